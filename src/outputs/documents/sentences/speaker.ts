import { sourceWords } from '../../../content/sentences/docWords';
import { askedDirectly, slotRules } from '../../../content/sentences/slots';
import type { SlotRule } from '../../../content/sentences/types';
import type { Nation, Vocabulary } from '../../../domain/catalogue';
import type { Plan } from '../../../domain/plan';
import { ratedValue, UNANSWERED } from '../../../domain/rating';
import { aYearLater, monthAndYear, partsOf, schoolYearOf } from '../days';
import type { DocContent } from '../docContent';
import type { BlockBasis, Edition } from '../docModel';
import { lowerStart, severalIn, tidy } from '../words';
import type { Speaker } from './say';
import { filled, listSlot, numberSlot, ourWords, type Slot, type Slots, textSlot } from './slot';

/** What was typed for a question, tidied; '' where nothing was. */
export function told(plan: Plan, question: string, part: 'answer' | 'detail' = 'answer'): string {
  return tidy(plan.answers.told[question]?.[part] ?? '');
}

/** The basis of one answer. */
export function answerBasis(question: string): readonly BlockBasis[] {
  return [{ kind: 'answer', key: question }];
}

/** The numbered answers that were given, in order: what pupils said, the chosen strengths. */
export function toldList(plan: Plan, question: string): readonly { readonly key: string; readonly text: string }[] {
  return [1, 2, 3]
    .map((n) => ({ key: `${question}.${n}`, text: told(plan, `${question}.${n}`) }))
    .filter((one) => one.text);
}

/** The id of the option that was chosen, however it was written; the words themselves where it is none of them. */
export function optionOf(content: DocContent, question: string, typed: string): string {
  const answer = content.questions.find((one) => one.id === question)?.answer;
  const said = tidy(typed).toLowerCase();
  const options = answer?.kind === 'choice' ? answer.options : [];
  const chosen = options.find((one) =>
    [one.id, one.label, ...(one.alsoTyped ?? [])].some((word) => word.toLowerCase() === said),
  );
  return chosen?.id ?? tidy(typed);
}

/** The words of this nation and setting, each of which the school may overtype once. */
export function vocabularyOf(plan: Plan, nation: Nation): Vocabulary {
  const base = plan.answers.setting === 'college' ? { ...nation.words, ...nation.collegeWords } : nation.words;
  const own = Object.keys(base).map((word) => [word, told(plan, `${askedDirectly.wordsPrefix}${word}`)] as const);
  return { ...base, ...Object.fromEntries(own.filter(([, typed]) => typed !== '')) };
}

/** Who speaks: the plan's own slots and vocabulary, for one edition. */
export function speakerFor(plan: Plan, content: DocContent, edition: Edition): Speaker {
  const words = vocabularyOf(plan, content.nations[plan.answers.nation]);
  const slots = { ...ourSlots(plan, words), ...workedOut(plan, content), ...typedSlots(plan, content) };
  return { planId: plan.id, edition, words, slots: filled(slots) };
}

type MaybeSlots = { readonly [name: string]: Slot | undefined };

function typedSlots(plan: Plan, content: DocContent): Slots {
  const rules: readonly (readonly [string, SlotRule])[] = Object.entries(slotRules);
  return filled(Object.fromEntries(rules.map(([name, rule]) => [name, typedSlot(plan, rule, content)])));
}

/** What was typed for one question, as a slot; undefined where nothing was. */
export function typedSlot(plan: Plan, rule: SlotRule, content: DocContent): Slot | undefined {
  const raw = plan.answers.told[rule.question]?.[rule.part ?? 'answer'] ?? '';
  const basis = answerBasis(rule.question);
  const fact = !rule.common;
  if (rule.read === 'list') return listSlot(severalIn(raw), basis, fact);
  if (rule.read === 'months') return listSlot(severalIn(raw).map(monthAndYear), basis, fact);
  if (rule.read === 'choice') return textSlot(optionOf(content, rule.question, raw), basis, fact);
  if (rule.read !== 'number') return textSlot(tidy(raw), basis, fact);
  const n = Number(/\d+/.exec(raw)?.[0] ?? Number.NaN);
  return Number.isFinite(n) ? numberSlot(n, basis, fact) : undefined;
}

function ourSlots(plan: Plan, words: Vocabulary): MaybeSlots {
  const { today, setting } = plan.answers;
  return {
    ...Object.fromEntries(Object.entries(words).map(([name, word]) => [name, ourWords(word)])),
    head: ourWords(setting === 'college' ? 'principal' : 'head'),
    schoolYear: ourWords(schoolYearOf(today)),
    draftDate: ourWords(today),
    answersDate: ourWords(plan.savedAt.slice(0, 10)),
    reviewDate: ourWords(aYearLater(today)),
  };
}

function workedOut(plan: Plan, content: DocContent): MaybeSlots {
  const { needs, roll } = plan.answers;
  const steps = severalIn(told(plan, slotRules.routeSteps.question));
  const onRoll = Object.values(roll).reduce((sum, n) => sum + (n ?? 0), 0);
  const needWords = needs.map(({ id }) => content.needAreas.find((area) => area.code === id)?.inSentence ?? '');
  const sources = needs.flatMap(({ source }) => (source ? [sourceWords[source]] : []));
  return {
    roll: onRoll > 0 ? numberSlot(onRoll, answerBasis('roll')) : undefined,
    stepCount: steps.length > 0 ? numberSlot(steps.length, answerBasis(slotRules.routeSteps.question)) : undefined,
    needs: listSlot(needWords, answerBasis('needs')),
    needCount: needs.length > 0 ? numberSlot(needs.length, answerBasis('needs'), false) : undefined,
    needSources: listSlot(sources, answerBasis('needs')),
    contactRole: typedSlot(plan, slotRules.parentContact, content) ?? typedSlot(plan, slotRules.leadTitle, content),
    directoryChecked: textSlot(oldestRouteCheck(plan), answerBasis('routes')),
    proceduresReviewed: textSlot(proceduresReviewed(plan), answerBasis('confirmed')),
    calmSpace: calmSpace(plan),
    lessonsTaught: established(plan, 'curriculum-1') ? ourWords('yes') : undefined,
    staffEvidence: established(plan, 'staff-5') ? noteSlot(plan, 'staff-5') : undefined,
  };
}

function established(plan: Plan, indicator: string): boolean {
  return (ratedValue(plan.answers.ratings[indicator] ?? UNANSWERED) ?? 0) >= 2;
}

function noteSlot(plan: Plan, indicator: string): Slot | undefined {
  const key = `ratings.${indicator}`;
  return textSlot(lowerStart(told(plan, key, 'detail')), answerBasis(key));
}

function oldest(dates: readonly string[]): string {
  return [...dates].filter((date) => partsOf(date) !== null).sort()[0] ?? '';
}

function oldestRouteCheck(plan: Plan): string {
  return oldest(Object.values(plan.answers.routes).flatMap((route) => (route?.checked ? [route.checked] : [])));
}

function proceduresReviewed(plan: Plan): string {
  const { confirmed } = plan.answers;
  const dates = (['self-harm', 'suicidal-thoughts', 'return-after-crisis', 'sudden-death'] as const).map(
    (id) => confirmed[id]?.on,
  );
  return dates.every((date) => date !== undefined) ? oldest(dates.filter((date) => date !== undefined)) : '';
}

function calmSpace(plan: Plan): Slot | undefined {
  const row = plan.provision.find((one) => one.type === 'calm-spaces' && one.status === 'running');
  return row ? textSlot(row.name, [{ kind: 'provision', key: row.key }]) : undefined;
}
