import { commonWords } from '../../content/sheetWords';
import { type CellPast, type CellPlan, isFormulaLike, nowWritten, planCell, saidIn } from './planRefreshCell';
import { hashOf } from './rowKeys';
import type { TabCell } from './tabState';

/**
 * What a person made of the update column of one row. 'ours', 'theirs': chosen, about exactly the text that we told there.
 * 'stale': chosen about an earlier text, so the present one is told. 'spent': carried out already. 'nothing': chosen where
 * nothing was told. 'read': deleted, so that something new may be told again.
 */
export type Heard = 'ours' | 'theirs' | 'stale' | 'spent' | 'nothing' | 'read' | null;

const NOTHING_SAID = hashOf('');
const OURS: readonly string[] = commonWords.useOurs;
const THEIRS: readonly string[] = commonWords.keepTheirs;

function typed(cell: TabCell | undefined): 'ours' | 'theirs' | null {
  if (cell !== undefined && isFormulaLike(cell)) return null;
  const text = saidIn(cell)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\.$/, '');
  if (OURS.includes(text)) return 'ours';
  return THEIRS.includes(text) ? 'theirs' : null;
}

function hearChoice(choice: 'ours' | 'theirs', past: CellPast, news: string, kept: boolean): Heard {
  const told = past === 'never' || past === 'unknown' ? NOTHING_SAID : past.last;
  if (news !== '') return told === hashOf(news) && kept ? choice : 'stale';
  return told === NOTHING_SAID ? 'nothing' : 'spent';
}

/**
 * Listens to the update cell. `news`: what we would tell there if nobody had chosen; `kept`: is a cell that a person edited
 * among it? Deleting our text is the same as keeping one's own.
 */
export function hearUpdate(cell: TabCell | undefined, past: CellPast, news: string, kept: boolean): Heard {
  const choice = typed(cell);
  if (choice !== null) return hearChoice(choice, past, news, kept);
  const isEmpty = saidIn(cell) === '' && (cell === undefined || !isFormulaLike(cell));
  if (!isEmpty || past === 'never' || past === 'unknown' || past.last === NOTHING_SAID || news === '') return null;
  if (past.last !== hashOf(news)) return 'read';
  return kept ? 'theirs' : null;
}

/** Plans the update cell once it was heard; `told` is what is to stand there now. */
export function planUpdate(cell: TabCell | undefined, past: CellPast, told: string, heard: Heard): CellPlan {
  if (heard === null || heard === 'nothing') return planCell(cell, past, told);
  const written = nowWritten(past, told);
  if (saidIn(cell) === '' && told === '') return { do: 'nothing', written };
  return { do: 'write', text: told, over: saidIn(cell) !== '', written };
}
