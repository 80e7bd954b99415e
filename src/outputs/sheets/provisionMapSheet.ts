import { openPlaceWords } from '../../content/planSheetWords';
import { commonWords, mapWords, stateColours, stateWords, tabNames } from '../../content/sheetWords';
import type {
  CoreContent,
  NeedArea,
  NeedCode,
  PhaseId,
  ProvisionType,
  TickListId,
  TierId,
  Vocabulary,
} from '../../domain/catalogue';
import type { CellFinding, CellState, Findings } from '../../domain/findings';
import type { OpenPlace } from '../../domain/openPlaces';
import type { ProvisionRecord } from '../../domain/provision';
import { openRows, placeClosedNotes } from './openPlaceRows';
import { wallRows } from './provisionWall';
import type { ColumnModel, RowModel, SheetModel, WordColour } from './sheetModel';
import { fillIn, howRows, inWordsOf, peopleColumn, plannerColumn, updateColumn, type Where } from './sheetParts';

type MapContent = Pick<CoreContent, 'needAreas' | 'provisionTypes' | 'tickLists'>;
/** Whose map it is, so that words fit, and what was said of its open places. */
export type MapSetting = Where & {
  readonly vocabulary?: Vocabulary;
  /** Joined from this tab and Answers. */
  readonly said?: readonly OpenPlace[];
  /** Adjusted rules, as lines for "How this was worked out". */
  readonly changedRules?: readonly string[];
};
/** One column of the map: a tier, in one phase; specialist routes have no phase. */
type Place = { readonly key: string; readonly tier: TierId; readonly phase: PhaseId | null };

const PHASE_ORDER: readonly PhaseId[] = ['primary', 'secondary', 'post16'];
const AUDIENCE: Readonly<Record<PhaseId, 'P' | 'S' | 'F'>> = { primary: 'P', secondary: 'S', post16: 'F' };
const MAP_TIERS: readonly TierId[] = ['U', 'T'];
const TICK_LIST: Readonly<Record<PhaseId, TickListId>> = {
  primary: 'primary',
  secondary: 'secondary',
  post16: 'college',
};

function placesOf(findings: Findings): readonly Place[] {
  const phases = PHASE_ORDER.filter((phase) => findings.cells.some((cell) => cell.phase === phase));
  const taught = MAP_TIERS.flatMap((tier) => phases.map((phase) => ({ key: `${tier}:${phase}`, tier, phase })));
  return [...taught, { key: 'S', tier: 'S', phase: null }];
}

function headerOf(place: Place, severalPhases: boolean): string {
  if (place.phase === null) return mapWords.specialistColumn;
  const tier = mapWords.tiers[place.tier];
  return severalPhases ? fillIn(mapWords.tierColumn, { tier, phase: mapWords.phases[place.phase] }) : tier;
}

/** What the cells of the map are looked up in. */
type Register = {
  readonly types: ReadonlyMap<string, ProvisionType>;
  /** What the lead ticked, by type, as the tick list put it. */
  readonly ticks: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, ProvisionRecord>;
  readonly records: readonly ProvisionRecord[];
  readonly cells: ReadonlyMap<string, CellFinding>;
};

const cellAt = (need: NeedCode, place: Place) => `${need}|${place.key}`;

/** The words of the tick lists of these phases; where two lists have a type, the younger phase's words stand. */
function tickWords(findings: Findings, content: MapContent, setting: MapSetting): ReadonlyMap<string, string> {
  const { vocabulary } = setting;
  const phases = PHASE_ORDER.filter((phase) => findings.cells.some((cell) => cell.phase === phase)).reverse();
  const offers = phases.flatMap((phase) => content.tickLists[TICK_LIST[phase]]);
  const say = (label: string) => (vocabulary === undefined ? label : inWordsOf(label, vocabulary, setting));
  return new Map(offers.map(({ label, type }) => [type, say(label)]));
}

function registerOf(
  findings: Findings,
  provision: readonly ProvisionRecord[],
  content: MapContent,
  setting: MapSetting,
): Register {
  return {
    types: new Map(content.provisionTypes.map((type) => [type.id, type])),
    ticks: tickWords(findings, content, setting),
    byKey: new Map(provision.map((record) => [record.key, record])),
    records: provision.filter((record) => record.status !== 'stopped'),
    cells: new Map(findings.cells.map((cell) => [`${cell.need}|${columnOf(cell)}`, cell])),
  };
}

/** An offer made from a tick has no row of its own: it goes by the words that were ticked. */
function nameOf(key: string, register: Register): string {
  return register.byKey.get(key)?.name ?? register.ticks.get(key.replace(/^tick-/, '')) ?? key;
}

function needsOf(record: ProvisionRecord, register: Register): readonly NeedCode[] {
  return record.needs ?? register.types.get(record.type ?? '')?.needs ?? [];
}

function tiersOf(record: ProvisionRecord, register: Register): readonly TierId[] {
  return record.tiers.length > 0 ? record.tiers : (register.types.get(record.type ?? '')?.tiers.slice(0, 1) ?? []);
}

function reaches(record: ProvisionRecord, phase: PhaseId | null, register: Register): boolean {
  if (phase === null || record.years !== null) return true;
  if (record.phases !== null) return record.phases.includes(phase);
  const audience = register.types.get(record.type ?? '')?.audience ?? [];
  const pupils = audience.filter((who) => who === 'P' || who === 'S' || who === 'F');
  return pupils.length === 0 || pupils.includes(AUDIENCE[phase]);
}

/** Where nothing is expected, offers that list the need are still named, without a state. */
function offeredText(need: NeedCode, place: Place, register: Register): string {
  const names = register.records
    .filter((record) => needsOf(record, register).includes(need) && tiersOf(record, register).includes(place.tier))
    .filter((record) => reaches(record, place.phase, register))
    .map((record) => record.name);
  return names.length === 0 ? '' : fillIn(mapWords.offered, { names: namesText(names) });
}

/** More names than this are counted: a cell of a very large register must stay readable, and within what a cell holds. */
const MOST_NAMES = 20;

function namesText(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const rest = more > 0 ? [fillIn(mapWords.moreNames, { n: more })] : [];
  return [...names.slice(0, MOST_NAMES), ...rest].join(commonWords.joiner);
}

function cellText(need: NeedCode, place: Place, register: Register): string {
  const cell = register.cells.get(cellAt(need, place));
  if (cell === undefined) return offeredText(need, place, register);
  const state = stateWords[cell.state];
  if (cell.offers.length === 0) return state;
  return fillIn(mapWords.cell, {
    state,
    names: namesText(cell.offers.map((key) => nameOf(key, register))),
  });
}

function needRow(area: NeedArea, places: readonly Place[], register: Register): RowModel | null {
  const cells = Object.fromEntries(places.map((place) => [place.key, cellText(area.code, place, register)]));
  if (Object.values(cells).every((text) => text === '')) return null;
  const chosen = places.some((place) => register.cells.get(cellAt(area.code, place))?.chosen);
  const need = chosen ? fillIn(mapWords.chosen, { need: area.label }) : area.label;
  return { id: `need:${area.code}`, cells: { need, ...cells }, look: chosen ? 'first' : 'plain', section: 'needs' };
}

/** Offers with no need at all: on the list, not on the map. */
function unplacedRow(places: readonly Place[], register: Register): readonly RowModel[] {
  const loose = register.records.filter((record) => needsOf(record, register).length === 0);
  if (loose.length === 0) return [];
  const namesAt = (place: Place) =>
    namesText(
      loose
        .filter(
          (record) => (tiersOf(record, register)[0] ?? 'U') === place.tier && reaches(record, place.phase, register),
        )
        .map((record) => record.name),
    );
  const cells = Object.fromEntries(places.map((place) => [place.key, namesAt(place)]));
  return [{ id: 'unplaced', cells: { need: mapWords.unplaced, ...cells }, look: 'quiet', section: 'needs' }];
}

function wordColours(places: readonly Place[]): readonly WordColour[] {
  const states = Object.keys(stateWords) as CellState[];
  return places.flatMap((place) =>
    states.map((state) => ({ column: place.key, word: stateWords[state], background: stateColours[state] })),
  );
}

function columnsOf(places: readonly Place[]): readonly ColumnModel[] {
  const several = new Set(places.map((place) => place.phase)).size > 2;
  const column = (place: Place) =>
    plannerColumn(place.key, headerOf(place, several), 250, {
      note: place.phase === null ? mapWords.routeNote : mapWords.cellNote,
    });
  return [
    plannerColumn('need', mapWords.need, 220, { note: mapWords.needNote }),
    ...places.map(column),
    plannerColumn('said', openPlaceWords.said, 190, { note: openPlaceWords.saidNote }),
    plannerColumn('naming', openPlaceWords.naming, 250, { note: openPlaceWords.namingNote }),
    peopleColumn('notes', commonWords.notes, 260, { note: commonWords.notesNote }),
    updateColumn,
  ];
}

const columnOf = ({ tier, phase }: CellFinding): string => (phase === null ? tier : `${tier}:${phase}`);

/** The open places as questions: the word of each stands in the column of its tier and phase. */
function placeRows(findings: Findings, register: Register, first: string, setting: MapSetting): readonly RowModel[] {
  const textOf = (cell: CellFinding) =>
    cellText(cell.need, { key: columnOf(cell), tier: cell.tier, phase: cell.phase }, register);
  return openRows(findings.cells, setting.said ?? [], { first, columnOf, textOf });
}

/**
 * The map: a row for each need expected or listed, a column for each tier and phase; then the open places as questions, and
 * the words for the wall.
 */
export function buildProvisionMapSheet(
  findings: Findings,
  provision: readonly ProvisionRecord[],
  content: MapContent,
  setting: MapSetting = {},
): SheetModel {
  const places = placesOf(findings);
  const register = registerOf(findings, provision, content, setting);
  const needs = content.needAreas.flatMap((area) => needRow(area, places, register) ?? []);
  const first = places[0]?.key ?? 'S';
  return {
    kind: 'map',
    name: tabNames.map,
    columns: columnsOf(places),
    rows: [
      ...needs,
      ...unplacedRow(places, register),
      ...placeRows(findings, register, first, setting),
      ...wallRows(register.records, (record) => tiersOf(record, register), first),
      ...howRows('need', first, [...mapWords.how, openPlaceWords.how, ...(setting.changedRules ?? [])]),
    ],
    wordColours: wordColours(places),
    frozenColumns: 1,
    anchors: ['need'],
    closed: placeClosedNotes,
    goneNote: mapWords.gone,
    keptNote: commonWords.kept,
  };
}
