/** Words of the add-on itself: menus, failures, problem lines, the refresh report. Slots stand in braces. */

/** Menu labels. At most six a menu. */
export const menuWords = {
  openPlanner: 'Open planner',
  refresh: 'Refresh sheets',
  share: 'Share with SLT',
  help: 'Help',
  draftPage: 'Draft plan on a page',
  draftBoard: 'Draft strategy',
  draftBriefing: 'Draft briefing for SLT',
  draftInset: 'Draft INSET session',
} as const;

/** Titles of the page and of the boxes we show. */
export const boxWords = {
  page: 'SMHL Planner',
  help: 'Help with SMHL Planner',
  draft: 'Add a draft to this document?',
  noPlan: 'No plan to draft from yet',
  drafted: 'Draft added',
  problem: 'That did not work',
} as const;

/** One message for each failure code: what happened, what is safe, what to do next. */
export const failureWords = {
  'bad-input': 'The planner could not read what was sent to it. Nothing was changed.',
  'unknown-method': 'This version of the planner does not know how to do that. Close the planner and open it again.',
  'not-a-sheet': 'This works in a spreadsheet. Open your plan in Google Sheets and try again.',
  'not-a-doc': 'This works in a document. Open a Google Doc and try again.',
  busy: 'Somebody else is saving or refreshing this plan. Nothing of yours was lost. Wait a few seconds and try again.',
  'no-plan':
    'There is no plan to draft from yet. In your planner spreadsheet choose Extensions, SMHL Planner, Refresh sheets, then come back. Or paste a code from a colleague.',
  'nothing-answered': 'There is nothing to work with yet. Answer the first questions, then try again.',
  'read-only': 'You can look at this file but not change it. Ask its owner for editing rights.',
  protected:
    'A protected tab or range stopped the planner. Nothing people typed was changed. Ask whoever protected it to let you edit, then refresh again.',
  'too-long': 'That is longer than one cell can hold (50,000 characters). Shorten it and try again.',
  'too-many-provisions': 'That is more provisions than the planner can add in one go. Add up to 5,000 at a time.',
  'keys-lost':
    'The hidden first column of the tab "{detail}" has lost its row ids, so nothing was written there. Undo the last change, or restore an earlier version of the file, and try again.',
  'plan-unread':
    'A heading is missing from the tab "{detail}", so your plan could not be read. Nothing was changed. Undo the last change, or restore an earlier version of the file, and try again.',
  'cell-refuses':
    'Data validation on a cell allows only its own choices, so Google did not take the text. Nothing people typed was lost. In the sheet choose Data, then Data validation, find the rule, and choose Show a warning. What Google said: {detail}',
  'needs-permission':
    'The planner does not have the permission it needs. Close it, open it again from the Extensions menu, and leave every box ticked when Google asks.',
  'newer-version':
    'A newer version of the planner laid out this workbook, so nothing was written. Close the planner, load the page again, and try once more.',
  'file-changed': 'The sheet was being changed at the same moment. Nothing people typed was lost. Try again.',
  'tab-gone': 'That tab is not in this file any more. Go back and choose again.',
  'not-saved': 'Google Sheets did not keep what was sent. It is still in the planner: try again in a moment.',
  'not-confirmed': 'Nothing was shared. Check who would get what, then confirm.',
  'other-account':
    'The planner was opened with a different Google account from the one in use now. Nothing was shared. Sign in with your school account only, or use a private window, and open the planner again.',
  'bad-code':
    'That code is not complete or was changed on the way. Nothing was kept. Copy the whole code again, from the first letter to the last.',
  'store-full':
    'The plan is too large for the space Google gives to this. Your spreadsheet is not affected. Use "Forget my plans" and try again.',
  'unknown-section': 'This document has no section of that name.',
  'nothing-to-draft': '{detail} Nothing was added to the document.',
  'google-failed': 'Google did not finish that step. Nothing people typed was lost. Wait a minute and try again.',
  'our-mistake':
    'The planner made a mistake and stopped. Nothing people typed was lost. If it happens again, tell us what you were doing.',
} as const;

/** What is said of a list that is added. */
export const addWords = {
  stoodAlready:
    '{count} of these {of} lines were in the register already, from the last try, which was cut short. They were not added twice.',
} as const;

/** A cell that could not be read. {noun} comes from `columnNouns`, {allowed} from the column's own list. */
export const problemWords = {
  'not-an-option': "'{value}' is not {noun}. Use {allowed}.",
  'not-an-option-long': "'{value}' is not {noun}. Choose from the list in the cell, or in the planner.",
  'not-a-date': "'{value}' is not a date we can read. Write it as 2026-11-23 or 23/11/2026.",
  'not-a-number': "'{value}' is not a number. Use a whole number.",
  'out-of-range': "'{value}' is outside what we expect. Use {allowed}.",
  'too-many': "'{value}' holds more than the plan uses. Keep {allowed}.",
  'no-name': 'This row has no name, so nothing in it is used yet. Add a name in the first column.',
  'pupil-details':
    'This looks as if it held details of a pupil. The planner is about offers and never about a child: take them out. If it is not what it looks like, leave it.',
  'unknown-question': "'{value}' is not a question of the planner's. The row stays; nothing reads it.",
} as const;

/** How a column is named inside a problem line. */
export const columnNouns: { readonly [column: string]: string } = {
  tier: 'a tier',
  mainNeed: 'a need area',
  alsoHelps: 'a need area',
  running: 'one of the choices for "still running"',
  phases: 'a phase',
  audience: 'one of the choices for "who it is for"',
  format: 'a format',
  provider: 'a kind of provider',
  answer: 'one of the choices for this question',
  other: 'one of the choices for "{header}"',
};

/** Joins a list of choices: "Universal, Targeted or Specialist". */
export const listWords = { comma: ', ', or: ' or ', and: ' and ', other: 'one of the choices' } as const;

/** Lines of the refresh report. */
export const reportWords = {
  firstTime: 'Your planner tabs are ready: {tabs}.',
  nothing: 'Everything is up to date. Nothing needed changing.',
  onlyAttention: 'Everything is up to date. {count} to look at.',
  added: '{count} added',
  changed: '{count} updated',
  closed: '{count} no longer needed',
  kept: '{count} kept as you edited them',
  attention: '{count} to look at',
  summary: 'Refreshed: {parts}.',
  keptCell: 'Kept as you edited it. The planner would now write: {ours}',
  ambiguousKey: 'This row has lost its id and could be more than one row. It was left as it is.',
  keptEmpty: 'Left empty, as you emptied it. The planner would now write: {ours}',
  keptRefused:
    'Data validation on this cell allows only its own choices, so it was left. The planner would now write: {ours}',
  formula: 'This cell holds a formula, a link or mixed formatting, so it was left. The planner would now write: {ours}',
  sameRowTwice: 'This row has the same id as another one. The first is kept up to date; this one was left as it is.',
  paired: 'This row had lost its id and was recognised by what it says.',
  protected: 'A protection stops you from changing parts of "{tab}", so nothing was written there. Ask whoever set it.',
  keysGone:
    'The hidden first column of "{tab}" has lost its row ids, so nothing was written there. Undo the last change, or restore an earlier version of the file, and refresh again. Or choose Rebuild this tab in the planner: what was lost is put back where that is certain; else a fresh tab is made, and nothing in this one is changed.',
  headingsGone:
    'The headings of "{tab}" are gone, so nothing was written there. Undo the last change, or restore an earlier version of the file, and refresh again. Or choose Rebuild this tab in the planner: the headings are put back where it is certain which column is which; else a fresh tab is made, and nothing in this one is changed.',
  nothingToChoose: 'There is no planner text to choose in this row, so what you typed here was left as it is.',
  unread:
    'The column "{header}" could not be found in "{tab}". Every other tab is made from what stands there, so nothing was refreshed and nothing was changed. Undo the last change, restore an earlier version of the file, or write "{header}" above that column again, and refresh.',
  orRebuild:
    'Or choose Rebuild this tab in the planner: the headings are put back where it is certain which column is which; else a fresh tab is made, and nothing in this one is changed.',
  unreadNotice:
    'The column "{header}" is missing from "{tab}", so the planner cannot read your plan. Your texts stand as they are. Choose Refresh sheets to see what to do.',
  notRefreshed: 'Nothing was refreshed, and nothing was changed: {tabs} could not be read.',
  headerMissing: 'The column "{header}" is missing from this tab, so its text could not be placed.',
  renamedBeside: 'A tab of yours is called "{wanted}", so ours is called "{name}".',
} as const;

/** Said when somebody is brought to a cell. */
export const showWords = {
  shown: 'This is {address}.',
  noTab: 'That tab is not in this workbook. Choose Refresh sheets to make it again.',
  noRow: 'That row is no longer in the tab. Choose Refresh sheets, then look again.',
  filter: '{address} is there, but a filter hides its row. Take the filter off (Data, then Remove filter) to see it.',
  filtered:
    'Rows that a filter hides in this tab: {count}. They are kept up to date all the same. To see them, take the filter off (Data, then Remove filter).',
  atLeast: '{count} or more',
  'row-hidden':
    '{address} is there, but its row is hidden or folded away. Select the rows around it, right-click, and choose Unhide rows.',
  'column-hidden':
    '{address} is there, but its column is hidden or folded away. Choose the plus sign above the columns, or right-click the columns around it and choose Unhide columns.',
  'tab-hidden': 'The tab "{tab}" is hidden. Choose View, then Hidden sheets, to show it.',
} as const;

/** Said when a safety answer changes that had been confirmed. The keys are those of the confirmations. */
export const lapseWords = {
  says: 'This had been confirmed, and the answer has changed: the confirmation of {what} no longer counts until it is given again.',
  names: {
    'crisis-route': 'the crisis route',
    'self-harm': 'the self-harm procedure',
    'suicidal-thoughts': 'the procedure for suicidal thoughts',
    'return-after-crisis': 'the plan for a return after a crisis',
    'sudden-death': 'the plan for a sudden death',
    contacts: 'who to tell',
    recording: 'where worries are recorded',
  } as { readonly [item: string]: string },
} as const;

/** What became of choices between two texts, and of texts put back. {address} is the cell. */
export const settleWords = {
  used: "{address} now holds the planner's text.",
  kept: '{address} stays as you wrote it. The planner will say so only when it has something new.',
  'changed-since':
    '{address} has changed since you looked, so nothing was written there. Choose Refresh sheets, then look again.',
  'not-found': 'This cell is no longer in the tab, so nothing was written. Choose Refresh sheets, then look again.',
  protected: 'A protection stops you from changing {address}, so nothing was written there. Ask whoever set it.',
  summary: '{done} of {all} settled.',
} as const;

/** What became of texts that were to be put back. {address} is the cell. */
export const undoWords = {
  'put-back': '{address} holds its earlier text again. The next refresh leaves it so.',
  already: '{address} holds its earlier text already.',
  'changed-since': '{address} has changed since the refresh, so it was left as it is.',
  'not-found': 'This cell is no longer in the tab, so nothing was written.',
  protected: 'A protection stops you from changing {address}, so nothing was written there. Ask whoever set it.',
  nothing: 'There is nothing to put back.',
  summary: '{done} of {all} put back. Rows that the refresh added stay: delete them yourself if you do not want them.',
} as const;

/** What became of a tab that was to be made afresh. {old} is the tab that was there, {name} the one to go on with. */
export const rebuildWords = {
  beside: 'A fresh tab, "{name}", now stands beside "{old}".',
  carried: 'What people had written in {carried} of its rows came along.',
  left: '{left} rows could not be matched beyond doubt: what people wrote there is in "{old}" only.',
  oldStays:
    'Nothing in "{old}" was changed. It is yours now: copy from it, keep it or delete it. The planner no longer reads it.',
  idsRestored:
    'The hidden ids of "{tab}" are back. Every row stays where it was. Choose Refresh sheets to bring the other tabs up to date.',
  headerRestored:
    'The headings of "{tab}" are back, and every row stays where it was. If somebody had moved columns, check that each heading stands above its own. Then choose Refresh sheets to bring everything up to date.',
  notNeeded:
    'The planner knows the rows of "{tab}", so nothing was changed. Choose Refresh sheets to bring it up to date.',
} as const;

/** What became of the drop-downs of a tab. {columns} are headers, {cells} a number. */
export const repairWords = {
  repaired: '{tab}: drop-downs set again in {cells} cells ({columns}).',
  'in-place': '{tab}: every drop-down is in place.',
  protected: '{tab}: a protection stops you from changing parts of it, so nothing was set. Ask whoever set it.',
  'keys-gone': '{tab}: the planner no longer knows its rows, so nothing was set. Choose Rebuild this tab first.',
  refused:
    '{tab}: Google did not allow drop-downs to be set in all of it. If it is formatted as a table, set the drop-downs there, or turn the table back into a range.',
  nothing: 'Every drop-down is in place. Nothing was changed.',
} as const;

/** What a person should know about the open workbook before anything else. */
export const noticeWords = {
  'newer-version':
    'A newer version of the planner laid out this workbook, so you can read your answers here but not change them. Close the planner, load the page again, and open it once more. You can still type in the tabs.',
  'no-edit-rights':
    'You can look at this plan but not change it. To change it, ask its owner for editing rights, or make your own copy (File, Make a copy).',
  copy: 'This workbook is a copy of another plan. What you change here stays here: the first plan is not touched. Choose Refresh sheets to go on with it as a plan of its own.',
} as const;

/** The next step, on first paint. */
export const nextStepWords = {
  start: 'Answer the first questions: nation, kind of school and phases.',
  needs: 'Choose the needs you see most.',
  safety: 'Answer the five safety questions.',
  offers: 'List what your school already offers.',
  ratings: 'Rate the statements in one area.',
  refresh: 'Choose Refresh sheets to bring the tabs up to date.',
  check: 'Look at "Check now" in the Gap analysis tab.',
  act: 'Choose what to act on in the Gap analysis tab.',
  docs: 'Open a document and draft your strategy from the Extensions menu.',
  inDocs: 'Choose a draft from the Extensions menu.',
  noPlan: 'Refresh your planner spreadsheet first, or paste a code from a colleague.',
} as const;

/** Words of the menu drafts in Docs. */
export const draftWords = {
  ask: 'Answers from {workbook}, saved {saved}. "{title}" will be added {place}; nothing that stands here is changed.',
  place: 'where your cursor is, or at the end',
  done: '{count} sections were added. Read them through, change what you like: it is your document now.',
  alreadyThere: 'Every section of this draft stands in the document already. Nothing was added.',
  someThere: '{count} sections were added. Those that stood here already were left as they are.',
  missing: 'Before it is ready to share: {missing}',
} as const;

/** What a share would do and what became of it. */
export const shareWords = {
  viewer: 'Can view and copy everything in {file}, hidden tabs and columns too.',
  editor: 'Can change everything in {file} and may be able to share it on.',
  malformed: 'This is not a complete e-mail address.',
  duplicate: 'This address is in the list twice. It counts once, with the wider rights.',
  own: 'This looks like the owner of the file, who has access already.',
  outside: 'This address is outside your own domain ({domain}).',
  nobody: 'There is nobody in the list yet.',
  hasAccess: 'Has access already.',
  safety: 'The DSL has not confirmed these safety answers yet: {items}.',
  notify: 'Google may e-mail people when you share.',
  shared: 'Now has access.',
  sharedEditor: 'Can now edit.',
  already: 'Had access already. Nothing was changed.',
  refused:
    'Did not get access. Likely reasons: your school does not share outside its domain, only the owner may share this file, or there is no Google account with this address. You can use the Share button of Google instead.',
  unseen:
    'Google did not refuse, but this address is not in the list of people with access. Check with the Share button of Google.',
  'not-an-address': 'Not a complete e-mail address. Nothing was sent.',
  safetyNames: {
    'self-harm': 'self-harm',
    'suicidal-thoughts': 'suicidal thoughts',
    'return-after-crisis': 'return after a crisis',
    'sudden-death': 'sudden death',
    'crisis-route': 'crisis route',
  },
} as const;

/** What did not fit into the copy for Docs. */
export const bridgeWords = {
  notes: 'Notes and other long text of {count} provisions were left out of the copy for Docs, to make it fit.',
  actions: 'The action plan was left out of the copy for Docs, to make it fit.',
  provisions: '{count} provisions at the end of the register were left out of the copy for Docs, to make it fit.',
} as const;

/** The help box. */
export const helpWords = {
  sheet:
    'Open planner: answer questions and list what you offer.\nRefresh sheets: bring every tab up to date. What people typed stays.\nShare with SLT: give colleagues access.\n\nTo print a tab: File, Print, then Current sheet, Landscape and Fit to width.\n\nTo draft a document, open a Google Doc and look under Extensions, SMHL Planner.\n\nThe plan is about provision, never about a named child. If somebody is in danger now, call 999.',
  doc: 'Draft a document from the plan in your planner spreadsheet. Refresh the spreadsheet first: the newest copy is used.\nNothing that stands in this document is changed.\n\nIf somebody is in danger now, call 999.',
} as const;

/** Words the writer itself puts into a tab. */
export const tabWords = {
  rowIdHeader: 'SMHL row id - do not edit',
  rowIdNote:
    'The planner knows each row by the id in this column. Please leave it as it is. You can sort, move and rename everything else.',
  choiceHelp: 'Choose from the list, or type your own words: the planner will tell you what it could not read.',
  /** Name of a tab while it is being made. */
  making: 'Making {name} ...',
  /** Name of a tab that was never finished, where it holds something else than we would write. */
  setAside: '{name} (not finished)',
  /** Name of ours where the school has a tab of that name. */
  besideName: '{name} (planner)',
  severalHelp: 'Several can stand here, with commas between them.',
} as const;
