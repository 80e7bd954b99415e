import { Waiting } from '../google/emulated';
import type { Reply, Screen } from '../google/ui';
import type { Asked, MenuItem, Shown } from '../host.types';

/** The editor's screen as the host keeps it: menus, what was shown, answers waiting. */
export class HostScreen {
  private items: MenuItem[] = [];
  private pages: Shown[] = [];
  private answers: Reply[] = [];
  private mistake: Error | null = null;
  /** Whether dialogues wait for a person; else they take the answers given beforehand. */
  waits = false;
  /** The dialogue that waits now, or null. */
  asked: Asked | null = null;

  /** A freshly opened file: nothing on the screen. */
  clear(): void {
    this.items = [];
    this.pages = [];
  }
  dropMenu(): void {
    this.items = [];
  }
  menu(): MenuItem[] {
    return structuredClone(this.items);
  }
  shown(): Shown[] {
    return structuredClone(this.pages);
  }
  show(shown: Shown): void {
    this.pages.push(shown);
  }
  reply(answers: readonly Reply[]): void {
    this.answers.push(...answers);
  }

  private nextReply(asked: Asked): Reply | null {
    const reply = this.answers.shift() ?? null;
    this.asked = reply === null && this.waits ? asked : null;
    if (this.asked) throw new Waiting('A dialogue waits for its answer');
    return reply;
  }

  /** The screen as one execution sees it; `suspend` is what a dialogue does to it. */
  forRun(suspend: () => void): Screen {
    return {
      show: (shown) => this.show(shown),
      nextReply: (asked) => this.nextReply(asked),
      addMenu: (items) => {
        this.items = [...this.items, ...structuredClone([...items])];
      },
      suspend,
      mistaken: (message) => {
        this.mistake = new Error(message);
        return this.mistake;
      },
    };
  }

  /** Throws what whoever steers the host did wrong during the last run. */
  throwMistake(): void {
    const mistake = this.mistake;
    this.mistake = null;
    if (mistake) throw mistake;
  }

  /** The function behind a menu path, outermost label first; throws when there is no such item. */
  functionAt(path: readonly string[]): string {
    let level: readonly MenuItem[] = this.items;
    for (const [at, label] of path.entries()) {
      const item = level.find((candidate) => 'label' in candidate && candidate.label === label);
      if (item && 'items' in item) level = item.items;
      else if (item && 'fn' in item && at === path.length - 1) return item.fn;
      else break;
    }
    throw new Error(`No menu item ${path.join(' > ')}`);
  }
}
