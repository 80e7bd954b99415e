import { openPlaceWords } from '../../content/planSheetWords';
import { commonWords, mapWords, stateWords, tabNames } from '../../content/sheetWords';
import type { NeedArea, NeedCode } from '../../domain/catalogue';
import type { CellFinding, CellState, Findings } from '../../domain/findings';
import type { ProvisionRecord } from '../../domain/provision';
import {
  columnOf,
  findingAt,
  type MapContent,
  type MapSetting,
  namesAt,
  needsOf,
  type Place,
  placeHeader,
  placesOf,
  type Register,
  reaches,
  registerOf,
  tiersOf,
} from './mapRegister';
import { openRows, placeClosedNotes } from './openPlaceRows';
import { STATE_FILLS, WORD_FILLS } from './palette';
import { type WallColumn, wallClosedNotes, wallRows } from './provisionWall';
import type { ColumnModel, RowModel, SheetModel, WordColour } from './sheetModel';
import { fillIn, type HowTexts, howRows, peopleColumn, plannerColumn, sourceLines, updateColumn } from './sheetParts';

/** More names than this are counted: a cell of a very large register must stay readable, and within what a cell holds. */
const MOST_NAMES = 20;

function namesText(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const rest = more > 0 ? [fillIn(mapWords.moreNames, { n: more })] : [];
  return [...names.slice(0, MOST_NAMES), ...rest].join(commonWords.joiner);
}

function cellText(need: NeedCode, place: Place, register: Register): string {
  const cell = findingAt(need, place, register);
  const found = namesAt(need, place, register);
  const names = namesText(found);
  if (cell === undefined) return found.length === 0 ? '' : fillIn(mapWords.offered, { names });
  const state = stateWords[cell.state];
  return found.length === 0 ? state : fillIn(mapWords.cell, { state, names });
}

function needRow(area: NeedArea, places: readonly Place[], register: Register): RowModel | null {
  const cells = Object.fromEntries(places.map((place) => [place.key, cellText(area.code, place, register)]));
  if (Object.values(cells).every((text) => text === '')) return null;
  const chosen = places.some((place) => findingAt(area.code, place, register)?.chosen);
  const need = chosen ? fillIn(mapWords.chosen, { need: area.label }) : area.label;
  return { id: `need:${area.code}`, cells: { need, ...cells }, look: chosen ? 'first' : 'plain', section: 'needs' };
}

/** Offers with no need at all: on the list, not on the map. */
function unplacedRow(places: readonly Place[], register: Register): readonly RowModel[] {
  const loose = register.records.filter((record) => needsOf(record, register).length === 0);
  if (loose.length === 0) return [];
  const textAt = (place: Place) =>
    namesText(
      loose
        .filter(
          (record) => (tiersOf(record, register)[0] ?? 'U') === place.tier && reaches(record, place.phase, register),
        )
        .map((record) => record.name),
    );
  const cells = Object.fromEntries(places.map((place) => [place.key, textAt(place)]));
  return [{ id: 'unplaced', cells: { need: mapWords.unplaced, ...cells }, look: 'quiet', section: 'needs' }];
}

function wordColours(places: readonly Place[]): readonly WordColour[] {
  const states = Object.keys(stateWords) as CellState[];
  const inCells = places.flatMap((place) =>
    states.map((state) => ({ column: place.key, word: stateWords[state], background: STATE_FILLS[state] })),
  );
  return [...inCells, { column: updateColumn.key, word: commonWords.closed, background: WORD_FILLS.over }];
}

function columnsOf(places: readonly Place[]): readonly ColumnModel[] {
  const several = new Set(places.map((place) => place.phase)).size > 2;
  const column = (place: Place) =>
    plannerColumn(place.key, placeHeader(place, several), several ? 160 : 200, {
      note: place.phase === null ? mapWords.routeNote : mapWords.cellNote,
    });
  return [
    plannerColumn('need', mapWords.need, 200, { note: mapWords.needNote }),
    ...places.map(column),
    plannerColumn('said', openPlaceWords.said, 120, { note: openPlaceWords.saidNote }),
    plannerColumn('naming', openPlaceWords.naming, 160, { note: openPlaceWords.namingNote }),
    peopleColumn('notes', commonWords.notes, 160, { note: commonWords.notesNote }),
    updateColumn,
  ];
}

/** The open places as questions: the word of each stands in the column of its tier and phase. */
function placeRows(findings: Findings, register: Register, first: string, setting: MapSetting): readonly RowModel[] {
  const textOf = (cell: CellFinding) =>
    cellText(cell.need, { key: columnOf(cell), tier: cell.tier, phase: cell.phase }, register);
  return openRows(findings.cells, setting.said ?? [], { first, columnOf, textOf });
}

/** An offer hangs under its first tier, in the phases it reaches. */
function wallColumns(places: readonly Place[], register: Register): readonly WallColumn[] {
  return places.map((place) => ({
    key: place.key,
    holds: (record) => tiersOf(record, register)[0] === place.tier && reaches(record, place.phase, register),
  }));
}

function howTexts({ nations }: MapContent, { nation = 'england', changedRules = [] }: MapSetting): HowTexts {
  return { always: [...mapWords.how, openPlaceWords.how, ...sourceLines(nations[nation])], rules: changedRules };
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
      ...wallRows(register.records, wallColumns(places, register)),
      ...howRows('need', first, howTexts(content, setting)),
    ],
    wordColours: wordColours(places),
    frozenColumns: 1,
    anchors: ['need'],
    closed: [...placeClosedNotes, ...wallClosedNotes],
    goneNote: mapWords.gone,
    keptNote: commonWords.kept,
  };
}
