import * as z from 'zod/mini';
import type { Result } from './failure';
import { cellsShape, offersShape, otherTabShape, savedOfferShape } from './offerShapes';
import { openShape } from './openShape';
import {
  answerShape,
  countsShape,
  docKindShape,
  draftedShape,
  editionShape,
  invitationShape,
  lineShape,
  outcomeShape,
  planShape,
  previewRowShape,
  roleShape,
  settledShape,
  tabKindShape,
  tabReportShape,
  undoableShape,
  undoneShape,
} from './shapes';

const text = z.string();
/** A pasted text longer than this is refused before anything reads it. */
const pastedText = z.string().check(z.maxLength(400_000));
const nothing = z.object({});

const answerIn = z.object({
  key: text,
  answer: z.optional(text),
  detail: z.optional(text),
  /** What the sender last saw there. Where something else stands by now, it is kept and comes back as a conflict. */
  was: z.optional(z.object({ answer: text, detail: text })),
});

const preview = z.object({
  rows: z.array(previewRowShape),
  messages: z.array(text),
  /** What a row may be changed to: labels of the register's drop-downs. */
  tiers: z.array(text),
  needs: z.array(text),
  /** Where the list looks as if it held pupils' names or details. Never in the way. */
  notices: z.array(text),
});

const provisionIn = z.record(z.string(), z.union([z.string(), z.array(z.string()), z.number(), z.null()]));

/** The only list of methods: what each takes and gives. The names are a promise to whoever calls `rpc`. */
export const api = {
  /** The state of the plan, for first paint. Never writes. */
  open: { input: z.object({ questions: z.optional(z.boolean()) }), output: openShape },
  /** Writes any number of answers in one go and reads them back. Creates the Answers tab when it is missing. */
  saveAnswers: {
    input: z.object({
      answers: z.array(answerIn),
      /** Where the sender is in the page, to come back to ("task/2"). */
      place: z.optional(z.string().check(z.maxLength(100))),
    }),
    output: z.object({
      saved: z.array(answerShape),
      /** Somebody else's newer answers to the same questions: they stand, and nothing was written for them. */
      conflicts: z.array(answerShape),
      /** Keys that are no question of ours; nothing was written for them. */
      unknown: z.array(text),
      problems: z.array(lineShape),
      /** Confirmations that no longer count since an answer changed, in words; `key` is the row that notes it. */
      lapsed: z.optional(z.array(z.object({ key: text, words: text }))),
      savedAt: text,
      revision: text,
    }),
  },
  /** Reads a pasted list of offers and says what was recognised. Stores nothing. */
  previewList: {
    input: z.object({ text: z.optional(pastedText) }),
    output: preview,
  },
  /** The tabs of this workbook that are not the planner's, to take a list from. */
  listTabs: { input: nothing, output: z.object({ tabs: z.array(otherTabShape) }) },
  /** The same as `previewList`, read from what a tab of the school's own shows. The tab stays as it is. */
  previewTab: { input: z.object({ sheetId: z.number() }), output: preview },
  /** Adds provisions to the register, from a pasted list or from rows by column key. */
  addProvision: {
    input: z.object({
      text: z.optional(pastedText),
      rows: z.optional(z.array(provisionIn)),
      provision: z.optional(z.array(provisionIn)),
      /** Names one press of a button: sent again because its reply was lost, it adds nothing twice. */
      attempt: z.optional(z.string().check(z.maxLength(100))),
    }),
    output: z.object({
      recorded: z.number(),
      keys: z.array(text),
      messages: z.array(text),
      notices: z.array(text),
      savedAt: text,
    }),
  },
  /** The register, the catalogue and the map need by need. Never writes. */
  offers: { input: nothing, output: offersShape },
  /**
   * Changes people's cells of one provision, found by its key. `was`: what the sender last saw in cells it changes; where
   * something else stands by now, nothing is written.
   */
  saveOffer: {
    input: z.object({ key: text, cells: cellsShape, was: z.optional(cellsShape) }),
    output: savedOfferShape,
  },
  /** Creates or refreshes every tab. What people typed stays. */
  refresh: {
    input: nothing,
    output: z.object({
      firstTime: z.boolean(),
      /** The plan could not be read: nothing was refreshed, and `counts` say nothing. */
      stopped: z.optional(z.boolean()),
      tabs: z.array(tabReportShape),
      /** Every line that needs a person, over all tabs, answers' problems included. */
      attention: z.array(lineShape),
      counts: countsShape,
      summary: text,
      revision: text,
      savedAt: text,
      /** What did not fit into the copy for Docs. */
      leftOut: z.array(text),
      undoable: undoableShape,
    }),
  },
  /** Brings the person to a cell: its tab, its row by key, its column by key ('' for the tab alone). Never writes. */
  showCell: {
    input: z.object({ tab: tabKindShape, key: text, column: text }),
    output: z.object({
      /** Can the person see it now? */
      shown: z.boolean(),
      address: text,
      hiddenBy: z.nullable(z.enum(['filter', 'row-hidden', 'column-hidden', 'tab-hidden'])),
      /** What to do where it cannot be seen; a plain confirmation where it can. */
      message: text,
    }),
  },
  /**
   * Settles cells that a person edited where the planner would say something else. 'planner' writes our present text, only
   * over `theirs`, the text the person saw; 'mine' keeps theirs and stops telling until we would say something new.
   */
  settle: {
    input: z.object({
      choices: z.array(
        z.object({
          tab: tabKindShape,
          key: text,
          column: text,
          use: z.enum(['planner', 'mine']),
          theirs: text,
          /** Our text as the person saw it: where it has changed since, nothing is written. */
          ours: z.optional(text),
        }),
      ),
    }),
    output: z.object({ outcomes: z.array(settledShape), summary: text, savedAt: text }),
  },
  /**
   * Puts back the planner's texts from before the last refresh, for some rows or for all, where the cell still holds what
   * that refresh wrote. Rows it added stay. What is put back counts as the person's own from then on.
   */
  undo: {
    input: z.object({ rows: z.optional(z.array(z.object({ tab: tabKindShape, key: text }))) }),
    output: z.object({
      outcomes: z.array(undoneShape),
      /** How many cells were put back. */
      restored: z.number(),
      summary: text,
      undoable: undoableShape,
      savedAt: text,
    }),
  },
  /**
   * Gives a tab whose rows are no longer known a fresh start, because somebody asked for it: a fresh tab beside it, with what
   * people wrote in their columns where a row is recognised beyond doubt; or, where the rows are the school's own, the ids in
   * place. The old tab keeps everything and is the school's own from then on. Where only the header row was deleted, and it is
   * beyond doubt which column is which, it is put back instead.
   */
  rebuild: {
    input: z.object({ tab: tabKindShape }),
    output: z.object({
      outcome: z.enum(['rebuilt', 'ids-restored', 'header-restored', 'not-needed']),
      /** The tab to go on with. */
      name: text,
      /** The tab that was left; null where none was. */
      old: z.nullable(text),
      /** Rows in which people had written: carried over, and left in the old tab. */
      carried: z.number(),
      left: z.number(),
      /** All of this in words. */
      message: text,
    }),
  },
  /**
   * Repair drop-downs: sets those of our columns anew where they are missing or others, in one tab or in all. Texts, people's
   * own columns and colours stay as they are.
   */
  repairChoices: {
    input: z.object({ tab: z.optional(tabKindShape) }),
    output: z.object({
      tabs: z.array(
        z.object({
          kind: tabKindShape,
          name: text,
          outcome: z.enum(['repaired', 'in-place', 'protected', 'keys-gone', 'refused']),
          /** Headers of the columns in which something was set, and how many cells. */
          columns: z.array(text),
          cells: z.number(),
          words: text,
        }),
      ),
      message: text,
    }),
  },
  /**
   * The second half of a refresh: draws the charts of the Overview, or brings their numbers up to date, and says where a
   * filter hides rows.
   */
  drawCharts: { input: nothing, output: z.object({ drawn: z.number(), hidden: z.optional(z.array(lineShape)) }) },
  /** Mirrors the plan into this person's own store, where the Docs menu finds it. */
  sendToDocs: {
    input: nothing,
    output: z.object({ planId: text, savedAt: text, bytes: z.number(), leftOut: z.array(text) }),
  },
  /** A code that holds the plan, for a colleague to paste into a document. */
  exportCode: { input: nothing, output: z.object({ code: text, bytes: z.number(), savedAt: text }) },
  /** In Docs: the plans at hand and what already stands in this document. */
  listDrafts: {
    input: nothing,
    output: z.object({
      plans: z.array(planShape),
      drafted: z.array(draftedShape),
      kinds: z.array(z.object({ kind: docKindShape, title: text, editions: z.array(editionShape) })),
    }),
  },
  /** In Docs: drafts one section at the end of what stands, or after the one before it. */
  draftSection: {
    input: z.object({
      kind: docKindShape,
      edition: z.optional(editionShape),
      planId: z.optional(text),
      /** Section id, or its number from 0. The first when absent. */
      section: z.optional(z.union([z.string(), z.number()])),
      /** Length of an INSET session. */
      minutes: z.optional(z.number()),
      /**
       * Names one wish for a document, the same for each of its sections: the first one asked for again because its reply
       * was lost is not drafted twice. Without it the first section is always a new draft.
       */
      attempt: z.optional(z.string().check(z.maxLength(100))),
    }),
    output: z.object({
      kind: docKindShape,
      edition: editionShape,
      section: text,
      heading: text,
      /** Id of the section to ask for next; null after the last. */
      next: z.nullable(text),
      outcome: z.enum(['drafted', 'already-there']),
      /** Why the document cannot be marked ready yet. */
      missing: z.array(text),
    }),
  },
  /** Not confirmed: exactly who would get what. Confirmed: shares one person at a time and reads access back. */
  share: {
    input: z.object({
      people: z.optional(z.array(z.object({ address: text, role: z.optional(roleShape) }))),
      confirmed: z.optional(z.boolean()),
      userKey: z.optional(text),
    }),
    output: z.object({
      confirmed: z.boolean(),
      file: text,
      people: z.array(invitationShape),
      warnings: z.array(text),
      outcomes: z.array(outcomeShape),
      access: z.object({ owner: z.nullable(text), editors: z.array(text), viewers: z.array(text) }),
    }),
  },
  /** In Docs: reads a code made by `exportCode` and keeps the plan with this document. */
  importCode: { input: z.object({ code: z.optional(pastedText) }), output: z.object({ plan: planShape }) },
  /** Clears the plans mirrored into this person's own store. The workbook is not touched. */
  forget: { input: nothing, output: z.object({ forgotten: z.number() }) },
} as const;

type Api = typeof api;
/** Names of the methods. */
export type MethodName = keyof Api;
/** What a caller gives to a method. */
export type Input<M extends MethodName> = z.input<Api[M]['input']>;
/** What a method gives back. */
export type Output<M extends MethodName> = z.output<Api[M]['output']>;

/** The server's side: one function per method. */
export type Handlers = { readonly [M in MethodName]: (input: z.output<Api[M]['input']>) => Output<M> };
/** The sidebar's side: the same methods as promises of results. */
export type Client = { readonly [M in MethodName]: (input: Input<M>) => Promise<Result<Output<M>>> };
