import type { IsoDate } from '../domain/catalogue';
import type { ActionRecord, AnswerRow, Problem, ProvisionRow } from '../domain/plan';
import { type CarriedAnswer, withCarried } from '../outputs/sheets/openPlaces';
import type { SheetModel, TabKind } from '../outputs/sheets/sheetModel';
import { changesByHand, type HandChanges } from './handChanges';
import {
  actionIds,
  blankActions,
  blankAnswers,
  blankProvision,
  gapIds,
  gapsModel,
  mapModel,
  type Picture,
} from './models';
import { type HeardPlaces, hearPlaces } from './openPlaces';
import { type Line, problemLine } from './reports';
import type { FoundTab, PlanTabs, TabReading } from './services';
import { actionRows, answerRows, decisionRows, provisionRows, rowNumbers, ruleDays } from './tabRows';
import { type Decisions, type Understood, understand } from './understand';

/** What the workbook holds and what it means, with the readings the writer goes on from. */
export type WorkbookPicture = Picture & {
  readonly readings: { readonly [kind in TabKind]?: TabReading };
  readonly decisions: Decisions;
  /** What Answers has yet to hear of: answers given under the map, and notes of confirmations that no longer count. */
  readonly carried: readonly CarriedAnswer[];
  readonly problems: readonly Line[];
};

type Source = { readonly reading: TabReading | null; readonly model: SheetModel };

/** Texts are enough to know what stands where; formulas are looked at where something is about to be written. */
type Look = (model: SheetModel) => Source;

function looker(tabs: PlanTabs, found: readonly FoundTab[]): Look {
  return (model) => {
    const tab = found.find(({ kind }) => kind === model.kind);
    return { model, reading: tab === undefined ? null : tabs.readText(tab, model.columns) };
  };
}

/** Decisions stand in the gap analysis, whose rows are known only once the gaps are: so it is assessed twice at most. */
function decisionsIn(plan: Understood, look: Look): Source & { readonly decisions: Decisions } {
  const source = look(gapsModel(plan, []));
  const { reading, model } = source;
  return { ...source, decisions: reading === null ? {} : decisionRows(reading, model, gapIds(plan)) };
}

function problemLines(problems: readonly Problem[], sources: readonly Source[]): readonly Line[] {
  return problems.map((problem) => {
    const source = sources.find(({ model }) => model.kind === problem.tab);
    const reading = source?.reading ?? null;
    if (source === undefined || reading === null) return problemLine(problem, null);
    const row = rowNumbers(reading, source.model).get(problem.row) ?? 0;
    return problemLine(problem, { reading, row, model: source.model });
  });
}

type Rows = { readonly answers: readonly AnswerRow[]; readonly provision: readonly ProvisionRow[] };

function withDecisions(rows: Rows, decisions: Decisions, first: Understood, today: IsoDate): Understood {
  return Object.keys(decisions).length === 0 ? first : understand({ ...rows, decisions }, today);
}

/** What is read beside answers, register and decisions. */
export type Reach = {
  readonly actions: boolean;
  /** For a refresh: what was said under the map too. */
  readonly whole: boolean;
  /** False where Answers had no place for what was said under the map. */
  readonly mayCarry?: boolean;
};

type Heard = { readonly rows: Rows; readonly plan: Understood; readonly map: Source; readonly places: HeardPlaces };

/** The map's own answers, joined with those of Answers; the plan is understood again where they say something new. */
function heardUnderMap(rows: Rows, first: Understood, look: Look, mayCarry: () => boolean): Heard {
  const map = look(mapModel(first));
  const places = hearPlaces(rows, map, first, mayCarry);
  const isNew = places.joined.carried.length > 0 || places.rows.provision.length > rows.provision.length;
  const plan = isNew ? understand({ ...places.rows, decisions: {} }, first.answers.today) : first;
  return { rows: places.rows, plan, map, places };
}

function readingsOf(sources: readonly (Source | null)[]): WorkbookPicture['readings'] {
  const read = sources.flatMap((source) => (source?.reading ? [[source.model.kind, source.reading] as const] : []));
  return Object.fromEntries(read);
}

function rowsOf(said: Source, register: Source): Rows {
  return {
    answers: said.reading === null ? [] : answerRows(said.reading, said.model),
    provision: register.reading === null ? [] : provisionRows(register.reading, register.model),
  };
}

const NO_CHANGES: HandChanges = { notes: [], lines: [] };

const handChanges = ({ reading, model }: Source, rows: Rows, today: IsoDate): HandChanges =>
  reading === null ? NO_CHANGES : changesByHand(reading, model, rows.answers, today);

/** Is asked at most once, and only where there is something to hand on. */
function once(ask: () => boolean): () => boolean {
  let answer: boolean | null = null;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** What only a refresh reads. */
function wholePart(heard: Heard | null, said: Source): Partial<WorkbookPicture> {
  if (heard === null) return {};
  return {
    said: heard.places.joined.places,
    ruleDays: said.reading === null ? {} : ruleDays(said.reading, said.model),
  };
}

/** How often the rows of the Action plan are read until two readings agree. */
const MOST_READINGS = 4;

/** The rows of the Action plan. Those that people wrote help to tell which row is which, and are known only once read. */
export function actionsIn(reading: TabReading, plan: Understood, today: IsoDate): readonly ActionRecord[] {
  const ids = actionIds(plan);
  let records: readonly ActionRecord[] = [];
  for (let read = 0; read < MOST_READINGS; read += 1) {
    const before = records;
    records = actionRows(reading, blankActions(plan, today, before), ids);
    if (JSON.stringify(records) === JSON.stringify(before)) break;
  }
  return records;
}

/** Reads the workbook and works out what it means. Writes nothing. */
export function readWorkbook(
  tabs: PlanTabs,
  found: readonly FoundTab[],
  today: IsoDate,
  reach: Reach,
): WorkbookPicture {
  const look = looker(tabs, found);
  const [said, register] = [look(blankAnswers()), look(blankProvision())];
  const read = rowsOf(said, register);
  const byHand = handChanges(said, read, today);
  const standing = { ...read, answers: withCarried(read.answers, byHand.notes) };
  const first = understand({ ...standing, decisions: {} }, today);
  const mayCarry = once(() => reach.mayCarry !== false && (said.reading === null || tabs.mayWrite(said.reading.tab)));
  const heard = reach.whole ? heardUnderMap(standing, first, look, mayCarry) : null;
  const { rows, plan } = heard ?? { rows: standing, plan: first };
  const gaps = decisionsIn(plan, look);
  const understood = withDecisions(rows, gaps.decisions, plan, today);
  const acts = reach.actions ? look(blankActions(understood, today)) : null;
  return {
    ...rows,
    actions: acts?.reading ? actionsIn(acts.reading, understood, today) : [],
    understood,
    today,
    readings: readingsOf([said, register, heard?.map ?? null, gaps, acts]),
    decisions: gaps.decisions,
    carried: [
      ...(heard !== null && byHand.notes.length > 0 && mayCarry() ? byHand.notes : []),
      ...(heard?.places.joined.carried ?? []),
    ],
    problems: [...problemLines(understood.problems, [said, register]), ...byHand.lines, ...(heard?.places.lines ?? [])],
    ...wholePart(heard, said),
  };
}
