import type { Answer, Ask, TabView, ViewCell } from '../protocol';
import { addressOf, lettersOf, type Place } from './places';
import { say, words } from './words';

type Props = {
  readonly tab: string;
  readonly frame: TabView;
  readonly active: Place;
  readonly cell: ViewCell | null;
  readonly showHidden: boolean;
  readonly setShowHidden: (show: boolean) => void;
  readonly act: (ask: Ask) => Promise<Answer>;
  readonly confirm: (text: string, go: string) => Promise<boolean>;
  /** Gives the focus back to the active cell. */
  readonly back: () => void;
};

function Told({ frame }: { readonly frame: TabView }) {
  const count = frame.hiddenRows.length;
  if (count === 0) return null;
  return <span class="told">{say(frame.filter ? words.sheet.filtered : words.sheet.hiddenRows, { count })}</span>;
}

/** The line above the cells: where one is, all that stands there, and what can be done to rows. */
export function SheetTools({ tab, frame, active, cell, showHidden, setShowHidden, act, confirm, back }: Props) {
  const row = active.row + 1;
  const does = (edit: Extract<Ask, { do: 'edit' }>['edits'][number]) => async (): Promise<void> => {
    await act({ do: 'edit', edits: [edit] });
    back();
  };
  const remove = async (): Promise<void> => {
    const slots = { row };
    if (await confirm(say(words.sheet.deleteConfirm, slots), say(words.sheet.deleteGo, slots)))
      await act({ do: 'edit', edits: [{ do: 'delete', tab, rows: [row, 1] }] });
    back();
  };
  const sort = (ascending: boolean) => {
    const top = Math.max(1, frame.frozen[0]) + 1;
    const range = `A${top}:${lettersOf(Math.max(0, frame.used[1] - 1))}${Math.max(top, frame.used[0])}`;
    return does({ do: 'sort', tab, range, column: lettersOf(active.column), ascending });
  };
  const hasHidden = frame.columns.some(({ hidden, grouped }) => hidden && !grouped);
  return (
    <div class="tools">
      <div class="bar">
        <output class="address" aria-label={words.sheet.address}>
          {addressOf(active)}
        </output>
        <output class="contents" aria-label={words.sheet.contents}>
          {cell?.edit ?? cell?.text ?? ''}
        </output>
        {cell?.note !== undefined && (
          <p class="note">
            <b>{words.sheet.note}:</b> {cell.note}
          </p>
        )}
      </div>
      <div class="row-tools" role="toolbar" aria-label={words.sheet.tools}>
        <button type="button" onClick={does({ do: 'insert', tab, rows: [row, 1] })}>
          {words.sheet.insertAbove}
        </button>
        <button type="button" onClick={does({ do: 'insert', tab, rows: [row + 1, 1] })}>
          {words.sheet.insertBelow}
        </button>
        <button type="button" onClick={remove}>
          {words.sheet.deleteRow}
        </button>
        <button type="button" onClick={sort(true)}>
          {words.sheet.sortUp}
        </button>
        <button type="button" onClick={sort(false)}>
          {words.sheet.sortDown}
        </button>
        {hasHidden && (
          <label>
            <input
              type="checkbox"
              checked={showHidden}
              onChange={(event) => setShowHidden(event.currentTarget.checked)}
            />{' '}
            {words.sheet.showHidden}
          </label>
        )}
        {frame.charts.length > 0 && (
          <button type="button" onClick={() => document.getElementById('charts')?.focus()}>
            {words.sheet.goToCharts}
          </button>
        )}
        <Told frame={frame} />
      </div>
    </div>
  );
}
