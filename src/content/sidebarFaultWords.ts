/** How a failure is headed, and what to do next. What happened is told by the failure itself. */
export type FaultWords = { readonly heading: string; readonly next?: string };

/** One panel for each failure code that needs words of its own. */
export const faultWords: { readonly [code: string]: FaultWords } = {
  'other-account': { heading: 'Several Google accounts' },
  'needs-permission': {
    heading: 'A permission is missing',
    next: 'If Google does not ask, the planner may have been switched off for your school: show this message to whoever looks after your Google accounts.',
  },
  'read-only': { heading: 'You can only read this file', next: 'Until then you can read everything here.' },
  protected: { heading: 'A protected tab is in the way' },
  busy: { heading: 'Somebody else is saving or refreshing' },
  'too-long': { heading: 'A text is too long' },
  'too-many-provisions': { heading: 'The list is too large' },
  'store-full': { heading: 'The plan is too large for its copy', next: 'The button is on the screen “More”.' },
  'newer-version': {
    heading: 'The planner is out of date',
    next: 'Reload this file in the browser first: that is often enough.',
  },
  'keys-lost': { heading: 'A tab has lost its row ids' },
  'plan-unread': { heading: 'A heading is missing' },
  'cell-refuses': { heading: 'A cell takes only its own choices' },
  'google-failed': {
    heading: 'Google did not finish',
    next: 'Check that you are online. With a very large file it can help to close its other windows first.',
  },
  'bad-input': { heading: 'One thing to put right' },
  'nothing-answered': {
    heading: 'Nothing to work with yet',
    next: 'Go back to your plan and answer the first questions.',
  },
  'not-saved': { heading: 'Not saved' },
};

/** For all other codes. */
export const otherFault: FaultWords = {
  heading: 'That did not work',
  next: 'Nothing people typed was lost. Try again.',
};

/** Words of the panel itself, and what is told when Google fails before the planner can answer. */
export const faultPanelWords = {
  again: 'Try again',
  detail: 'For whoever helps you',
  noAnswer: 'No answer came from Google. Nothing was lost.',
  accounts:
    'Google could not tell which account you are using. Sign out of the other accounts in this browser, or open this file in a private window with your school account only. Then open the planner again from the Extensions menu.',
  permission:
    'The planner does not have the permission it needs. Close it, open it again from the Extensions menu, and leave every box ticked when Google asks.',
  tookTooLong: 'Google stopped the planner because it took too long. Nothing people typed was lost.',
} as const;
