import { tabWords } from '../../content/messages';
import { canonicalText } from '../../outputs/refresh/canonicalText';
import type { NewRow } from '../../outputs/refresh/tabState';
import type { SheetModel } from '../../outputs/sheets/sheetModel';
import { fillIn } from '../../outputs/sheets/sheetParts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names that Sheets would call the same, or that a reader would. */
function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The name a tab has while it is being made. */
export function workingName(model: SheetModel): string {
  return fillIn(tabWords.making, { name: model.name });
}

/** The name our tab gets: its own, or the next free one where a tab of the school's has it already. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => sameName(other, name));
  if (!isTaken(wanted)) return wanted;
  const base = fillIn(tabWords.besideName, { name: wanted });
  let name = base;
  for (let n = 2; isTaken(name); n += 1) name = `${base} ${n}`;
  return name;
}

/** Every text of an unfinished tab is one we would write ourselves: nobody has typed into it. */
function holdsOnlyOurs(sheet: Sheet, model: SheetModel, rows: readonly NewRow[]): boolean {
  const ours = new Set(['', canonicalText(tabWords.rowIdHeader)]);
  for (const { header } of model.columns) ours.add(canonicalText(header));
  for (const { keyCell, cells } of rows)
    for (const text of [keyCell, ...Object.values(cells)]) ours.add(canonicalText(text));
  const shown: string[][] = sheet.getDataRange().getDisplayValues();
  return shown.every((texts) => texts.every((text) => ours.has(canonicalText(text))));
}

/**
 * Clears the way for a tab that a stopped run left half made under its working name: it is taken away where it holds only
 * what we would write, else set aside under a name that says so. Answers may have changed since, or somebody has typed.
 */
export function clearUnfinished(
  spreadsheet: Spreadsheet,
  sheets: Map<string, Sheet>,
  model: SheetModel,
  rows: readonly NewRow[],
): void {
  const left = sheets.get(workingName(model));
  if (left === undefined) return;
  sheets.delete(workingName(model));
  if (holdsOnlyOurs(left, model, rows)) {
    spreadsheet.deleteSheet(left);
    return;
  }
  const aside = freeName(fillIn(tabWords.setAside, { name: model.name }), [...sheets.keys()]);
  left.setName(aside);
  sheets.set(aside, left);
}
