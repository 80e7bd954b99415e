import type { Client } from '../../contract/api';
import type { Queue, QueueEvent } from './queue';
import { isUnsaved, nextCall, pauseBefore } from './queue';

/** Typing that stops for this long is saved, in milliseconds. */
const REST = 1200;
/** A call that takes longer than this is called slow. */
const SLOW = 12_000;

/** The page's clock for waiting; tests have their own. */
export type Timers = { after(milliseconds: number, then: () => void): () => void };

export type SaverParts = {
  readonly client: Pick<Client, 'saveAnswers'>;
  readonly latest: () => Queue;
  readonly tell: (event: QueueEvent) => void;
  /** Where the lead is, kept with the answers. */
  readonly place: () => string;
  readonly timers: Timers;
};

export type Saver = {
  /** Something was typed: saves when typing rests. */
  touched(): void;
  /**
   * Saves now, also after a failure. Resolves once everything is in the sheet (true), or when something cannot be for now
   * (false).
   */
  flush(): Promise<boolean>;
};

/** Drives the queue: one call at a time, again after a pause while a refresh runs. */
export function createSaver({ client, latest, tell, place, timers }: SaverParts): Saver {
  let cancel = () => {};
  let waiting: ((saved: boolean) => void)[] = [];

  const settle = () => {
    const { at } = latest().saving;
    if (at === 'flying' || at === 'waiting') return;
    const told = waiting;
    waiting = [];
    for (const tellOne of told) tellOne(!isUnsaved(latest()));
  };
  const wait = (milliseconds: number, then: () => void) => {
    cancel();
    cancel = timers.after(milliseconds, then);
  };
  const send = async (answers: NonNullable<ReturnType<typeof nextCall>>) => {
    tell({ type: 'sent' });
    const notSlow = timers.after(SLOW, () => tell({ type: 'slow' }));
    const result = await client.saveAnswers({ answers, place: place() });
    notSlow();
    if (result.ok) tell({ type: 'replied', reply: result.value });
    else if (result.failure.code === 'busy') tell({ type: 'busy' });
    else tell({ type: 'failed', failure: result.failure });
    after();
  };
  const pump = () => {
    cancel();
    const call = latest().saving.at === 'failed' ? null : nextCall(latest());
    if (call === null) settle();
    else send(call);
  };
  const tryAgain = () => {
    tell({ type: 'retried' });
    pump();
  };
  const after = () => {
    if (latest().saving.at === 'waiting') wait(pauseBefore(latest()), tryAgain);
    else pump();
  };
  const done = () => new Promise<boolean>((resolve) => waiting.push(resolve));
  return {
    touched: () => {
      const { at } = latest().saving;
      if (at === 'idle') wait(REST, pump);
    },
    flush: () => {
      const all = done();
      const { at } = latest().saving;
      if (at === 'failed') tryAgain();
      else if (at !== 'waiting') pump();
      return all;
    },
  };
}
