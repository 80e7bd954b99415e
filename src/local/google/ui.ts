import type { Asked, MenuItem, Shown } from '../host.types';
import { Emulated, type EmulatedClass, type EnumMember } from './emulated';
import { enumMember } from './enums';
import type { HtmlOutput } from './html';

/** An answer the host was told to give to a dialogue. */
export type Reply = { readonly button: string; readonly text?: string };

/** The screen of the open editor, as menus and dialogues reach it. */
export type Screen = {
  show(shown: Shown): void;
  /** The next answer, or null when none is left: the dialogue is closed. Throws Waiting where a person has yet to answer. */
  nextReply(asked: Asked): Reply | null;
  addMenu(items: readonly MenuItem[]): void;
  /** A dialogue suspends the script, which loses its locks. */
  suspend(): void;
  /** A reply that no such dialogue takes: the fault of whoever steers the host, never of the script. */
  mistaken(message: string): Error;
};

/** A menu being built; `addToUi` puts it on the screen. */
export class Menu extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Base.Menu',
    kinds: { addItem: 'handle', addSeparator: 'handle', addSubMenu: 'handle', addToUi: 'write' },
  };
  private readonly items: MenuItem[] = [];
  constructor(
    private readonly screen: Screen,
    private readonly caption: string | null,
  ) {
    super();
  }

  addItem(label: string, fn: string): this {
    this.items.push({ label, fn });
    return this;
  }
  addSeparator(): this {
    this.items.push({ separator: true });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.items.push({ label: menu.caption ?? '', items: menu.items });
    return this;
  }
  addToUi(): void {
    this.screen.addMenu(this.caption === null ? this.items : [{ label: this.caption, items: this.items }]);
  }
}

/** What a person answered to a prompt. */
class PromptResponse extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Base.PromptResponse',
    kinds: { getResponseText: 'handle', getSelectedButton: 'handle' },
  };
  constructor(
    private readonly button: EnumMember,
    private readonly text: string,
  ) {
    super();
  }
  getResponseText(): string {
    return this.text;
  }
  getSelectedButton(): EnumMember {
    return this.button;
  }
}

type DialogueWords = { readonly title: string; readonly text: string; readonly buttons: readonly string[] };

/** Alerts and prompts take (text), (text, buttons) or (title, text, buttons). */
function dialogueWords(given: readonly unknown[]): DialogueWords {
  const texts = given.filter((value): value is string => typeof value === 'string');
  const set = given.find((value): value is EnumMember => typeof value === 'object');
  const buttons = (set?.name() ?? 'OK').split('_');
  const [first = '', second] = texts;
  return second === undefined ? { title: '', text: first, buttons } : { title: first, text: second, buttons };
}

/** The user interface of the open editor. */
export class Ui extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Base.Ui',
    kinds: {
      alert: 'write',
      prompt: 'write',
      createMenu: 'handle',
      createAddonMenu: 'handle',
      showSidebar: 'write',
      showModalDialog: 'write',
      showModelessDialog: 'write',
    },
  };
  /** A dialogue of this run was shown and waits for its answer. */
  private isAsking = false;
  constructor(private readonly screen: Screen) {
    super();
  }

  createMenu(caption: string): Menu {
    return new Menu(this.screen, caption);
  }
  createAddonMenu(): Menu {
    return new Menu(this.screen, null);
  }
  alert(...given: unknown[]): EnumMember {
    return this.ask('alert', dialogueWords(given)).button;
  }
  prompt(...given: unknown[]): PromptResponse {
    const { button, text } = this.ask('prompt', dialogueWords(given));
    return new PromptResponse(button, text);
  }
  showSidebar(page: HtmlOutput): void {
    this.screen.show({ kind: 'sidebar', title: page.getTitle(), text: page.getContent() });
  }
  showModalDialog(page: HtmlOutput, title: string): void {
    this.screen.show({ kind: 'dialog', title, text: page.getContent() });
  }
  showModelessDialog(page: HtmlOutput, title: string): void {
    this.screen.show({ kind: 'dialog', title, text: page.getContent() });
  }

  private ask(kind: 'alert' | 'prompt', { title, text, buttons }: DialogueWords): { button: EnumMember; text: string } {
    if (!this.isAsking) {
      this.screen.show({ kind, title, text });
      this.screen.suspend();
    }
    this.isAsking = true;
    const reply = this.screen.nextReply({ kind, title, text, buttons: [...buttons] }) ?? { button: 'close' };
    this.isAsking = false;
    const label = reply.button.toUpperCase();
    if (label !== 'CLOSE' && !buttons.includes(label)) {
      throw this.screen.mistaken(`The ${kind} "${text}" has no button "${reply.button}", only ${buttons.join(', ')}`);
    }
    return { button: enumMember('Base.Button', label), text: reply.text ?? '' };
  }
}
