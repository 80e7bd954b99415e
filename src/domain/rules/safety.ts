import type { CheckId, ProcedureId } from '../answers';
import type { CheckLine } from '../findings';
import type { CheckQuestionWords, ShortAnswer } from '../gapWords';
import { answered, type Picture, ratingOf, recorded, teachesDirectly } from '../picture';
import { ratedValue } from '../rating';
import { durationWords, ratingWord } from './ratingWords';
import { type CheckRule, rule } from './rule';
import { checkAnswer, checkQuestion, shortAnswer, unanswered, unconfirmed } from './safetyAnswers';

const key = (name: string) => `gap:safety:${name}`;

function line(name: string, words: Pick<CheckLine, 'text' | 'why' | 'action' | 'parts' | 'basis'>): CheckLine {
  return { lane: 'A', key: key(name), ask: 'dsl', ...words };
}

function namesOf(ids: readonly CheckId[], { content, speech }: Picture): string {
  return speech.list(ids.map((id) => content.gapWords.check.questions[id].inSentence));
}

const notDone: CheckRule = rule({
  key: key('not-done'),
  lane: 'A',
  reads: ['crisisRoute', 'safety'],
  fires: (picture) => [unanswered(picture)].filter((ids) => ids.length > 0),
  words: (ids, picture) => {
    const words = picture.content.gapWords.check.notDone;
    return line('not-done', {
      text: picture.speech.say(words.text, { n: ids.length, which: namesOf(ids, picture) }),
      why: picture.speech.say(words.why),
      action: picture.speech.say(words.action),
      parts: ids,
      basis: answered(...ids.map(checkQuestion)),
    });
  },
});

const providerChecks: CheckRule = rule({
  key: key('provider-checks'),
  lane: 'A',
  reads: ['provision.provider', 'provision.externalChecks'],
  fires: ({ offers }) => {
    const missing = offers.filter(
      ({ record }) => record.provider === 'other' && record.status !== 'stopped' && record.checks.safeguarding === 'no',
    );
    return missing.length > 0 ? [missing] : [];
  },
  words: (offers, { content, speech }) => {
    const words = content.gapWords.check.providerChecks;
    return line('provider-checks', {
      text: speech.say(words.text, { names: speech.names(offers.map(({ record }) => record.name)) }),
      why: speech.say(words.why, { n: offers.length }),
      action: speech.say(words.action),
      parts: ['provider-checks'],
      basis: recorded(offers),
    });
  },
});

function questionLine(id: CheckId, answer: ShortAnswer, { content, speech }: Picture): CheckLine {
  const { questions, answered: youAnswered } = content.gapWords.check;
  const words: CheckQuestionWords = questions[id];
  return line(id, {
    text: speech.say(words.text[answer], { name: words.name }),
    why: speech.say(youAnswered, { answer: content.gapWords.answer[answer] }),
    action: speech.say(words.action),
    parts: [id],
    basis: answered(checkQuestion(id)),
  });
}

function questionRule(id: CheckId): CheckRule {
  return rule({
    key: key(id),
    lane: 'A',
    reads: [checkQuestion(id)],
    fires: (picture) => [shortAnswer(checkAnswer(picture, id))].filter((answer) => answer !== null),
    words: (answer, picture) => questionLine(id, answer, picture),
  });
}

type StaffFact = { readonly rating: 'short' | 'unsure' | null; readonly training: ShortAnswer | null };

function staffFact({ answers }: Picture): StaffFact {
  const rating = ratingOf(answers, 'staff-2');
  const value = ratedValue(rating);
  const isShort = value === 0 || value === 1;
  const unsure = rating.kind === 'dont-know' ? 'unsure' : null;
  return { rating: isShort ? 'short' : unsure, training: shortAnswer(answers.keyStaffTrained) };
}

function staffText({ rating, training }: StaffFact, { content, speech }: Picture): string {
  const words = content.gapWords.check.staffKnow;
  const adults = rating === null ? [] : [rating === 'short' ? words.notEvery : words.unsure];
  const keyStaff = training === null ? [] : [words.training[training]];
  const what = [...adults, ...keyStaff].map((part) => speech.say(part)).join('; ');
  return speech.say(rating === null ? words.trainingOnly : words.text, { what });
}

function staffWhy({ answers, content, indicators, speech }: Picture): string {
  const { answer, check } = content.gapWords;
  const staff2 = indicators.get('staff-2');
  const word = ratingWord(content.gapWords, ratingOf(answers, 'staff-2'));
  const rated = staff2 === undefined || word === null ? [] : [`${speech.label(staff2)}: ${word}`];
  const trained = answers.keyStaffTrained;
  const training = trained === null ? [] : [`${speech.say(check.staffKnow.trainingLabel)}: ${answer[trained]}`];
  return `${[...rated, ...training].join('; ')}.`;
}

const staffKnow: CheckRule = rule({
  key: key('staff-know'),
  lane: 'A',
  reads: ['ratings.staff-2', 'keyStaffTrained'],
  fires: (picture) => [staffFact(picture)].filter(({ rating, training }) => rating !== null || training !== null),
  words: (fact, picture) =>
    line('staff-know', {
      text: staffText(fact, picture),
      why: staffWhy(picture),
      action: picture.speech.say(picture.indicators.get('staff-2')?.firstStep ?? ''),
      parts: ['staff-know'],
      basis: answered('ratings.staff-2', 'keyStaffTrained'),
    }),
});

const lessons: CheckRule = rule({
  key: key('lessons'),
  lane: 'A',
  reads: ['ratings.curriculum-3', 'teachesSensitive', 'phases'],
  fires: (picture) => {
    const rating = ratingOf(picture.answers, 'curriculum-3');
    const value = ratedValue(rating);
    const isShort = rating.kind === 'dont-know' || value === 0 || value === 1;
    return isShort && teachesDirectly(picture) ? [rating] : [];
  },
  words: (rating, { content, indicators, speech }) => {
    const words = content.gapWords.check.lessons;
    const statement = indicators.get('curriculum-3');
    const label = statement === undefined ? '' : speech.label(statement);
    return line('lessons', {
      text: speech.say(rating.kind === 'dont-know' ? words.unsure : words.text),
      why: `${label}: ${ratingWord(content.gapWords, rating) ?? ''}.`,
      action: speech.say(words.action),
      parts: ['lessons'],
      basis: answered('ratings.curriculum-3', 'teachesSensitive'),
    });
  },
});

const notConfirmed: CheckRule = rule({
  key: key('unconfirmed'),
  lane: 'A',
  reads: ['confirmed'],
  fires: (picture) => [unconfirmed(picture)].filter((ids) => ids.length > 0),
  words: (ids, picture) => {
    const words = picture.content.gapWords.check.unconfirmed;
    const age = durationWords(picture.content.gapWords, picture.settings.confirmMonths);
    return line('unconfirmed', {
      text: picture.speech.say(words.text, { which: namesOf(ids, picture), age }),
      why: picture.speech.say(words.why, { n: ids.length }),
      action: picture.speech.say(words.action),
      parts: ids,
      basis: answered(...ids.flatMap((id) => [checkQuestion(id), `confirmed.${id}.by`, `confirmed.${id}.on`])),
    });
  },
});

const PAIRS: readonly (readonly ProcedureId[])[] = [
  ['self-harm', 'suicidal-thoughts'],
  ['return-after-crisis', 'sudden-death'],
];
const SEVERITY: readonly ShortAnswer[] = ['no', 'not-sure', 'partly'];

/** Within a pair, no stands before not sure, and that before partly. */
function bySeverity(pair: readonly ProcedureId[], picture: Picture): readonly CheckRule[] {
  const rank = (id: ProcedureId) => SEVERITY.indexOf(shortAnswer(checkAnswer(picture, id)) ?? 'partly');
  return [...pair].sort((a, b) => rank(a) - rank(b)).map((id) => procedureRules[id]);
}

const procedureRules: Readonly<Record<ProcedureId, CheckRule>> = {
  'self-harm': questionRule('self-harm'),
  'suicidal-thoughts': questionRule('suicidal-thoughts'),
  'return-after-crisis': questionRule('return-after-crisis'),
  'sudden-death': questionRule('sudden-death'),
};
const crisisRoute = questionRule('crisis-route');

/** The ten rules of lane A. None can be switched off, scored or decided away. */
export const checkRules: readonly CheckRule[] = [
  notDone,
  providerChecks,
  crisisRoute,
  ...Object.values(procedureRules),
  staffKnow,
  lessons,
  notConfirmed,
];

/** All lines of lane A in their order, not yet folded. */
export function checkLines(picture: Picture): readonly CheckLine[] {
  const procedures = PAIRS.flatMap((pair) => bySeverity(pair, picture));
  const ordered = [notDone, providerChecks, crisisRoute, ...procedures, staffKnow, lessons, notConfirmed];
  return ordered.flatMap(({ lines }) => lines(picture));
}
