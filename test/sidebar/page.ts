import type { Input, Output } from '../../src/contract/api';
import type { FailureCode, Result } from '../../src/contract/failure';
import type { Answer } from '../../src/sidebar/answers/answer';
import { EMPTY_QUEUE, nextQueue, type Queue, type QueueEvent } from '../../src/sidebar/answers/queue';
import { createSaver, type Timers } from '../../src/sidebar/answers/saver';

type Reply = Result<Output<'saveAnswers'>>;
type Rows = Output<'saveAnswers'>['saved'];

/** An answer in words. */
export const text = (answer: string, detail = ''): Answer => ({ answer, detail, ids: null });
/** A row of the Answers tab. */
export const row = (key: string, { answer, detail }: Answer) => ({ key, answer, detail });

/** What the server says when it has saved. */
export const saved = (rows: Rows, conflicts: Rows = []): Reply => ({
  ok: true,
  value: { saved: rows, conflicts, unknown: [], problems: [], savedAt: '2026-11-23T14:02:00Z', revision: '1' },
});

/** What the server says when it has not. */
export const refusal = (code: FailureCode, detail?: string): Reply => ({
  ok: false,
  failure: { code, message: code, detail },
});

/** A clock that moves by hand. */
function handClock() {
  let now = 0;
  let timers: { at: number; then: () => void }[] = [];
  const after: Timers['after'] = (milliseconds, then) => {
    const timer = { at: now + milliseconds, then };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter(({ at }) => at > now);
    for (const { then } of due) then();
  };
  return { timers: { after }, pass };
}

async function turns() {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

/** Calls that wait for the reply a test gives. */
function handServer() {
  const calls: { sent: Input<'saveAnswers'>; answer: (reply: Reply) => Promise<void> }[] = [];
  const saveAnswers = (sent: Input<'saveAnswers'>) =>
    new Promise<Reply>((resolve) => {
      const answer = (reply: Reply) => {
        resolve(reply);
        return turns();
      };
      calls.push({ sent, answer });
    });
  return { calls, client: { saveAnswers } };
}

const noAnswer = { code: 'google-failed', message: 'No answer' } as const;

/** A page that saves, without a browser. */
export function page(rows: Rows = []) {
  let queue: Queue = nextQueue(EMPTY_QUEUE, { type: 'read', rows, asOf: 0 });
  const tell = (event: QueueEvent) => {
    queue = nextQueue(queue, event);
  };
  const { timers, pass } = handClock();
  const { calls, client } = handServer();
  const saver = createSaver({ client, latest: () => queue, tell, place: () => 'first/0', timers, noAnswer });
  const type = (key: string, answer: Answer) => {
    tell({ type: 'typed', key, answer });
    saver.touched();
  };
  return { saver, calls, tell, pass, type, now: () => queue };
}
