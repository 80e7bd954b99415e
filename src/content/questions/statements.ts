import type { Indicator, Question } from '../../domain/catalogue';
import { areas } from '../areas';
import { indicators } from '../indicators';
import { withSlots } from './slots';

/** Asked at the very start, under "Your role". */
const ROLE_STATEMENTS = ['leadership-1', 'leadership-2'];

/** The other statements of the quick pass: with the two above, two for each area. */
const QUICK_STATEMENTS = [
  'ethos-1',
  'ethos-2',
  'curriculum-1',
  'curriculum-3',
  'student-voice-1',
  'student-voice-3',
  'staff-2',
  'staff-5',
  'identify-3',
  'identify-4',
  'targeted-1',
  'targeted-4',
  'parents-1',
  'parents-3',
];

/** Worked out from the four safety questions, so never asked. */
const DERIVED = 'targeted-6';

const SECTION_OF = new Map(areas.map((area) => [area.id, `Where you are: ${area.name}`]));

function asked(indicator: Indicator, section: string, quick: boolean): Question {
  const college = indicator.inCollege;
  return {
    id: `ratings.${indicator.id}`,
    stage: quick ? 1 : 2,
    section,
    wording: withSlots(indicator.statement),
    ...(college === undefined ? {} : { wordingFor: { college: college.statement } }),
    why: `Established looks like this: ${withSlots(indicator.established)}`,
    example: withSlots(indicator.evidence),
    answer: { kind: 'rating' },
    detail: 'Evidence note',
    whoKnows: indicator.ask,
    ...(quick ? { quick: true } : {}),
  };
}

function chosen(ids: readonly string[], section: string): readonly Question[] {
  return indicators.filter((one) => ids.includes(one.id)).map((one) => asked(one, section, true));
}

/** Sponsor and time. */
export const roleStatements = chosen(ROLE_STATEMENTS, 'Your role');
/** The rest of the sixteen. */
export const quickStatements = chosen(QUICK_STATEMENTS, 'Where you are: first look');
/** The others, area by area. */
export const otherStatements: readonly Question[] = indicators
  .filter((one) => ![...ROLE_STATEMENTS, ...QUICK_STATEMENTS, DERIVED].includes(one.id))
  .map((one) => asked(one, SECTION_OF.get(one.area) ?? one.area, false));

/** What the ratings of an area rest on: "How sure" beside each drafted statement. */
export const basisQuestions: readonly Question[] = areas.map((area) => ({
  id: `basis.${area.id}`,
  stage: 2,
  section: SECTION_OF.get(area.id) ?? area.id,
  wording: `What do your ratings for ${withSlots(area.inSentence)} rest on?`,
  why: 'Shown only on the internal page that says where each statement comes from.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'record', label: 'Recorded evidence', alsoTyped: ['record', 'records'] },
      { id: 'survey', label: 'A survey', alsoTyped: ['survey', 'surveys'] },
      { id: 'team', label: 'Agreed by a team', alsoTyped: ['team', 'several people'] },
      { id: 'impression', label: 'My impression', alsoTyped: ['impression'] },
    ],
  },
  whoKnows: 'lead',
}));
