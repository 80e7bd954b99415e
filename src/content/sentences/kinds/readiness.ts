import type { DocumentKindId } from './types';

/** One reason why a document cannot be marked ready or is not produced, said plainly. */
type Reason = {
  readonly id: string;
  readonly text: string;
  /** Nothing is drafted at all; otherwise a draft is shown with this line. */
  readonly stops?: true;
};

/** What each kind needs before it may be marked ready, beside the lines of `missingWords`. */
export const readinessOf: { readonly [kind in DocumentKindId]?: readonly Reason[] } = {
  'strategy-reference': [{ id: 'who-to-tell', text: 'Say who to tell and where they are. This edition prints it.' }],
  'where-from': [
    { id: 'no-draft', text: 'Draft a document first. This page tells where its statements come from.', stops: true },
  ],
  'slt-briefing': [
    {
      id: 'no-gaps',
      text: 'Nothing in the gap analysis needs a decision yet, so there is nothing to brief on.',
      stops: true,
    },
    { id: 'too-long', text: 'A briefing has one side: {words} words, and 400 fit. Shorten {items}.' },
  ],
  'governors-report': [
    {
      id: 'no-reason',
      text: 'Say why this was not done: {items}. A reason is never made up, and never names a person.',
    },
    { id: 'not-approved', text: 'Approve the priorities for the annex, or leave the annex out.' },
  ],
  'role-page': [
    { id: 'no-title', text: 'Say what your role is called.', stops: true },
    { id: 'no-head', text: 'Say what the head is called here. The page is agreed between the two of you.' },
  ],
  'policy-outline': [],
  'wall-page': [
    { id: 'no-offers', text: 'No offer is running yet. Add one to the Provision tab.', stops: true },
    { id: 'no-dsl', text: 'Say where {dsl|the} is found. Staff need it on this page.', stops: true },
  ],
  'worried-page': [
    {
      id: 'no-safety',
      text: 'This page is not made without four answers: where {dsl|the} is found, who stands in, where that is, where worries are written down. Still to answer: {items}.',
      stops: true,
    },
    {
      id: 'no-third',
      text: 'Nobody is named for a day when both are out. {dsl|the|cap} may want a third person here.',
    },
    { id: 'no-adult-line', text: 'The line on a worry about an adult is left out. {dsl|the|cap} may want it.' },
  ],
  'parent-page': [
    { id: 'no-contact', text: 'Say whom families contact, and how. Until then the page says "the school office".' },
    { id: 'local-unchecked', text: 'Say when the numbers for local help were last checked.' },
  ],
  'pupil-page': [{ id: 'no-trusted', text: 'Name two adults {pupils} can go to.', stops: true }],
  'ask-around': [{ id: 'no-questions', text: 'Nothing to ask: no answer is "don\'t know".', stops: true }],
  'our-work': [
    {
      id: 'nothing-done',
      text: 'Nothing is done yet that a visitor could see. Say what was done since the last report, or add evidence to a rating.',
    },
  ],
  handover: [
    { id: 'nobody-next', text: 'Say who takes this over, or who stands in for you.' },
    { id: 'no-drive', text: 'Say whose drive the spreadsheet is in. Files can be lost when an account closes.' },
  ],
};

/** Lines that any kind may show. */
export const anyReadiness = {
  phrases: {
    one: 'One date is still a phrase. Add your term dates once and it will be filled in everywhere.',
    several: '{n} dates are still phrases. Add your term dates once and they will be filled in everywhere.',
  },
  past: 'was due {date}',
  changed:
    'A safety detail changed after {dsl|the} confirmed it: {items}. {dsl|the|cap} confirms it again before the page is shared.',
} as const;
