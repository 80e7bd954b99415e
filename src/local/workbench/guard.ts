import type { IncomingMessage } from 'node:http';

const names = (port: number): string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

/**
 * Whether a request comes from our own page or from the address bar. The Host header refuses names that another site had
 * pointed at this computer (DNS rebinding); Origin and Sec-Fetch-Site refuse other sites' pages.
 */
export function isOurs(request: IncomingMessage, port: number): boolean {
  const { host = '', origin, 'sec-fetch-site': site } = request.headers;
  if (!names(port).includes(host)) return false;
  if (request.method === 'GET') return origin === undefined ? isLocalOrTyped(site) : origin === `http://${host}`;
  return request.method === 'POST' && origin === `http://${host}` && isJson(request);
}

const isLocalOrTyped = (site: string | string[] | undefined): boolean =>
  site === undefined || site === 'same-origin' || site === 'none';

/** A form of another site cannot send this type. */
const isJson = ({ headers }: IncomingMessage): boolean => /^application\/json\b/.test(headers['content-type'] ?? '');

/** Headers of every answer. The page takes nothing from anywhere but here, and frames only the planner's loopback origin. */
export const GUARD_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    'frame-src http://127.0.0.1:*',
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;
