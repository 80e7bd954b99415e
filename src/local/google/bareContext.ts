import vm from 'node:vm';

/**
 * The only names a script finds besides the services (R1, R2): those of ES2020. Node's own extra names are taken away,
 * and so are those that a newer Node adds.
 */
export const ALLOWED_GLOBALS: readonly string[] = `
  Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError Float32Array Float64Array
  Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise Proxy RangeError
  ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array
  Uint8ClampedArray WeakMap WeakSet console decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval
  globalThis isFinite isNaN parseFloat parseInt undefined unescape`
  .trim()
  .split(/\s+/);

/** A script context with nothing but the language: what Apps Script lacks is gone. Throws if a name cannot be removed. */
export function bareContext(): vm.Context {
  const context = vm.createContext(Object.create(null));
  const left = vm.runInContext(
    `(function (allowed) {
      for (const name of Object.getOwnPropertyNames(globalThis)) if (!allowed.includes(name)) delete globalThis[name];
      return Object.getOwnPropertyNames(globalThis).filter((name) => !allowed.includes(name)).join(' ');
    })`,
    context,
  )(ALLOWED_GLOBALS);
  if (left !== '') throw new Error(`This version of Node gives scripts names Apps Script lacks: ${left}`);
  return context;
}
