import type { SentenceTemplate } from './types';

/**
 * The sentence bank. A slot stands in braces with its filters; a variant prints only when its condition holds and every
 * slot is filled. Our own wording throughout.
 */
export const sentences = {
  'S-aim': {
    variants: [
      { text: 'What we want to be different: {aim}' },
      { text: 'Our aim, in one sentence: {aim}' },
      { text: '{aim}' },
    ],
  },
  'S-voice-lead': {
    variants: [
      { when: 'voiceHow & voiceWhen', text: 'In {voiceWhen|month} we asked pupils, using {voiceHow}. They told us:' },
      {
        when: 'voiceHow & voiceWhen',
        text: 'Pupils told us this when we asked in {voiceWhen|month} ({voiceHow}):',
      },
      { when: '!voiceHow', text: 'Pupils have told us:' },
      { when: '!voiceWhen', text: 'Pupils have told us:' },
    ],
    leadsIn: true,
  },
  'S-voice-n': {
    variants: [
      { when: 'voiceAsked>=10', text: 'About {voiceAsked|count} pupils took part.' },
      { when: 'voiceAsked>=10', text: 'We heard from about {voiceAsked|count} pupils.' },
    ],
    optional: true,
  },
  'S-voice-changed': {
    variants: [{ text: 'Because of this, {voiceChanged}' }, { text: 'What changed: {voiceChanged}' }],
  },
  'S-worry-public': {
    variants: [
      {
        text: 'Worried about a child or young person here? Contact {parentContact|the}: {parentHow}. If anyone is in danger now, call 999.',
      },
      {
        text: 'If something is worrying you about a pupil here, tell {parentContact|the} ({parentHow}). In an emergency call 999.',
      },
    ],
  },
  'S-worry-staff': {
    variants: [
      { text: 'Worried about a pupil? Tell {dsl|the} today: {dslWhere}. If {dsl|the} is out, {deputy|the}.' },
      { text: 'A worry about a pupil goes to {dsl|the} the same day ({dslWhere}); if not there, {deputy|the}.' },
    ],
  },
  'S-limits': {
    variants: [
      {
        text: 'We keep what you tell us to those who need to know. If somebody may not be safe, we have to tell {dsl|the}.',
      },
      {
        text: 'What you say is shared only with people who need it to help. When safety is in question, {dsl|the} is always told.',
      },
    ],
    fixed: true,
  },
  'S-approve': {
    variants: [
      {
        when: 'approveRole',
        text: 'Approved by {approveRole|the} on ____________ . We will look at it again on {reviewDate|date}.',
      },
      {
        when: 'approveRole',
        text: '{approveRole|cap} approves this plan. Signed ____________ . Next look: {reviewDate|date}.',
      },
    ],
  },
  'S-ctx-1': {
    variants: [
      { text: 'We have {roll} on roll, {ageRange}, in {community}.' },
      { text: '{school} teaches {roll} {pupils} aged {ageRange}. We serve {community}.' },
    ],
  },
  'S-ctx-2': {
    variants: [
      { text: 'The nearest specialist service is {distance} away, which shapes what we can offer ourselves.' },
      { text: '{location|cap}; families travel {distance} for specialist help.' },
    ],
  },
  'S-ctx-3': { variants: [{ text: 'Our staff team: {staffTeam}.' }], optional: true },
  'S-ctx-4': {
    variants: [{ when: 'internal', text: "How it feels here at the moment, in the lead's words: {culture}" }],
    optional: true,
  },
  'S-know-2': {
    variants: [
      {
        when: 'internal & needCount>=2',
        text: 'The needs we see most are {needs|list}. We know this from {needSources|list}.',
      },
      {
        when: 'internal & needCount=1',
        text: 'The need we see most is {needs|list}. We know this from {needSources|list}.',
      },
      { when: 'internal', text: '{needs|list|cap} came up most ({needSources|list}).' },
    ],
    tags: ['sensitive-need'],
  },
  'S-know-3': {
    variants: [
      { when: 'roles>=2', text: 'Who looked at where we are, in {auditDate|month}: {roles|list}.' },
      { when: 'roles>=2', text: 'Where we are was judged in {auditDate|month} by these people: {roles|list}.' },
    ],
  },
  'S-sponsor': {
    variants: [
      { text: '{sponsor|the|cap} sponsors the work in SLT and sees {leadTitle|the} {sponsorRhythm}.' },
      { text: 'In SLT it belongs to {sponsor|the}, who meets {leadTitle|the} {sponsorRhythm}.' },
    ],
  },
  'S-gov': {
    variants: [
      { text: '{govLink|the|cap} is our link {governor}; last visit {govVisit|month}.' },
      { text: "The board's link is {govLink|the}." },
    ],
  },
  'S-report': {
    variants: [
      { text: 'SLT looks at progress in {sltMonths|list}; the board in {boardMonths|list}.' },
      { text: 'Progress goes to SLT in {sltMonths|list} and to the board in {boardMonths|list}.' },
    ],
  },
  'S-dsl': { variants: [{ text: 'Any worry about safety goes to {dsl|the} and not to this plan.' }] },
  'S-route-1': {
    variants: [
      { when: 'stepCount>=2', text: 'From worry to help takes {stepCount} steps here: {routeSteps|list}.' },
      { text: 'A worry moves like this: {routeSteps|list}.' },
    ],
  },
  'S-route-2': {
    variants: [
      { text: 'Support is agreed at {meeting|the}, which meets {meetingRhythm}.' },
      { text: '{meeting|the|cap} ({meetingRhythm}) decides who gets what.' },
    ],
  },
  'S-route-3': {
    variants: [
      { text: 'While a pupil waits, {waiting|lower}' },
      { text: 'Waiting does not mean nothing: {waiting|lower}' },
    ],
  },
  'S-route-4': { variants: [{ text: 'Our list of local services was checked on {directoryChecked|date}.' }] },
  'S-partners': {
    variants: [{ text: 'We work with {partners|list}.' }, { text: 'From outside school: {partners|list}.' }],
  },
  'S-cur-1': {
    variants: [
      { when: 'lessonsTaught', text: 'Lessons on mental health are taught in {rsheWhere}.' },
      { when: 'lessonsTaught', text: '{rshe} covers mental health in {rsheWhere}.' },
    ],
  },
  'S-cur-2': {
    variants: [
      { text: 'The same skills come up in {crossCurricular|list}.' },
      { text: 'Outside those lessons, pupils meet these ideas in {crossCurricular|list}.' },
    ],
  },
  'S-cul-1': {
    variants: [{ text: 'We have agreed to say {sayWords|list}.' }, { text: 'Words we use here: {sayWords|list}.' }],
  },
  'S-cul-2': {
    variants: [
      { text: '{calmSpace|cap} is there for pupils who need a quiet minute.' },
      { text: 'When it is too much, pupils can use {calmSpace}.' },
    ],
  },
  'S-stf-1': {
    variants: [
      { text: '{band} of {roleGroup|the} have had {topic} training since {trainingDate|month}.' },
      { text: '{topic|cap} training has reached {band} of {roleGroup|the}.' },
    ],
  },
  'S-stf-2': {
    variants: [
      { text: 'On {insetDate|date} we work on {insetTitle|lower}.' },
      { text: 'Next staff session: {insetTitle}, {insetDate|date}.' },
    ],
  },
  'S-stf-3': {
    variants: [
      { when: 'internal', text: 'For staff: {staffEvidence}.', tags: ['colleague'] },
      { when: 'publish & supportContact', text: 'Support for staff is arranged privately.' },
    ],
  },
  'S-fam-1': {
    variants: [
      {
        when: 'replyDays>=2',
        text: 'Families contact {parentContact|the} ({parentHow}) and hear back within {replyDays} working days.',
      },
      {
        when: 'replyDays=1',
        text: 'Families contact {parentContact|the} ({parentHow}) and hear back within one working day.',
      },
      { text: 'For families there is one contact: {parentContact|the}, {parentHow}.' },
    ],
  },
  'S-fam-2': {
    variants: [
      { text: "This year's sessions for families: {sessions|list}." },
      { text: 'We hold {sessions|list} for families.' },
    ],
  },
  'S-fair-2': {
    variants: [
      { text: 'To make it easier to ask: {adjustments|list}.' },
      { text: 'We changed how to ask for help: {adjustments|list}.' },
    ],
  },
  'S-imp-1': {
    variants: [
      { text: 'We look at {measures|list}, {measureRhythm}.' },
      { text: 'To see whether it helps, we look at {measures|list}.' },
    ],
  },
  'S-imp-2': { variants: [{ text: 'We will stop an offer if {stopRule|lower}' }] },
  'S-risk': {
    variants: [{ when: 'internal', text: 'The main risk: {risk|lower} We will {riskAction|lower}.' }],
    tags: ['risk'],
  },
  'S-know-4': {
    variants: [
      {
        when: 'internal & roles=1',
        text: 'So far one person has judged where we are. It will be checked with {nextRoles|list} by {nextLook|date}.',
      },
    ],
    tags: ['rating'],
  },
  'S-pup-2': {
    variants: [
      {
        when: 'championsCount>=10',
        text: '{championsCount} pupil champions meet {championAdult|the} {rhythm}. They listen and pass on; they do not carry worries alone.',
      },
      {
        when: 'championsCount<10 | !championsCount',
        text: 'Pupil champions meet {championAdult|the} {rhythm}. They listen and pass on; they do not carry worries alone.',
      },
    ],
  },
  'S-fair-1': {
    variants: [
      {
        when: 'internal',
        text: 'We compared who takes up help by {groups|list}, and found {finding|lower}',
        tags: ['gap'],
      },
      { when: 'publish', text: 'This year we changed {change|lower}.' },
    ],
  },
  'S-commit': { variants: [{ text: '{head|cap}, {school}' }], label: true, fixed: true },
  'S-values': {
    variants: [
      { text: 'Our values are {values|list}. {valuesLink}' },
      { text: 'Our values are {values|list}.' },
      { text: '{valuesLink}' },
    ],
    optional: true,
  },
  'S-cost': {
    variants: [
      {
        when: 'internal & costItems & notCosted',
        text: 'Cost this year: {costItems|list}. {notCosted|cap} not yet costed.',
      },
      { when: 'internal & costItems & !notCosted', text: 'Cost this year: {costItems|list}.' },
    ],
    tags: ['price'],
  },
  'S-approve-blank': { variants: [{ when: '!approveRole', text: 'Approved by ____________' }], label: true },
  'S-pri-lead': {
    variants: [
      { when: 'several', text: 'We will do {priorityCount} things well rather than many.' },
      { when: 'several', text: 'This year we put our effort into {priorityCount} things.' },
      { when: '!several', text: 'We will do one thing well rather than many.' },
      { when: '!several', text: 'This year we put our effort into one thing.' },
    ],
    leadsIn: true,
  },
  'S-pri': {
    variants: [
      { when: 'owner & by & know', text: '{owner|the|cap}, by {by|date}. We will know because: {know|lower}.' },
      {
        when: '!owner | !by | !know',
        text: 'Who leads: {ownerCell|the}. By when: {byCell|date}. How we will know: {knowCell|lower}.',
      },
    ],
  },
  'S-pri-why': {
    variants: [
      { when: 'internal', text: 'Why this: {cause|lower}.' },
      { when: 'internal', text: 'The gap analysis says: {cause|lower}.' },
    ],
    optional: true,
    tags: ['gap'],
  },
  'S-pri-first': {
    variants: [
      { text: 'First step: {firstStep|lower}, from {start|date}.' },
      { text: 'It starts on {start|date} with {firstStep|lower}.' },
    ],
    optional: true,
  },
  'S-check-now': {
    variants: [{ when: 'internal & day30', text: 'Settle the safety checks with {dsl|the} by {day30|date}.' }],
    tags: ['gap'],
  },
  'S-check-now-unasked': {
    variants: [{ when: 'internal', text: 'Answer the safety questions with {dsl|the}.' }],
    tags: ['gap'],
  },
  'S-more-actions': {
    variants: [
      {
        when: 'internal & moreActions>=2',
        text: '{moreActions|cap} smaller actions are in the action plan; they need no decision from the board.',
      },
      {
        when: 'internal & moreActions=1',
        text: 'One smaller action is in the action plan; it needs no decision from the board.',
      },
    ],
    optional: true,
    tags: ['gap'],
  },
  'S-not-on-page': {
    variants: [
      {
        when: 'internal & moreActions>=2',
        text: 'Not on this page: {moreActions} further actions in the action plan.',
      },
      { when: 'internal & moreActions=1', text: 'Not on this page: one further action in the action plan.' },
    ],
    optional: true,
    tags: ['gap'],
  },
  'S-model': {
    variants: [
      {
        when: 'model=A',
        text: '{leadTitle|the|cap} plans and leads this work; colleagues and partners give the direct help.',
      },
      {
        when: 'model=A & deliverers',
        text: "Leading this is {leadTitle|the}'s job. Helping pupils one to one is done by {deliverers|list}.",
      },
      {
        when: 'model=B & strategyOwner',
        text: '{leadTitle|the|cap} works directly with pupils. The strategy is led by {strategyOwner|the}.',
      },
      {
        when: 'model=C',
        text: '{leadTitle|the|cap} leads the plan and also works with pupils, with {protectedTime} kept for leading.',
      },
      {
        when: 'model=C',
        text: 'One colleague does both jobs here: leading, and working with pupils. {protectedTime|cap} is kept for leading.',
      },
      {
        when: 'model=D',
        text: 'Two people share this: {leadTitle|the} leads the plan, {practitionerRole|the} leads the direct work.',
      },
      { when: 'model=E', text: '{leadTitle|the|cap} is new in post; the remit was agreed on {remitDate|date}.' },
    ],
  },
  'S-worry-office': {
    variants: [
      {
        text: 'Worried about a child or young person here? Contact the school office. If anyone is in danger now, call 999.',
      },
      { text: 'If something is worrying you about a pupil here, contact the school office. In an emergency call 999.' },
    ],
    fixed: true,
  },
  'S-foot-drafted': {
    variants: [
      {
        when: 'leadTitle',
        text: 'Drafted by {leadTitle|the} with SMHL Planner, {draftDate|day}. Checked and approved by the school before use.',
      },
      {
        when: '!leadTitle',
        text: 'Drafted with SMHL Planner, {draftDate|day}. To be checked and approved by the school before use.',
      },
    ],
    fixed: true,
  },
  'S-foot-internal': {
    variants: [
      {
        when: 'internal',
        text: 'Internal: not for publication. Drafted {draftDate|day} from answers last changed {answersDate|day}.',
      },
    ],
    fixed: true,
  },
  'S-not-clinical': {
    variants: [
      {
        text: 'This plan is about what our school offers. It is not clinical or legal advice, and it holds no information about any pupil.',
      },
    ],
    fixed: true,
  },
  'S-confirmed': {
    variants: [{ text: 'Safety details confirmed by {confirmRole|the}, {confirmDate|date}.' }],
    fixed: true,
  },
  'S-confirm-never': {
    variants: [{ text: 'Draft. {dsl|the|cap} has not yet confirmed the safety details.' }],
    fixed: true,
  },
  'S-confirm-changed': {
    variants: [{ text: 'Changed since {dsl|the} confirmed on {confirmDate|date}: {changedItems|list}.' }],
    fixed: true,
  },
  'S-confirm-old': { variants: [{ text: 'Confirmed {confirmDate|date}. Confirm again before sharing.' }], fixed: true },
  'S-not-covered': {
    variants: [
      {
        when: 'several',
        text: 'Not yet covered. We have left these out until we have something true to say: {sectionTitles|list}.',
      },
      { when: 'several', text: 'Not yet covered: {sectionTitles|list}. Each will be added when the facts are in.' },
      { when: '!several', text: 'Not yet covered: {sectionTitles|list}.' },
    ],
    fixed: true,
  },
  'S-ev': {
    variants: [{ text: 'We can show this in {evidence}.' }, { text: 'It is recorded in {evidence}.' }],
    optional: true,
  },
  'S-offers-more': { variants: [{ text: 'and {n} more; ask {leadTitle|the}' }], label: true },
  'S-offers-empty': { variants: [{ text: 'Ask {contactRole|the}; help is arranged one by one.' }] },
  'S-page-title': {
    variants: [
      { text: 'Mental health at {school}: our plan on a page' },
      { when: 'schoolYear', text: '{school}: how we look after mental health, {schoolYear}' },
    ],
    label: true,
  },
  'S-board-title': { variants: [{ text: '{school}: our whole-school mental health strategy' }], label: true },
  'S-board-cover': {
    variants: [
      {
        when: 'leadTitle & approveRole',
        text: '{school}. Whole-school mental health strategy {schoolYear}. Prepared by {leadTitle|the} for {approveRole|the}.',
      },
      {
        when: 'leadTitle & !approveRole',
        text: '{school}. Whole-school mental health strategy {schoolYear}. Prepared by {leadTitle|the}.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** The id of a sentence template. */
export type SentenceId = keyof typeof sentences;
