import { type Run, ServiceError } from '../emulated';
import type { Whole } from './a1';
import type { Book, SheetState } from './book';
import { type Box, contains } from './box';
import { typingRules } from './content';
import type { RangeObject } from './range';
import { requireCells, requireSheet } from './rights';
import type { SheetObject } from './sheet';
import type { SpreadsheetObject } from './spreadsheet';
import type { TypingRules } from './typing';

/** Makes the objects a script sees; kept apart so that classes can make one another. */
export type Maker = {
  spreadsheet(): SpreadsheetObject;
  sheet(state: SheetState): SheetObject;
  range(sheet: SheetState, box: Box, whole?: Whole): RangeObject;
};

/** What the host shows when a script asks: set by whoever holds the file. */
export type Screen = { toast?: (run: Run, text: string, title: string) => void };

/** One execution's view of a spreadsheet: who acts, and the writes that have not landed yet (V8). */
export class Session {
  private pending: (() => void)[] = [];

  constructor(
    readonly book: Book,
    readonly run: Run,
    readonly screen: Screen,
    private readonly makerOf: (session: Session) => Maker,
  ) {
    this.make = this.makerOf(this);
  }

  readonly make: Maker;

  get person(): string {
    return this.run.user.email.toLowerCase();
  }

  get typing(): TypingRules {
    return typingRules(this.book, this.run.now());
  }

  /** Lets buffered writes land, in order. One that fails takes those after it with it. */
  land(): void {
    const writes = this.pending;
    this.pending = [];
    for (const write of writes) write();
  }

  /** Drops what has not landed: the run was stopped. */
  abandon(): void {
    this.pending = [];
  }

  /** Before a read, or a change to the sheet's structure, which looks at what is there. */
  settle(sheet: SheetState): void {
    this.land();
    this.requireAlive(sheet);
  }

  /** Throws for a tab that is gone (S7). */
  requireAlive(sheet: SheetState): void {
    if (sheet.deleted || !this.book.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.id} not found`);
  }

  /** Throws when a block is not on the sheet (S10). */
  requireInside(sheet: SheetState, box: Box): void {
    this.requireAlive(sheet);
    if (!contains(sheet.grid.box, box)) {
      throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
    }
  }

  /** Changes cells: now, or at the next read when writes are buffered. Rights are checked now (V10). */
  write(sheet: SheetState, box: Box, change: () => void): void {
    this.requireInside(sheet, box);
    requireCells(this.book, sheet, box, this.person);
    if (this.book.modes.writeMode === 'immediate') change();
    else this.pending.push(change);
  }

  /** Changes a tab as a whole, after what was buffered. */
  restructure(sheet: SheetState): void {
    this.settle(sheet);
    requireSheet(this.book, sheet, this.person);
  }
}
