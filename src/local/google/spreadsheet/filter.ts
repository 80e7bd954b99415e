import { Emulated, ServiceError } from '../emulated';
import type { Book, SheetState } from './book';
import { emulating } from './kinds';
import type { RangeObject } from './range';
import type { Session } from './session';
import { shownText } from './showing';
import { sortBox } from './sorting';

/** Whether the basic filter hides a row, 0-based. Its first row is the header and never hidden. */
export function isFilteredOut(book: Book, sheet: SheetState, row: number): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.box.top || row >= filter.box.bottom) return false;
  for (const [line, texts] of filter.hidden) {
    const column = sheet.grid.columns.indexOf(line);
    if (texts.has(shownText(sheet.grid.cell(row, column), book.locale))) return true;
  }
  return false;
}

/** Which texts a filter hides in one column. */
export class FilterCriteriaObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.FilterCriteria', { handle: 'getHiddenValues' });

  constructor(private readonly hidden: ReadonlySet<string>) {
    super();
  }

  getHiddenValues(): string[] {
    return [...this.hidden];
  }
}

/** A sheet's basic filter (F9). */
export class FilterObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.Filter', {
    read: 'getRange getColumnFilterCriteria',
    write: 'remove removeColumnFilterCriteria sort',
  });

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  private state(): NonNullable<SheetState['filter']> {
    this.session.settle(this.sheet);
    if (!this.sheet.filter) throw new ServiceError('The filter was removed.');
    return this.sheet.filter;
  }

  getRange(): RangeObject {
    return this.session.make.range(this.sheet, this.state().box);
  }
  remove(): void {
    this.session.restructure(this.sheet);
    this.state();
    this.sheet.filter = null;
  }
  getColumnFilterCriteria(column: number): FilterCriteriaObject | null {
    const hidden = this.state().hidden.get(this.sheet.grid.line('columns', column - 1));
    return hidden ? new FilterCriteriaObject(hidden) : null;
  }
  removeColumnFilterCriteria(column: number): this {
    this.session.restructure(this.sheet);
    this.state().hidden.delete(this.sheet.grid.line('columns', column - 1));
    return this;
  }
  sort(column: number, ascending: boolean): this {
    const { box } = this.state();
    const below = { ...box, top: box.top + 1 };
    this.session.write(this.sheet, below, () => sortBox(this.sheet, below, [{ column: column - 1, ascending }]));
    return this;
  }
}

/** Puts the basic filter on a box; a second one is refused (F9). */
export function createFilter(sheet: SheetState, box: SheetState['grid']['box']): void {
  if (sheet.filter) throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  sheet.filter = { box, hidden: new Map() };
}
