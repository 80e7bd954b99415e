import { changesSince } from '../../outputs/layout/layout';
import type { LayoutView } from '../../outputs/layout/layoutStep';
import type { FoundTab } from '../services';
import { columnOfNote } from './columnNotes';
import { headerPlace } from './headerPlace';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** What a cell holds, as Google gives it. */
export type Value = string | number | boolean | Date;

/** Values as texts, near enough to find the header by. */
export const asTexts = (values: readonly (readonly Value[])[]): string[][] =>
  values.map((row) => row.map((value) => (typeof value === 'string' ? value : String(value))));

/** Where our two kinds of cell stand: indexes from 0, the hidden column -1 where there is none. */
type View = { readonly view: LayoutView; readonly header: number; readonly key: number };

/** What a step of the layout sees of a tab that reads so: two calls more, for the notes and formulas of its headers. */
export function layoutView(sheet: Sheet, { kind }: FoundTab, shown: readonly (readonly string[])[]): View {
  const { row: header, key } = headerPlace(sheet, shown, []);
  const texts = shown[header] ?? [];
  const range = sheet.getRange(header + 1, 1, 1, Math.max(1, texts.length));
  const [[notes = []], [formulas = []]] = [range.getNotes(), range.getFormulas()];
  const headers = texts.map((text, at) => ({
    text,
    isFormula: (formulas[at] ?? '') !== '',
    column: columnOfNote(notes[at] ?? ''),
  }));
  const below = key < 0 ? [] : shown.slice(header + 1);
  const ids = below.map((line, at) => ({ row: header + 2 + at, text: line[key] ?? '' }));
  return { view: { kind, headers, ids }, header, key };
}

/** The values of a tab of an older layout as they would read in ours: it can be looked at before it is brought up to date. */
export function inOurLayout(sheet: Sheet, tab: FoundTab, values: readonly (readonly Value[])[]): Value[][] {
  const { view, header, key } = layoutView(sheet, tab, asTexts(values));
  const lifted = values.map((line) => [...line]);
  for (const change of changesSince(tab.layout, view)) {
    const [row, column] = change.cell === 'header' ? [header, change.column - 1] : [change.row - 1, key];
    const line = lifted[row];
    if (line !== undefined) line[column] = change.text;
  }
  return lifted;
}
