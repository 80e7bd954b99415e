import { nextStepWords } from '../content/messages';
import type { Answers } from '../domain/answers';
import type { Understood } from './understand';

/** One of the kinds of next step; the words are in content. */
export type NextStep = keyof typeof nextStepWords;

function anySafetyAnswer({ safety, crisisRoute }: Answers): boolean {
  return crisisRoute !== null || Object.keys(safety).length > 0;
}

/** What to do next, from what is known so far. */
function nextStep({ answers, provision, findings }: Understood, isSetUp: boolean): NextStep {
  if (answers.phases.length === 0) return 'start';
  if (!anySafetyAnswer(answers)) return 'safety';
  if (answers.needs.length === 0) return 'needs';
  if (provision.length === 0 && Object.keys(answers.ticks).length === 0) return 'offers';
  if (Object.keys(answers.ratings).length === 0) return 'ratings';
  if (!isSetUp) return 'refresh';
  if (findings.counts.A > 0) return 'check';
  return Object.keys(answers.decisions).length === 0 && findings.counts.B > 0 ? 'act' : 'docs';
}

/** The next step as one sentence. */
export function nextStepFor(understood: Understood, isSetUp: boolean): string {
  return nextStepWords[nextStep(understood, isSetUp)];
}
