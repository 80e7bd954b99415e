import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Block } from '../../host.types';
import type { Answer, Ask, DocState } from '../protocol';
import { textEdits } from './docEdits';
import { BlockText, levelOf, lookOf } from './docText';
import { say, words } from './words';

type Props = { readonly doc: DocState; readonly name: string; readonly act: (ask: Ask) => Promise<Answer> };
type Path = readonly number[];
type Hands = {
  readonly editing: string | null;
  readonly edit: (path: Path) => void;
  readonly commit: (path: Path, before: string, after: string) => void;
  readonly cancel: (path: Path) => void;
  readonly point: (path: Path, length: number) => void;
  /** The one paragraph the Tab key reaches. */
  readonly reached: string;
};

const keyOf = (path: Path): string => path.join('-');

function TextField({ path, block, hands }: { readonly path: Path; readonly block: Block; readonly hands: Hands }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(block.text);
  const done = useRef(false);
  const end = (act: () => void): void => {
    if (!done.current) act();
    done.current = true;
  };
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  }, [text]);
  // Before anything else can be typed: a key pressed meanwhile would be lost.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <textarea
      ref={field}
      class={`doc-field ${lookOf(block)}`}
      aria-label={words.doc.editing}
      rows={1}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={() => end(() => hands.commit(path, block.text, text))}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') end(() => hands.cancel(path));
        if (event.key === 'Enter' && event.ctrlKey) end(() => hands.commit(path, block.text, text));
      }}
    />
  );
}

function Paragraph({ path, block, hands }: { readonly path: Path; readonly block: Block; readonly hands: Hands }) {
  if (hands.editing === keyOf(path)) return <TextField path={path} block={block} hands={hands} />;
  const level = levelOf(block);
  const heading = level === null ? {} : ({ role: 'heading', 'aria-level': level } as const);
  const style = block.type === 'list' ? { marginLeft: `${(block.level ?? 0) * 24}px` } : {};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: text of a document; keys do all that the pointer does
    <div
      {...heading}
      class={`paragraph ${lookOf(block)}`}
      data-path={keyOf(path)}
      tabIndex={hands.reached === keyOf(path) ? 0 : -1}
      style={style}
      onClick={() => hands.point(path, block.text.length)}
      onDblClick={() => hands.edit(path)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        hands.edit(path);
      }}
    >
      {block.text === '' && block.runs === undefined ? <br /> : <BlockText block={block} />}
    </div>
  );
}

/** Paragraphs of a cell: told one by one only where they are more than plain text. */
const cellBlocks = (block: Block, row: number, column: number): Block[] =>
  block.cells?.[row]?.[column]?.blocks ??
  (block.rows?.[row]?.[column] ?? '').split('\n').map((text) => ({ type: 'paragraph', text }));

function TableBlock({ path, block, hands }: { readonly path: Path; readonly block: Block; readonly hands: Hands }) {
  return (
    <table class="doc-table">
      <tbody>
        {(block.rows ?? []).map((cells, row) => (
          <tr key={row}>
            {cells.map((_text, column) => {
              const background = block.cells?.[row]?.[column]?.style?.BACKGROUND_COLOR;
              return (
                <td key={column} style={typeof background === 'string' ? { backgroundColor: background } : {}}>
                  <Blocks blocks={cellBlocks(block, row, column)} above={[...path, row, column]} hands={hands} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OtherBlock({ block }: { readonly block: Block }) {
  if (block.type === 'rule') return <hr />;
  if (block.type === 'pageBreak') return <p class="page-break">{words.doc.pageBreak}</p>;
  return <p class="other">{block.type === 'image' ? words.doc.image : words.doc.other}</p>;
}

const isNumbered = ({ glyph = '' }: Block): boolean => /NUMBER|LATIN|ROMAN/.test(glyph);

/** Neighbouring list items of one kind together; every other block alone. */
function grouped(blocks: readonly Block[]): { readonly first: number; readonly items: readonly Block[] }[] {
  const groups: { first: number; items: Block[] }[] = [];
  blocks.forEach((block, index) => {
    const last = groups.at(-1);
    const [before] = last?.items ?? [];
    const joins = before?.type === 'list' && block.type === 'list' && isNumbered(before) === isNumbered(block);
    if (last && joins) last.items.push(block);
    else groups.push({ first: index, items: [block] });
  });
  return groups;
}

function Blocks({
  blocks,
  above,
  hands,
}: {
  readonly blocks: readonly Block[];
  readonly above: Path;
  readonly hands: Hands;
}) {
  return (
    <>
      {grouped(blocks).map(({ first, items }) => {
        const [block] = items;
        if (!block) return null;
        if (block.type === 'list') {
          const List = isNumbered(block) ? 'ol' : 'ul';
          return (
            <List key={first}>
              {items.map((item, index) => (
                <li key={index}>
                  <Paragraph path={[...above, first + index]} block={item} hands={hands} />
                </li>
              ))}
            </List>
          );
        }
        const path = [...above, first];
        if (block.type === 'table') return <TableBlock key={first} path={path} block={block} hands={hands} />;
        if (block.type !== 'paragraph') return <OtherBlock key={first} block={block} />;
        return <Paragraph key={first} path={path} block={block} hands={hands} />;
      })}
    </>
  );
}

/** Moves the focus to the next or previous paragraph. */
function walk(page: HTMLElement, step: 1 | -1): void {
  const all = [...page.querySelectorAll<HTMLElement>('[data-path]')];
  const at = all.findIndex((each) => each.matches(':focus'));
  (all[at + step] ?? all[at] ?? all[0])?.focus();
}

/** The open document as a page of paper; a paragraph is edited where it stands. */
export function DocPage({ doc, name, act }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [reached, setReached] = useState('0');
  const refocus = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (refocus.current === null) return;
    page.current?.querySelector<HTMLElement>(`[data-path="${refocus.current}"]`)?.focus();
    refocus.current = null;
  });
  const leave = (path: Path): void => {
    refocus.current = keyOf(path);
    setEditing(null);
  };
  const hands: Hands = {
    editing,
    reached,
    edit: (path) => setEditing(keyOf(path)),
    cancel: leave,
    commit: (path, before, after) => {
      leave(path);
      const edits = textEdits(path, before, after);
      if (edits.length > 0) void act({ do: 'edit', edits });
    },
    point: (path, length) => {
      page.current?.querySelector<HTMLElement>(`[data-path="${keyOf(path)}"]`)?.focus();
      void act({ do: 'edit', edits: [{ do: 'cursor', path: [...path], offset: length }] });
    },
  };
  const { blocks, header, footer, id } = doc.front;
  const isEmpty = blocks.every(({ type, text }) => type === 'paragraph' && text === '');
  return (
    <div class="desk">
      {doc.tabs.length > 1 && (
        <nav class="doc-tabs" aria-label={words.doc.tabs}>
          {doc.tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              aria-current={tab.id === id ? 'true' : undefined}
              onClick={() => void act({ do: 'edit', edits: [{ do: 'activateDocTab', tab: tab.id }] })}
            >
              {tab.title}
            </button>
          ))}
        </nav>
      )}
      <section
        ref={page}
        class="paper"
        aria-label={say(words.doc.label, { name })}
        aria-describedby="doc-help"
        onFocusIn={(event) => {
          const path = event.target instanceof HTMLElement ? event.target.dataset.path : undefined;
          if (path !== undefined) setReached(path);
        }}
        onKeyDown={(event) => {
          if (!page.current || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
          event.preventDefault();
          walk(page.current, event.key === 'ArrowDown' ? 1 : -1);
        }}
      >
        {header !== null && header !== '' && <p class="margin-text">{header}</p>}
        {isEmpty && editing === null && (
          <p class="hint">
            {words.doc.empty}{' '}
            <button type="button" onClick={() => hands.edit([0])}>
              {words.doc.typeHere}
            </button>
          </p>
        )}
        <Blocks blocks={blocks} above={[]} hands={hands} />
        {footer !== null && footer !== '' && <p class="margin-text">{footer}</p>}
      </section>
      <p id="doc-help" class="out-of-sight">
        {words.doc.help}
      </p>
    </div>
  );
}
