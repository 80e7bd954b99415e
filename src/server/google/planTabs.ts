import { Refusal } from '../../contract/failure';
import { CURRENT_LAYOUT } from '../../outputs/layout/layout';
import type { CellChange, KeyChange, NewRow, TabChanges } from '../../outputs/refresh/tabState';
import { type ChartModel, type SheetModel, TAB_ORDER } from '../../outputs/sheets/sheetModel';
import { keysToWrite } from '../rowsMoved';
import type { SavePlan, StandingRow } from '../savePlan';
import type {
  FoundTab,
  HiddenBy,
  Misplaced,
  OfferEdit,
  OfferOutcome,
  PlanTabs,
  SaveOutcome,
  TabReading,
  TextStore,
} from '../services';
import type { PackedUndo, UndoNote } from '../undoRecord';
import { saveAnswers } from './answerSaver';
import { Bookkeeping } from './book';
import { drawChart } from './chartWriter';
import { bringToLayout } from './layoutWriter';
import { saveOffer } from './offerSaver';
import { closedSheets, mayEditFile } from './rights';
import { showCell } from './showing';
import { createTab } from './tabCreator';
import { fileMark, findTabs, hasMark, rewriteMark, type Search, sheetById } from './tabMarks';
import { clearUnfinished, freeName, workingName } from './tabNames';
import { type Closeness, readBack, readCloser, readTab, type SheetReading, withRich } from './tabReader';
import { putBack, writeCells, writeKeys } from './tabWriter';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs of one spreadsheet, for one run: what was found once is not looked for again. */
class SpreadsheetTabs implements PlanTabs {
  private readonly sheets = new Map<number, Sheet>();
  private readonly names = new Map<number, string>();
  private known: FoundTab[] | null = null;
  private closed: ReadonlySet<number> | null = null;
  /** What the last look gave; null while the bookkeeping is trusted. */
  private search: Search | null = null;
  private readonly book: Bookkeeping;
  private mark: string | null = null;
  private knownZone: string | null = null;
  /** Every tab of the file by name: read when something is made, and kept in step after that. */
  private byName: Map<string, Sheet> | null = null;
  /** Where the person was before the first tab was made: making one opens it. */
  private activeBefore: number | null = null;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    store: () => TextStore,
  ) {
    this.book = new Bookkeeping(store);
  }

  private fileMark(): string {
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

  ownMarks(): void {
    const stale = this.search?.stale ?? new Set();
    for (const tab of this.found('cached')) if (stale.has(tab.id) && this.mayWrite(tab)) this.writeMark(tab);
  }

  private sheet(tab: FoundTab): Sheet {
    const sheet = this.sheets.get(tab.id) ?? sheetById(this.spreadsheet, tab.id);
    if (sheet === null) throw new Refusal('file-changed', tab.name);
    this.sheets.set(tab.id, sheet);
    return sheet;
  }

  readText(tab: FoundTab, columns: SheetModel['columns']): TabReading {
    return this.look(tab, columns, 'text');
  }

  private look(tab: FoundTab, columns: SheetModel['columns'], how: Closeness): TabReading {
    const named: FoundTab = { ...tab, name: this.nameOf(tab) };
    this.known = (this.known ?? []).map((one) => (one.id === tab.id ? named : one));
    return readTab(this.sheet(tab), named, columns, { how, zone: () => this.zone() });
  }

  /** Does the tab still have the name it had? Found by it, it need not be asked. */
  private isStill({ id, name }: FoundTab): boolean {
    return name !== '' && this.spreadsheet.getSheetByName(name)?.getSheetId() === id;
  }

  /** People rename tabs: the name is looked up once a run. */
  private nameOf(tab: FoundTab): string {
    const name = this.names.get(tab.id) ?? (this.isStill(tab) ? tab.name : this.sheet(tab).getName());
    this.names.set(tab.id, name);
    return name;
  }

  read(tab: FoundTab, columns: SheetModel['columns'], how: 'formulas' | 'everything'): TabReading {
    return this.look(tab, columns, how);
  }

  closer(reading: TabReading, how: 'formulas' | 'everything'): TabReading {
    return readCloser(reading as SheetReading, how);
  }

  lookBack(reading: TabReading, columns: SheetModel['columns'], changes: TabChanges | null): TabReading {
    const added = (changes?.inserts ?? []).reduce((sum, { rows }) => sum + rows.length, 0);
    return readBack(this.sheet(reading.tab), reading as SheetReading, columns, added);
  }

  withRich(reading: TabReading, cells: readonly CellChange[]): TabReading {
    return withRich(this.sheet(reading.tab), reading as SheetReading, cells);
  }

  mayWrite(tab: FoundTab): boolean {
    this.closed ??= closedSheets(this.spreadsheet);
    return !this.closed.has(tab.id);
  }

  private sheetsByName(): Map<string, Sheet> {
    this.byName ??= new Map(this.spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
    return this.byName;
  }

  /** Where a new tab of ours belongs: after the ones that read before it, else before those after it, else last. */
  private placeFor(kind: FoundTab['kind']): number {
    const ids = this.spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
    const standing = this.found('sure').map((tab) => ({ at: ids.indexOf(tab.id), rank: TAB_ORDER.indexOf(tab.kind) }));
    const rank = TAB_ORDER.indexOf(kind);
    const before = standing.filter((tab) => tab.rank < rank).map(({ at }) => at + 1);
    const after = standing.filter((tab) => tab.rank > rank).map(({ at }) => at);
    if (before.length > 0) return Math.max(...before);
    return after.length > 0 ? Math.min(...after) : ids.length;
  }

  create(model: SheetModel, rows: readonly NewRow[]): FoundTab {
    this.activeBefore ??= this.spreadsheet.getActiveSheet().getSheetId();
    const byName = this.sheetsByName();
    if (!clearUnfinished(this.spreadsheet, byName, model, rows)) throw new Refusal('file-changed', model.name);
    const name = freeName(model.name, [...byName.keys()]);
    const sheet = createTab(this.spreadsheet, model, name, rows, {
      file: this.fileMark(),
      index: this.placeFor(model.kind),
    });
    const tab: FoundTab = { kind: model.kind, id: sheet.getSheetId(), name, layout: CURRENT_LAYOUT };
    byName.delete(workingName(model));
    byName.set(name, sheet);
    this.sheets.set(tab.id, sheet);
    this.names.set(tab.id, name);
    this.known = [...this.found('sure').filter(({ kind }) => kind !== model.kind), tab];
    return tab;
  }

  finish(model: SheetModel, tab: FoundTab): void {
    if (this.search?.unmarked.has(tab.id) && this.mayWrite(tab)) this.writeMark(tab);
    if (this.nameOf(tab) !== workingName(model)) return;
    const name = freeName(model.name, [...this.sheetsByName().keys()]);
    this.sheet(tab).setName(name);
    this.names.set(tab.id, name);
  }

  writeCells(model: SheetModel, reading: TabReading, changes: TabChanges): void {
    writeCells(this.sheet(reading.tab), model, reading as SheetReading, changes);
  }

  writeKeys(reading: TabReading, changes: TabChanges): void {
    writeKeys(this.sheet(reading.tab), reading as SheetReading, keysToWrite(reading.state, changes));
  }

  putBack(reading: TabReading, misplaced: readonly Misplaced[]): void {
    putBack(this.sheet(reading.tab), reading as SheetReading, misplaced);
  }

  fixKeys(reading: TabReading, keys: readonly KeyChange[]): void {
    writeKeys(this.sheet(reading.tab), reading as SheetReading, keys);
  }

  saveAnswers(tab: FoundTab, model: SheetModel, plan: (rows: readonly StandingRow[]) => SavePlan): SaveOutcome {
    return saveAnswers(this.sheet(tab), model, plan);
  }

  saveOffer(tab: FoundTab, model: SheetModel, edit: OfferEdit): OfferOutcome {
    return saveOffer(this.sheet(tab), model, edit);
  }

  drawChart(tab: FoundTab, chart: ChartModel): boolean {
    return drawChart(this.sheet(tab), chart);
  }

  show(tab: FoundTab, row: number, column: number): HiddenBy | null {
    return showCell(this.sheet(tab), row, column);
  }

  settle(): void {
    SpreadsheetApp.flush();
  }

  remember(undo?: PackedUndo): void {
    // Tabs that came with a copy are looked for until they are marked as this file's own.
    if (this.search !== null && this.search.stale.size > 0) return;
    this.book.keep({ tabs: this.found('cached'), zone: this.zone() }, undo);
  }

  undoNote(): UndoNote | null {
    return this.book.undoNote();
  }

  goBack(): void {
    // It may have been an unfinished tab, taken away since.
    const before = this.activeBefore === null ? null : sheetById(this.spreadsheet, this.activeBefore);
    if (before !== null) this.spreadsheet.setActiveSheet(before);
  }
}

/** The tabs of the open workbook. */
export function createPlanTabs(spreadsheet: Spreadsheet, store: () => TextStore): PlanTabs {
  return new SpreadsheetTabs(spreadsheet, store);
}
