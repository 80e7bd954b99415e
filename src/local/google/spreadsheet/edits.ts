import type { Edit, SheetEdit } from '../../host.types';
import { columnIndex } from './a1';
import type { Book, SheetState } from './book';
import type { Box } from './box';
import { type CellState, changedFormat, withContent, withFormat, withNote, withValidation } from './cell';
import { colourOf } from './colours';
import { requireRule, typingRules, withText } from './content';
import { copyBlock, moveBlock } from './copying';
import { applyFrameEdit, boxOf, type FrameEdit, type Hand, isFrameEdit, type Of } from './frameEdits';
import { changedRuns, isRich, plainRuns, runsOf } from './richText';
import { requireCells, requireSheet } from './rights';
import { shownText } from './showing';
import { sortBox } from './sorting';
import { insertLines, mergeCells, unmergeCells } from './structure';
import { applyTabEdit, isTabEdit, type TabEdit } from './tabEdits';
import { CHECKBOX_RULE } from './validation';

type CellEdit = Exclude<SheetEdit, TabEdit | FrameEdit | { do: 'replaceAll' }>;

function tabNamed(book: Book, name: string): SheetState {
  const found = book.sheetNamed(name);
  if (!found) throw new Error(`no tab ${name}`);
  return found;
}

function change(hand: Hand, box: Box, make: (cell: CellState, row: number, column: number) => CellState): void {
  requireCells(hand.book, hand.sheet, box, hand.person);
  hand.sheet.grid.change(box, make);
}

/** Typing into a cell: its rule may refuse it. */
function type(hand: Hand, { at, text }: Of<'type'>): void {
  const rules = typingRules(hand.book, hand.now);
  change(hand, boxOf(hand.sheet, at), (cell, row, column) => {
    const typed = withText(cell, text, rules);
    requireRule(hand.book, typed, row, column);
    return typed;
  });
}

/** Pasting from elsewhere: read as typing, but rules refuse nothing, and the grid grows as needed. */
function paste(hand: Hand, { at, rows }: Of<'paste'>): void {
  const { top, left } = boxOf(hand.sheet, at);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const box = { top, left, bottom: top + rows.length, right: left + width };
  grow(hand, box);
  const rules = typingRules(hand.book, hand.now);
  change(hand, box, (cell, row, column) => {
    const text = rows[row - top]?.[column - left];
    return text === undefined ? cell : withText(cell, text, rules);
  });
}

function grow({ book, sheet }: Hand, box: Box): void {
  const { grid } = sheet;
  const [rows, columns] = [box.bottom - grid.rows.length, box.right - grid.columns.length];
  if (rows > 0) insertLines(book, sheet, 'rows', grid.rows.length, rows, grid.rows.length - 1);
  if (columns > 0) insertLines(book, sheet, 'columns', grid.columns.length, columns, grid.columns.length - 1);
}

function carry(hand: Hand, edit: Of<'copy' | 'cut'>): void {
  const to = tabNamed(hand.book, edit.toTab);
  const source = boxOf(hand.sheet, edit.range);
  const { top, left } = boxOf(to, edit.at);
  const landing = { top, left, bottom: top + source.bottom - source.top, right: left + source.right - source.left };
  grow({ ...hand, sheet: to }, landing);
  requireCells(hand.book, to, landing, hand.person);
  if (edit.do === 'copy') {
    copyBlock(hand.sheet, source, to, landing, 'all');
    return;
  }
  requireCells(hand.book, hand.sheet, source, hand.person);
  moveBlock(hand.book, hand.sheet, source, to, landing);
}

function link(cell: CellState, url: string): CellState {
  const text = typeof cell.value === 'string' && cell.value !== '' ? cell.value : url;
  const runs = changedRuns(plainRuns(text), 0, text.length, (run) => ({ style: run.style, link: url }));
  return { ...withContent(cell, text), runs };
}

/** A chip is text with a link of its own behind it: a person's address, or a file. */
const chip = (cell: CellState, text: string): CellState => ({
  ...withContent(cell, text),
  runs: [
    {
      start: 0,
      end: text.length,
      style: {},
      link: text.includes('@') ? `mailto:${text}` : `https://${encodeURIComponent(text)}.example`,
    },
  ],
});

function adorn(hand: Hand, edit: Of<'note' | 'link' | 'chip' | 'numberFormat' | 'background'>): void {
  const { text } = edit;
  const automatic = text === '' || /^general$/i.test(text);
  change(hand, boxOf(hand.sheet, edit.range), (cell) => {
    if (edit.do === 'note') return withNote(cell, text);
    if (edit.do === 'link') return link(cell, text);
    if (edit.do === 'chip') return chip(cell, text);
    if (edit.do === 'background') return withFormat(cell, changedFormat(cell.format, { background: colourOf(text) }));
    return withFormat(cell, changedFormat(cell.format, { numberFormat: automatic ? null : text }));
  });
}

function boldRun(hand: Hand, { at, from, to }: Of<'boldRun'>): void {
  change(hand, boxOf(hand.sheet, at), (cell) => {
    if (typeof cell.value !== 'string') throw new Error(`${at} holds no text`);
    const bold = changedRuns(runsOf(cell), from, to, (run) => ({
      link: run.link,
      style: { ...run.style, bold: true },
    }));
    return isRich(bold) ? { ...cell, runs: bold } : cell;
  });
}

function onRange(hand: Hand, edit: Of<'clear' | 'merge' | 'unmerge' | 'checkbox' | 'table'>): void {
  const box = boxOf(hand.sheet, edit.range);
  requireCells(hand.book, hand.sheet, box, hand.person);
  if (edit.do === 'merge') mergeCells(hand.sheet, box);
  else if (edit.do === 'unmerge') unmergeCells(hand.sheet, box);
  else if (edit.do === 'table') hand.sheet.tables.push(box);
  else if (edit.do === 'clear') change(hand, box, (cell) => withContent(cell, null));
  else {
    change(hand, box, (cell) => {
      const ruled = withValidation(cell, CHECKBOX_RULE);
      return typeof cell.value === 'boolean' ? ruled : withContent(ruled, false);
    });
  }
}

function validate(hand: Hand, { range, list, reject }: Of<'validate'>): void {
  const rule = {
    criteria: 'VALUE_IN_LIST',
    values: list,
    showDropdown: true,
    allowInvalid: !reject,
    help: null,
  } as const;
  change(hand, boxOf(hand.sheet, range), (cell) => withValidation(cell, rule));
}

function colourRule(hand: Hand, { range, whenText, background }: Of<'colourRule'>): void {
  requireSheet(hand.book, hand.sheet, hand.person);
  hand.sheet.rules.push({
    boxes: [boxOf(hand.sheet, range)],
    criteria: 'TEXT_EQUAL_TO',
    values: [whenText],
    background: colourOf(background),
    fontColor: null,
    bold: null,
    italic: null,
    underline: null,
    strikethrough: null,
  });
}

function sort(hand: Hand, { range, column, ascending }: Of<'sort'>): void {
  const box = boxOf(hand.sheet, range);
  requireCells(hand.book, hand.sheet, box, hand.person);
  sortBox(hand.sheet, box, [{ column: columnIndex(column), ascending }]);
}

function onCells(hand: Hand, edit: CellEdit): void {
  if (edit.do === 'type') type(hand, edit);
  else if (edit.do === 'paste') paste(hand, edit);
  else if ('toTab' in edit) carry(hand, edit);
  else if (edit.do === 'boldRun') boldRun(hand, edit);
  else if (edit.do === 'validate') validate(hand, edit);
  else if (edit.do === 'colourRule') colourRule(hand, edit);
  else if (edit.do === 'sort') sort(hand, edit);
  else if ('text' in edit) adorn(hand, edit);
  else onRange(hand, edit);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Find and replace in the whole file, hidden cells too, whatever the case; formulas are left. What comes out is read as typing. */
function replaceAll(book: Book, { find, text }: Of<'replaceAll'>, person: string, now: number): void {
  if (find === '') throw new Error('nothing to find');
  const pattern = new RegExp(escaped(find), 'giu');
  const rules = typingRules(book, now);
  const hits = book.sheets.flatMap((sheet) =>
    sheet.grid
      .read(sheet.grid.box, (cell, row, column) => ({ sheet, cell, row, column, shown: shownText(cell, book.locale) }))
      .flat()
      .filter(({ cell, shown }) => cell.formula === undefined && shown.search(pattern) >= 0),
  );
  for (const { sheet, row, column } of hits) {
    requireCells(book, sheet, { top: row, left: column, bottom: row + 1, right: column + 1 }, person);
  }
  for (const { sheet, cell, row, column, shown } of hits) {
    sheet.grid.put(
      row,
      column,
      withText(
        cell,
        shown.replace(pattern, () => text),
        rules,
      ),
    );
  }
}

/** A person's own edit of a spreadsheet, within that person's rights; a mistaken one throws an ordinary Error. */
export function applyEdit(book: Book, edit: Edit, person: string, now: number): void {
  const sheetEdit = edit as SheetEdit;
  if (sheetEdit.do === 'replaceAll') {
    replaceAll(book, sheetEdit, person, now);
    return;
  }
  if (isTabEdit(sheetEdit)) {
    applyTabEdit(book, sheetEdit, person);
    return;
  }
  if (!('tab' in sheetEdit)) throw new Error('not an edit of a spreadsheet');
  const hand: Hand = { book, sheet: tabNamed(book, sheetEdit.tab), person, now };
  if (isFrameEdit(sheetEdit)) applyFrameEdit(hand, sheetEdit);
  else onCells(hand, sheetEdit);
}
