import type { NeedArea, NeedCode, Option, PersonId, PhaseId, Question, ShowWhen } from '../../domain/catalogue';
import { expectedCells, NEVER_A_CELL, specialistRoutes } from '../expectedCells';
import { needAreas } from '../needAreas';
import { choice, DATE, text, when, YES_NO } from './answerKinds';

const PHASES: readonly { readonly id: PhaseId; readonly words: string }[] = [
  { id: 'primary', words: 'in the primary years' },
  { id: 'secondary', words: 'in the secondary years' },
  { id: 'post16', words: 'after 16' },
];

/** What can be said of an open place: also the drop-down under the map. */
export const OPEN_PLACE_ANSWERS: readonly Option<'nothing-yet' | 'not-relevant' | 'have'>[] = [
  { id: 'nothing-yet', label: 'Nothing yet', alsoTyped: ['nothing', 'no', 'none'] },
  { id: 'not-relevant', label: 'Not relevant here', alsoTyped: ['not relevant', 'na', 'n/a'] },
  { id: 'have', label: 'We have it: name it beside this', alsoTyped: ['we have it', 'we have', 'have it', 'yes'] },
];
const SAID = choice(OPEN_PLACE_ANSWERS);

const NEEDS = new Map<NeedCode, NeedArea>(needAreas.map((need) => [need.code, need]));

function inWords(need: NeedCode): string {
  return NEEDS.get(need)?.inSentence ?? need;
}

function whoKnows(need: NeedCode, tier: 'U' | 'T'): PersonId {
  if (need === 'ATT') return 'attendance';
  return tier === 'U' ? 'pshe' : 'senco';
}

function cell(
  need: NeedCode,
  tier: 'U' | 'T',
  phase: (typeof PHASES)[number],
  showWhen: readonly ShowWhen[],
): Question {
  const reach = tier === 'U' ? 'For everyone' : 'In groups or one to one';
  return {
    id: `map.${need}:${tier}:${phase.id}`,
    stage: 2,
    section: tier === 'U' ? 'Map: help for everyone' : 'Map: help for some',
    wording: `${reach}, ${phase.words}: is there anything for ${inWords(need)}?`,
    why: 'Only if the map shows nothing here. It can be answered under the map too. Leave it empty if you do not know: an empty place is never read as a no.',
    answer: SAID,
    detail: 'The reason, or the name of what you have',
    showWhen,
    whoKnows: whoKnows(need, tier),
  };
}

function universalCells(phase: (typeof PHASES)[number]): readonly Question[] {
  return expectedCells[phase.id].U.map((need) => cell(need, 'U', phase, when('phases', phase.id)));
}

function targetedCells(phase: (typeof PHASES)[number]): readonly Question[] {
  const expected = expectedCells[phase.id].T;
  const here = when('phases', phase.id);
  return [
    ...expected.map((need) => cell(need, 'T', phase, here)),
    ...optionalNeeds(expected).map((need) => cell(need, 'T', phase, [...here, ifChosen(need)])),
  ];
}

/** Targeted cells that count only when the lead has chosen that need. */
function optionalNeeds(expected: readonly NeedCode[]): readonly NeedCode[] {
  return needAreas.map((need) => need.code).filter((need) => !expected.includes(need) && !NEVER_A_CELL.includes(need));
}

function ifChosen(need: NeedCode): ShowWhen {
  return { question: 'needs.1', orIn: ['needs.2', 'needs.3'], is: [need] };
}

function route(need: NeedCode): readonly Question[] {
  const section = 'Routes to specialists';
  return [
    {
      id: `routes.${need}.route`,
      stage: 2,
      section,
      wording: `Who do you refer to for ${inWords(need)}, and how?`,
      why: 'A service and a way in. Services and roles only; no {pupil} is named.',
      example: 'the single point of access, online form',
      answer: text(20),
      whoKnows: 'senco',
    },
    {
      id: `routes.${need}.threshold`,
      stage: 2,
      section,
      wording: `Is it written down when to refer for ${inWords(need)}?`,
      why: 'So that staff know at what point to ask.',
      answer: YES_NO,
      whoKnows: 'senco',
    },
    {
      id: `routes.${need}.checked`,
      stage: 2,
      section,
      wording: `When were these details for ${inWords(need)} last checked?`,
      why: 'Services move. Details count as current for six months.',
      answer: DATE,
      whoKnows: 'senco',
    },
    {
      id: `map.${need}:S`,
      stage: 2,
      section,
      wording: `Is there any route for ${inWords(need)}?`,
      why: 'Only if you know that there is none. Leave it empty if you are not sure.',
      answer: SAID,
      detail: 'The reason, or the name of what you have',
      whoKnows: 'senco',
    },
  ];
}

/** The places of the map the lead may say something about, then the routes to specialists. */
export const mapQuestions: readonly Question[] = [
  ...PHASES.flatMap(universalCells),
  ...PHASES.flatMap(targetedCells),
  ...specialistRoutes.flatMap(route),
];
