import { gatesOf, gateWords } from '../../content/inset/gates';
import type { GateId, OutlineId, SessionMinutes } from '../../content/inset/types';
import { askedDirectly, slotRules } from '../../content/sentences/slots';
import type { CheckId } from '../../domain/answers';
import type { Plan } from '../../domain/plan';
import { daysBetween, longDate } from '../documents/days';
import { told } from '../documents/sentences/speaker';
import { halfTermsIn } from '../documents/terms';
import { timeOf } from './insetTimes';

/** A gate that stands shut, and what is said about it. */
export type InsetGate = { readonly id: GateId; readonly words: string };

const NEEDED: readonly CheckId[] = ['self-harm', 'suicidal-thoughts', 'crisis-route'];
/** A confirmation lasts a year and a day. */
const CONFIRMED_DAYS = 366;
const NOON = 12 * 60;
/** Minutes before the end of the day in which a session counts as its last. */
const LAST_MINUTES = 30;

const isYes = (typed: string): boolean => /^(y|yes|true)$/i.test(typed);

/** The gates of a session of this length that stand shut for this plan. */
export function gatesFor(outline: OutlineId, plan: Plan, minutes: SessionMinutes): readonly InsetGate[] {
  return gatesOf[outline]
    .filter(({ lengths }) => lengths === undefined || lengths.includes(minutes))
    .filter(({ id }) => isShut(id, plan, minutes))
    .map(({ id }) => ({ id, words: gateWords[id] }));
}

/** Is this gate shut? A gate nobody has answered is: the strict answer is the safe one. */
export function isShut(id: GateId, plan: Plan, minutes: SessionMinutes = 60): boolean {
  const { dslWhere, deputy, recordWhere } = slotRules;
  switch (id) {
    case 'recent-death':
      return isYes(told(plan, askedDirectly.recentDeath));
    case 'procedure-not-confirmed':
      return NEEDED.some((check) => !isConfirmed(check, plan));
    case 'no-names':
      return [dslWhere, deputy, recordWhere].some(({ question }) => told(plan, question) === '');
    case 'no-trained-facilitator':
      return told(plan, 'inset.trainedFacilitator') === '';
    case 'bad-slot':
      return isBadSlot(plan, minutes);
    case 'dsl-not-in':
      return !isYes(told(plan, 'inset.dslPresent'));
    case 'no-leader':
      return !isYes(told(plan, 'inset.leaderPresent'));
  }
}

function isConfirmed(check: CheckId, { answers }: Plan): boolean {
  const record = answers.confirmed[check];
  const age = record && record.lapsedOn === undefined ? daysBetween(record.on, answers.today) : null;
  return age !== null && age >= 0 && age <= CONFIRMED_DAYS;
}

function isBadSlot(plan: Plan, minutes: SessionMinutes): boolean {
  const date = told(plan, slotRules.sessionDate.question);
  const isLastDay = halfTermsIn(told(plan, askedDirectly.halfTerms)).some(({ last }) => last === date);
  return (isLastDay || longDate(date).startsWith('Friday')) && isLastOfDay(plan, minutes);
}

/** A session that is over by noon, or well before the day's typed end, leaves people somewhere to take it. */
function isLastOfDay(plan: Plan, minutes: SessionMinutes): boolean {
  const start = timeOf(told(plan, slotRules.start.question));
  if (start === null) return true;
  const dayEnds = timeOf(told(plan, 'inset.end'));
  const over = start + minutes;
  return dayEnds === null ? over > NOON : over > dayEnds - LAST_MINUTES;
}
