import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../src/local/exportDocx';
import type { Block, DocTab, Snapshot } from '../../src/local/host.types';

/** The parts of a zip file by name, from its central directory. */
function unzipped(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const parts = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + packed);
    const text = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content;
    parts.set(zip.toString('utf8', at + 46, at + 46 + nameLength), text.toString('utf8'));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

const tabOf = (blocks: Block[], more: Partial<DocTab> = {}): DocTab => ({
  id: 't.0',
  title: 'Tab 1',
  header: null,
  footer: null,
  blocks,
  namedRanges: [],
  ...more,
});

const snapshotOf = (...tabs: DocTab[]): Snapshot => ({
  id: 'doc-1',
  name: 'Our strategy',
  locale: 'en_GB',
  zone: 'Europe/London',
  people: {},
  stores: { document: {}, user: {}, script: {} },
  kind: 'doc',
  tabs,
});

async function exported(blocks: Block[], more: Partial<DocTab> = {}) {
  const parts = unzipped(await exportDocx(snapshotOf(tabOf(blocks, more))));
  return { parts, body: parts.get('word/document.xml') ?? '' };
}

const paragraph = (text: string, heading?: string): Block => ({
  type: 'paragraph',
  text,
  ...(heading ? { heading } : {}),
});

describe('the Word export', () => {
  it('gives headings the styles Word navigates by', async () => {
    const { body } = await exported([
      paragraph('Strategy', 'TITLE'),
      paragraph('for all', 'SUBTITLE'),
      paragraph('Aims', 'HEADING1'),
      paragraph('Staff', 'HEADING2'),
      paragraph('Plain'),
    ]);
    const styles = [...body.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map((match) => match[1]);
    expect(styles).toEqual(['Title', 'Subtitle', 'Heading1', 'Heading2']);
  });

  it('is in British English, Arial 11 on A4', async () => {
    const { parts, body } = await exported([paragraph('Plain')]);
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toContain('<w:lang w:val="en-GB"/>');
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Arial".*<w:sz w:val="22"\/>.*<\/w:docDefaults>/);
    expect(styles).toContain('w:styleId="Subtitle"');
    expect(styles.match(/w:line="276"(?! w:lineRule="auto")/g)).toBeNull();
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(parts.get('docProps/core.xml')).toContain('Our strategy');
  });

  it('keeps lists, levels and glyphs; a new list numbers afresh', async () => {
    const item = (text: string, list: string, glyph: string, level = 0): Block => ({
      type: 'list',
      text,
      list,
      glyph,
      level,
    });
    const { body, parts } = await exported([
      item('one', 'a', 'NUMBER'),
      item('under one', 'a', 'LATIN_LOWER', 1),
      item('two', 'a', 'NUMBER'),
      paragraph('between'),
      item('again', 'b', 'NUMBER'),
      item('dot', 'c', 'BULLET'),
    ]);
    const places = [...body.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g)].map((m) => [m[1], m[2]]);
    expect(places.map(([level]) => level)).toEqual(['0', '1', '0', '0', '0']);
    const ids = places.map(([, id]) => id);
    expect(new Set(ids.slice(0, 3)).size).toBe(1);
    expect(new Set(ids).size).toBe(3);
    const numbering = parts.get('word/numbering.xml') ?? '';
    for (const format of ['decimal', 'lowerLetter', 'bullet'])
      expect(numbering).toContain(`<w:numFmt w:val="${format}"/>`);
  });

  it('repeats the header row of a table and keeps what is in its cells', async () => {
    const { body } = await exported([
      {
        type: 'table',
        text: '',
        rows: [
          ['Action', 'Who'],
          ['Walk & talk', 'Sam\nAli'],
        ],
        cells: [
          [
            {
              blocks: [{ ...paragraph('Action'), runs: [{ text: 'Action', bold: true }] }],
              style: { BACKGROUND_COLOR: '#eeeeee' },
            },
            { blocks: [paragraph('Who')] },
          ],
          [{ blocks: [paragraph('Walk & talk')] }, { blocks: [paragraph('Sam'), paragraph('Ali')] }],
        ],
      },
      paragraph(''),
    ]);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body).toContain('w:fill="eeeeee"');
    expect(body).toContain('Walk &amp; talk');
    expect(body.match(/<w:tc>/g)).toHaveLength(4);
    expect(body).toMatch(/<w:b\/>.{0,80}Action/);
  });

  it('a table without cells, and one of a single row, do no harm', async () => {
    const { body } = await exported([
      { type: 'table', text: '', rows: [] },
      { type: 'table', text: 'note', rows: [['note']] },
      paragraph(''),
    ]);
    expect(body.match(/<w:tbl>/g)).toHaveLength(1);
    expect(body).not.toContain('<w:tblHeader/>');
  });

  it('writes page breaks, rules, bold runs and links; a link that is not of the web stays text', async () => {
    const { body, parts } = await exported([
      { type: 'pageBreak', text: '' },
      { type: 'rule', text: '' },
      {
        type: 'paragraph',
        text: '',
        runs: [
          { text: 'Bold', bold: true },
          { text: ' and ' },
          { text: 'a link', link: 'https://www.gov.uk/' },
          { text: 'not one', link: 'javascript:alert(1)' },
        ],
      },
    ]);
    expect(body).toContain('<w:br w:type="page"/>');
    expect(body).toContain('<w:pBdr><w:bottom');
    expect(body.match(/<w:hyperlink /g)).toHaveLength(1);
    expect(parts.get('word/_rels/document.xml.rels')).toContain('https://www.gov.uk/');
    expect([...parts.values()].join()).not.toContain('javascript:');
  });

  it('writes header and footer text, and each tab as a section', async () => {
    const first = tabOf([paragraph('one')], { header: 'Draft\nNot final', footer: 'Page foot' });
    const second = tabOf([paragraph('two')], { id: 't.1', title: 'Annex' });
    const whole = unzipped(await exportDocx(snapshotOf(first, second)));
    const words = [...whole].map(([name, text]) => (/header|footer/.test(name) ? text : '')).join();
    for (const text of ['Draft', 'Not final', 'Page foot']) expect(words).toContain(text);
    expect(whole.get('word/document.xml')?.match(/<w:sectPr/g)).toHaveLength(2);
    const annex = unzipped(await exportDocx(snapshotOf(first, second), 'Annex')).get('word/document.xml') ?? '';
    expect(annex).toContain('two');
    expect(annex).not.toContain('>one<');
    await expect(exportDocx(snapshotOf(first), 'Nowhere')).rejects.toThrow('Nowhere');
  });

  it('text that looks like markup or holds a soft line break does not spoil the file', async () => {
    const { body } = await exported([paragraph('a < b & "c"\u000bnext')]);
    expect(body).toContain('a &lt; b &amp;');
    expect(body).toContain('<w:br/>');
    expect(body).not.toContain('\u000b');
  });

  it('refuses a spreadsheet', async () => {
    const { kind: _kind, tabs: _tabs, ...about } = snapshotOf(tabOf([]));
    await expect(exportDocx({ ...about, kind: 'sheet', tabs: [], names: {} })).rejects.toThrow('document');
  });
});
