import { lapseWords } from '../content/messages';
import type { IsoDate } from '../domain/catalogue';
import { readCell } from '../domain/reading/readCell';
import { CONFIRMABLES, type Confirmable } from '../domain/rules/safetyAnswers';
import { canonicalText } from '../outputs/refresh/canonicalText';
import { fillIn } from '../outputs/sheets/sheetParts';
import type { Mark, MeaningOf, SentAnswer, StandingRow } from './savePlan';

/**
 * When a safety answer changes after it was confirmed, the day is noted in a row of its own: what was typed as the
 * confirmation stays, and no longer counts. A confirmation that is saved on that day or later takes the note away.
 * (A change that is typed into the tab is noticed when the tab is read: `handChanges.ts`.)
 */

const MARK = 'safe.changed.';

/** The answers of this save beside those that stand. */
type Saving = {
  readonly rows: ReadonlyMap<string, StandingRow>;
  readonly sent: ReadonlyMap<string, string>;
  readonly today: IsoDate;
  readonly meaningOf: MeaningOf;
};

const standing = ({ rows }: Saving, key: string): string => canonicalText(rows.get(key)?.answer ?? '');

const after = (saving: Saving, key: string): string => canonicalText(saving.sent.get(key) ?? standing(saving, key));

/** The day a text says, as 'YYYY-MM-DD'; '' where it says none. */
export const dayIn = (text: string): IsoDate => readCell(text, { kind: 'date' }).answer?.shown ?? '';

/** A first answer is no change, and neither is the same answer in other words. */
function isChanged(saving: Saving, key: string): boolean {
  const was = standing(saving, key);
  return saving.sent.has(key) && was !== '' && saving.meaningOf(key, was) !== saving.meaningOf(key, after(saving, key));
}

/** Is the confirmation itself saved, for this day or a later one? */
function isConfirmedFrom(saving: Saving, { on }: Confirmable, day: IsoDate): boolean {
  const text = saving.sent.get(on) ?? '';
  return text.trim() !== '' && dayIn(text) >= day;
}

/** The day to note; '' to take the note away; null where it stays as it is. */
function markFor(saving: Saving, confirmable: Confirmable): IsoDate | null {
  const { answers, by, on, changed } = confirmable;
  if (saving.sent.has(changed)) return null;
  const noted = dayIn(standing(saving, changed));
  const changes = answers.some((key) => isChanged(saving, key));
  const day = changes ? saving.today : noted;
  if (day === '') return null;
  if (isConfirmedFrom(saving, confirmable, day)) return noted === '' ? null : '';
  return changes && after(saving, by) + after(saving, on) !== '' ? saving.today : null;
}

/** What the confirmation is about whose note has this key. */
export const nameOfMark = (key: string): string => lapseWords.names[key.slice(MARK.length)] ?? '';

/** What the notes of a save say, in words. */
export function lapsedLines(marks: readonly Mark[]): { readonly key: string; readonly words: string }[] {
  return marks
    .filter(({ answer }) => answer !== '')
    .map(({ key }) => ({
      key,
      words: fillIn(lapseWords.says, { what: nameOfMark(key) }),
    }));
}

/** What is to be noted, or no longer, with these answers; as answers of its own to be saved with them. */
export function lapseMarks(
  rows: ReadonlyMap<string, StandingRow>,
  sent: readonly SentAnswer[],
  today: IsoDate,
  meaningOf: MeaningOf,
): readonly Mark[] {
  const texts = sent.flatMap(({ key, answer }) => (answer === undefined ? [] : [[key, answer] as const]));
  const saving: Saving = { rows, sent: new Map(texts), today, meaningOf };
  return CONFIRMABLES.flatMap((confirmable) => {
    const answer = markFor(saving, confirmable);
    return answer === null ? [] : [{ key: confirmable.changed, answer, early: true }];
  });
}
