import * as z from 'zod/mini';
import {
  answerShape,
  callFirstShape,
  countsShape,
  lineShape,
  paperShape,
  planShape,
  questionnaireShape,
  tabShape,
  undoableShape,
  whereShape,
} from './shapes';

const text = z.string();

/** The state of a plan as the page is opened on it. */
export const openShape = z.object({
  where: whereShape,
  /** Has the first refresh run (are there tabs of ours)? */
  isSetUp: z.boolean(),
  workbook: text,
  url: text,
  /** Google's temporary key of the person at the keyboard: hand it back to `share`. */
  userKey: text,
  /** Changes whenever the plan does; '0' before the first save. */
  revision: text,
  counts: countsShape,
  /** How many rows the register holds. */
  offers: z.number(),
  nextStep: text,
  answers: z.array(answerShape),
  problems: z.array(lineShape),
  tabs: z.array(tabShape),
  plans: z.array(planShape),
  /** Only where it was asked for. */
  questionnaire: z.optional(questionnaireShape),
  /** What this plan can already be drafted into. With the questionnaire. */
  papers: z.optional(z.array(paperShape)),
  callFirst: z.optional(callFirstShape),
  /** Why nothing can be written here; null where it can. */
  readOnly: z.nullable(z.enum(['newer-version', 'no-edit-rights'])),
  /** Somebody, perhaps this person a moment ago, is refreshing or saving right now. Only looked up with the questions. */
  isBusy: z.boolean(),
  /** This file is a copy of another plan, and has not been refreshed since. */
  isCopy: z.boolean(),
  /** What the person should know before anything else: why they cannot write, that this is a copy. */
  notices: z.array(text),
  /** Where this person left the page in this file ("task/2"); '' when nowhere. */
  place: text,
  undoable: undoableShape,
});
