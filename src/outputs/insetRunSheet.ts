import { insetDefaults, insetTables, insetWords, routeWords } from '../content/inset/common';
import { scenarios } from '../content/inset/scenarios';
import type { OutlineBlock, Scenario } from '../content/inset/types';
import { tableWords } from '../content/sentences/docWords';
import { numberedQuestions } from '../content/sentences/slots';
import type { BlockBasis } from './docModel';
import { type DraftPart, type DraftSection, plainSentence } from './draft';
import type { Session } from './insetOutline';
import { offersOf } from './offers';
import { priorityCells } from './priorities';
import { lineOf } from './sentences/line';
import { inSchoolWords } from './sentences/say';
import { answerBasis, toldList } from './sentences/speaker';
import { capital, listOf, theRole, withStop } from './words';

/** What a part of the outline itself rests on. */
export function outlineBasis({ outline }: Session): readonly BlockBasis[] {
  return [{ kind: 'planner', template: outline.id }];
}

/** The stretches this length has, in order. */
export function stretches({
  outline,
  minutes,
}: Session): readonly { readonly block: OutlineBlock; readonly minutes: number }[] {
  return outline.blocks.flatMap((block) => {
    const length = block.minutes[minutes];
    return length ? [{ block, minutes: length }] : [];
  });
}

/** Minutes after midnight of a typed time such as "15:40", "3.40 pm" or "9am"; null where it is not one. */
export function timeOf(typed: string): number | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i.exec(typed.trim());
  if (!match) return null;
  const [, hours = '', minutes = '0', half = ''] = match;
  const hour = (Number(hours) % (half ? 12 : 24)) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return Number(hours) > 23 || Number(minutes) > 59 ? null : hour * 60 + Number(minutes);
}

function clock(minutes: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}

/** From, to, minutes, block, who, what you need. Without a start time, minutes only. */
export function runSheet(session: Session): readonly DraftSection[] {
  const start = startOf(session);
  let from = start ?? 0;
  const rows = stretches(session).map(({ block, minutes }) => {
    const times = [clock(from), clock(from + minutes)];
    from += minutes;
    const rest = [String(minutes), block.name, whoOf(block, session), block.need];
    return start === null ? rest : [...times, ...rest];
  });
  const table: DraftPart = {
    type: 'table',
    header: start === null ? insetTables.runSheetUntimed : insetTables.runSheet,
    rows,
    widths: start === null ? [3, 8, 6, 5] : [2, 2, 3, 8, 6, 5],
    weight: 'counted',
    facts: start === null ? 0 : 1,
    basis: [...outlineBasis(session), ...answerBasis('inset.start')],
    tags: [],
  };
  return [{ id: 'run-sheet', title: insetWords.runSheet, parts: [table] }];
}

function startOf({ speaker }: Session): number | null {
  const value = speaker.slots.start?.value;
  return value?.kind === 'text' ? timeOf(value.text) : null;
}

function whoOf(block: OutlineBlock, { speaker }: Session): string {
  const people = block.who
    .split(', then ')
    .map((who) => (who.startsWith('{') ? lineOf(who, speaker).replace(/^the /i, '') : who))
    .filter((who) => who !== '');
  const [first = block.who === '' ? '' : insetDefaults.facilitator, ...rest] = people.map((who, at) =>
    at === 0 ? capital(who) : theRole(who),
  );
  return [first, ...rest].join(', then ');
}

/** Each stretch in words, with the school's own aim, pupils' words, priorities and offers in the place they are used. */
export function blocksSection(session: Session): readonly DraftSection[] {
  const parts = stretches(session).flatMap(({ block, minutes }) => blockParts(session, block, minutes));
  return [{ id: 'blocks', title: insetWords.blocks, parts }];
}

function blockParts(session: Session, block: OutlineBlock, minutes: number): readonly DraftPart[] {
  if (block.text === '') return [];
  const { speaker } = session;
  const basis = outlineBasis(session);
  const title = lineOf(insetWords.blockTitle, speaker, { name: block.name, minutes: String(minutes) });
  const short = session.minutes === 20 && block.short ? ` ${block.short}` : '';
  const text = inSchoolWords(`${block.text}${short}`, speaker.words);
  return [
    { type: 'heading', level: 3, text: title, basis },
    { type: 'paragraph', sentences: [plainSentence(text, basis, { fixed: true, facts: 0 })], weight: 'counted' },
    ...ownWords(session, block),
    ...(block.id === session.outline.scenariosIn ? situations(session) : []),
  ];
}

function ownWords(session: Session, block: OutlineBlock): readonly DraftPart[] {
  const { plan, content, speaker } = session;
  if (block.id === 'practiseOne') {
    const tiers = offersOf(plan, content, 'publishable', 40);
    const names = tiers.flatMap((tier) => tier.names);
    const basis = tiers.flatMap((tier) => tier.keys.map((key): BlockBasis => ({ kind: 'provision', key })));
    return line(names.length > 0 ? lineOf(insetWords.cards, speaker, { offers: listOf(names) }) : '', basis);
  }
  if (block.id === 'close') return line(lineOf(insetWords.keptWhere, speaker), answerBasis('plan.keptWhere'));
  if (block.id !== 'inputOne') return [];
  const themes = toldList(plan, numberedQuestions.theme);
  return [
    ...line(lineOf(insetWords.readAim, speaker), answerBasis('july')),
    ...listUnder(
      insetWords.readThemes,
      themes.map(({ key, text }) => plainSentence(withStop(text), answerBasis(key))),
      session,
    ),
    ...prioritiesToShow(session),
  ];
}

function prioritiesToShow(session: Session): readonly DraftPart[] {
  const { priorities } = session;
  if (priorities.length === 0) return [];
  return [
    {
      type: 'table',
      header: tableWords.priorities.slice(0, 3),
      rows: priorities.map((one) => priorityCells(one).slice(0, 3)),
      widths: [4, 2, 2],
      weight: 'counted',
      facts: priorities.length,
      basis: [...outlineBasis(session), ...priorities.flatMap((one) => one.basis)],
      tags: [],
    },
  ];
}

function line(text: string, basis: readonly BlockBasis[]): readonly DraftPart[] {
  return text === ''
    ? []
    : [{ type: 'paragraph', sentences: [plainSentence(withStop(text), basis)], weight: 'counted' }];
}

function listUnder(
  lead: string,
  items: Extract<DraftPart, { type: 'list' }>['items'],
  session: Session,
): readonly DraftPart[] {
  if (items.length === 0) return [];
  const words = inSchoolWords(lead, session.speaker.words);
  return [
    { type: 'paragraph', sentences: [plainSentence(words, outlineBasis(session), { facts: 0 })], weight: 'counted' },
    { type: 'list', items, weight: 'counted', whole: true },
  ];
}

/** The outline's situations for the ages taught here, in full. */
export function situationsFor({ outline, plan }: Session): readonly Scenario[] {
  const inOrder = outline.scenarios.map((id) => scenarios.find((one) => one.id === id));
  return inOrder
    .filter((one) => one !== undefined)
    .filter((one) => one.pool === 'adults' || plan.answers.phases.some((phase) => phase === one.pool));
}

function situations(session: Session): readonly DraftPart[] {
  const { speaker } = session;
  const found = situationsFor(session);
  if (found.length === 0) return [];
  const basis = found.map((one): BlockBasis => ({ kind: 'planner', template: `scenario:${one.id}` }));
  const words = (text: string) => lineOf(text, speaker);
  const rows = found.map((one) => [
    one.id,
    words(one.situation),
    words(one.firstMove),
    words(routeWords[one.route] ?? one.route) || insetDefaults.leadThisWeek,
  ]);
  const notRead = found.some((one) => one.reviewed === null) && !('scenarioCheck' in speaker.slots);
  const warning = notRead ? words(insetWords.notReviewed) : '';
  return [
    {
      type: 'table',
      header: insetTables.situations,
      rows,
      widths: [3, 12, 12, 6],
      weight: 'counted',
      facts: 0,
      basis,
      tags: [],
    },
    ...(warning
      ? [
          {
            type: 'paragraph' as const,
            sentences: [plainSentence(warning, basis, { facts: 0 })],
            weight: 'counted' as const,
            look: 'small' as const,
          },
        ]
      : []),
  ];
}
