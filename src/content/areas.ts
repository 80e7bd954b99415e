import type { Area, NationId, Source } from '../domain/catalogue';
import { READ_ON } from './sources';

const PRINCIPLES: Source = {
  confidence: 'SEEN',
  name: "Promoting children and young people's mental health and wellbeing: a whole school or college approach",
  url: 'https://www.gov.uk/government/publications/promoting-children-and-young-peoples-emotional-health-and-wellbeing',
  checkedOn: READ_ON,
};

/** Where each nation's area names come from. Northern Ireland's are our reading of its framework. */
export const areaNameSources: Readonly<Record<NationId, Source>> = {
  england: PRINCIPLES,
  scotland: {
    confidence: 'SEEN',
    name: 'Whole School Approach Framework (Scottish Government, 2021)',
    url: 'https://www.gov.scot/publications/whole-school-approach-mental-health-wellbeing/',
    checkedOn: READ_ON,
  },
  wales: {
    confidence: 'SEEN',
    name: 'National Standards for Health and Well-being Promoting Schools, as consulted on in February 2025',
    url: 'https://phw.nhs.wales/topics/promoting-individual-and-community-wellbeing/whole-school-approach-to-emotional-and-mental-wellbeing/',
    checkedOn: READ_ON,
  },
  'northern-ireland': {
    confidence: 'INFER',
    name: 'Our reading of the Emotional Health and Wellbeing in Education Framework (2021)',
    url: 'https://www.education-ni.gov.uk/articles/emotional-health-and-wellbeing',
  },
};

/** The eight areas, in the order every tab and document shows them. */
export const areas: readonly Area[] = [
  {
    id: 'leadership',
    name: 'Leadership',
    principle:
      'Leadership and management that supports and champions efforts to promote emotional health and wellbeing',
    inSentence: 'leadership',
    byNation: {
      england: 'Leadership and management',
      scotland: 'Leadership and management',
      wales: 'Leadership, commitment and governance',
      'northern-ireland': 'Leadership within Wellbeing for All',
    },
    covers: 'Visible senior ownership, resourcing, policy, governance and a plan.',
    source: PRINCIPLES,
  },
  {
    id: 'ethos',
    name: 'Ethos and environment',
    principle: 'An ethos and environment that promotes respect and values diversity',
    inSentence: 'ethos',
    byNation: {
      england: 'Ethos and environment',
      scotland: 'Ethos and environment',
      wales: 'School culture and environment',
      'northern-ireland': 'Safe, inclusive environment',
    },
    covers: 'Relationships, belonging, safety, anti-bullying, inclusion and the physical setting.',
    source: PRINCIPLES,
  },
  {
    id: 'curriculum',
    name: 'Curriculum',
    principle: 'Curriculum teaching and learning to promote resilience and support social and emotional learning',
    inSentence: 'curriculum',
    byNation: {
      england: 'Curriculum teaching and learning',
      scotland: 'Curriculum and learning and teaching',
      wales: 'Curriculum',
      'northern-ireland': 'PDMU and LLW',
    },
    covers: 'Taught health education, social and emotional skills, and practice across the curriculum.',
    source: PRINCIPLES,
  },
  {
    id: 'student-voice',
    name: 'Pupil voice',
    principle: 'Enabling student voice to influence decisions',
    inSentence: 'pupil voice',
    byNation: {
      england: 'Student voice',
      scotland: 'Voices and participation',
      wales: 'Involvement, engagement and communication',
      'northern-ireland': 'Pupil participation',
    },
    covers: "Asking, listening, designing together, saying what changed, and pupils' say in their own support.",
    source: PRINCIPLES,
  },
  {
    id: 'staff',
    name: 'Staff',
    principle: 'Staff development to support their own wellbeing and that of pupils and learners',
    inSentence: 'staff',
    byNation: {
      england: 'Staff development',
      scotland: 'Professional learning and development',
      wales: 'Workforce',
      'northern-ireland': 'Staff wellbeing strategy',
    },
    covers:
      "Knowledge and skills for every adult, deeper skills for some, supervision, and staff's own health and workload.",
    source: PRINCIPLES,
  },
  {
    id: 'identify',
    name: 'Identifying need and impact',
    principle: 'Identifying the need for and monitoring the impact of interventions',
    inSentence: 'identifying need and impact',
    byNation: {
      england: 'Identifying need and monitoring impact',
      scotland: 'Identifying need and monitoring impact',
      wales: 'Understanding need and evaluating action',
      'northern-ireland': 'Wellbeing audit',
    },
    covers: 'Seeing need early, allocating help fairly, measuring in proportion, and stopping what does not work.',
    source: PRINCIPLES,
  },
  {
    id: 'targeted',
    name: 'Targeted support',
    principle: 'Targeted support and appropriate referral',
    inSentence: 'targeted support',
    byNation: {
      england: 'Targeted support and referral',
      scotland: 'Targeted support',
      wales: 'Help and support services',
      'northern-ireland': 'Early and enhanced support',
    },
    covers:
      'The graduated pathway, early help in school, links to outside services, support while waiting, and crisis procedures.',
    source: PRINCIPLES,
  },
  {
    id: 'parents',
    name: 'Parents and carers',
    principle: 'Working with parents and carers',
    inSentence: 'parents and carers',
    byNation: {
      england: 'Working with parents and carers',
      scotland: 'Parents, carers and wider community',
      wales: 'Involvement, engagement and communication',
      'northern-ireland': 'Family engagement',
    },
    covers:
      'Information, early involvement, shaping things together, help for families under pressure, and fair reach.',
    source: PRINCIPLES,
  },
];
