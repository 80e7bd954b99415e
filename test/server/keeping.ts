import type { Output } from '../../src/contract/api';
import type { Host, HostOptions } from '../../src/local/host.types';
import { addressOf, ask, cell, cellBeside, setUp } from './workbook';

/** A plan in which a person wrote their own words over the planner's, and then an answer changed what it would say. */

/** The tab it happens in. */
export const WHERE = 'Gap analysis';
/** What the person wrote. */
export const MINE = 'Our remit is in hand';
/** What the planner says of the row at first, and after the answer changed. */
export const FIRST = "Setting up the role: your remit isn't written down yet.";
/** See FIRST. */
export const SECOND = 'Setting up the role: your remit is partly written down.';
/** The same row once the answer has changed again; it stands first in its lane then. */
export const THIRD = 'Setting up the role: your remit is agreed';

/** Text of a cell as it is shown; '' for an untouched one. */
export const shownAt = (host: Host, at: string): string => cell(host, WHERE, at)?.shown ?? '';

/** Where the planner says it, and the update column beside it. */
export function gapRow(host: Host): { readonly found: string; readonly update: string } {
  const found = addressOf(host, WHERE, FIRST);
  return { found, update: cellBeside(host, WHERE, found, 'Planner update') };
}

/** Answers the question behind the row. */
export const answer = (host: Host, remitWritten: string): void => {
  ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: remitWritten }] });
};

type Line = Output<'refresh'>['attention'][number];
/** A report's line with a place and a choice, as the sidebar needs it. */
export type Choice = Required<Line>;

/** The line of a report that offers a choice, if there is one. */
export function choiceIn(report: Output<'refresh'>): Choice | null {
  const line = report.attention.find((one) => one.choice !== undefined);
  return line?.at !== undefined && line.choice !== undefined ? { ...line, at: line.at, choice: line.choice } : null;
}

/** Such a plan, its row, and the choice that the refresh report offers. */
export type Edited = ReturnType<typeof gapRow> & { readonly choice: Choice };

/** Does to a plan that is set up what makes the choice. */
export function editAndRefresh(host: Host): Edited {
  const row = gapRow(host);
  host.edit({ do: 'type', tab: WHERE, at: row.found, text: MINE });
  answer(host, 'Partly');
  const choice = choiceIn(ask(host, 'refresh', {}));
  if (choice === null) throw new Error('the report offers no choice');
  return { ...row, choice };
}

/** One host that stands at the same place again for every test: made once, which takes longest. */
export function stage<T>(prepare: (host: Host) => T, options: HostOptions = {}) {
  const host = setUp(options);
  const scene = prepare(host);
  const saved = host.save();
  return { host, scene, again: (): void => host.reopen(saved) };
}

/** The input of `settle` for it. */
export function settling({ at, choice }: Choice, use: 'planner' | 'mine') {
  const { tab, key, column } = at;
  return { choices: [{ tab, key, column, use, ...choice }] };
}
