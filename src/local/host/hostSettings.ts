import { documentLock } from '../google/lock';
import type { AuthMode, Counters, Fault, Host, HostOptions, Role, WriteMode, Zones } from '../host.types';
import { readBundle } from './bundle';
import { Drive, type FileMakers } from './drive';
import type { Person } from './execution';
import { Runner } from './runner';
import { HostScreen } from './screen';
import { Stores } from './stores';

const LEAD: Person = { email: 'lead@school.example', domain: 'school.example', locale: 'en_GB' };
const NOVEMBER = Date.UTC(2026, 10, 23, 9, 0, 0);
const domainOf = (email: string): string => email.split('@')[1] ?? '';

/** Who acts, with which rights, when and where: the settings of a local host. */
export abstract class HostSettings {
  protected readonly screen = new HostScreen();
  protected readonly stores = new Stores();
  protected readonly runner = new Runner(this.screen, this.stores);
  protected readonly drive: Drive;
  protected readonly people = new Map<string, Person>();
  protected person: Person;
  protected mode: AuthMode;
  protected fileLocale: string;
  protected fileZone: string;

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

  protected personOf(email: string, about: { domain?: string; locale?: string } = {}): Person {
    const known = this.people.get(email.toLowerCase());
    const domain = about.domain ?? known?.domain ?? domainOf(email);
    const person = { email, domain, locale: about.locale ?? known?.locale ?? 'en_GB' };
    this.people.set(email.toLowerCase(), person);
    return person;
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
  lockElsewhere(held: boolean): void {
    const name = documentLock(this.drive.requireOpen().state.id);
    if (held) this.stores.locks.set(name, 'elsewhere');
    else this.stores.locks.delete(name);
  }
  plainText(equals: 'formula' | 'text'): void {
    this.drive.modes.plainText = equals;
    this.drive.applyAll();
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
}
