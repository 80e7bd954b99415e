import { roleOf } from '../google/sharing';
import type {
  Asked,
  AuthMode,
  Edit,
  Execution as ExecutionAsked,
  FileListed,
  Host,
  MenuItem,
  Progress,
  Result,
  Role,
  SavedWork,
  Shown,
  ShownTab,
  Snapshot,
  View,
  Watcher,
} from '../host.types';
import { Dialogues } from './dialogues';
import type { Person } from './execution';
import { HostSettings } from './hostSettings';
import { clientArguments } from './marshal';
import { sealed, unsealed } from './savedWork';
import { SidebarServer } from './sidebarServer';
import { EditsTask, RefusedTask, type Task } from './task';

const TO_THE_END = Number.POSITIVE_INFINITY;

const notFound = (fn: string): string => `Script function not found: ${fn}`;

/** A schedule as who goes and for how many calls: a script that goes on is run from the top once, not once a call. */
function turnsOf(schedule: readonly number[]): [turn: 0 | 1, calls: number][] {
  const turns: [0 | 1, number][] = [];
  for (const turn of schedule) {
    if (turn !== 0 && turn !== 1) throw new Error(`A schedule names 0 or 1, not ${turn}`);
    const last = turns[turns.length - 1];
    if (last?.[0] === turn) last[1] += 1;
    else turns.push([turn, 1]);
  }
  return turns;
}

/** The local host: the control surface over Drive, stores, screen and runner. */
export class LocalHost extends HostSettings implements Host {
  private readonly server = new SidebarServer();
  private readonly dialogues = new Dialogues(this.screen);
  private watcher: Watcher = {};
  private opened: Result | null = null;

  openSheet(idOrName?: string): string {
    return this.openFile('sheet', idOrName);
  }
  openDoc(idOrName?: string): string {
    return this.openFile('doc', idOrName);
  }

  private openFile(kind: 'sheet' | 'doc', idOrName: string | undefined): string {
    const { email } = this.person;
    const file = this.drive.openOrMake(kind, idOrName, { owner: email, locale: this.fileLocale, zone: this.fileZone });
    if (this.role() === 'none') throw new Error(`${email} has no right to open ${file.state.name}`);
    this.screen.clear();
    this.dialogues.drop();
    this.runOnOpen();
    return file.state.id;
  }

  private role(): Role {
    return roleOf(this.drive.requireOpen().state, this.person.email);
  }

  /** Only for people who may edit: onOpen does not fire for viewers and commenters. */
  private runOnOpen(): void {
    this.opened = null;
    const edits = this.role() === 'owner' || this.role() === 'editor';
    if (!edits || !this.runner.bundle?.functions.has('onOpen')) return;
    this.opened = this.run(() => this.scriptTask(this.person, 'onOpen', [], this.mode, true));
    if (!this.opened.ok) this.screen.dropMenu();
  }

  /** How onOpen ended when the file was opened; null when it did not run. */
  opening(): Result | null {
    return this.opened && structuredClone(this.opened);
  }

  copyFile(id: string): string {
    return this.drive.copy(id, this.person.email);
  }
  menu(): MenuItem[] {
    return this.screen.menu();
  }
  clickMenu(path: string | string[]): Result {
    return this.run(() => this.menuTask(this.person, typeof path === 'string' ? [path] : path));
  }
  begin(path: string | string[]): Progress {
    return this.watched(() => this.dialogues.begin(() => this.menuTask(this.person, [path].flat())));
  }
  asking(): Asked | null {
    return this.dialogues.asking();
  }
  answer(reply: { button: string; text?: string }): Progress {
    return this.watched(() => this.dialogues.answer(reply));
  }
  reply(answers: { button: string; text?: string }[]): void {
    this.screen.reply(structuredClone(answers));
  }
  shown(): Shown[] {
    return this.screen.shown();
  }
  call(fn: string, ...args: unknown[]): Result {
    return this.run(() => this.clientTask(this.person, fn, args));
  }

  private scriptTask(person: Person, fn: string, given: readonly unknown[], mode: AuthMode, trigger = false): Task {
    return this.runner.task(this.drive, { person, mode, fn, given, trigger });
  }

  private menuTask(person: Person, path: readonly string[]): Task {
    const fn = this.screen.functionAt(path);
    if (!this.runner.requireBundle().functions.has(fn)) return new RefusedTask(notFound(fn));
    return this.scriptTask(person, fn, [], 'FULL');
  }

  /** As google.script.run: only public top-level functions (R6), only plain arguments (H2). */
  private clientTask(person: Person, fn: string, given: readonly unknown[]): Task {
    if (!this.runner.requireBundle().functions.has(fn) || fn.endsWith('_')) return new RefusedTask(notFound(fn));
    const carried = clientArguments(given);
    return carried.ok ? this.scriptTask(person, fn, carried.args, 'FULL') : new RefusedTask(carried.message);
  }

  private finish(task: Task): Result {
    const result = task.step(TO_THE_END);
    this.screen.throwMistake();
    if (!result) throw new Error('The run did not come to its end');
    return result;
  }

  /** A run's time counts from when its task is made, so the watcher is told before that. */
  private run(makeTask: () => Task): Result {
    return this.watched(() => this.finish(makeTask()));
  }

  private watched<T>(act: () => T): T {
    this.watcher.before?.();
    try {
      return act();
    } finally {
      this.watcher.after?.();
    }
  }
  watch(watcher: Watcher | null): void {
    this.watcher = watcher ?? {};
  }

  async sidebarUrl(page: 'sidebar' | 'dialog' = 'sidebar'): Promise<string> {
    const last = this.screen.shown().findLast(({ kind }) => kind === page);
    if (!last) throw new Error(`No ${page} has been shown`);
    const functions = [...this.runner.requireBundle().functions].filter((name) => !name.endsWith('_'));
    const file = this.drive.requireOpen();
    return this.server.serve(last, functions, (fn, args) =>
      this.drive.within(file, () => this.call(fn, ...structuredClone([...args]))),
    );
  }

  edit(...edits: Edit[]): void {
    this.watched(() => {
      for (const edit of edits) this.drive.requireOpen().edit(edit, this.person.email);
    });
  }

  snapshot(id?: string): Snapshot {
    const file = id === undefined ? this.drive.requireOpen() : this.drive.file(id);
    const { id: own, name, locale, zone, people } = file.state;
    const about = { id: own, name, locale, zone, people: Object.fromEntries(people), stores: this.stores.told(own) };
    const snapshot: Snapshot = { ...about, ...file.contents() };
    // A spreadsheet's contents are made anew for each look, and large: a second copy would cost as much as the first.
    return snapshot.kind === 'sheet' ? snapshot : structuredClone(snapshot);
  }
  restore(earlier: Snapshot): void {
    this.drive.file(earlier.id).restore(structuredClone(earlier));
  }

  files(): FileListed[] {
    return this.drive.listed();
  }
  rename(name: string): void {
    this.drive.requireOpen().state.name = name;
  }
  view(): View {
    return structuredClone(this.drive.requireOpen().view(this.person.email));
  }
  checkpoint(): () => void {
    const back = this.drive.requireOpen().checkpoint();
    return () => this.watched(back);
  }
  tab(id: number, rows?: [first: number, count: number]): ShownTab {
    return structuredClone(this.drive.requireOpen().tab(id, rows));
  }
  save(): SavedWork {
    const { runner, drive, stores } = this;
    return sealed({ ...drive.save(), stores: stores.save(), started: runner.started, now: runner.clock.now });
  }
  reopen(saved: SavedWork): void {
    const work = unsealed(saved);
    this.drive.reopen(work);
    this.stores.reopen(work.stores);
    this.runner.started = work.started;
    this.runner.clock.now = work.now;
    const open = this.drive.listed().find(({ id }) => id === work.open);
    if (open) this.openFile(open.kind, open.id);
  }

  /** The clock stands still between calls; locks are the executions' own, and none outlives them. */
  async concurrent(executions: [ExecutionAsked, ExecutionAsked], schedule: number[]): Promise<[Result, Result]> {
    const tasks = [this.taskFor(executions[0]), this.taskFor(executions[1])] as const;
    try {
      for (const [turn, calls] of turnsOf(schedule)) tasks[turn].step(calls);
      return [this.finish(tasks[0]), this.finish(tasks[1])];
    } finally {
      this.stores.locks.clear();
    }
  }

  private taskFor(asked: ExecutionAsked): Task {
    const person = asked.as === undefined ? this.person : this.personOf(asked.as);
    if ('fn' in asked) return this.clientTask(person, asked.fn, asked.args ?? []);
    if ('menu' in asked) return this.menuTask(person, asked.menu);
    const file = this.drive.requireOpen();
    return new EditsTask(asked.edits.map((edit) => () => file.edit(edit, person.email)));
  }

  async download(format: 'xlsx' | 'docx'): Promise<Uint8Array> {
    return this.drive.export(format, this.snapshot());
  }
  close(): Promise<void> {
    return this.server.close();
  }
}
