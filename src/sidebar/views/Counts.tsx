import { Fragment } from 'preact';
import { sidebarWords } from '../../content/sidebarWords';
import type { Plan } from '../state';

const words = sidebarWords.home;

/** How many lines stand in each lane of the gap analysis. */
export function Counts({ counts }: { counts: Plan['counts'] }) {
  const rows: [string, number][] = [
    [words.checkNow, counts.A],
    [words.priorities, counts.B],
    [words.tidyUp, counts.C],
    [words.findOut, counts.D],
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
