import type { Client } from '../../contract/api';
import type { Failure } from '../../contract/failure';
import type { Queue, QueueEvent } from './queue';
import { isUnsaved, nextCall, pauseBefore } from './queue';

/** Typing that stops for this long is saved, in milliseconds. */
const REST = 1200;
/** A call that takes longer than this is called slow. */
const SLOW = 12_000;
/** A call without a reply for this long is given up. Should it arrive all the same, sending its texts again does no harm. */
const LOST = 75_000;

/** The page's clock for waiting; tests have their own. */
export type Timers = { after(milliseconds: number, then: () => void): () => void };

export type SaverParts = {
  readonly client: Pick<Client, 'saveAnswers'>;
  readonly latest: () => Queue;
  readonly tell: (event: QueueEvent) => void;
  /** Where the lead is, kept with the answers. */
  readonly place: () => string;
  readonly timers: Timers;
  /** What is told of a call that is given up. */
  readonly noAnswer: Failure;
};

type Sent = NonNullable<ReturnType<typeof nextCall>>;

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
export function createSaver({ client, latest, tell, place, timers, noAnswer }: SaverParts): Saver {
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
  /** The reply, or what stands for it once the call is given up; a reply after that is not waited for. */
  const reply = (answers: Sent) =>
    new Promise<Awaited<ReturnType<SaverParts['client']['saveAnswers']>>>((resolve) => {
      const stops = [
        timers.after(SLOW, () => tell({ type: 'slow' })),
        timers.after(LOST, () => resolve({ ok: false, failure: noAnswer })),
      ];
      client.saveAnswers({ answers, place: place() }).then((result) => {
        for (const stop of stops) stop();
        resolve(result);
      });
    });
  const send = async (answers: Sent) => {
    tell({ type: 'sent' });
    const result = await reply(answers);
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
