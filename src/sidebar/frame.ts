import type { Timers } from './answers/saver';

/** What the actions need of the window they run in; tests have their own. */
export type Frame = Timers & {
  /** Closes the sidebar. */
  close(): void;
  /** Moves the focus to a part of the page. */
  focus(id: string): void;
};

/** A question's id as an id of the page; `part` names one of its parts. */
export function questionId(key: string, part = 'question'): string {
  return `${part}-${key.replace(/[^\w-]/g, '_')}`;
}
