import { gatesOf, gateWords } from '../content/inset/gates';
import type { GateId, OutlineId } from '../content/inset/types';
import { askedDirectly, slotRules } from '../content/sentences/slots';
import type { Plan } from '../domain/plan';
import { longDate } from './days';
import { told } from './sentences/speaker';

/** A gate that stands shut, and what is said about it. */
export type InsetGate = { readonly id: GateId; readonly words: string };

const isYes = (typed: string): boolean => /^(y|yes|true)$/i.test(typed);

/** The gates of a session that stand shut for this plan. */
export function gatesFor(outline: OutlineId, plan: Plan): readonly InsetGate[] {
  return gatesOf[outline].filter((id) => isShut(id, plan)).map((id) => ({ id, words: gateWords[id] }));
}

/** Is this gate shut? Gates that only longer or sensitive sessions need are answered as strictly as they will need. */
export function isShut(id: GateId, plan: Plan): boolean {
  const { confirmed } = plan.answers;
  if (id === 'recent-death') return isYes(told(plan, askedDirectly.recentDeath));
  if (id === 'procedure-not-confirmed') {
    return !(confirmed['self-harm'] && confirmed['suicidal-thoughts'] && confirmed['crisis-route']);
  }
  if (id === 'no-names') {
    const { dslWhere, deputy, recordWhere } = slotRules;
    return [dslWhere, deputy, recordWhere].some(({ question }) => told(plan, question) === '');
  }
  if (id === 'no-trained-facilitator') return told(plan, 'inset.trainedFacilitator') === '';
  if (id === 'bad-slot') return isFriday(told(plan, slotRules.sessionDate.question));
  return !isYes(told(plan, id === 'dsl-not-in' ? 'inset.dslPresent' : 'inset.leaderPresent'));
}

function isFriday(date: string): boolean {
  return longDate(date).startsWith('Friday');
}
