import type { ClosedLists } from '../catalogue';
import type { Heading } from './pasteHeading';
import type { PasteSheet } from './pasteSheet';
import type { TableRow } from './table';

const TICK = /^(?:[y\u2713\u2714\u2611\u2705\u2022\u25cf*]|yes)$/i;
const CROSS = /^(?:[n\u2717\u2718\u274c\u2013-]|no)$/i;
/** A tick where nothing else ticks, else a cross. */
const LETTER_X = /^x$/i;

function bodyUnder({ rows }: PasteSheet, { last }: Heading): readonly TableRow[] {
  return rows.slice(last + 1);
}

const cellsUnder = (row: TableRow, { tiers }: Heading): readonly string[] =>
  tiers.flatMap((tier, at) => (tier === null ? [] : [row.cells[at] ?? '']));

/** Whether every cell under the tiers is a tick, a cross or blank, beside a column of names. */
export function areTicks(sheet: PasteSheet, heading: Heading): boolean {
  const marks = bodyUnder(sheet, heading).flatMap((row) => cellsUnder(row, heading).filter((cell) => cell !== ''));
  const isMark = (cell: string) => TICK.test(cell) || CROSS.test(cell) || LETTER_X.test(cell);
  return heading.tiers.includes(null) && marks.some((cell) => !CROSS.test(cell)) && marks.every(isMark);
}

/** The same table with one column of tiers in place of the ticked ones: "Universal, Targeted" where both are ticked. */
export function withoutTicks(sheet: PasteSheet, heading: Heading, lists: ClosedLists): PasteSheet {
  const ticks = bodyUnder(sheet, heading).some((row) => cellsUnder(row, heading).some((cell) => TICK.test(cell)));
  const isTick = (cell: string) => TICK.test(cell) || (!ticks && LETTER_X.test(cell));
  const beside = heading.tiers.flatMap((tier, at) => (tier === null ? [at] : []));
  const tierOf = (row: TableRow) =>
    lists.tier
      .filter(({ id }) => heading.tiers.some((tier, at) => tier?.tiers.includes(id) && isTick(row.cells[at] ?? '')))
      .map(({ label }) => label)
      .join(', ');
  const besideAndTier = (row: TableRow) => [...beside.map((at) => row.cells[at] ?? ''), tierOf(row)];
  const rows = sheet.rows.map((row, at) => (at < heading.first ? row : { line: row.line, cells: besideAndTier(row) }));
  return {
    ...sheet,
    rows,
    width: beside.length + 1,
    heading: {
      ...heading,
      keys: [...beside.map((at) => heading.keys[at] ?? null), 'tier'],
      headers: [...beside.map((at) => heading.headers[at] ?? ''), ''],
      tiers: [...beside, -1].map(() => null),
    },
  };
}
