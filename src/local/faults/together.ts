import type { Execution, Host, Result, WriteMode } from '../host.types';
import { lostOrDoubled, peoplesCells } from './peoplesCells';
import { changed, OFFERS } from './school';
import { breathe, refusalOf } from './stops';
import type { Verdict } from './verdict';
import { differences, type WholeState, wholeState } from './wholeState';

/** `each`: the second comes after every so many calls of the first. */
type Pair = { readonly name: string; readonly first: Execution; readonly second: Execution; readonly each: number };

const call = (method: string, input: unknown): Execution => ({ fn: 'rpc', args: [method, JSON.stringify(input)] });
const refresh = call('refresh', {});
const save = (key: string): Execution => call('saveAnswers', { answers: [{ key, answer: `Own ${key}` }] });
const COLLEAGUE = 'colleague@school.example';
const byColleague = (execution: Execution): Execution => ({ ...execution, as: COLLEAGUE });

const PAIRS: readonly Pair[] = [
  { name: 'two refreshes', first: refresh, second: byColleague(refresh), each: 4 },
  { name: 'a refresh and answers', first: refresh, second: byColleague(save('july')), each: 4 },
  { name: 'answers and a refresh', first: save('july'), second: byColleague(refresh), each: 1 },
  { name: 'answers of two people', first: save('july'), second: byColleague(save('measures')), each: 1 },
  {
    name: 'lists of two people',
    first: call('addProvision', { text: OFFERS }),
    second: byColleague(call('addProvision', { rows: [{ name: 'Own band' }] })),
    each: 2,
  },
];

/** What a wait for the lock moves: the instant that plans were mirrored, which no two orders share. */
const timeless = (state: WholeState): WholeState =>
  new Map([...state].filter(([place]) => !place.startsWith('store of ')));

function runAlone(host: Host, execution: Execution): Result {
  if (!('fn' in execution)) throw new Error('a call');
  host.asUser(execution.as ?? 'lead@school.example');
  const result = host.call(execution.fn, ...(execution.args ?? []));
  host.asUser('lead@school.example');
  return result;
}

/** The states that two calls may end in: one after the other, either way round, or one of them alone. */
class Together {
  private readonly start: ReturnType<Host['save']>;
  readonly calls: number;

  constructor(
    private readonly host: Host,
    private readonly pair: Pair,
  ) {
    host.access(COLLEAGUE, 'editor');
    this.start = host.save();
    host.resetCounters();
    runAlone(host, pair.first);
    this.calls = host.counters().total;
  }

  private endOf(order: readonly Execution[]): WholeState {
    this.host.reopen(this.start);
    for (const execution of order) runAlone(this.host, execution);
    return timeless(wholeState(this.host));
  }

  private readonly ends = new Map<string, WholeState>();
  private end(name: string, order: readonly Execution[]): WholeState {
    const known = this.ends.get(name) ?? this.endOf(order);
    this.ends.set(name, known);
    return known;
  }

  /** The ends that fit what the two were told: one who was refused has written nothing. */
  private possible(first: boolean, second: boolean): readonly WholeState[] {
    const { pair } = this;
    if (!first && !second) return [this.end('none', [])];
    if (!second) return [this.end('first', [pair.first])];
    if (!first) return [this.end('second', [pair.second])];
    return [this.end('in turn', [pair.first, pair.second]), this.end('other way', [pair.second, pair.first])];
  }

  async problems(turns: readonly number[]): Promise<readonly string[]> {
    this.host.reopen(this.start);
    const people = peoplesCells(this.host);
    const results = await this.host.concurrent([this.pair.first, this.pair.second], [...turns]);
    const [first, second] = results.map((result) => refusalOf(result) === null) as [boolean, boolean];
    const state = timeless(wholeState(this.host));
    const gone = lostOrDoubled(peoplesCells(this.host), people).filter((line) => line.includes('stands 0 times'));
    const apart = this.possible(first, second).map((end) => differences(state, end));
    const nearest = apart.sort((a, b) => a.length - b.length)[0] ?? [];
    return [...gone, ...nearest];
  }
}

/** The second comes after so many calls of the first and goes to its end; then the first goes on. */
const takeOver = (calls: number): number[] => [...Array<number>(calls).fill(0), ...Array<number>(400).fill(1)];

/** Turns by a plain rule, so that every run of this goes the same way: a few calls each, more or fewer each time. */
const mixed = (seed: number): number[] =>
  Array.from({ length: 30 }, (_, at) => Array<number>(1 + ((at * 7 + seed * 13) % 11)).fill(at % 2)).flat();

async function sweepPair(host: Host, pair: Pair, every: number): Promise<{ of: number; failures: string[] }> {
  const together = new Together(host, pair);
  const points = Array.from({ length: together.calls }, (_, at) => at + 1).filter(
    (at) => at % (every * pair.each) === 0 || at === 1,
  );
  const turns = [
    ...points.map((at) => [`${pair.name}, the second after call ${at}`, takeOver(at)] as const),
    ...(every === 1 ? [1, 2, 3, 4] : [1]).map((seed) => [`${pair.name}, mixed ${seed}`, mixed(seed)] as const),
  ];
  const failures: string[] = [];
  for (const [name, schedule] of turns) {
    const [problem, ...more] = await together.problems(schedule);
    if (problem !== undefined) failures.push(`${name}: ${problem} (and ${more.length} more)`);
    await breathe();
  }
  return { of: turns.length, failures };
}

/** Two people at once, over many schedules: the end is that of some order of the two, or one was told and wrote nothing. */
export async function sweepTogether(
  root: string,
  mode: WriteMode,
  every: number,
  wanted: (name: string) => boolean = () => true,
): Promise<Verdict> {
  const failures: string[] = [];
  let of = 0;
  for (const pair of PAIRS.filter(({ name }) => wanted(name))) {
    const swept = await sweepPair(changed(root, { writeMode: mode }), pair, every);
    of += swept.of;
    failures.push(...swept.failures);
  }
  return { journey: 'two people at once', mode, of, failures };
}
