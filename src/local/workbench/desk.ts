/** The workbench's own state: one host, what is shown beside its open file, and the file the work is kept in. */
import { tabWords } from '../../content/messages';
import { workbenchWords } from '../../content/workbenchWords';
import { createHost } from '../host';
import type { LocalHost } from '../host/localHost';
import type { Edit, Progress } from '../host.types';
import { EXAMPLE_DAY, loadExample } from './example';
import { editorState, freeName } from './fileState';
import type { Keeper } from './keeping';
import type { Ask, Open, Panel, State, TabView, Toast, WorkFile } from './protocol';
import { sheetView } from './sheetView';

/** `dist` holds the built add-on, `root` the project with the example's inputs; `now` is the real time. */
export type DeskOptions = {
  readonly dist: string;
  readonly root: string;
  readonly keeper: Keeper;
  readonly now: () => number;
};

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Europe/London' });
/** Edits that change nothing worth keeping. */
const LOOKING: ReadonlySet<Edit['do']> = new Set(['look', 'cursor', 'select', 'activateDocTab']);
/** Edits that can be taken back. */
const MOST_BACK = 50;
/** What a file's opening adds to the numbers of its messages. */
const MOST_MESSAGES = 100_000;

/** One workbench. Everything is synchronous but showing a page, so two runs of the add-on never mix. */
export class Desk {
  private host: LocalHost | null = null;
  private offset = 0;
  /** Begins at the time, so that a page that outlives a restart never takes old for new. */
  private revision: number;
  private openings = 0;
  private panels = 0;
  private seen = 0;
  private panel: Panel | null = null;
  private notice: string | null = null;
  private timer: NodeJS.Timeout | null = null;
  private writing = 0;
  private isLooking = false;
  /** What takes the last edits back, newest last. */
  private back: readonly (() => void)[] = [];
  private readonly listeners = new Set<(revision: number) => void>();

  constructor(private readonly options: DeskOptions) {
    this.revision = options.now();
  }

  /** Takes up the work kept last time, if there is any; writes nothing yet. */
  async begin(): Promise<void> {
    const { work, notice } = this.options.keeper.read();
    this.notice = notice;
    if (work === null) return;
    try {
      this.settle(
        this.filled(work.offset, (host) => host.reopen(work.saved)),
        work.offset,
      );
    } catch {
      await this.drop();
      this.notice = this.options.keeper.setAside(workbenchWords.kept.damaged);
    }
  }

  /** Tells of every change until the returned function is called. */
  listen(listener: (revision: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private requireHost(): LocalHost {
    if (!this.host) throw new Error('Nothing is open yet');
    return this.host;
  }

  private readonly changed = (): void => {
    this.revision++;
    // Whatever else changes a file empties the list: taking back never takes away more than a person's own edit.
    if (!this.isLooking) this.back = [];
    for (const listener of this.listeners) listener(this.revision);
    if (this.isLooking) return;
    this.notice = null;
    this.options.keeper.touched();
    this.keepSoon();
  };

  /** Soon after the last change; large work takes longer to write, and waits longer. */
  private keepSoon(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keepNow(), 400 + 5 * this.writing);
  }

  /** Writes the work now. */
  keepNow(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (!this.host) return;
    const started = Date.now();
    this.options.keeper.write(this.work());
    this.writing = Date.now() - started;
    for (const listener of this.listeners) listener(this.revision);
  }

  /** Everything, as a file to keep. */
  work(): WorkFile {
    return { format: 'smhl-workbench', version: 1, offset: this.offset, saved: this.requireHost().save() };
  }

  private newHost(offset: number): LocalHost {
    const { dist, now } = this.options;
    const host = createHost({ dist, now: now() + offset });
    host.watch({ before: () => host.clock(now() + offset) });
    return host;
  }

  private async drop(): Promise<void> {
    const host = this.host;
    this.host = null;
    host?.watch(null);
    await host?.close();
  }

  /** Puts a host in place of the present one, whose work is put aside first. `hint`: what to do next. */
  private async replace(offset: number, fill: (host: LocalHost) => void, hint = ''): Promise<void> {
    const host = this.filled(offset, fill);
    const notice = this.putAside();
    await this.drop();
    this.settle(host, offset);
    this.changed();
    this.notice = [notice, hint].filter(Boolean).join(' ') || null;
    this.keepNow();
  }

  /** Keeps the present work under another name; the words that say so, or null where there is none. */
  private putAside(): string | null {
    if (!this.host) return null;
    this.keepNow();
    return this.options.keeper.setAside(workbenchWords.kept.aside);
  }

  private filled(offset: number, fill: (host: LocalHost) => void): LocalHost {
    const host = this.newHost(offset);
    fill(host);
    return host;
  }

  private settle(host: LocalHost, offset: number): void {
    const { now } = this.options;
    host.watch({ before: () => host.clock(now() + offset), after: this.changed });
    this.host = host;
    this.offset = offset;
    this.revision++;
    this.arrive();
  }

  /** A file has just been opened: nothing is shown beside it yet. */
  private arrive(): void {
    this.openings++;
    this.seen = 0;
    this.panel = null;
  }

  private take(work: WorkFile): Promise<void> {
    return this.replace(work.offset, (host) => host.reopen(work.saved));
  }

  /** Does what the page asks; what went wrong is thrown as an Error with words. */
  async act(ask: Ask): Promise<void> {
    if (ask.do === 'example') {
      const offset = Date.parse(`${EXAMPLE_DAY}T09:00:00Z`) - this.options.now();
      await this.replace(offset, (host) => loadExample(host, this.options.root), workbenchWords.begin.example);
    } else if (ask.do === 'empty') {
      await this.replace(0, (host) => void host.openSheet(workbenchWords.emptyName), workbenchWords.begin.empty);
    } else if (ask.do === 'take') await this.take(ask.work);
    else await this.onOpenFile(ask);
  }

  private async onOpenFile(ask: Exclude<Ask, { do: 'example' | 'empty' | 'take' }>): Promise<void> {
    const host = this.requireHost();
    if (ask.do === 'edit') this.edit(host, structuredClone(ask.edits) as Edit[]);
    else if (ask.do === 'undo') this.undo();
    else if (ask.do === 'menu') await this.ran(host.begin([...ask.path]));
    else if (ask.do === 'answer') {
      const { button, text } = ask;
      await this.ran(host.answer(text === undefined ? { button } : { button, text }));
    } else if (ask.do === 'closePanel') this.panel = null;
    else if (ask.do === 'openFile') this.openFile(host, ask.id);
    else if (ask.do === 'newDocument') {
      host.openDoc(freeName(host, ask.name));
      this.arrive();
    } else host.rename(ask.name);
    if (ask.do !== 'edit' && ask.do !== 'undo') this.changed();
  }

  private edit(host: LocalHost, edits: Edit[]): void {
    this.isLooking = edits.every((edit) => LOOKING.has(edit.do));
    const back = this.isLooking ? [] : [host.checkpoint()];
    const earlier = this.back;
    try {
      host.edit(...edits);
    } finally {
      this.isLooking = false;
      this.back = [...earlier, ...back].slice(-MOST_BACK);
    }
  }

  private undo(): void {
    const earlier = this.back.slice(0, -1);
    this.back.at(-1)?.();
    this.back = earlier;
  }

  private openFile(host: LocalHost, id: string): void {
    const file = host.files().find((each) => each.id === id);
    if (!file) throw new Error(`No file ${id}`);
    if (file.kind === 'sheet') host.openSheet(id);
    else host.openDoc(id);
    this.arrive();
  }

  private async ran(progress: Progress): Promise<void> {
    await this.showPages();
    if ('ended' in progress && !progress.ended.ok) throw new Error(progress.ended.message);
  }

  /** A page the last run has shown opens beside the file. */
  private async showPages(): Promise<void> {
    const host = this.requireHost();
    const shown = host.shown();
    const page = shown.slice(this.seen).findLast(({ kind }) => kind === 'sidebar' || kind === 'dialog');
    this.seen = shown.length;
    if (!page) return;
    const url = await host.sidebarUrl(page.kind === 'dialog' ? 'dialog' : 'sidebar');
    this.panels++;
    this.panel = { id: this.panels, title: page.title, url };
  }

  state(): State {
    const { keeper } = this.options;
    const open = this.host ? this.openState(this.host) : null;
    return { revision: this.revision, kept: keeper.state(), notice: this.notice, open };
  }

  private openState(host: LocalHost): Open {
    return {
      files: host.files(),
      menu: host.menu(),
      asking: host.asking(),
      panel: this.panel,
      toasts: this.toasts(host),
      canUndo: this.back.length > 0,
      day: this.offset === 0 ? null : DAY.format(this.options.now() + this.offset),
      editor: editorState(host),
    };
  }

  private toasts(host: LocalHost): Toast[] {
    return host.shown().flatMap(({ kind, title, text }, index) => {
      return kind === 'toast' ? [{ id: this.openings * MOST_MESSAGES + index, title, text }] : [];
    });
  }

  /** Some rows of a tab. */
  rows(id: number, first: number, count: number): TabView {
    const host = this.requireHost();
    const view = host.view();
    if (view.kind !== 'sheet') throw new Error('A document is open');
    return sheetView(host.tab(id, [first, count]), {
      revision: this.revision,
      first,
      count,
      grouped: new Set(view.groups[id] ?? []),
      severalHelp: tabWords.severalHelp,
      locale: 'en_GB',
      year: new Date(this.options.now() + this.offset).getUTCFullYear(),
    });
  }

  /** The open file as .xlsx or .docx, with its name. */
  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const host = this.requireHost();
    const format = host.view().kind === 'sheet' ? 'xlsx' : 'docx';
    const name = host.files().find(({ open }) => open)?.name ?? format;
    return { name: `${name}.${format}`, bytes: await host.download(format) };
  }

  async close(): Promise<void> {
    this.keepNow();
    await this.drop();
  }
}
