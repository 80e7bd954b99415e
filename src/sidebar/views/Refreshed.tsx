import { sidebarWords as words } from '../../content/sidebarWords';
import type { Output } from '../../contract/api';
import type { Actions } from '../actions';
import { CellLines, Press, ScreenHeading, Sentences } from './parts';

type TabReport = Output<'refresh'>['tabs'][number];

function tabLine(tab: TabReport): string {
  const parts: [number, string][] = [
    [tab.added, words.refresh.added],
    [tab.changed, words.refresh.changed],
    [tab.kept, words.refresh.kept],
    [tab.closed, words.refresh.closed],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, label]) => `${count} ${label}`);
  return told.length === 0 ? words.refresh.nothing : `${told.join(', ')}.`;
}

/** What the refresh did, tab by tab, and what needs a person. */
export function Refreshed({ report, actions }: { report: Output<'refresh'>; actions: Actions }) {
  return (
    <main>
      <ScreenHeading>{words.refresh.heading}</ScreenHeading>
      <p>{report.summary}</p>
      <ul>
        {report.tabs.map((tab) => (
          <li key={tab.kind}>
            <strong>{tab.name}</strong> {tabLine(tab)}
          </li>
        ))}
      </ul>
      {report.attention.length === 0 ? null : (
        <>
          <h2>{words.refresh.attention}</h2>
          <CellLines lines={report.attention} />
        </>
      )}
      {report.leftOut.length === 0 ? null : (
        <>
          <h2>{words.refresh.leftOut}</h2>
          <Sentences lines={report.leftOut} />
        </>
      )}
      <Press look="main" label={words.backHome} onPress={actions.home} />
    </main>
  );
}
