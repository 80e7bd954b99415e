import type { ColumnModel } from '../../outputs/sheets/sheetModel';

/**
 * Every header cell carries a note, which ends with the column's key. A note moves with its column, survives a copy of the
 * file and a trip through Excel, and one call writes all of them: so a renamed or moved column is still known.
 */
const MARK = /\[column: ([A-Za-z0-9:-]+)\]\s*$/;

/** The note of a header cell: help first, then the key. */
export function noteOfColumn(column: ColumnModel): string {
  const mark = `[column: ${column.key}]`;
  return column.note === undefined || column.note === '' ? mark : `${column.note}\n${mark}`;
}

/** The column a note names; null when it is not one of ours. */
export function columnOfNote(note: string): string | null {
  return MARK.exec(note)?.[1] ?? null;
}
