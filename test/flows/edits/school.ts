import { expect } from 'vitest';
import type { Output } from '../../../src/contract/api';
import type { Cell, Edit, Host, HostOptions, Snapshot, Tab } from '../../../src/local/host';
import { ANSWERS, ask, OFFERS, planner, workbook } from '../../server/workbook';

/** The tabs of a plan, and the school's own. */
export const TABS = [
  'Answers',
  'Provision',
  'Start here',
  'Provision map',
  'Gap analysis',
  'Action plan',
  'Overview',
  'Progress',
] as const;
export type TabName = (typeof TABS)[number];

/** Headers of the hidden ids and of the planner's own remarks, also after somebody replaced letters in the whole file. */
const FREE = /^SMHL row id|^Pl.nner upd.te$/;

/** A cell's column letters and row number. */
export function split(address: string): { column: string; row: number } {
  const [, column = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { column, row: Number(row) };
}

/** The tab of that name as it stands. */
export function tabOf(host: Host, name: string): Tab {
  const found = workbook(host).tabs.find((tab) => tab.name === name);
  if (found === undefined) throw new Error(`no tab ${name}`);
  return found;
}

/** Column letters of a header. */
export function columnOf(host: Host, name: string, header: string): string {
  const found = Object.entries(tabOf(host, name).cells).find(([, cell]) => cell.shown === header);
  if (found === undefined) throw new Error(`no header ${header} in ${name}`);
  return split(found[0]).column;
}

/** The row whose cell begins with these words. */
export function rowOf(host: Host, name: string, words: string): number {
  const found = Object.entries(tabOf(host, name).cells).find(([, cell]) => cell.shown.startsWith(words));
  if (found === undefined) throw new Error(`nothing in ${name} begins with ${words}`);
  return split(found[0]).row;
}

/** The address of a header's column in the row that begins with these words. */
export function place(host: Host, name: string, header: string, words: string): string {
  return `${columnOf(host, name, header)}${rowOf(host, name, words)}`;
}

/** The last row that holds anything. */
export function lastRow(host: Host, name: string): number {
  const rows = Object.entries(tabOf(host, name).cells).map(([at, { kind }]) => (kind === 'empty' ? 0 : split(at).row));
  return Math.max(0, ...rows);
}

/** What the school of these tests has typed beside what it answered: notes, decisions, owners, a column, a tab. */
function ownWork(host: Host): Edit[] {
  const beside = (tab: TabName, header: string, words: string, text: string): Edit => ({
    do: 'type',
    tab,
    at: place(host, tab, header, words),
    text,
  });
  const spare = columnAfter(host, 'Gap analysis');
  const finding = rowOf(host, 'Gap analysis', 'Setting up the role');
  return [
    beside('Answers', 'Detail or evidence', 'nation|', 'Own detail: near the border'),
    beside('Provision', 'Notes', 'Worry box', 'Own note: by the library door'),
    beside('Provision map', 'Our notes', 'Anxiety', 'Own note: most of year 6'),
    beside('Start here', 'Our notes', 'Keep this file safe', 'Own note: shared drive is SLT'),
    beside('Gap analysis', 'Our decision', 'Setting up the role', 'Act now'),
    beside('Gap analysis', 'Reason or note', 'Setting up the role', 'Own reason: before Easter'),
    beside('Action plan', 'Owner (role)', 'Draft the role page', 'Own owner: head'),
    beside('Action plan', 'Notes', 'Draft the role page', 'Own note: agreed on 3/4'),
    { do: 'type', tab: 'Gap analysis', at: `${spare}1`, text: 'Own column' },
    { do: 'type', tab: 'Gap analysis', at: `${spare}${finding}`, text: '=1+1' },
    { do: 'type', tab: 'Sheet1', at: 'B2', text: 'Own tab' },
  ];
}

/** Letters of the first column right of everything. */
export function columnAfter(host: Host, name: string): string {
  const columns = Object.entries(tabOf(host, name).cells).map(([at, { kind }]) =>
    kind === 'empty' ? 'A' : split(at).column,
  );
  const last = columns.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[columns.length - 1] ?? 'A';
  return last.replace(/.$/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
}

/** A plan in use: answers, offers, a refresh, the school's own work, another refresh. */
export function schoolAtWork(options: HostOptions = {}): Host {
  const host = planner(options);
  host.openSheet('Our plan');
  ask(host, 'saveAnswers', { answers: ANSWERS });
  ask(host, 'addProvision', { text: OFFERS });
  ask(host, 'refresh', {});
  host.edit(...ownWork(host));
  ask(host, 'refresh', {});
  return host;
}

type Book = Extract<Snapshot, { kind: 'sheet' }>;

/** Everything a cell says: its text or formula, its link, how it is marked. */
function signature(cell: Cell): string {
  return JSON.stringify([cell.formula ?? cell.shown, cell.link ?? '', cell.mixed ?? false]);
}

const filled = (cell: Cell | undefined): cell is Cell => cell !== undefined && cell.kind !== 'empty';

/** The planner's own texts in a workbook in which people's begin with "Own". */
function plannerTexts(pristine: Book): ReadonlySet<string> {
  const cells = pristine.tabs.flatMap((tab) => Object.values(tab.cells));
  return new Set(cells.filter((cell) => !/^Own |^=/.test(cell.formula ?? cell.shown)).map(signature));
}

type Line = { readonly row: number; readonly cells: { readonly [column: string]: Cell } };

function linesOf(tab: Tab, without: ReadonlySet<string>): Line[] {
  const lines = new Map<number, { [column: string]: Cell }>();
  for (const [address, cell] of Object.entries(tab.cells)) {
    const { column, row } = split(address);
    if (without.has(column)) continue;
    const line = lines.get(row) ?? {};
    line[column] = cell;
    lines.set(row, line);
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells }))
    .filter(({ cells }) => Object.values(cells).some(filled));
}

/** Columns a refresh may write at any time: the hidden ids, and the planner's own remarks. */
function freeColumns(tab: Tab): ReadonlySet<string> {
  const found = Object.entries(tab.cells).filter(([, { shown }]) => FREE.test(shown));
  return new Set(found.map(([address]) => split(address).column));
}

/** Is the row still that row? Every cell reads the same unless it was the planner's own and may have news. */
function sameLine(before: Line, after: Line, ours: ReadonlySet<string>): boolean {
  return Object.entries(before.cells).every(([column, cell]) => {
    if (!filled(cell)) return true;
    const now = after.cells[column];
    return (filled(now) && signature(now) === signature(cell)) || ours.has(signature(cell));
  });
}

/** Rows of `before` that are missing from `after`, whose rows must come in the same order. */
function lostLines(before: readonly Line[], after: readonly Line[], ours: ReadonlySet<string>): string[] {
  const lost: string[] = [];
  let from = 0;
  for (const line of before) {
    const at = after.findIndex((one, index) => index >= from && sameLine(line, one, ours));
    if (at < 0) lost.push(`row ${line.row}: ${Object.values(line.cells).map(signature).join(' ')}`);
    else from = at + 1;
  }
  return lost;
}

/** What stood in `before` and does not stand in `after`. `ours`: texts that are the planner's to change. */
function lostFrom(before: Book, after: Book, ours: (id: number) => ReadonlySet<string>): string[] {
  return before.tabs.flatMap((tab) => {
    const now = after.tabs.find(({ id }) => id === tab.id);
    if (now === undefined) return [`tab ${tab.name}`];
    if (now.name !== tab.name) return [`name of ${tab.name}`];
    const free = freeColumns(tab);
    return lostLines(linesOf(tab, free), linesOf(now, free), ours(tab.id)).map((text) => `${tab.name} ${text}`);
  });
}

/** What people set beside the texts: filters, rules, merges, sizes, frozen rows. */
function frameOf(tab: Tab): unknown {
  const { cells: _cells, metadata: _metadata, rows: _rows, charts: _charts, ...frame } = tab;
  return frame;
}

/** Notes, checks, colours and formats of cells that hold something or were dressed. */
function dressOf(tab: Tab): { [address: string]: unknown } {
  const dressed = Object.entries(tab.cells).map(([address, cell]): [string, unknown] => {
    const { note, numberFormat, background, validation } = cell;
    return [address, { note, numberFormat, background, validation }];
  });
  return Object.fromEntries(dressed.filter(([address]) => split(address).row > 1));
}

export type Report = Output<'refresh'>;

/** One refresh, with its service calls. */
export function refreshed(host: Host): { report: Report; calls: number; writes: number } {
  host.resetCounters();
  const report = ask(host, 'refresh', {});
  const { total, writes } = host.counters();
  return { report, calls: total, writes };
}

/** A second refresh has nothing to do. */
export function expectSettled(host: Host, most = 60): void {
  const before = workbook(host).tabs;
  const { report, calls, writes } = refreshed(host);
  expect(report.tabs.map(({ added, changed, created }) => [added, changed, created])).toEqual(
    report.tabs.map(() => [0, 0, false]),
  );
  expect(workbook(host).tabs).toEqual(before);
  expect(writes, 'the lock, taken and given back').toBeLessThanOrEqual(2);
  expect(calls).toBeLessThanOrEqual(most);
}

/** `calls`: the most a refresh may take. `news`: what was edited changes what the plan says, so the planner's own texts of that workbook may change too. */
type About = { readonly news?: boolean; readonly calls?: number };

/** What a refresh has written, tab by tab: texts that were not there before. */
function wroteInto(before: Book, after: Book): (id: number) => ReadonlySet<string> {
  return (id) => {
    const was = new Set(Object.values(before.tabs.find((tab) => tab.id === id)?.cells ?? {}).map(signature));
    const now = Object.values(after.tabs.find((tab) => tab.id === id)?.cells ?? {}).map(signature);
    return new Set(now.filter((text) => !was.has(text)));
  };
}

/** A refresh when nothing was answered: all texts, marks and layout stay, in their rows and order. */
export function expectKept(host: Host, pristine: Book, { news = false, calls: most = 160 }: About = {}): Report {
  const before = workbook(host);
  const { report, calls } = refreshed(host);
  const after = workbook(host);
  expect(lostFrom(before, after, () => (news ? plannerTexts(pristine) : new Set()))).toEqual([]);
  for (const tab of news ? [] : before.tabs) {
    const now = after.tabs.find(({ id }) => id === tab.id);
    expect(now && frameOf(now)).toEqual(frameOf(tab));
    expect(now && dressOf(now)).toMatchObject(dressOf(tab));
  }
  expect(calls).toBeLessThanOrEqual(most);
  return report;
}

/** Answers and offers that change something in every tab. */
export function changePlan(host: Host): void {
  ask(host, 'saveAnswers', {
    answers: [
      { key: 'remitWritten', answer: 'Yes' },
      { key: 'needs', answer: 'Anxiety' },
    ],
  });
  ask(host, 'addProvision', { rows: [{ name: 'Choir', tier: 'Universal', mainNeed: 'Anxiety' }] });
}

/** A refresh after answers changed: only the planner's own texts may read otherwise. */
export function expectKeptThroughChange(host: Host, ours: (id: number) => ReadonlySet<string>): Report {
  const before = workbook(host);
  changePlan(host);
  const { report, calls } = refreshed(host);
  const after = workbook(host);
  expect(lostFrom(before, after, ours)).toEqual([]);
  expect(calls).toBeLessThanOrEqual(160);
  return report;
}

/** Nothing typed is lost by a refresh, by another one, by one with news, and by the one after that. */
export function expectSurvives(host: Host, pristine: Book, about: About = {}): Report {
  const before = workbook(host);
  const report = expectKept(host, pristine, about);
  const wrote = wroteInto(before, workbook(host));
  expectSettled(host);
  expectKeptThroughChange(host, (id) => new Set([...plannerTexts(pristine), ...wrote(id)]));
  expectSettled(host);
  return report;
}
