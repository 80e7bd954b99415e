/**
 * Runs inside the script's context and gives the host what must be made there: arrays, Dates, errors and proxies of the
 * script's own realm (R5), so that `instanceof` and `constructor` are the script's. `host` holds the host's answers.
 */
export const REALM_SOURCE = `(function (host) {
  'use strict';
  const RealDate = Date;
  const HostDate = function Date(...parts) {
    if (!new.target) return new RealDate(host.now()).toString();
    return Reflect.construct(RealDate, parts.length === 0 ? [host.now()] : parts, new.target);
  };
  HostDate.prototype = RealDate.prototype;
  Object.defineProperty(HostDate.prototype, 'constructor', { value: HostDate, writable: true, configurable: true });
  HostDate.now = () => host.now();
  HostDate.parse = RealDate.parse;
  HostDate.UTC = RealDate.UTC;
  globalThis.Date = HostDate;

  let seed = host.seed >>> 0;
  Math.random = function random() {
    seed = (seed + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

  const speak = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return value.stack || String(value);
    try { return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value); } catch { return String(value); }
  };
  const line = (...values) => { host.log(values.map(speak).join(' ')); };
  globalThis.console = { log: line, info: line, warn: line, error: line, time() {}, timeEnd() {} };

  const makeError = (name, message) => {
    const error = new Error(message);
    error.name = name;
    return error;
  };
  const answer = (reply) => {
    if (reply.failed) throw makeError(reply.name, reply.message);
    return reply.value;
  };
  const refuse = (name) => { throw new TypeError('Cannot write the property ' + String(name) + ' of a service object'); };
  const methodOf = (id, name) => function (...given) { return answer(host.call(id, name, given)); };
  const makeProxy = (id, spoken) => {
    const known = new Map([['toString', () => spoken]]);
    return new Proxy({}, {
      get(target, name) {
        if (typeof name === 'symbol') return undefined;
        if (known.has(name)) return known.get(name);
        const field = host.field(id, name);
        const value = field.method ? methodOf(id, name) : field.value;
        known.set(name, value);
        return value;
      },
      set(target, name) { return refuse(name); },
      defineProperty(target, name) { return refuse(name); },
      deleteProperty(target, name) { return refuse(name); },
      setPrototypeOf() { return refuse('prototype'); },
    });
  };
  const enumShape = (label, position) => ({
    toString: () => label, name: () => label, ordinal: () => position, compareTo: (other) => position - other.ordinal(),
  });
  return Object.freeze({
    makeError, makeProxy,
    makeDate: (ms) => new RealDate(ms),
    makeArray(values) {
      const made = [];
      for (let at = 0; at < values.length; at++) {
        const value = values[at];
        made.push(typeof value === 'object' && value !== null ? host.toScript(value) : value);
      }
      return made;
    },
    makeRecord(keys, values) {
      const made = {};
      keys.forEach((key, at) => { made[key] = host.toScript(values[at]); });
      return made;
    },
    makeMember: (label, position) => Object.freeze(enumShape(label, position)),
    makeEnum(labels, members) {
      const made = enumShape(labels[0], 0);
      labels.forEach((label, at) => { made[label] = members[at]; });
      return Object.freeze(made);
    },
    run(name, given) {
      try {
        return { ok: true, value: globalThis[name](...given) };
      } catch (error) {
        const thrown = typeof error === 'object' && error !== null ? error : { name: 'Error', message: String(error) };
        return { ok: false, name: String(thrown.name || 'Error'), message: String(thrown.message ?? thrown), stack: String(thrown.stack || '') };
      }
    },
    define(name, value) {
      Object.defineProperty(globalThis, name, { value, writable: true, enumerable: false, configurable: true });
    },
  });
})`;
