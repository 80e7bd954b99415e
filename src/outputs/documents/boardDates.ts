import { dateWords, tableWords } from '../../content/sentences/docWords';
import { askedDirectly, slotRules } from '../../content/sentences/slots';
import type { Plan } from '../../domain/plan';
import { partsOf, shortDate } from './days';
import type { DraftPart } from './draft';
import type { Priority } from './priorities';
import { lineOf } from './sentences/line';
import type { Speaker } from './sentences/say';
import { answerBasis, told } from './sentences/speaker';
import { lowerStart, severalIn, withoutStop } from './words';

type DateLine = { readonly on: string; readonly what: string };

/** The dates of the plan in order, as a table: only real dates that somebody gave. */
export function boardDates(plan: Plan, speaker: Speaker, priorities: readonly Priority[]): readonly DraftPart[] {
  const lines = [...ofPriorities(priorities, speaker), ...ofMeetings(plan, speaker)]
    .filter(({ on, what }) => partsOf(on) !== null && what !== '')
    .sort((one, other) => one.on.localeCompare(other.on));
  if (lines.length === 0) return [];
  const basis = [
    ...priorities.flatMap((one) => one.basis),
    ...answerBasis(askedDirectly.boardDates),
    ...answerBasis(slotRules.reviewDate.question),
  ];
  const rows = lines.map(({ on, what }) => [shortDate(on), what]);
  return [
    {
      type: 'table',
      header: tableWords.dates,
      rows,
      widths: [1, 4],
      weight: 'counted',
      facts: lines.length,
      basis,
      tags: [],
    },
  ];
}

function ofPriorities(priorities: readonly Priority[], speaker: Speaker): readonly DateLine[] {
  return priorities.flatMap((one) => [
    {
      on: one.start,
      what: one.firstStep ? withoutStop(one.firstStep) : lineOf(dateWords.starts, speaker, { n: one.n }),
    },
    {
      on: one.by,
      what: lineOf(dateWords.priority, speaker, { n: one.n, different: lowerStart(withoutStop(one.different)) }),
    },
  ]);
}

function ofMeetings(plan: Plan, speaker: Speaker): readonly DateLine[] {
  const boards = severalIn(told(plan, askedDirectly.boardDates));
  return [
    ...boards.map((on) => ({ on, what: lineOf(dateWords.board, speaker) })),
    { on: told(plan, slotRules.insetDate.question), what: lineOf(dateWords.inset, speaker) },
    { on: told(plan, slotRules.reviewDate.question), what: lineOf(dateWords.review, speaker) },
  ];
}
