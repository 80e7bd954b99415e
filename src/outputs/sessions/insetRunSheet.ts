import { insetDefaults, insetTables, insetWords } from '../../content/inset/common';
import type { OutlineBlock } from '../../content/inset/types';
import type { DraftPart, DraftSection } from '../documents/draft';
import { lineOf } from '../documents/sentences/line';
import { inSchoolWords } from '../documents/sentences/say';
import { answerBasis } from '../documents/sentences/speaker';
import { capital, theRole } from '../documents/words';
import { stretchesOf } from './insetLengths';
import { outlineBasis, type Session } from './insetSession';
import { situationsFor } from './insetSituations';
import { clock, timeOf } from './insetTimes';

/** From, to, minutes, block, who, what you need. Without a start time, minutes only. */
export function runSheet(session: Session): readonly DraftSection[] {
  const start = startOf(session);
  let from = start ?? 0;
  const rows = stretchesOf(session.outline, session.minutes).map(({ block, minutes }) => {
    const times = [clock(from), clock(from + minutes)];
    from += minutes;
    const rest = [String(minutes), nameOf(block, session), whoOf(block, session), block.need];
    return start === null ? rest : [...times, ...rest];
  });
  const table: DraftPart = {
    type: 'table',
    header: start === null ? insetTables.runSheetUntimed : insetTables.runSheet,
    rows,
    widths: start === null ? [3, 8, 6, 5] : [3, 3, 4, 9, 6, 5],
    weight: 'counted',
    facts: start === null ? 0 : 1,
    basis: [...outlineBasis(session), ...answerBasis('inset.start')],
    tags: [],
  };
  return [{ id: 'run-sheet', title: insetWords.runSheet, parts: [table] }];
}

/** The block with the cards it is worked through with: "Practise one: the first two minutes (P1, P2, P5)". */
function nameOf(block: OutlineBlock, session: Session): string {
  const cards = situationsFor(session, block).map(({ id }) => id);
  const name = inSchoolWords(block.name, session.speaker.words);
  return cards.length > 0 ? `${name} (${cards.join(', ')})` : name;
}

function startOf({ speaker }: Session): number | null {
  const value = speaker.slots.start?.value;
  return value?.kind === 'text' ? timeOf(value.text) : null;
}

function whoOf(block: OutlineBlock, { speaker }: Session): string {
  const people = block.who
    .split(', then ')
    .map((who) => (who.startsWith('{') ? lineOf(who, speaker).replace(/^the /i, '') : who))
    .filter((who) => who !== '');
  const [first = block.who === '' ? '' : insetDefaults.facilitator, ...rest] = people.map((who, at) =>
    at === 0 ? capital(who) : theRole(who),
  );
  return [...new Set([first, ...rest])].join(', then ');
}
