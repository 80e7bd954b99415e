import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer, Ask, Open, State, WorkFile } from '../protocol';
import { ask, fetchState, listen } from './client';
import { AskedBox, type Question, QuestionBox } from './dialogues';
import { DocPage } from './docPage';
import { Grid } from './Grid';
import { Header, type Starts } from './header';
import { MenuRow } from './menuRow';
import { Messages } from './messages';
import { SidePanel } from './panel';
import { TabsBar } from './tabsBar';
import { Welcome } from './welcome';
import { say, words } from './words';

/** The state as last heard, and whether the workbench still answers. */
function useWorkbench() {
  const [state, setState] = useState<State | null>(null);
  const [gone, setGone] = useState(false);
  const hear = useCallback((next: State) => {
    setState((now) => (now && now.revision > next.revision ? now : next));
  }, []);
  useEffect(
    () =>
      listen((revision) => {
        setGone(revision === null);
        if (revision !== null) void fetchState().then(setState);
      }),
    [],
  );
  return { state, hear, gone };
}

/** Questions of the workbench's own, one at a time. */
function useQuestion() {
  const [question, setQuestion] = useState<Question | null>(null);
  const put = (asked: Omit<Question, 'settle'>): Promise<string | null> =>
    new Promise((resolve) => {
      setQuestion({
        ...asked,
        settle: (answer) => {
          setQuestion(null);
          resolve(answer);
        },
      });
    });
  return { question, put };
}

async function workIn(file: File): Promise<WorkFile | null> {
  try {
    return JSON.parse(await file.text()) as WorkFile;
  } catch {
    return null;
  }
}

function focusEditor(): void {
  document.querySelector<HTMLElement>('.grid [tabindex="0"], .paper [tabindex="0"]')?.focus();
}

/** Ctrl and Z, except in a field, which takes back its own typing. */
function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || isField || !undo) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

type OpenProps = {
  readonly state: State;
  readonly open: Open;
  readonly act: (ask: Ask) => Promise<Answer>;
  readonly starts: Starts;
  readonly busy: boolean;
  readonly put: (asked: Omit<Question, 'settle'>) => Promise<string | null>;
};

/** The workbench with a file open in it. */
function Workbench({ state, open, act, starts, busy, put }: OpenProps) {
  const { editor, panel } = open;
  const name = open.files.find((file) => file.open)?.name ?? '';
  const { cancel } = words.sheet;
  const askText = (title: string, label: string, start: string, go: string) => put({ title, label, start, go, cancel });
  const newDocument = async (): Promise<void> => {
    const wanted = await askText(
      words.files.newDocument,
      words.files.newDocumentName,
      words.files.untitled,
      words.files.create,
    );
    if (wanted !== null) await act({ do: 'newDocument', name: wanted });
  };
  const rename = async (): Promise<void> => {
    const wanted = await askText(words.files.rename, words.files.renameLabel, name, words.files.save);
    if (wanted !== null) await act({ do: 'rename', name: wanted });
  };
  const confirm = async (title: string, go: string): Promise<boolean> => (await put({ title, go, cancel })) !== null;
  const undo = open.canUndo ? () => void act({ do: 'undo' }) : null;
  useUndoKey(undo);
  const front = editor.kind === 'sheet' ? editor.tabs.find(({ id }) => id === editor.front) : undefined;
  return (
    <div class={panel ? 'bench with-panel' : 'bench'}>
      <Header
        state={state}
        open={open}
        starts={starts}
        show={(id) => void act({ do: 'openFile', id })}
        newDocument={() => void newDocument()}
        rename={() => void rename()}
      />
      <MenuRow items={open.menu} busy={busy} click={(path) => void act({ do: 'menu', path })} undo={undo} />
      <main class="editor-side">
        {editor.kind === 'sheet' && front && (
          <Grid tab={front} revision={state.revision} chosen={editor.chosen} act={act} confirm={confirm} />
        )}
        {editor.kind === 'doc' && <DocPage doc={editor} name={name} act={act} />}
      </main>
      {panel && (
        <SidePanel
          panel={panel}
          close={() => void act({ do: 'closePanel' }).then(focusEditor)}
          focusFile={focusEditor}
        />
      )}
      <footer class="bottom">
        {editor.kind === 'sheet' && <TabsBar sheet={editor} act={act} askText={askText} />}
        <p class="local">{open.day === null ? words.page.local : say(words.day, { day: open.day })}</p>
      </footer>
      {open.asking && (
        <AskedBox
          key={`${open.asking.title} ${open.asking.text}`}
          asked={open.asking}
          answer={(button, text) =>
            void act(text === undefined ? { do: 'answer', button } : { do: 'answer', button, text })
          }
        />
      )}
    </div>
  );
}

function App() {
  const { state, hear, gone } = useWorkbench();
  const { question, put } = useQuestion();
  const [running, setRunning] = useState(0);
  const [message, setMessage] = useState<string | null>(null);
  const act = async (what: Ask): Promise<Answer> => {
    setRunning((count) => count + 1);
    try {
      const answer = await ask(what);
      setMessage(answer.ok ? null : say(words.page.failed, { message: answer.message }));
      hear(answer.state);
      return answer;
    } finally {
      setRunning((count) => count - 1);
    }
  };
  if (!state) return <p class="loading">{words.sheet.loading}</p>;
  const { replace } = words;
  const mayReplace = async (): Promise<boolean> =>
    state.open === null ||
    (await put({ title: replace.heading, text: replace.text, go: replace.go, cancel: replace.cancel })) !== null;
  const start = (what: Ask) => async (): Promise<void> => {
    if (await mayReplace()) await act(what);
  };
  const openFile = async (file: File): Promise<void> => {
    const work = await workIn(file);
    if (work === null) setMessage(words.notOurs);
    else await start({ do: 'take', work })();
  };
  const starts: Starts = {
    example: () => void start({ do: 'example' })(),
    empty: () => void start({ do: 'empty' })(),
    open: (file) => void openFile(file),
  };
  const busy = running > 0;
  return (
    <>
      {gone && (
        <p class="gone" role="alert">
          {words.page.connectionLost}
        </p>
      )}
      {state.open ? (
        <Workbench state={state} open={state.open} act={act} starts={starts} busy={busy} put={put} />
      ) : (
        <Welcome starts={starts} busy={busy} />
      )}
      {question && <QuestionBox question={question} />}
      <Messages toasts={state.open?.toasts ?? []} notice={state.notice} problems={[message, state.kept.problem]} />
    </>
  );
}

const app = document.getElementById('app');
if (app) render(<App />, app);
