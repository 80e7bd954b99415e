import { tabWords } from '../../content/messages';
import type { FoundTab } from '../services';
import { markNote } from './tabMarks';
import type { SheetReading } from './tabReader';
import { writeRichTexts } from './tabWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Brings the hidden column back before the first one. Its header comes last: a run that stops before leaves an empty column,
 * which the next one takes for this.
 */
export function restoreIdColumn(sheet: Sheet, { kind }: FoundTab, reading: SheetReading, file: string): void {
  if (reading.state.keyless === true) sheet.insertColumnBefore(1);
  const header = sheet.getRange(reading.headerRow, 1);
  header.setNote(markNote(kind, sheet, file));
  sheet.hideColumns(1);
  writeRichTexts(sheet, [{ row: reading.headerRow, column: 1, text: tabWords.rowIdHeader }]);
}
