import type { Heading } from './pasteHeading';
import { isLines, layLines } from './pasteLines';
import type { Laid } from './pasteOffer';
import type { PasteReaders } from './pasteRows';
import type { PasteSheet } from './pasteSheet';
import { layTable } from './pasteTable';
import { areTicks, withoutTicks } from './pasteTicks';
import { layTierColumns } from './pasteTierColumns';

/** One way a list can be laid out: what it knows itself by, and how it is read. */
type Layout<Seen> = {
  readonly recognises: (sheet: PasteSheet, readers: PasteReaders) => Seen | null;
  readonly reads: (sheet: PasteSheet, seen: Seen, readers: PasteReaders) => Laid;
};
type AnyLayout = (sheet: PasteSheet, readers: PasteReaders) => Laid | null;

function layout<Seen>({ recognises, reads }: Layout<Seen>): AnyLayout {
  return (sheet, readers) => {
    const seen = recognises(sheet, readers);
    return seen === null ? null : reads(sheet, seen, readers);
  };
}

const tierHeading = ({ heading }: PasteSheet): Heading | null =>
  heading?.tiers.some((tier) => tier !== null) ? heading : null;

/** A column of ticks for each tier, beside the names. */
const ticks = layout<Heading>({
  recognises: (sheet) => {
    const heading = tierHeading(sheet);
    return heading !== null && areTicks(sheet, heading) ? heading : null;
  },
  reads: (sheet, heading, readers) => layTable(withoutTicks(sheet, heading, readers.lists), readers),
});

/** A column of offers for each tier. */
const tierColumns = layout<Heading>({ recognises: tierHeading, reads: layTierColumns });

/** An offer on each line. */
const lines = layout<true>({
  recognises: (sheet, readers) => (isLines(sheet, readers) ? true : null),
  reads: (sheet, _, readers) => layLines(sheet, readers),
});

/** An offer in each row, with or without headings, in one row or two. */
const table = layout<true>({ recognises: () => true, reads: (sheet, _, readers) => layTable(sheet, readers) });

const LAYOUTS: readonly AnyLayout[] = [ticks, tierColumns, lines, table];

/** Lays a sheet out as offers, by the first layout that knows it. */
export function layPaste(sheet: PasteSheet, readers: PasteReaders): Laid {
  for (const one of LAYOUTS) {
    const laid = one(sheet, readers);
    if (laid !== null) return laid;
  }
  return { offers: [], notes: [] };
}
