import * as z from 'zod/mini';

// String code generation is not available in every script context: one way of checking, everywhere the same.
z.config({ jitless: true });

/** Where the script runs. */
export const whereShape = z.enum(['sheet', 'doc']);

/** The tabs of a plan. */
export const tabKindShape = z.enum(['start', 'answers', 'provision', 'map', 'gaps', 'actions', 'overview', 'progress']);

/**
 * One row of the Answers tab: `key` is the question's id. `ids`: the options it was read as (none where the words are no
 * option of the question); absent for questions that take text, a number or a date.
 */
export const answerShape = z.object({
  key: z.string(),
  answer: z.string(),
  detail: z.string(),
  ids: z.optional(z.array(z.string())),
});

/** A list nobody changes. */
const listOf = <Shape extends z.ZodMiniType>(shape: Shape) => z.readonly(z.array(shape));

/** One option of a question: the id conditions are about, and the words that are shown and saved. */
export const optionShape = z.object({ id: z.string(), label: z.string() });

/** Asked when, for each condition, the answer to one of `questions` is one of `is` (option ids). */
const conditionShape = z.object({ questions: listOf(z.string()), is: listOf(z.string()) });

/** A question in the words of this school's nation and setting. */
export const questionShape = z.object({
  id: z.string(),
  wording: z.string(),
  why: z.string(),
  /** Where what it asks about comes from, as a sentence. */
  source: z.string(),
  example: z.optional(z.string()),
  /** What the second box means here ("Evidence note"); absent where there is none. */
  detail: z.optional(z.string()),
  /** Who is likely to know, as words: "the SENCO". */
  who: z.string(),
  kind: z.enum(['choice', 'several', 'rating', 'text', 'number', 'date']),
  /** Its options: index into `lists` of the questionnaire. */
  list: z.optional(z.number()),
  /** The most options, or the largest number. */
  most: z.optional(z.number()),
  least: z.optional(z.number()),
  /** The most words that a printed sentence holds. */
  words: z.optional(z.number()),
  when: listOf(conditionShape),
  quick: z.boolean(),
});

/** One screen of a task: a heading and the ids of its questions, in order. */
export const taskScreenShape = z.object({ heading: z.string(), questions: listOf(z.string()) });

/** One task of the list. `unlocks`: what answering it makes possible, as a sentence. */
export const taskShape = z.object({
  id: z.string(),
  stage: z.enum(['start', 'plan', 'deliver']),
  title: z.string(),
  unlocks: z.string(),
  quick: z.boolean(),
  /** Short lines of one kind, many to a screen. */
  compact: z.boolean(),
  screens: listOf(taskScreenShape),
});

/** Every question the page can ask, and the tasks they stand in. */
export const questionnaireShape = z.object({
  tasks: listOf(taskShape),
  questions: listOf(questionShape),
  lists: listOf(listOf(optionShape)),
});

/**
 * A paper that answers flow into. `known`: how many of the answers it prints or is chosen by are there. 'can-draft': from the
 * menu in a document, with what is still missing before it is ready; 'collecting': answers are kept for it until it can be.
 */
export const paperShape = z.object({
  id: z.string(),
  title: z.string(),
  known: z.number(),
  state: z.enum(['ready', 'can-draft', 'collecting']),
  ready: z.boolean(),
  missing: listOf(z.string()),
});

/** Who to call first after a death or a serious incident, in this nation. */
export const callFirstShape = z.object({ heading: z.string(), lines: listOf(z.string()) });

/** One cell, so that it can be gone to. `key` is its row's own, '' where the row has none; `a1` is where it stands now. */
export const placeShape = z.object({ tab: tabKindShape, key: z.string(), column: z.string(), a1: z.string() });

/** A person's text where the planner would now say something else: `theirs` is what the cell shows. */
export const choiceShape = z.object({ ours: z.string(), theirs: z.string() });

/**
 * A line about one cell. `address` reads as a lead would find it: "Provision E14". `choice` where the lead may settle which
 * of two texts stands (`settle`).
 */
export const lineShape = z.object({
  address: z.string(),
  text: z.string(),
  at: z.optional(placeShape),
  choice: z.optional(choiceShape),
});

/** One planner cell that a refresh changed, with both texts whole. */
export const changedCellShape = z.object({
  address: z.string(),
  at: placeShape,
  before: z.string(),
  after: z.string(),
});

/** What `undo` can still put back of the last refresh that changed a text; null where there is nothing. */
export const undoableShape = z.nullable(
  z.object({
    cells: z.number(),
    /** Cells of that refresh that there was no room to remember. */
    leftOut: z.number(),
    /** ISO date and time of the refresh. */
    savedAt: z.string(),
    /** The same moment as a person says it, in the file's zone. */
    savedWords: z.string(),
  }),
);

/** What became of one choice. `words` say it to the lead. */
export const settledShape = z.object({
  tab: tabKindShape,
  key: z.string(),
  column: z.string(),
  address: z.string(),
  outcome: z.enum(['used', 'kept', 'changed-since', 'not-found', 'protected']),
  words: z.string(),
});

/** What became of one cell that was to be put back. `words` say it to the lead. */
export const undoneShape = z.object({
  tab: tabKindShape,
  key: z.string(),
  column: z.string(),
  address: z.string(),
  outcome: z.enum(['put-back', 'already', 'changed-since', 'not-found', 'protected']),
  words: z.string(),
});

/** Visible gap lines per lane: A check now, B priorities, C tidy up, D find out. */
export const countsShape = z.object({
  A: z.number(),
  B: z.number(),
  C: z.number(),
  D: z.number(),
  total: z.number(),
});

/** A tab of the plan by its present name. */
export const tabShape = z.object({ kind: tabKindShape, name: z.string() });

/** What one refresh did to one tab. Numbers count rows (added, closed) and cells (changed, kept). */
export const tabReportShape = z.object({
  kind: tabKindShape,
  name: z.string(),
  created: z.boolean(),
  /** Its rows are no longer known: `rebuild` can give it a fresh start. */
  canRebuild: z.optional(z.literal(true)),
  added: z.number(),
  changed: z.number(),
  /** Cells left as people edited them. */
  kept: z.number(),
  /** Rows whose gap or action no longer applies; they stay and say so. */
  closed: z.number(),
  attention: z.array(lineShape),
  /** Every planner cell that was changed in rows that stood before, up to a sensible length. */
  cells: z.array(changedCellShape),
  /** How many more were changed. */
  moreCells: z.number(),
});

/** A plan that a document can be drafted from. */
export const planShape = z.object({
  planId: z.string(),
  workbook: z.string(),
  /** ISO date and time. */
  savedAt: z.string(),
  /** The same moment as a person says it, in the file's zone. */
  savedWords: z.string(),
  /** 'mine': mirrored from the lead's own workbook. 'document': imported into this document. */
  from: z.enum(['mine', 'document']),
});

/** The documents we draft. */
export const docKindShape = z.enum(['strategy-page', 'strategy-board', 'slt-briefing', 'inset-launch']);
/** Internal holds reasons and ratings; publishable leaves them out. */
export const editionShape = z.enum(['internal', 'publishable']);
/** A section of ours that stands in the open document. */
export const draftedShape = z.object({
  kind: docKindShape,
  edition: editionShape,
  section: z.string(),
  heading: z.string(),
});

/** One line of a pasted list as we read it; nothing is stored yet. */
export const previewRowShape = z.object({
  line: z.string(),
  name: z.string(),
  /** Name of the catalogue type it matches, or null. */
  recognised: z.nullable(z.string()),
  tier: z.string(),
  mainNeed: z.string(),
  cells: z.record(z.string(), z.string()),
  /** Only what the list itself says: `cells` without what the catalogue adds. */
  typed: z.record(z.string(), z.string()),
  /** An offer of this name stands in the register already. */
  standing: z.boolean(),
  messages: z.array(z.string()),
});

/** Who may do what with the file after sharing. */
export const roleShape = z.enum(['viewer', 'editor']);
/** One person as the confirmation shows them. `warnings` are sentences; empty when nothing is unusual. */
export const invitationShape = z.object({
  address: z.string(),
  role: roleShape,
  words: z.string(),
  warnings: z.array(z.string()),
});
/** What became of one person. */
export const outcomeShape = z.object({
  address: z.string(),
  role: roleShape,
  outcome: z.enum(['shared', 'already', 'refused', 'not-an-address']),
  words: z.string(),
});
