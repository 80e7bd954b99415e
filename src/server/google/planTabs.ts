import { CURRENT_LAYOUT } from '../../outputs/layout/layout';
import type { CellChange, KeyChange, NewRow, TabChanges } from '../../outputs/refresh/tabState';
import type { WantedChoice } from '../../outputs/refresh/wantedChoices';
import { type ChartModel, type SheetModel, TAB_ORDER } from '../../outputs/sheets/sheetModel';
import { keysToWrite } from '../rowsMoved';
import type { SavePlan, StandingRow } from '../savePlan';
import type {
  FilteredRows,
  FoundTab,
  HiddenBy,
  Misplaced,
  OfferEdit,
  OfferOutcome,
  PlanTabs,
  Refusing,
  SaveOutcome,
  TabReading,
  TextStore,
} from '../services';
import { saveAnswers } from './answerSaver';
import { drawChart } from './chartWriter';
import { repairChoices } from './choiceRepair';
import { restoreHeader } from './headerRestore';
import { restoreIdColumn } from './idColumn';
import { MarkedTabs } from './markedTabs';
import { saveOffer } from './offerSaver';
import { refusing } from './refusals';
import { rowsHiddenByFilter, showCell } from './showing';
import { createTab } from './tabCreator';
import { sheetById } from './tabMarks';
import { clearUnfinished, freeName, workingName } from './tabNames';
import { type Closeness, readBack, readCloser, readTab, type SheetReading, withRich } from './tabReader';
import { putBack, writeCells, writeKeys } from './tabWriter';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs of one spreadsheet, read and written. */
class SpreadsheetTabs extends MarkedTabs implements PlanTabs {
  /** Every tab of the file by name: read when something is made, and kept in step after that. */
  private byName: Map<string, Sheet> | null = null;
  /** Where the person was before the first tab was made: making one opens it. */
  private activeBefore: number | null = null;

  repairChoices(tab: FoundTab, wanted: readonly WantedChoice[]): readonly WantedChoice[] {
    return repairChoices(this.sheet(tab), wanted);
  }

  restoreIdColumn(reading: TabReading): void {
    restoreIdColumn(this.sheet(reading.tab), reading.tab, reading as SheetReading, this.fileMark());
  }

  restoreHeader(model: SheetModel, reading: TabReading): boolean {
    return restoreHeader(this.sheet(reading.tab), model, reading as SheetReading, this.fileMark());
  }

  readText(tab: FoundTab, columns: SheetModel['columns']): TabReading {
    return this.look(tab, columns, 'text');
  }

  private look(tab: FoundTab, columns: SheetModel['columns'], how: Closeness): TabReading {
    const named: FoundTab = { ...tab, name: this.nameOf(tab) };
    this.known = (this.known ?? []).map((one) => (one.id === tab.id ? named : one));
    return readTab(this.sheet(tab), named, columns, { how, zone: () => this.zone() });
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

  refusing(reading: TabReading, changes: TabChanges): Refusing {
    return refusing(this.sheet(reading.tab), reading as SheetReading, changes);
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
    clearUnfinished(this.spreadsheet, byName, model, rows);
    const name = freeName(model.name, [...byName.keys()]);
    const sheet = createTab(this.spreadsheet, model, name, rows, {
      file: this.fileMark(),
      index: this.placeFor(model.kind),
    });
    const tab: FoundTab = { kind: model.kind, id: sheet.getSheetId(), name, layout: CURRENT_LAYOUT };
    byName.set(name, sheet);
    this.sheets.set(tab.id, sheet);
    this.names.set(tab.id, name);
    this.known = [...this.found('sure').filter(({ kind }) => kind !== model.kind), tab];
    return tab;
  }

  finish(model: SheetModel, tab: FoundTab): void {
    this.markIfNot(tab);
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

  hiddenByFilter(tab: FoundTab): FilteredRows {
    return rowsHiddenByFilter(this.sheet(tab));
  }

  settle(): void {
    SpreadsheetApp.flush();
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
