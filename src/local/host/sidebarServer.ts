import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json, Result, Shown } from '../host.types';
import { CLIENT_SHIM } from './clientShim';

/** Takes a page's calls. */
export type PageCall = (fn: string, args: readonly Json[]) => Result;
type Page = { readonly html: string; readonly call: PageCall; closed: boolean };

/** No outside address, no storage, no way to the page around it (H1). */
const policyFor = (origin: string): string =>
  [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    `connect-src ${origin}`,
    "form-action 'none'",
    "base-uri 'none'",
    'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals',
  ].join('; ');

/** The page with the shim before anything of its own; a doctype stays first, so that it keeps standards mode. */
function withShim(html: string, shim: string): string {
  const script = `<script>${shim.replaceAll('</', '<\\/')}</script>`;
  const head =
    /^(?:\s|<!--[\s\S]*?-->)*(?:<!doctype[^>]*>)?\s*(?:<html[^>]*>)?\s*(?:<head[^>]*>)?/i.exec(html)?.[0] ?? '';
  return head + script + html.slice(head.length);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

type Post = { token: string; fn: string; args: Json[] };
function isPost(body: unknown): body is Post {
  if (typeof body !== 'object' || body === null) return false;
  const { token, fn = '', args = [] } = body as Partial<Post>;
  return typeof token === 'string' && typeof fn === 'string' && Array.isArray(args);
}

/** Serves shown pages on a loopback origin of its own and takes their calls. */
export class SidebarServer {
  private readonly pages = new Map<string, Page>();
  private server: Server | null = null;
  private origin = '';

  /** The address of a shown page; `functions` are those it may call. Nobody else can guess its token. */
  async serve(shown: Shown, functions: readonly string[], call: PageCall): Promise<string> {
    await this.start();
    const token = randomBytes(24).toString('base64url');
    const shim = `${CLIENT_SHIM}(${[functions, this.origin, token].map((part) => JSON.stringify(part)).join(', ')});`;
    this.pages.set(token, { html: withShim(shown.text, shim), call, closed: false });
    return `${this.origin}/page/${token}`;
  }

  private async start(): Promise<void> {
    if (this.server) return;
    const server = createServer((request, response) => void this.answer(request, response));
    this.server = server;
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (request.method === 'GET') this.sendPage(request.url ?? '', response);
      else await this.takeCall(request, response);
    } catch (error) {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(error));
    }
  }

  private sendPage(url: string, response: ServerResponse): void {
    const page = this.pages.get(/^\/page\/([\w-]+)$/.exec(url)?.[1] ?? '');
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policyFor(this.origin),
      'Cache-Control': 'no-store',
    };
    response.writeHead(200, headers).end(page.html);
  }

  /** A page in a sandbox has no origin, so every answer allows any; the token says whose call it is. */
  private async takeCall(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };
    const body = await bodyOf(request);
    const page = isPost(body) ? this.pages.get(body.token) : undefined;
    if (!isPost(body) || !page) {
      response.writeHead(403, headers).end('{}');
      return;
    }
    if (request.url === '/close') page.closed = true;
    const result = request.url === '/run' ? page.call(body.fn, body.args) : {};
    response.writeHead(200, headers).end(JSON.stringify(result));
  }

  async close(): Promise<void> {
    const server = this.server;
    this.server = null;
    if (!server) return;
    server.closeAllConnections();
    await new Promise<void>((done) => server.close(() => done()));
  }
}
