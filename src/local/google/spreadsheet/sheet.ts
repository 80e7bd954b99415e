import { type EnumMember, ServiceError } from '../emulated';
import type { NameState } from './book';
import { EmbeddedChartBuilder, EmbeddedChartObject, insertChart } from './chart';
import { colourOf } from './colours';
import { type ConditionalRuleObject, ruleObject } from './conditionalRule';
import { withValue, writeCells } from './content';
import { FilterObject } from './filter';
import { emulating } from './kinds';
import { addMetadata, type DeveloperMetadataObject, FinderObject, metadataAt } from './metadata';
import { NamedRangeObject } from './namedRange';
import { addProtection, ProtectionObject, protectionsOf } from './protection';
import type { RangeObject } from './range';
import { requireCells, requireWholeSheet } from './rights';
import { SheetGrid } from './sheetGrid';
import { sortBox } from './sorting';
import type { SpreadsheetObject } from './spreadsheet';
import { hideSheet, insertLines, requireName } from './structure';

type SheetClear = { readonly contentsOnly?: boolean; readonly formatOnly?: boolean };

/** One tab. */
export class SheetObject extends SheetGrid {
  readonly emulates = emulating('Spreadsheet.Sheet', {
    handle: 'getSheetId getParent getRange getRangeList createDeveloperMetadataFinder newChart',
    read: 'getName getSheetName getIndex getMaxRows getMaxColumns getLastRow getLastColumn getDataRange getFrozenRows getFrozenColumns getColumnWidth getRowHeight getTabColor getConditionalFormatRules getDeveloperMetadata getFilter getProtections isSheetHidden isColumnHiddenByUser isRowHiddenByUser isRowHiddenByFilter getColumnGroupDepth getRowGroupDepth getBandings getCharts getNamedRanges getSheetValues',
    write:
      'setName insertRowsAfter insertRowAfter insertRowsBefore insertRowBefore insertRows insertColumnsAfter insertColumnAfter insertColumnsBefore insertColumnBefore insertColumns deleteRows deleteRow deleteColumns deleteColumn moveRows moveColumns hideColumns hideColumn unhideColumn showColumns hideRows hideRow unhideRow showRows collapseAllColumnGroups setFrozenRows setFrozenColumns setColumnWidth setColumnWidths setRowHeight setRowHeights setRowHeightsForced autoResizeColumn autoResizeColumns autoResizeRows setTabColor setConditionalFormatRules clearConditionalFormatRules addDeveloperMetadata protect hideSheet showSheet activate insertChart updateChart removeChart clear clearContents clearFormats clearNotes appendRow sort',
  });

  getSheetId(): number {
    return this.state.id;
  }
  getParent(): SpreadsheetObject {
    return this.session.make.spreadsheet();
  }
  getName(): string {
    return this.settled().name;
  }
  getSheetName(): string {
    return this.getName();
  }
  getIndex(): number {
    return this.session.book.sheets.indexOf(this.settled()) + 1;
  }
  setName(name: string): this {
    requireName(this.session.book, name, this.restructured());
    this.state.name = name;
    return this;
  }
  isSheetHidden(): boolean {
    return this.settled().hidden;
  }
  hideSheet(): this {
    hideSheet(this.session.book, this.restructured());
    return this;
  }
  showSheet(): this {
    this.restructured().hidden = false;
    return this;
  }
  activate(): this {
    this.session.book.active.set(this.session.person, this.settled().id);
    return this;
  }
  setTabColor(color: string | null): this {
    this.restructured().tabColor = color === null ? null : colourOf(color);
    return this;
  }
  getTabColor(): string | null {
    return this.settled().tabColor;
  }

  private whole(): RangeObject {
    this.session.requireAlive(this.state);
    return this.session.make.range(this.state, this.state.grid.box);
  }
  clear(options: SheetClear = {}): this {
    this.whole().clear(options);
    if (!options.contentsOnly) this.clearRulesOfLook();
    return this;
  }
  /** Clearing a sheet's formats takes its colour rules too. */
  private clearRulesOfLook(): void {
    this.restructured().rules = [];
  }
  clearContents(): this {
    this.whole().clear({ contentsOnly: true });
    return this;
  }
  clearFormats(): this {
    return this.clear({ formatOnly: true });
  }
  clearNotes(): this {
    this.whole().clearNote();
    return this;
  }

  appendRow(values: readonly unknown[]): this {
    if (values.length === 0) throw new ServiceError('The row contents must not be empty.');
    const { book, typing, person } = this.session;
    const { grid } = this.settled();
    const row = grid.lastContent().rows;
    if (row >= grid.rows.length) insertLines(book, this.state, 'rows', row, 1, row - 1);
    const extra = values.length - grid.columns.length;
    if (extra > 0) insertLines(book, this.state, 'columns', grid.columns.length, extra, grid.columns.length - 1);
    const box = { top: row, left: 0, bottom: row + 1, right: values.length };
    requireCells(book, this.state, box, person);
    const given = values.slice();
    this.session.write(this.state, box, () =>
      writeCells(book, this.state, box, (cell, _row, column) => withValue(cell, given[column], book, typing)),
    );
    return this;
  }

  sort(column: number, ascending = true): this {
    const state = this.restructured();
    const { rows, columns } = state.grid.lastContent();
    const box = { top: state.frozenRows, left: 0, bottom: rows, right: Math.max(columns, column) };
    if (box.bottom <= box.top) return this;
    requireCells(this.session.book, state, box, this.session.person);
    sortBox(state, box, [{ column: column - 1, ascending }]);
    return this;
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }

  getConditionalFormatRules(): ConditionalRuleObject[] {
    return this.settled().rules.map((rule) => ruleObject(this.session, this.state, rule));
  }
  setConditionalFormatRules(rules: readonly ConditionalRuleObject[]): void {
    const state = this.restructured();
    state.rules = rules.map((rule) => rule.ruleFor(state));
  }
  clearConditionalFormatRules(): void {
    this.restructured().rules = [];
  }

  addDeveloperMetadata(key: string, ...rest: (string | EnumMember)[]): this {
    addMetadata(this.session, { type: 'SHEET', sheet: this.settled() }, key, ...rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadataObject[] {
    return metadataAt(this.session, { type: 'SHEET', sheet: this.settled() });
  }
  createDeveloperMetadataFinder(): FinderObject {
    return new FinderObject(this.session, { sheet: this.state, box: null });
  }

  getFilter(): FilterObject | null {
    return this.settled().filter ? new FilterObject(this.session, this.state) : null;
  }
  getProtections(type: EnumMember): ProtectionObject[] {
    return protectionsOf(this.session, this.settled(), type);
  }
  protect(): ProtectionObject {
    const state = this.settled();
    const existing = state.protections.find((each) => each.box === null);
    if (existing) return new ProtectionObject(this.session, state, existing);
    requireWholeSheet(this.session.book, state, this.session.person);
    return new ProtectionObject(this.session, state, addProtection(this.session.book, state, null));
  }
  getNamedRanges(): NamedRangeObject[] {
    const here = (name: NameState): boolean => name.sheet === this.state.id;
    return this.session.book.names.filter(here).map((name) => new NamedRangeObject(this.session, name));
  }
  /** There is no banding here. */
  getBandings(): never[] {
    this.settled();
    return [];
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.session);
  }
  getCharts(): EmbeddedChartObject[] {
    return this.settled().charts.map((chart) => new EmbeddedChartObject(this.session, chart));
  }
  insertChart(chart: EmbeddedChartObject): void {
    insertChart(this.session, this.restructured(), chart);
  }
  private chartIndex(id: number): number {
    const index = this.restructured().charts.findIndex((chart) => chart.id === id);
    if (index < 0) throw new ServiceError('The chart was not found on this sheet.');
    return index;
  }
  updateChart({ chart }: EmbeddedChartObject): void {
    this.state.charts[this.chartIndex(chart.id)] = chart;
  }
  removeChart({ chart }: EmbeddedChartObject): void {
    this.state.charts.splice(this.chartIndex(chart.id), 1);
  }
}
