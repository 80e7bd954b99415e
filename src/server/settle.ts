import { settleWords } from '../content/messages';
import type { Input, Output } from '../contract/api';
import { fillIn } from '../outputs/sheets/sheetParts';
import type { Services } from './services';

type Settled = Output<'settle'>;

/** Settles choices between a person's text and ours. */
export function settle(services: Services, { choices }: Input<'settle'>): Settled {
  const outcomes = choices.map(({ tab, key, column }): Settled['outcomes'][number] => ({
    tab,
    key,
    column,
    address: '',
    outcome: 'not-found',
    words: settleWords['not-found'],
  }));
  const summary = fillIn(settleWords.summary, { done: 0, all: choices.length });
  return { outcomes, summary, savedAt: services.clock().instant() };
}
