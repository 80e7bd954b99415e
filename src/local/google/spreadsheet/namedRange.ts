import { Emulated, ServiceError } from '../emulated';
import type { Book, NameState } from './book';
import { emulating } from './kinds';
import type { RangeObject } from './range';
import { requireEditor } from './rights';
import type { Session } from './session';

/** Throws for a name that a range cannot have: letters, digits, underscore, not like a cell (F14). */
export function requireRangeName(book: Book, name: string, self: NameState | null): void {
  const fits = /^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name);
  const likeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^R\d+C\d+$/i.test(name) || /^(true|false)$/i.test(name);
  if (!fits || likeCell) throw new ServiceError(`The name "${name}" is not valid for a named range.`);
  const taken = book.names.some((other) => other !== self && other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ServiceError(`A named range with the name "${name}" already exists.`);
}

/** A range by name. */
export class NamedRangeObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.NamedRange', {
    read: 'getName getRange',
    write: 'remove setName setRange',
  });
  private name: string;

  constructor(
    private readonly session: Session,
    state: NameState,
  ) {
    super();
    this.name = state.name;
  }

  private state(): NameState {
    this.session.land();
    const found = this.session.book.names.find((each) => each.name === this.name);
    if (!found) throw new ServiceError('The named range was removed.');
    return found;
  }
  private changed(change: (state: NameState) => void): this {
    requireEditor(this.session.book, this.session.person);
    change(this.state());
    return this;
  }

  getName(): string {
    return this.state().name;
  }
  getRange(): RangeObject {
    const { sheet, box } = this.state();
    const on = this.session.book.sheetById(sheet);
    if (!on) throw new ServiceError('Range not found');
    return this.session.make.range(on, box);
  }
  setName(name: string): this {
    return this.changed((state) => {
      requireRangeName(this.session.book, name, state);
      state.name = name;
      this.name = name;
    });
  }
  setRange(range: RangeObject): this {
    return this.changed((state) => {
      state.sheet = range.state.id;
      state.box = range.box;
    });
  }
  remove(): void {
    this.changed((state) => {
      this.session.book.names = this.session.book.names.filter((each) => each !== state);
    });
  }
}
