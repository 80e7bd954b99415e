import type { Edit } from '../../host.types';
import type { ViewCell } from '../protocol';
import type { Move } from './cellEditor';
import { readKey, stepped } from './gridKeys';
import { addressOf, type Block, blockAddress, fromTabText, type Place, toTabText } from './places';
import { cellAt, showTyped } from './rowCache';
import type { Cursor } from './sheetCursor';
import type { InSight } from './sheetInSight';

/** What a person's hands do to a tab: keys, pointer, clipboard, and the end of an edit. */
export type Hands = {
  readonly cell: ViewCell | null;
  readonly commit: (text: string, move: Move) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
};

type Desk = {
  readonly tab: string;
  readonly inSight: InSight;
  readonly cursor: Cursor;
  readonly send: (edit: Edit) => void;
};

const textOf = (cell: ViewCell | null): string => cell?.edit ?? cell?.text ?? '';
const samePlace = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

/** The cell under the pointer; null in a cell's open field. */
function placeUnder({ target }: Event): Place | null {
  if (!(target instanceof Element) || target.closest('.editor')) return null;
  const cell = target.closest<HTMLElement>('[data-at]');
  const [row, column] = (cell?.dataset.at ?? '').split(',').map(Number);
  return cell && row !== undefined && column !== undefined ? { row, column } : null;
}

function onKeyDown({ tab, inSight, cursor, send }: Desk, cell: ViewCell | null, event: KeyboardEvent): void {
  const { active, corner, block, editing } = cursor;
  if (editing !== null || !(event.target instanceof HTMLTableCellElement)) return;
  const read = readKey(event, event.shiftKey ? corner : active, inSight.ground);
  if (!read) return;
  event.preventDefault();
  if (read.act === 'edit') cursor.setEditing(read.start ?? textOf(cell));
  else if (read.act === 'clear') send({ do: 'clear', tab, range: blockAddress(block) });
  else {
    // The frozen rows are always drawn: going home has to scroll all the same.
    if (event.key === 'Home' && read.to.row === 0 && inSight.scroller.current) inSight.scroller.current.scrollTop = 0;
    cursor.go(read.to, read.extend);
  }
}

function onMouseDown({ cursor }: Desk, cell: ViewCell | null, event: MouseEvent): void {
  const place = placeUnder(event);
  if (!place || event.button !== 0) return;
  event.preventDefault();
  const { activeElement } = document;
  // An open field takes what was typed when it loses the focus.
  if (activeElement instanceof HTMLElement && activeElement.closest('.editor')) activeElement.blur();
  if (event.detail > 1 && samePlace(place, cursor.active) && !event.shiftKey) cursor.setEditing(textOf(cell));
  else cursor.go(place, event.shiftKey);
}

function textsIn({ cache }: InSight, { top, left, bottom, right }: Block): string[][] {
  const across = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    across.map((column) => cellAt(cache, { row: top + down, column })?.text ?? ''),
  );
}

function onPaste({ tab, cursor, send }: Desk, event: ClipboardEvent): void {
  if (cursor.editing !== null) return;
  event.preventDefault();
  const { top, left } = cursor.block;
  const rows = fromTabText(event.clipboardData?.getData('text/plain') ?? '');
  send({ do: 'paste', tab, at: addressOf({ row: top, column: left }), rows });
}

/** The hands at one tab. */
export function handsAt(desk: Desk): Hands {
  const { tab, inSight, cursor, send } = desk;
  const { active, block } = cursor;
  const cell = cellAt(inSight.cache, active);
  return {
    cell,
    commit: (text, move) => {
      cursor.setEditing(null);
      if (text !== textOf(cell)) {
        showTyped(inSight.cache, active, text.replace(/^'/, ''));
        send({ do: 'type', tab, at: addressOf(active), text });
      }
      cursor.go(move === 'stay' ? active : stepped(active, move, inSight.ground));
    },
    onKeyDown: (event) => onKeyDown(desk, cell, event),
    onMouseDown: (event) => onMouseDown(desk, cell, event),
    onCopy: (event) => {
      if (cursor.editing !== null) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', toTabText(textsIn(inSight, block)));
    },
    onPaste: (event) => onPaste(desk, event),
  };
}
