import type { SafetyItemId } from './types';

/** What a publishable edition leaves out, and what stands there instead. Made by a filter, never by hand. */
export const leftOutInPublic: readonly { readonly leftOut: string; readonly instead: string }[] = [
  { leftOut: 'Ratings, area scores, percentages of statements', instead: 'nothing' },
  {
    leftOut: 'The gap table, words of severity, the word "gap"',
    instead: 'what will be different, from the priority',
  },
  { leftOut: 'Risks, and what happens if we wait', instead: 'nothing' },
  {
    leftOut: 'Places and waiting lists. Estimates of need are in no edition at all',
    instead: 'on the page for families only, and only when the lead asks for it: that places are limited',
  },
  { leftOut: 'Prices, budgets, contract dates', instead: 'nothing' },
  {
    leftOut: 'Levels of need for self-harm and suicide, bereavement, eating, trauma',
    instead: 'nothing; the routes to help stay',
  },
  { leftOut: 'Needs or counts of a group under ten, or whose size is not known', instead: 'nothing' },
  { leftOut: 'Small-group offers', instead: 'Some help is arranged with a family one by one.' },
  {
    leftOut:
      'Rows that point to a colleague: targeted support for staff, supervision lists, roles held by one person other than the published contacts, absence or turnover',
    instead: 'Support for staff is arranged privately.',
  },
  { leftOut: 'Where statements come from, how sure, notes', instead: 'nothing' },
  { leftOut: 'Proposals and "Watch" items', instead: 'nothing' },
];

/** When an offer counts as small-group, and is left out of what is published. Our own reading; a school may want it stricter. */
export const smallGroupWords: readonly string[] = [
  'Left out when the row says "publish: no".',
  'Left out when the row does not say "publish: yes", and the group it is for is a circumstance or an identity (young carers, forces families, LGBT+, newly arrived, looked-after, loss, a named condition) or its need is self-harm, bereavement, eating, trauma, identity or family, and its places a year are under ten or not recorded.',
  'A general offer without such a group stays: counsellor, drop-in, ELSA, nurture room.',
  'Under 50 on roll, what is published shows names of offers only, and no year groups.',
];

/** Words that say only what we know. */
export const onlyWhatWeKnow: readonly {
  readonly recorded: string;
  readonly weWrite: readonly string[];
  readonly neverWrite: readonly string[];
}[] = [
  {
    recorded: 'an offer that is running',
    weWrite: ['is running', 'is offered', 'takes place'],
    neverWrite: ['works', 'is effective', 'supports all'],
  },
  {
    recorded: 'established or embedded, with an evidence note',
    weWrite: ['happens reliably', 'we can show this in {evidence}'],
    neverWrite: ['outstanding', 'embedded across the school'],
  },
  {
    recorded: 'a rating without evidence',
    weWrite: ['the lead judges that (internal only)'],
    neverWrite: ['anything in public'],
  },
  { recorded: 'a measure', weWrite: ['is measured by {measure}'], neverWrite: ['has improved'] },
  {
    recorded: 'a measure and a review with a decision',
    weWrite: ['after the {reviewMonth} review we decided to {decision}'],
    neverWrite: ['has had a big impact'],
  },
  {
    recorded: 'that pupils were asked',
    weWrite: ['pupils told us, with how and when'],
    neverWrite: ['pupils feel', 'all pupils say'],
  },
  {
    recorded: 'how many had training',
    weWrite: ['{band} of {roleGroup} have had {topic} training since {date}'],
    neverWrite: ['staff are fully trained'],
  },
  { recorded: 'nothing', weWrite: ['the sentence is left out'], neverWrite: ['not in place'] },
];

/** The four states of a confirmation: what the page says, and what sharing does. */
export const confirmationStates: readonly {
  readonly state: string;
  readonly sentence: 'S-confirmed' | 'S-confirm-never' | 'S-confirm-changed' | 'S-confirm-old';
  readonly sharing: string;
}[] = [
  { state: 'Confirmed', sentence: 'S-confirmed', sharing: 'The page can be shared.' },
  {
    state: 'Never confirmed',
    sentence: 'S-confirm-never',
    sharing: 'The share dialog lists the page under "Not ready" and does not include it.',
  },
  {
    state: 'Confirmed, then an answer changed',
    sentence: 'S-confirm-changed',
    sharing: 'Not ready, until the changed item is confirmed again. Other items stay confirmed.',
  },
  { state: 'Over 12 months old', sentence: 'S-confirm-old', sharing: 'Not ready, until it is confirmed again.' },
];

/** What is confirmed: each by a role and a date, typed by the lead. A record, not a signature. */
export const safetyItems: readonly { readonly id: SafetyItemId; readonly name: string }[] = [
  { id: 'contacts', name: 'who to tell, who stands in, where they are' },
  { id: 'recording', name: 'where concerns are recorded' },
  { id: 'limits', name: 'what we say about keeping things private' },
  { id: 'crisis-route', name: 'the crisis route, out of hours and the crisis box' },
  { id: 'self-harm', name: 'the self-harm procedure' },
  { id: 'suicidal-thoughts', name: 'the procedure for suicidal thoughts' },
  { id: 'return-after-crisis', name: 'the plan for a return after a crisis' },
  { id: 'sudden-death', name: 'the plan for a sudden death or suspected suicide' },
];

/** Phrases people say for a day, and the day they become once the term dates are known. */
export const datePhrases: readonly { readonly said: readonly string[]; readonly becomes: string }[] = [
  { said: ['by half-term'], becomes: 'the last school day of this half-term' },
  { said: ['by Christmas', 'by Easter', 'by the end of term'], becomes: 'the last school day of that term' },
  { said: ['next half-term'], becomes: 'the last school day of the half-term after this one' },
  { said: ['this year'], becomes: 'the last school day of the school year' },
  {
    said: ['within six weeks'],
    becomes: 'the school day on or before today and 42 days; holidays are skipped forward',
  },
  {
    said: ['(no review date typed)'],
    becomes: '12 months after approval, moved back to a school day',
  },
];

/** A school under 120 on roll, or with one to three classes, gets fewer sheets. */
export const smallSchoolMerge =
  'With under 120 on roll, or one to three classes: "Help for pupils here" and "Worried about a pupil?" print on the two sides of one sheet, and the role page has no table.';
