import { boardWords, missingWords, notCoveredWords } from '../../content/sentences/docWords';
import type { Plan } from '../../domain/plan';
import {
  type Board,
  boardOf,
  commitment,
  context,
  curriculum,
  dates,
  families,
  offers,
  priorities,
  roles,
} from './boardSections';
import { missingConfirmation } from './confirmation';
import type { DocContent } from './docContent';
import type { Drafted, Edition } from './docModel';
import { type DraftPart, type DraftSection, factsIn, paragraph } from './draft';
import { finished } from './finish';
import { footSection } from './foot';
import { leftOutEvidence, missingContact, missingSlots, staleNumbers } from './missing';
import { missingInPriorities } from './priorities';
import { lineOf } from './sentences/line';
import { type Speaker, say } from './sentences/say';
import { filled, listSlot, ourWords } from './sentences/slot';
import { lowerStart } from './words';

/** The most words a board version may have. */
export const BOARD_WORDS = 1800;
/** A section with fewer facts of the school than this is left out and named at the end. */
const LEAST_FACTS = 2;

type SectionId = keyof typeof notCoveredWords;
type Maker = (board: Board) => { readonly title: string; readonly parts: readonly DraftPart[] };

const SECTIONS: readonly (readonly [SectionId, Maker])[] = [
  ['commitment', commitment],
  ['context', context],
  ['priorities', priorities],
  ['roles', roles],
  ['offers', offers],
  ['curriculum', curriculum],
  ['families', families],
  ['dates', dates],
];

/** The board version: eight sections, 1,800 words at most, internal unless asked for otherwise. */
export function draftStrategyBoard(
  plan: Plan,
  content: DocContent,
  options: { readonly edition: Edition } = { edition: 'internal' },
): Drafted {
  const board = boardOf(plan, content, options.edition);
  const { speaker } = board;
  const made = SECTIONS.map(([id, make]) => ({ id, ...make(board) }));
  const thin = made
    .filter(({ id, title, parts }) => title === boardWords.worriedOnly || isThin(id, parts))
    .map(({ id }) => id);
  const printed = made.filter(({ id, parts }) => parts.length > 0 && (id === 'offers' || !thin.includes(id)));
  const notYetCovered = thin.map((id) => lowerStart(lineOf(notCoveredWords[id], speaker)));
  return finished({
    kind: 'strategy-board',
    speaker,
    title: say('S-board-title', speaker)?.text ?? boardWords.untitled,
    sections: [
      ...cover(board),
      ...printed,
      ...closing(notYetCovered, speaker),
      footSection(board.confirmation, speaker),
    ],
    notYetCovered,
    limit: BOARD_WORDS,
    missing: missing(board, thin.length),
  });
}

function isThin(id: SectionId, parts: readonly DraftPart[]): boolean {
  return factsIn(parts) < (id === 'commitment' ? 1 : LEAST_FACTS);
}

function cover({ speaker }: Board): readonly DraftSection[] {
  const parts = paragraph(speaker, ['S-board-cover'], { look: 'lead' });
  return parts.length > 0 ? [{ id: 'cover', title: boardWords.cover, bare: true, parts }] : [];
}

/** What is not covered yet, said once, and what this paper is not. */
function closing(notYetCovered: readonly string[], speaker: Speaker): readonly DraftSection[] {
  const slots = filled({
    sectionTitles: listSlot(notYetCovered, [], false),
    several: notYetCovered.length > 1 ? ourWords('yes') : undefined,
  });
  const parts = [
    ...paragraph(speaker, [{ id: 'S-not-covered', slots }]),
    ...paragraph(speaker, ['S-not-clinical'], { look: 'small' }),
  ];
  return [{ id: 'not-covered', title: boardWords.notCovered, bare: true, parts }];
}

function missing(board: Board, thin: number): readonly string[] {
  const { speaker } = board;
  return [
    ...missingSlots(speaker, ['school', 'leadTitle']),
    ...(speaker.edition === 'publishable' || board.priorities.length === 0
      ? missingInPriorities(board.priorities, speaker)
      : []),
    ...missingContact(speaker),
    ...missingConfirmation(board.confirmation, speaker),
    ...staleNumbers(
      board.crisis.flatMap(({ stale }) => stale),
      speaker,
    ),
    ...leftOutEvidence(board.strengths, speaker),
    ...(thin > SECTIONS.length / 2 ? [missingWords.few] : []),
  ];
}
