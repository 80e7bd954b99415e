import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { faultPanelWords, faultWords, otherFault } from '../../content/sidebarFaultWords';
import type { Failure } from '../../contract/failure';
import { focusOn } from '../host';

/** The heading of a screen. It takes the focus when the screen appears, so that a screen reader starts there. */
export function ScreenHeading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.scroll')?.scrollTo(0, 0);
  }, []);
  return (
    <h1 id="heading" ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

export type PressProps = {
  readonly label: string;
  readonly onPress: () => void;
  readonly busy?: boolean;
  readonly id?: string;
  readonly look?: 'main' | 'link';
  /** Id of the text that says what it is about. */
  readonly about?: string;
};

/** A button that stays focusable while its work is under way, and does nothing then. */
export function Press({ label, onPress, busy = false, look, about, id }: PressProps) {
  const press = () => {
    if (!busy) onPress();
  };
  return (
    <button type="button" id={id} class={look ?? ''} aria-disabled={busy} aria-describedby={about} onClick={press}>
      {label}
    </button>
  );
}

/** What went wrong and what to do, read out when it appears. */
export function FailureBox({ failure, again }: { failure: Failure | null; again: () => void }) {
  return <div role="alert">{failure === null ? null : <FailurePanel failure={failure} again={again} />}</div>;
}

/** One failure: what it is called, what happened, what to do next, and a button. */
export function FailurePanel({ failure, again }: { failure: Failure; again: () => void }) {
  const { heading, next } = faultWords[failure.code] ?? otherFault;
  const isOurs = failure.code === 'bad-input';
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), []);
  const tryAgain = () => {
    again();
    focusOn('heading');
  };
  return (
    <section class="failure" id="page-fault" ref={panel}>
      <h2>{heading}</h2>
      <p>{failure.message}</p>
      {next === undefined ? null : <p>{next}</p>}
      {isOurs ? null : <Press label={faultPanelWords.again} onPress={tryAgain} />}
      {failure.detail === undefined ? null : (
        <details>
          <summary>{faultPanelWords.detail}</summary>
          <p class="quiet">{failure.detail}</p>
        </details>
      )}
    </section>
  );
}

/** A list of plain sentences. */
export function Sentences({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
