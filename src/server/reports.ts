import { columnNouns, listWords, problemWords, reportWords } from '../content/messages';
import type { Output } from '../contract/api';
import type { Problem } from '../domain/plan';
import type { ReportLine, TabChanges } from '../outputs/refresh/tabState';
import type { SheetModel } from '../outputs/sheets/sheetModel';
import { fillIn } from '../outputs/sheets/sheetParts';
import { columnLetters } from './rectangles';
import type { TabOutcome } from './refreshTab';
import type { FoundTab, TabReading } from './services';

/** A line about one cell, as the wire carries it. */
export type Line = { readonly address: string; readonly text: string };

type TabReport = Output<'refresh'>['tabs'][number];

/** Where a cell stands, as a lead would look for it: "Provision E14"; the tab alone where there is no cell. */
export function addressOf(reading: TabReading, row: number, column: string): string {
  const number = reading.state.columns[column];
  if (row === 0) return reading.tab.name;
  return `${reading.tab.name} ${number === undefined ? '' : columnLetters(number)}${row}`;
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
  return { address: addressOf(where.reading, where.row, problem.column), text: problemText(problem, header) };
}

/** Lines that ask for somebody's eye; a kept edit or a closed row is only counted. */
const LOOK_AT: readonly ReportLine['code'][] = [
  'ask-row',
  'same-row-twice',
  'column-missing',
  'kept-edit',
  'kept-formula',
];

function reportText({ code, text }: ReportLine): string {
  switch (code) {
    case 'kept-edit':
      return fillIn(reportWords.keptCell, { ours: text });
    case 'kept-formula':
      return fillIn(reportWords.formula, { ours: text });
    case 'kept-empty':
      return fillIn(reportWords.keptEmpty, { ours: text });
    case 'ask-row':
      return reportWords.ambiguousKey;
    case 'same-row-twice':
      return reportWords.sameRowTwice;
    case 'column-missing':
      return fillIn(reportWords.headerMissing, { header: text });
    case 'paired':
      return reportWords.paired;
    case 'closed':
      return text;
  }
}

const isKept = ({ code }: ReportLine): boolean => code.startsWith('kept-');

/** A kept edit needs a look only where we would now say something else. */
function asksForALook(line: ReportLine): boolean {
  return LOOK_AT.includes(line.code) && (!isKept(line) || line.text !== '');
}

function refreshed(reading: TabReading, changes: TabChanges): Omit<TabReport, 'kind' | 'name' | 'created'> {
  const added = changes.fills.length + changes.inserts.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    added,
    changed: changes.cells.length,
    kept: changes.report.filter(isKept).length,
    closed: changes.report.filter(({ code }) => code === 'closed').length,
    attention: changes.report
      .filter(asksForALook)
      .map((line) => ({ address: addressOf(reading, line.row, line.column), text: reportText(line) })),
  };
}

function stopped(tab: FoundTab, sentence: string): TabReport {
  const attention = [{ address: tab.name, text: fillIn(sentence, { tab: tab.name }) }];
  return { kind: tab.kind, name: tab.name, created: false, added: 0, changed: 0, kept: 0, closed: 0, attention };
}

/** What became of one tab, in words and numbers. */
export function tabReport(outcome: TabOutcome, wantedName: string): TabReport {
  switch (outcome.how) {
    case 'created': {
      const { kind, name } = outcome.tab;
      const beside = { address: name, text: fillIn(reportWords.renamedBeside, { wanted: wantedName, name }) };
      const attention = name === wantedName ? [] : [beside];
      return { kind, name, created: true, added: outcome.rows, changed: 0, kept: 0, closed: 0, attention };
    }
    case 'protected':
      return stopped(outcome.tab, reportWords.protected);
    case 'keys-gone':
      return stopped(outcome.tab, reportWords.keysGone);
    case 'refreshed': {
      const { tab } = outcome.reading;
      return { kind: tab.kind, name: tab.name, created: false, ...refreshed(outcome.reading, outcome.changes) };
    }
  }
}

const sum = (tabs: readonly TabReport[], pick: (tab: TabReport) => number): number =>
  tabs.reduce((total, tab) => total + pick(tab), 0);

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
