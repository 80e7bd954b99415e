import { foldName } from './matchType';
import type { Heading } from './pasteHeading';
import type { Laid, OfferLine, PasteNote, Recognised } from './pasteOffer';
import { offersInCell, offerWords } from './pasteParts';
import { bodyOf, type PasteReaders } from './pasteRows';
import type { PasteSheet } from './pasteSheet';
import type { TableRow } from './table';
import type { TierHeading } from './tierHeadings';

/** Neighbouring columns under one tier: those with offers, and what else is said of them. */
type Block = { readonly tier: TierHeading; readonly columns: readonly number[] };

/** A row whose cells stand where the headings are; `sure` is false where line ends inside cells may have moved them. */
type PlacedRow = { readonly row: TableRow; readonly sure: boolean };

function blocksOf({ tiers }: Heading): readonly Block[] {
  const blocks: { tier: TierHeading; columns: number[] }[] = [];
  tiers.forEach((tier, at) => {
    const last = blocks[blocks.length - 1];
    if (tier !== null && last?.tier === tier) last.columns.push(at);
    else if (tier !== null) blocks.push({ tier, columns: [at] });
  });
  return blocks;
}

/** Lines copied from a page break inside cells. One row of cells is put together again; more cannot be told apart. */
function placed(rows: readonly TableRow[], sheet: PasteSheet): readonly PlacedRow[] {
  const { width } = sheet;
  const short = rows.filter((row) => row.cells.length < width).length;
  const tabs = rows.reduce((sum, row) => sum + row.cells.length - 1, 0);
  const [first] = rows;
  if (sheet.separator !== '\t' || short === 0 || first === undefined || tabs % (width - 1) !== 0)
    return rows.map((row) => ({ row, sure: true }));
  if (short === rows.length && tabs === width - 1) {
    const cells = rows
      .map((row) => row.cells.join('\t'))
      .join('\n')
      .split('\t');
    return [{ row: { line: first.line, cells }, sure: true }];
  }
  const onlyLast = short === 1 && (rows[rows.length - 1]?.cells.length ?? 0) < width;
  return rows.map((row) => ({ row, sure: onlyLast || row.cells.length === width }));
}

/** Words beside the tiers: the need, merged down where it is blank; other columns by their key or into the notes. */
function shared(row: TableRow, heading: Heading, above: Map<number, string>, readers: PasteReaders) {
  const cells: { [column: string]: string } = {};
  const others: { readonly header: string; readonly word: string }[] = [];
  const said: Recognised[] = [];
  const firstTier = heading.tiers.findIndex((tier) => tier !== null);
  for (const [at, key] of heading.keys.entries()) {
    if (heading.tiers[at] !== null) continue;
    const typed = row.cells[at] ?? '';
    const word = typed === '' && at < firstTier ? (above.get(at) ?? '') : typed;
    if (word === '') continue;
    above.set(at, word);
    const isLabel = key === null || key === 'name';
    const column = isLabel && at < firstTier && readers.needs(word) !== null ? 'mainNeed' : isLabel ? null : key;
    if (typed === '') said.push({ code: 'from-above', column: column ?? 'notes', word });
    if (column === null || cells[column] !== undefined) others.push({ header: heading.headers[at] ?? '', word });
    else cells[column] = word;
  }
  return { cells, others, said };
}

/** What a block says of its offers beside their names. */
function besideNames(row: TableRow, block: Block, heading: Heading) {
  const cells: { [column: string]: string } = {};
  const others: { readonly header: string; readonly word: string }[] = [];
  for (const at of block.columns) {
    const word = row.cells[at] ?? '';
    const key = heading.keys[at] ?? null;
    if (key === 'name' || word === '') continue;
    if (key === null || cells[key] !== undefined) others.push({ header: heading.headers[at] ?? '', word });
    else cells[key] = word;
  }
  return { cells, others, pasted: [...Object.values(cells), ...others.map(({ word }) => word)] };
}

/** "None" or "n/a" under a tier. */
const saysNone = (cell: string, { words }: PasteReaders): boolean =>
  words.noOffer.some((word) => foldName(word) === foldName(cell));

/** The texts of a block's offers, each with the cell it stood in and how many stood there. */
function textsOf(row: TableRow, block: Block, heading: Heading, readers: PasteReaders) {
  const named = block.columns.flatMap((at) => (heading.keys[at] === 'name' ? [row.cells[at] ?? ''] : []));
  return named
    .filter((cell) => /[\p{L}\p{N}]/u.test(cell) && !saysNone(cell, readers))
    .flatMap((cell) => {
      const offers = offersInCell(cell, readers.match);
      return (offers.length === 0 ? [cell] : offers).map((text) => ({ text, cell, of: offers.length }));
    });
}

/** The offers of one block of a row, each with what else the block says. */
function offersOf(row: TableRow, block: Block, heading: Heading, sure: boolean, readers: PasteReaders) {
  const beside = besideNames(row, block, heading);
  const texts = textsOf(row, block, heading, readers);
  const found = texts.length === 0 && beside.pasted.length > 0 ? [{ text: '', cell: '', of: 1 }] : texts;
  const { tiers, word } = block.tier;
  return found.map(({ text, cell, of }): OfferLine => {
    const words = offerWords(text, readers.match, readers.headings);
    const oneOf: readonly Recognised[] = of < 2 ? [] : [{ code: 'one-of', offers: of, word: cell }];
    return {
      line: row.line,
      pasted: [text, ...beside.pasted],
      cells: { ...(words.name === '' ? {} : { name: words.name }), ...beside.cells },
      tier: words.tier ?? (sure ? { code: 'tier-from-heading', tiers, word } : null),
      others: [...(words.detail === null ? [] : [{ header: '', word: words.detail }]), ...beside.others],
      said: [...(sure ? [] : [{ code: 'tier-unsure' as const }]), ...oneOf],
    };
  });
}

/** An offer with what stands beside the tiers; where both fill a column, the words beside go into the notes. */
function withBeside(offer: OfferLine, beside: ReturnType<typeof shared>): OfferLine {
  const twice = Object.entries(beside.cells).filter(([key]) => offer.cells[key] !== undefined);
  return {
    ...offer,
    cells: { ...beside.cells, ...offer.cells },
    others: [...offer.others, ...beside.others, ...twice.map(([, word]) => ({ header: '', word }))],
    said: [...offer.said, ...beside.said],
  };
}

/** A table with a column for each tier, several offers in a cell: one line an offer. */
export function layTierColumns(sheet: PasteSheet, heading: Heading, readers: PasteReaders): Laid {
  const body = bodyOf(sheet, readers);
  const rows = placed(
    body.rows.map(({ row }) => row),
    sheet,
  );
  const above = new Map<number, string>();
  const blocks = blocksOf(heading);
  const notes: PasteNote[] = [{ code: 'tier-columns' }, ...body.notes];
  const offers = rows.flatMap(({ row, sure }) => {
    const beside = shared(row, heading, above, readers);
    const found = blocks.flatMap((block) => offersOf(row, block, heading, sure, readers));
    const words = row.cells.filter((cell) => cell !== '');
    const none = words.filter((word) => saysNone(word, readers));
    if (found.length === 0) notes.push({ code: 'section', line: row.line, word: words.join(' | ') });
    else if (none.length > 0) notes.push({ code: 'total', line: row.line, word: none.join(' | ') });
    return found.map((offer) => withBeside(offer, beside));
  });
  return { offers, notes };
}
