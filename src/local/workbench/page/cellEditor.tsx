import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say, words } from './words';

/** Where the cursor goes after a cell was edited. */
export type Move = 'down' | 'up' | 'right' | 'left' | 'stay';

type Props = {
  readonly address: string;
  readonly start: string;
  readonly choices: readonly string[];
  readonly several: boolean;
  readonly commit: (text: string, move: Move) => void;
  readonly cancel: () => void;
};

const partsOf = (text: string): string[] => text.split(',').map((part) => part.trim());

/** A choice put into the text: in place of it, or added to, or taken from, what stands there already. */
function chosen(text: string, choice: string, several: boolean): string {
  if (!several) return choice;
  const parts = partsOf(text).filter((part) => part !== '');
  const rest = parts.filter((part) => part !== choice);
  return (rest.length < parts.length ? rest : [...parts, choice]).join(', ');
}

const COMMITS: { readonly [key: string]: readonly [plain: Move, shifted: Move] } = {
  Enter: ['down', 'up'],
  Tab: ['right', 'left'],
};

/** The field a cell is edited in, with the cell's choices below it. */
export function CellEditor({ address, start, choices, several, commit, cancel }: Props) {
  const field = useRef<HTMLTextAreaElement | HTMLInputElement | null>(null);
  const [text, setText] = useState(start);
  const [at, setAt] = useState(-1);
  const done = useRef(false);
  const end = (act: () => unknown) => {
    if (done.current) return;
    done.current = true;
    act();
  };

  // Before anything else can be typed: a key pressed meanwhile would be lost.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(start.length, start.length);
  }, []);
  useEffect(() => {
    const area = field.current;
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [text]);

  const take = (choice: string): void => {
    const next = chosen(text, choice, several);
    if (several) setText(next);
    else end(() => commit(next, 'stay'));
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const move = COMMITS[event.key];
    const highlighted = choices[at];
    if (event.key === 'Escape') end(cancel);
    else if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) setText(`${text}\n`);
    else if (event.key === 'Enter' && highlighted !== undefined) take(highlighted);
    else if (move) end(() => commit(text, move[event.shiftKey ? 1 : 0]));
    else if (choices.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((now) => Math.max(-1, Math.min(choices.length - 1, now + step)));
    } else return;
    event.preventDefault();
  };

  const listId = `choices-${address}`;
  const shared = {
    class: 'editor-field',
    'aria-label': say(words.sheet.edit, { cell: address }),
    value: text,
    onKeyDown: onKey,
    onBlur: () => end(() => commit(text, 'stay')),
  };
  return (
    <div class="editor">
      {choices.length > 0 ? (
        <input
          ref={(input) => {
            field.current = input;
          }}
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
          {...shared}
        />
      ) : (
        <textarea
          ref={(area) => {
            field.current = area;
          }}
          rows={1}
          onInput={(event) => setText(event.currentTarget.value)}
          {...shared}
        />
      )}
      {choices.length > 0 && (
        <div
          id={listId}
          role="listbox"
          class="choices"
          onMouseDown={(event) => event.preventDefault()}
          aria-label={say(words.sheet.choices, { cell: address })}
          aria-multiselectable={several}
        >
          {choices.map((choice, index) => (
            <div
              key={choice}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={partsOf(text).includes(choice) || text === choice}
              class={index === at ? 'choice is-at' : 'choice'}
              onMouseDown={(event) => {
                event.preventDefault();
                take(choice);
              }}
            >
              {choice}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
