import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Asked } from '../../host.types';
import { words } from './words';

type BoxProps = { readonly title: string; readonly close: () => void; readonly children: ComponentChildren };

/** A box over the page. Escape closes it; the focus goes back to where it was. */
export function Box({ title, close, children }: BoxProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class="box"
      aria-labelledby="box-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h2 id="box-title">{title}</h2>
      {children}
    </dialog>
  );
}

const NAMES: { readonly [button: string]: string } = words.dialogue;

/** An alert or a prompt of the add-on's, as the editor would show it. */
export function AskedBox({
  asked,
  answer,
}: {
  readonly asked: Asked;
  readonly answer: (button: string, text?: string) => void;
}) {
  const [text, setText] = useState('');
  const given = asked.kind === 'prompt' ? text : undefined;
  return (
    <Box title={asked.title === '' ? words.page.heading : asked.title} close={() => answer('close')}>
      <p class="asked">{asked.text}</p>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          answer(asked.buttons[0] ?? 'OK', given);
        }}
      >
        {asked.kind === 'prompt' && (
          <label>
            {words.dialogue.answer}
            <input type="text" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
        )}
        <p class="box-buttons">
          {asked.buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'first' : ''}
              {...(index === 0 ? {} : { onClick: () => answer(button, given) })}
            >
              {NAMES[button] ?? button}
            </button>
          ))}
        </p>
      </form>
    </Box>
  );
}

/** A question of the workbench's own. With a label it asks for a line of text. */
export type Question = {
  readonly title: string;
  readonly text?: string;
  readonly label?: string;
  readonly start?: string;
  readonly go: string;
  readonly cancel: string;
  readonly settle: (answer: string | null) => void;
};

/** The box of such a question. */
export function QuestionBox({ question }: { readonly question: Question }) {
  const [text, setText] = useState(question.start ?? '');
  const { settle } = question;
  return (
    <Box title={question.title} close={() => settle(null)}>
      {question.text !== undefined && <p>{question.text}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (question.label === undefined || text.trim() !== '') settle(text.trim());
        }}
      >
        {question.label !== undefined && (
          <label>
            {question.label}
            <input type="text" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
        )}
        <p class="box-buttons">
          <button type="submit" class="first">
            {question.go}
          </button>
          <button type="button" onClick={() => settle(null)}>
            {question.cancel}
          </button>
        </p>
      </form>
    </Box>
  );
}
