import { types } from 'node:util';
import type { Json } from '../host.types';

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Thrown for a value google.script.run does not carry (H2). */
class Illegal extends Error {}

function carried(value: unknown, key: string, inArray: boolean, above: readonly object[]): Json | undefined {
  if (value === undefined) return inArray ? null : undefined;
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.includes(value)) throw new Illegal(key);
  if (types.isProxy(value) || types.isDate(value)) throw new Illegal(key);
  const deeper = [...above, value];
  if (isArray(value)) return Array.from(value, (item, at) => carried(item, String(at), true, deeper) ?? null);
  if (!isPlain(value)) throw new Illegal(key);
  const entries = Object.entries(value).map(([name, item]) => [name, carried(item, name, false, deeper)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** Arguments of google.script.run as the server gets them, or the client-side refusal (H2). */
export function clientArguments(
  given: readonly unknown[],
): { ok: true; args: Json[] } | { ok: false; message: string } {
  try {
    return { ok: true, args: given.map((value, at) => carried(value, String(at), true, []) ?? null) };
  } catch (error) {
    if (!(error instanceof Illegal)) throw error;
    return { ok: false, message: `Failed due to illegal value in property: ${error.message}` };
  }
}

/** What a server function's value becomes in the client: one Date or other illegal value makes all of it null (H3). */
export function clientValue(value: unknown): Json {
  try {
    return carried(value, '', true, []) ?? null;
  } catch (error) {
    if (error instanceof Illegal) return null;
    throw error;
  }
}
