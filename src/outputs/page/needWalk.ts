import { OPEN_PLACE_ANSWERS } from '../../content/questions/map';
import { stateWords } from '../../content/sheetWords';
import type { NeedArea, NeedCode, TierId } from '../../domain/catalogue';
import type { CellFinding, CellState, Findings } from '../../domain/findings';
import type { OpenPlace } from '../../domain/openPlaces';
import type { ProvisionRecord } from '../../domain/provision';
import { optionTyped } from '../../domain/reading/readCell';
import {
  findingAt,
  type MapContent,
  type MapSetting,
  namesAt,
  type Place,
  placeHeader,
  placesOf,
  type Register,
  registerOf,
} from '../sheets/mapRegister';
import { openCells } from '../sheets/openPlaces';

/** What was said of a place: a row of Answers, with the option it was read as. */
export type PlaceSaid = {
  readonly key: string;
  readonly answer: string;
  readonly detail: string;
  readonly ids: readonly string[];
};

/** One place of a need as the page shows it. */
export type WalkPlace = {
  readonly tier: TierId;
  readonly where: string;
  /** A word of the map; '' where nothing is expected. */
  readonly state: string;
  readonly names: readonly string[];
  readonly more: number;
  readonly open: boolean;
  readonly question?: string;
  readonly answer?: PlaceSaid;
};

/** One need with all its places, in the map's order. */
export type WalkNeed = Pick<NeedArea, 'label' | 'covers'> & {
  readonly code: NeedCode;
  readonly chosen: boolean;
  readonly places: readonly WalkPlace[];
};

/** States of a place where nothing counts: a question, a no, or a reason. */
const OPEN: readonly CellState[] = ['not recorded', 'lead said no', 'not relevant'];
/** More names are counted: a screen of the page must stay readable. */
const MOST_NAMES = 12;

const CAN_BE_ANSWERED: ReadonlySet<string> = new Set(openCells);

function saidOf(cell: CellFinding, said: ReadonlyMap<string, OpenPlace>): PlaceSaid {
  const place = said.get(cell.key);
  const option = optionTyped(place?.said ?? '', OPEN_PLACE_ANSWERS);
  return {
    key: `map.${cell.key}`,
    answer: option?.label ?? place?.said ?? '',
    detail: place?.naming ?? '',
    ids: option === null ? [] : [option.id],
  };
}

/** An answered place stays in sight, also where an offer has come to stand there. */
function asked(cell: CellFinding | undefined, said: ReadonlyMap<string, OpenPlace>): Partial<WalkPlace> {
  if (cell === undefined || !CAN_BE_ANSWERED.has(cell.key)) return {};
  const answer = saidOf(cell, said);
  const isOpen = OPEN.includes(cell.state);
  return isOpen || answer.answer !== '' ? { open: isOpen, question: answer.key, answer } : {};
}

type Walked = {
  readonly register: Register;
  readonly said: ReadonlyMap<string, OpenPlace>;
  readonly places: readonly Place[];
};

function placeOf(need: NeedCode, place: Place, { register, said, places }: Walked): WalkPlace {
  const cell = findingAt(need, place, register);
  const names = namesAt(need, place, register);
  const several = new Set(places.map(({ phase }) => phase)).size > 2;
  return {
    tier: place.tier,
    where: placeHeader(place, several),
    state: cell === undefined ? '' : stateWords[cell.state],
    names: names.slice(0, MOST_NAMES),
    more: Math.max(0, names.length - MOST_NAMES),
    open: false,
    ...asked(cell, said),
  };
}

/** The map, need by need: what is recorded at each tier, and what can be answered. Needs of which nothing is known fall away. */
export function buildNeedWalk(
  findings: Findings,
  provision: readonly ProvisionRecord[],
  content: MapContent,
  setting: MapSetting,
): readonly WalkNeed[] {
  const places = placesOf(findings);
  const register = registerOf(findings, provision, content, setting);
  const said = new Map((setting.said ?? []).map((place) => [place.cell, place]));
  const chosen = new Set(findings.cells.filter((cell) => cell.chosen).map(({ need }) => need));
  const needs = content.needAreas.map(({ code, label, covers }): WalkNeed => {
    const known = places.map((place) => placeOf(code, place, { register, said, places }));
    const shown = known.filter(({ state, names }) => state !== '' || names.length > 0);
    return { code, label, covers, chosen: chosen.has(code), places: shown };
  });
  return needs.filter((need) => need.places.length > 0);
}
