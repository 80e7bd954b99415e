import { Fragment } from 'preact';
import { offersWords } from '../../content/offersWords';
import { sidebarWords as words } from '../../content/sidebarWords';
import type { Output } from '../../contract/api';
import type { Actions } from '../actions';
import { CellLines, Press, ScreenHeading } from './parts';

function Counts({ counts }: { counts: Output<'open'>['counts'] }) {
  const rows: [string, number][] = [
    [words.home.checkNow, counts.A],
    [words.home.priorities, counts.B],
    [words.home.tidyUp, counts.C],
    [words.home.findOut, counts.D],
  ];
  return (
    <dl class="counts">
      {rows.map(([label, count]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Found({ plan }: { plan: Output<'open'> }) {
  return (
    <>
      <h2>{words.home.next}</h2>
      <p>{plan.nextStep}</p>
      <h2>{words.home.found}</h2>
      <Counts counts={plan.counts} />
      {plan.problems.length === 0 ? null : (
        <>
          <h2>{words.home.problems}</h2>
          <p class="quiet">{words.home.problemsHelp}</p>
          <CellLines lines={plan.problems} />
        </>
      )}
    </>
  );
}

function SheetButtons({ actions, busy }: { actions: Actions; busy: readonly string[] }) {
  return (
    <>
      <Press look="main" label={words.refresh.button} busy={busy.includes('refresh')} onPress={actions.refresh} />
      <Press label={offersWords.paste.button} onPress={() => actions.offers.show({ at: 'paste' })} />
    </>
  );
}

/** The state of the plan and what can be done next. */
export function Home(props: { plan: Output<'open'>; actions: Actions; busy: readonly string[] }) {
  const { plan, actions, busy } = props;
  const inSheets = plan.where === 'sheet';
  return (
    <main>
      <ScreenHeading>{words.home.heading}</ScreenHeading>
      <p>
        <strong>{plan.workbook}</strong>
      </p>
      <p class="worried">{words.home.worried}</p>
      {inSheets ? null : <p>{words.home.inDocs}</p>}
      {inSheets && !plan.isSetUp ? <p>{words.home.notSetUp}</p> : null}
      {inSheets ? <SheetButtons actions={actions} busy={busy} /> : null}
      <Press label={words.share.button} onPress={() => actions.go({ at: 'share' })} />
      <p role="status" class="quiet">
        {busy.includes('refresh') ? words.refresh.busy : words.home.saved}
      </p>
      {inSheets && plan.isSetUp ? <Found plan={plan} /> : null}
    </main>
  );
}
