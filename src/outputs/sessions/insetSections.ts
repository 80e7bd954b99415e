import {
  beforeTheDay,
  checkMarks,
  insetTables,
  insetWords,
  scripts,
  sixWeeksLater,
  slipQuestions,
} from '../../content/inset/common';
import { gatesOf } from '../../content/inset/gates';
import type { SentenceTemplate } from '../../content/sentences/types';
import { confirmationPart } from '../documents/confirmation';
import { boxLines, staffCrisis } from '../documents/crisisBox';
import type { BlockBasis } from '../documents/docModel';
import { type DraftPart, type DraftSection, paragraph, plainSentence } from '../documents/draft';
import { lineOf } from '../documents/sentences/line';
import { inSchoolWords, type Sentence, sayTemplate } from '../documents/sentences/say';
import { lowerStart, withStop } from '../documents/words';
import { outlineBasis, type Session } from './insetSession';
import { wordsIn } from './insetWording';

const section = (id: string, title: string, parts: readonly DraftPart[], bare = false): readonly DraftSection[] =>
  parts.length > 0 ? [{ id, title, parts, ...(bare ? { bare } : {}) }] : [];

function fixedLine(text: string, basis: readonly BlockBasis[]): Sentence {
  return plainSentence(text, basis, { fixed: true, facts: 0 });
}

/** Instead of a session that may not be held now, or not at this length. */
export function stoppedSection(session: Session, stops: readonly string[]): DraftSection {
  const sentences = stops.map((text) => fixedLine(text, outlineBasis(session)));
  return {
    id: 'stopped',
    title: insetWords.foot,
    bare: true,
    parts: [{ type: 'paragraph', sentences, weight: 'counted', look: 'callout' }],
  };
}

/** Where, who, led by whom, and who it is written to be led by. */
export function titleSection(session: Session): readonly DraftSection[] {
  const { speaker, outline, plan } = session;
  const slots = ['facilitator', 'second', 'room', 'audience'].flatMap((name) => speaker.slots[name]?.basis ?? []);
  const found = insetWords.where.map((text) => lineOf(text, speaker)).find((line) => line !== '');
  const ledBest = outline.byLength?.[session.minutes]?.ledBest ?? outline.ledBest;
  const best = lineOf(insetWords.ledBest, speaker, { who: lowerStart(wordsIn(ledBest, speaker)) });
  const trained = needsTrained(session) ? [lineOf(insetWords.trained, speaker)] : [];
  const note = outline.note && plan.answers.teachesSensitive !== 'no' ? [outline.note] : [];
  const lead = found ? [fixedLine(found, [...outlineBasis(session), ...slots])] : [];
  const more = [best, ...trained, ...note].map((text) => fixedLine(text, outlineBasis(session)));
  const parts: readonly DraftPart[] = [
    ...(lead.length > 0
      ? [{ type: 'paragraph' as const, sentences: lead, weight: 'counted' as const, look: 'lead' as const }]
      : []),
    { type: 'paragraph', sentences: more, weight: 'counted' },
  ];
  return section('where', insetWords.whereTitle, parts, true);
}

function needsTrained({ outline, minutes }: Session): boolean {
  return gatesOf[outline.id].some(({ id, lengths }) => id === 'no-trained-facilitator' && lengths?.includes(minutes));
}

/** Why this session: the gap it answers, or that the lead chose it. */
export function whySection(session: Session): readonly DraftSection[] {
  const { reason: found, speaker } = session;
  const text = found?.reason ?? lineOf(insetWords.reasonChosen, speaker);
  if (text === '') return [];
  const basis = [...outlineBasis(session), ...(found?.basis ?? [])];
  return section('why', insetWords.why, [
    { type: 'paragraph', sentences: [fixedLine(withStop(text), basis)], weight: 'counted' },
  ]);
}

/** What staff can do at the end. */
export function byTheEnd(session: Session): readonly DraftSection[] {
  const basis = outlineBasis(session);
  const { outline, minutes, speaker } = session;
  const items = outline.outcomes
    .filter(({ lengths }) => lengths === undefined || lengths.includes(minutes))
    .map(({ text }) => fixedLine(inSchoolWords(text, speaker.words), basis));
  const lead = fixedLine(outline.outcomesLead, basis);
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
  const bring = lineOf(insetWords.bring, session.speaker, { items: session.outline.bring.join('; ') });
  return section('before', insetWords.before, [
    { type: 'list', items: [...items, fixedLine(bring, basis)], weight: 'counted', whole: true },
  ]);
}

function script(session: Session, templates: readonly SentenceTemplate[], id: string): readonly DraftPart[] {
  const said = templates.map((template, at) => sayTemplate(`${id}-${at}`, template, session.speaker));
  const sentences = said.filter((sentence) => sentence !== null);
  return sentences.length > 0 ? [{ type: 'paragraph', sentences, weight: 'counted' }] : [];
}

/** The opening, word for word. A sentence with an empty slot is not said. */
export function openingSection(session: Session): readonly DraftSection[] {
  const usual = session.minutes === 20 ? scripts.openingShort : scripts.opening;
  const templates = session.outline.sensitiveTopic ? [...usual, ...scripts.sensitive] : usual;
  return section('opening', insetWords.opening, script(session, templates, 'opening'));
}

/** The closing, word for word. */
export function closingSection(session: Session): readonly DraftSection[] {
  const templates = session.minutes === 20 ? scripts.closingShort : scripts.closing;
  return section('closing', insetWords.closing, script(session, templates, 'closing'));
}

/** Three questions without a name. */
export function slipSection(session: Session): readonly DraftSection[] {
  const { speaker, outline } = session;
  const basis = outlineBasis(session);
  const { first, second = slipQuestions[0] } = outline.exitSlip;
  const items = [first, second, slipQuestions[1]]
    .map((words) => wordsIn(words, speaker))
    .filter((text) => text !== '')
    .map((text) => fixedLine(text, basis));
  return section('slip', insetWords.slip, [
    { type: 'paragraph', sentences: [fixedLine(insetWords.slipLead, basis)], weight: 'counted' },
    { type: 'list', ordered: true, items, weight: 'counted', whole: true },
  ]);
}

/** Ten minutes, six weeks on. */
export function sixWeeksSection(session: Session): readonly DraftSection[] {
  const first = sayTemplate('six-weeks', sixWeeksLater, session.speaker);
  const { outline, speaker } = session;
  const point = outline.pointAgain ? [lineOf(insetWords.pointAgain, speaker)] : [];
  const own = [...outline.sixWeeks.map((words) => wordsIn(words, speaker)), ...point].filter((text) => text !== '');
  const sentences = [...(first ? [first] : []), ...own.map((text) => fixedLine(text, outlineBasis(session)))];
  return section('six-weeks', insetWords.sixWeeks, [{ type: 'paragraph', sentences, weight: 'counted' }]);
}

/** What to say, and instead of what. */
export function phraseSheet(session: Session): readonly DraftSection[] {
  const words = (text: string) => wordsIn(text, session.speaker);
  const rows = session.outline.phrases
    .map(({ say, insteadOf }) => [words(say), words(insteadOf)])
    .filter(([say]) => say !== '');
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
