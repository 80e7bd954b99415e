declare const google: { script: { host: { close(): void } } };

/** Closes the sidebar. */
export function closeSidebar(): void {
  google.script.host.close();
}

/** Waits by the browser's clock. Gives a way to stop waiting. */
export function after(milliseconds: number, then: () => void): () => void {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
}

/** While anything is unsaved, closing the page asks first. */
export function warnBeforeLeaving(isUnsaved: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}
