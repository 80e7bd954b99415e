import type { Frame } from './frame';

declare const google: { script: { host: { close(): void } } };

/** Moves the focus to a part of the page. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** Waits by the browser's clock. Gives a way to stop waiting. */
export function after(milliseconds: number, then: () => void): () => void {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
}

/** The browser's window, as the actions use it. */
export const browserFrame: Frame = { after, focus: focusOn, close: () => google.script.host.close() };

/** While anything is unsaved, closing the page asks first. */
export function warnBeforeLeaving(isUnsaved: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}
