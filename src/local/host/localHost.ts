import { roleOf } from '../google/sharing';
import type {
  AuthMode,
  Counters,
  Edit,
  Execution as ExecutionAsked,
  Fault,
  Host,
  HostOptions,
  MenuItem,
  Result,
  Role,
  Shown,
  Snapshot,
  WriteMode,
  Zones,
} from '../host.types';
import { readBundle } from './bundle';
import { Drive, type FileMakers } from './drive';
import type { Person } from './execution';
import { clientArguments } from './marshal';
import { Runner } from './runner';
import { HostScreen } from './screen';
import { SidebarServer } from './sidebarServer';
import { Stores } from './stores';
import { EditsTask, RefusedTask, type Task } from './task';

const LEAD: Person = { email: 'lead@school.example', domain: 'school.example', locale: 'en_GB' };
const NOVEMBER = Date.UTC(2026, 10, 23, 9, 0, 0);
const TO_THE_END = Number.POSITIVE_INFINITY;

const domainOf = (email: string): string => email.split('@')[1] ?? '';
const notFound = (fn: string): string => `Script function not found: ${fn}`;

/** The local host: the control surface over Drive, stores, screen and runner. */
export class LocalHost implements Host {
  private readonly screen = new HostScreen();
  private readonly stores = new Stores();
  private readonly runner = new Runner(this.screen, this.stores);
  private readonly drive: Drive;
  private readonly server = new SidebarServer((fn, args) => this.call(fn, ...args));
  private readonly people = new Map<string, Person>();
  private person: Person;
  private mode: AuthMode;
  private fileLocale: string;
  private fileZone: string;
  private opened: Result | null = null;

  constructor(makers: FileMakers, options: HostOptions) {
    this.drive = new Drive(makers, this.runner.fileScreen);
    this.person = options.user ?? LEAD;
    this.people.set(this.person.email.toLowerCase(), this.person);
    this.drive.policy.domainOf = (address) => this.people.get(address)?.domain;
    this.mode = options.authMode ?? 'FULL';
    this.fileLocale = options.locale ?? 'en_GB';
    this.fileZone = options.zones?.file ?? 'Europe/London';
    this.runner.zone = options.zones?.script ?? null;
    this.runner.clock.now = options.now ?? NOVEMBER;
    this.drive.modes.writeMode = options.writeMode ?? 'immediate';
    if (options.dist !== undefined) this.load(options.dist);
  }

  load(dist: string): void {
    this.runner.bundle = readBundle(dist);
  }

  asUser(email: string, about: { domain?: string; locale?: string } = {}): void {
    this.person = this.personOf(email, about);
  }

  private personOf(email: string, about: { domain?: string; locale?: string } = {}): Person {
    const known = this.people.get(email.toLowerCase());
    const domain = about.domain ?? known?.domain ?? domainOf(email);
    const person = { email, domain, locale: about.locale ?? known?.locale ?? 'en_GB' };
    this.people.set(email.toLowerCase(), person);
    return person;
  }

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
    this.opened = this.finish(this.scriptTask(this.person, 'onOpen', [], this.mode, true));
    if (!this.opened.ok) this.screen.dropMenu();
  }

  /** How onOpen ended when the file was opened; null when it did not run. */
  opening(): Result | null {
    return this.opened && structuredClone(this.opened);
  }

  copyFile(id: string): string {
    return this.drive.copy(id, this.person.email);
  }
  authMode(mode: AuthMode): void {
    this.mode = mode;
  }
  scopes(granted: string[] | 'manifest'): void {
    this.runner.granted = granted;
  }
  access(email: string, role: Role): void {
    const { people } = this.drive.requireOpen().state;
    if (role === 'none') people.delete(email.toLowerCase());
    else people.set(email.toLowerCase(), role);
  }
  policy(rules: Parameters<Host['policy']>[0]): void {
    this.drive.policy = { ...this.drive.policy, ...structuredClone(rules) };
    this.drive.applyAll();
  }

  menu(): MenuItem[] {
    return this.screen.menu();
  }
  clickMenu(path: string | string[]): Result {
    return this.finish(this.menuTask(this.person, typeof path === 'string' ? [path] : path));
  }
  reply(answers: { button: string; text?: string }[]): void {
    this.screen.reply(structuredClone(answers));
  }
  shown(): Shown[] {
    return this.screen.shown();
  }
  call(fn: string, ...args: unknown[]): Result {
    return this.finish(this.clientTask(this.person, fn, args));
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

  async sidebarUrl(page: 'sidebar' | 'dialog' = 'sidebar'): Promise<string> {
    const last = this.screen.shown().findLast(({ kind }) => kind === page);
    if (!last) throw new Error(`No ${page} has been shown`);
    const functions = [...this.runner.requireBundle().functions].filter((name) => !name.endsWith('_'));
    return this.server.serve(last, functions);
  }

  edit(...edits: Edit[]): void {
    for (const edit of edits) this.drive.requireOpen().edit(edit, this.person.email);
  }

  snapshot(id?: string): Snapshot {
    const file = id === undefined ? this.drive.requireOpen() : this.drive.file(id);
    const { id: own, name, locale, zone, people } = file.state;
    const about = { id: own, name, locale, zone, people: Object.fromEntries(people), stores: this.stores.told(own) };
    return structuredClone({ ...about, ...file.contents() });
  }
  restore(earlier: Snapshot): void {
    this.drive.file(earlier.id).restore(structuredClone(earlier));
  }

  fault(fault: Fault | null): void {
    this.runner.faults.add(fault);
  }
  budget(calls: number | null): void {
    this.runner.budget = calls;
  }
  clock(ms: number): void {
    this.runner.clock.now = ms;
  }
  zones(zones: Zones): void {
    this.runner.zone = zones.script ?? this.runner.zone;
    this.fileZone = zones.file ?? this.fileZone;
    if (zones.file !== undefined && this.drive.open) this.drive.open.state.zone = zones.file;
  }
  locale(name: string): void {
    this.drive.requireOpen().state.locale = name;
  }
  writeMode(mode: WriteMode): void {
    this.drive.modes.writeMode = mode;
    this.drive.applyAll();
  }
  evictCaches(always: boolean): void {
    this.stores.evicts = always;
  }
  plainText(equals: 'formula' | 'text'): void {
    this.drive.modes.plainText = equals;
    this.drive.applyAll();
  }

  /** The clock stands still between calls; locks are the executions' own, and none outlives them. */
  async concurrent(executions: [ExecutionAsked, ExecutionAsked], schedule: number[]): Promise<[Result, Result]> {
    const tasks = [this.taskFor(executions[0]), this.taskFor(executions[1])] as const;
    try {
      for (const turn of schedule) {
        if (turn !== 0 && turn !== 1) throw new Error(`A schedule names 0 or 1, not ${turn}`);
        tasks[turn].step(1);
      }
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

  counters(): Counters {
    return this.runner.tally.copy();
  }
  resetCounters(): void {
    this.runner.tally.reset();
  }
  logs(): string[] {
    return [...this.runner.lines];
  }
  async download(format: 'xlsx' | 'docx'): Promise<Uint8Array> {
    return this.drive.export(format, this.snapshot());
  }
  close(): Promise<void> {
    return this.server.close();
  }
}
