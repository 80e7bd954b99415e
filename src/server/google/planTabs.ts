import { Refusal } from '../../contract/failure';
import type { CellChange, KeyChange, NewRow, TabChanges } from '../../outputs/refresh/tabState';
import { type ChartModel, type SheetModel, TAB_ORDER } from '../../outputs/sheets/sheetModel';
import { keysToWrite } from '../rowsMoved';
import type { SavePlan, StandingRow } from '../savePlan';
import type { FoundTab, HiddenBy, Misplaced, PlanTabs, SaveOutcome, TabReading, TextStore } from '../services';
import { saveAnswers } from './answerSaver';
import { drawChart } from './chartWriter';
import { showCell } from './showing';
import { createTab } from './tabCreator';
import { fileMark, findTabs, markTab, sheetById } from './tabMarks';
import { clearUnfinished, freeName, workingName } from './tabNames';
import { type Closeness, readBack, readCloser, readTab, type SheetReading, withRich } from './tabReader';
import { putBack, writeCells, writeKeys } from './tabWriter';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the bookkeeping cache is kept, in the file's own store. Everything in it can be found again from the tabs. */
const CACHE_KEY = 'smhl.book';
type Cache = { readonly tabs: readonly FoundTab[]; readonly zone: string };

function readCache(text: string | null): Cache | null {
  try {
    const cache = JSON.parse(text ?? 'null') as Cache | null;
    return cache !== null && Array.isArray(cache.tabs) ? cache : null;
  } catch {
    return null;
  }
}

/** Ids of the sheets in which a protection keeps this person from some cell. Two calls for the whole file. */
function closedSheets(spreadsheet: Spreadsheet): ReadonlySet<number> {
  const types = [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE];
  const closed = types
    .flatMap((type) => spreadsheet.getProtections(type))
    .filter((protection) => !protection.isWarningOnly() && !protection.canEdit());
  return new Set(closed.map((protection) => protection.getRange().getSheet().getSheetId()));
}

/** The tabs of one spreadsheet, for one run: what was found once is not looked for again. */
class SpreadsheetTabs implements PlanTabs {
  private readonly sheets = new Map<number, Sheet>();
  private readonly names = new Map<number, string>();
  private known: FoundTab[] | null = null;
  private closed: ReadonlySet<number> | null = null;
  private isSure = false;
  /** Tabs known by their notes only: a file that went through another program, or a run that stopped. */
  private unmarked: ReadonlySet<number> = new Set();
  private cacheText: string | null = null;
  private mark: string | null = null;
  private knownZone: string | null = null;
  /** Every tab of the file by name: read when something is made, and kept in step after that. */
  private byName: Map<string, Sheet> | null = null;
  /** Where the person was before the first tab was made: making one opens it. */
  private activeBefore: number | null = null;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly store: () => TextStore,
  ) {}

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
    this.cacheText = this.store().read(CACHE_KEY);
    const cache = readCache(this.cacheText);
    if (cache === null || cache.tabs.some(({ id }) => sheetById(this.spreadsheet, id) === null)) return null;
    this.knownZone ??= cache.zone;
    return [...cache.tabs];
  }

  found(how: 'cached' | 'sure'): readonly FoundTab[] {
    if (how === 'cached' && this.known === null) this.known = this.cachedTabs();
    if (this.known === null || (how === 'sure' && !this.isSure)) {
      const { tabs, by } = findTabs(this.spreadsheet, this.fileMark());
      this.known = tabs;
      this.isSure = true;
      if (by === 'notes') this.unmarked = new Set(tabs.map(({ id }) => id));
    }
    return this.known;
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

  /** People rename tabs: the name is read once a run. */
  private nameOf(tab: FoundTab): string {
    const name = this.names.get(tab.id) ?? this.sheet(tab).getName();
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
    const tab: FoundTab = { kind: model.kind, id: sheet.getSheetId(), name };
    byName.delete(workingName(model));
    byName.set(name, sheet);
    this.sheets.set(tab.id, sheet);
    this.names.set(tab.id, name);
    this.known = [...this.found('sure').filter(({ kind }) => kind !== model.kind), tab];
    return tab;
  }

  finish(model: SheetModel, tab: FoundTab): void {
    if (this.unmarked.has(tab.id)) markTab(tab.kind, this.sheet(tab), this.fileMark());
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

  drawChart(tab: FoundTab, chart: ChartModel): boolean {
    return drawChart(this.sheet(tab), chart);
  }

  show(tab: FoundTab, row: number, column: number): HiddenBy | null {
    return showCell(this.sheet(tab), row, column);
  }

  settle(): void {
    SpreadsheetApp.flush();
  }

  remember(): void {
    const text = JSON.stringify({ tabs: this.found('cached'), zone: this.zone() } satisfies Cache);
    if (this.cacheText === null) this.cacheText = this.store().read(CACHE_KEY);
    if (this.cacheText !== text) this.store().write({ [CACHE_KEY]: text });
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
