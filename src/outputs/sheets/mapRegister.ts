import { mapWords } from '../../content/sheetWords';
import type {
  CoreContent,
  NeedCode,
  PhaseId,
  ProvisionType,
  TickListId,
  TierId,
  Vocabulary,
} from '../../domain/catalogue';
import type { CellFinding, Findings } from '../../domain/findings';
import type { OpenPlace } from '../../domain/openPlaces';
import type { ProvisionRecord } from '../../domain/provision';
import { fillIn, inWordsOf, type Where } from './sheetParts';

/** What the map is drawn from beside findings and register. */
export type MapContent = Pick<CoreContent, 'needAreas' | 'provisionTypes' | 'tickLists' | 'nations'>;
/** Whose map it is, so that words fit, and what was said of its open places. */
export type MapSetting = Where & {
  readonly vocabulary?: Vocabulary;
  /** Joined from this tab and Answers. */
  readonly said?: readonly OpenPlace[];
  /** Adjusted rules, as lines for "How this was worked out". */
  readonly changedRules?: readonly string[];
};
/** One column of the map: a tier, in one phase; specialist routes have no phase. */
export type Place = { readonly key: string; readonly tier: TierId; readonly phase: PhaseId | null };

const PHASE_ORDER: readonly PhaseId[] = ['primary', 'secondary', 'post16'];
const AUDIENCE: Readonly<Record<PhaseId, 'P' | 'S' | 'F'>> = { primary: 'P', secondary: 'S', post16: 'F' };
const MAP_TIERS: readonly TierId[] = ['U', 'T'];
const TICK_LIST: Readonly<Record<PhaseId, TickListId>> = {
  primary: 'primary',
  secondary: 'secondary',
  post16: 'college',
};

/** The columns of a map: everyone and some in each phase of the school, then the routes. */
export function placesOf(findings: Findings): readonly Place[] {
  const phases = PHASE_ORDER.filter((phase) => findings.cells.some((cell) => cell.phase === phase));
  const taught = MAP_TIERS.flatMap((tier) => phases.map((phase) => ({ key: `${tier}:${phase}`, tier, phase })));
  return [...taught, { key: 'S', tier: 'S', phase: null }];
}

/** What stands above a column; the phase only where there are several. */
export function placeHeader(place: Place, severalPhases: boolean): string {
  if (place.phase === null) return mapWords.specialistColumn;
  const tier = mapWords.tiers[place.tier];
  return severalPhases ? fillIn(mapWords.tierColumn, { tier, phase: mapWords.phases[place.phase] }) : tier;
}

/** What the cells of the map are looked up in. */
export type Register = {
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

/** Looks the map's cells up in findings and register. */
export function registerOf(
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

/** As recorded, else those of its type. */
export function needsOf(record: ProvisionRecord, register: Register): readonly NeedCode[] {
  return record.needs ?? register.types.get(record.type ?? '')?.needs ?? [];
}

/** As recorded, else the first of its type. */
export function tiersOf(record: ProvisionRecord, register: Register): readonly TierId[] {
  return record.tiers.length > 0 ? record.tiers : (register.types.get(record.type ?? '')?.tiers.slice(0, 1) ?? []);
}

/** Does it reach this phase? A route serves them all. */
export function reaches(record: ProvisionRecord, phase: PhaseId | null, register: Register): boolean {
  if (phase === null || record.years !== null) return true;
  if (record.phases !== null) return record.phases.includes(phase);
  const audience = register.types.get(record.type ?? '')?.audience ?? [];
  const pupils = audience.filter((who) => who === 'P' || who === 'S' || who === 'F');
  return pupils.length === 0 || pupils.includes(AUDIENCE[phase]);
}

/** Column of a cell: its tier, and its phase where it has one. */
export const columnOf = ({ tier, phase }: CellFinding): string => (phase === null ? tier : `${tier}:${phase}`);

/** What is known of a place; undefined where nothing is expected there. */
export function findingAt(need: NeedCode, place: Place, register: Register): CellFinding | undefined {
  return register.cells.get(cellAt(need, place));
}

/** Where nothing is expected, offers that list the need still count. */
function listedAt(need: NeedCode, place: Place, register: Register): readonly string[] {
  return register.records
    .filter((record) => needsOf(record, register).includes(need) && tiersOf(record, register).includes(place.tier))
    .filter((record) => reaches(record, place.phase, register))
    .map((record) => record.name);
}

/** Names of the offers at a place. */
export function namesAt(need: NeedCode, place: Place, register: Register): readonly string[] {
  const cell = findingAt(need, place, register);
  return cell === undefined ? listedAt(need, place, register) : cell.offers.map((key) => nameOf(key, register));
}
