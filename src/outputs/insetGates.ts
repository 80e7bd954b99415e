import { gatesOf, gateWords } from '../content/inset/gates';
import type { GateId, OutlineId } from '../content/inset/types';
import { askedDirectly, slotRules } from '../content/sentences/slots';
import type { Plan } from '../domain/plan';
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
  return !isYes(told(plan, TICKED[id]));
}

const TICKED: Readonly<Record<'no-trained-facilitator' | 'dsl-not-in' | 'bad-slot' | 'no-leader', string>> = {
  'no-trained-facilitator': 'inset.trainedFacilitator',
  'dsl-not-in': 'inset.dslPresent',
  'bad-slot': 'inset.goodSlot',
  'no-leader': 'inset.leaderPresent',
};
