import { Emulated, EnumMember, ServiceError } from './emulated';
import table from './signatures.json' with { type: 'json' };

/** One class of the official declarations: overloads by method in the notation of generateSignatures.mjs. */
type ClassEntry = {
  readonly extends: readonly string[];
  readonly methods: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
};

const classes = table.classes as unknown as Readonly<Record<string, ClassEntry>>;
const enums = table.enums as Readonly<Record<string, readonly string[]>>;

/** Stands for a function the script handed in: no service takes one. */
export const SCRIPT_FUNCTION = Symbol('a function of the script');

/** The labels of an enum such as 'Spreadsheet.WrapStrategy', in order; empty when there is none. */
export const enumLabels = (name: string): readonly string[] => enums[name] ?? [];

/** The class and what it extends, itself first. */
export function lineage(declaration: string): readonly string[] {
  const parents = classes[declaration]?.extends ?? [];
  return [declaration, ...parents.flatMap(lineage)];
}

/** Overloads of a method, its own or inherited; undefined when Google's class has no such method. */
export function overloadsOf(declaration: string, method: string): string | undefined {
  for (const name of lineage(declaration)) {
    const methods = classes[name]?.methods;
    if (methods && Object.hasOwn(methods, method)) return methods[method];
  }
  return undefined;
}

/** The enum a field of the class holds ('Spreadsheet.WrapStrategy'), '' for a plain field, undefined for no such field. */
export function fieldOf(declaration: string, field: string): string | undefined {
  for (const name of lineage(declaration)) {
    const fields = classes[name]?.fields;
    if (fields && Object.hasOwn(fields, field)) return fields[field];
  }
  return undefined;
}

/** Names of every method of a class, without inherited ones. */
export const methodNames = (declaration: string): string[] => Object.keys(classes[declaration]?.methods ?? {});

const SERVICES: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp',
  Document: 'DocumentApp',
  Drive: 'DriveApp',
  Mail: 'MailApp',
  Script: 'ScriptApp',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Lock: 'LockService',
  HTML: 'HtmlService',
  URL_Fetch: 'UrlFetchApp',
};

/** The class as Google's messages name it: 'SpreadsheetApp.Range', 'Ui', 'Utilities'. */
export function spokenName(declaration: string): string {
  const [namespace = '', name = ''] = declaration.split('.');
  const service = SERVICES[namespace] ?? namespace;
  return namespace === 'Base' || service === name ? name : `${service}.${name}`;
}

function splitAt(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') depth++;
    else if (text[at] === ']') depth--;
    else if (text[at] === mark && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

type Matcher = (value: unknown) => boolean;
const isNothing: Matcher = (value) => value === null || value === undefined;
const isRecord: Matcher = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date || value instanceof Emulated || value instanceof EnumMember);

const plainMatchers: Readonly<Record<string, Matcher>> = {
  a: (value) => value !== SCRIPT_FUNCTION,
  s: (value) => typeof value === 'string',
  n: (value) => typeof value === 'number' && !Number.isNaN(value),
  b: (value) => typeof value === 'boolean',
  d: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
  o: isRecord,
  null: isNothing,
};

/** A class of fields only is a plain object, as the options of a fetch are. */
const isShape = (declaration: string): boolean =>
  classes[declaration] !== undefined && methodNames(declaration).length === 0;

function isInstance(declaration: string, value: unknown): boolean {
  if (value instanceof EnumMember) return value.enumName.split('.').pop() === declaration.split('.').pop();
  if (!(value instanceof Emulated)) return isRecord(value) && isShape(declaration);
  if (declaration === 'Base.BlobSource') return overloadsOf(value.emulates.declaration, 'getBlob') !== undefined;
  return lineage(value.emulates.declaration).includes(declaration);
}

/** Arrays of arrays must hold a row: Google refuses `[]` there (V1). */
function arrayMatcher(element: string): Matcher {
  const inner = matcherOf(element);
  const needsRow = element.startsWith('[');
  if (element === 'a') return (value) => Array.isArray(value);
  return (value) => Array.isArray(value) && (value.length > 0 || !needsRow) && value.every(inner);
}

function buildMatcher(kind: string): Matcher {
  const alternatives = splitAt(kind, '|');
  if (alternatives.length > 1) {
    const all = alternatives.map(matcherOf);
    return (value) => all.some((matches) => matches(value));
  }
  if (kind.startsWith('[')) return arrayMatcher(kind.slice(1, -1));
  if (kind.startsWith('=')) return (value) => value === kind.slice(1);
  if (kind.startsWith('@')) return (value) => isInstance(kind.slice(1), value);
  return plainMatchers[kind] ?? (() => false);
}

const matchers = new Map<string, Matcher>();
function matcherOf(kind: string): Matcher {
  const known = matchers.get(kind);
  if (known) return known;
  const built = buildMatcher(kind);
  matchers.set(kind, built);
  return built;
}

type Overload = { readonly kinds: readonly string[]; readonly least: number; readonly most: number };
const parsedOverloads = new Map<string, readonly Overload[]>();

function parseOverload(text: string): Overload {
  const kinds = text === '' ? [] : splitAt(text, ',');
  const least = kinds.filter((kind) => !/^[?*]/.test(kind)).length;
  return { kinds, least, most: kinds.some((kind) => kind.startsWith('*')) ? Number.POSITIVE_INFINITY : kinds.length };
}

function parse(overloads: string): readonly Overload[] {
  const known = parsedOverloads.get(overloads);
  if (known) return known;
  const parsed = splitAt(overloads, ';').map(parseOverload);
  parsedOverloads.set(overloads, parsed);
  return parsed;
}

const takesCount = (overload: Overload, count: number) => count >= overload.least && count <= overload.most;
const kindAt = (overload: Overload, index: number): string =>
  (overload.kinds[Math.min(index, overload.kinds.length - 1)] ?? 'a').replace(/^[?*]/, '');

/** How Google's message names an argument (G1). */
function kindName(value: unknown): string {
  if (isNothing(value)) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return typeof value[0] === 'string' ? 'String[]' : 'number[]';
  if (value instanceof EnumMember) return value.enumName;
  return value instanceof Emulated ? spokenName(value.emulates.declaration) : '(class)';
}

/** Text where the Utilities service wants a number reads differently (G3). */
function refuseText(declaration: string, overloads: readonly Overload[], given: readonly unknown[]): void {
  if (declaration !== 'Utilities.Utilities') return;
  const [only, other] = overloads.filter((overload) => takesCount(overload, given.length));
  if (!only || other) return;
  const wrong = given.find((value, index) => typeof value === 'string' && kindAt(only, index) === 'n');
  if (wrong !== undefined) throw new ServiceError(`Cannot convert ${String(wrong)} to int.`);
}

/** Throws Google's message when the arguments fit no overload of the method (G1-G3). */
export function checkArguments(declaration: string, method: string, given: readonly unknown[]): void {
  const overloads = parse(overloadsOf(declaration, method) ?? '');
  const fits = overloads.some(
    (overload) =>
      takesCount(overload, given.length) && given.every((value, index) => matcherOf(kindAt(overload, index))(value)),
  );
  if (fits) return;
  refuseText(declaration, overloads, given);
  const kinds = given.map(kindName).join(',');
  throw new ServiceError(
    `The parameters (${kinds}) don't match the method signature for ${spokenName(declaration)}.${method}.`,
  );
}
