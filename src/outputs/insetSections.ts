import {
  beforeTheDay,
  checkMarks,
  insetTables,
  insetWords,
  scripts,
  sixWeeksLater,
  slipQuestions,
  steps,
} from '../content/inset/common';
import { tableWords } from '../content/sentences/docWords';
import { askedDirectly } from '../content/sentences/slots';
import type { SentenceTemplate } from '../content/sentences/types';
import { confirmationPart } from './confirmation';
import { boxLines, staffCrisis } from './crisisBox';
import type { BlockBasis } from './docModel';
import { type DraftPart, type DraftSection, paragraph, plainSentence } from './draft';
import type { InsetGate } from './insetGates';
import type { Session } from './insetOutline';
import { outlineBasis } from './insetRunSheet';
import { lineOf } from './sentences/line';
import { inSchoolWords, type Sentence, sayTemplate } from './sentences/say';
import { optionOf, told } from './sentences/speaker';
import { withStop } from './words';

const section = (id: string, title: string, parts: readonly DraftPart[], bare = false): readonly DraftSection[] =>
  parts.length > 0 ? [{ id, title, parts, ...(bare ? { bare } : {}) }] : [];

function fixedLine(text: string, basis: readonly BlockBasis[]): Sentence {
  return plainSentence(text, basis, { fixed: true, facts: 0 });
}

/** Instead of a session that may not be held now. */
export function stoppedSection(session: Session, gates: readonly InsetGate[]): DraftSection {
  const sentences = gates.map((gate) =>
    fixedLine(lineOf(gate.words, session.speaker), [{ kind: 'planner', template: gate.id }]),
  );
  return {
    id: 'stopped',
    title: insetWords.foot,
    bare: true,
    parts: [{ type: 'paragraph', sentences, weight: 'counted', look: 'callout' }],
  };
}

/** Where, who, led by whom. */
export function titleSection(session: Session): readonly DraftSection[] {
  const { speaker } = session;
  const slots = ['facilitator', 'second', 'room', 'audience'].flatMap((name) => speaker.slots[name]?.basis ?? []);
  const found = insetWords.where.map((text) => lineOf(text, speaker)).find((line) => line !== '');
  if (!found) return [];
  const sentences = [fixedLine(found, [...outlineBasis(session), ...slots])];
  return section(
    'where',
    insetWords.whereTitle,
    [{ type: 'paragraph', sentences, weight: 'counted', look: 'lead' }],
    true,
  );
}

/** Why this session: staff have not heard the plan, or the lead chose it. */
export function whySection(session: Session): readonly DraftSection[] {
  const { plan, content } = session;
  const heard = optionOf(content, askedDirectly.sharedWithStaff, told(plan, askedDirectly.sharedWithStaff));
  const reason = heard === 'no' || heard === 'partly' ? insetWords.reasonNotHeard : insetWords.reasonChosen;
  const line = lineOf(reason, session.speaker);
  if (line === '') return [];
  const basis: readonly BlockBasis[] = [
    { kind: 'answer', key: askedDirectly.sharedWithStaff },
    ...outlineBasis(session),
  ];
  return section('why', insetWords.why, [
    { type: 'paragraph', sentences: [fixedLine(withStop(line), basis)], weight: 'counted' },
  ]);
}

/** What staff can do at the end. */
export function byTheEnd(session: Session): readonly DraftSection[] {
  const basis = outlineBasis(session);
  const items = session.outline.outcomes.map((text) => fixedLine(text, basis));
  const lead = fixedLine(insetWords.byTheEndLead, basis);
  return section('by-the-end', insetWords.byTheEnd, [
    { type: 'paragraph', sentences: [lead], weight: 'counted' },
    { type: 'list', items, weight: 'counted', whole: true },
  ]);
}

/** The checklist: done and dated, or still to do. */
export function beforeSection(session: Session): readonly DraftSection[] {
  const basis = outlineBasis(session);
  const items = beforeTheDay.map(({ done, open }) => {
    const said = lineOf(done, session.speaker);
    const text = said === '' ? `${checkMarks.open} ${lineOf(open, session.speaker)}` : `${checkMarks.done} ${said}`;
    return fixedLine(text, basis);
  });
  return section('before', insetWords.before, [{ type: 'list', items, weight: 'counted', whole: true }]);
}

function script(session: Session, templates: readonly SentenceTemplate[], id: string): readonly DraftPart[] {
  const said = templates.map((template, at) => sayTemplate(`${id}-${at}`, template, session.speaker));
  const sentences = said.filter((sentence) => sentence !== null);
  return sentences.length > 0 ? [{ type: 'paragraph', sentences, weight: 'counted' }] : [];
}

/** The opening, word for word. A sentence with an empty slot is not said. */
export function openingSection(session: Session): readonly DraftSection[] {
  const templates = session.minutes === 20 ? scripts.openingShort : scripts.opening;
  return section('opening', insetWords.opening, script(session, templates, 'opening'));
}

/** The closing, word for word. */
export function closingSection(session: Session): readonly DraftSection[] {
  const templates = session.minutes === 20 ? scripts.closingShort : scripts.closing;
  return section('closing', insetWords.closing, script(session, templates, 'closing'));
}

/** The step table and the three names. Not printed until we know where the safeguarding lead is found. */
export function hereSection(session: Session): readonly DraftSection[] {
  const { speaker, outline } = session;
  if (!('dslWhere' in speaker.slots)) return [];
  const rows = outline.steps.flatMap((n) => stepRow(session, n));
  const basis = [...outlineBasis(session), ...(speaker.slots.dslWhere?.basis ?? [])];
  const table: DraftPart = {
    type: 'table',
    header: insetTables.steps,
    rows,
    weight: 'counted',
    facts: 1,
    basis,
    tags: [],
  };
  return section('here', insetWords.here, [table, ...threeNames(session)]);
}

function stepRow({ speaker }: Session, n: number): readonly (readonly string[])[] {
  const step = steps[n - 1];
  const phrases = step?.do.map((phrase) => lineOf(phrase, speaker)).filter((phrase) => phrase !== '') ?? [];
  const needsRole = step?.do.some((phrase) => phrase.includes('{')) ?? false;
  if (!step || phrases.length === 0 || (needsRole && phrases.length < 2 && step.do.length > 2)) return [];
  const then = phrases
    .map((phrase, at) => (at === 0 ? phrase : `${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`))
    .join('; ');
  return [[inSchoolWords(step.when, speaker.words), then.charAt(0).toLowerCase() + then.slice(1), step.who, step.by]];
}

function threeNames({ speaker }: Session): readonly DraftPart[] {
  const { slots } = speaker;
  const row = (who: string, where: string) => [lineOf(who, speaker), lineOf(where, speaker) || tableWords.toAgree];
  const rows = [row('{dsl}', '{dslWhere}'), row('{deputy}', '{deputyWhere}'), row('{leadTitle}', '{leadWhere}')].filter(
    ([who]) => who !== '',
  );
  const basis = ['dslWhere', 'deputy', 'deputyWhere', 'leadTitle', 'leadWhere'].flatMap(
    (name) => slots[name]?.basis ?? [],
  );
  return [
    { type: 'heading', level: 3, text: insetWords.names, basis },
    { type: 'table', header: insetTables.names, rows, weight: 'counted', facts: rows.length, basis, tags: [] },
  ];
}

/** Three questions without a name. */
export function slipSection(session: Session): readonly DraftSection[] {
  const { speaker, outline } = session;
  const basis = outlineBasis(session);
  const first = outline.exitSlip.map((text) => lineOf(text, speaker)).find((line) => line !== '') ?? '';
  const items = [first, ...slipQuestions].filter(Boolean).map((text) => fixedLine(text, basis));
  return section('slip', insetWords.slip, [
    { type: 'paragraph', sentences: [fixedLine(insetWords.slipLead, basis)], weight: 'counted' },
    { type: 'list', ordered: true, items, weight: 'counted', whole: true },
  ]);
}

/** Ten minutes, six weeks on. */
export function sixWeeksSection(session: Session): readonly DraftSection[] {
  const first = sayTemplate('six-weeks', sixWeeksLater, session.speaker);
  const sentences = [...(first ? [first] : []), fixedLine(session.outline.sixWeeks, outlineBasis(session))];
  return section('six-weeks', insetWords.sixWeeks, [{ type: 'paragraph', sentences, weight: 'counted' }]);
}

/** What to say, and instead of what. */
export function phraseSheet(session: Session): readonly DraftSection[] {
  const words = (text: string) => inSchoolWords(text, session.speaker.words);
  const rows = session.outline.phrases.map(({ say, insteadOf }) => [words(say), words(insteadOf)]);
  const table: DraftPart = {
    type: 'table',
    header: insetTables.phrases,
    rows,
    weight: 'counted',
    facts: 0,
    basis: outlineBasis(session),
    tags: [],
  };
  return section('phrases', insetWords.materials, rows.length > 0 ? [table] : []);
}

/** Last page: whom to go to, and help for staff themselves. */
export function helpSheet(session: Session): readonly DraftSection[] {
  const { plan, content, speaker } = session;
  const line = lineOf(insetWords.helpFor, speaker);
  const basis = [...outlineBasis(session), ...(speaker.slots.staffSupport?.basis ?? [])];
  return section('help', insetWords.help, [
    ...boxLines(staffCrisis(plan, content, speaker)),
    ...(line ? [{ type: 'paragraph' as const, sentences: [fixedLine(line, basis)], weight: 'counted' as const }] : []),
  ]);
}

/** The confirmation and the internal line. */
export function footOfSession({ confirmation, speaker }: Session): readonly DraftSection[] {
  const parts = [
    ...confirmationPart(confirmation, speaker),
    ...paragraph(speaker, ['S-foot-internal'], { weight: 'furniture', look: 'small' }),
  ];
  return section('foot', insetWords.foot, parts, true);
}
