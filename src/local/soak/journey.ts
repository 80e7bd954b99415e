import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Result as Reply } from '../../contract/failure';
import type { Edit, Host, Tab } from '../host.types';
import { Chance } from './chance';
import { type Counts, noCounts } from './counts';
import type { Act } from './deed';
import { DEEDS } from './deeds';
import { differences } from './differences';
import { type Allowed, type Loss, lossesOf } from './judge';
import { Ledger } from './ledger';
import { rowsBetween, tagRows, untagRows } from './rowTags';
import { MOST_NEWS, newSchool, newsOf, replyIn, type Where, wire } from './school';
import { type Book, extentOf, markOf } from './tabView';

/** One step: a deed by its name with the seed of its choices, or a refresh with what comes before and during it. */
export type Step =
  | { readonly deed: string; readonly seed: number }
  | { readonly refresh: 'plain' | 'news' | 'between'; readonly seed: number };

/** A school with everything that was done to it: enough to do it again. */
export type Course = { readonly school: number; readonly steps: readonly Step[] };

/** What was counted, and the first thing that went wrong. */
export type Outcome = Counts & {
  /** The deeds that were done, with their edits, and what was lost. */
  readonly story: string[];
  readonly wrong: string[];
};

const COLLEAGUE = 'colleague@school.example';
const HOUR = 3_600_000;

/** Columns that somebody pastes over while the planner is at work. */
const PASTED = 6;
/**
 * Service calls of a refresh by which it has looked at every tab for the first time, and at none for the last. What is typed
 * until then is safe; the design speaks of milliseconds later on, and does not claim zero.
 */
const FIRST_LOOKS = 15;

/** A look costs time: after so many edits somebody looks again at what stands where; at once where tabs came or went. */
const LOOK_EVERY = 8;
const isOfTabs = ({ do: kind }: Edit): boolean => /Tab$/.test(kind);

/** A person's file in the course of a journey. */
export class Journey {
  readonly outcome: Outcome = { ...noCounts(), story: [], wrong: [] };
  private ledger = new Ledger();
  private originals = new Map<number, number>();
  private readonly versions: Book[] = [];
  private seen: Book | null = null;
  private unseen = 0;
  private words = 0;
  private colleague = false;
  private now = Date.UTC(2026, 10, 23, 9);

  private constructor(private readonly host: Host) {}

  /** A school on its first day. What the planner has made by then is the planner's. */
  static at(where: Where, school: number): Journey {
    const journey = new Journey(newSchool(where, school));
    journey.ledger.learn({ ...journey.look(), tabs: [] }, journey.look(), () => new Map());
    return journey;
  }

  private look(): Book {
    const snapshot = this.host.snapshot();
    if (snapshot.kind !== 'sheet') throw new Error('a spreadsheet is open');
    return snapshot;
  }

  /** Text nobody has typed before. */
  private word(): string {
    this.words += 1;
    return `Own ${this.words}`;
  }

  /** Goes on by one step. */
  async take(step: Step): Promise<void> {
    if ('deed' in step) this.doDeed(step.deed, new Chance(step.seed));
    else await this.refresh(step.refresh, new Chance(step.seed));
  }

  private doDeed(name: string, chance: Chance): void {
    const deed = DEEDS.find((one) => one.name === name);
    if (deed === undefined) throw new Error(`no deed ${name}`);
    if (this.seen === null) this.unseen = 0;
    this.seen ??= this.look();
    const word = (): string => this.word();
    const act = deed.plan({ chance, book: this.seen, word });
    if (act !== null && this.carryOut(act)) {
      this.outcome.edits += 1;
      this.outcome.story.push(`${name}: ${JSON.stringify(act).slice(0, 400)}`);
    } else this.outcome.refused += 1;
  }

  /** What a person may not do (sort across merges, a range that is gone) is refused by the sheet, and nothing happens. */
  private carryOut(act: Act): boolean {
    if (act.do !== 'edit') return this.turnTo(act.do);
    if (act.as === 'colleague') this.colleague = true;
    let done = 0;
    for (const edit of act.edits) done += this.tryEdit(edit) ? 1 : 0;
    return done > 0;
  }

  private tryEdit(edit: Edit): boolean {
    this.unseen += 1;
    if (this.unseen >= LOOK_EVERY || isOfTabs(edit)) this.seen = null;
    try {
      this.host.edit(edit);
    } catch {
      return false;
    }
    if (edit.do === 'duplicateTab') this.noteDuplicate(edit.tab);
    if (edit.do === 'replaceAll') this.ledger.replaced(edit.text);
    return true;
  }

  private noteDuplicate(name: string): void {
    const { tabs } = this.look();
    const index = tabs.findIndex((tab) => tab.name === name);
    const [original, copy] = [tabs[index], tabs[index + 1]];
    if (original === undefined || copy === undefined) return;
    this.originals.set(copy.id, original.id);
    this.ledger.duplicated(original.id, copy.id);
  }

  private turnTo(how: 'restore' | 'copy' | 'newFile'): boolean {
    this.seen = null;
    if (how === 'newFile') return this.pasteIntoNewFile();
    if (how === 'copy') {
      this.host.openSheet(this.host.copyFile(this.look().id));
      return true;
    }
    const earlier = this.versions.findLast(({ id }) => id === this.look().id);
    if (earlier !== undefined) this.host.restore(earlier);
    return earlier !== undefined;
  }

  /** Texts only: no id column that is hidden, no notes, no marks. To the planner all of it is the school's own. */
  private pasteIntoNewFile(): boolean {
    const tabs = this.look().tabs.filter((tab) => markOf(tab) !== null);
    this.host.openSheet(`Pasted ${this.words}`);
    this.ledger = new Ledger();
    this.originals = new Map();
    for (const tab of tabs) {
      const { rows, columns } = extentOf(tab);
      const cells = Object.entries(tab.cells).filter(([, { kind }]) => kind !== 'empty');
      this.tryEdit({ do: 'addTab', tab: tab.name });
      if (rows > 0 && columns > 0)
        for (const [range, { shown, formula }] of cells)
          this.tryEdit({ do: 'type', tab: tab.name, at: range, text: formula ?? shown });
    }
    return true;
  }

  /** Tags the rows, runs the planner, judges after each run what it did, and sees that nothing is left to do. */
  private async refresh(how: 'plain' | 'news' | 'between', chance: Chance): Promise<void> {
    const start = this.look();
    this.versions.push(start);
    tagRows(this.host, start);
    let before = this.look();
    if (how !== 'plain') before = this.watch(before, () => this.sendNews(chance), { sent: MOST_NEWS });
    if (tagRows(this.host, before)) before = this.look();
    if (this.colleague) this.host.access(COLLEAGUE, 'editor');
    this.outcome.refreshes += 1;
    if (how === 'between') before = await this.refreshWhileSomebodyTypes(before, chance);
    else before = this.watch(before, () => this.press(), {});
    this.seen = untagRows(this.host, this.refreshAgain(before));
    this.colleague = false;
  }

  private sendNews(chance: Chance): void {
    const sent = newsOf(chance);
    this.outcome.story.push(`answered: ${JSON.stringify(sent)}`);
    if (!wire(this.host, 'saveAnswers', { answers: sent }).ok) this.outcome.refusals += 1;
    if (!chance.onceIn(3)) return;
    const row = { name: `${this.word()} offer`, tier: 'Targeted', mainNeed: 'Anxiety and worry' };
    if (!wire(this.host, 'addProvision', { rows: [row] }).ok) this.outcome.refusals += 1;
  }

  private press(): void {
    this.outcome.story.push('refreshed');
    if (this.colleague) this.host.asUser(COLLEAGUE);
    const reply = wire(this.host, 'refresh', {});
    this.host.asUser('lead@school.example');
    this.heard(reply);
  }

  private heard(reply: Reply<unknown>): void {
    if (reply.ok) return;
    this.outcome.refusals += 1;
    this.outcome.story.push(`refused: ${reply.failure.code}`);
  }

  /** Runs the planner, looks, judges, and learns what the planner wrote. */
  private watch(before: Book, run: () => void, allowed: Allowed): Book {
    run();
    return this.compare(before, allowed);
  }

  private compare(before: Book, allowed: Allowed): Book {
    const after = this.look();
    const { ledger, originals } = this;
    const pairs = after.tabs.map(
      (tab) =>
        [
          tab.id,
          rowsBetween(
            before.tabs.find(({ id }) => id === tab.id),
            tab,
          ),
        ] as const,
    );
    const rows = new Map(pairs);
    const rowsOf = (tab: Tab): ReadonlyMap<number, number> => rows.get(tab.id) ?? new Map();
    this.blame(lossesOf({ before, after, rowsOf, ledger, originals, allowed }));
    ledger.learn(before, after, (tab) => new Map([...rowsOf(tab)].map(([was, now]) => [now, was])));
    return after;
  }

  private blame(losses: readonly Loss[]): void {
    const count = (what: Loss['what']): number => losses.filter((loss) => loss.what === what).length;
    this.outcome.losses += count('lost');
    this.outcome.formulas += count('formula');
    this.outcome.frames += count('frame');
    this.outcome.wrong.push(...losses.map(({ what, where, told }) => `${what}: ${where}: ${told}`));
  }

  /** An hour later, nothing may be left to do: no text, no id, no stamp. */
  private refreshAgain(before: Book): Book {
    this.now += HOUR;
    this.host.clock(this.now);
    this.press();
    const after = this.look();
    const changed = differences(before, after);
    if (changed.length > 0) this.outcome.unsettled += 1;
    this.outcome.wrong.push(...changed.map((where) => `unsettled: ${where}`));
    return after;
  }

  /** Somebody fills a column of a tab while the planner has only begun: it has not looked there for the last time. */
  private async refreshWhileSomebodyTypes(before: Book, chance: Chance): Promise<Book> {
    const tab = before.tabs.find((one) => ['gaps', 'actions'].includes(this.ledger.kindOf(one) ?? ''));
    if (tab === undefined) return this.watch(before, () => this.press(), {});
    const texts = Array.from({ length: extentOf(tab).rows * PASTED }, () => this.word());
    const rows = Array.from({ length: extentOf(tab).rows }, (_, at) => texts.slice(at * PASTED, (at + 1) * PASTED));
    const edits: Edit[] = [{ do: 'paste', tab: tab.name, at: 'C2', rows }];
    const schedule = [...Array<number>(chance.between(FIRST_LOOKS - 4, FIRST_LOOKS)).fill(0), 1];
    this.outcome.story.push(
      `refreshed while somebody typed: ${JSON.stringify(edits).slice(0, 200)} ${schedule.length}`,
    );
    const [planner] = await this.host.concurrent([{ fn: 'rpc', args: ['refresh', '{}'] }, { edits }], schedule);
    this.heard(replyIn(planner, 'refresh'));
    const after = this.compare(before, { typed: new Set(texts) });
    const stands = new Set(
      Object.values(after.tabs.find(({ id }) => id === tab.id)?.cells ?? {}).map(({ shown }) => shown),
    );
    this.blame(
      texts.filter((text) => !stands.has(text)).map((text) => ({ what: 'lost', where: tab.name, told: text })),
    );
    return after;
  }
}

/** Takes a whole course; stops at the first thing that went wrong. */
export async function travel(where: Where, { school, steps }: Course): Promise<Outcome> {
  const journey = Journey.at(where, school);
  try {
    for (const step of steps) {
      await journey.take(step);
      if (journey.outcome.wrong.length > 0) break;
    }
  } catch (error) {
    journey.outcome.losses += 1;
    journey.outcome.wrong.push(`failed: ${error instanceof Error ? error.message : String(error)}`);
  }
  // Node gives a finished school's contexts back between turns only.
  await nextTurn();
  return journey.outcome;
}
