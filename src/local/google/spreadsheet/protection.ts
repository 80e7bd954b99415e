import { Emulated, type EnumMember, ServiceError } from '../emulated';
import type { Book, ProtectionState, SheetState } from './book';
import type { Box } from './box';
import { ProtectionType } from './enums';
import { emulating } from './kinds';
import type { RangeObject } from './range';
import { mayPass, requireEditor } from './rights';
import type { Session } from './session';
import { addressOf, UserObject } from './user';

/** Protects a box, or the whole sheet when it is null; everyone who may edit the file still may, the owner unnamed (F16). */
export function addProtection(book: Book, sheet: SheetState, box: Box | null): ProtectionState {
  const editors = [...book.state.people].filter(([, role]) => role === 'editor').map(([email]) => email);
  const made: ProtectionState = {
    id: book.nextId(),
    box,
    unprotected: [],
    editors: new Set(editors),
    warningOnly: false,
    description: '',
  };
  sheet.protections.push(made);
  return made;
}

/** A protected range or sheet. */
export class ProtectionObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.Protection', {
    read: 'canEdit getDescription getEditors getRange getUnprotectedRanges isWarningOnly',
    handle: 'getProtectionType',
    write:
      'addEditor addEditors remove removeEditor removeEditors setDescription setRange setUnprotectedRanges setWarningOnly',
  });

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
    private readonly state: ProtectionState,
  ) {
    super();
  }

  private live(): ProtectionState {
    this.session.settle(this.sheet);
    if (!this.sheet.protections.includes(this.state)) throw new ServiceError('The protection was removed.');
    return this.state;
  }
  private changed(change: (state: ProtectionState) => void): this {
    const state = this.live();
    requireEditor(this.session.book, this.session.person);
    if (!mayPass(this.session.book, state, this.session.person)) {
      throw new ServiceError('You do not have permission to perform that action.');
    }
    change(state);
    return this;
  }
  private requireMember(person: string): string {
    const role = this.session.book.state.people.get(person);
    if (role !== 'owner' && role !== 'editor') throw new ServiceError(`Invalid email: ${person}`);
    return person;
  }

  canEdit(): boolean {
    return mayPass(this.session.book, this.live(), this.session.person);
  }
  getDescription(): string {
    return this.live().description;
  }
  getEditors(): UserObject[] {
    return [...this.live().editors].map((email) => new UserObject(email));
  }
  getProtectionType(): EnumMember {
    return this.state.box === null ? ProtectionType.SHEET : ProtectionType.RANGE;
  }
  getRange(): RangeObject {
    const { box } = this.live();
    return this.session.make.range(this.sheet, box ?? this.sheet.grid.box, box === null ? 'sheet' : null);
  }
  getUnprotectedRanges(): RangeObject[] {
    return this.live().unprotected.map((box) => this.session.make.range(this.sheet, box));
  }
  isWarningOnly(): boolean {
    return this.live().warningOnly;
  }

  addEditor(person: string | UserObject): this {
    return this.addEditors([addressOf(person)]);
  }
  addEditors(people: readonly string[]): this {
    return this.changed((state) => {
      for (const person of people) state.editors.add(this.requireMember(addressOf(person)));
    });
  }
  removeEditor(person: string | UserObject): this {
    return this.removeEditors([person]);
  }
  removeEditors(people: readonly (string | UserObject)[]): this {
    return this.changed((state) => {
      for (const person of people) {
        if (addressOf(person) !== this.session.person) state.editors.delete(addressOf(person));
      }
    });
  }
  setDescription(description: string): this {
    return this.changed((state) => {
      state.description = description;
    });
  }
  setRange(range: RangeObject): this {
    return this.changed((state) => {
      if (range.state !== this.sheet) throw new ServiceError('The range is not on the protected sheet.');
      state.box = range.box;
    });
  }
  setUnprotectedRanges(ranges: readonly RangeObject[]): this {
    return this.changed((state) => {
      state.unprotected = ranges.map((range) => range.box);
    });
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.changed((state) => {
      state.warningOnly = warningOnly;
    });
  }
  remove(): void {
    this.changed((state) => {
      this.sheet.protections = this.sheet.protections.filter((each) => each !== state);
    });
  }
}

/** The protections of a sheet of one kind, as a script sees them. */
export const protectionsOf = (session: Session, sheet: SheetState, type: EnumMember): ProtectionObject[] =>
  sheet.protections
    .filter((each) => (each.box === null) === (type === ProtectionType.SHEET))
    .map((each) => new ProtectionObject(session, sheet, each));
