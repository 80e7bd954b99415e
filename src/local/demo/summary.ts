import { demoWords as words } from '../../content/demoWords';
import { gapWords, tabNames } from '../../content/sheetWords';
import type { Snapshot, Tab } from '../host.types';
import { figuresOf } from './figures';
import type { Journey } from './journey';
import { say } from './options';

const MOST_SHOWN = 6;

/** Cells of a tab as rows of text by header. */
function rowsOf(tab: Tab): { [header: string]: string }[] {
  const rows = new Map<number, { [header: string]: string }>();
  const header = (column: string) => tab.cells[`${column}1`]?.shown ?? '';
  for (const [address, cell] of Object.entries(tab.cells)) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (row !== '1' && cell.shown !== '')
      rows.set(Number(row), { ...rows.get(Number(row)), [header(column)]: cell.shown });
  }
  return [...rows.keys()].sort((a, b) => a - b).map((row) => rows.get(row) ?? {});
}

/** The first lines of the gap sheet with their reasons, as the lead finds them there. */
function firstGaps(workbook: Extract<Snapshot, { kind: 'sheet' }>): string[] {
  const tab = workbook.tabs.find(({ name }) => name === tabNames.gaps);
  const told = tab === undefined ? [] : rowsOf(tab).filter((row) => (row[gapWords.why] ?? '') !== '');
  return told.slice(0, MOST_SHOWN).flatMap((row) => {
    const [why = ''] = (row[gapWords.why] ?? '').split('\n');
    return [`  ${row[gapWords.lane]}: ${row[gapWords.found]}`, `    ${say(words.because, { why })}`];
  });
}

function list(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

/** The short text a person reads when the demo has run. */
export function summaryOf(journey: Journey, made: { readonly folder: string; readonly asked: number }): string {
  const { provision } = figuresOf(journey);
  const { counts } = journey.report;
  return [
    `${journey.state.workbook}. ${words.made}`,
    '',
    say(words.read, provision),
    say(words.answersRead, { answered: journey.answered, asked: made.asked }),
    ...list(words.comesFirst, firstGaps(journey.workbook.snapshot)),
    '',
    say(words.lanes, { ...counts }),
    ...list(
      words.problems,
      journey.state.problems.map(({ address, text }) => `  ${address}: ${text}`),
    ),
    ...list(
      words.sharing,
      journey.sharing.outcomes.map(({ address, words: told }) => `  ${address}: ${told}`),
    ),
    ...list(
      words.notReady,
      journey.notReady.map((line) => `  ${line}`),
    ),
    ...list(
      words.open,
      Object.entries(words.files).map(([file, what]) => `  ${made.folder}/${file}  ${what}`),
    ),
    '',
  ].join('\n');
}
