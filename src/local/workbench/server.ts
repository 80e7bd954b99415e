/** The workbench's web server: its page, and what the page asks for. On the loopback address only. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { workbenchWords } from '../../content/workbenchWords';
import { Mistake, say } from '../demo/options';
import type { Desk } from './desk';
import { GUARD_HEADERS, isOurs } from './guard';
import { workFileFrom } from './keeping';
import type { Answer, Ask } from './protocol';

const LOOPBACK = '127.0.0.1';
/** Ports tried after the usual one when it is taken. */
const NEXT_PORTS = 50;
const MOST_BYTES = 200_000_000;
/** Most rows in one answer. */
const MOST_ROWS = 400;

const PAGE: { readonly [path: string]: readonly [file: string, type: string] } = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    const piece = Buffer.from(part);
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new Error(workbenchWords.notOurs);
    parts.push(piece);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

/** What the page asked for; a plan somebody opens is checked here, the rest by whoever carries it out. */
function askFrom(body: unknown): Ask {
  const ask = body as Ask;
  if (typeof body !== 'object' || body === null || typeof ask.do !== 'string') throw new Error('Not an ask');
  if (ask.do !== 'take') return ask;
  const work = workFileFrom(ask.work);
  if (work === null) throw new Error(workbenchWords.notOurs);
  return { do: 'take', work };
}

const attachment = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

/** Serves one desk. */
export class WorkbenchServer {
  private server: Server | null = null;
  private port = 0;
  /** Asks are carried out one after another. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly desk: Desk,
    /** Folder of the built page. */
    private readonly pages: string,
  ) {}

  /** Listens on the port, or on the next free one unless it is asked for by name; gives the address. */
  async start(port: number, exactly: boolean): Promise<string> {
    for (let at = port; ; at += 1) {
      try {
        return await this.listen(at);
      } catch (error) {
        const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
        if (!isTaken) throw error;
        if (exactly || at >= port + NEXT_PORTS) throw new Mistake(say(workbenchWords.errors.taken, { port: at }));
      }
    }
  }

  private async listen(port: number): Promise<string> {
    const server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((ready, failed) => {
      server.once('error', failed);
      server.listen(port, LOOPBACK, ready);
    });
    this.server = server;
    this.port = (server.address() as AddressInfo).port;
    return `http://${LOOPBACK}:${this.port}`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(GUARD_HEADERS)) response.setHeader(name, value);
    if (!isOurs(request, this.port)) {
      response.writeHead(403, { 'Content-Type': 'text/plain' }).end();
      return;
    }
    try {
      await this.route(new URL(request.url ?? '/', 'http://workbench'), request, response);
    } catch (error) {
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error));
    }
  }

  private async route(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = PAGE[url.pathname];
    if (request.method === 'POST') await this.ask(request, response);
    else if (page) response.writeHead(200, { 'Content-Type': page[1] }).end(readFileSync(join(this.pages, page[0])));
    else if (url.pathname === '/state') this.json(response, this.desk.state());
    else if (url.pathname === '/rows') this.json(response, this.rows(url.searchParams));
    else if (url.pathname === '/changes') this.tellChanges(request, response);
    else if (url.pathname === '/download') await this.download(response);
    else if (url.pathname === '/copy') this.copy(response);
    else response.writeHead(404).end();
  }

  private json(response: ServerResponse, value: unknown): void {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
  }

  private rows(asked: URLSearchParams) {
    const number = (name: string): number => Math.max(1, Math.trunc(Number(asked.get(name))) || 1);
    return this.desk.rows(Number(asked.get('tab')), number('first'), Math.min(MOST_ROWS, number('count')));
  }

  private async ask(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const carriedOut = this.queue.then(() => this.carryOut(body));
    this.queue = carriedOut;
    this.json(response, await carriedOut);
  }

  private async carryOut(body: unknown): Promise<Answer> {
    try {
      await this.desk.act(askFrom(body));
      return { ok: true, state: this.desk.state() };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { ok: false, message, state: this.desk.state() };
    }
  }

  /** Server-sent events: a line for every change. */
  private tellChanges(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const tell = (revision: number): void => void response.write(`data: ${revision}\n\n`);
    tell(this.desk.state().revision);
    request.once('close', this.desk.listen(tell));
  }

  private async download(response: ServerResponse): Promise<void> {
    const { name, bytes } = await this.desk.download();
    const headers = { 'Content-Type': 'application/octet-stream', 'Content-Disposition': attachment(name) };
    response.writeHead(200, headers).end(bytes);
  }

  private copy(response: ServerResponse): void {
    const headers = { 'Content-Type': 'application/json', 'Content-Disposition': attachment('smhl-plan.json') };
    response.writeHead(200, headers).end(JSON.stringify(this.desk.work()));
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (!server) return;
    server.closeAllConnections();
    await new Promise<void>((done) => server.close(() => done()));
  }
}
