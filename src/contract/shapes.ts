import * as z from 'zod/mini';

// String code generation is not available in every script context: one way of checking, everywhere the same.
z.config({ jitless: true });

/** Where the script runs. */
export const whereShape = z.enum(['sheet', 'doc']);

/** The tabs of a plan. */
export const tabKindShape = z.enum(['start', 'answers', 'provision', 'map', 'gaps', 'actions', 'overview', 'progress']);

/** One row of the Answers tab: `key` is the question's id. */
export const answerShape = z.object({ key: z.string(), answer: z.string(), detail: z.string() });

/** A line about one cell. `address` reads as a lead would find it: "Provision E14". */
export const lineShape = z.object({ address: z.string(), text: z.string() });

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
  added: z.number(),
  changed: z.number(),
  /** Cells left as people edited them. */
  kept: z.number(),
  /** Rows whose gap or action no longer applies; they stay and say so. */
  closed: z.number(),
  attention: z.array(lineShape),
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
export const docKindShape = z.enum(['strategy-page', 'strategy-board', 'inset-launch']);
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
