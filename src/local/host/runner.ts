import { AbsentEditor, Logger, RefusedService } from '../google/base';
import type { Emulated, Run } from '../google/emulated';
import { enumMember } from '../google/enums';
import type { Services } from '../google/file';
import { HtmlService } from '../google/html';
import { releaseAll } from '../google/lock';
import { methodOf } from '../google/realm';
import { ScriptApp } from '../google/scriptApp';
import { Session } from '../google/session';
import { roleOf } from '../google/sharing';
import { Ui } from '../google/ui';
import { Utilities } from '../google/utilities';
import type { AuthMode } from '../host.types';
import type { Bundle } from './bundle';
import type { Drive, FileScreen } from './drive';
import { Execution, type Person, type Surroundings } from './execution';
import { shortScope } from './scopes';
import type { HostScreen } from './screen';
import type { Stores } from './stores';
import { Faults, Tally } from './tally';
import { ScriptTask } from './task';

/** Who runs which function how; `trigger` is a simple trigger, which has thirty seconds and an event object. */
export type Start = { person: Person; mode: AuthMode; fn: string; given: readonly unknown[]; trigger: boolean };

const charts = new RefusedService('Charts.Charts');

/** Starts executions of the bundle on the open file. */
export class Runner {
  bundle: Bundle | null = null;
  granted: readonly string[] | 'manifest' = 'manifest';
  /** A zone that takes the place of the manifest's, or null. */
  zone: string | null = null;
  budget: number | null = null;
  readonly clock = { now: 0 };
  readonly tally = new Tally();
  readonly faults = new Faults();
  readonly lines: string[] = [];
  /** How many runs there were: seeds what a run draws by chance. */
  started = 0;
  private readonly uis = new WeakMap<Run, Ui>();

  constructor(
    private readonly screen: HostScreen,
    private readonly stores: Stores,
  ) {}

  /** How files reach the screen. */
  readonly fileScreen: FileScreen = {
    ui: (run) => this.uiOf(run),
    toast: (_run, text, title) => this.screen.show({ kind: 'toast', title, text }),
    now: () => this.clock.now,
  };

  private uiOf(run: Run): Ui {
    const known = this.uis.get(run);
    if (known) return known;
    const ui = new Ui(this.screen.forRun(() => releaseAll(this.stores.locks, run)));
    this.uis.set(run, ui);
    return ui;
  }

  requireBundle(): Bundle {
    if (!this.bundle) throw new Error('No bundle is loaded: pass dist to createHost, or call load');
    return this.bundle;
  }

  get scriptZone(): string {
    return this.zone ?? this.bundle?.zone ?? 'Europe/London';
  }

  /** Scopes a run holds: those of the manifest that the person left ticked. */
  private scopes(bundle: Bundle): readonly string[] {
    if (this.granted === 'manifest') return bundle.scopes;
    const ticked = this.granted.map(shortScope);
    return bundle.scopes.filter((scope) => ticked.includes(shortScope(scope)));
  }

  private around(bundle: Bundle, drive: Drive): Surroundings {
    return {
      clock: this.clock,
      tally: this.tally,
      faults: this.faults,
      budget: () => this.budget,
      scopes: () => this.scopes(bundle),
      reads: ({ email }) => drive.open === null || roleOf(drive.open.state, email) !== 'none',
    };
  }

  task(drive: Drive, { person, mode, fn, given, trigger }: Start): ScriptTask {
    const bundle = this.requireBundle();
    const execution = new Execution(person, mode, this.scriptZone, this.around(bundle, drive), trigger);
    const services = this.services(drive, bundle, execution);
    this.started++;
    return new ScriptTask({
      bundle,
      execution,
      services,
      enums: drive.enums(),
      file: drive.open,
      seed: this.started,
      fn,
      given: trigger ? [eventFor(mode, services)] : given,
      onEnd: (ended) => this.end(ended),
    });
  }

  private end(execution: Execution): void {
    releaseAll(this.stores.locks, execution);
    this.lines.push(...execution.lines);
  }

  private services(drive: Drive, bundle: Bundle, run: Execution): Services {
    let uuids = 0;
    const seed = this.started;
    return {
      SpreadsheetApp: new AbsentEditor('SpreadsheetApp'),
      DocumentApp: new AbsentEditor('DocumentApp'),
      Charts: charts,
      ...drive.open?.services(run),
      ...this.stores.services(run, drive.open?.state.id ?? null),
      HtmlService: new HtmlService(bundle.pages),
      Utilities: new Utilities(run, () => seed * 1000 + uuids++),
      Session: new Session(run),
      ScriptApp: new ScriptApp(run, { wanted: bundle.scopes, granted: this.scopes(bundle) }),
      Logger: new Logger((line) => run.log(line)),
      DriveApp: new RefusedService('Drive.DriveApp'),
      MailApp: new RefusedService('Mail.MailApp'),
      UrlFetchApp: new RefusedService('URL_Fetch.UrlFetchApp'),
    };
  }
}

/** What onOpen is given: the mode and the open file; a script in NONE must not touch the latter. */
function eventFor(mode: AuthMode, { SpreadsheetApp, DocumentApp }: Services): object {
  const authMode = enumMember('Script.AuthMode', mode);
  const source = activeOf(SpreadsheetApp, 'getActiveSpreadsheet') ?? activeOf(DocumentApp, 'getActiveDocument');
  return source ? { authMode, source } : { authMode };
}

function activeOf(service: Emulated | undefined, method: string): Emulated | null {
  return service ? (methodOf(service, method)() as Emulated | null) : null;
}
