import type { Host } from '../host.types';
import { ask, callsOf, workbookHost } from './wire';

/** The ordinary school of the budgets. */
const OFFERS = 12;
/** The largest school of the budgets. */
const MOST_OFFERS = 5_000;

const TYPES = ['ELSA', 'Nurture group', 'Social skills group', 'Learning mentor', 'CAMHS', 'Breakfast club'];

function offers(count: number): { name: string; tier: string; lead: string }[] {
  const tiers = ['Universal', 'Targeted', 'Specialist'];
  return Array.from({ length: count }, (_, at) => ({
    name: at < TYPES.length ? (TYPES[at] ?? '') : `Offer ${at}`,
    tier: tiers[at % 3] ?? 'Targeted',
    lead: at % 2 === 0 ? 'Pastoral team' : '',
  }));
}

const ANSWERS = [
  { key: 'nation', answer: 'England' },
  { key: 'setting', answer: 'School' },
  { key: 'phases', answer: 'Primary' },
  { key: 'safety.self-harm', answer: 'No' },
  { key: 'ratings.targeted-1', answer: 'Emerging' },
  { key: 'ratings.identify-4', answer: 'Not yet in place' },
];

function filled(root: string, count: number): Host {
  const host = workbookHost(root);
  ask(host, 'saveAnswers', { answers: ANSWERS });
  ask(host, 'addProvision', { rows: offers(count) });
  return host;
}

/** Rows of the Gap analysis that have a suggested step: cells a person might edit. */
function editGaps(host: Host, count: number): void {
  const snapshot = host.snapshot();
  if (snapshot.kind !== 'sheet') return;
  const answers = snapshot.tabs.find(({ name }) => name === 'Answers');
  const map = snapshot.tabs.find(({ name }) => name === 'Provision map');
  if (answers === undefined || map === undefined) return;
  const addresses = Object.keys(map.cells).filter((at) => /^[B-D]([2-9]|[1-4]\d)$/.test(at));
  for (const at of addresses.slice(0, count)) host.edit({ do: 'type', tab: map.name, at, text: `Ours ${at}` });
}

function callsWithEdits(root: string, edits: number): number {
  const host = filled(root, OFFERS);
  ask(host, 'refresh', {});
  editGaps(host, edits);
  return callsOf(host, () => ask(host, 'refresh', {})).calls;
}

function firstCalls(root: string, count: number): { calls: number; flushes: number } {
  const host = filled(root, count);
  return callsOf(host, () => ask(host, 'refresh', {}));
}

function refreshFigures(root: string) {
  const host = filled(root, OFFERS);
  ask(host, 'refresh', {});
  const unchanged = callsOf(host, () => ask(host, 'refresh', {}));
  ask(host, 'saveAnswers', { answers: [{ key: 'ratings.targeted-4', answer: 'Not yet in place' }] });
  const changed = callsOf(host, () => ask(host, 'refresh', {}));
  const oneAnswer = callsOf(host, () =>
    ask(host, 'saveAnswers', { answers: [{ key: 'ratings.staff-5', answer: 'Emerging' }] }),
  );
  const fifty = Array.from({ length: 47 }, (_, at) => ({ key: `ticks.${at}`, answer: 'Yes' }));
  const manyAnswers = callsOf(host, () => ask(host, 'saveAnswers', { answers: [...ANSWERS, ...fifty] }));
  const open = callsOf(host, () => ask(host, 'open', {}));
  return { unchanged, changed, oneAnswer, manyAnswers, open };
}

/** The page's screens about offers. */
function offerFigures(root: string) {
  const host = filled(root, OFFERS);
  ask(host, 'refresh', {});
  const { offers: rows } = ask(host, 'offers', {});
  const [first] = rows;
  if (first === undefined) throw new Error('The register is empty');
  const cells = { lead: 'Pastoral lead', mainNeed: 'Low mood', notes: 'Room 4' };
  return {
    offers: { calls: callsOf(host, () => ask(host, 'offers', {})).calls, budget: 15 },
    saveOffer: { calls: callsOf(host, () => ask(host, 'saveOffer', { key: first.key, cells })).calls, budget: 8 },
    previewList: { calls: callsOf(host, () => ask(host, 'previewList', { text: 'ELSA' })).calls, budget: 8 },
  };
}

/** Service calls of the usual pieces of work, with what the design allows for each. */
export function serviceCallFigures(root: string) {
  const first = firstCalls(root, OFFERS);
  const largest = firstCalls(root, MOST_OFFERS);
  const { unchanged, changed, oneAnswer, manyAnswers, open } = refreshFigures(root);
  const [none, ten, fifty] = [0, 10, 50].map((edits) => callsWithEdits(root, edits)) as [number, number, number];
  return {
    firstGeneration: { calls: first.calls, flushes: first.flushes, budget: 160 },
    refreshNothingChanged: { calls: unchanged.calls, flushes: unchanged.flushes, budget: 50 },
    refreshOneAnswerChanged: { calls: changed.calls, flushes: changed.flushes, budget: 70 },
    saveOneAnswer: { calls: oneAnswer.calls, budget: 8 },
    saveManyAnswers: { calls: manyAnswers.calls, budget: 8 },
    open: { calls: open.calls, roundTrips: 1, budget: 15 },
    ...offerFigures(root),
    extraCallsPerScatteredEdit: { at0: none, at10: ten, at50: fifty, each: (fifty - none) / 50, budget: 2 },
    largestToOrdinarySchool: { ratio: Math.round((largest.calls / first.calls) * 100) / 100, budget: 1.5 },
  };
}
