declare const google: { script: { host: { close(): void } } };

/** Closes the sidebar. */
export function closeSidebar(): void {
  google.script.host.close();
}

/** Moves the focus to a part of the page. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** A question's id as an id of the page; `part` names one of its parts. */
export function questionId(key: string, part = 'question'): string {
  return `${part}-${key.replace(/[^\w-]/g, '_')}`;
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
