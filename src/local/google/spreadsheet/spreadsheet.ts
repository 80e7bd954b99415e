import { Emulated, type EnumMember, ServiceError } from '../emulated';
import { editorsOf, ownerOf, shareFile, unshareFile, viewersOf } from '../sharing';
import { parseReference } from './a1';
import type { SheetState } from './book';
import { emulating } from './kinds';
import { addMetadata, type DeveloperMetadataObject, FinderObject, metadataAt } from './metadata';
import { NamedRangeObject, requireRangeName } from './namedRange';
import { type ProtectionObject, protectionsOf } from './protection';
import type { RangeObject } from './range';
import { requireEditor, requireWholeSheet } from './rights';
import type { Session } from './session';
import type { SheetObject } from './sheet';
import { rangeOnSheet } from './sheetGrid';
import { addSheet, freeName, moveSheet, removeSheet } from './structure';
import { addressOf, UserObject } from './user';

type SheetOptions = { readonly template?: SheetObject };

/** The open spreadsheet. */
export class SpreadsheetObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.Spreadsheet', {
    handle: 'getId getUrl getSheetByName getSheetById getSheets getRange createDeveloperMetadataFinder',
    read: 'getName getNumSheets getActiveSheet getSpreadsheetLocale getSpreadsheetTimeZone getDeveloperMetadata getEditors getViewers getOwner getRangeByName getNamedRanges getProtections',
    write:
      'insertSheet deleteSheet setActiveSheet moveActiveSheet toast addDeveloperMetadata addViewer addViewers addEditor addEditors removeViewer removeEditor setNamedRange removeNamedRange rename',
  });

  constructor(private readonly session: Session) {
    super();
  }

  private get book() {
    return this.session.book;
  }
  private sheetOf(state: SheetState): SheetObject {
    return this.session.make.sheet(state);
  }

  getId(): string {
    return this.book.state.id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.book.state.id}/edit`;
  }
  getName(): string {
    return this.book.state.name;
  }
  rename(name: string): void {
    requireEditor(this.book, this.session.person);
    this.book.state.name = name;
  }
  getSpreadsheetLocale(): string {
    return this.book.state.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.book.state.zone;
  }

  getSheets(): SheetObject[] {
    return this.book.sheets.map((state) => this.sheetOf(state));
  }
  getNumSheets(): number {
    return this.book.sheets.length;
  }
  getSheetByName(name: string): SheetObject | null {
    const found = this.book.sheetNamed(name);
    return found ? this.sheetOf(found) : null;
  }
  getSheetById(id: number): SheetObject | null {
    const found = this.book.sheetById(id);
    return found ? this.sheetOf(found) : null;
  }

  /** Every overload: a name, a 0-based index, options with a template, in that order, each optional (S2). */
  insertSheet(...given: (string | number | SheetOptions)[]): SheetObject {
    requireEditor(this.book, this.session.person);
    this.session.land();
    const name = given.find((each): each is string => typeof each === 'string');
    const index = given.find((each): each is number => typeof each === 'number');
    const options = given.find((each): each is SheetOptions => typeof each === 'object');
    const active = this.book.sheets.indexOf(this.book.activeSheet(this.session.person));
    const made = addSheet(
      this.book,
      name ?? freeName(this.book, 'Sheet', this.book.sheets.length + 1),
      index ?? active + 1,
      options?.template?.state ?? null,
    );
    this.book.active.set(this.session.person, made.id);
    return this.sheetOf(made);
  }
  deleteSheet(sheet: SheetObject): void {
    this.session.settle(sheet.state);
    requireWholeSheet(this.book, sheet.state, this.session.person);
    removeSheet(this.book, sheet.state);
  }

  getActiveSheet(): SheetObject {
    return this.sheetOf(this.book.activeSheet(this.session.person));
  }
  setActiveSheet(sheet: SheetObject, _restoreSelection = false): SheetObject {
    return sheet.activate();
  }
  /** Moves the active tab to a position from 1. */
  moveActiveSheet(position: number): void {
    requireEditor(this.book, this.session.person);
    moveSheet(this.book, this.book.activeSheet(this.session.person), position - 1);
  }

  toast(message: string, title = '', _seconds: number | null = null): void {
    this.session.screen.toast?.(this.session.run, message, title);
  }

  addDeveloperMetadata(key: string, ...rest: (string | EnumMember)[]): this {
    addMetadata(this.session, { type: 'SPREADSHEET' }, key, ...rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadataObject[] {
    return metadataAt(this.session, { type: 'SPREADSHEET' });
  }
  createDeveloperMetadataFinder(): FinderObject {
    return new FinderObject(this.session, null);
  }

  private share(people: readonly (string | UserObject)[], role: 'editor' | 'viewer'): this {
    for (const person of people) shareFile(this.book.state, this.session.person, addressOf(person), role);
    return this;
  }
  addViewer(person: string | UserObject): this {
    return this.share([person], 'viewer');
  }
  addViewers(people: readonly string[]): this {
    return this.share(people, 'viewer');
  }
  addEditor(person: string | UserObject): this {
    return this.share([person], 'editor');
  }
  addEditors(people: readonly string[]): this {
    return this.share(people, 'editor');
  }
  removeViewer(person: string | UserObject): this {
    unshareFile(this.book.state, this.session.person, addressOf(person), 'viewer');
    return this;
  }
  removeEditor(person: string | UserObject): this {
    unshareFile(this.book.state, this.session.person, addressOf(person), 'editor');
    return this;
  }
  getEditors(): UserObject[] {
    return editorsOf(this.book.state).map((email) => new UserObject(email));
  }
  getViewers(): UserObject[] {
    return viewersOf(this.book.state).map((email) => new UserObject(email));
  }
  getOwner(): UserObject | null {
    const owner = ownerOf(this.book.state);
    return owner === null ? null : new UserObject(owner);
  }

  /** A range by A1 text; without a sheet's name it is on the active tab. */
  getRange(text: string): RangeObject {
    const name = parseReference(text, 1, 1)?.sheetName ?? null;
    const named = this.book.names.find((each) => each.name === text);
    const sheet =
      name !== null
        ? this.book.sheetNamed(name)
        : named
          ? this.book.sheetById(named.sheet)
          : this.book.activeSheet(this.session.person);
    if (!sheet) throw new ServiceError('Range not found');
    return rangeOnSheet(this.session, sheet, text);
  }
  setNamedRange(name: string, range: RangeObject): void {
    requireEditor(this.book, this.session.person);
    const existing = this.book.names.find((each) => each.name === name) ?? null;
    requireRangeName(this.book, name, existing);
    this.session.requireInside(range.state, range.box);
    const state = { name, sheet: range.state.id, box: range.box };
    this.book.names = [...this.book.names.filter((each) => each !== existing), state];
  }
  removeNamedRange(name: string): void {
    requireEditor(this.book, this.session.person);
    if (!this.book.names.some((each) => each.name === name)) {
      throw new ServiceError(`The named range "${name}" does not exist.`);
    }
    this.book.names = this.book.names.filter((each) => each.name !== name);
  }
  getRangeByName(name: string): RangeObject | null {
    const found = this.book.names.find((each) => each.name === name);
    return found ? new NamedRangeObject(this.session, found).getRange() : null;
  }
  getNamedRanges(): NamedRangeObject[] {
    return this.book.names.map((name) => new NamedRangeObject(this.session, name));
  }
  getProtections(type: EnumMember): ProtectionObject[] {
    return this.book.sheets.flatMap((sheet) => protectionsOf(this.session, sheet, type));
  }
}
