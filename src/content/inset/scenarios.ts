import type { Scenario } from './types';

/**
 * The scenario pool: fictional, without names on purpose. `reviewed` stays null until a serving DSL and a qualified mental
 * health professional have read the text; until then the page says who should read it first.
 */
export const scenarios = [
  {
    id: 'P1',
    pool: 'primary',
    situation:
      'A six-year-old who used to run in now holds on to the door frame every Monday. By playtime all is well. The parent says, "Sunday nights are awful."',
    firstMove:
      'Same adult, same greeting, a small job to carry in. Ask the parent what helps at home. Note the pattern.',
    route: 'T',
    usedIn: ['notice', 'anxiety', 'parents', 'classroom'],
    reviewed: null,
  },
  {
    id: 'P2',
    pool: 'primary',
    situation:
      'A chatty child in Year 4 has hardly spoken for two days and puts their head down after lunch. "I\'m fine."',
    firstMove:
      '"You seem quieter than usual. I\'m going to check in again after play." Then do. Ask the lunchtime staff what they saw.',
    route: 'T',
    usedIn: ['notice', 'classroom', 'pathways', 'launch'],
    reviewed: null,
  },
  {
    id: 'P3',
    pool: 'primary',
    situation:
      'A note in the worry box says, "I don\'t want to be here any more." It could be from one of three children.',
    firstMove: 'Take it to {dsl|the} now, not at the end of the day. Do not ask the class whose it is.',
    route: 'D',
    usedIn: ['notice', 'pathways', 'self-harm', 'champions'],
    reviewed: null,
  },
  {
    id: 'P4',
    pool: 'primary',
    situation:
      'Two Year 6 friends fell out online at the weekend. One will not come in from the playground and shouts when adults come near.',
    firstMove:
      'One adult, side on, low voice, few words. "I\'m here. No rush." The telling-off can wait; the story can wait.',
    route: 'T',
    usedIn: ['relational', 'classroom'],
    reviewed: null,
  },
  {
    id: 'P5',
    pool: 'primary',
    situation:
      'A child whose grandparent died two weeks ago laughs at odd moments and draws the same picture every day. Staff avoid the subject.',
    firstMove:
      'Say it plainly: "I know Grandad died. You can draw and not talk, or talk." Tell the lead; ask the family what they have told the child.',
    route: 'T',
    usedIn: ['notice', 'pathways', 'targeted', 'parents'],
    reviewed: null,
  },
  {
    id: 'P6',
    pool: 'primary',
    situation: 'In a lesson on feelings a seven-year-old says to everybody, "My mum cries in her room all day."',
    firstMove:
      '"Thank you. That sounds important; you and I will talk after this." Move on gently, follow up the same hour.',
    route: 'D',
    usedIn: ['rshe', 'notice', 'pathways'],
    reviewed: null,
  },
  {
    id: 'P7',
    pool: 'primary',
    situation:
      'A Year 6 child asks daily who will be in their class in September, has stomach aches and now comes four days in five.',
    firstMove:
      'Map the worry with the child: what, when, who helps. One small step this week. Talk to the family before it is five days in ten.',
    route: 'T',
    usedIn: ['anxiety', 'parents', 'pathways', 'targeted'],
    reviewed: null,
  },
  {
    id: 'P8',
    pool: 'primary',
    situation: 'A child new to Reception, in a third school this year, hides under the table whenever the bell goes.',
    firstMove: 'Get low, not close. Warn before the bell. A place that is theirs. Tell the lead what the bell does.',
    route: 'T',
    usedIn: ['relational', 'classroom', 'launch'],
    reviewed: null,
  },
  {
    id: 'S1',
    pool: 'secondary',
    situation:
      'Since half-term a Year 7 pupil has eaten lunch alone in the toilets. Work is perfect; nobody has complained.',
    firstMove: 'Notice it aloud and kindly. Offer a place and a person at lunch. Ask again on Thursday.',
    route: 'T',
    usedIn: ['notice', 'launch', 'classroom', 'pathways'],
    reviewed: null,
  },
  {
    id: 'S2',
    pool: 'secondary',
    situation: 'A Year 9 pupil stays behind: "My friend is hurting herself. She made me promise."',
    firstMove:
      '"You did right to tell me. I can\'t keep this secret; I will be careful how." {dsl|the|cap}, now. Ask who is looking after the one who told.',
    route: 'D',
    usedIn: ['notice', 'self-harm', 'champions'],
    reviewed: null,
  },
  {
    id: 'S3',
    pool: 'secondary',
    situation: 'A Year 10 pupil swears at the cover teacher and walks out. An hour later: "I haven\'t slept."',
    firstMove:
      'Now is not the time for the sanction talk. Water, quiet, one question. Repair with the teacher later, with help.',
    route: 'T',
    usedIn: ['relational', 'classroom', 'notice'],
    reviewed: null,
  },
  {
    id: 'S4',
    pool: 'secondary',
    situation: 'A strong Year 11 pupil tears up a mock paper: "What\'s the point of anything."',
    firstMove:
      'Stay. "What do you mean when you say that?" Listen to the answer. It goes to {dsl|the} today whatever the answer is.',
    route: 'D',
    usedIn: ['self-harm', 'notice', 'anxiety'],
    reviewed: null,
  },
  {
    id: 'S5',
    pool: 'secondary',
    situation: 'A Year 8 pupil comes three days in five. The parent says, "I can\'t drag them in."',
    firstMove:
      'Drop the blame first. "What is the hardest ten minutes of the morning?" Tell the attendance lead; start a small-step plan.',
    route: 'T',
    usedIn: ['anxiety', 'parents', 'pathways', 'targeted'],
    reviewed: null,
  },
  {
    id: 'S6',
    pool: 'secondary',
    situation: 'In a lesson a pupil asks how people hurt themselves. Some laugh; one goes very still.',
    firstMove:
      '"We don\'t talk about how. We talk about getting help, and here is where." Move on. See the still one afterwards, then {dsl|the}.',
    route: 'D',
    usedIn: ['rshe', 'self-harm'],
    reviewed: null,
  },
  {
    id: 'S7',
    pool: 'secondary',
    situation: 'A pupil champion has been up at night messaging a friend in trouble and looks worn out.',
    firstMove: '"You have done enough; this is for adults now." {dsl|the|cap} today, and look after the champion too.',
    route: 'D',
    usedIn: ['champions', 'notice'],
    reviewed: null,
  },
  {
    id: 'S8',
    pool: 'secondary',
    situation:
      'A Year 12 student falls asleep in tutor time. "I look after my brother at night. Don\'t tell anyone, they\'ll split us up."',
    firstMove:
      "Thank them, do not promise. Say what you will do and why. {dsl|the|cap} today; the young carers' lead if there is one.",
    route: 'D',
    usedIn: ['pathways', 'parents', 'notice', 'targeted'],
    reviewed: null,
  },
  {
    id: 'F1',
    pool: 'post16',
    situation: 'A first-year student has missed four Mondays and answers messages at three in the morning.',
    firstMove: 'Ring, don\'t write. "I\'ve noticed Mondays. What would make this Monday possible?" Tell the tutor.',
    route: 'T',
    usedIn: ['notice', 'anxiety', 'launch', 'pathways'],
    reviewed: null,
  },
  {
    id: 'F2',
    pool: 'post16',
    situation: 'A 19-year-old says after class, "Some days I don\'t want to wake up."',
    firstMove:
      'Stay. Ask plainly whether they are thinking of ending their life. Do not leave them alone with the answer: {dsl|the} or the duty officer now, adult routes, 999 if in danger.',
    route: 'D',
    usedIn: ['self-harm', 'notice'],
    reviewed: null,
  },
  {
    id: 'F3',
    pool: 'post16',
    situation: 'An apprentice\'s employer rings: "He cried at work twice. We can\'t have it."',
    firstMove:
      'Thank them, share nothing, ask what they saw. Then speak to the student before anyone decides anything.',
    route: 'T',
    usedIn: ['parents', 'pathways'],
    reviewed: null,
  },
  {
    id: 'F4',
    pool: 'post16',
    situation: 'An 18-year-old wants to leave the course today, an hour before an assessment, shaking.',
    firstMove:
      'Breathing out together, water, a quiet room. "You don\'t have to decide today." Then the assessment team about time.',
    route: 'T',
    usedIn: ['anxiety', 'classroom', 'relational'],
    reviewed: null,
  },
  {
    id: 'F5',
    pool: 'post16',
    situation: 'A 17-year-old says they have stopped eating lunch "to get control of something".',
    firstMove: 'Listen, no comment on food or looks. {dsl|the|cap} today; eating worries are better raised early.',
    route: 'D',
    usedIn: ['notice', 'pathways'],
    reviewed: null,
  },
  {
    id: 'F6',
    pool: 'post16',
    situation: 'A group chat jokes about a student who died last year. One student gets up and leaves.',
    firstMove:
      'Stop it without a speech: "That was somebody\'s friend." Go after the one who left, or send someone. Tell {dsl|the}.',
    route: 'D',
    usedIn: ['rshe', 'relational', 'self-harm'],
    reviewed: null,
  },
  {
    id: 'F7',
    pool: 'post16',
    situation: 'Rooms are changed without notice; an autistic student shuts down in the corridor.',
    firstMove:
      'Quiet, space, no crowd. Put the change in writing next time. Tell {senco|the} and change how changes are told.',
    route: 'T',
    usedIn: ['classroom', 'relational', 'launch'],
    reviewed: null,
  },
  {
    id: 'F8',
    pool: 'post16',
    situation: 'A 16-year-old wants counselling, "but not if my mum finds out".',
    firstMove:
      'Say what stays private and what cannot. Ask what they fear would happen. {dsl|the} helps decide; do not promise on the spot.',
    route: 'D',
    usedIn: ['pathways', 'parents', 'targeted', 'champions'],
    reviewed: null,
  },
  {
    id: 'A1',
    pool: 'adults',
    situation: 'A parent at the gate: "You lot did nothing for months."',
    firstMove: "\"You've been waiting and it's been awful. Let's sit down.\" Then facts, one next step, a time.",
    route: 'T',
    usedIn: ['parents'],
    reviewed: null,
  },
  {
    id: 'A2',
    pool: 'adults',
    situation: 'A parent cries on the phone and asks you not to tell the other parent.',
    firstMove: 'Listen; promise nothing about others. "I need to check what I may share; I\'ll ring you today."',
    route: 'D if safety',
    usedIn: ['parents'],
    reviewed: null,
  },
  {
    id: 'A3',
    pool: 'adults',
    situation: 'A colleague snaps at everyone, skips lunch and marks at midnight.',
    firstMove: 'Ask in private, not about marking: "How are you, really? You look tired." Offer one practical thing.',
    route: "colleague's choice; {head} if safety",
    usedIn: ['staff'],
    reviewed: null,
  },
  {
    id: 'A4',
    pool: 'adults',
    situation: 'After the session somebody says, "That was my story you used."',
    firstMove:
      '"Thank you for saying. Are you all right to drive home?" Help sheet, {careRole|the}, a call tomorrow if they want it.',
    route: "colleague's choice",
    usedIn: ['staff', 'and any sensitive session'],
    reviewed: null,
  },
  {
    id: 'A5',
    pool: 'adults',
    situation: 'A colleague tells a champion they are not coping and asks for secrecy.',
    firstMove:
      '"I\'ll keep it to myself unless you or someone may not be safe. Shall we think who could help?" Never carry it alone.',
    route: "colleague's choice; {head} if safety",
    usedIn: ['champions', 'staff'],
    reviewed: null,
  },
  {
    id: 'A6',
    pool: 'adults',
    situation: 'A governor asks, "Which families are these?"',
    firstMove: '"We talk about offers, not families. I can tell you what we changed."',
    route: 'none',
    usedIn: ['leaders'],
    reviewed: null,
  },
  {
    id: 'A7',
    pool: 'adults',
    situation: 'A provider offers a free programme: "95% of pupils improve."',
    firstMove:
      'Ask: who checked, against what, with which age? What would they want about our pupils? Tell {businessManager|the} and the data protection officer.',
    route: 'none',
    usedIn: ['leaders', 'targeted'],
    reviewed: null,
  },
  {
    id: 'A8',
    pool: 'adults',
    situation:
      'Week three of a group of six: one pupil talks all the time, another says quietly, "It\'s worse at home now."',
    firstMove:
      'Give the talker a job. Follow the quiet one up the same day; {dsl|the}. Note it in the right place, not on the group sheet.',
    route: 'D',
    usedIn: ['targeted'],
    reviewed: null,
  },
  {
    id: 'A9',
    pool: 'adults',
    situation: 'A pupil in one-to-one support asks not to stop at the agreed ending.',
    firstMove:
      'Look at the goal together, name what is better, plan who next. Longer only for a reason, agreed at {meeting|the}.',
    route: 'T',
    usedIn: ['targeted'],
    reviewed: null,
  },
  {
    id: 'A10',
    pool: 'adults',
    situation: 'In the corridor, a leader says, "Just tell them to be more resilient."',
    firstMove: '"What would help here is a person and a plan. Can I show you the page?"',
    route: 'none',
    usedIn: ['leaders', 'staff'],
    reviewed: null,
  },
] as const satisfies readonly Scenario[];
