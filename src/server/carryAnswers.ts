import type { Output } from '../contract/api';
import { blankAnswers } from './models';
import type { WorkbookPicture } from './picture';
import { addressOf, placeOf } from './reports';
import { planSave, rowsByKey, type SavePlan, type StandingRow } from './savePlan';
import type { PlanTabs, TabReading } from './services';

type TabReport = Output<'refresh'>['tabs'][number];

/** What became of answers that were to be handed on to Answers. */
export type Carried = {
  /** Did all of it arrive? */
  readonly arrived: boolean;
  /** The cells that were written, with what stood there and what stands there now. */
  readonly cells: TabReport['cells'];
};

const NOTHING_CARRIED: Carried = { arrived: true, cells: [] };

/** The cells of a plan as a report tells them. The day under "Last changed" goes without saying. */
function toldCells(reading: TabReading, rows: readonly StandingRow[], plan: SavePlan): TabReport['cells'] {
  const byNumber = new Map([...rowsByKey(rows).values()].map((row) => [row.row, row]));
  return plan.cells.flatMap(({ row, column, text }) => {
    const standing = byNumber.get(row);
    if (standing === undefined || column === 'changed') return [];
    const at = placeOf(reading, row, standing.key, column);
    return [{ address: addressOf(reading, row, column), at, before: standing[column], after: text }];
  });
}

/**
 * What was answered under the map, and notes about confirmations, go to Answers first: a run that stops after it finds both
 * tabs agreed, and one that stops before it finds the map still the newer one.
 */
export function carryAnswers(tabs: PlanTabs, { carried, readings, today }: WorkbookPicture): Carried {
  const reading = readings.answers;
  if (carried.length === 0 || reading === undefined) return NOTHING_CARRIED;
  const plan = (rows: readonly StandingRow[]): SavePlan => planSave(rows, carried, today);
  let cells: TabReport['cells'] = [];
  const { rows } = tabs.saveAnswers(reading.tab, blankAnswers(), (standing) => {
    const planned = plan(standing);
    cells = toldCells(reading, standing, planned);
    return planned;
  });
  const left = plan(rows);
  return { arrived: left.missing.length === 0 && left.cells.length === 0, cells };
}

/** The report of Answers, with what was handed on to it. */
export function withHandedOn(report: TabReport, cells: TabReport['cells']): TabReport {
  if (report.kind !== 'answers' || cells.length === 0) return report;
  return { ...report, changed: report.changed + cells.length, cells: [...cells, ...report.cells] };
}
