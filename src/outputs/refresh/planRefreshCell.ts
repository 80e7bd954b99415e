import { canonicalText, safeText } from './canonicalText';
import { CHOSEN_HASH, hashOf, UNKNOWN_HASH, type Written } from './rowKeys';
import type { TabCell } from './tabState';

/** What to do with one planner cell. `text` is what stands there once it is done; kept cells stay as they are. */
export type CellPlan =
  | { readonly do: 'nothing'; readonly written: Written }
  | { readonly do: 'write'; readonly text: string; readonly over: boolean; readonly written: Written }
  | {
      readonly do: 'keep';
      readonly because: 'edit' | 'formula' | 'empty' | 'refused';
      readonly written: Written | null;
    };

/** What we know of a cell's past: what we wrote; nothing (a new column or row); or nothing certain (damaged). */
export type CellPast = Written | 'never' | 'unknown';

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** The new generations once our text stands there. */
export function nowWritten(past: CellPast, text: string): Written {
  const hash = hashOf(text);
  if (past === 'never' || past === 'unknown') return { previous: null, last: hash };
  return past.last === hash ? past : { previous: past.last, last: hash };
}

/** What is kept with an unknown past stays so: its next refresh must not take it for a cell we never wrote. */
function afterKeeping(past: CellPast): Written | null {
  if (past === 'never') return null;
  return past === 'unknown' ? { previous: null, last: UNKNOWN_HASH } : past;
}

const kept = (because: (CellPlan & { readonly do: 'keep' })['because'], past: CellPast): CellPlan => ({
  do: 'keep',
  because,
  written: afterKeeping(past),
});

/** A person has chosen another text than this one of ours: there is no news until we would say something else. */
export const chosenOver = (ours: string): Written => chosenOverHash(hashOf(ours));

/** The same, by the hash of our text. */
export const chosenOverHash = (hash: string): Written => ({ previous: CHOSEN_HASH, last: hash });

/** Has a person settled that this text of ours is not to stand? */
export function isSettled(written: Written | null, ours: string): boolean {
  return written !== null && written.previous === CHOSEN_HASH && written.last === hashOf(ours);
}

/** What a cell says, in the form in which texts are compared. */
export function saidIn(cell: TabCell | undefined): string {
  if (cell === undefined) return '';
  return canonicalText(typeof cell.value === 'string' ? cell.value : cell.shown);
}

/** A formula, an error value, a link, a chip or mixed formatting: always a person's. */
export function isFormulaLike(cell: TabCell): boolean {
  return cell.formula !== '' || cell.rich === true || (typeof cell.value === 'string' && ERRORS.test(cell.value));
}

/** An empty cell is ours to fill only if empty is what we left. */
function planEmpty(past: CellPast, wanted: string): CellPlan {
  if (canonicalText(wanted) === '') return { do: 'nothing', written: nowWritten(past, '') };
  const oursToFill = past === 'never' || (past !== 'unknown' && past.last === hashOf(''));
  if (!oursToFill) return kept('empty', past);
  return { do: 'write', text: wanted, over: false, written: nowWritten(past, wanted) };
}

function isClean(there: string, past: CellPast, wanted: string): boolean {
  const hash = hashOf(there);
  if (hash === hashOf(wanted) && there === canonicalText(wanted)) return true;
  return past !== 'never' && past !== 'unknown' && (hash === past.last || hash === past.previous);
}

/**
 * Three ways: what we last wrote (two generations of it), what is there, what we would write now. Clean if it equals any
 * of them; a formula, an error, a link, a chip, mixed formatting or an emptied cell is always a person's.
 */
export function planCell(cell: TabCell | undefined, past: CellPast, model: string): CellPlan {
  const wanted = safeText(model);
  if (cell === undefined) return planEmpty(past, wanted);
  if (cell.refuses === true && saidIn(cell) !== canonicalText(wanted)) return kept('refused', past);
  if (isFormulaLike(cell)) return kept('formula', past);
  const isText = typeof cell.value === 'string';
  const there = saidIn(cell);
  if (there === '') return planEmpty(past, wanted);
  if (!isClean(there, past, wanted)) return kept('edit', past);
  const written = nowWritten(past, wanted);
  if (isText && there === canonicalText(wanted)) return { do: 'nothing', written };
  return { do: 'write', text: wanted, over: true, written };
}
