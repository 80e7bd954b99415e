import { Component } from 'preact';
import type { CellLook, TabView, ViewCell } from '../protocol';
import { addressOf, type Block, type Place } from './places';

/** Which columns are drawn, how wide, and where the frozen ones stick. */
export type Drawn = {
  readonly index: number;
  readonly letters: string;
  readonly width: number;
  readonly left: number | null;
};

export type RowProps = {
  readonly row: number;
  readonly cells: readonly (ViewCell | null)[];
  readonly looks: TabView['looks'];
  readonly drawn: readonly Drawn[];
  /** The active cell's column when it is in this row. */
  readonly active: number | null;
  readonly selected: Block | null;
  /** Is it one of the rows that stay in sight? */
  readonly frozen: boolean;
  readonly editor: preact.ComponentChild;
};

function styleOf(look: CellLook | undefined, left: number | null): { [property: string]: string } {
  return {
    ...(left === null ? {} : { left: `${left}px` }),
    ...(look?.background === undefined ? {} : { backgroundColor: look.background }),
    ...(look?.colour === undefined ? {} : { color: look.colour }),
    ...(look?.size === undefined ? {} : { fontSize: `${look.size}pt` }),
    ...(look?.align === undefined ? {} : { textAlign: look.align }),
  };
}

function classOf(
  cell: ViewCell | null,
  look: CellLook | undefined,
  frozen: boolean,
  picked: boolean,
  active: boolean,
): string {
  const named = {
    frozen,
    picked,
    active,
    wrap: look?.wrap === true,
    bold: look?.bold === true,
    italic: look?.italic === true,
    noted: cell?.note !== undefined,
    listed: cell?.list !== undefined,
  };
  return Object.entries(named)
    .filter(([, is]) => is)
    .map(([name]) => name)
    .join(' ');
}

function CellText({ cell }: { readonly cell: ViewCell | null }) {
  if (!cell) return null;
  const safe = cell.link !== undefined && /^(https?:|mailto:)/.test(cell.link);
  return <div class={safe ? 'text cell-link' : 'text'}>{cell.text}</div>;
}

const inBlock = ({ row, column }: Place, block: Block | null): boolean =>
  block !== null && row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;

/** One row of cells. Drawn again only when something of it changed: there may be thousands. */
export class GridRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const keys = ['row', 'cells', 'drawn', 'active', 'selected', 'editor'] as const;
    return keys.some((key) => next[key] !== this.props[key]);
  }

  private cell({ index, left }: Drawn) {
    const { row, cells, looks, active, selected, editor } = this.props;
    const cell = cells[index] ?? null;
    const look = cell?.look === undefined ? undefined : looks[cell.look];
    const place = { row, column: index };
    const isActive = active === index;
    const picked = inBlock(place, selected);
    const role = { role: 'gridcell', 'aria-selected': picked || isActive } as const;
    return (
      <td
        key={index}
        id={`cell-${addressOf(place)}`}
        data-at={`${row},${index}`}
        {...role}
        aria-colindex={index + 1}
        aria-description={cell?.note}
        title={cell?.note}
        tabIndex={isActive ? 0 : -1}
        class={classOf(cell, look, left !== null, picked, isActive)}
        style={styleOf(look, left)}
      >
        <CellText cell={cell} />
        {isActive && editor}
      </td>
    );
  }

  override render({ row, drawn, frozen }: RowProps) {
    return (
      <tr aria-rowindex={row + 2} class={frozen ? 'frozen-row' : undefined}>
        <th scope="row" class="number">
          {row + 1}
        </th>
        {drawn.map((column) => this.cell(column))}
      </tr>
    );
  }
}
