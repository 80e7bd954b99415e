import { notByTraining, type ProposalRule, proposalRules } from '../../content/inset/proposals';
import type { GateId, Outline, OutlineId, SessionMinutes } from '../../content/inset/types';
import type { Plan } from '../../domain/plan';
import { daysBetween } from '../documents/days';
import type { DocContent } from '../documents/docContent';
import type { Speaker } from '../documents/sentences/say';
import { optionOf, speakerFor, told } from '../documents/sentences/speaker';
import { gatesFor } from './insetGates';
import { longestWithin } from './insetLengths';
import { type Reason, reasonsFor } from './insetReasons';

/** A session put forward: what, how long, for whom, and because of which gap. */
export type Proposal = {
  readonly outline: OutlineId;
  readonly minutes: SessionMinutes;
  readonly audience: string;
  readonly reason: string;
  /** Key of the gap row, or of the answer that points to it. */
  readonly gap: string;
};

const MOST = 3;
const YEAR_DAYS = 365;
/** Gates of a place and a day: they are asked once a day is chosen. */
const ASKED_LATER: readonly GateId[] = ['dsl-not-in', 'bad-slot', 'no-trained-facilitator'];

type Candidate = Proposal & { readonly best: Reason; readonly sum: number };

/**
 * At most three sessions for this plan, each with its reason. Those a Check now line points to stand first, then by band,
 * then by the scores of the rows behind them, then the shorter.
 */
export function proposeSessions(plan: Plan, content: DocContent, outlines: readonly Outline[]): readonly Proposal[] {
  const speaker = speakerFor(plan, content, 'internal');
  return proposalRules
    .filter(({ outline }) => !wasRun(outline, plan, content))
    .flatMap((rule) => candidate(rule, plan, content, speaker, outlines))
    .sort((a, b) => a.best.rank - b.best.rank || b.sum - a.sum || a.minutes - b.minutes)
    .slice(0, MOST)
    .map(({ outline, minutes, audience, reason, gap }) => ({ outline, minutes, audience, reason, gap }));
}

function candidate(
  rule: ProposalRule,
  plan: Plan,
  content: DocContent,
  speaker: Speaker,
  outlines: readonly Outline[],
): readonly Candidate[] {
  const reasons = reasonsFor(rule.outline, plan, content, speaker);
  const [best] = reasons;
  const minutes = lengthFor(rule, plan, outlines);
  if (!best || isStopped(rule.outline, plan, minutes)) return [];
  const { outline, audience } = rule;
  const sum = reasons.reduce((total, { score }) => total + score, 0);
  return [{ outline, minutes, audience, reason: best.reason, gap: best.gap, best, sum }];
}

/** The longest form that fits the time the lead says there is; else the usual length. A longer form is never chosen unasked. */
function lengthFor(rule: ProposalRule, plan: Plan, outlines: readonly Outline[]): SessionMinutes {
  const slot = Number.parseInt(told(plan, 'inset.minutes'), 10);
  const outline = outlines.find(({ id }) => id === rule.outline);
  if (Number.isNaN(slot) || !outline) return rule.minutes;
  const longest = longestWithin(outline, slot) ?? rule.minutes;
  return gatesFor(rule.outline, plan, longest).some(({ id }) => id === 'no-trained-facilitator')
    ? rule.minutes
    : longest;
}

function isStopped(outline: OutlineId, plan: Plan, minutes: SessionMinutes): boolean {
  const unanswered = (question: string) => told(plan, question) === '';
  return gatesFor(outline, plan, minutes)
    .filter(({ id }) => !ASKED_LATER.includes(id))
    .some(({ id }) => id !== 'no-leader' || !unanswered('inset.leaderPresent'));
}

/** Was it held in the last twelve months, and did its check at six weeks hold? */
function wasRun(outline: OutlineId, plan: Plan, content: DocContent): boolean {
  const age = daysBetween(told(plan, 'inset.date'), plan.answers.today);
  const held = optionOf(content, 'inset.topic', told(plan, 'inset.topic')) === outline;
  const check = optionOf(content, 'training.pointCheck', told(plan, 'training.pointCheck'));
  const fell = ['a few', 'some', 'most'].includes(check);
  return held && age !== null && age > 0 && age <= YEAR_DAYS && !fell;
}

/** What is said beside a gap row that no session closes; null where one may. */
export function whyNoSession(gapKey: string): string | null {
  return notByTraining.keys.includes(gapKey) ? notByTraining.words : null;
}
