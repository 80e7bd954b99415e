import * as z from 'zod/mini';
import { answerShape, optionShape } from './shapes';

const text = z.string();
const texts = z.array(text);
/** Texts by column key of the register. */
export const cellsShape = z.record(z.string(), text);

/** A column of the register as a person edits it. `choices`: its drop-down, where it has one. */
export const registerColumnShape = z.object({
  key: text,
  header: text,
  note: z.optional(text),
  choices: z.optional(texts),
  /** Several choices may stand in one cell, with commas between them. */
  several: z.boolean(),
  /** One of the five columns a school sees first. */
  first: z.boolean(),
});

/** One provision of the register: what people's cells show, and where it stands ("Provision B7"). */
export const offerShape = z.object({
  key: text,
  cells: cellsShape,
  address: text,
  /** Name of the catalogue type its name means, or null. */
  recognised: z.nullable(text),
});

/** A type of the catalogue, in the words of the register's drop-downs. `cells`: what adding it fills in. */
export const offerTypeShape = z.object({
  id: text,
  name: text,
  also: texts,
  needs: texts,
  tiers: texts,
  /** Who leads it as a rule, how it is given, what it is: to read, never filled in. */
  lead: text,
  format: text,
  about: text,
  cells: cellsShape,
});

/** One place of the map: a need at one tier, in one phase. */
export const placeShape = z.object({
  tier: z.enum(['U', 'T', 'S']),
  /** "For some", or "For some: secondary" where there are several phases. */
  where: text,
  /** One of the map's words; '' where nothing is expected here. */
  state: text,
  names: texts,
  /** How many more names there are. */
  more: z.number(),
  /** Nothing is recorded here though something is expected: it can be answered. */
  open: z.boolean(),
  /** The question its answer is saved under; absent where there is none. `answer` holds what stands there now. */
  question: z.optional(text),
  answer: z.optional(answerShape),
});

/** One need of the map with all its places. */
export const needShape = z.object({
  code: text,
  label: text,
  covers: text,
  chosen: z.boolean(),
  places: z.array(placeShape),
});

/** The register and the map as the page walks through them. */
export const offersShape = z.object({
  /** Name of the register's tab; '' before there is one. */
  tab: text,
  columns: z.array(registerColumnShape),
  offers: z.array(offerShape),
  types: z.array(offerTypeShape),
  map: z.array(needShape),
  /** What can be said of an open place. */
  placeAnswers: z.array(optionShape),
  /** Priorities that rest on a place answered "nothing yet", as the gap sheet will put them at the next refresh. */
  priorities: texts,
});

/** A tab of the open file that is not the planner's. Rows and columns that hold something. */
export const otherTabShape = z.object({ sheetId: z.number(), name: text, rows: z.number(), columns: z.number() });

/** What became of an edit of one provision. `offer`: the row as it stands now. */
export const savedOfferShape = z.object({
  /**
   * 'conflict': something else stands there by now, and nothing was written. 'gone': the row is not in the register any
   * more; there is no offer then.
   */
  outcome: z.enum(['saved', 'conflict', 'gone']),
  offer: z.nullable(offerShape),
  /** Cells left as they are because they hold a formula, a link or mixed formatting: header and what it shows. */
  kept: z.array(z.object({ column: text, header: text, text })),
  notices: texts,
  savedAt: text,
});
