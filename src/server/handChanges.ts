import { content } from '../content/index';
import { lapseWords } from '../content/messages';
import type { IsoDate } from '../domain/catalogue';
import type { AnswerRow } from '../domain/plan';
import { CONFIRMABLES, type Confirmable, hasLapsed } from '../domain/rules/safetyAnswers';
import { type KnownRow, knowRows } from '../outputs/refresh/planRefreshRows';
import { changedSince, meaningsIn } from '../outputs/sheets/confirmationMemory';
import type { CarriedAnswer } from '../outputs/sheets/openPlaces';
import type { SheetModel } from '../outputs/sheets/sheetModel';
import { fillIn } from '../outputs/sheets/sheetParts';
import { dayIn, nameOfMark } from './lapses';
import { addressOf, type Line, placeOf } from './reports';
import type { TabReading } from './services';

/** Confirmations that an answer typed into the tab has outrun: the notes to make, and what to say of each. */
export type HandChanges = { readonly notes: readonly CarriedAnswer[]; readonly lines: readonly Line[] };

/** Noted already, by the save that changed the answer or by an earlier look. */
function isNoted({ on, changed }: Confirmable, texts: ReadonlyMap<string, string>): boolean {
  const noted = dayIn(texts.get(changed) ?? '');
  return noted !== '' && hasLapsed(dayIn(texts.get(on) ?? ''), noted);
}

/**
 * Answers are edited in the tab as well as in the planner. What is confirmed there was confirmed for the answers that its
 * row remembers; where another stands now, the confirmation no longer counts from today. Nothing is written here.
 */
export function changesByHand(
  reading: TabReading,
  model: SheetModel,
  rows: readonly AnswerRow[],
  today: IsoDate,
): HandChanges {
  const texts = new Map(rows.map(({ key, answer }) => [key, answer]));
  const known = new Map(knowRows(model, reading.state).known.map((row) => [row.key, row]));
  const means = meaningsIn(content.questions, rows);
  const standing = new Set(texts.keys());
  const changed = CONFIRMABLES.filter(
    (confirmable) =>
      !isNoted(confirmable, texts) &&
      changedSince(confirmable, known.get(confirmable.on)?.written ?? {}, means, standing),
  );
  return {
    notes: changed.map(({ changed: key }) => ({ key, answer: today })),
    lines: changed.map((confirmable) => lineFor(confirmable, reading, known)),
  };
}

function lineFor({ on, changed }: Confirmable, reading: TabReading, known: ReadonlyMap<string, KnownRow>): Line {
  const row = known.get(on)?.tabRow.row ?? 0;
  const text = fillIn(lapseWords.says, { what: nameOfMark(changed) });
  return { address: addressOf(reading, row, 'answer'), text, at: placeOf(reading, row, on, 'answer') };
}
