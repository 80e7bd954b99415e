import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Input, MethodName, Output } from '../../src/contract/api';
import type { Result } from '../../src/contract/failure';
import type { Host, HostOptions, Tab } from '../../src/local/host';
import { createHost } from '../../src/local/host';

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the fixture schools as text. */
export const schoolFile = (name: string): string => readFileSync(join(ROOT, 'test/schools', name), 'utf8');

/** The built bundle in a fresh host. */
export const freshHost = (options: HostOptions = {}): Host => createHost({ dist: join(ROOT, 'dist'), ...options });

/** One call over the wire, whatever comes back. */
export function wire<M extends MethodName>(host: Host, method: M, input: Input<M>): Result<Output<M>> {
  const result = host.call('rpc', method, JSON.stringify(input));
  if (!result.ok) throw new Error(result.message);
  return JSON.parse(String(result.value)) as Result<Output<M>>;
}

/** One call that has to work. */
export function ask<M extends MethodName>(host: Host, method: M, input: Input<M>): Output<M> {
  const reply = wire(host, method, input);
  if (!reply.ok) throw new Error(`${reply.failure.code}: ${reply.failure.message} ${reply.failure.detail ?? ''}`);
  return reply.value;
}

/** A tab of the open workbook by its name. */
export function tabOf(host: Host, name: string): Tab {
  const snapshot = host.snapshot();
  if (snapshot.kind !== 'sheet') throw new Error('a workbook is open');
  const tab = snapshot.tabs.find((one) => one.name === name);
  if (tab === undefined) throw new Error(`no tab ${name}: ${snapshot.tabs.map((one) => one.name).join(', ')}`);
  return tab;
}

/** Column letters by header text. */
export function columnOf(tab: Tab, header: string): string {
  const found = Object.entries(tab.cells).find(([at, cell]) => /^[A-Z]+1$/.test(at) && cell.shown === header);
  if (found === undefined) throw new Error(`no column ${header} in ${tab.name}`);
  return found[0].slice(0, -1);
}

/** What a column shows, top to bottom, without its header and empty cells: row number and text. */
export function columnText(tab: Tab, header: string): { row: number; text: string }[] {
  const letters = columnOf(tab, header);
  return Object.entries(tab.cells)
    .filter(([at, cell]) => at.replace(/\d/g, '') === letters && at !== `${letters}1` && cell.shown !== '')
    .map(([at, cell]) => ({ row: Number(at.replace(/\D/g, '')), text: cell.shown }))
    .sort((a, b) => a.row - b.row);
}

/** The example school's answers as the wire takes them. */
export function exampleAnswers(): { key: string; answer: string; detail: string }[] {
  const file = JSON.parse(schoolFile('example-primary.json')) as { [key: string]: unknown };
  return Object.entries(file).map(([key, value]) => {
    const { answer, detail } = (typeof value === 'object' ? value : { answer: value, detail: '' }) as {
      answer: unknown;
      detail: string;
    };
    return { key, answer: String(answer), detail };
  });
}

/** A workbook of the example school: answers, the published list, first refresh. */
export function exampleWorkbook(options: HostOptions = {}): Host {
  const host = freshHost(options);
  host.openSheet('Mental health plan');
  ask(host, 'saveAnswers', { answers: exampleAnswers() });
  ask(host, 'addProvision', { text: schoolFile('published-primary.tsv') });
  ask(host, 'refresh', {});
  return host;
}
