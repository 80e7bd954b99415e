import type { Input } from '../../contract/api';
import type { Host, HostOptions, Snapshot, Tab } from '../host.types';
import { ask, workbookHost } from './wire';

/** The ordinary school of the budgets. */
export const OFFERS = 12;
/** The largest school of the budgets. */
export const MOST_OFFERS = 5_000;

const TYPES = ['ELSA', 'Nurture group', 'Social skills group', 'Learning mentor', 'CAMHS', 'Breakfast club'];
const TIERS = ['Universal', 'Targeted', 'Specialist'];

/** A few answers, so that every tab has something to show. */
export const ANSWERS: Input<'saveAnswers'>['answers'] = [
  { key: 'nation', answer: 'England' },
  { key: 'setting', answer: 'School' },
  { key: 'phases', answer: 'Primary' },
  { key: 'safety.self-harm', answer: 'No' },
  { key: 'ratings.targeted-1', answer: 'Emerging' },
  { key: 'ratings.identify-4', answer: 'Not yet in place' },
];

function offers(count: number): { name: string; tier: string; lead: string }[] {
  return Array.from({ length: count }, (_, at) => ({
    name: TYPES[at] ?? `Offer ${at}`,
    tier: TIERS[at % 3] ?? 'Targeted',
    lead: at % 2 === 0 ? 'Pastoral team' : '',
  }));
}

/** A workbook with answers and so many offers, not refreshed yet. */
export function filled(root: string, count: number, options: HostOptions = {}): Host {
  const host = workbookHost(root, options);
  ask(host, 'saveAnswers', { answers: [...ANSWERS] });
  ask(host, 'addProvision', { rows: offers(count) });
  return host;
}

/** One answer over the wire. */
export function say(host: Host, key: string, answer: string): void {
  ask(host, 'saveAnswers', { answers: [{ key, answer }] });
}

/** The open workbook as it stands. */
export function bookOf(host: Host): Extract<Snapshot, { kind: 'sheet' }> {
  const snapshot = host.snapshot();
  if (snapshot.kind !== 'sheet') throw new Error('no spreadsheet is open');
  return snapshot;
}

/** The tabs of the open workbook. */
export const tabsOf = (host: Host): readonly Tab[] => bookOf(host).tabs;
