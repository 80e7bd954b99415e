import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer, Ask, SheetState, TabLine, TabView } from '../protocol';
import { CellEditor } from './cellEditor';
import { Charts } from './charts';
import { FrozenRows, Pieces } from './gridBody';
import { Letters } from './gridHead';
import { type Group, groupsOf, NUMBERS } from './gridLayout';
import type { Drawn } from './gridRow';
import { addressOf, lettersOf } from './places';
import { PIECE } from './rowCache';
import { type Cursor, useCursor } from './sheetCursor';
import { type Hands, handsAt } from './sheetHands';
import { type InSight, useInSight } from './sheetInSight';
import { SheetTools } from './sheetTools';
import { say, words } from './words';

type Props = {
  readonly tab: TabLine;
  readonly revision: number;
  readonly chosen: SheetState['chosen'];
  readonly act: (ask: Ask) => Promise<Answer>;
  readonly confirm: (text: string, go: string) => Promise<boolean>;
};

/** A table of cells that are moved between and edited. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

/** The field of the active cell, with its choices. */
function OpenField({
  cursor,
  hands,
  inSight,
}: {
  readonly cursor: Cursor;
  readonly hands: Hands;
  readonly inSight: InSight;
}) {
  const { active, editing, setEditing, go } = cursor;
  const { cell, commit } = hands;
  const lists = inSight.cache.pieces.get(Math.floor(active.row / PIECE))?.view.lists ?? [];
  const cancel = (): void => {
    setEditing(null);
    go(active);
  };
  return (
    <CellEditor
      address={addressOf(active)}
      start={editing ?? ''}
      choices={cell?.list === undefined ? [] : (lists[cell.list] ?? [])}
      several={cell?.several === true}
      commit={commit}
      cancel={cancel}
    />
  );
}

type TableProps = { readonly name: string; readonly frame: TabView; readonly drawn: readonly Drawn[] };

/** The table with its widths; `children` are its rows. */
function Table({ name, frame, drawn, children }: TableProps & { readonly children: ComponentChildren }) {
  const width = NUMBERS + drawn.reduce((sum, column) => sum + column.width, 0);
  return (
    <table
      {...GRID}
      class="grid"
      aria-label={say(words.sheet.label, { tab: name })}
      aria-rowcount={frame.total + 1}
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
      {children}
    </table>
  );
}

/** What is scrolled to stops beside the frozen columns, not behind them. */
const scrollPadding = (drawn: readonly Drawn[]): string => {
  const frozen = drawn.findLast(({ left }) => left !== null);
  return `${(frozen?.left ?? 0) + (frozen?.width ?? NUMBERS)}px`;
};

/** The cells of one tab: drawn piece by piece, edited as in Sheets. */
export function Grid({ tab, revision, chosen, act, confirm }: Props) {
  const [showHidden, setShowHidden] = useState(false);
  const inSight = useInSight(tab.id, revision, showHidden);
  const cursor = useCursor(tab.id, inSight, chosen);
  const hands = handsAt({ tab: tab.name, inSight, cursor, send: (edit) => void act({ do: 'edit', edits: [edit] }) });
  const { frame, drawn, scroller } = inSight;
  const { active, editing, go } = cursor;
  const fold = ({ from, to, open }: Group): void => {
    const columns: [string, number] = [lettersOf(from), to - from + 1];
    void act({ do: 'edit', edits: [{ do: open ? 'hide' : 'show', tab: tab.name, columns }] });
  };
  const editor =
    editing === null ? null : <OpenField key={addressOf(active)} cursor={cursor} hands={hands} inSight={inSight} />;
  const rows = { inSight, cursor, frozen: frame?.frozen[0] ?? 0, editor };
  const { onKeyDown, onMouseDown, onCopy, onPaste } = hands;
  return (
    <div class="sheet" aria-busy={frame === null}>
      {frame && (
        <SheetTools
          tab={tab.name}
          frame={frame}
          active={active}
          cell={hands.cell}
          showHidden={showHidden}
          setShowHidden={setShowHidden}
          act={act}
          confirm={confirm}
          back={() => go(active)}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the grid inside takes the focus; events of its cells are heard here */}
      <div
        class="scroller"
        ref={scroller}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onCopy={onCopy}
        onPaste={onPaste}
        style={{ scrollPaddingLeft: scrollPadding(drawn) }}
      >
        {!frame && <p class="loading">{words.sheet.loading}</p>}
        {frame && (
          <Table name={tab.name} frame={frame} drawn={drawn}>
            <thead>
              <Letters drawn={drawn} groups={groupsOf(frame.columns)} fold={fold} />
              <FrozenRows {...rows} />
            </thead>
            <Pieces {...rows} />
          </Table>
        )}
        <Charts charts={frame?.charts ?? []} />
      </div>
      <p id="sheet-help" class="out-of-sight">
        {words.sheet.help}
      </p>
    </div>
  );
}
