/** How a failure is headed, and what to do next. What happened is told by the failure itself. */
export type FaultWords = { readonly heading: string; readonly next?: string };

/** One panel for each failure code that needs words of its own. */
export const faultWords: { readonly [code: string]: FaultWords } = {
  'other-account': {
    heading: 'Several Google accounts',
    next: 'Sign out of the other accounts in this browser, or open this file in a private window with your school account only. Then open the planner again from the Extensions menu.',
  },
  'needs-permission': {
    heading: 'A permission is missing',
    next: 'Close the planner and open it again from the Extensions menu. Leave every box ticked when Google asks. If it does not ask, your school’s Google administrator may have switched the planner off: show them this message.',
  },
  'read-only': {
    heading: 'You can only read this file',
    next: 'Ask the owner of the file to let you edit it. Until then you can read everything here.',
  },
  protected: {
    heading: 'A protected tab is in the way',
    next: 'Ask whoever set the protection to let you edit that tab, then try again.',
  },
  busy: {
    heading: 'Somebody else is refreshing',
    next: 'Wait a few seconds, then try again.',
  },
  'too-long': { heading: 'A text is too long', next: 'Shorten it, then try again.' },
  'too-many-provisions': { heading: 'The list is too large', next: 'Add it in two parts.' },
  'store-full': {
    heading: 'The plan is too large for its copy',
    next: 'Under More, choose “Forget the plans kept for documents”, then try again.',
  },
  'newer-version': {
    heading: 'The planner is out of date',
    next: 'Reload this file in the browser. If the message stays, ask your Google administrator to update the add-on.',
  },
  'keys-lost': { heading: 'A tab has lost its row ids', next: 'Undo the last change in the sheet, then try again.' },
  'google-failed': {
    heading: 'Google did not finish',
    next: 'Check that you are online. With a very large file it can help to close its other windows first.',
  },
  'bad-input': { heading: 'One thing to put right' },
  'nothing-answered': {
    heading: 'Nothing to work with yet',
    next: 'Go back to your plan and answer the first questions.',
  },
  'not-saved': { heading: 'Not saved', next: 'What you typed is still here. Try again.' },
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
  accounts: 'Google could not tell which account you are using.',
  permission: 'Google did not let the planner do that.',
  tookTooLong: 'Google stopped the planner because it took too long. Nothing people typed was lost.',
} as const;
