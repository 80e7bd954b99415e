import { canonicalText, safeText } from '../outputs/refresh/canonicalText';

/** One answer as it was sent: what is absent stays as it is. */
export type SentAnswer = {
  readonly key: string;
  readonly answer?: string | undefined;
  readonly detail?: string | undefined;
};

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
};

/** What saving comes to: cells to write, and keys that have no row. */
export type SavePlan = { readonly cells: readonly SavedCell[]; readonly missing: readonly string[] };

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

/** The last answer sent for a key wins. */
export function planSave(rows: readonly StandingRow[], sent: readonly SentAnswer[], today: string): SavePlan {
  const byKey = rowsByKey(rows);
  const latest = new Map<string, SentAnswer>();
  for (const answer of sent) latest.set(answer.key, { ...latest.get(answer.key), ...withoutAbsent(answer) });
  const pairs = [...latest.values()].map((answer) => ({ answer, row: byKey.get(answer.key) }));
  return {
    cells: pairs.flatMap(({ answer, row }) => (row === undefined ? [] : cellsOf(row, answer, today))),
    missing: pairs.filter(({ row }) => row === undefined).map(({ answer }) => answer.key),
  };
}

function withoutAbsent(sent: SentAnswer): SentAnswer {
  return {
    key: sent.key,
    ...(sent.answer === undefined ? {} : { answer: sent.answer }),
    ...(sent.detail === undefined ? {} : { detail: sent.detail }),
  };
}
