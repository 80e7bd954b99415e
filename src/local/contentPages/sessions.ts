import { beforeTheDay, routeWords, scripts, steps } from '../../content/inset/common';
import { gateWords } from '../../content/inset/gates';
import { scenarios } from '../../content/inset/scenarios';
import type { Scenario } from '../../content/inset/types';
import { reviewWords } from '../../content/reviewWords';
import type { SentenceTemplate } from '../../content/sentences/types';
import { longDate } from '../../outputs/documents/days';
import { say } from '../demo/options';
import { readable, variantLines } from './inWords';
import { allOutlines, STEP_WIDTHS, spoken } from './outlines';
import type { Cell, ReviewPage, ReviewTable } from './page';

const { headings, columns, ...words } = reviewWords;
const pool: readonly Scenario[] = scenarios;
const scriptNames: Readonly<Record<string, string>> = words.scriptNames;

function scriptRows(): readonly (readonly Cell[])[] {
  return Object.entries<readonly SentenceTemplate[]>(scripts).flatMap(([name, said]) =>
    said.map(({ variants }, place) => [`${scriptNames[name] ?? name} ${place + 1}`, variantLines(variants)]),
  );
}

function readBy({ reviewed }: Scenario): string {
  if (reviewed === null) return words.askFirst;
  return say(words.reviewedBy, { ...reviewed, on: longDate(reviewed.on) });
}

function scenarioTable(group: Scenario['pool']): ReviewTable {
  const these = pool.filter((one) => one.pool === group);
  const unread = these.some(({ reviewed }) => reviewed === null);
  return {
    title: say(headings.scenarios, { pool: words.pools[group] }),
    ...(unread ? { warning: `${words.askFirst}. ${words.askFirstWhy}` } : {}),
    head: columns.scenario,
    widths: [5, 27, 27, 11, 11, 9, 10],
    rows: these.map((one) => [
      one.id,
      one.situation,
      readable(one.firstMove),
      readable(routeWords[one.route] ?? one.route),
      one.usedIn.join(', '),
      readBy(one),
    ]),
  };
}

function everySession(): readonly ReviewTable[] {
  return [
    { title: headings.scripts, head: columns.line, rows: scriptRows() },
    {
      title: headings.steps,
      head: columns.step,
      widths: STEP_WIDTHS,
      rows: steps.map((step) => [readable(step.when), step.do.flatMap(spoken), spoken(step.who), spoken(step.by)]),
    },
    {
      title: headings.before,
      head: columns.before,
      widths: [44, 42, 14],
      rows: beforeTheDay.map(({ done, open }) => [readable(done), readable(open)]),
    },
    {
      title: headings.gates,
      head: columns.gate,
      rows: Object.entries(gateWords).map(([gate, text]) => [gate.replaceAll('-', ' '), readable(text)]),
    },
  ];
}

/** Staff sessions: situations first, because they matter most. */
export function sessionsPage(): ReviewPage {
  const groups: readonly Scenario['pool'][] = ['primary', 'secondary', 'post16', 'adults'];
  return { id: 'sessions', tables: [...groups.map(scenarioTable), ...everySession(), ...allOutlines()] };
}
