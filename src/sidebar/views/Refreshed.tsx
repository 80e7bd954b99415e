import { useEffect, useRef } from 'preact/hooks';
import { reportWords as words } from '../../content/sidebarReportWords';
import { sidebarWords } from '../../content/sidebarWords';
import type { Output } from '../../contract/api';
import type { Actions } from '../actions';
import { cellName } from '../refreshActions';
import { counted } from '../say';
import type { State } from '../state';
import { CellLine, type Line } from './CellLine';
import { Counts } from './Counts';
import { Press, ScreenHeading, Sentences } from './parts';

type Report = Output<'refresh'>;
type TabReport = Report['tabs'][number];

function tabLine(tab: TabReport, isStopped: boolean): string {
  const parts = (['added', 'changed', 'kept', 'closed'] as const)
    .filter((what) => tab[what] > 0)
    .map((what) => counted(words[what], tab[what]));
  const told = tab.created ? [words.created, ...parts] : parts;
  const none = isStopped || tab.canRebuild === true ? words.notWritten : words.nothing;
  return told.length === 0 ? none : told.join(', ');
}

function Texts({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl class="texts">
      {pairs.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text === '' ? words.blank : text}</dd>
        </div>
      ))}
    </dl>
  );
}

function ChangedCells({ tab, actions }: { tab: TabReport; actions: Actions }) {
  if (tab.cells.length === 0) return null;
  return (
    <details>
      <summary>{counted(words.cells, tab.cells.length + tab.moreCells)}</summary>
      <ul class="cells">
        {tab.cells.map(({ address, at, before, after }) => (
          <li key={address}>
            <strong id={`changed-${address}`}>{address}</strong>
            <Texts
              pairs={[
                [words.before, before],
                [words.after, after],
              ]}
            />
            <Press look="link" label={words.show} about={`changed-${address}`} onPress={() => actions.showCell(at)} />
          </li>
        ))}
      </ul>
      {tab.moreCells === 0 ? null : <p class="quiet">{counted(words.moreCells, tab.moreCells)}</p>}
    </details>
  );
}

function Choice({ line, about, actions }: { line: Line; about: string; actions: Actions }) {
  if (line.choice === undefined) return null;
  return (
    <>
      <Texts
        pairs={[
          [words.yours, line.choice.theirs],
          [words.ours, line.choice.ours],
        ]}
      />
      <Press label={words.planner} about={about} onPress={() => actions.settle(line, 'planner')} />
      <Press label={words.mine} about={about} onPress={() => actions.settle(line, 'mine')} />
    </>
  );
}

/** What became of a choice. It takes the focus, because the buttons that had it are gone. */
function Outcome({ text }: { text: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p class="outcome" role="status" tabIndex={-1} ref={line}>
      {text}
    </p>
  );
}

type RebuildProps = { tab: TabReport; about: string; state: State; actions: Actions };

/** A tab whose rows are no longer known can be given a fresh start, once. */
function Rebuild({ tab, about, state, actions }: RebuildProps) {
  if (tab.canRebuild !== true) return null;
  const outcome = state.told[tab.kind];
  const isBusy = state.busy.includes('rebuild');
  if (outcome !== undefined) return <Outcome text={outcome} />;
  return (
    <>
      <Press label={words.rebuild} about={about} busy={isBusy} onPress={() => actions.rebuild(tab.kind)} />
      <p role="status" class="quiet">
        {isBusy ? words.rebuildBusy : ''}
      </p>
    </>
  );
}

type LineProps = { line: Line; id: string; report: Report; state: State; actions: Actions };

/** One line that needs a person: where, what, the way there, and the choice where there is one. */
function AttentionLine({ line, id, report, state, actions }: LineProps) {
  const isWhole = line.at !== undefined && line.at.key === '' && line.at.column === '';
  const tab = isWhole ? report.tabs.find(({ kind }) => kind === line.at?.tab) : undefined;
  const outcome = line.at === undefined ? undefined : state.told[cellName(line.at)];
  return (
    <li>
      <CellLine line={line} id={id} show={actions.showCell} />
      {outcome === undefined ? <Choice line={line} about={id} actions={actions} /> : <Outcome text={outcome} />}
      {tab === undefined ? null : <Rebuild tab={tab} about={id} state={state} actions={actions} />}
    </li>
  );
}

function Attention({ report, state, actions }: { report: Report; state: State; actions: Actions }) {
  return (
    <section>
      <h2>{words.attention}</h2>
      {report.attention.length === 0 ? <p>{words.noAttention}</p> : null}
      <ul class="cells">
        {report.attention.map((line, at) => (
          <AttentionLine
            key={`${line.address} ${line.text}`}
            line={line}
            report={report}
            id={`attention-${at}`}
            state={state}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

function Undo({ state, actions }: { state: State; actions: Actions }) {
  const undoable = state.plan?.undoable ?? null;
  if (undoable === null) return null;
  return (
    <section>
      <p class="quiet">{counted(words.undoHelp, undoable.cells)}</p>
      <Press label={words.undo} busy={state.busy.includes('undo')} onPress={() => actions.undo()} />
      <p role="status" class="quiet">
        {state.busy.includes('undo') ? words.undoBusy : ''}
      </p>
    </section>
  );
}

function Found({ report, actions }: { report: Report; actions: Actions }) {
  return (
    <section>
      <h2>{sidebarWords.home.found}</h2>
      <Counts counts={report.counts} />
      <Press label={words.openGaps} onPress={() => actions.showCell({ tab: 'gaps', key: '', column: '', a1: '' })} />
    </section>
  );
}

/** What the refresh did, tab by tab, and what needs a person. */
export function Refreshed({ report, state, actions }: { report: Report; state: State; actions: Actions }) {
  return (
    <main>
      <ScreenHeading>{report.stopped === true ? words.stopped : words.heading}</ScreenHeading>
      <p>{report.summary}</p>
      {report.stopped === true ? null : <Found report={report} actions={actions} />}
      <Press look="main" label={sidebarWords.backHome} onPress={actions.home} />
      <Attention report={report} state={state} actions={actions} />
      <section>
        <h2>{words.tabs}</h2>
        <ul class="cells">
          {report.tabs.map((tab) => (
            <li key={tab.kind}>
              <strong>{tab.name}</strong>: {tabLine(tab, report.stopped === true)}
              <ChangedCells tab={tab} actions={actions} />
            </li>
          ))}
        </ul>
      </section>
      {report.leftOut.length === 0 ? null : (
        <section>
          <h2>{words.leftOut}</h2>
          <Sentences lines={report.leftOut} />
        </section>
      )}
      <Undo state={state} actions={actions} />
    </main>
  );
}
