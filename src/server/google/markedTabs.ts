import { Refusal } from '../../contract/failure';
import { TAB_ORDER } from '../../outputs/sheets/sheetModel';
import type { FoundTab, TextStore } from '../services';
import type { PackedUndo, UndoNote } from '../undoRecord';
import { Bookkeeping } from './book';
import { bringToLayout } from './layoutWriter';
import { closedSheets, mayEditFile } from './rights';
import { fileMark, findTabs, hasMark, removeMark, rewriteMark, type Search, sheetById } from './tabMarks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Which tabs of a spreadsheet are ours: the bookkeeping, the marks, and what becomes of both. For one run: what was found
 * once is not looked for again.
 */
export class MarkedTabs {
  protected readonly sheets = new Map<number, Sheet>();
  protected readonly names = new Map<number, string>();
  protected known: FoundTab[] | null = null;
  private closed: ReadonlySet<number> | null = null;
  /** What the last look gave; null while the bookkeeping is trusted. */
  private search: Search | null = null;
  private readonly book: Bookkeeping;
  private mark: string | null = null;
  private knownZone: string | null = null;

  constructor(
    protected readonly spreadsheet: Spreadsheet,
    store: () => TextStore,
  ) {
    this.book = new Bookkeeping(store);
  }

  protected fileMark(): string {
    this.mark ??= fileMark(this.spreadsheet);
    return this.mark;
  }

  planId(): string {
    return `plan-${this.fileMark()}`;
  }

  workbook(): string {
    return this.spreadsheet.getName();
  }

  url(): string {
    return this.spreadsheet.getUrl();
  }

  zone(): string {
    this.knownZone ??= this.spreadsheet.getSpreadsheetTimeZone();
    return this.knownZone;
  }

  private cachedTabs(): FoundTab[] | null {
    const book = this.book.read();
    if (book === null || book.tabs.some(({ id }) => sheetById(this.spreadsheet, id) === null)) return null;
    this.knownZone ??= book.zone;
    return [...book.tabs];
  }

  found(how: 'cached' | 'sure'): readonly FoundTab[] {
    if (how === 'cached' && this.known === null) this.known = this.cachedTabs();
    if (this.known === null || (how === 'sure' && this.search === null)) {
      this.search = findTabs(this.spreadsheet, this.fileMark());
      this.known = [...this.search.tabs];
    }
    return this.known;
  }

  confirm(): void {
    const known = this.found('cached');
    const [first] = known;
    if (first === undefined || known.length < TAB_ORDER.length || this.search !== null) return;
    const { kind, id, layout } = first;
    const mark = { kind, sheetId: id, file: this.fileMark(), layout, isLeaving: false };
    if (!hasMark(this.spreadsheet, mark)) this.found('sure');
  }

  isCopy(): boolean {
    return this.search?.isCopy ?? false;
  }

  mayEdit(): boolean {
    return mayEditFile(this.spreadsheet);
  }

  forgetBook(): void {
    this.found('sure');
    this.book.forget();
  }

  bringUpToDate(tab: FoundTab): void {
    if (!this.mayWrite(tab)) return;
    const sheet = this.sheet(tab);
    bringToLayout(sheet, tab, (layout) => {
      SpreadsheetApp.flush();
      this.writeMark({ ...tab, layout });
    });
  }

  /** Writes what a tab says of itself, and knows it so. */
  private writeMark(tab: FoundTab): void {
    const { kind, id, layout } = tab;
    this.known = this.found('sure').map((one) => (one.id === id ? tab : one));
    const search = this.search;
    const old = search?.marks.get(id) ?? { sheet: this.sheet(tab), metadata: null };
    const mark = { kind, sheetId: id, file: this.fileMark(), layout, isLeaving: tab.isLeaving === true };
    const marks = new Map(search?.marks).set(id, rewriteMark(old, mark));
    const rest = (ids: ReadonlySet<number>): ReadonlySet<number> => new Set([...ids].filter((one) => one !== id));
    if (search !== null) this.search = { ...search, marks, unmarked: rest(search.unmarked), stale: rest(search.stale) };
  }

  leave(tab: FoundTab): void {
    this.forgetBook();
    const leaving = { ...tab, isLeaving: true } as const;
    this.writeMark(leaving);
    if (this.search !== null) this.search = { ...this.search, replaced: [...this.search.replaced, leaving] };
    SpreadsheetApp.flush();
  }

  stay({ isLeaving: _, ...tab }: FoundTab): void {
    this.writeMark(tab);
  }

  release(): void {
    for (const { id } of this.search?.replaced ?? []) {
      const marked = this.search?.marks.get(id);
      if (marked !== undefined && !this.known?.some((tab) => tab.id === id)) removeMark(marked);
    }
    if (this.search !== null) this.search = { ...this.search, replaced: [] };
  }

  /** Marks a tab that is known by its note only. */
  protected markIfNot(tab: FoundTab): void {
    if (this.search?.unmarked.has(tab.id) && this.mayWrite(tab)) this.writeMark(tab);
  }

  ownMarks(): void {
    const stale = this.search?.stale ?? new Set();
    for (const tab of this.found('cached')) if (stale.has(tab.id) && this.mayWrite(tab)) this.writeMark(tab);
  }

  protected sheet(tab: FoundTab): Sheet {
    const sheet = this.sheets.get(tab.id) ?? sheetById(this.spreadsheet, tab.id);
    if (sheet === null) throw new Refusal('file-changed', tab.name);
    this.sheets.set(tab.id, sheet);
    return sheet;
  }

  /** Does the tab still have the name it had? Found by it, it need not be asked. */
  private isStill({ id, name }: FoundTab): boolean {
    return name !== '' && this.spreadsheet.getSheetByName(name)?.getSheetId() === id;
  }

  /** People rename tabs: the name is looked up once a run. */
  protected nameOf(tab: FoundTab): string {
    const name = this.names.get(tab.id) ?? (this.isStill(tab) ? tab.name : this.sheet(tab).getName());
    this.names.set(tab.id, name);
    return name;
  }

  mayWrite(tab: FoundTab): boolean {
    this.closed ??= closedSheets(this.spreadsheet);
    return !this.closed.has(tab.id);
  }

  /** Our tabs as they are called now, always in the same order: however they were found, the same file is told the same. */
  private bookkeeping(): FoundTab[] {
    return [...this.found('cached')]
      .sort((a, b) => TAB_ORDER.indexOf(a.kind) - TAB_ORDER.indexOf(b.kind))
      .map((tab) => ({ ...tab, name: this.names.get(tab.id) ?? (tab.name === '' ? this.nameOf(tab) : tab.name) }));
  }

  remember(undo?: PackedUndo): void {
    // Tabs that came with a copy are looked for until they are marked as this file's own.
    if (this.search !== null && this.search.stale.size > 0) return;
    this.book.keep({ tabs: this.bookkeeping(), zone: this.zone() }, undo);
  }

  undoNote(): UndoNote | null {
    return this.book.undoNote();
  }
}
