import { Emulated, type EmulatedClass, type EnumMember, ServiceError } from '../emulated';
import type { ChartState, SheetState } from './book';
import { sameBox } from './box';
import { colourOf } from './colours';
import { ChartType, HiddenStrategy, MergeStrategy, memberNamed } from './enums';
import { emulating } from './kinds';
import type { RangeObject } from './range';
import type { Session } from './session';

const NEW_CHART: ChartState = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  options: {},
  headers: 0,
  transposed: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_BOTH',
  position: [1, 1, 0, 0],
};

/** A chart's title, as its options have it. */
export const chartTitle = (chart: ChartState): string => String(chart.options.title ?? '');

function rangesOf(session: Session, chart: ChartState): RangeObject[] {
  return chart.ranges.flatMap((range) => {
    const sheet = session.book.sheetById(range.sheet);
    return sheet ? [session.make.range(sheet, range.box)] : [];
  });
}

/** A chart's options by name. */
export class ChartOptionsObject extends Emulated {
  readonly emulates = emulating('Charts.ChartOptions', { handle: 'get' });

  constructor(private readonly options: { readonly [name: string]: unknown }) {
    super();
  }

  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

/** Where a chart stands. */
export class ContainerObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.ContainerInfo', {
    handle: 'getAnchorColumn getAnchorRow getOffsetX getOffsetY',
  });

  constructor(private readonly position: ChartState['position']) {
    super();
  }

  getAnchorRow(): number {
    return this.position[0];
  }
  getAnchorColumn(): number {
    return this.position[1];
  }
  getOffsetX(): number {
    return this.position[2];
  }
  getOffsetY(): number {
    return this.position[3];
  }
}

/** A chart, built or on a sheet. */
export class EmbeddedChartObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.EmbeddedChart', {
    handle: 'modify',
    read: 'getChartId getContainerInfo getHiddenDimensionStrategy getMergeStrategy getNumHeaders getOptions getRanges getTransposeRowsAndColumns',
  });

  constructor(
    private readonly session: Session,
    readonly chart: ChartState,
  ) {
    super();
  }

  getChartId(): number | null {
    return this.chart.id === 0 ? null : this.chart.id;
  }
  getContainerInfo(): ContainerObject {
    return new ContainerObject(this.chart.position);
  }
  getHiddenDimensionStrategy(): EnumMember {
    return memberNamed(HiddenStrategy, this.chart.hidden);
  }
  getMergeStrategy(): EnumMember {
    return memberNamed(MergeStrategy, this.chart.merge);
  }
  getNumHeaders(): number {
    return this.chart.headers;
  }
  getOptions(): ChartOptionsObject {
    return new ChartOptionsObject(this.chart.options);
  }
  getRanges(): RangeObject[] {
    return rangesOf(this.session, this.chart);
  }
  getTransposeRowsAndColumns(): boolean {
    return this.chart.transposed;
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.session, this.chart);
  }
}

const EVERY_BUILDER =
  'addRange asBarChart asColumnChart asLineChart asPieChart build clearRanges getChartType getContainer getRanges removeRange setChartType setHiddenDimensionStrategy setMergeStrategy setNumHeaders setOption setPosition setTransposeRowsAndColumns';
const STYLED = `${EVERY_BUILDER} reverseCategories setBackgroundColor setColors setLegendPosition setTitle`;
const AXED = `${STYLED} setXAxisTitle setYAxisTitle useLogScale`;

const PLAIN = emulating('Spreadsheet.EmbeddedChartBuilder', { handle: EVERY_BUILDER });
const TYPED = {
  BAR: emulating('Spreadsheet.EmbeddedBarChartBuilder', { handle: `${AXED} setRange setStacked` }),
  COLUMN: emulating('Spreadsheet.EmbeddedColumnChartBuilder', { handle: `${AXED} setRange setStacked` }),
  LINE: emulating('Spreadsheet.EmbeddedLineChartBuilder', { handle: `${AXED} setRange` }),
  PIE: emulating('Spreadsheet.EmbeddedPieChartBuilder', { handle: `${STYLED} set3D` }),
};

/** Builds a chart. One class stands for the plain builder and the typed ones: what it emulates says which methods it has. */
export class EmbeddedChartBuilder extends Emulated {
  constructor(
    private readonly session: Session,
    private chart: ChartState = NEW_CHART,
    readonly emulates: EmulatedClass = PLAIN,
  ) {
    super();
  }

  private with(change: Partial<ChartState>): this {
    this.chart = { ...this.chart, ...change };
    return this;
  }
  private option(name: string, value: unknown): this {
    return this.with({ options: { ...this.chart.options, [name]: value } });
  }
  private as(type: keyof typeof TYPED): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.session, { ...this.chart, type }, TYPED[type]);
  }

  build(): EmbeddedChartObject {
    return new EmbeddedChartObject(this.session, this.chart);
  }
  asBarChart(): EmbeddedChartBuilder {
    return this.as('BAR');
  }
  asColumnChart(): EmbeddedChartBuilder {
    return this.as('COLUMN');
  }
  asLineChart(): EmbeddedChartBuilder {
    return this.as('LINE');
  }
  asPieChart(): EmbeddedChartBuilder {
    return this.as('PIE');
  }
  addRange(range: RangeObject): this {
    return this.with({ ranges: [...this.chart.ranges, { sheet: range.state.id, box: range.box }] });
  }
  removeRange(range: RangeObject): this {
    const ranges = this.chart.ranges.filter((each) => each.sheet !== range.state.id || !sameBox(each.box, range.box));
    return this.with({ ranges });
  }
  clearRanges(): this {
    return this.with({ ranges: [] });
  }
  getRanges(): RangeObject[] {
    return rangesOf(this.session, this.chart);
  }
  getChartType(): EnumMember {
    return memberNamed(ChartType, this.chart.type);
  }
  getContainer(): ContainerObject {
    return new ContainerObject(this.chart.position);
  }
  setChartType(type: EnumMember): this {
    return this.with({ type: type.name() });
  }
  setHiddenDimensionStrategy(strategy: EnumMember): this {
    return this.with({ hidden: strategy.name() });
  }
  setMergeStrategy(strategy: EnumMember): this {
    return this.with({ merge: strategy.name() });
  }
  setNumHeaders(headers: number): this {
    return this.with({ headers });
  }
  setOption(option: string, value: unknown): this {
    return this.option(option, value);
  }
  setPosition(row: number, column: number, x: number, y: number): this {
    if (row < 1 || column < 1) throw new ServiceError('Chart position is outside the sheet.');
    return this.with({ position: [row, column, x, y] });
  }
  setTransposeRowsAndColumns(transposed: boolean): this {
    return this.with({ transposed });
  }
  reverseCategories(): this {
    return this.option('reverseCategories', true);
  }
  set3D(): this {
    return this.option('is3D', true);
  }
  setBackgroundColor(color: string): this {
    return this.option('backgroundColor', colourOf(color));
  }
  setColors(colors: readonly string[]): this {
    return this.option('colors', colors.map(colourOf));
  }
  setLegendPosition(position: EnumMember): this {
    return this.option('legend.position', position.name().toLowerCase());
  }
  setRange(start: number, end: number): this {
    return this.option('vAxis.viewWindow', [start, end]);
  }
  setStacked(): this {
    return this.option('isStacked', true);
  }
  setTitle(title: string): this {
    return this.option('title', title);
  }
  setXAxisTitle(title: string): this {
    return this.option('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.option('vAxis.title', title);
  }
  useLogScale(): this {
    return this.option('vAxis.logScale', true);
  }
}

/** Puts a built chart on a sheet under an id of its own. */
export function insertChart(session: Session, sheet: SheetState, { chart }: EmbeddedChartObject): void {
  if (chart.ranges.length === 0) throw new ServiceError('A chart must have at least one range.');
  const [row, column] = chart.position;
  if (row > sheet.grid.rows.length || column > sheet.grid.columns.length) {
    throw new ServiceError('Chart position is outside the sheet.');
  }
  sheet.charts.push({ ...chart, id: session.book.nextId() });
}

/** The Charts service: only its enums are used here. */
export class ChartsService extends Emulated {
  readonly emulates = emulating('Charts.Charts', {});
}
