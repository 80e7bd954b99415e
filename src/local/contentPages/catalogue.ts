import { content } from '../../content/index';
import { audienceWords, confidenceWords, evidenceWords, reviewWords, tierInWords } from '../../content/reviewWords';
import type { NeedCode, ProvisionType, TickOffer } from '../../domain/catalogue';
import { say } from '../demo/options';
import { capital, readable } from './inWords';
import type { Cell, ReviewPage, ReviewTable } from './page';

const { headings, columns, ...words } = reviewWords;
const needNames = new Map(content.needAreas.map(({ code, label }) => [code, label]));

function needList(needs: readonly NeedCode[]): string {
  return needs.map((code) => needNames.get(code) ?? code).join('; ');
}

function evidence({ evidence: { letter, note, confidence } }: ProvisionType): readonly string[] {
  const shown = confidence === 'SEEN' ? words.evidenceShown : words.evidenceHidden;
  return [evidenceWords[letter], note, `~${capital(confidenceWords[confidence])}; ${shown}.`];
}

function offer({ name, tiers, lead, format }: ProvisionType): readonly string[] {
  return [
    name,
    `~${say(words.tiers, { tiers: tiers.map((tier) => tierInWords[tier]).join(', ') })}`,
    `~${say(words.usualLead, { lead })}`,
    `~${capital(format)}`,
  ];
}

function typeRow(type: ProvisionType): readonly Cell[] {
  const description = [type.whatItIs ?? words.notForFamilies, type.smallGroup ? `~${words.forGroups}` : ''];
  const audience = type.audience.map((one) => audienceWords[one]).join(', ');
  return [type.id, offer(type), audience, needList(type.needs), evidence(type), type.measure, description];
}

function tickTable(title: string, offers: readonly TickOffer[]): ReviewTable {
  const rows = offers.map(({ type, label, tier, needs }) => [
    type,
    readable(label),
    tierInWords[tier],
    needList(needs),
  ]);
  return { title: say(headings.tickList, { title }), head: columns.tick, rows };
}

/** The kinds of offer, the needs and the tick lists. */
export function cataloguePage(): ReviewPage {
  const needs: ReviewTable = {
    title: headings.needs,
    head: columns.need,
    rows: content.needAreas.map(({ label, covers, inSentence }) => [label, covers, inSentence]),
  };
  const types: ReviewTable = {
    title: headings.types,
    notes: [words.evidenceNote],
    head: columns.offer,
    rows: content.provisionTypes.map(typeRow),
    widths: [10, 15, 8, 14, 20, 10, 13, 10],
  };
  const lists = (Object.keys(words.tickLists) as (keyof typeof words.tickLists)[]).map((id) =>
    tickTable(words.tickLists[id], content.tickLists[id]),
  );
  return { id: 'catalogue', tables: [types, needs, ...lists] };
}
