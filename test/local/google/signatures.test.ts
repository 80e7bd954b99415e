import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSignatures } from '../../../src/local/google/generateSignatures.mjs';
import { checkArguments, enumLabels, lineage, overloadsOf, spokenName } from '../../../src/local/google/signatures';

describe('the table of official methods', () => {
  it('is what the installed declarations say', () => {
    const file = new URL('../../../src/local/google/signatures.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(readSignatures())));
  });

  it('knows methods, inherited ones, enums and names', () => {
    expect(overloadsOf('Spreadsheet.Range', 'setValues')).toBe('[[a]]');
    expect(overloadsOf('Base.Blob', 'getBlob')).toBe('');
    expect(overloadsOf('Spreadsheet.Range', 'constructor')).toBeUndefined();
    expect(lineage('Document.Paragraph')).toContain('Document.Element');
    expect(enumLabels('Base.Button')).toEqual(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
    expect(['Base.Ui', 'Document.Body', 'Utilities.Utilities', 'Spreadsheet.SpreadsheetApp'].map(spokenName)).toEqual([
      'Ui',
      'DocumentApp.Body',
      'Utilities',
      'SpreadsheetApp',
    ]);
  });

  it('takes null only where the declarations say so', () => {
    expect(() => checkArguments('Spreadsheet.Range', 'setNote', [null])).not.toThrow();
    expect(() => checkArguments('Spreadsheet.Range', 'setNumberFormat', [null])).toThrow('(null)');
    expect(() => checkArguments('Spreadsheet.Range', 'setBackgrounds', [[['#fff', null]]])).not.toThrow();
  });
});
