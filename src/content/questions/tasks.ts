/** The three stages of the task list, in order. */
export type TaskStage = 'start' | 'plan' | 'deliver';

/**
 * One task of the sidebar's list: sections of questions that belong together, told by their headings. `unlocks` says what
 * answering it makes possible. `compact`: many short lines of one kind, shown more to a screen.
 */
export type Task = {
  readonly id: string;
  readonly stage: TaskStage;
  readonly title: string;
  readonly unlocks: string;
  readonly sections: readonly string[];
  readonly quick?: true;
  readonly compact?: true;
};

/**
 * Every task, in the order a lead meets them: the quick pass first. Every section of questions stands in exactly one. The
 * stages and their names follow the three steps of the guide that the questions grew from: get started, plan, deliver.
 */
export const tasks: readonly Task[] = [
  {
    id: 'about',
    stage: 'start',
    title: 'About your school',
    unlocks: 'Sets the words, the guidance and the crisis numbers for your nation.',
    sections: ['Start'],
    quick: true,
  },
  {
    id: 'role',
    stage: 'start',
    title: 'Your role',
    unlocks: 'Shows what the role still needs: time, a sponsor and a written remit.',
    sections: ['Your role'],
    quick: true,
  },
  {
    id: 'needs',
    stage: 'start',
    title: 'What you see most',
    unlocks: 'Decides which gaps come first.',
    sections: ['What you see most', 'What should be different'],
    quick: true,
  },
  {
    id: 'safety',
    stage: 'start',
    title: 'Safety checks',
    unlocks: 'Puts what cannot wait at the top of the list. Best answered with the person who leads on safeguarding.',
    sections: ['Safety checks'],
    quick: true,
  },
  {
    id: 'offers',
    stage: 'start',
    title: 'What you already offer',
    unlocks: 'Fills the provision map. You can paste a list instead.',
    sections: ['What you offer'],
    quick: true,
    compact: true,
  },
  {
    id: 'first-look',
    stage: 'start',
    title: 'A first look at where you are',
    unlocks: 'Gives your first priorities, each with its reason.',
    sections: ['Where you are: first look'],
    quick: true,
  },
  {
    id: 'map',
    stage: 'plan',
    title: 'Go through the map',
    unlocks: 'Turns empty places into priorities, or takes them off the list.',
    sections: ['Map: help for everyone', 'Map: help for some'],
  },
  {
    id: 'routes',
    stage: 'plan',
    title: 'Routes to specialists',
    unlocks: 'Shows who to ask when school is not enough, and how. Fills the pages for staff and parents.',
    sections: ['Routes to specialists'],
  },
  {
    id: 'ratings',
    stage: 'plan',
    title: 'The other statements, area by area',
    unlocks: 'Gives each area a fair figure, and finds what the first look did not.',
    sections: [
      'Where you are: Leadership',
      'Where you are: Ethos and environment',
      'Where you are: Curriculum',
      'Where you are: Pupil voice',
      'Where you are: Staff',
      'Where you are: Identifying need and impact',
      'Where you are: Targeted support',
      'Where you are: Parents and carers',
    ],
  },
  {
    id: 'safety-more',
    stage: 'plan',
    title: 'Safety: training, teaching and who to tell',
    unlocks: 'Fills the page for worried adults and the safety part of the strategy.',
    sections: ['Safety: training and teaching', 'Who to tell', 'From worry to help'],
  },
  {
    id: 'school',
    stage: 'plan',
    title: 'Your school and its words',
    unlocks: 'Fills the cover and the section on your school.',
    sections: ['Your school', 'Words you use', 'Dates'],
  },
  {
    id: 'role-more',
    stage: 'plan',
    title: 'Your role in more detail',
    unlocks: 'Fills the role page: what is yours, shared or somebody else’s.',
    sections: ['Your role: more', 'Several roles, one person'],
  },
  {
    id: 'slt',
    stage: 'plan',
    title: 'Working with SLT and the board',
    unlocks: 'Fills the briefing for SLT and the report to the board.',
    sections: ['Working with SLT and the board'],
  },
  {
    id: 'voice',
    stage: 'plan',
    title: 'What young people say, and what you do well',
    unlocks: 'Puts their words and your strengths into the strategy.',
    sections: ['What young people say', 'What you do well'],
  },
  {
    id: 'priorities',
    stage: 'plan',
    title: 'Your priorities and first steps',
    unlocks: 'Fills the plan on a page and the action plan.',
    sections: ['Priority 1', 'Priority 2', 'Priority 3', 'What you plan'],
  },
  {
    id: 'training',
    stage: 'deliver',
    title: 'Training and champions',
    unlocks: 'Chooses which sessions are suggested, and for whom.',
    sections: ['Training', 'Champions'],
  },
  {
    id: 'session',
    stage: 'deliver',
    title: 'A staff session',
    unlocks: 'Fills the outline of an INSET day or twilight.',
    sections: ['Staff session'],
  },
  {
    id: 'families',
    stage: 'deliver',
    title: 'Pages for families and young people',
    unlocks: 'Fills the pages that go out to parents and pupils.',
    sections: ['Families', 'For young people'],
  },
  {
    id: 'approval',
    stage: 'deliver',
    title: 'The head’s words and approval',
    unlocks: 'Finishes the strategy for signing off.',
    sections: ["The head's words", 'Approval'],
  },
  {
    id: 'practice',
    stage: 'deliver',
    title: 'Looking back, and what comes next',
    unlocks: 'Fills the yearly report and the next plan.',
    sections: ['Putting it into practice', 'Last time you said', 'Talking about our work', 'Handing over'],
  },
  {
    id: 'rules',
    stage: 'deliver',
    title: 'Rules you may adjust',
    unlocks: 'Changes the tool’s own thresholds. Safety lines cannot be switched off.',
    sections: ['Rules you may adjust'],
  },
];

/** Where a question's statement comes from, as the page says it. Slot: the source's name. */
export const questionSourceWords = {
  named: 'Based on: {name}.',
  ours: 'Our own planning question.',
} as const;
