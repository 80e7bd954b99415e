import type { TabView, ViewColumn } from '../protocol';
import type { Drawn } from './gridRow';
import { PIECE } from './rowCache';

/** Width of the row numbers in pixels. */
export const NUMBERS = 46;

/** A run of columns that fold together; `open` says whether they can be seen now. */
export type Group = { readonly from: number; readonly to: number; readonly open: boolean };

/** The runs of neighbouring columns that belong to a group. */
export function groupsOf(columns: readonly ViewColumn[]): Group[] {
  const groups: Group[] = [];
  columns.forEach(({ grouped, hidden }, index) => {
    if (!grouped) return;
    const last = groups.at(-1);
    if (last?.to === index - 1) groups[groups.length - 1] = { ...last, to: index, open: last.open || !hidden };
    else groups.push({ from: index, to: index, open: !hidden });
  });
  return groups;
}

/** The columns that are drawn. Frozen ones stick while they leave room to scroll beside them. */
export function drawnColumns(view: TabView, showHidden: boolean, room: number): Drawn[] {
  let left = NUMBERS;
  return view.columns.flatMap((column, index): Drawn[] => {
    if (column.hidden && (column.grouped || !showHidden)) return [];
    const sticks = index < view.frozen[1] && left + column.width < room * 0.6;
    const drawn = { index, letters: column.letters, width: column.width, left: sticks ? left : null };
    if (sticks) left += column.width;
    else left = Number.POSITIVE_INFINITY;
    return [drawn];
  });
}

/** Heights of pieces of rows: measured ones, and a guess for those not drawn yet. */
export class Heights {
  private readonly measured = new Map<number, number>();
  private readonly guess = 30;

  /** How many pieces there are. */
  readonly pieces: number;

  constructor(private readonly rows: number) {
    this.pieces = Math.ceil(rows / PIECE);
  }

  of(piece: number): number {
    return this.measured.get(piece) ?? Math.min(PIECE, this.rows - piece * PIECE) * this.guess;
  }
  measure(piece: number, height: number): void {
    this.measured.set(piece, height);
  }
  /** Pixels above a piece. */
  above(piece: number): number {
    let sum = 0;
    for (let at = 0; at < piece; at += 1) sum += this.of(at);
    return sum;
  }
  /** The pieces that lie between two heights. */
  between(top: number, bottom: number): readonly [first: number, last: number] {
    let [sum, first, last] = [0, -1, 0];
    for (let at = 0; at < this.pieces; at += 1) {
      const end = sum + this.of(at);
      if (first < 0 && end > top) first = at;
      if (sum < bottom) last = at;
      sum = end;
    }
    return [Math.max(0, first), Math.max(0, last)];
  }
}
