import { steps as commonSteps } from '../../content/inset/common';
import { insetOutlines } from '../../content/inset/outlines/index';
import type { HandoutPart, Outline, OutlineBlock, Words } from '../../content/inset/types';
import { nationsInWords, reviewWords } from '../../content/reviewWords';
import { say } from '../demo/options';
import { readable } from './inWords';
import type { Cell, ReviewTable } from './page';

const { headings, columns, ...words } = reviewWords;
const PHRASE_WIDTHS = [43, 43, 14];
/** Of a step table: when, what to do, who, by when, the tick. */
export const STEP_WIDTHS = [26, 34, 14, 13, 13];

/** Words with slots as lines; of several, the first that can be filled is said. */
export function spoken(text: Words): readonly string[] {
  if (typeof text === 'string') return [readable(text)];
  return text.map((one, place) => (place === 0 ? readable(one) : `~${say(words.orElse, { text: readable(one) })}`));
}

function minutes(block: OutlineBlock): string {
  return Object.entries(block.minutes)
    .map(([length, n]) => say(words.minutesOf, { n: String(n), length }))
    .join(', ');
}

function extras({ extra = [] }: OutlineBlock): readonly string[] {
  return extra.flatMap(({ lengths, nation, text }) => {
    const only = [lengths?.join(', ') ?? '', nation === undefined ? '' : nationsInWords[nation]].filter(Boolean);
    return spoken(text).map((line) => `~${say(words.onlyIn, { only: only.join('; '), text: line.replace(/^~/, '') })}`);
  });
}

function uses({ situations }: OutlineBlock): readonly string[] {
  if (situations === undefined) return [];
  return [`~${say(words.usesSituations, { n: situations.most, ids: situations.ids.join(', ') })}`];
}

function blockRow(block: OutlineBlock): readonly Cell[] {
  const what = [...block.text.flatMap(spoken), ...extras(block), ...uses(block)];
  return [readable(block.name), minutes(block), what, readable(block.who), readable(block.need)];
}

function factRows(outline: Outline): readonly (readonly Cell[])[] {
  const { outlineFacts: facts } = words;
  const refused = Object.entries(outline.notOffered).map(([length, why]) => `${length}: ${readable(why ?? '')}`);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [facts.forWhom, [readable(outline.forWhom)]],
    [facts.ledBest, spoken(outline.ledBest)],
    [facts.sensitive, spoken(outline.sensitiveTopic ?? [])],
    [facts.bring, outline.bring.map(readable)],
    [facts.byTheEnd, [readable(outline.outcomesLead), ...outline.outcomes.map(({ text }) => readable(text))]],
    [facts.notOffered, refused],
    [facts.exitSlip, [...spoken(outline.exitSlip.first), ...spoken(outline.exitSlip.second ?? [])]],
    [facts.sixWeeks, outline.sixWeeks.flatMap(spoken)],
    [facts.note, spoken(outline.note ?? [])],
  ];
  return rows.filter(([, lines]) => lines.length > 0);
}

function handoutLines(part: HandoutPart): readonly string[] {
  switch (part.kind) {
    case 'text':
      return spoken(part.text);
    case 'list':
      return part.items.flatMap(spoken);
    case 'table':
      return [part.header.map(readable).join(' | '), ...part.rows.map((row) => `~${row.flatMap(spoken).join(' | ')}`)];
    case 'each-offer':
      return part.text.flatMap(spoken);
  }
}

function stepRows({ steps }: Outline): readonly (readonly Cell[])[] {
  return steps.map((step) => {
    const one = typeof step === 'number' ? commonSteps[step - 1] : step;
    if (one === undefined) return [String(step)];
    return [readable(one.when), one.do.flatMap(spoken), spoken(one.who), spoken(one.by)];
  });
}

function outlineTables(outline: Outline): readonly ReviewTable[] {
  const title = say(headings.outline, { title: outline.title });
  const part = (name: string) => `${outline.title}: ${name.toLowerCase()}`;
  const handouts = outline.handouts.map((sheet) => [readable(sheet.title), sheet.parts.flatMap(handoutLines)]);
  const phrases = outline.phrases.map(({ say: said, insteadOf }) => [readable(said), readable(insteadOf)]);
  const all: readonly ReviewTable[] = [
    { title, head: columns.plain, rows: factRows(outline) },
    {
      title: part(headings.blocks),
      head: columns.block,
      rows: outline.blocks.map(blockRow),
      widths: [13, 12, 40, 12, 12, 11],
    },
    { title: part(headings.handouts), head: columns.plain, rows: handouts },
    { title: part(headings.steps), head: columns.step, rows: stepRows(outline), widths: STEP_WIDTHS },
    { title: part(headings.phrases), head: columns.phrase, rows: phrases, widths: PHRASE_WIDTHS },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

/** Every session plan: facts, blocks, sheets to hand out, steps, phrases. */
export function allOutlines(): readonly ReviewTable[] {
  return insetOutlines.flatMap(outlineTables);
}
