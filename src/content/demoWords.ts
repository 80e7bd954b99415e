/** What `npm run demo` prints. Slots in braces. */
export const demoWords = {
  usage: `Makes a plan from a school's answers and its list of offers, without Google.

  npm run demo                              an invented primary school with a real published list
  npm run demo -- --example                 print a complete answers file to fill in
  npm run demo -- --answers FILE --provision FILE --out DIR
                                            the same for your own school
  --json                                    print figures instead of the summary
  --today YYYY-MM-DD                        plan as of that day

The answers file holds one entry a question. The list is a table copied from a
spreadsheet or a web page, saved as text, with the headings in its first line.
Names of offers and roles only: no names of pupils.`,
  made: 'Made without Google, by the add-on itself.',
  workbook: 'Mental health plan',
  workbookOf: 'Mental health plan, {school}',
  read: 'Read: {pasted} rows of your list, {recorded} recorded, {unclear} without a matching catalogue type (they are kept, and wait for a main need).',
  answersRead: 'Answers: {answered} of {asked} questions answered.',
  comesFirst: 'What comes first, and why',
  because: 'Why: {why}',
  lanes: 'In all: {A} to check now, {B} priorities, {C} to tidy up, {D} people to ask.',
  sharing: 'Shared with the leadership team',
  open: 'What to open',
  files: {
    'plan.xlsx': 'the workbook: register, map, gaps with reasons, action plan',
    'plan-on-a-page.docx': 'one page for the head, families and the noticeboard',
    'slt-briefing.docx': 'one page for the head and SLT: what needs attention, what is to be decided',
    'strategy.docx': 'the strategy for the board',
    'inset-launch-90.docx': 'a 90-minute staff session, minute by minute',
  },
  notReady: 'Before it is shared as final:',
  problems: 'Cells that could not be read (they stay as they are)',
  errors: {
    unknownOption: 'Unknown option {option}. `npm run demo -- --help` lists them.',
    missingValue: 'The option {option} needs a value.',
    badDay: '--today needs a day as YYYY-MM-DD, not "{value}".',
    unreadable: 'Cannot read {file}: {reason}.',
    notJson: '{file} is not a valid answers file: {reason}.',
    notAnObject: '{file} must hold one object: a question id and its answer on each line.',
    unknownQuestion: '{file}: "{key}" is no question of the planner. `npm run demo -- --example` lists them all.',
    badValue: '{file}: "{key}" must be text, a number, a list of texts, or an answer with its detail.',
    badAnswer: '{file}: "{key}" is "{value}". Allowed: {allowed}.',
    cannotWrite: 'Cannot write to {folder}: {reason}.',
    failed: 'The add-on answered: {message}',
  },
} as const;
