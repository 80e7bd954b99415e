import type { Answer, Ask, State, TabView } from '../protocol';

/** Everything but cells. */
export const fetchState = async (): Promise<State> => (await fetch('/state')).json();

/** Some rows of a tab of the open spreadsheet; null where it is gone by now. */
export async function fetchRows(tab: number, first: number, count: number): Promise<TabView | null> {
  const reply = await fetch(`/rows?tab=${tab}&first=${first}&count=${count}`);
  return reply.ok ? reply.json() : null;
}

/** Asks the workbench to do something. */
export async function ask(what: Ask): Promise<Answer> {
  const reply = await fetch('/ask', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(what),
  });
  return reply.json();
}

/** Calls back with the new revision whenever anything changed, and with null while the workbench is gone. */
export function listen(told: (revision: number | null) => void): () => void {
  const source = new EventSource('/changes');
  source.onmessage = ({ data }) => told(Number(data));
  source.onerror = () => told(null);
  return () => source.close();
}
