import type { Laid, OfferLine, PasteNote, Recognised, TierSaid } from './pasteOffer';
import { offersInNameCell, offersOnLine, offerWords, withoutBullet } from './pasteParts';
import type { PasteReaders } from './pasteRows';
import type { PasteSheet } from './pasteSheet';
import type { TierHeading } from './tierHeadings';

const fromHeading = (heading: TierHeading): TierSaid => ({
  code: 'tier-from-heading',
  tiers: heading.tiers,
  word: heading.word,
});

/** A line that is a heading of a tier, or a title that names them all. With a bullet it is one only if it says nothing but the tier, or ends in a colon. */
function headingLine(line: string, readers: PasteReaders): TierHeading | null {
  const bare = withoutBullet(line);
  const heading = readers.headings.alone(bare);
  return heading !== null && (bare === line.trim() || heading.bare || /:\s*$/.test(bare)) ? heading : null;
}

/** The offers on one line or, where it is a cell of several lines, in it. */
function offersIn(text: string, line: number, tier: TierSaid | null, readers: PasteReaders): readonly OfferLine[] {
  const parts = text.includes('\n')
    ? offersInNameCell(text, readers.match)
    : offersOnLine(withoutBullet(text), readers.match);
  return (parts.length === 0 ? [text] : parts).map((part) => {
    const words = offerWords(part, readers.match, readers.headings);
    const said: readonly Recognised[] = parts.length < 2 ? [] : [{ code: 'one-of', offers: parts.length, word: text }];
    const detail: readonly Recognised[] = words.detail === null ? [] : [{ code: 'detail', word: words.detail }];
    return {
      line,
      pasted: [parts.length < 2 ? text : part],
      cells: { name: words.name, ...(words.detail === null ? {} : { notes: words.detail }) },
      tier: words.tier ?? tier,
      others: words.tier !== null && tier?.code === 'tier' ? [{ header: '', word: tier.word }] : [],
      said: [...said, ...detail],
    };
  });
}

/** Lines with an offer each, under headings or with a tier before the name; a tab after the tier counts for what follows. */
export function layLines(sheet: PasteSheet, readers: PasteReaders): Laid {
  const offers: OfferLine[] = [];
  const notes: PasteNote[] = [];
  let current: TierSaid | null = null;
  for (const [at, { line, cells }] of sheet.rows.entries()) {
    if (at === sheet.heading?.first) continue;
    const text = cells.join('\t').trim();
    const heading = headingLine(text, readers);
    if (heading !== null) {
      const all = heading.tiers.length === readers.lists.tier.length;
      notes.push(
        all ? { code: 'section', line, word: text } : { code: 'heading', line, word: text, tiers: heading.tiers },
      );
      current = all ? null : fromHeading(heading);
      continue;
    }
    const first = readers.headings.before(withoutBullet(text));
    if (first !== null && cells.length > 1) current = fromHeading(first.heading);
    const own: TierSaid | null = first === null ? current : { ...fromHeading(first.heading), code: 'tier' };
    offers.push(...offersIn(first?.rest ?? text, line, own, readers));
  }
  const tiers = offers.some(({ tier }) => tier !== null);
  return { offers, notes: [{ code: 'lines' }, ...(tiers ? [] : [{ code: 'no-tier' as const }]), ...notes] };
}

/** One column of lines, or lines of which some begin with a tier and a tab, as a copied cell falls apart. */
export function isLines(sheet: PasteSheet, readers: PasteReaders): boolean {
  if (sheet.separator === null) return true;
  if (sheet.separator !== '\t' || sheet.heading !== null) return false;
  const several = sheet.rows.filter((row) => row.cells.length > 1);
  return (
    several.length < sheet.rows.length &&
    several.every(({ cells }) => cells.length === 2 && readers.headings.alone(cells[0] ?? '') !== null)
  );
}
