import { readTiers } from '../reading/options';
import type { Heading } from './pasteHeading';
import type { Laid, OfferLine, PasteNote, Recognised, TierSaid } from './pasteOffer';
import { offersInNameCell, offerWords, withoutBullet } from './pasteParts';
import { type BodyRow, bodyOf, mergedColumns, needColumn, type PasteReaders, tierColumn } from './pasteRows';
import type { PasteSheet } from './pasteSheet';
import type { TableRow } from './table';

/** Which column is which: keys of the register and headings, by position. */
type Columns = Pick<Heading, 'keys' | 'headers'>;

/** A table whose header names no column of offers: the first column that is not known is theirs. */
function withName(keys: readonly (string | null)[]): readonly (string | null)[] {
  if (keys.includes('name')) return keys;
  const first = keys.indexOf(null);
  return keys.map((key, at) => (at === first ? 'name' : key));
}

function headedColumns(heading: Heading, rows: readonly TableRow[], readers: PasteReaders): Columns {
  const need = needColumn(rows, heading.keys, readers.needs);
  const named = withName(heading.keys.map((key, at) => (at === need ? 'mainNeed' : key)));
  return named.includes('name')
    ? { keys: named, headers: heading.headers }
    : { keys: withName(heading.keys), headers: heading.headers };
}

function plainColumns(rows: readonly TableRow[], width: number, readers: PasteReaders): Columns {
  const tier = tierColumn(rows, width, readers.lists);
  const keys = Array.from({ length: width }, (_, at) => (at === tier ? 'tier' : null));
  const need = tier >= 0 && width > 2 ? needColumn(rows, keys, readers.needs) : -1;
  return { keys: withName(keys.map((key, at) => (at === need ? 'mainNeed' : key))), headers: [] };
}

/** The cells of a row; those of merged columns from the row above where they are blank, and that is said. */
function cellsOf(row: TableRow, columns: Columns, above: Map<number, string>) {
  const cells: { [column: string]: string } = {};
  const said: Recognised[] = [];
  const merged = mergedColumns(columns.keys, columns.keys.indexOf('name'));
  for (const [at, key] of columns.keys.entries()) {
    const typed = row.cells[at] ?? '';
    const word = typed === '' && merged.includes(at) ? (above.get(at) ?? '') : typed;
    if (key === null || word === '') continue;
    above.set(at, word);
    cells[key] = word;
    if (typed === '') said.push({ code: 'from-above', column: key, word });
  }
  return { cells, said };
}

function othersOf(row: TableRow, columns: Columns) {
  return row.cells.flatMap((word, at) =>
    columns.keys[at] || word === '' ? [] : [{ header: columns.headers[at] ?? '', word }],
  );
}

/** A tier cell that only says its tier in more words than the list has: "Wave 1 (whole class)". */
function tierOf(cells: OfferLine['cells'], heading: BodyRow['heading'], readers: PasteReaders): TierSaid | null {
  const word = cells.tier ?? '';
  if (word === '') return heading && { code: 'tier-from-heading', tiers: heading.tiers, word: heading.word };
  if (readTiers(readers.lists.tier, word) !== null) return null;
  const read = readers.headings.alone(word);
  return read && { code: 'tier', tiers: read.tiers, word };
}

/** The offers of one row: one, unless its name cell is plainly a list. */
function offersOf(
  row: TableRow,
  line: Omit<OfferLine, 'line' | 'pasted'>,
  readers: PasteReaders,
): readonly OfferLine[] {
  const name = line.cells.name ?? '';
  const names = offersInNameCell(name, readers.match);
  if (names.length < 2) return [{ ...line, line: row.line, pasted: row.cells }];
  return names.map((one) => {
    const { name: only, detail, tier } = offerWords(withoutBullet(one), readers.match, readers.headings);
    const said: readonly Recognised[] = [{ code: 'one-of', offers: names.length, word: name }, ...line.said];
    const cells = { ...line.cells, name: only };
    const details = detail === null ? [] : [{ header: '', word: detail }];
    return {
      ...line,
      line: row.line,
      pasted: [one],
      cells,
      said,
      tier: tier ?? line.tier,
      others: [...details, ...line.others],
    };
  });
}

/** A table with an offer in each row and, it may be, its tier beside it. */
export function layTable(sheet: PasteSheet, readers: PasteReaders): Laid {
  const body = bodyOf(sheet, readers);
  const rows = body.rows.map(({ row }) => row);
  const { heading } = sheet;
  const columns = heading === null ? plainColumns(rows, sheet.width, readers) : headedColumns(heading, rows, readers);
  const above = new Map<number, string>();
  const offers = body.rows.flatMap(({ row, heading: under }) => {
    const { cells, said } = cellsOf(row, columns, above);
    const tier = tierOf(cells, under, readers);
    return offersOf(row, { cells, said, tier, others: othersOf(row, columns) }, readers);
  });
  const tiers = columns.keys.includes('tier') || offers.some(({ tier }) => tier !== null);
  const notes: readonly PasteNote[] = [
    ...(heading === null ? [{ code: 'no-header' as const }] : []),
    ...(tiers ? [] : [{ code: 'no-tier' as const }]),
  ];
  return { offers, notes: [...notes, ...body.notes] };
}
