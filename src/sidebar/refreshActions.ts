import { reportWords as words } from '../content/sidebarReportWords';
import type { Client, Input, Output } from '../contract/api';
import type { Result } from '../contract/failure';
import type { Saver } from './answers/saver';
import type { Frame } from './frame';
import type { Event, State } from './state';
import type { Work } from './work';

type Line = Output<'refresh'>['attention'][number];
type At = NonNullable<Line['at']>;

/** What the report of a refresh can ask for. */
export type RefreshActions = {
  refresh(): void;
  /** Brings the lead to a cell, and says so where it cannot be seen. */
  showCell(at: At): void;
  /** Lets the planner's text or the person's stand in one cell. */
  settle(line: Line, use: 'planner' | 'mine'): void;
  /** Puts back the texts from before the last refresh, for all rows or for one. */
  undo(at?: At): void;
  /** Gives a tab whose rows are no longer known a fresh start. */
  rebuild(tab: At['tab']): void;
};

export type RefreshParts = {
  readonly client: Client;
  readonly dispatch: (event: Event) => void;
  readonly latest: () => State;
  readonly saver: Saver;
  readonly frame: Frame;
  readonly work: Work;
};

/** One cell, whatever happens to the order of rows. */
export function cellName({ tab, key, column }: Pick<At, 'tab' | 'key' | 'column'>): string {
  return `${tab} ${key} ${column}`;
}

function choiceOf({ at, choice }: Line, use: 'planner' | 'mine'): Input<'settle'>['choices'] {
  if (at === undefined || choice === undefined) return [];
  const { tab, key, column } = at;
  return [{ tab, key, column, use, theirs: choice.theirs, ours: choice.ours }];
}

/** The report with what the second half of the refresh found: rows that a filter hides. */
function withHidden(report: Output<'refresh'>, charts: Result<Output<'drawCharts'>>): Output<'refresh'> {
  return { ...report, attention: [...report.attention, ...(charts.ok ? (charts.value.hidden ?? []) : [])] };
}

/** The actions of a refresh and of its report. */
export function createRefreshActions({ client, dispatch, latest, saver, frame, work }: RefreshParts): RefreshActions {
  const step = (to: State['step']) => dispatch({ type: 'stepped', step: to });
  const say = (notice: string) => dispatch({ type: 'noticed', notice });
  const tell = (outcomes: readonly (Pick<At, 'tab' | 'key' | 'column'> & { words: string })[]) =>
    dispatch({ type: 'told', told: Object.fromEntries(outcomes.map((one) => [cellName(one), one.words])) });
  const saveThenRefresh = async () => {
    step('saving');
    await saver.flush();
    const { saving } = latest().queue;
    if (saving.at !== 'failed') step('refreshing');
    const result = saving.at === 'failed' ? { ok: false as const, failure: saving.failure } : await client.refresh({});
    if (!result.ok) step(null);
    return result;
  };
  const reread = async () => {
    const asOf = latest().queue.replies;
    const plan = await client.open({ questions: true });
    if (plan.ok) dispatch({ type: 'opened', plan: plan.value, asOf });
  };
  const finish = async (report: Output<'refresh'>) => {
    step('charts');
    const charts = await client.drawCharts({});
    step(null);
    await reread();
    const wasHere = latest().screen.at === 'home' || latest().screen.at === 'refreshed';
    if (wasHere) dispatch({ type: 'went', to: { at: 'refreshed', report: withHidden(report, charts) } });
    else say(words.doneElsewhere);
    if (!charts.ok) dispatch({ type: 'failed', failure: charts.failure });
  };
  return {
    refresh: () => void work('refresh', saveThenRefresh, finish),
    showCell: ({ tab, key, column }) =>
      work(
        'show',
        () => client.showCell({ tab, key, column }),
        ({ message }) => say(message),
      ),
    settle: (line, use) =>
      work(
        'settle',
        () => client.settle({ choices: choiceOf(line, use) }),
        ({ outcomes }) => tell(outcomes),
      ),
    rebuild: (tab) =>
      void work(
        'rebuild',
        () => client.rebuild({ tab }),
        async ({ message }) => {
          dispatch({ type: 'told', told: { [tab]: message } });
          await reread();
        },
      ),
    undo: (at) =>
      work(
        'undo',
        () => client.undo(at === undefined ? {} : { rows: [{ tab: at.tab, key: at.key }] }),
        ({ outcomes, summary, undoable }) => {
          dispatch({ type: 'undone', undoable });
          tell(outcomes);
          say(summary);
          if (undoable === null) frame.focus('heading');
        },
      ),
  };
}
