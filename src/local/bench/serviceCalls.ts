import type { Host } from '../host.types';
import { ANSWERS, filled, MOST_OFFERS, OFFERS, say } from './school';
import { ask, callsOf } from './wire';

type Refreshed = { readonly calls: number; readonly flushes: number; readonly changedTabs: number };

/** One refresh: its service calls, its flushes, and how many tabs it made or changed. */
function refreshed(host: Host): Refreshed {
  let changedTabs = 0;
  const { calls, flushes } = callsOf(host, () => {
    const { tabs } = ask(host, 'refresh', {});
    changedTabs = tabs.filter(({ created, added, changed, closed }) => created || added + changed + closed > 0).length;
  });
  return { calls, flushes, changedTabs };
}

const perTab = ({ flushes, changedTabs }: Refreshed) => ({
  flushes,
  changedTabs,
  each: Math.round((flushes / Math.max(1, changedTabs)) * 100) / 100,
  budget: 2,
});

const within = ({ calls, flushes }: { readonly calls: number; readonly flushes: number }, budget: number) => ({
  calls,
  flushes,
  budget,
});

function changeFigures(root: string) {
  const host = filled(root, OFFERS);
  ask(host, 'refresh', {});
  const unchanged = refreshed(host);
  say(host, 'ratings.targeted-4', 'Not yet in place');
  const oneAnswer = refreshed(host);
  say(host, 'crisisRoute', 'No');
  const newRows = refreshed(host);
  ask(host, 'saveAnswers', {
    answers: [
      { key: 'setting', answer: 'College' },
      { key: 'phases', answer: 'Post-16' },
    ],
  });
  return { unchanged, oneAnswer, newRows, otherWords: refreshed(host) };
}

function wireFigures(root: string) {
  const host = filled(root, OFFERS);
  ask(host, 'refresh', {});
  const saveOne = callsOf(host, () => say(host, 'ratings.staff-5', 'Emerging'));
  const ticks = Array.from({ length: 47 }, (_, at) => ({ key: `ticks.${at}`, answer: 'Yes' }));
  const saveMany = callsOf(host, () => ask(host, 'saveAnswers', { answers: [...ANSWERS, ...ticks] }));
  const open = callsOf(host, () => ask(host, 'open', {}));
  return { saveOne, saveMany, open };
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

const ratio = (large: number, ordinary: number): number => Math.round((large / ordinary) * 100) / 100;

function sizeRatios(root: string, first: Refreshed, unchanged: Refreshed) {
  const host = filled(root, MOST_OFFERS);
  const largest = refreshed(host);
  const again = refreshed(host);
  return {
    provisions: MOST_OFFERS,
    firstGeneration: { calls: largest.calls, ratio: ratio(largest.calls, first.calls), budget: 1.5 },
    nothingChanged: { calls: again.calls, ratio: ratio(again.calls, unchanged.calls), budget: 1.5 },
  };
}

/** Service calls of the usual pieces of work, with what the design allows for each. */
export function serviceCallFigures(root: string) {
  const first = refreshed(filled(root, OFFERS));
  const { unchanged, oneAnswer, newRows, otherWords } = changeFigures(root);
  const { saveOne, saveMany, open } = wireFigures(root);
  return {
    firstGeneration: within(first, 160),
    refreshNothingChanged: within(unchanged, 50),
    refreshOneAnswerChanged: within(oneAnswer, 70),
    refreshRowsInSeveralTabs: within(newRows, 70),
    refreshOtherWordsThroughout: within(otherWords, 160),
    flushesPerChangedTab: {
      firstGeneration: perTab(first),
      oneAnswer: perTab(oneAnswer),
      otherWords: perTab(otherWords),
    },
    saveOneAnswer: { calls: saveOne.calls, budget: 8 },
    saveManyAnswers: { calls: saveMany.calls, budget: 8 },
    open: { calls: open.calls, roundTrips: 1, budget: 15 },
    ...offerFigures(root),
    largestToOrdinarySchool: sizeRatios(root, first, unchanged),
  };
}
