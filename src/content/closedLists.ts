import type { ClosedLists, NeedCode, Option } from '../domain/catalogue';
import { needAreas } from './needAreas';

const CHECKS = [
  { id: 'safeguarding', label: 'Safeguarding' },
  { id: 'qualifications', label: 'Qualifications' },
  { id: 'insurance', label: 'Insurance' },
  { id: 'agreement', label: 'Agreement' },
  { id: 'contract', label: 'Contract' },
  { id: 'assurance', label: 'Assurance letter' },
  { id: 'dpia', label: 'Data protection check' },
] as const;

const yes = { id: 'yes', label: 'Yes', alsoTyped: ['y', 'true', 'yep'] } as const;
const no = { id: 'no', label: 'No', alsoTyped: ['n', 'false', 'none'] } as const;
const yesNo: ClosedLists['yesNo'] = [yes, no];
const notSure = {
  id: 'not-sure',
  label: 'Not sure',
  alsoTyped: ['unsure', "don't know", 'dont know', 'dk', '?'],
} as const;

/** Each check and its answer is one option: "Safeguarding: yes". Its id is 'safeguarding:yes'. */
const externalChecks: readonly Option[] = CHECKS.flatMap((check) =>
  [...yesNo, notSure].map((answer) => ({
    id: `${check.id}:${answer.id}`,
    label: `${check.label}: ${answer.label.toLowerCase()}`,
    ...(check.id === 'dpia' ? { alsoTyped: [`dpia: ${answer.label.toLowerCase()}`] } : {}),
  })),
);

const need: readonly Option<NeedCode>[] = needAreas.map((area) => ({
  id: area.code,
  label: area.label,
  alsoTyped: [...new Set([area.code.toLowerCase(), area.id, area.inSentence])],
}));

/**
 * Every drop-down. No label holds a comma, because "A, B" in one cell is two values.
 *
 * "Targeted plus" is a layer proposed for England in the 2026 schools white paper and has no rules of its own; it is read
 * as Targeted, because it is still help from the school and not a specialist service.
 */
export const closedLists: ClosedLists = {
  tier: [
    {
      id: 'U',
      label: 'Universal',
      alsoTyped: [
        'u',
        'wave 1',
        'wave one',
        'wave1',
        'w1',
        'tier 1',
        'tier one',
        'tier1',
        't1',
        'everyone',
        'for everyone',
        'all',
        'all pupils',
        'whole school',
        '1',
      ],
    },
    {
      id: 'T',
      label: 'Targeted',
      alsoTyped: [
        't',
        'wave 2',
        'wave two',
        'wave2',
        'w2',
        'tier 2',
        'tier two',
        'tier2',
        't2',
        'some',
        'for some',
        'targeted plus',
        'targeted +',
        'additional',
        'early help',
        '2',
      ],
    },
    {
      id: 'S',
      label: 'Specialist',
      alsoTyped: [
        's',
        'wave 3',
        'wave three',
        'wave3',
        'w3',
        'tier 3',
        'tier three',
        'tier3',
        't3',
        'few',
        'for a few',
        'a few',
        'specialised',
        'intensive',
        '3',
      ],
    },
  ],
  need,
  running: [
    { id: 'running', label: 'Running', alsoTyped: ['yes', 'active', 'live', 'current', 'in place', 'ongoing'] },
    { id: 'planned', label: 'Planned', alsoTyped: ['planning', 'to start', 'starting soon', 'not started'] },
    { id: 'paused', label: 'Paused', alsoTyped: ['on hold', 'suspended'] },
    { id: 'stopped', label: 'Stopped', alsoTyped: ['no', 'ended', 'finished', 'closed'] },
  ],
  audience: [
    { id: 'P', label: 'Primary', alsoTyped: ['p', 'primary pupils', 'infants', 'juniors'] },
    { id: 'S', label: 'Secondary', alsoTyped: ['s', 'secondary pupils', 'secondary students'] },
    { id: 'F', label: 'Sixth form or college', alsoTyped: ['f', 'fe', 'sixth form', 'college', 'post-16', 'post 16'] },
    { id: 'Pa', label: 'Parents and carers', alsoTyped: ['pa', 'parents', 'carers', 'families', 'parents/carers'] },
    { id: 'St', label: 'Staff', alsoTyped: ['st', 'all staff', 'teachers'] },
    { id: 'Gov', label: 'Governors', alsoTyped: ['gov', 'trustees', 'governance', 'board'] },
  ],
  phase: [
    {
      id: 'primary',
      label: 'Primary',
      alsoTyped: ['p', 'infant', 'junior', 'ks1', 'ks2', 'eyfs', 'key stage 1', 'key stage 2'],
    },
    {
      id: 'secondary',
      label: 'Secondary',
      alsoTyped: ['s', 'ks3', 'ks4', 'key stage 3', 'key stage 4', 'post-primary'],
    },
    {
      id: 'post16',
      label: 'Post-16',
      alsoTyped: ['post 16', 'post16', 'sixth form', '6th form', 'ks5', 'key stage 5', 'fe', 'college'],
    },
  ],
  format: [
    { id: 'whole-school', label: 'Whole school', alsoTyped: ['whole-school', 'whole college', 'everyone'] },
    { id: 'whole-class', label: 'Whole class', alsoTyped: ['class', 'whole-class', 'tutor group'] },
    { id: 'group', label: 'Group', alsoTyped: ['small group', 'groups', 'group work'] },
    { id: 'one-to-one', label: 'One to one', alsoTyped: ['1:1', '1-1', '1 to 1', 'one-to-one', 'individual'] },
    { id: 'family', label: 'With the family', alsoTyped: ['family', 'parents'] },
    { id: 'place', label: 'A place or a change around pupils', alsoTyped: ['environment', 'place', 'space'] },
    { id: 'procedure', label: 'A procedure or route', alsoTyped: ['procedure', 'referral', 'route', 'protocol'] },
    { id: 'online', label: 'Online', alsoTyped: ['digital', 'app', 'remote'] },
  ],
  ledBy: [
    { id: 'staff', label: 'Staff led', alsoTyped: ['staff', 'adults', 'staff-led', 'adult led'] },
    { id: 'peer', label: 'Peer led', alsoTyped: ['peer', 'peers', 'pupils', 'peer-led', 'pupil led', 'students'] },
    { id: 'both', label: 'Staff and peers', alsoTyped: ['both', 'mixed'] },
  ],
  provider: [
    {
      id: 'own',
      label: 'Our own staff',
      alsoTyped: ['own', 'school', 'school staff', 'internal', 'in-house', 'in house', 'us', 'college staff'],
    },
    { id: 'nhs', label: 'NHS', alsoTyped: ['mhst', 'camhs', 'health'] },
    { id: 'council', label: 'Council', alsoTyped: ['local authority', 'la', 'the council', 'education authority'] },
    {
      id: 'other',
      label: 'Other provider',
      alsoTyped: ['other', 'external', 'charity', 'private', 'outside provider', 'voluntary sector'],
    },
  ],
  intent: [
    { id: 'promote', label: 'For everyone: to keep well', alsoTyped: ['prevention', 'promotion', 'keep well'] },
    { id: 'early', label: 'Early help', alsoTyped: ['early', 'early intervention'] },
    {
      id: 'identified',
      label: 'Needs already known',
      alsoTyped: ['identified', 'identified needs', 'already identified'],
    },
  ],
  yesNo,
  yesNoNotSure: [...yesNo, notSure],
  yesPartlyNo: [yes, { id: 'partly', label: 'Partly', alsoTyped: ['part', 'in part', 'some'] }, no, notSure],
  externalChecks,
  cost: [
    { id: 'none', label: 'No cost', alsoTyped: ['none', 'free', '0', '£0'] },
    { id: 'under-100', label: 'Under £100', alsoTyped: ['<100', '< £100', 'under 100'] },
    { id: '100-500', label: '£100 to £500', alsoTyped: ['100-500', '£100-£500'] },
    { id: '500-2000', label: '£500 to £2000', alsoTyped: ['500-2000', '£500-£2000', '£500 to £2,000'] },
    { id: 'over-2000', label: 'Over £2000', alsoTyped: ['>2000', '> £2000', 'over 2000', 'over £2,000'] },
    { id: 'not-costed', label: 'Not yet costed', alsoTyped: ['not costed', 'tbc', 'unknown'] },
  ],
  wait: [
    { id: 'none', label: 'No wait', alsoTyped: ['none', '0'] },
    { id: 'under-2', label: 'Under 2 weeks', alsoTyped: ['<2', '< 2 weeks', 'under two weeks'] },
    { id: '2-6', label: '2 to 6 weeks', alsoTyped: ['2-6', '2-6 weeks'] },
    { id: 'over-6', label: 'Over 6 weeks', alsoTyped: ['>6', '> 6 weeks', 'over six weeks'] },
    { id: 'dk', label: "Don't know", alsoTyped: ['dont know', 'unknown', 'not sure'] },
  ],
  rating: [
    { id: '0', label: 'Not yet in place', alsoTyped: ['0', 'not in place', 'red'] },
    { id: '1', label: 'Emerging', alsoTyped: ['1', 'amber'] },
    { id: '2', label: 'Established', alsoTyped: ['2', 'light green'] },
    { id: '3', label: 'Embedded', alsoTyped: ['3', 'green'] },
    { id: 'dk', label: "Don't know", alsoTyped: ['dk', 'dont know', 'do not know', 'unknown', 'not sure', '?'] },
    { id: 'na', label: 'Not applicable', alsoTyped: ['na', 'n/a', 'not relevant'] },
  ],
  needSource: [
    { id: 'record', label: 'School records', alsoTyped: ['record', 'records', 'data', 'behaviour records'] },
    { id: 'survey', label: 'A survey', alsoTyped: ['survey', 'pupil survey'] },
    { id: 'attendance', label: 'Attendance figures', alsoTyped: ['attendance'] },
    { id: 'staff-view', label: 'The view of several staff', alsoTyped: ['staff-view', 'staff view', 'staff'] },
    { id: 'impression', label: 'My own impression', alsoTyped: ['impression', 'my impression'] },
  ],
  decision: [
    { id: 'act-now', label: 'Act now', alsoTyped: ['act-now', 'now', 'yes'] },
    { id: 'in-hand', label: 'In hand', alsoTyped: ['in-hand', 'under way', 'underway'] },
    { id: 'later', label: 'Later', alsoTyped: ['not now', 'next year'] },
    { id: 'not-for-us', label: 'Not for us', alsoTyped: ['not-for-us', 'no'] },
  ],
  actionStatus: [
    { id: 'not-started', label: 'Not started', alsoTyped: ['to do', 'todo', 'planned'] },
    { id: 'under-way', label: 'Under way', alsoTyped: ['underway', 'started', 'in progress', 'in hand'] },
    { id: 'done', label: 'Done', alsoTyped: ['complete', 'completed', 'finished'] },
    { id: 'stopped', label: 'Stopped', alsoTyped: ['dropped', 'cancelled'] },
  ],
  band: [
    { id: 'Do first', label: 'Do first' },
    { id: 'This year', label: 'This year' },
    { id: 'When you can', label: 'When you can' },
  ],
  person: [
    { id: 'dsl', label: 'DSL' },
    { id: 'senco', label: 'SENCO' },
    { id: 'head', label: 'Head' },
    { id: 'pshe', label: 'PSHE lead' },
    { id: 'attendance', label: 'Attendance lead' },
    { id: 'mhst', label: 'MHST' },
    { id: 'business', label: 'Business manager' },
    { id: 'lead', label: 'Lead' },
  ],
};
