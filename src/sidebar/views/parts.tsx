import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { sidebarWords as words } from '../../content/sidebarWords';
import type { Failure } from '../../contract/failure';

/** The heading of a screen. It takes the focus when the screen appears, so that a screen reader starts there. */
export function ScreenHeading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** A button that stays focusable while its work is under way, and does nothing then. */
export function Press(props: { label: string; onPress: () => void; busy?: boolean; look?: 'main' | 'link' }) {
  const press = () => {
    if (props.busy !== true) props.onPress();
  };
  return (
    <button type="button" class={props.look ?? ''} aria-disabled={props.busy === true} onClick={press}>
      {props.label}
    </button>
  );
}

/** What went wrong and what to do, read out when it appears. */
export function FailureBox({ failure }: { failure: Failure | null }) {
  return (
    <div role="alert">
      {failure === null ? null : (
        <section class="failure">
          <h2>{words.failure.heading}</h2>
          <p>{failure.message}</p>
          {failure.detail === undefined ? null : <p class="quiet">{failure.detail}</p>}
        </section>
      )}
    </div>
  );
}

/** Lines about single cells: the address first, as the lead will look for it. */
export function CellLines({ lines }: { lines: readonly { address: string; text: string }[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={`${line.address} ${line.text}`}>
          <strong>{line.address}</strong> {line.text}
        </li>
      ))}
    </ul>
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
