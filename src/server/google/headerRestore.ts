import { tabWords } from '../../content/messages';
import { columnsWithoutHeader } from '../../outputs/refresh/lostHeader';
import { HEADER_FILL } from '../../outputs/sheets/palette';
import type { SheetModel } from '../../outputs/sheets/sheetModel';
import type { CellText } from '../services';
import { columnOfNote, noteOfColumn } from './columnNotes';
import { LIKE_AN_ID } from './headerPlace';
import { columnsAsMade } from './tabCreator';
import { markNote } from './tabMarks';
import type { SheetReading } from './tabReader';
import { writeRichTexts } from './tabWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const HEADER = 1;

/** Where the header is to stand, and our columns by key, both from 1. */
type Place = { readonly mustInsert: boolean; readonly columns: ReadonlyMap<string, number> };

/** The lists that the first row of the body may choose from, by column. */
function choicesIn(sheet: Sheet, row: number, width: number): ReadonlyMap<number, readonly string[]> {
  const [rules = []]: (Rule | null)[][] = sheet.getRange(row, 1, 1, width).getDataValidations();
  const { VALUE_IN_LIST } = SpreadsheetApp.DataValidationCriteria;
  return new Map(
    rules.flatMap((rule, at): readonly (readonly [number, readonly string[]])[] => {
      if (rule === null || rule.getCriteriaType() !== VALUE_IN_LIST) return [];
      const [list] = rule.getCriteriaValues() as [unknown];
      return Array.isArray(list) ? [[at, list.map(String)]] : [];
    }),
  );
}

/**
 * A header row without words, whose columns are known by their notes: somebody cleared it, or a run was stopped. A column may
 * have nothing but its note, so that the whole width of the tab is looked at.
 */
function wordless(sheet: Sheet, { state, headers, hasIdHeader, headerRow }: SheetReading): Place | null {
  const known = Object.keys(state.columns);
  if (hasIdHeader || headerRow !== HEADER || known.length === 0) return null;
  if (known.some((key) => (headers[key] ?? '') !== '')) return null;
  const [notes = []] = sheet.getRange(HEADER, 1, 1, sheet.getMaxColumns()).getNotes();
  const columns = notes.flatMap((note, at): readonly (readonly [string, number])[] => {
    const key = columnOfNote(note);
    return key === null ? [] : [[key, at + 1]];
  });
  return { mustInsert: false, columns: new Map(columns.reverse()) };
}

/** Does the tab begin with a row of ours, or with the blank row of a run that was stopped? Words of a person's are neither. */
function beginsWith(texts: readonly string[], ids: number): 'row' | 'blank' | 'words' {
  if (texts.every((text) => text === '')) return 'blank';
  return LIKE_AN_ID.test(texts[ids] ?? '') ? 'row' : 'words';
}

function lostAt(sheet: Sheet, model: SheetModel, reading: SheetReading): Place | null {
  const { shown } = reading.source.grid;
  const ids = reading.keyColumn - 1;
  const first = beginsWith(shown[0] ?? [], ids);
  if (ids < 0 || first === 'words' || Object.keys(reading.state.columns).length > 0) return null;
  const body = first === 'blank' ? shown.slice(1) : shown;
  const rows = body.map((texts) => ({ keyCell: texts[ids] ?? '', texts }));
  // Columns in which nothing stands yet are no part of what was read: they are known by their drop-downs.
  const width = sheet.getMaxColumns();
  const choices = choicesIn(sheet, first === 'blank' ? HEADER + 1 : HEADER, width);
  const isAsWide = width === columnsAsMade(model);
  const found = columnsWithoutHeader(model, { rows, ids, choices, isAsWide });
  if (found.size * 2 <= model.columns.length) return null;
  const columns = new Map([...found].map(([key, at]) => [key, at + 1]));
  return { mustInsert: first === 'row', columns };
}

/** A header like the one that was made with the tab: bold on its fill, without a drop-down, staying in sight. */
function dress(sheet: Sheet, width: number): void {
  const row = sheet.getRange(HEADER, 1, 1, width);
  row.setDataValidation(null).setFontWeight('bold').setFontColor(null).setWrap(true).setVerticalAlignment('top');
  row.setBackground(HEADER_FILL);
  sheet.setFrozenRows(HEADER);
}

/** Our notes on the header; cells of columns that are not known get none. */
function setNotes(
  sheet: Sheet,
  model: SheetModel,
  reading: SheetReading,
  columns: Place['columns'],
  file: string,
): void {
  const keys = new Map([...columns].map(([key, at]) => [at, key]));
  const width = Math.max(reading.keyColumn, ...columns.values());
  const noteAt = (at: number): string => {
    const column = model.columns.find(({ key }) => key === keys.get(at));
    if (at === reading.keyColumn) return markNote(model.kind, sheet, file);
    return column === undefined ? '' : noteOfColumn(column);
  };
  sheet.getRange(HEADER, 1, 1, width).setNotes([Array.from({ length: width }, (_, at) => noteAt(at + 1))]);
}

function headerTexts(model: SheetModel, columns: Place['columns']): CellText[] {
  return model.columns.flatMap(({ key, header }) => {
    const column = columns.get(key);
    return column === undefined ? [] : [{ row: HEADER, column, text: header }];
  });
}

/**
 * Puts a deleted header row back above the rows, where it is beyond doubt which column is which. The words come after
 * everything else, and those of the hidden column last: a run that stops before leaves a row that the next one goes on with.
 * False where there is nothing to put back, or too little is known; then nothing was written.
 */
export function restoreHeader(sheet: Sheet, model: SheetModel, reading: SheetReading, file: string): boolean {
  const place = wordless(sheet, reading) ?? lostAt(sheet, model, reading);
  if (place === null) return false;
  if (place.mustInsert) sheet.insertRowBefore(HEADER);
  dress(sheet, Math.max(reading.keyColumn, ...place.columns.values()));
  setNotes(sheet, model, reading, place.columns, file);
  writeRichTexts(sheet, headerTexts(model, place.columns));
  writeRichTexts(sheet, [{ row: HEADER, column: reading.keyColumn, text: tabWords.rowIdHeader }]);
  return true;
}
