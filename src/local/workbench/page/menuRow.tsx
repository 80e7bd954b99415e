import type { MenuItem } from '../../host.types';
import { words } from './words';

type Props = {
  readonly items: readonly MenuItem[];
  readonly busy: boolean;
  readonly click: (path: readonly string[]) => void;
  /** Takes the last edit back; null when there is none. */
  readonly undo: (() => void) | null;
};

function Item({
  item,
  busy,
  click,
  above,
}: { readonly item: MenuItem; readonly above: readonly string[] } & Omit<Props, 'items' | 'undo'>) {
  if ('separator' in item) return <span class="separator" />;
  const path = [...above, item.label];
  if ('items' in item) {
    return (
      <details class="submenu">
        <summary>{item.label}</summary>
        <div class="submenu-items">
          {item.items.map((inner, index) => (
            <Item key={index} item={inner} above={path} busy={busy} click={click} />
          ))}
        </div>
      </details>
    );
  }
  return (
    <button type="button" disabled={busy} onClick={() => click(path)}>
      {item.label}
    </button>
  );
}

/** The add-on's menu as its onOpen built it, laid out in a row. */
export function MenuRow({ items, busy, click, undo }: Props) {
  return (
    <nav class="menu" aria-label={words.menu.label}>
      <span class="trail" aria-hidden="true">
        {words.menu.extensions} <span class="arrow">›</span> <b>{words.menu.addOn}</b>
      </span>
      {items.length === 0 && <span>{words.menu.none}</span>}
      {items.map((item, index) => (
        <Item key={index} item={item} above={[]} busy={busy} click={click} />
      ))}
      <span class="busy" role="status">
        {busy ? words.menu.working : ''}
      </span>
      <button type="button" class="undo" disabled={undo === null} title={words.menu.undoHelp} onClick={() => undo?.()}>
        <span aria-hidden="true">↶ </span>
        {words.menu.undo}
      </button>
    </nav>
  );
}
