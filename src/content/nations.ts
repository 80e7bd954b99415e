import type { Nation, NationId, PhaseId, Source, Vocabulary, YearGroup } from '../domain/catalogue';
import { READ_ON } from './sources';

/** Titles outside England are general professional knowledge: every school may overtype each word once. */
const TITLES: Source = {
  confidence: 'MEM',
  name: 'Usual titles in schools of this nation; check the title used locally',
};

const ENGLISH_WORDS: Vocabulary = {
  pupil: 'pupil',
  pupils: 'pupils',
  class: 'class',
  governors: 'governors',
  governor: 'governor',
  dsl: 'DSL',
  senco: 'SENCO',
  rshe: 'RSHE',
  inset: 'INSET',
  camhs: 'CAMHS',
};

/** A college keeps its nation's word for the safeguarding lead. */
const COLLEGE_WORDS: Nation['collegeWords'] = {
  pupil: 'student',
  pupils: 'students',
  class: 'tutor group',
  governors: 'corporation',
  governor: 'corporation member',
  senco: 'learning support manager',
  rshe: 'tutorial programme',
  inset: 'staff development day',
  camhs: 'CAMHS or adult services',
};

function year(number: number, label: string, phase: PhaseId, ...alsoTyped: string[]): YearGroup {
  return { number, label, phase, alsoTyped: [label.toLowerCase().replace(/\s+/g, ''), ...alsoTyped] };
}

function phaseOfYear(number: number): PhaseId {
  if (number <= 6) return 'primary';
  return number <= 11 ? 'secondary' : 'post16';
}

function numbered(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Reception is 0; Years 1 to 13 are themselves. */
const ENGLISH_YEARS: readonly YearGroup[] = [
  year(0, 'Reception', 'primary', 'r', 'yr', 'year r', 'eyfs', 'foundation'),
  ...numbered(1, 13).map((n) => year(n, `Year ${n}`, phaseOfYear(n), `y${n}`, `yr ${n}`, `yr${n}`)),
];

/** P1 to P7 are 1 to 7; S1 to S6 are 8 to 13 and all secondary: there is no separate sixth form. */
const SCOTTISH_YEARS: readonly YearGroup[] = [
  ...numbered(1, 7).map((n) => year(n, `P${n}`, 'primary', `primary ${n}`)),
  ...numbered(1, 6).map((n) => year(n + 7, `S${n}`, 'secondary', `secondary ${n}`)),
];

/** P1 to P7 are 1 to 7; Years 8 to 14 are themselves. */
const NORTHERN_IRISH_YEARS: readonly YearGroup[] = [
  ...numbered(1, 7).map((n) => year(n, `P${n}`, 'primary', `primary ${n}`)),
  ...numbered(8, 14).map((n) => year(n, `Year ${n}`, n <= 12 ? 'secondary' : 'post16', `y${n}`, `yr ${n}`)),
];

/** What changes with the nation: framework, inspectorate, words, year groups. */
export const nations: Readonly<Record<NationId, Nation>> = {
  england: {
    id: 'england',
    name: 'England',
    framework: {
      name: "Promoting children and young people's mental health and wellbeing: a whole school or college approach",
      status: 'guidance',
      source: {
        confidence: 'SEEN',
        name: 'GOV.UK: joint revision September 2021',
        url: 'https://www.gov.uk/government/publications/promoting-children-and-young-peoples-emotional-health-and-wellbeing',
        checkedOn: READ_ON,
      },
    },
    inspectorate: 'Ofsted',
    words: ENGLISH_WORDS,
    collegeWords: COLLEGE_WORDS,
    years: ENGLISH_YEARS,
    source: TITLES,
  },
  wales: {
    id: 'wales',
    name: 'Wales',
    framework: {
      name: 'Framework on embedding a whole-school approach to emotional and mental well-being',
      status: 'statutory guidance',
      source: {
        confidence: 'SEEN',
        name: 'Welsh Government, March 2021, as described by Public Health Wales',
        url: 'https://phw.nhs.wales/topics/promoting-individual-and-community-wellbeing/whole-school-approach-to-emotional-and-mental-wellbeing/',
        checkedOn: READ_ON,
      },
    },
    inspectorate: 'Estyn',
    words: {
      ...ENGLISH_WORDS,
      pupil: 'learner',
      pupils: 'learners',
      dsl: 'designated safeguarding person',
      senco: 'ALNCo',
      rshe: 'Health and Well-being area',
      camhs: 'CAMHS or sCAMHS',
    },
    collegeWords: COLLEGE_WORDS,
    years: ENGLISH_YEARS,
    source: TITLES,
  },
  scotland: {
    id: 'scotland',
    name: 'Scotland',
    framework: {
      name: "Whole School Approach Framework for Schools to Support Children and Young People's Mental Health and Wellbeing",
      status: 'guidance',
      source: {
        confidence: 'SEEN',
        name: 'Scottish Government, August 2021',
        url: 'https://www.gov.scot/publications/whole-school-approach-mental-health-wellbeing/',
        checkedOn: READ_ON,
      },
    },
    inspectorate: 'Education Scotland',
    words: {
      ...ENGLISH_WORDS,
      governors: 'parent council and local authority',
      governor: 'parent council member',
      dsl: 'child protection co-ordinator',
      senco: 'support for learning lead',
      rshe: 'Health and Wellbeing',
      inset: 'in-service day',
    },
    collegeWords: { ...COLLEGE_WORDS, governors: 'board of management', governor: 'board member' },
    years: SCOTTISH_YEARS,
    source: TITLES,
  },
  'northern-ireland': {
    id: 'northern-ireland',
    name: 'Northern Ireland',
    framework: {
      name: "Children and Young People's Emotional Health and Wellbeing in Education Framework",
      status: 'guidance',
      source: {
        confidence: 'SEEN',
        name: 'Department of Education and Department of Health, 26 February 2021',
        url: 'https://www.education-ni.gov.uk/articles/emotional-health-and-wellbeing',
        checkedOn: READ_ON,
      },
    },
    inspectorate: 'Education and Training Inspectorate',
    words: {
      ...ENGLISH_WORDS,
      governors: 'board of governors',
      dsl: 'designated teacher',
      senco: 'learning support co-ordinator',
      rshe: 'PDMU or LLW',
      inset: 'School Development Day',
    },
    collegeWords: COLLEGE_WORDS,
    years: NORTHERN_IRISH_YEARS,
    source: TITLES,
  },
};
