import { tableWords } from '../../content/sentences/docWords';
import type { Plan } from '../../domain/plan';
import type { DocContent } from './docContent';
import type { DraftPart } from './draft';
import { chosenHead, offerCells, offersOf, type TierOffers } from './offers';
import { type Speaker, say } from './sentences/say';
import { numberSlot } from './sentences/slot';
import { withoutStop } from './words';

/** The table of what we offer: everyone, some, few. Nothing where no offer is running. */
export function offersPart(plan: Plan, content: DocContent, speaker: Speaker, room: number): readonly DraftPart[] {
  const tiers = offersOf(plan, content, speaker.edition, room);
  if (tiers.every((tier) => tier.names.length === 0)) return [];
  const heads = chosenHead(plan.id, tableWords.offers);
  const columns = tiers.map((tier, at) => column(heads[at] ?? '', tier, speaker)).filter((one) => one.cells.length > 0);
  const height = Math.max(...columns.map((one) => one.cells.length));
  const rows = Array.from({ length: height }, (_, row) => columns.map((one) => one.cells[row] ?? ''));
  const more = columns.map((one) => one.more);
  const spare = more.some((cell) => cell !== '') ? [more] : [];
  return [
    {
      type: 'table',
      header: columns.map((one) => one.head),
      rows: [...rows, ...spare],
      weight: 'counted',
      spareRows: spare.length,
      stacked: true,
      facts: tiers.reduce((sum, tier) => sum + tier.names.length, 0),
      basis: tiers.flatMap((tier) => tier.keys.map((key) => ({ kind: 'provision' as const, key }))),
      tags: [],
    },
  ];
}

type Column = { readonly head: string; readonly cells: readonly string[]; readonly more: string };

function column(head: string, tier: TierOffers, speaker: Speaker): Column {
  const names = offerCells(tier);
  const asked = say('S-offers-empty', speaker);
  const more = tier.more > 0 ? say('S-offers-more', speaker, { n: numberSlot(tier.more, []) }) : null;
  if (names.length > 0) return { head, cells: names, more: more ? withoutStop(more.text) : '' };
  return { head, cells: asked ? [asked.text] : [], more: '' };
}
