import type { Edit, Execution, Host, WriteMode } from '../host.types';
import { type PeoplesCells, peoplesCells } from './peoplesCells';
import { changed, find, lastRow } from './school';
import { breathe, refusalOf } from './stops';
import type { Verdict } from './verdict';
import { differences, wholeState } from './wholeState';

/** What a person does between two service calls of somebody's refresh. */
type Work = {
  readonly name: string;
  readonly edits: (host: Host) => Edit[];
  /** Texts of people that go because the person takes them away. */
  readonly takesAway?: (text: string) => boolean;
};

const GAPS = 'Gap analysis';

/** Below the header, the hidden ids too: what "Sort sheet" moves. */
const everything = (host: Host, tab: string): string => `A2:T${lastRow(host, tab)}`;

const WORKS: readonly Work[] = [
  {
    name: 'typing',
    edits: (host) => [
      { do: 'type', tab: GAPS, at: `J${find(host, GAPS, '3 Tidy up').row}`, text: 'Own late reason' },
      { do: 'type', tab: GAPS, at: `D${find(host, GAPS, 'Self-harm').row}`, text: 'Own late words' },
    ],
  },
  {
    name: 'sorting',
    edits: (host) => [{ do: 'sort', tab: GAPS, range: everything(host, GAPS), column: 'C', ascending: false }],
  },
  {
    name: 'inserting a row',
    edits: (host) => {
      const { row } = find(host, GAPS, 'Self-harm');
      return [
        { do: 'insert', tab: GAPS, rows: [row, 1] },
        { do: 'type', tab: GAPS, at: `C${row}`, text: 'Own finding' },
      ];
    },
  },
  {
    name: 'deleting a row',
    edits: (host) => [{ do: 'delete', tab: GAPS, rows: [find(host, GAPS, 'Setting up the role').row, 1] }],
    takesAway: (text) => text === 'Own reason: before Easter' || text === '=1+1',
  },
  {
    name: 'renaming a tab',
    edits: () => [{ do: 'renameTab', tab: GAPS, name: 'Own name for gaps' }],
  },
];

const refresh: Execution = { fn: 'rpc', args: ['refresh', '{}'] };

/** Texts beside each other in one row: by what a person wrote, what else the row says in columns that no refresh changes. */
function partners(host: Host): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const snapshot = host.snapshot();
  for (const { cells } of snapshot.kind === 'sheet' ? snapshot.tabs : [])
    for (const [at, { shown }] of Object.entries(cells))
      if (shown.startsWith('Own ')) found.set(shown, cells[at.replace(/^[A-Z]+/, 'A')]?.shown.split('|')[0] ?? '');
  return found;
}

/** Keys of the hidden columns that stand twice, and texts of ours that do in columns where each row says its own. */
function doubled(host: Host): readonly string[] {
  const snapshot = host.snapshot();
  if (snapshot.kind !== 'sheet') return [];
  return snapshot.tabs.flatMap(({ name, cells }) => {
    const seen = new Set<string>();
    const ids = Object.entries(cells).filter(([at, { shown }]) => /^A\d+$/.test(at) && shown.includes('|'));
    return ids.flatMap(([at, { shown }]) => {
      const key = shown.split('|')[0] ?? '';
      const problem = seen.has(key) ? [`${name} ${at}: a second row ${key}`] : [];
      seen.add(key);
      return problem;
    });
  });
}

function lost(now: PeoplesCells, wanted: PeoplesCells, mayGo: (text: string) => boolean): readonly string[] {
  return [...wanted].flatMap(([place, count]) => {
    const is = now.get(place) ?? 0;
    const text = place.slice(place.indexOf(': ') + 2);
    return is === count || (mayGo(text) && is < count) ? [] : [`${place} stands ${is} times instead of ${count}`];
  });
}

/** What the person had and did, told once: the start, then the edits on their own. */
type Wanted = { readonly cells: PeoplesCells; readonly partners: ReadonlyMap<string, string> };

class Between {
  private readonly start: ReturnType<Host['save']>;
  readonly calls: number;

  constructor(private readonly host: Host) {
    this.start = host.save();
    host.resetCounters();
    host.call('rpc', 'refresh', '{}');
    this.calls = host.counters().total;
  }

  /** The person works on what they see: the file as it stands after so many calls. */
  private wanted(work: Work, calls: number): { readonly edits: Edit[]; readonly wanted: Wanted } {
    this.host.reopen(this.start);
    this.host.fault({ nth: calls, when: 'after', stop: true, error: 'Exceeded maximum execution time' });
    this.host.call('rpc', 'refresh', '{}');
    this.host.fault(null);
    const edits = work.edits(this.host);
    this.host.edit(...edits);
    return { edits, wanted: { cells: peoplesCells(this.host), partners: partners(this.host) } };
  }

  /** One refresh with a person at work after so many of its calls. Gives what went wrong. */
  async problems(work: Work, calls: number): Promise<readonly string[]> {
    const { edits, wanted } = this.wanted(work, calls);
    this.host.reopen(this.start);
    const turns = [...Array<number>(calls).fill(0), ...edits.map(() => 1)];
    const [ended] = await this.host.concurrent([refresh, { edits }], turns);
    const refused = refusalOf(ended);
    const atOnce = refused === null ? [] : [`the refresh ended with: ${refused}`];
    return [...atOnce, ...this.standing(work, wanted), ...this.settles()];
  }

  private standing(work: Work, wanted: Wanted): readonly string[] {
    const gone = lost(peoplesCells(this.host), wanted.cells, work.takesAway ?? (() => false));
    const beside = partners(this.host);
    const strayed = [...wanted.partners].flatMap(([text, key]) => {
      const now = beside.get(text);
      return now === undefined || key === '' || now === key
        ? []
        : [`${text} stands in the row ${now} instead of ${key}`];
    });
    return [...gone, ...strayed, ...doubled(this.host)];
  }

  /** The next refresh may have news to tell; the one after it has none. */
  private settles(): readonly string[] {
    const { host } = this;
    const refused = refusalOf(host.call('rpc', 'refresh', '{}'));
    if (refused !== null) return [`the next refresh refuses: ${refused}`];
    const before = wholeState(host);
    host.call('rpc', 'refresh', '{}');
    return differences(wholeState(host), before).map((line) => `not settled: ${line}`);
  }
}

/** A person edits between each pair of service calls of a refresh, one kind of edit after another. */
export async function sweepBetween(root: string, mode: WriteMode, every: number): Promise<Verdict> {
  const between = new Between(changed(root, { writeMode: mode }));
  const failures: string[] = [];
  let of = 0;
  for (let calls = 1; calls < between.calls; calls += every) {
    const work = WORKS[of % WORKS.length];
    if (work === undefined) break;
    const [problem, ...more] = await between.problems(work, calls);
    of += 1;
    if (problem !== undefined) failures.push(`${work.name} after call ${calls}: ${problem} (and ${more.length} more)`);
    await breathe();
  }
  return { journey: 'edits during a refresh', mode, of, failures };
}
