import { settleWords } from '../content/messages';
import type { Input, Output } from '../contract/api';
import { fillIn } from '../outputs/sheets/sheetParts';
import { tabsToWrite } from './layouts';
import type { Services } from './services';
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

function settleAlone(services: Services, choices: readonly Choice[]): readonly WishEnd[] {
  const tabs = tabsToWrite(services);
  return carryOut(services, tabs, choices.map(wishOf));
}

/** Settles cells where a person's text and ours differ. */
export function settle(services: Services, { choices }: Input<'settle'>): Settled {
  const ends = choices.length === 0 ? [] : services.lock().holdToEnd(() => settleAlone(services, choices));
  const outcomes = ends.map(told);
  const done = outcomes.filter(({ outcome }) => outcome === 'used' || outcome === 'kept').length;
  const summary = fillIn(settleWords.summary, { done, all: choices.length });
  return { outcomes, summary, savedAt: services.clock().instant() };
}
