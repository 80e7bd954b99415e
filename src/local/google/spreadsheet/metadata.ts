import { Emulated, type EnumMember, ServiceError } from '../emulated';
import type { Book, SheetState } from './book';
import { type Box, contains } from './box';
import { LocationType, memberNamed, Visibility } from './enums';
import type { MetadataEntry } from './grid';
import { emulating } from './kinds';
import type { RangeObject } from './range';
import { requireCells, requireEditor } from './rights';
import type { Session } from './session';
import type { SheetObject } from './sheet';
import type { SpreadsheetObject } from './spreadsheet';

/** Where a piece of metadata is: the file, a sheet, or one row or column of it (0-based). */
export type Place =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheet: SheetState }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheet: SheetState; readonly index: number };

type Found = { readonly entry: MetadataEntry; readonly place: Place };

const REFUSED =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

function* ofSheet(sheet: SheetState): Generator<Found> {
  for (const entry of sheet.metadata) yield { entry, place: { type: 'SHEET', sheet } };
  for (const [index, row] of sheet.grid.rows.entries()) {
    for (const entry of row.metadata) yield { entry, place: { type: 'ROW', sheet, index } };
  }
  for (const [index, column] of sheet.grid.columns.entries()) {
    for (const entry of column.metadata) yield { entry, place: { type: 'COLUMN', sheet, index } };
  }
}

function* ofBook(book: Book): Generator<Found> {
  for (const entry of book.metadata) yield { entry, place: { type: 'SPREADSHEET' } };
  for (const sheet of book.sheets) yield* ofSheet(sheet);
}

/** Every piece of metadata of a sheet with its place. */
export const metadataOfSheet = (sheet: SheetState): Found[] => [...ofSheet(sheet)];

/** The list a place keeps its metadata in. */
function entriesAt(book: Book, place: Place): MetadataEntry[] {
  if (place.type === 'SPREADSHEET') return book.metadata;
  if (place.type === 'SHEET') return place.sheet.metadata;
  return place.sheet.grid.line(place.type === 'ROW' ? 'rows' : 'columns', place.index).metadata;
}

/** Cells a place covers. */
function boxOf(place: Extract<Place, { index: number }>): Box {
  const { bottom, right } = place.sheet.grid.box;
  return place.type === 'ROW'
    ? { top: place.index, left: 0, bottom: place.index + 1, right }
    : { top: 0, left: place.index, bottom, right: place.index + 1 };
}

/** The row or column that a range is, exactly: "5:5" or "C:C"; null for any other range (F15). */
export function placeOfRange(range: RangeObject): Place | null {
  const { box, state: sheet, whole } = range;
  if (whole === 'rows' && box.bottom - box.top === 1) return { type: 'ROW', sheet, index: box.top };
  if (whole === 'columns' && box.right - box.left === 1) return { type: 'COLUMN', sheet, index: box.left };
  return null;
}

/** The same, but a range that is neither is refused. */
export function requirePlace(range: RangeObject): Place {
  const place = placeOfRange(range);
  if (!place) throw new ServiceError(REFUSED);
  return place;
}

function requireWritable(session: Session, place: Place): void {
  if (place.type === 'SPREADSHEET') requireEditor(session.book, session.person);
  else if (place.type === 'SHEET') session.restructure(place.sheet);
  else requireCells(session.book, place.sheet, boxOf(place), session.person);
}

/** Attaches a key, perhaps with a value and a visibility, as the overloads of `addDeveloperMetadata` give them. */
export function addMetadata(session: Session, place: Place, key: string, ...rest: (string | EnumMember)[]): void {
  requireWritable(session, place);
  if (key === '') throw new ServiceError('Invalid argument: key');
  const value = rest.find((each): each is string => typeof each === 'string') ?? null;
  const named = rest.find((each) => typeof each !== 'string');
  const visibility = String(named ?? 'DOCUMENT') === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
  entriesAt(session.book, place).push({ id: session.book.nextId(), key, value, visibility });
}

/** The metadata placed exactly there. */
export const metadataAt = (session: Session, place: Place | null): DeveloperMetadataObject[] =>
  place ? entriesAt(session.book, place).map((entry) => new DeveloperMetadataObject(session, entry)) : [];

/** Where a piece of metadata was found. */
export class LocationObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.DeveloperMetadataLocation', {
    handle: 'getColumn getLocationType getRow getSheet getSpreadsheet',
  });

  constructor(
    private readonly session: Session,
    private readonly place: Place,
  ) {
    super();
  }

  private line(type: 'ROW' | 'COLUMN'): RangeObject | null {
    const { place } = this;
    if (place.type !== type) return null;
    return this.session.make.range(place.sheet, boxOf(place), type === 'ROW' ? 'rows' : 'columns');
  }

  getLocationType(): EnumMember {
    return memberNamed(LocationType, this.place.type);
  }
  getRow(): RangeObject | null {
    return this.line('ROW');
  }
  getColumn(): RangeObject | null {
    return this.line('COLUMN');
  }
  getSheet(): SheetObject | null {
    return this.place.type === 'SHEET' ? this.session.make.sheet(this.place.sheet) : null;
  }
  getSpreadsheet(): SpreadsheetObject | null {
    return this.place.type === 'SPREADSHEET' ? this.session.make.spreadsheet() : null;
  }
}

/** A key and value attached to the file, a sheet, a row or a column (F15). */
export class DeveloperMetadataObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.DeveloperMetadata', {
    read: 'getKey getValue getVisibility',
    handle: 'getId getLocation',
    write: 'moveToColumn moveToRow moveToSheet moveToSpreadsheet remove setKey setValue setVisibility',
  });

  constructor(
    private readonly session: Session,
    private readonly entry: MetadataEntry,
  ) {
    super();
  }

  private place(): Place {
    for (const found of ofBook(this.session.book)) if (found.entry === this.entry) return found.place;
    throw new ServiceError('The developer metadata was deleted.');
  }
  private changed(change: (entry: MetadataEntry) => void): this {
    requireWritable(this.session, this.place());
    change(this.entry);
    return this;
  }
  private moveTo(place: Place): this {
    const old = this.place();
    requireWritable(this.session, old);
    requireWritable(this.session, place);
    const from = entriesAt(this.session.book, old);
    from.splice(from.indexOf(this.entry), 1);
    entriesAt(this.session.book, place).push(this.entry);
    return this;
  }

  getId(): number {
    return this.entry.id;
  }
  getKey(): string {
    this.place();
    return this.entry.key;
  }
  getValue(): string | null {
    this.place();
    return this.entry.value;
  }
  getVisibility(): EnumMember {
    return memberNamed(Visibility, this.entry.visibility);
  }
  getLocation(): LocationObject {
    return new LocationObject(this.session, this.place());
  }
  setKey(key: string): this {
    return this.changed((entry) => {
      entry.key = key;
    });
  }
  setValue(value: string): this {
    return this.changed((entry) => {
      entry.value = value;
    });
  }
  setVisibility(visibility: EnumMember): this {
    return this.changed((entry) => {
      entry.visibility = visibility === Visibility.PROJECT ? 'PROJECT' : 'DOCUMENT';
    });
  }
  moveToColumn(column: RangeObject): this {
    const place = requirePlace(column);
    if (place.type !== 'COLUMN') throw new ServiceError(REFUSED);
    return this.moveTo(place);
  }
  moveToRow(row: RangeObject): this {
    const place = requirePlace(row);
    if (place.type !== 'ROW') throw new ServiceError(REFUSED);
    return this.moveTo(place);
  }
  moveToSheet(sheet: SheetObject): this {
    return this.moveTo({ type: 'SHEET', sheet: sheet.state });
  }
  moveToSpreadsheet(): this {
    return this.moveTo({ type: 'SPREADSHEET' });
  }
  remove(): void {
    const place = this.place();
    requireWritable(this.session, place);
    const entries = entriesAt(this.session.book, place);
    entries.splice(entries.indexOf(this.entry), 1);
  }
}

/** Where a finder looks: everywhere, on one sheet, or at what lies wholly in a range. */
export type FinderScope = { readonly sheet: SheetState; readonly box: Box | null } | null;

/** Searches metadata by what it is and where. */
export class FinderObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.DeveloperMetadataFinder', {
    read: 'find',
    handle: 'onIntersectingLocations withId withKey withLocationType withValue withVisibility',
  });
  private readonly tests: ((found: Found) => boolean)[] = [];
  private intersecting = false;

  constructor(
    private readonly session: Session,
    private readonly scope: FinderScope,
  ) {
    super();
  }

  private that(test: (found: Found) => boolean): this {
    this.tests.push(test);
    return this;
  }

  onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }
  withId(id: number): this {
    return this.that(({ entry }) => entry.id === id);
  }
  withKey(key: string): this {
    return this.that(({ entry }) => entry.key === key);
  }
  withValue(value: string): this {
    return this.that(({ entry }) => entry.value === value);
  }
  withVisibility(visibility: EnumMember): this {
    return this.that(({ entry }) => entry.visibility === visibility.name());
  }
  withLocationType(type: EnumMember): this {
    return this.that(({ place }) => place.type === type.name());
  }

  private inScope(place: Place, box: Box): boolean {
    if (!('index' in place)) return this.intersecting;
    const line = boxOf(place);
    if (contains(box, line)) return true;
    return (
      this.intersecting &&
      line.top < box.bottom &&
      box.top < line.bottom &&
      line.left < box.right &&
      box.left < line.right
    );
  }

  find(): DeveloperMetadataObject[] {
    const { scope } = this;
    if (scope) this.session.settle(scope.sheet);
    const all = scope ? [...ofSheet(scope.sheet)] : [...ofBook(this.session.book)];
    return all
      .filter((found) => !scope?.box || this.inScope(found.place, scope.box))
      .filter((found) => this.tests.every((test) => test(found)))
      .map(({ entry }) => new DeveloperMetadataObject(this.session, entry));
  }
}
