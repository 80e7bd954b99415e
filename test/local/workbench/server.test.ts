import { mkdtempSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from '../../../src/local/workbench/desk';
import { Keeper } from '../../../src/local/workbench/keeping';
import type { Answer, Ask, State, TabView } from '../../../src/local/workbench/protocol';
import { WorkbenchServer } from '../../../src/local/workbench/server';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'workbench-'));

async function opened(folder = place) {
  const keeper = new Keeper(folder, () => new Date());
  const desk = new Desk({ dist: join(ROOT, 'dist'), root: ROOT, keeper, now: () => Date.now() });
  await desk.begin();
  const server = new WorkbenchServer(desk, join(ROOT, 'build/workbench'));
  const address = await server.start(0, true);
  return { desk, server, address };
}

let bench: Awaited<ReturnType<typeof opened>>;
const stop = async (): Promise<void> => {
  await bench.server.close();
  await bench.desk.close();
};
beforeAll(async () => {
  bench = await opened();
});
afterAll(stop);

type Reply = { status: number; text: string; headers: { [name: string]: string | string[] | undefined } };
/** A request with just these headers: fetch would put in its own Host. */
function send(method: string, path: string, headers: { [name: string]: string } = {}, body = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, bench.address), { method, headers }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () =>
        resolve({
          status: reply.statusCode ?? 0,
          text: Buffer.concat(parts).toString('latin1'),
          headers: reply.headers,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
const JSON_TYPE = { 'Content-Type': 'application/json' };
const post = (what: unknown, headers: { [name: string]: string } = {}) =>
  send('POST', '/ask', { ...JSON_TYPE, Origin: bench.address, ...headers }, JSON.stringify(what));

async function ask(what: Ask): Promise<Answer> {
  const { status, text } = await post(what);
  expect(status).toBe(200);
  return JSON.parse(text) as Answer;
}
async function done(what: Ask): Promise<State> {
  const answer = await ask(what);
  if (!answer.ok) throw new Error(answer.message);
  return answer.state;
}
function tabIn(state: State, name: string): number {
  const editor = state.open?.editor;
  const tab = editor?.kind === 'sheet' ? editor.tabs.find((each) => each.name === name) : undefined;
  if (!tab) throw new Error(`no tab ${name}`);
  return tab.id;
}
async function rows(state: State, name: string): Promise<TabView> {
  const reply = await fetch(new URL(`/rows?tab=${tabIn(state, name)}&first=1&count=50`, bench.address));
  return (await reply.json()) as TabView;
}
const textAt = (view: TabView, row: number, letters: string): string => {
  const column = view.columns.findIndex((each) => each.letters === letters);
  return view.rows[row - 1]?.[column]?.text ?? '';
};

describe('who may talk to the workbench', () => {
  it('its own page, from this computer', async () => {
    const page = await send('GET', '/');
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.text).toContain('/page.js');
    expect((await send('GET', '/page.js')).status).toBe(200);
    expect((await send('GET', '/nothing')).status).toBe(404);
  });

  it('no name that points here from elsewhere (DNS rebinding)', async () => {
    for (const host of ['evil.example', `evil.example:${new URL(bench.address).port}`, '127.0.0.1:1']) {
      expect((await send('GET', '/state', { Host: host })).status).toBe(403);
      expect((await post({ do: 'empty' }, { Host: host })).status).toBe(403);
    }
  });

  it('no page of another site, sandboxed or not', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://localhost:1']) {
      expect((await post({ do: 'empty' }, { Origin: origin })).status).toBe(403);
      expect((await send('GET', '/state', { Origin: origin })).status).toBe(403);
    }
    expect((await send('POST', '/ask', JSON_TYPE, '{"do":"empty"}')).status).toBe(403);
    expect((await send('GET', '/state', { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await send('GET', '/changes', { 'Sec-Fetch-Site': 'same-site' })).status).toBe(403);
  });

  it('no form, which could be sent without asking, and no other method', async () => {
    const form = { Origin: bench.address, 'Content-Type': 'text/plain' };
    expect((await send('POST', '/ask', form, '{"do":"empty"}')).status).toBe(403);
    expect((await send('PUT', '/ask', { Origin: bench.address })).status).toBe(403);
    expect((await bench.desk.state()).open).toBeNull();
  });
});

describe('where the workbench answers', () => {
  it('is the next free port where the usual one is taken', async () => {
    const taken = Number(new URL(bench.address).port);
    const other = new WorkbenchServer(bench.desk, join(ROOT, 'build/workbench'));
    const { port } = new URL(await other.start(taken, false));
    expect(Number(port)).toBeGreaterThan(taken);
    await other.close();
    await expect(other.start(taken, true)).rejects.toThrow('is taken');
  });
});

describe('a day at the workbench', () => {
  it('begins empty, asks, edits as typing, and says in words what it refuses', async () => {
    const state = await done({ do: 'empty' });
    expect(state.open?.menu.map((item) => ('label' in item ? item.label : ''))).toContain('Open planner');
    await done({ do: 'edit', edits: [{ do: 'type', tab: 'Sheet1', at: 'B2', text: '3/4/2026' }] });
    expect(textAt(await rows(state, 'Sheet1'), 2, 'B')).toMatch(/0?3\/0?4\/2026/);
    const refused = await ask({ do: 'edit', edits: [{ do: 'renameTab', tab: 'Nowhere', name: 'x' }] });
    expect(refused).toMatchObject({ ok: false, message: 'no tab Nowhere' });
  });

  it('waits at a box of the add-on until it is answered', async () => {
    const asked = await done({ do: 'menu', path: ['Help'] });
    expect(asked.open?.asking).toMatchObject({ kind: 'alert', buttons: ['OK'] });
    expect((await bench.desk.state()).open?.asking).not.toBeNull();
    expect((await done({ do: 'answer', button: 'OK' })).open?.asking).toBeNull();
  });

  it('shows the planner on an origin of its own, and hears its calls', async () => {
    const state = await done({ do: 'menu', path: ['Open planner'] });
    const { url = '' } = state.open?.panel ?? {};
    expect(new URL(url).origin).not.toBe(bench.address);
    const call = { token: url.split('/').at(-1), fn: 'rpc', args: ['refresh', '{}'] };
    const reply = await fetch(new URL('/run', url), { method: 'POST', body: JSON.stringify(call) });
    expect(await reply.json()).toMatchObject({ ok: true });
    const after = bench.desk.state();
    expect(after.revision).toBeGreaterThan(state.revision);
    expect(tabIn(after, 'Gap analysis')).toBeGreaterThan(0);
    expect((await done({ do: 'closePanel' })).open?.panel).toBeNull();
  });

  it('takes back a person’s last edits, one by one, and nothing that the add-on did', async () => {
    const type = (text: string) => done({ do: 'edit', edits: [{ do: 'type', tab: 'Provision', at: 'B3', text }] });
    const provision = async (): Promise<TabView> => rows(bench.desk.state(), 'Provision');
    const before = await provision();
    await type('One');
    await done({ do: 'edit', edits: [{ do: 'delete', tab: 'Provision', rows: [3, 1] }] });
    expect((await done({ do: 'undo' })).open?.canUndo).toBe(true);
    expect(textAt(await provision(), 3, 'B')).toBe('One');
    expect((await done({ do: 'undo' })).open?.canUndo).toBe(false);
    expect((await provision()).rows).toEqual(before.rows);
    await type('Two');
    const refreshed = await done({ do: 'menu', path: ['Refresh sheets'] });
    expect(refreshed.open?.canUndo).toBe(false);
    await done({ do: 'undo' });
    expect(textAt(await provision(), 3, 'B')).toBe('Two');
  });

  it('keeps everything for the next day: cells people typed, documents, properties', async () => {
    const state = bench.desk.state();
    const at = { tab: 'Provision', at: 'B2' };
    await done({ do: 'edit', edits: [{ do: 'type', ...at, text: 'Breakfast club' }] });
    const made = await done({ do: 'newDocument', name: 'Our strategy' });
    expect(made.open?.editor.kind).toBe('doc');
    await done({ do: 'edit', edits: [{ do: 'insertText', path: [0], offset: 0, text: 'Typed by hand' }] });
    const before = bench.desk.work();
    await stop();
    bench = await opened();
    expect(JSON.parse(JSON.stringify(bench.desk.work().saved.work))).toMatchObject({
      files: JSON.parse(JSON.stringify(before.saved.work)).files,
      stores: JSON.parse(JSON.stringify(before.saved.work)).stores,
    });
    const { open } = bench.desk.state();
    expect(open?.editor).toMatchObject({ kind: 'doc', front: { blocks: [{ text: 'Typed by hand' }] } });
    const sheet = open?.files.find(({ kind }) => kind === 'sheet')?.id ?? '';
    const back = await done({ do: 'openFile', id: sheet });
    expect(back.open?.menu).toEqual(state.open?.menu);
    expect(textAt(await rows(back, 'Provision'), 2, 'B')).toBe('Breakfast club');
  });

  it('gives the plan away as a file, and takes it back with the present work put aside', async () => {
    const copy = JSON.parse((await send('GET', '/copy')).text);
    await done({ do: 'edit', edits: [{ do: 'type', tab: 'Provision', at: 'B2', text: 'Something else' }] });
    const back = await done({ do: 'take', work: copy });
    expect(textAt(await rows(back, 'Provision'), 2, 'B')).toBe('Breakfast club');
    expect(back.notice).toContain('put aside');
    expect(readdirSync(place).filter((file) => file.endsWith('.json'))).toHaveLength(2);
    const damaged = { ...copy, saved: { ...copy.saved, work: { ...copy.saved.work, files: [{}] } } };
    for (const work of [damaged, { format: 'other' }])
      expect(await ask({ do: 'take', work })).toMatchObject({ ok: false });
    expect(textAt(await rows(bench.desk.state(), 'Provision'), 2, 'B')).toBe('Breakfast club');
  });

  it('gives .xlsx and .docx', async () => {
    const sheet = await send('GET', '/download');
    expect(sheet.headers['content-disposition']).toContain('.xlsx');
    expect(sheet.text.slice(0, 2)).toBe('PK');
    await done({ do: 'newDocument', name: 'Notes' });
    const doc = await send('GET', '/download');
    expect(doc.headers['content-disposition']).toContain('Notes.docx');
    expect(doc.text.slice(0, 2)).toBe('PK');
  });

  it('loads the example school, on its own day', async () => {
    const state = await done({ do: 'example' });
    expect(state.open?.day).toContain('23 November 2026');
    const gaps = await rows(state, 'Gap analysis');
    expect(gaps.used[0]).toBeGreaterThan(5);
    expect((await rows(state, 'Overview')).charts).toHaveLength(1);
  });

  it('tells of changes as they happen', async () => {
    const reply = await fetch(new URL('/changes', bench.address));
    const reader = reply.body?.getReader();
    const read = async (): Promise<number> =>
      Number(/data: (\d+)/.exec(new TextDecoder().decode((await reader?.read())?.value))?.[1]);
    const before = await read();
    await done({ do: 'edit', edits: [{ do: 'type', tab: 'Provision', at: 'B2', text: 'x' }] });
    expect(await read()).toBeGreaterThan(before);
    await reader?.cancel();
  });
});
