import { openPlaceWords } from '../content/planSheetWords';
import { OPEN_PLACE_ANSWERS } from '../content/questions/map';
import { mapWords } from '../content/sheetWords';
import type { CellKey } from '../domain/answers';
import { type NamedOffer, openPlaceAnswers } from '../domain/openPlaces';
import type { AnswerRow, ProvisionRow } from '../domain/plan';
import { canonicalText } from '../outputs/refresh/canonicalText';
import { freshRowKey, rowKeyFor } from '../outputs/refresh/rowKeys';
import { type JoinedPlaces, joinOpenPlaces, namedOfferCells, openRowId, placeText } from '../outputs/sheets/openPlaces';
import type { SheetModel } from '../outputs/sheets/sheetModel';
import { fillIn, labelsOf } from '../outputs/sheets/sheetParts';
import { addressOf, choiceList, type Line } from './reports';
import type { TabReading } from './services';
import { rowNumbers } from './tabRows';
import type { Understood } from './understand';

/** The rows that the plan is understood from. */
type Rows = { readonly answers: readonly AnswerRow[]; readonly provision: readonly ProvisionRow[] };

/** The map as it was read; no reading where the tab does not stand yet. */
type MapTab = { readonly reading: TabReading | null; readonly model: SheetModel };

/** What the open places come to: rows with everything that was said there, and what there is to say about it. */
export type HeardPlaces = {
  readonly joined: JoinedPlaces;
  readonly rows: Rows;
  readonly lines: readonly Line[];
};

const sameName = (name: string): string => canonicalText(name).toLowerCase();

type Wanted = { readonly offer: NamedOffer; readonly row: ProvisionRow | null };

/** A row for each offer that was named; none for a name that stands in the register already. */
function wantedRows(offers: readonly NamedOffer[], standing: readonly ProvisionRow[], severalPhases: boolean) {
  const names = new Set(standing.map(({ cells }) => sameName(cells.name ?? '')));
  const taken = new Set(standing.map(({ key }) => key));
  return offers.map((offer): Wanted => {
    if (names.has(sameName(offer.name))) return { offer, row: null };
    const key = freshRowKey('provision', `${openRowId(offer.cells.join(' '))} ${offer.name}`, taken);
    taken.add(key);
    return { offer, row: { key, cells: namedOfferCells(offer, severalPhases) } };
  });
}

type Ask = { readonly cell: CellKey; readonly code: keyof typeof openPlaceWords.asks; readonly value: string };

function lineTeller({ reading, model }: MapTab): (ask: Ask) => Line {
  const rows = reading === null ? new Map<string, number>() : rowNumbers(reading, model);
  const allowed = choiceList(labelsOf(OPEN_PLACE_ANSWERS));
  return ({ cell, code, value }) => {
    const slots = { place: placeText(cell, mapWords.phases), value, allowed };
    const row = rows.get(rowKeyFor('map', openRowId(cell))) ?? 0;
    const address = reading === null ? '' : addressOf(reading, row, 'said');
    return { address, text: fillIn(openPlaceWords.asks[code], slots) };
  };
}

const wantedAsk = ({ offer, row }: Wanted): readonly Ask[] => {
  const [cell] = offer.cells;
  return cell === undefined ? [] : [{ cell, code: row === null ? 'listed' : 'added', value: offer.name }];
};

/** Reads what was said of the open places, under the map and in Answers. `mayCarry`: may Answers be written? */
export function hearPlaces(rows: Rows, map: MapTab, first: Understood, mayCarry: () => boolean): HeardPlaces {
  const tab = map.reading === null ? null : { model: map.model, tab: map.reading.state };
  const free = joinOpenPlaces(rows.answers, tab);
  const joined = free.carried.length === 0 || mayCarry() ? free : joinOpenPlaces(rows.answers, tab, false);
  const { offers, toAsk } = openPlaceAnswers(joined.places, OPEN_PLACE_ANSWERS);
  const wanted = wantedRows(offers, rows.provision, first.answers.phases.length > 1);
  const asks: readonly Ask[] = [
    ...joined.unread,
    ...toAsk.filter(({ code }) => code !== 'not-an-option'),
    ...wanted.flatMap(wantedAsk),
  ];
  return {
    joined,
    rows: { answers: joined.rows, provision: [...rows.provision, ...wanted.flatMap(({ row }) => row ?? [])] },
    lines: asks.map(lineTeller(map)),
  };
}
