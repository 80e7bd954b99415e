import type { ComponentChild, ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Heights } from './gridLayout';
import { GridRow } from './gridRow';
import { PIECE } from './rowCache';
import type { Cursor } from './sheetCursor';
import type { InSight } from './sheetInSight';

type PieceProps = {
  readonly number: number;
  readonly heights: Heights;
  readonly drawn: boolean;
  readonly columns: number;
  readonly children: ComponentChildren;
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

type RowsProps = {
  readonly inSight: InSight;
  readonly cursor: Cursor;
  readonly frozen: number;
  readonly editor: ComponentChild;
};

/** The rows of a piece from one row up to another, both 0-based; hidden ones are left out. */
function rowsOf({ inSight, cursor, frozen, editor }: RowsProps, piece: number, from: number, to: number) {
  const known = inSight.cache.pieces.get(piece);
  const { active, block } = cursor;
  const numbers = (known?.rows ?? []).map((_, down) => piece * PIECE + down);
  return numbers
    .filter((row) => row >= from && row < to && !inSight.ground.hidden.has(row + 1))
    .map((row) => (
      <GridRow
        key={row}
        row={row}
        cells={known?.rows[row % PIECE] ?? []}
        looks={known?.view.looks ?? []}
        drawn={inSight.drawn}
        active={active.row === row ? active.column : null}
        selected={row >= block.top && row <= block.bottom ? block : null}
        frozen={row < frozen}
        editor={active.row === row ? editor : null}
      />
    ));
}

/** The rows that stay in sight. */
export const FrozenRows = (props: RowsProps) => <>{rowsOf(props, 0, 0, props.frozen)}</>;

/** All other rows, as far as they are in sight. */
export function Pieces(props: RowsProps) {
  const { heights, pieces, cache, drawn, ground } = props.inSight;
  const [first, last] = pieces;
  return (
    <>
      {Array.from({ length: heights.pieces }, (_, piece) => (
        <Piece
          key={piece}
          number={piece}
          heights={heights}
          drawn={cache.pieces.has(piece) && piece >= first && piece <= last}
          columns={drawn.length + 1}
        >
          {rowsOf(props, piece, props.frozen, ground.rows)}
        </Piece>
      ))}
    </>
  );
}
