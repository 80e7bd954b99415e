import type { Input } from '../../contract/api';
import { ask } from '../bench/wire';
import { createHost } from '../host';
import type { Edit, Host, HostOptions, Tab } from '../host.types';

/** A small school that gives every tab something to show. What people of the school typed begins with "Own" or is a formula. */

const ANSWERS: Input<'saveAnswers'>['answers'] = [
  { key: 'nation', answer: 'England' },
  { key: 'setting', answer: 'School' },
  { key: 'phases', answer: 'Primary' },
  { key: 'remitWritten', answer: 'No' },
  { key: 'safety.self-harm', answer: 'No' },
  { key: 'ratings.targeted-1', answer: 'Emerging' },
];

/** A pasted list with every tier, a name twice and a tier that is none. */
export const OFFERS = [
  'Provision\tTier\tWho leads',
  'ELSA\tTargeted\tTeaching assistant',
  'Worry box\tUniversal\tClass teachers',
  'Counselling\tSpecialist\tCounsellor',
  'Lunch club\tUniversal\tOffice',
  'Lunch club\tUniversal\tOffice',
  'Café club\twave 7\tOffice',
].join('\n');

/** The built bundle in a fresh host with a workbook of the school's own. */
export function blankFile(root: string, options: HostOptions): Host {
  const host = createHost({ dist: `${root}/dist`, ...options });
  host.openSheet('Our plan');
  host.edit(
    { do: 'type', tab: 'Sheet1', at: 'B2', text: 'Own tab' },
    { do: 'type', tab: 'Sheet1', at: 'B3', text: '=1+1' },
  );
  return host;
}

/** Answers and provision, and nothing refreshed yet. */
export function answered(root: string, options: HostOptions): Host {
  const host = blankFile(root, options);
  ask(host, 'saveAnswers', { answers: ANSWERS });
  ask(host, 'addProvision', { text: OFFERS });
  return host;
}

/** The tab of that name as it stands. */
export function tabNamed(host: Host, name: string): Tab {
  const snapshot = host.snapshot();
  const tab = snapshot.kind === 'sheet' ? snapshot.tabs.find((one) => one.name === name) : undefined;
  if (tab === undefined) throw new Error(`no tab ${name}`);
  return tab;
}

/** A cell's column letters and row number. */
export function split(address: string): { readonly column: string; readonly row: number } {
  const [, column = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { column, row: Number(row) };
}

/** Where the first cell stands that begins with these words. */
export function find(host: Host, name: string, words: string): { readonly column: string; readonly row: number } {
  const found = Object.entries(tabNamed(host, name).cells).find(([, { shown }]) => shown.startsWith(words));
  if (found === undefined) throw new Error(`nothing in ${name} begins with ${words}`);
  return split(found[0]);
}

/** The last row that holds anything. */
export function lastRow(host: Host, name: string): number {
  const filled = Object.entries(tabNamed(host, name).cells).filter(([, { kind }]) => kind !== 'empty');
  return Math.max(0, ...filled.map(([address]) => split(address).row));
}

function typed(host: Host, tab: string, header: string, words: string, text: string): Edit {
  return { do: 'type', tab, at: `${find(host, tab, header).column}${find(host, tab, words).row}`, text };
}

/** What the school typed beside what it answered: notes, decisions, owners, our texts changed, a column, a row, a formula. */
function ownWork(host: Host): Edit[] {
  const gap = find(host, 'Gap analysis', 'Setting up the role').row;
  return [
    typed(host, 'Answers', 'Detail or evidence', 'nation|', 'Own detail: near the border'),
    typed(host, 'Provision', 'Notes', 'Worry box', 'Own note: by the library door'),
    typed(host, 'Provision map', 'Our notes', 'Anxiety', 'Own note: most of year 6'),
    typed(host, 'Gap analysis', 'Our decision', 'Setting up the role', 'Act now'),
    typed(host, 'Gap analysis', 'Reason or note', 'Setting up the role', 'Own reason: before Easter'),
    typed(host, 'Gap analysis', 'Why we say this', '3 Tidy up', 'Own words in a cell of ours'),
    typed(host, 'Action plan', 'Owner (role)', 'Draft the role page', 'Own owner: head'),
    typed(host, 'Action plan', 'Notes', 'Draft the role page', 'Own note: agreed on 3/4'),
    { do: 'type', tab: 'Action plan', at: `C${lastRow(host, 'Action plan') + 1}`, text: 'Own action: paint the hall' },
    { do: 'type', tab: 'Gap analysis', at: 'T1', text: 'Own column' },
    { do: 'type', tab: 'Gap analysis', at: `T${gap}`, text: '=1+1' },
  ];
}

/** A plan in use: answers, offers, a refresh, the school's own work, another refresh. */
export function atWork(root: string, options: HostOptions): Host {
  const host = answered(root, options);
  ask(host, 'refresh', {});
  host.edit(...ownWork(host));
  ask(host, 'refresh', {});
  return host;
}

/** The same after answers that close gaps and open others, with offers typed by hand, and work that has gone on. */
export function changed(root: string, options: HostOptions): Host {
  const host = atWork(root, options);
  ask(host, 'saveAnswers', {
    answers: [
      { key: 'remitWritten', answer: 'Yes' },
      { key: 'needs', answer: 'Anxiety' },
      { key: 'ratings.targeted-1', answer: 'Established' },
      { key: 'ratings.targeted-4', answer: 'Not yet in place' },
      { key: 'safety.self-harm', answer: 'Yes' },
      { key: 'safety.sudden-death', answer: 'No' },
    ],
  });
  host.edit(
    { do: 'type', tab: 'Provision', at: `B${lastRow(host, 'Provision') + 1}`, text: 'Own choir' },
    typed(host, 'Provision', 'Notes', 'Counselling', 'Own note: since September'),
    typed(host, 'Action plan', 'Status', 'Draft the role page', 'Done'),
  );
  return host;
}

/** The same after a refresh that told of other words, and somebody chose between them in the sheet. */
export const chosenInSheet =
  (words: string) =>
  (root: string, options: HostOptions): Host => {
    const host = changed(root, options);
    ask(host, 'refresh', {});
    host.edit(typed(host, 'Gap analysis', 'Planner update', 'Own words in a cell of ours', words));
    return host;
  };

/** A plan in use whose safety answer has been confirmed. */
export function confirmed(root: string, options: HostOptions): Host {
  const host = atWork(root, options);
  ask(host, 'saveAnswers', {
    answers: [
      { key: 'safety.self-harm', answer: 'Yes' },
      { key: 'confirmed.self-harm.by', answer: 'DSL' },
      { key: 'confirmed.self-harm.on', answer: '2026-11-02' },
    ],
  });
  return host;
}

/** The same once the tabs know of it, and somebody typed another answer over the confirmed one. */
export function changedByHand(root: string, options: HostOptions): Host {
  const host = confirmed(root, options);
  ask(host, 'refresh', {});
  host.edit(typed(host, 'Answers', 'Answer', 'safety.self-harm|', 'Partly'));
  return host;
}

/** An empty document beside the school's plan. */
export function documentWithPlan(root: string, options: HostOptions): Host {
  const host = answered(root, options);
  ask(host, 'refresh', {});
  host.openDoc('Our paper');
  return host;
}

/** A paper of the school's own, with the cursor in this paragraph of it (from 0). */
export const ownPaper =
  (cursor: number) =>
  (root: string, options: HostOptions): Host => {
    const host = documentWithPlan(root, options);
    host.edit(
      { do: 'insertText', path: [0], offset: 0, text: 'Own minutes\nOwn first point\n\nOwn last point' },
      { do: 'style', path: [0], heading: 'HEADING1' },
      { do: 'style', path: [1], bold: true },
      { do: 'cursor', path: [cursor], offset: 0 },
    );
    return host;
  };

/** The code of the plan, for a document: asked for in the spreadsheet. */
export function codeOfPlan(host: Host): string {
  const document = host.snapshot().id;
  host.openSheet(host.files().find(({ kind }) => kind === 'sheet')?.id);
  const { code } = ask(host, 'exportCode', {});
  host.openDoc(document);
  return code;
}
