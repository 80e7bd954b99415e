import { openPlaceWords } from '../../content/planSheetWords';
import { OPEN_PLACE_ANSWERS } from '../../content/questions/map';
import { mapWords } from '../../content/sheetWords';
import type { CellFinding, CellState } from '../../domain/findings';
import type { OpenPlace } from '../../domain/openPlaces';
import { openCells, openRowId, placeText } from './openPlaces';
import type { ClosedNote, RowModel } from './sheetModel';
import { labelsOf } from './sheetParts';

/** States of a place where nothing counts: a question, a no, or a reason. */
const OPEN: readonly CellState[] = ['not recorded', 'lead said no', 'not relevant'];
const HEADING = 'open';

/** How the map shows a place: its column, its words there, and the first column after the need. */
export type PlaceColumns = {
  readonly first: string;
  readonly columnOf: (cell: CellFinding) => string;
  readonly textOf: (cell: CellFinding) => string;
};

function openRow(cell: CellFinding, said: OpenPlace | undefined, columns: PlaceColumns): RowModel {
  const answered = (said?.said ?? '').trim() !== '';
  return {
    id: openRowId(cell.key),
    cells: {
      need: placeText(cell.key, mapWords.phases),
      [columns.columnOf(cell)]: columns.textOf(cell),
      said: said?.said ?? '',
      naming: said?.naming ?? '',
    },
    look: answered ? 'quiet' : 'plain',
    section: 'open',
    choices: { said: labelsOf(OPEN_PLACE_ANSWERS) },
  };
}

/** A row for every place where nothing is recorded, and for every place that was answered: the answer stays in sight. */
export function openRows(
  cells: readonly CellFinding[],
  said: readonly OpenPlace[],
  columns: PlaceColumns,
): readonly RowModel[] {
  const saidOf = new Map(said.map((place) => [place.cell, place]));
  const isShown = (cell: CellFinding): boolean =>
    OPEN.includes(cell.state) || (saidOf.get(cell.key)?.said ?? '').trim() !== '';
  const rows = cells.filter(isShown).map((cell) => openRow(cell, saidOf.get(cell.key), columns));
  if (rows.length === 0) return [];
  const heading = { need: openPlaceWords.heading, [columns.first]: openPlaceWords.headingText };
  return [{ id: HEADING, cells: heading, look: 'heading', section: 'open' }, ...rows];
}

/** What to say of a place that left the list. */
export const placeClosedNotes: readonly ClosedNote[] = [
  { id: HEADING, note: openPlaceWords.headingClosed },
  ...openCells.map((cell) => ({ id: openRowId(cell), note: openPlaceWords.closed })),
];
