import { fileURLToPath } from 'node:url';
import type { Input, MethodName, Output } from '../../src/contract/api';
import type { Failure, Result as Reply } from '../../src/contract/failure';
import { createHost } from '../../src/local/host';
import type { Cell, Host, HostOptions, Snapshot, Tab } from '../../src/local/host.types';

/** The built bundle; another folder can be named while working on it. */
export const DIST = process.env.PLANNER_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** A host with the built bundle and nothing open. */
export const planner = (options: HostOptions = {}): Host => createHost({ dist: DIST, ...options });

/** One call as the sidebar makes it. */
export function reply<M extends MethodName>(host: Host, method: M, input: Input<M>): Reply<Output<M>> {
  const result = host.call('rpc', method, JSON.stringify(input));
  if (!result.ok) throw new Error(`rpc threw: ${result.message}`);
  return JSON.parse(String(result.value)) as Reply<Output<M>>;
}

/** A call that must succeed. */
export function ask<M extends MethodName>(host: Host, method: M, input: Input<M>): Output<M> {
  const got = reply(host, method, input);
  if (got.ok) return got.value;
  throw new Error(`${method}: ${got.failure.code} ${got.failure.detail ?? ''}`);
}

/** A call that must fail. */
export function refusal<M extends MethodName>(host: Host, method: M, input: Input<M>): Failure {
  const got = reply(host, method, input);
  if (got.ok) throw new Error(`${method} was expected to fail`);
  return got.failure;
}

/** A small school that gives every tab something to show. */
export const ANSWERS: Input<'saveAnswers'>['answers'] = [
  { key: 'nation', answer: 'England' },
  { key: 'setting', answer: 'School' },
  { key: 'phases', answer: 'Primary' },
  { key: 'remitWritten', answer: 'No' },
];

/** Twelve offers, one of them with a tier that is none. */
export const OFFERS = [
  'Provision\tTier\tWho leads',
  'ELSA\tTargeted\tTeaching assistant',
  'Worry box\tUniversal\tClass teachers',
  'Counselling\tSpecialist\tCounsellor',
  'Nurture group\tTargeted\tHLTA',
  'Zones of Regulation\tUniversal\tClass teachers',
  'Lego therapy\tTargeted\tTeaching assistant',
  'Breakfast club\tUniversal\tOffice',
  'Peer mentors\tUniversal\tDeputy head',
  'Drawing and talking\tTargeted\tTeaching assistant',
  'Play therapy\tSpecialist\tTherapist',
  'Mindful Mondays\tUniversal\tClass teachers',
  'Café club\twave 7\tOffice',
].join('\n');

/** The open workbook as it stands. */
export function workbook(host: Host): Extract<Snapshot, { kind: 'sheet' }> {
  const snapshot = host.snapshot();
  if (snapshot.kind !== 'sheet') throw new Error('a sheet is open');
  return snapshot;
}

/** A tab by its name. */
export function tab(host: Host, name: string): Tab {
  const found = workbook(host).tabs.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no tab ${name}`);
  return found;
}

/** The address of the first cell of a tab whose text begins so, or of a header. */
export function addressOf(host: Host, name: string, text: string): string {
  const found = Object.entries(tab(host, name).cells).find(([, cell]) => cell.shown.startsWith(text));
  if (found === undefined) throw new Error(`nothing in ${name} begins with ${text}`);
  return found[0];
}

/** The cell of a column in the row of another cell. */
export function cellBeside(host: Host, name: string, address: string, header: string): string {
  const column = /^[A-Z]+/.exec(addressOf(host, name, header))?.[0] ?? '';
  return `${column}${/\d+$/.exec(address)?.[0] ?? ''}`;
}

/** A cell by tab and address; an untouched one is undefined. */
export function cell(host: Host, name: string, address: string): Cell | undefined {
  return tab(host, name).cells[address];
}

/** Texts of every tab by name and address: what a refresh must leave as it is. */
export function texts(host: Host): { [tab: string]: { [address: string]: string } } {
  return Object.fromEntries(
    workbook(host).tabs.map((one) => [
      one.name,
      Object.fromEntries(
        Object.entries(one.cells)
          .filter(([, { kind, formula }]) => kind !== 'empty' || formula !== undefined)
          .map(([address, { shown, formula }]) => [address, formula ?? shown]),
      ),
    ]),
  );
}

/** A workbook that is set up: answers, twelve offers, one refresh. */
export function setUp(options: HostOptions = {}): Host {
  const host = planner(options);
  host.openSheet('Our plan');
  ask(host, 'saveAnswers', { answers: ANSWERS });
  ask(host, 'addProvision', { text: OFFERS });
  ask(host, 'refresh', {});
  return host;
}
