import { settleWords } from '../content/messages';
import type { Input, Output } from '../contract/api';
import { fillIn } from '../outputs/sheets/sheetParts';
import { tabsToWrite } from './layouts';
import type { PlanTabs, Services } from './services';
import { packUndo, readUndo, type UndoCell } from './undoRecord';
import { carryOut, type WishEnd, type Wished } from './wishes';

type Settled = Output<'settle'>;
type Outcome = Settled['outcomes'][number];
type Choice = Input<'settle'>['choices'][number];

const wishOf = ({ tab, key, column, use, theirs, ours }: Choice): Wished => ({
  tab,
  key,
  column,
  wish: { do: use === 'planner' ? 'use-ours' : 'keep-theirs', theirs, ours },
});

function outcomeOf({ outcome, wish }: WishEnd): Outcome['outcome'] {
  if (outcome !== 'done' && outcome !== 'already') return outcome;
  return wish.do === 'use-ours' ? 'used' : 'kept';
}

function told(end: WishEnd): Outcome {
  const { tab, key, column, address } = end;
  const outcome = outcomeOf(end);
  return { tab, key, column, address, outcome, words: fillIn(settleWords[outcome], { address }) };
}

const sameCell = (a: UndoCell, b: UndoCell): boolean => a.tab === b.tab && a.key === b.key && a.column === b.column;

/** A text that a person gave up for ours can be put back like what a refresh replaced. */
function rememberGivenUp(services: Services, tabs: PlanTabs, replaced: readonly UndoCell[]): void {
  if (replaced.length === 0) return;
  const note = tabs.undoNote();
  const earlier = readUndo(services.store(), note).filter((cell) => !replaced.some((one) => sameCell(one, cell)));
  const about = { at: note?.at ?? services.clock().instant(), leftOut: note?.leftOut ?? 0, before: note };
  tabs.remember(packUndo(services.store(), [...replaced, ...earlier], about));
}

function settleAlone(services: Services, choices: readonly Choice[]): readonly WishEnd[] {
  const tabs = tabsToWrite(services);
  const { ends, replaced } = carryOut(services, tabs, choices.map(wishOf));
  rememberGivenUp(services, tabs, replaced);
  return ends;
}

/** Settles cells where a person's text and ours differ. */
export function settle(services: Services, { choices }: Input<'settle'>): Settled {
  const ends = choices.length === 0 ? [] : services.lock().holdToEnd(() => settleAlone(services, choices));
  const outcomes = ends.map(told);
  const done = outcomes.filter(({ outcome }) => outcome === 'used' || outcome === 'kept').length;
  const summary = fillIn(settleWords.summary, { done, all: choices.length });
  return { outcomes, summary, savedAt: services.clock().instant() };
}
