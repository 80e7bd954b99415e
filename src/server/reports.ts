import { columnNouns, listWords, problemWords, reportWords } from '../content/messages';
import type { Output } from '../contract/api';
import type { Problem } from '../domain/plan';
import type { ReportLine, TabChanges } from '../outputs/refresh/tabState';
import type { SheetModel } from '../outputs/sheets/sheetModel';
import { fillIn } from '../outputs/sheets/sheetParts';
import { columnLetters } from './rectangles';
import type { TabOutcome } from './refreshTab';
import { movedBy } from './rowsMoved';
import type { FoundTab, TabReading } from './services';

type TabReport = Output<'refresh'>['tabs'][number];

/** A line about one cell, as the wire carries it. */
export type Line = Readonly<Output<'refresh'>['attention'][number]>;

/** One cell, as the wire carries it. */
export type Place = NonNullable<Line['at']>;

/** 'E14'; the row's number alone where the column is not in the tab, '' for no row. */
export function a1Of(reading: TabReading, row: number, column: string): string {
  const number = reading.state.columns[column];
  return row === 0 ? '' : `${number === undefined ? '' : columnLetters(number)}${row}`;
}

/** Where a cell stands, as a lead would look for it: "Provision E14"; the tab alone where there is no cell. */
export function addressOf(reading: TabReading, row: number, column: string): string {
  return `${reading.tab.name} ${a1Of(reading, row, column)}`.trim();
}

/** The same for whoever is to go there. */
export function placeOf(reading: TabReading, row: number, key: string, column: string): Place {
  return { tab: reading.tab.kind, key, column, a1: a1Of(reading, row, column) };
}

/** "Universal, Targeted or Specialist". */
export function choiceList(labels: readonly string[]): string {
  const last = labels[labels.length - 1];
  if (last === undefined) return listWords.other;
  const front = labels.slice(0, -1).join(listWords.comma);
  return front === '' ? last : `${front}${listWords.or}${last}`;
}

/** The longest list of choices that is read out in a sentence. */
const MOST_READ_OUT = 6;

/** What is wrong with a cell and what to write instead. */
export function problemText(problem: Problem, header: string): string {
  const { code, value, allowed, column } = problem;
  const long = code === 'not-an-option' && allowed.length > MOST_READ_OUT;
  const sentence = long ? problemWords['not-an-option-long'] : problemWords[code];
  const noun = columnNouns[column] ?? fillIn(columnNouns.other ?? '', { header });
  return fillIn(sentence, { value, noun, allowed: choiceList(allowed) });
}

/** Where the row of a problem stands; null when its tab has not been read. */
type Where = { readonly reading: TabReading; readonly row: number; readonly model: SheetModel };

/** A cell that could not be read, with its address and what is allowed there. */
export function problemLine(problem: Problem, where: Where | null): Line {
  if (where === null) return { address: '', text: problemText(problem, problem.column) };
  const header = where.reading.headers[problem.column] ?? problem.column;
  const { reading, row } = where;
  return {
    address: addressOf(reading, row, problem.column),
    text: problemText(problem, header),
    at: placeOf(reading, row, problem.row, problem.column),
  };
}

/** Lines that ask for somebody's eye; a kept edit or a closed row is only counted. */
const LOOK_AT: readonly ReportLine['code'][] = [
  'ask-row',
  'same-row-twice',
  'column-missing',
  'kept-edit',
  'kept-formula',
  'kept-refused',
  'nothing-to-choose',
];

function reportText({ code, text }: ReportLine): string {
  switch (code) {
    case 'kept-edit':
      return fillIn(reportWords.keptCell, { ours: text });
    case 'kept-formula':
      return fillIn(reportWords.formula, { ours: text });
    case 'kept-refused':
      return fillIn(reportWords.keptRefused, { ours: text });
    case 'kept-empty':
      return fillIn(reportWords.keptEmpty, { ours: text });
    case 'ask-row':
      return reportWords.ambiguousKey;
    case 'same-row-twice':
      return reportWords.sameRowTwice;
    case 'column-missing':
      return fillIn(reportWords.headerMissing, { header: text });
    case 'nothing-to-choose':
      return reportWords.nothingToChoose;
    case 'paired':
      return reportWords.paired;
    case 'closed':
      return text;
  }
}

const isKept = ({ code }: ReportLine): boolean => code.startsWith('kept-');

/** A kept edit needs a look where we would say something else, until the person has settled which of the two stands. */
function asksForALook(line: ReportLine): boolean {
  return LOOK_AT.includes(line.code) && line.settled !== true && (!isKept(line) || line.text !== '');
}

/** Tells of cells by the rows they stand in once everything is written. */
type Teller = {
  where(row: number, column: string): { readonly address: string; readonly at: Place };
  shown(row: number, column: string): string;
};

function tellerOf(reading: TabReading, changes: TabChanges): Teller {
  const move = movedBy(changes);
  const rows = new Map(reading.state.rows.map((row) => [row.row, row]));
  return {
    where: (row, column) => {
      const key = changes.rowKeys.get(row) ?? '';
      return { address: addressOf(reading, move(row), column), at: placeOf(reading, move(row), key, column) };
    },
    shown: (row, column) => rows.get(row)?.cells[column]?.shown ?? '',
  };
}

function attentionLine(line: ReportLine, teller: Teller): TabReport['attention'][number] {
  const { row, column, text: ours } = line;
  const choice = isKept(line) ? { choice: { ours, theirs: teller.shown(row, column) } } : {};
  return { ...teller.where(row, column), text: reportText(line), ...choice };
}

/** As many changed cells of one tab as are told one by one, and as many characters of theirs. */
const MOST_TOLD = { cells: 200, characters: 60_000 } as const;

function toldCells(changes: TabChanges, teller: Teller): Pick<TabReport, 'cells' | 'moreCells'> {
  const cells: TabReport['cells'] = [];
  let characters = 0;
  for (const { row, column, text: after } of changes.cells) {
    const before = teller.shown(row, column);
    characters += before.length + after.length;
    if (cells.length === MOST_TOLD.cells || characters > MOST_TOLD.characters) break;
    cells.push({ ...teller.where(row, column), before, after });
  }
  return { cells, moreCells: changes.cells.length - cells.length };
}

function refreshed(reading: TabReading, changes: TabChanges): Omit<TabReport, 'kind' | 'name' | 'created'> {
  const added = changes.fills.length + changes.inserts.reduce((sum, { rows }) => sum + rows.length, 0);
  const teller = tellerOf(reading, changes);
  return {
    added,
    changed: changes.cells.length,
    kept: changes.report.filter(isKept).length,
    closed: changes.report.filter(({ code }) => code === 'closed').length,
    attention: changes.report.filter(asksForALook).map((line) => attentionLine(line, teller)),
    ...toldCells(changes, teller),
  };
}

type Refreshed = ReturnType<typeof refreshed>;

/** Lines that say the same of the same cell, once. */
function eachOnce(lines: Refreshed['attention']): Refreshed['attention'] {
  const said = new Map(lines.map((line) => [`${line.address} ${line.text}`, line]));
  return [...said.values()];
}

/** Nearly always there is one round; where there are more, they are told together. */
function inAll({ reading, changes, rounds }: TabOutcome & { readonly how: 'refreshed' }): Refreshed {
  const last = refreshed(reading, changes);
  const told = rounds.map((round) => refreshed(round.reading, round.changes));
  const total = (pick: (one: Refreshed) => number): number => told.reduce((all, one) => all + pick(one), 0);
  return {
    added: total(({ added }) => added),
    changed: total(({ changed }) => changed),
    closed: total(({ closed }) => closed),
    kept: last.kept,
    attention: eachOnce([...told.flatMap(({ attention }) => attention), ...last.attention]),
    cells: told.flatMap(({ cells }) => cells),
    moreCells: total(({ moreCells }) => moreCells),
  };
}

const NO_CHANGES = { added: 0, changed: 0, kept: 0, closed: 0, cells: [], moreCells: 0 };

/** The report of a tab that was not written, with the one line that says why. */
export function stoppedReport(tab: FoundTab, sentence: string): TabReport {
  const at = { tab: tab.kind, key: '', column: '', a1: '' };
  const attention = [{ address: tab.name, text: fillIn(sentence, { tab: tab.name }), at }];
  return { ...NO_CHANGES, kind: tab.kind, name: tab.name, created: false, attention };
}

const LOST_WORDS = { headings: reportWords.headingsGone, ids: reportWords.keysGone } as const;

/** What became of one tab, in words and numbers. */
export function tabReport(outcome: TabOutcome, wantedName: string): TabReport {
  switch (outcome.how) {
    case 'created': {
      const { kind, name } = outcome.tab;
      const text = fillIn(reportWords.renamedBeside, { wanted: wantedName, name });
      const attention =
        name === wantedName ? [] : [{ address: name, text, at: { tab: kind, key: '', column: '', a1: '' } }];
      return { ...NO_CHANGES, kind, name, created: true, added: outcome.rows, attention };
    }
    case 'protected':
      return stoppedReport(outcome.tab, reportWords.protected);
    case 'keys-gone':
      return { ...stoppedReport(outcome.tab, LOST_WORDS[outcome.lost]), canRebuild: true };
    case 'refreshed': {
      const { tab } = outcome.reading;
      return { kind: tab.kind, name: tab.name, created: false, ...inAll(outcome) };
    }
  }
}

const sum = (tabs: readonly TabReport[], pick: (tab: TabReport) => number): number =>
  tabs.reduce((total, tab) => total + pick(tab), 0);

/** The same where the plan could not be read. */
export function notRefreshedText(tabs: readonly string[]): string {
  return fillIn(reportWords.notRefreshed, { tabs: tabs.map((name) => `"${name}"`).join(listWords.and) });
}

/** The whole report in one line, for a toast. */
export function summaryOf(tabs: readonly TabReport[], attention: number): string {
  const made = tabs.filter(({ created }) => created).map(({ name }) => name);
  if (made.length > 0) return fillIn(reportWords.firstTime, { tabs: made.join(listWords.comma) });
  const counted: readonly (readonly [string, number])[] = [
    [reportWords.added, sum(tabs, ({ added }) => added)],
    [reportWords.changed, sum(tabs, ({ changed }) => changed)],
    [reportWords.kept, sum(tabs, ({ kept }) => kept)],
  ];
  const parts = counted.filter(([, count]) => count > 0).map(([sentence, count]) => fillIn(sentence, { count }));
  const look = attention === 0 ? [] : [fillIn(reportWords.attention, { count: attention })];
  if (parts.length > 0) return fillIn(reportWords.summary, { parts: [...parts, ...look].join(listWords.comma) });
  return attention === 0 ? reportWords.nothing : fillIn(reportWords.onlyAttention, { count: attention });
}
