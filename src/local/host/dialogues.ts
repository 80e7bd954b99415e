import type { Asked, Progress } from '../host.types';
import type { HostScreen } from './screen';
import type { Task } from './task';

const TO_THE_END = Number.POSITIVE_INFINITY;

/**
 * A menu item's run as a person sees it: it stands still at every alert and prompt. The run itself is kept as the log of
 * its calls and done again up to the dialogue once there is an answer; its locks were given up when it asked, as
 * Google does, so other runs may change the file meanwhile.
 */
export class Dialogues {
  private waiting: Task | null = null;

  constructor(private readonly screen: HostScreen) {}

  asking(): Asked | null {
    return this.waiting === null ? null : structuredClone(this.screen.asked);
  }

  /** Starts a run; dialogues left open by an earlier one are closed first. */
  begin(makeTask: () => Task): Progress {
    while (this.waiting !== null) this.answer({ button: 'close' });
    this.waiting = makeTask();
    return this.proceed(this.waiting);
  }

  answer(reply: { button: string; text?: string }): Progress {
    if (this.waiting === null) throw new Error('No dialogue waits for an answer');
    this.screen.reply([structuredClone(reply)]);
    return this.proceed(this.waiting);
  }

  /** The file was closed: a run that waited never gets its answer. */
  drop(): void {
    this.waiting = null;
    this.screen.asked = null;
  }

  private proceed(task: Task): Progress {
    this.screen.waits = true;
    try {
      const ended = task.step(TO_THE_END);
      const asks = this.screen.asked;
      if (ended === null && asks !== null) return { asks: structuredClone(asks) };
      this.waiting = null;
      if (ended === null) throw new Error('The run did not come to its end');
      this.screen.throwMistake();
      return { ended };
    } finally {
      this.screen.waits = false;
    }
  }
}
