import type { IsoDate } from '../domain/catalogue';
import type { AnswerRow, Problem, ProvisionRow } from '../domain/plan';
import type { SheetModel, TabKind } from '../outputs/sheetModel';
import { actionIds, blankActions, blankAnswers, blankProvision, gapIds, gapsModel, type Picture } from './models';
import { type Line, problemLine } from './reports';
import type { FoundTab, PlanTabs, TabReading } from './services';
import { actionRows, answerRows, decisionRows, provisionRows, rowNumbers } from './tabRows';
import { type Decisions, type Understood, understand } from './understand';

/** What the workbook holds and what it means, with the readings the writer goes on from. */
export type WorkbookPicture = Picture & {
  readonly readings: { readonly [kind in TabKind]?: TabReading };
  readonly decisions: Decisions;
  readonly problems: readonly Line[];
};

/** How a tab is read: `open` needs texts only, a refresh needs formulas and formats too. */
type Look = (tab: FoundTab, columns: SheetModel['columns']) => TabReading;

type Source = { readonly reading: TabReading | null; readonly model: SheetModel };

function sourceOf(found: readonly FoundTab[], model: SheetModel, look: Look): Source {
  const tab = found.find(({ kind }) => kind === model.kind);
  return { model, reading: tab === undefined ? null : look(tab, model.columns) };
}

/** Decisions stand in the gap analysis, whose rows are known only once the gaps are: so it is assessed twice at most. */
function decisionsIn(found: readonly FoundTab[], plan: Understood, look: Look): Source & { decisions: Decisions } {
  const source = sourceOf(found, gapsModel(plan, []), look);
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

/** Reads the workbook and works out what it means. Writes nothing. */
export function readWorkbook(
  tabs: PlanTabs,
  found: readonly FoundTab[],
  today: IsoDate,
  how: { readonly look: 'text' | 'closely'; readonly actions: boolean },
): WorkbookPicture {
  const look: Look = (tab, columns) =>
    how.look === 'text' ? tabs.readText(tab, columns) : tabs.read(tab, columns, 'formulas');
  const said = sourceOf(found, blankAnswers(), look);
  const register = sourceOf(found, blankProvision(), look);
  const rows: Rows = {
    answers: said.reading === null ? [] : answerRows(said.reading, said.model),
    provision: register.reading === null ? [] : provisionRows(register.reading, register.model),
  };
  const first = understand({ ...rows, decisions: {} }, today);
  const gaps = decisionsIn(found, first, look);
  const understood = withDecisions(rows, gaps.decisions, first, today);
  const plan = how.actions ? sourceOf(found, blankActions(understood, today), look) : null;
  const actions = plan?.reading ? actionRows(plan.reading, plan.model, actionIds(understood)) : [];
  const readings = Object.fromEntries(
    [said, register, gaps, ...(plan === null ? [] : [plan])].flatMap(({ model, reading }) =>
      reading === null ? [] : [[model.kind, reading]],
    ),
  );
  const problems = problemLines(understood.problems, [said, register]);
  return { ...rows, actions, understood, today, readings, decisions: gaps.decisions, problems };
}
