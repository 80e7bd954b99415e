import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, Ask, SheetState, TabLine, TabView, ViewCell } from '../protocol';
import { CellEditor, type Move } from './cellEditor';
import { Charts } from './charts';
import { type Ground, readKey, stepped } from './gridKeys';
import { drawnColumns, type Group, groupsOf, Heights, NUMBERS } from './gridLayout';
import { type Drawn, GridRow } from './gridRow';
import {
  addressOf,
  type Block,
  blockAddress,
  blockOf,
  fromTabText,
  lettersOf,
  type Place,
  placeOf,
  toTabText,
} from './places';
import { PIECE, type RowCache, useRows } from './rowCache';
import { SheetTools } from './sheetTools';
import { say, words } from './words';

type Props = {
  readonly tab: TabLine;
  readonly revision: number;
  readonly chosen: SheetState['chosen'];
  readonly act: (ask: Ask) => Promise<Answer>;
  readonly confirm: (text: string, go: string) => Promise<boolean>;
};

/** What is selected: the active cell, and the other corner of a block. */
type Selection = { readonly active: Place; readonly other: Place };
type Editing = { readonly start: string } | null;

const at = (place: Place): Selection => ({ active: place, other: place });

function cellAt(cache: RowCache, { row, column }: Place): ViewCell | null {
  return cache.pieces.get(Math.floor(row / PIECE))?.rows[row % PIECE]?.[column] ?? null;
}

/** The cell under the pointer. */
function placeUnder(event: Event): Place | null {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at]') : null;
  const [row, column] = (cell?.dataset.at ?? '').split(',').map(Number);
  return cell && row !== undefined && column !== undefined ? { row, column } : null;
}

type HeadProps = {
  readonly drawn: readonly Drawn[];
  readonly groups: readonly Group[];
  readonly fold: (group: Group) => void;
};

/** The group a column's head opens or folds: one that begins here when open, one folded behind it when not. */
const groupAt = (groups: readonly Group[], index: number, next: number): Group | undefined =>
  groups.find(({ from, to, open }) => (open ? from === index : from > index && to < next));

/** Letters of the columns, with what opens and folds groups. */
function Letters({ drawn, groups, fold }: HeadProps) {
  return (
    <tr aria-rowindex={1}>
      <th class="corner" scope="col">
        <span class="out-of-sight">#</span>
      </th>
      {drawn.map(({ index, letters, left }, position) => {
        const group = groupAt(groups, index, drawn[position + 1]?.index ?? Number.POSITIVE_INFINITY);
        return (
          <th
            key={index}
            scope="col"
            aria-colindex={index + 1}
            class={left === null ? 'letter' : 'letter frozen'}
            style={left === null ? {} : { left: `${left}px` }}
          >
            {letters}
            {group && <FoldButton group={group} fold={fold} />}
          </th>
        );
      })}
    </tr>
  );
}

function FoldButton({ group, fold }: { readonly group: Group; readonly fold: (group: Group) => void }) {
  const slots = { from: lettersOf(group.from), to: lettersOf(group.to) };
  const label = say(group.open ? words.sheet.closeGroup : words.sheet.openGroup, slots);
  return (
    <button
      type="button"
      class="fold"
      aria-expanded={group.open}
      aria-label={label}
      title={label}
      onClick={() => fold(group)}
    >
      {group.open ? '−' : '+'}
    </button>
  );
}

/** How far the sheet is scrolled, and how much of it is in sight. */
function useScrolled(element: { readonly current: HTMLElement | null }): {
  top: number;
  height: number;
  width: number;
} {
  const [seen, setSeen] = useState({ top: 0, height: 700, width: 900 });
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const look = (): void => setSeen({ top: box.scrollTop, height: box.clientHeight, width: box.clientWidth });
    const watcher = new ResizeObserver(look);
    watcher.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      watcher.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);
  return seen;
}

/** A table of cells that are moved between and edited. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

/** The cells of one tab: drawn piece by piece, edited as in Sheets. */
export function Grid({ tab, revision, chosen, act, confirm }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useScrolled(scroller);
  const [selection, setSelection] = useState<Selection>(at({ row: 0, column: 1 }));
  const [editing, setEditing] = useState<Editing>(null);
  const [showHidden, setShowHidden] = useState(false);
  const wantsFocus = useRef(false);

  const [total, setTotal] = useState(PIECE);
  const pieces = Math.ceil(total / PIECE);
  const heights = useMemo(
    () => new Heights(pieces, (piece) => Math.min(PIECE, total - piece * PIECE)),
    [tab.id, pieces, total],
  );
  const [first, last] = heights.between(seen.top - 600, seen.top + seen.height + 600);
  const cache = useRows(tab.id, revision, first, last);
  const { frame } = cache;
  useEffect(() => {
    if (frame && frame.total !== total) setTotal(frame.total);
  }, [frame]);

  const drawn = useMemo(
    () => (frame ? drawnColumns(frame, showHidden, seen.width) : []),
    [
      frame?.columns.map(({ hidden, width }) => `${hidden}${width}`).join(),
      frame?.frozen[1],
      tab.id,
      showHidden,
      seen.width,
    ],
  );
  const hidden = useMemo(() => new Set(frame?.hiddenRows ?? []), [frame]);
  const { active, other } = selection;
  const block = useMemo(() => blockOf(active, other), [active, other]);
  const ground: Ground = {
    rows: total,
    columns: drawn.map(({ index }) => index),
    page: Math.max(1, Math.floor(seen.height / 40)),
    hidden,
  };

  /** Brings a cell into sight: first its piece, then, once it is drawn, itself. */
  const reveal = useCallback(
    (place: Place): void => {
      const piece = Math.floor(place.row / PIECE);
      const box = scroller.current;
      if (!box || document.getElementById(`cell-${addressOf(place)}`)) return;
      box.scrollTop = heights.above(piece) + ((place.row % PIECE) / PIECE) * heights.of(piece);
    },
    [heights],
  );
  const go = (place: Place, extend = false): void => {
    wantsFocus.current = true;
    setSelection(extend ? { active, other: place } : at(place));
    reveal(place);
  };

  useEffect(() => {
    setSelection(at({ row: 0, column: ground.columns[0] ?? 1 }));
    setEditing(null);
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [tab.id]);
  useEffect(() => {
    const place = chosen?.tab === tab.id ? placeOf(chosen.range) : null;
    if (!place) return;
    setSelection(at(place));
    reveal(place);
    wantsFocus.current = true;
  }, [chosen?.times, tab.id]);

  useLayoutEffect(() => {
    if (editing || !wantsFocus.current) return;
    const target = shownCorner(selection);
    const cell = document.getElementById(`cell-${addressOf(target)}`);
    if (!cell) return;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    document.getElementById(`cell-${addressOf(active)}`)?.focus({ preventScroll: true });
    wantsFocus.current = false;
  });

  const cell = cellAt(cache, active);
  const lists = cache.pieces.get(Math.floor(active.row / PIECE))?.view.lists ?? [];
  const choices = cell?.list === undefined ? [] : (lists[cell.list] ?? []);
  const name = tab.name;

  const edit = (start: string | null): void => setEditing({ start: start ?? cell?.edit ?? cell?.text ?? '' });
  const commit = (text: string, move: Move): void => {
    const changed = text !== (cell?.edit ?? cell?.text ?? '');
    setEditing(null);
    if (changed) void act({ do: 'edit', edits: [{ do: 'type', tab: name, at: addressOf(active), text }] });
    go(move === 'stay' ? active : stepped(active, move, ground));
  };

  const onKey = (event: KeyboardEvent): void => {
    if (editing || !(event.target instanceof HTMLTableCellElement)) return;
    const read = readKey(event, event.shiftKey ? other : active, ground);
    if (!read) return;
    event.preventDefault();
    if (read.act === 'edit') edit(read.start);
    else if (read.act === 'clear')
      void act({ do: 'edit', edits: [{ do: 'clear', tab: name, range: blockAddress(block) }] });
    else go(read.to, read.extend);
  };
  const onPointer = (event: MouseEvent): void => {
    const place = placeUnder(event);
    if (!place || event.button !== 0 || (event.target instanceof Element && event.target.closest('.editor'))) return;
    const again = place.row === active.row && place.column === active.column && !event.shiftKey;
    const stood = document.activeElement === event.target || document.activeElement?.id === `cell-${addressOf(place)}`;
    event.preventDefault();
    if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
    if (again && stood && event.detail > 1) edit(null);
    else go(place, event.shiftKey);
  };

  const textsOf = ({ top, left, bottom, right }: Block): string[][] =>
    Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from(
        { length: right - left + 1 },
        (_, across) => cellAt(cache, { row: top + down, column: left + across })?.text ?? '',
      ),
    );
  const onCopy = (event: ClipboardEvent): void => {
    if (editing) return;
    event.clipboardData?.setData('text/plain', toTabText(textsOf(block)));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing) return;
    const rows = fromTabText(event.clipboardData?.getData('text/plain') ?? '');
    event.preventDefault();
    const start = addressOf({ row: block.top, column: block.left });
    void act({ do: 'edit', edits: [{ do: 'paste', tab: name, at: start, rows }] });
  };

  const fold = ({ from, to, open }: Group): void => {
    const columns: [string, number] = [lettersOf(from), to - from + 1];
    void act({ do: 'edit', edits: [{ do: open ? 'hide' : 'show', tab: name, columns }] });
  };

  if (!frame) {
    return (
      <div class="sheet" aria-busy="true">
        <div class="scroller" ref={scroller}>
          <p class="loading">{words.sheet.loading}</p>
        </div>
      </div>
    );
  }
  const editor = editing && (
    <CellEditor
      key={addressOf(active)}
      address={addressOf(active)}
      start={editing.start}
      choices={choices}
      several={cell?.several === true}
      commit={commit}
      cancel={() => {
        setEditing(null);
        go(active);
      }}
    />
  );
  const frozen = frame.frozen[0];
  const rowOf = (row: number, cells: readonly (ViewCell | null)[], looks: TabView['looks']) => (
    <GridRow
      key={row}
      row={row}
      cells={cells}
      looks={looks}
      drawn={drawn}
      active={active.row === row ? active.column : null}
      selected={row >= block.top && row <= block.bottom ? block : null}
      frozen={row < frozen}
      editor={active.row === row ? editor : null}
    />
  );
  const rowsOf = (piece: number, from: number, to: number) => {
    const known = cache.pieces.get(piece);
    if (!known) return null;
    return known.rows.flatMap((cells, down) => {
      const row = piece * PIECE + down;
      return row < from || row >= to || hidden.has(row + 1) ? [] : [rowOf(row, cells, known.view.looks)];
    });
  };
  const width = NUMBERS + drawn.reduce((sum, column) => sum + column.width, 0);
  return (
    <div class="sheet">
      <SheetTools
        tab={name}
        frame={frame}
        active={active}
        cell={cell}
        showHidden={showHidden}
        setShowHidden={setShowHidden}
        act={act}
        confirm={confirm}
        back={() => go(active)}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the grid inside takes the focus; events of its cells are heard here */}
      <div
        class="scroller"
        ref={scroller}
        onKeyDown={onKey}
        onMouseDown={onPointer}
        onCopy={onCopy}
        onPaste={onPaste}
        style={{ scrollPaddingLeft: `${(drawn.findLast(({ left }) => left !== null)?.left ?? 0) + 160}px` }}
      >
        <table
          {...GRID}
          class="grid"
          aria-label={say(words.sheet.label, { tab: name })}
          aria-rowcount={total + 1}
          aria-colcount={frame.columns.length}
          aria-describedby="sheet-help"
          style={{ width: `${width}px` }}
        >
          <colgroup>
            <col style={{ width: `${NUMBERS}px` }} />
            {drawn.map(({ index, width: size }) => (
              <col key={index} style={{ width: `${size}px` }} />
            ))}
          </colgroup>
          <thead>
            <Letters drawn={drawn} groups={groupsOf(frame.columns)} fold={fold} />
            {rowsOf(0, 0, frozen)}
          </thead>
          {Array.from({ length: pieces }, (_, piece) => (
            <Piece
              key={piece}
              number={piece}
              heights={heights}
              drawn={cache.pieces.has(piece) && piece >= first && piece <= last}
              columns={drawn.length + 1}
            >
              {rowsOf(piece, frozen, total)}
            </Piece>
          ))}
        </table>
        <Charts charts={frame.charts} />
      </div>
      <p id="sheet-help" class="out-of-sight">
        {words.sheet.help}
      </p>
    </div>
  );
}

/** The corner of a selection that moves. */
const shownCorner = ({ other }: Selection): Place => other;

type PieceProps = {
  readonly number: number;
  readonly heights: Heights;
  readonly drawn: boolean;
  readonly columns: number;
  readonly children: preact.ComponentChildren;
};

/** Some rows, or a space of their height while they are out of sight. */
function Piece({ number, heights, drawn, columns, children }: PieceProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    if (drawn && body.current) heights.measure(number, body.current.offsetHeight);
  });
  if (drawn) return <tbody ref={body}>{children}</tbody>;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td class="space" colSpan={columns} style={{ height: `${heights.of(number)}px` }} />
      </tr>
    </tbody>
  );
}
