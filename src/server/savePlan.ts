import { canonicalText, safeText } from '../outputs/refresh/canonicalText';

/** One answer as it was sent: what is absent stays as it is. */
export type SentAnswer = {
  readonly key: string;
  readonly answer?: string | undefined;
  readonly detail?: string | undefined;
  /** What the sender last saw there; absent: whatever stands there gives way. */
  readonly was?: { readonly answer: string; readonly detail: string } | undefined;
};

/** A note of the planner's own, saved with answers and written before them: a stop between the two errs on the safe side. */
export type Mark = SentAnswer & { readonly early: true };

/** One row of the Answers tab as it reads; `key` is the question it asks, told by its id and its words. */
export type StandingRow = {
  readonly row: number;
  readonly key: string;
  readonly answer: string;
  readonly detail: string;
};

/** What to write where: `column` names the column. */
export type SavedCell = {
  readonly row: number;
  readonly column: 'answer' | 'detail' | 'changed';
  readonly text: string;
  readonly early?: true;
};

/** What saving comes to: cells to write, keys that have no row, and keys whose newer answer stands. */
export type SavePlan = {
  readonly cells: readonly SavedCell[];
  readonly missing: readonly string[];
  readonly conflicts: readonly string[];
};

/** What an answer means, whichever way it was typed: two texts of one meaning are no conflict. Details are words only. */
export type MeaningOf = (key: string, text: string) => string;

/** The rows of questions by their keys. */
export function rowsByKey(rows: readonly StandingRow[]): ReadonlyMap<string, StandingRow> {
  return new Map(rows.map((row) => [row.key, row]));
}

function differs(stands: string, sent: string): boolean {
  return canonicalText(stands) !== canonicalText(sent);
}

/** Cells of one answer. "Last changed" is stamped only when something changed. */
function cellsOf(row: StandingRow, sent: SentAnswer, today: string): SavedCell[] {
  const cells: SavedCell[] = [];
  for (const column of ['answer', 'detail'] as const) {
    const text = sent[column];
    if (text !== undefined && differs(row[column], text)) cells.push({ row: row.row, column, text: safeText(text) });
  }
  return cells.length === 0 ? [] : [...cells, { row: row.row, column: 'changed', text: today }];
}

/** Does something newer stand here, which says neither what the sender saw nor what is sent? */
function isNewer(row: StandingRow, { key, was, ...sent }: SentAnswer, meaningOf: MeaningOf): boolean {
  if (was === undefined) return false;
  const means = (column: 'answer' | 'detail', text: string) => (column === 'answer' ? meaningOf(key, text) : text);
  return (['answer', 'detail'] as const).some((column) => {
    const differ = (a: string, b: string): boolean => differs(a, b) && means(column, a) !== means(column, b);
    const text = sent[column];
    return text !== undefined && differ(row[column], was[column]) && differ(row[column], text);
  });
}

/** The same plan with notes to be written before it. Where a note has no row yet, its row is made before anything is written. */
export function withMarks(plan: SavePlan, rows: readonly StandingRow[], marks: readonly Mark[]): SavePlan {
  const byKey = rowsByKey(rows);
  const missing = marks.filter(({ key }) => !byKey.has(key)).map(({ key }) => key);
  if (missing.length > 0) return { ...plan, cells: [], missing: [...plan.missing, ...missing] };
  const cells = marks.flatMap(({ key, answer = '' }): readonly SavedCell[] => {
    const row = byKey.get(key);
    return row === undefined ? [] : [{ row: row.row, column: 'answer', text: answer, early: true }];
  });
  return { ...plan, cells: [...cells, ...plan.cells] };
}

/** The last answer sent for a key wins. A colleague's newer answer to the same question stands. */
export function planSave(
  rows: readonly StandingRow[],
  sent: readonly SentAnswer[],
  today: string,
  meaningOf: MeaningOf = (_key, text) => text,
): SavePlan {
  const byKey = rowsByKey(rows);
  const latest = new Map<string, SentAnswer>();
  for (const answer of sent) latest.set(answer.key, { ...latest.get(answer.key), ...withoutAbsent(answer) });
  const pairs = [...latest.values()].map((answer) => ({ answer, row: byKey.get(answer.key) }));
  const newer = new Set(pairs.filter(({ answer, row }) => row !== undefined && isNewer(row, answer, meaningOf)));
  return {
    cells: pairs.flatMap((pair) => {
      const { answer, row } = pair;
      return row === undefined || newer.has(pair) ? [] : cellsOf(row, answer, today);
    }),
    missing: pairs.filter(({ row }) => row === undefined).map(({ answer }) => answer.key),
    conflicts: [...newer].map(({ answer }) => answer.key),
  };
}

function withoutAbsent({ key, answer, detail, was }: SentAnswer): SentAnswer {
  return {
    key,
    ...(answer === undefined ? {} : { answer }),
    ...(detail === undefined ? {} : { detail }),
    ...(was === undefined ? {} : { was }),
  };
}
