import { useEffect, useRef, useState } from 'preact/hooks';
import type { Open, State } from '../protocol';
import { say, words } from './words';

/** What the header and the first page can start. */
export type Starts = {
  readonly example: () => void;
  readonly empty: () => void;
  readonly open: (file: File) => void;
};

type Props = {
  readonly state: State;
  readonly open: Open;
  readonly starts: Starts;
  readonly show: (id: string) => void;
  readonly newDocument: () => void;
  readonly rename: () => void;
};

/** A button that lets a person choose a saved plan. */
export function OpenButton({ label, take }: { readonly label: string; readonly take: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) take(file);
        }}
      />
    </>
  );
}

/** Writing is quick: only one that takes longer is worth a word. */
const PATIENCE = 1500;

function KeptLine({ kept }: Pick<State, 'kept'>) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (kept.saved) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [kept.saved]);
  return (
    <p class="kept" title={say(words.kept.where, { file: kept.file })} role="status">
      {!isSlow ? `✓ ${words.kept.saved}` : words.kept.saving}
    </p>
  );
}

function More({ starts }: { readonly starts: Starts }) {
  const details = useRef<HTMLDetailsElement>(null);
  const closing = (act: () => void) => (): void => {
    if (details.current) details.current.open = false;
    act();
  };
  return (
    <details
      class="more"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary>{words.more.button}</summary>
      <div class="more-items">
        <a href="/copy" download onClick={closing(() => undefined)}>
          {words.more.copy}
        </a>
        <OpenButton label={words.more.open} take={(file) => closing(() => starts.open(file))()} />
        <button type="button" onClick={closing(starts.example)}>
          {words.more.example}
        </button>
        <button type="button" onClick={closing(starts.empty)}>
          {words.more.empty}
        </button>
      </div>
    </details>
  );
}

/** The first line: which files there are, that the work is kept, and what can be taken away or started anew. */
export function Header({ state, open, starts, show, newDocument, rename }: Props) {
  const isSheet = open.editor.kind === 'sheet';
  return (
    <header class="top">
      <h1>
        {words.page.heading} <span class="tag">{words.page.tag}</span>
      </h1>
      <nav class="files" aria-label={words.files.label}>
        {open.files.map((file) => (
          <button
            key={file.id}
            type="button"
            class={`file is-${file.kind}`}
            aria-current={file.open ? 'page' : undefined}
            onClick={() => (file.open ? rename() : show(file.id))}
            title={file.open ? `${file.name}. ${words.files.rename}` : file.name}
          >
            <span class="icon" aria-hidden="true" />
            <span class="out-of-sight">{file.kind === 'sheet' ? words.files.sheet : words.files.doc}: </span>
            {file.name}
          </button>
        ))}
        <button type="button" class="plain" onClick={newDocument}>
          + {words.files.newDocument}
        </button>
      </nav>
      <KeptLine kept={state.kept} />
      <a class="button" href="/download" download>
        {isSheet ? words.more.downloadSheet : words.more.downloadDoc}
      </a>
      <More starts={starts} />
    </header>
  );
}
