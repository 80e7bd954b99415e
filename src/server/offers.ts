import { closedLists, content, needAreas, provisionTypes } from '../content/index';
import { OPEN_PLACE_ANSWERS } from '../content/questions/map';
import type { Output } from '../contract/api';
import type { ProvisionType } from '../domain/catalogue';
import { buildNeedWalk, type PlaceSaid, type WalkNeed, type WalkPlace } from '../outputs/page/needWalk';
import { PROVISION_COLUMNS } from '../outputs/sheets/provisionSheet';
import type { ColumnModel } from '../outputs/sheets/sheetModel';
import { labelOf } from '../outputs/sheets/sheetParts';
import { blankProvision, wordsOf } from './models';
import { readWorkbook, type WorkbookPicture } from './picture';
import { columnLetters } from './rectangles';
import type { Services, StandingOffer, TabReading } from './services';
import { rowNumbers } from './tabRows';
import type { Understood } from './understand';

type Offers = Output<'offers'>;
type Offer = Offers['offers'][number];

const COLUMNS: ReadonlySet<string> = new Set(PROVISION_COLUMNS);
const TYPES = new Map(provisionTypes.map((type) => [type.id, type]));
const needLabel = (code: string): string => needAreas.find((need) => need.code === code)?.label ?? code;

/** What adding a type from the catalogue fills in. Who leads it is the school's to say. */
function cellsOfType({ name, tiers, needs }: ProvisionType): Offer['cells'] {
  const [main = '', ...others] = needs.map(needLabel);
  const cells = {
    name,
    tier: labelOf(closedLists.tier, tiers[0] ?? 'U'),
    mainNeed: main,
    alsoHelps: others.join(', '),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}

const typeSent = (type: ProvisionType): Offers['types'][number] => ({
  id: type.id,
  name: type.name,
  also: [...type.alsoCalled],
  needs: type.needs.map(needLabel),
  tiers: type.tiers.map((tier) => labelOf(closedLists.tier, tier)),
  lead: type.lead,
  format: type.format,
  about: type.whatItIs ?? '',
  cells: cellsOfType(type),
});

/** What a note says about commas is for the sheet: on the page several choices are ticked. */
const ABOUT_COMMAS = / ?[^.]*\bcommas?\b[^.]*\./;

/** People's columns, by the header they have in this tab. */
export function columnsSent(reading: TabReading | null): Offers['columns'] {
  const people = blankProvision().columns.filter(({ owner }) => owner === 'people');
  return people.map(({ key, header, note, choices, several, folded }: ColumnModel) => ({
    key,
    header: reading?.headers[key] ?? header,
    ...(note === undefined ? {} : { note: note.replace(ABOUT_COMMAS, '') }),
    ...(choices === undefined ? {} : { choices: [...choices] }),
    several: several === true,
    first: folded !== true,
  }));
}

/** A row of the register; `type` is the id of the type its name means. */
export function offerSent({ key, cells, row, column }: StandingOffer, tab: string, type: string | null): Offer {
  const recognised = TYPES.get(type ?? '')?.name ?? null;
  return { key, cells: { ...cells }, address: `${tab} ${columnLetters(column)}${row}`, recognised };
}

/** The register as it is shown, row by row in the tab's order. */
function offersSent(reading: TabReading | null, { provision }: Understood): Offer[] {
  if (reading === null) return [];
  const types = new Map(provision.map(({ key, type }) => [key, type]));
  const rows = new Map(reading.state.rows.map((row) => [row.row, row]));
  const column = reading.state.columns.name ?? 1;
  return [...rowNumbers(reading, blankProvision())].flatMap(([key, row]) => {
    const shown = Object.entries(rows.get(row)?.cells ?? {}).map(([name, cell]) => [name, cell.shown] as const);
    const cells = Object.fromEntries(shown.filter(([name, text]) => COLUMNS.has(name) && text.trim() !== ''));
    return Object.keys(cells).length === 0
      ? []
      : [offerSent({ key, row, column, cells }, reading.tab.name, types.get(key) ?? null)];
  });
}

const answerSent = (said: PlaceSaid) => ({ ...said, ids: [...said.ids] });

const placeSent = ({ names, answer, ...place }: WalkPlace) => ({
  ...place,
  names: [...names],
  ...(answer === undefined ? {} : { answer: answerSent(answer) }),
});

const needSent = ({ places, ...need }: WalkNeed): Offers['map'][number] => ({ ...need, places: places.map(placeSent) });

/** Priorities that an answer on the map is behind. */
function prioritiesOf({ findings }: Understood): string[] {
  return [...findings.lines, ...findings.held]
    .filter(({ lane, basis }) => lane === 'B' && basis.some(({ key }) => key.startsWith('map.')))
    .map(({ text }) => text);
}

function mapOf({ understood, said }: WorkbookPicture): readonly WalkNeed[] {
  const { nation, setting } = understood.answers;
  const words = { vocabulary: wordsOf(understood), nation, setting, said: said ?? [] };
  return buildNeedWalk(understood.findings, understood.provision, content, words);
}

/** The register, the catalogue, and the map need by need. Writes nothing. */
export function offers(services: Services): Offers {
  const tabs = services.tabs();
  const found = tabs.found('cached');
  const picture = readWorkbook(tabs, found, services.clock().today(), { actions: false, whole: true });
  const reading = picture.readings.provision ?? null;
  return {
    tab: reading?.tab.name ?? '',
    columns: columnsSent(reading),
    offers: offersSent(reading, picture.understood),
    types: provisionTypes.map(typeSent),
    map: mapOf(picture).map(needSent),
    placeAnswers: OPEN_PLACE_ANSWERS.map(({ id, label }) => ({ id, label })),
    priorities: prioritiesOf(picture.understood),
  };
}
