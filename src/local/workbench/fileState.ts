import type { LocalHost } from '../host/localHost';
import type { View } from '../host.types';
import type { DocState, Open, SheetState } from './protocol';

/** A name that is no file's id and not taken. */
export function freeName(host: LocalHost, wanted: string): string {
  const taken = new Set(host.files().flatMap(({ id, name }) => [id, name]));
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted} ${number}`;
  return name;
}

/** The open file as the workbench shows it. */
export function editorState(host: LocalHost): Open['editor'] {
  const view = host.view();
  return view.kind === 'sheet' ? sheetState(view) : docState(host, view.tab);
}

function sheetState(view: Extract<View, { kind: 'sheet' }>): SheetState {
  const tabs = view.tabs.map((tab) => ({ ...tab, colour: view.colours[tab.id] ?? null }));
  return { kind: 'sheet', tabs, front: view.tab, chosen: view.chosen };
}

function docState(host: LocalHost, front: string): DocState {
  const snapshot = host.snapshot();
  if (snapshot.kind !== 'doc') throw new Error('A spreadsheet is open');
  const [first] = snapshot.tabs;
  const tab = snapshot.tabs.find(({ id }) => id === front) ?? first;
  if (!tab) throw new Error('A document has at least one tab');
  return { kind: 'doc', tabs: snapshot.tabs.map(({ id, title }) => ({ id, title })), front: tab };
}
