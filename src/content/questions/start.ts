import type { Option, PhaseId, Question } from '../../domain/catalogue';
import { closedLists } from '../closedLists';
import { choice, several, text, when, whole } from './answerKinds';

const SECTION = 'Start';

const STAGES: readonly Option[] = [
  { id: '1', label: 'Getting started', alsoTyped: ['1', 'get started', 'start'] },
  { id: '2', label: 'Planning', alsoTyped: ['2', 'plan'] },
  { id: '3', label: 'Putting it into practice', alsoTyped: ['3', 'deliver', 'delivering'] },
];

const NATIONS: readonly Option[] = [
  { id: 'england', label: 'England' },
  { id: 'wales', label: 'Wales', alsoTyped: ['cymru'] },
  { id: 'scotland', label: 'Scotland' },
  { id: 'northern-ireland', label: 'Northern Ireland', alsoTyped: ['ni', 'n. ireland', 'n ireland'] },
];

const SETTINGS: readonly Option[] = [
  { id: 'school', label: 'School', alsoTyped: ['academy', 'special school', 'pru'] },
  { id: 'college', label: 'College', alsoTyped: ['fe', 'fe college', 'sixth form college'] },
];

function roll(phase: PhaseId, words: string): Question {
  return {
    id: `roll.${phase}`,
    stage: 1,
    section: SECTION,
    wording: `About how many {pupils} are on roll in ${words}?`,
    why: 'Gives the size of your school in papers. It never makes a gap.',
    example: '210',
    answer: whole(0, 20000),
    showWhen: when('phases', phase),
    whoKnows: 'business',
    quick: true,
  };
}

/** Asked first: nation and setting change words, numbers and lists everywhere else. */
export const startQuestions: readonly Question[] = [
  {
    id: 'stage',
    stage: 1,
    section: SECTION,
    wording: 'Where are you with this work?',
    why: 'Decides which questions come first and how many priorities you see at once. You can change it at any time.',
    answer: choice(STAGES),
    whoKnows: 'lead',
    quick: true,
  },
  {
    id: 'nation',
    stage: 1,
    section: SECTION,
    wording: 'Which nation are you in?',
    why: 'Guidance, words and crisis numbers differ between the four nations.',
    answer: choice(NATIONS),
    whoKnows: 'lead',
    quick: true,
  },
  {
    id: 'setting',
    stage: 1,
    section: SECTION,
    wording: 'Are you a school or a college?',
    why: 'A college has its own words and its own list of offers. A special school or pupil referral unit is a school here.',
    answer: choice(SETTINGS),
    whoKnows: 'lead',
    quick: true,
  },
  {
    id: 'phases',
    stage: 1,
    section: SECTION,
    wording: 'Which ages do you teach? Choose all that apply.',
    why: 'The map has one part for each. Post-16 means sixth form or college.',
    answer: several(closedLists.phase),
    whoKnows: 'lead',
    quick: true,
  },
  roll('primary', 'the primary years'),
  roll('secondary', 'the secondary years'),
  roll('post16', 'sixth form or college'),
  {
    id: 'school.name',
    stage: 1,
    section: 'Your school',
    wording: 'What is the school or college called?',
    why: 'Stands on every document.',
    answer: text(12),
    whoKnows: 'lead',
  },
  {
    id: 'school.year',
    stage: 1,
    section: 'Your school',
    wording: 'Which school year is this plan for?',
    wordingFor: { college: 'Which college year is this plan for?' },
    why: 'Stands on the cover and in file names.',
    example: '2026/27',
    answer: text(3),
    whoKnows: 'lead',
  },
  {
    id: 'journey.maturity',
    stage: 1,
    section: 'Your school',
    wording: 'Is a whole-school approach something you are starting, developing or making stick?',
    wordingFor: { college: 'Is a whole-college approach something you are starting, developing or making stick?' },
    why: 'Sets the tone of the plan. Low first ratings are usual and fine.',
    answer: choice([
      { id: 'start', label: 'Starting' },
      { id: 'develop', label: 'Developing' },
      { id: 'embed', label: 'Making it stick', alsoTyped: ['embedding', 'embed'] },
    ]),
    whoKnows: 'lead',
  },
];
