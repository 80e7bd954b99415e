import type { Output } from '../../contract/api';
import type { Failure } from '../../contract/failure';
import type { Answer, Answers } from './answer';
import { answerIn, answersIn, BLANK, sameTexts } from './answer';

/** What saving is doing. `slow`: the call takes longer than usual. `waiting`: a refresh is in the way. */
export type Saving =
  | { readonly at: 'idle' }
  | { readonly at: 'flying'; readonly slow: boolean }
  | { readonly at: 'waiting' }
  | { readonly at: 'failed'; readonly failure: Failure };

/**
 * Answers on their way to the sheet. At most one call is under way and carries every answer that was pending when it
 * left; what is typed meanwhile goes into the next. Nothing typed leaves `drafts` before the sheet has been read back.
 */
export type Queue = {
  /** What the sheet was last known to hold, in its own words. */
  readonly held: Answers;
  /** What stands in the boxes of the page. */
  readonly drafts: Answers;
  /** Drafts the sheet is known to hold. It may have trimmed them: that is no reason to send them again. */
  readonly kept: Answers;
  /** What the call under way carries. */
  readonly flying: Answers;
  /** Somebody else's newer answers, beside mine in `drafts`. */
  readonly conflicts: Answers;
  /** Answers the sheet cannot take as they are, and why; sent again once they change. */
  readonly refused: Readonly<Record<string, string>>;
  readonly saving: Saving;
  /** How often in a row a refresh was in the way. */
  readonly tries: number;
  /** When the sheet was last read back, ISO; '' before that. */
  readonly savedAt: string;
  /** Counts replies, so that an older reading of the sheet is known as one. */
  readonly replies: number;
};

export type QueueEvent =
  | { readonly type: 'read'; readonly rows: Output<'open'>['answers']; readonly asOf: number }
  | { readonly type: 'typed'; readonly key: string; readonly answer: Answer }
  | { readonly type: 'sent' }
  | { readonly type: 'slow' }
  | { readonly type: 'replied'; readonly reply: Output<'saveAnswers'> }
  | { readonly type: 'busy' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'retried' }
  | { readonly type: 'settled'; readonly key: string; readonly take: 'mine' | 'theirs' }
  | { readonly type: 'left' };

/** Nothing read, nothing typed. */
export const EMPTY_QUEUE: Queue = {
  held: {},
  drafts: {},
  kept: {},
  flying: {},
  conflicts: {},
  refused: {},
  saving: { at: 'idle' },
  tries: 0,
  savedAt: '',
  replies: 0,
};

function only(answers: Answers, keys: readonly string[]): Answers {
  return Object.fromEntries(keys.flatMap((key) => (answers[key] === undefined ? [] : [[key, answers[key]]])));
}

function without<T>(from: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
}

/** Questions whose draft the sheet does not hold yet and no call carries, in the order they were typed. */
export function pendingKeys({ held, drafts, kept, flying, conflicts, refused }: Queue): readonly string[] {
  const known = (key: string): Answer => flying[key] ?? kept[key] ?? held[key] ?? BLANK;
  const waits = ([key, draft]: readonly [string, Answer]) =>
    !sameTexts(draft, known(key)) && conflicts[key] === undefined && refused[key] === undefined;
  return Object.entries(drafts)
    .filter(waits)
    .map(([key]) => key);
}

/** Is anything typed that the sheet does not hold: pending, under way, refused or waiting for a choice? */
export function isUnsaved(queue: Queue): boolean {
  return [pendingKeys(queue), Object.keys(queue.flying), stuckKeys(queue)].some((keys) => keys.length > 0);
}

/** Questions that wait for the lead: one of two answers to choose, a text to shorten. */
export function stuckKeys({ conflicts, refused }: Queue): readonly string[] {
  return [...Object.keys(conflicts), ...Object.keys(refused)];
}

/** Every answer as the page shows it: what was typed here, else what the sheet holds. */
export function shownAnswers({ held, drafts }: Queue): Answers {
  return { ...held, ...drafts };
}

/** One answer as it is sent: the boxes that changed, and what was seen there. */
function asSent(key: string, { held, drafts, kept }: Queue) {
  const draft = drafts[key] ?? BLANK;
  const seen = held[key] ?? BLANK;
  const before = kept[key] ?? seen;
  return {
    key,
    ...(draft.answer === before.answer ? {} : { answer: draft.answer }),
    ...(draft.detail === before.detail ? {} : { detail: draft.detail }),
    was: { answer: seen.answer, detail: seen.detail },
  };
}

/** What the next call carries; null while one is under way or has to wait, and when nothing is pending. */
export function nextCall(queue: Queue): ReturnType<typeof asSent>[] | null {
  const keys = pendingKeys(queue);
  if (queue.saving.at === 'flying' || queue.saving.at === 'waiting' || keys.length === 0) return null;
  return keys.map((key) => asSent(key, queue));
}

/** A fresh reading of the sheet. What is typed here and not saved keeps the text it was typed over, to be compared. */
function read(queue: Queue, rows: Output<'open'>['answers'], asOf: number): Queue {
  if (asOf !== queue.replies) return queue;
  const mine = [...pendingKeys(queue), ...Object.keys(queue.flying), ...Object.keys(queue.refused)];
  const now = answersIn(rows);
  const theirs = Object.keys(queue.conflicts).map((key) => [key, now[key] ?? BLANK]);
  return { ...queue, held: { ...now, ...only(queue.held, mine) }, conflicts: Object.fromEntries(theirs) };
}

function replied(queue: Queue, { saved, conflicts, savedAt }: Output<'saveAnswers'>): Queue {
  const sent = Object.keys(queue.flying);
  const differs = ({ key, answer, detail }: Output<'saveAnswers'>['conflicts'][number]) =>
    queue.flying[key] !== undefined && !sameTexts(queue.flying[key], { answer, detail, ids: null });
  const theirs = answersIn(conflicts.filter(differs));
  const arrived = only(
    queue.flying,
    sent.filter((key) => theirs[key] === undefined),
  );
  const rows = Object.fromEntries(saved.map((row) => [row.key, answerIn(row)]));
  return {
    ...queue,
    held: { ...queue.held, ...rows, ...theirs },
    kept: { ...without(queue.kept, Object.keys(theirs)), ...arrived },
    conflicts: { ...queue.conflicts, ...theirs },
    flying: {},
    saving: { at: 'idle' },
    tries: 0,
    savedAt,
    replies: queue.replies + 1,
  };
}

/** A text too long for a cell is set aside by itself, so that the others are saved; the rest of a failure stops all. */
function failed(queue: Queue, failure: Failure): Queue {
  const { detail: key = '' } = failure;
  const one = failure.code === 'too-long' && queue.flying[key] !== undefined;
  return {
    ...queue,
    flying: {},
    refused: one ? { ...queue.refused, [key]: failure.message } : queue.refused,
    saving: one ? { at: 'idle' } : { at: 'failed', failure },
  };
}

function settled(queue: Queue, key: string, take: 'mine' | 'theirs'): Queue {
  const rest = { ...queue, conflicts: without(queue.conflicts, [key]), kept: without(queue.kept, [key]) };
  return take === 'mine' ? rest : { ...rest, drafts: without(queue.drafts, [key]) };
}

/** On leaving a screen, boxes that are saved show the sheet's own words from then on. */
function left(queue: Queue): Queue {
  const keep = [...pendingKeys(queue), ...Object.keys(queue.flying), ...stuckKeys(queue)];
  return { ...queue, drafts: only(queue.drafts, keep), kept: only(queue.kept, keep) };
}

function typed(queue: Queue, key: string, answer: Answer): Queue {
  const saving: Saving = queue.saving.at === 'failed' ? { at: 'idle' } : queue.saving;
  return {
    ...queue,
    drafts: { ...queue.drafts, [key]: answer },
    refused: without(queue.refused, [key]),
    saving,
  };
}

/** How long to wait before trying again, in milliseconds: longer each time, at most half a minute. */
export function pauseBefore({ tries }: Queue): number {
  return Math.min(30_000, 2000 * 2 ** Math.max(0, tries - 1));
}

/** What an event does to the queue. */
export function nextQueue(queue: Queue, event: QueueEvent): Queue {
  switch (event.type) {
    case 'read':
      return read(queue, event.rows, event.asOf);
    case 'typed':
      return typed(queue, event.key, event.answer);
    case 'sent':
      return { ...queue, flying: only(queue.drafts, pendingKeys(queue)), saving: { at: 'flying', slow: false } };
    case 'slow':
      return queue.saving.at === 'flying' ? { ...queue, saving: { at: 'flying', slow: true } } : queue;
    case 'replied':
      return replied(queue, event.reply);
    case 'busy':
      return { ...queue, flying: {}, saving: { at: 'waiting' }, tries: queue.tries + 1 };
    case 'failed':
      return failed(queue, event.failure);
    case 'retried':
      return { ...queue, saving: { at: 'idle' } };
    case 'settled':
      return settled(queue, event.key, event.take);
    case 'left':
      return left(queue);
  }
}
