import { closedLists, content, needAreas } from '../../content/index';
import { openPlaceWords } from '../../content/planSheetWords';
import { OPEN_PLACE_ANSWERS } from '../../content/questions/map';
import type { CellKey } from '../../domain/answers';
import { type NamedOffer, type OpenPlace, type PlaceAsk, partsOfCell } from '../../domain/openPlaces';
import type { AnswerRow, ProvisionRow } from '../../domain/plan';
import { optionTyped } from '../../domain/reading/readCell';
import { canonicalText } from '../refresh/canonicalText';
import { type KnownRow, knowRows } from '../refresh/planRefreshRows';
import { hashOf, rowKeyFor, UNKNOWN_HASH } from '../refresh/rowKeys';
import type { TabState } from '../refresh/tabState';
import type { SheetModel } from './sheetModel';
import { fillIn, labelOf } from './sheetParts';

/**
 * Open places of the map are answered in two tabs: under the map and in Answers. Each field is compared three ways: what we
 * last wrote under the map, what stands there, what stands in Answers. The side that changed since is the newer one; where
 * both did, neither is touched, Answers counts, and the planner asks.
 */

const QUESTION = 'map.';
const ROW = 'open:';

/** Id of the row under the map where a place is answered. */
export const openRowId = (cell: CellKey): string => `${ROW}${cell}`;

/** Every place that can be answered. */
export const openCells: readonly CellKey[] = content.questions
  .filter(({ id }) => id.startsWith(QUESTION))
  .map(({ id }) => id.slice(QUESTION.length));

/** "Anxiety and worry, for everyone, primary". */
export function placeText(cell: CellKey, phases: { readonly [phase: string]: string }): string {
  const { need, tier, phase } = partsOfCell(cell);
  const label = needAreas.find(({ code }) => code === need)?.label ?? need;
  if (phase === null) return fillIn(openPlaceWords.route, { need: label });
  const slots = { need: label, tier: openPlaceWords.tiers[tier], phase: phases[phase] ?? phase };
  return fillIn(openPlaceWords.place, slots);
}

/** One field of one place: the text to go on with, and whether Answers has yet to hear of it. */
type Joined = { readonly text: string; readonly carry: boolean; readonly isNews: boolean };

/** `answers` is null where Answers has no row for the place. */
type Field = { readonly last: string | null; readonly map: string; readonly answers: string | null };

/** Where the row was deleted in Answers, what we once handed on from the map still stands in the map: it is handed on again. */
function joinField({ last, map, answers }: Field, mayCarry: boolean, canRead = true): Joined {
  const isNews = (text: string): boolean => (last === null ? canonicalText(text) !== '' : hashOf(text) !== last);
  if (answers === null && !isNews(map))
    return { text: map, carry: mayCarry && canonicalText(map) !== '', isNews: false };
  return joinTold({ map, answers: answers ?? '' }, isNews, mayCarry && canRead);
}

type Told = { readonly map: string; readonly answers: string };

function joinTold({ map, answers }: Told, isNews: (text: string) => boolean, mayCarry: boolean): Joined {
  const answersStand: Joined = { text: answers, carry: false, isNews: isNews(answers) };
  if (canonicalText(map) === canonicalText(answers)) return { ...answersStand, text: map };
  const mapChanged = canonicalText(map) !== '' && isNews(map);
  const answersChanged = canonicalText(answers) !== '' && isNews(answers);
  if (!mapChanged || answersChanged || !mayCarry) return answersStand;
  return { text: map, carry: true, isNews: true };
}

const NO_ROW = { said: { last: null, map: '' }, naming: { last: null, map: '' } } as const;

function fieldIn(row: KnownRow, column: 'said' | 'naming'): Pick<Field, 'last' | 'map'> {
  const cell = row.tabRow.cells[column];
  const last = row.written[column]?.last;
  return {
    last: last === undefined || last === UNKNOWN_HASH ? null : last,
    map: cell === undefined ? '' : typeof cell.value === 'string' ? cell.value : cell.shown,
  };
}

/** An answer that Answers has yet to hear of: absent is unchanged. */
export type CarriedAnswer = { readonly key: string; readonly answer?: string; readonly detail?: string };

/** Both tabs put together. */
export type JoinedPlaces = {
  readonly places: readonly OpenPlace[];
  readonly carried: readonly CarriedAnswer[];
  /** The rows of Answers with what was carried over. */
  readonly rows: readonly AnswerRow[];
  /** Words under the map that are none of the answers: they stay there and go nowhere. */
  readonly unread: readonly PlaceAsk[];
};

const canBeRead = (said: string): boolean => said.trim() === '' || optionTyped(said, OPEN_PLACE_ANSWERS) !== null;

type Joining = {
  readonly place: OpenPlace;
  readonly carried: CarriedAnswer | null;
  readonly unread: PlaceAsk | null;
};

function joinPlace(cell: CellKey, row: KnownRow | undefined, told: AnswerRow | undefined, mayCarry: boolean): Joining {
  const map = row === undefined ? NO_ROW : { said: fieldIn(row, 'said'), naming: fieldIn(row, 'naming') };
  const said = joinField({ ...map.said, answers: told?.answer ?? null }, mayCarry, canBeRead(map.said.map));
  const naming = joinField({ ...map.naming, answers: told?.detail ?? null }, mayCarry);
  const place = { cell, said: said.text, naming: naming.text, isNews: said.isNews || naming.isNews };
  const parts = { ...(said.carry ? { answer: said.text } : {}), ...(naming.carry ? { detail: naming.text } : {}) };
  const carried = said.carry || naming.carry ? { key: `${QUESTION}${cell}`, ...parts } : null;
  const unread: PlaceAsk | null = canBeRead(map.said.map)
    ? null
    : { cell, code: 'not-an-option', value: map.said.map.trim() };
  return { place, carried, unread };
}

/** Rows of Answers as they will read once they have heard. */
export function withCarried(rows: readonly AnswerRow[], carried: readonly CarriedAnswer[]): readonly AnswerRow[] {
  const byKey = new Map(carried.map((answer) => [answer.key, answer]));
  const standing = new Set(rows.map(({ key }) => key));
  const fresh = carried.filter(({ key }) => !standing.has(key));
  return [
    ...rows.map((row) => ({ ...row, ...byKey.get(row.key) })),
    ...fresh.map(({ key, answer = '', detail = '' }) => ({ key, answer, detail })),
  ];
}

/** Puts the two tabs together. `map` is the map tab as it stands, null where there is none yet. */
export function joinOpenPlaces(
  rows: readonly AnswerRow[],
  map: { readonly model: SheetModel; readonly tab: TabState } | null,
  mayCarry = true,
): JoinedPlaces {
  const known = new Map((map === null ? [] : knowRows(map.model, map.tab).known).map((row) => [row.key, row]));
  const told = new Map([...rows].reverse().map((row) => [row.key, row]));
  const joined = openCells.map((cell) =>
    joinPlace(cell, known.get(rowKeyFor('map', openRowId(cell))), told.get(`${QUESTION}${cell}`), mayCarry),
  );
  const carried = joined.flatMap((one) => one.carried ?? []);
  return {
    places: joined.map(({ place }) => place),
    carried,
    rows: withCarried(rows, carried),
    unread: joined.flatMap(({ unread }) => unread ?? []),
  };
}

/** The cells of the register's row for an offer that was named under the map. */
export function namedOfferCells(offer: NamedOffer, severalPhases: boolean): ProvisionRow['cells'] {
  const needs = offer.needs.map((need) => labelOf(closedLists.need, need));
  const phases = severalPhases ? offer.phases.map((phase) => labelOf(closedLists.phase, phase)) : [];
  const cells = {
    name: offer.name,
    tier: offer.tiers.map((tier) => labelOf(closedLists.tier, tier)).join(', '),
    mainNeed: needs[0] ?? '',
    alsoHelps: needs.slice(1).join(', '),
    phases: phases.join(', '),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}
