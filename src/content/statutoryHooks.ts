import type { NationId, Source } from '../domain/catalogue';
import { READ_ON } from './sources';

/** How binding a text is. A proposal prints only in a box headed "Watch". */
export type HookStatus = 'law' | 'statutory guidance' | 'guidance' | 'proposal' | 'voluntary' | 'inspection';

/** A public rule or text that a document may cite: what is true, as far as we have read. */
export type StatutoryHook = {
  readonly id: string;
  readonly name: string;
  readonly nations: readonly NationId[];
  readonly status: HookStatus;
  readonly fact: string;
  /** What a reader should check, where our knowledge ends. */
  readonly check?: string;
  readonly source: Source;
};

const ENGLAND: readonly NationId[] = ['england'];

function seen(name: string, url?: string): Source {
  return { confidence: 'SEEN', name, ...(url === undefined ? {} : { url }), checkedOn: READ_ON };
}
function known(name: string): Source {
  return { confidence: 'MEM', name };
}

/** Every citation a document may print comes from this list. Nothing here makes the lead's role compulsory. */
export const statutoryHooks: readonly StatutoryHook[] = [
  {
    id: 'kcsie',
    name: 'Keeping Children Safe in Education (the current edition)',
    nations: ENGLAND,
    status: 'statutory guidance',
    fact: 'Safeguarding includes preventing harm to mental health. Staff notice and report; only trained professionals diagnose. A mental health concern that is also a safeguarding concern goes to the DSL at once. The role of a senior mental health lead is not mandatory.',
    check: 'Confirm with the DSL which edition staff have read.',
    source: /* @__PURE__ */ seen('Department for Education, editions to 2025'),
  },
  {
    id: 'rshe',
    name: 'Relationships, sex and health education: statutory guidance',
    nations: ENGLAND,
    status: 'statutory guidance',
    fact: 'Revised in July 2025 and in force from September 2026. Secondary schools consider how to address suicide prevention safely; staff are trained before suicide is taught directly.',
    source: /* @__PURE__ */ seen('Department for Education, 15 July 2025, as summarised in a ministerial answer'),
  },
  {
    id: 'ofsted',
    name: 'Ofsted inspection framework',
    nations: ENGLAND,
    status: 'inspection',
    fact: 'Inspections under the renewed framework began on 10 November 2025; one area is personal development and well-being. Ofsted asks for no documents to be written for inspection.',
    source: /* @__PURE__ */ seen('Ofsted, framework summaries'),
  },
  {
    id: 'isi',
    name: 'Independent Schools Inspectorate framework',
    nations: ENGLAND,
    status: 'inspection',
    fact: "One section covers pupils' physical and mental health and emotional wellbeing.",
    source: /* @__PURE__ */ seen('Independent Schools Inspectorate'),
  },
  {
    id: 'other-inspectorates',
    name: 'Estyn, Education Scotland, Education and Training Inspectorate',
    nations: ['wales', 'scotland', 'northern-ireland'],
    status: 'inspection',
    fact: 'Each looks at wellbeing, care or support in its own framework.',
    source: /* @__PURE__ */ known('General professional knowledge'),
  },
  {
    id: 'send-code',
    name: 'SEND Code of Practice: 0 to 25 years',
    nations: ENGLAND,
    status: 'statutory guidance',
    fact: 'Social, emotional and mental health is one of four broad areas of need. Support follows assess, plan, do, review.',
    source: /* @__PURE__ */ known('Department for Education and Department of Health, 2015'),
  },
  {
    id: 'white-paper-2026',
    name: 'Every Child Achieving and Thriving (white paper)',
    nations: ENGLAND,
    status: 'proposal',
    fact: 'Proposals of 23 February 2026 on additional needs, with layers of universal, targeted, targeted plus and specialist support.',
    check: 'Proposals only. Look up what has become of them.',
    source: /* @__PURE__ */ seen('Coverage of the white paper, February to May 2026'),
  },
  {
    id: 'cws-act-2026',
    name: "Children's Wellbeing and Schools Act 2026",
    nations: ENGLAND,
    status: 'law',
    fact: 'Royal Assent on 29 April 2026. Most sections begin on days set by regulations.',
    check: 'Look up on legislation.gov.uk which sections have begun before claiming any duty.',
    source: /* @__PURE__ */ seen('legislation.gov.uk, 2026 c. 21', 'https://www.legislation.gov.uk/ukpga/2026/21'),
  },
  {
    id: 'mhst',
    name: 'Mental Health Support Teams',
    nations: ENGLAND,
    status: 'voluntary',
    fact: 'NHS teams that give low-intensity help, support the whole-school approach and link to specialists. In March 2025 they reached about half of pupils and learners; full coverage is promised by 2029/30.',
    check: 'Ask locally whether and when a team comes.',
    source: /* @__PURE__ */ seen('Ministerial answers, 2025 and 2026'),
  },
  {
    id: 'smhl-training',
    name: 'Senior mental health lead training',
    nations: ENGLAND,
    status: 'voluntary',
    fact: 'Training is not compulsory. The grant for it is no longer available.',
    source: /* @__PURE__ */ seen('Association of Mental Health in Education, 18 February 2025'),
  },
  {
    id: 'ng223',
    name: 'NICE NG223: social, emotional and mental wellbeing in primary and secondary education',
    nations: ['england'],
    status: 'guidance',
    fact: 'Covers the whole-school approach, the curriculum, finding those at risk, targeted support and transitions.',
    source: /* @__PURE__ */ seen('NICE, July 2022', 'https://www.nice.org.uk/guidance/ng223'),
  },
  {
    id: 'ng225',
    name: 'NICE NG225: self-harm',
    nations: ['england'],
    status: 'guidance',
    fact: 'Education settings should have policies and procedures on self-harm, and a lead for them.',
    source: /* @__PURE__ */ seen('NICE, September 2022', 'https://www.nice.org.uk/guidance/ng225'),
  },
  {
    id: 'equality-act',
    name: 'Equality Act 2010',
    nations: ['england', 'wales', 'scotland'],
    status: 'law',
    fact: 'A long-term mental health condition can be a disability; adjustments are made ahead of time.',
    source: /* @__PURE__ */ known('Equality Act 2010'),
  },
  {
    id: 'attendance',
    name: 'Working together to improve school attendance',
    nations: ENGLAND,
    status: 'statutory guidance',
    fact: 'Statutory since August 2024; there is further material on mental health and attendance.',
    source: /* @__PURE__ */ known('Department for Education'),
  },
  {
    id: 'medical-conditions',
    name: 'Supporting pupils with medical conditions',
    nations: ENGLAND,
    status: 'law',
    fact: 'Maintained schools and academies support pupils with medical conditions; treated mental health conditions can be among them.',
    source: /* @__PURE__ */ known('Children and Families Act 2014, section 100'),
  },
  {
    id: 'work-stress',
    name: 'Work stress',
    nations: ['england', 'wales', 'scotland'],
    status: 'law',
    fact: 'Employers assess and control the risk of work stress.',
    source: /* @__PURE__ */ seen('Health and Safety Executive', 'https://www.hse.gov.uk/stress'),
  },
  {
    id: 'staff-charter',
    name: 'Education Staff Wellbeing Charter',
    nations: ENGLAND,
    status: 'voluntary',
    fact: 'Voluntary, with no deadline, for state-funded schools and colleges.',
    source: /* @__PURE__ */ seen('Department for Education'),
  },
  {
    id: 'wales-framework',
    name: 'Framework on embedding a whole-school approach to emotional and mental well-being',
    nations: ['wales'],
    status: 'statutory guidance',
    fact: 'Governing bodies of maintained schools and local authorities have regard to it in plans and policies on well-being.',
    source: /* @__PURE__ */ seen('Welsh Government, March 2021'),
  },
  {
    id: 'scotland-framework',
    name: 'Whole School Approach Framework',
    nations: ['scotland'],
    status: 'guidance',
    fact: 'Eight components, with a self-evaluation grid; built on the wellbeing indicators.',
    source: /* @__PURE__ */ seen(
      'Scottish Government, August 2021',
      'https://www.gov.scot/publications/whole-school-approach-mental-health-wellbeing/',
    ),
  },
  {
    id: 'ni-framework',
    name: "Children and Young People's Emotional Health and Wellbeing in Education Framework",
    nations: ['northern-ireland'],
    status: 'guidance',
    fact: 'Promotion for all, with early and enhanced support for those at risk.',
    source: /* @__PURE__ */ seen(
      'Department of Education and Department of Health, February 2021',
      'https://www.education-ni.gov.uk/articles/emotional-health-and-wellbeing',
    ),
  },
];
