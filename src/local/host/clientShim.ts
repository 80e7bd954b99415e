/**
 * `google.script.run` and `google.script.host` as the page finds them (H2, H4, H5): each `with…` gives a new chain, at
 * most ten calls are under way, values are refused before they are sent. A failure without a handler is lost.
 * The page is told apart by its token; the host posts nothing on its own.
 */
export const CLIENT_SHIM = `(function (functions, address, token) {
  'use strict';
  var under = 0, waiting = [];
  function illegal(key) { throw new Error('Failed due to illegal value in property: ' + key); }
  function carry(value, key, above) {
    if (value === undefined || value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'number') return value;
    if (typeof value !== 'object' || above.indexOf(value) >= 0) illegal(key);
    var deeper = above.concat([value]);
    if (Array.isArray(value)) return value.map(function (item, at) {
      var carried = carry(item, String(at), deeper);
      return carried === undefined ? null : carried;
    });
    var prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) illegal(key);
    var made = {};
    Object.keys(value).forEach(function (name) { made[name] = carry(value[name], name, deeper); });
    return made;
  }
  function formValues(form) {
    var made = {};
    new FormData(form).forEach(function (value, name) { if (typeof value === 'string') made[name] = value; });
    return made;
  }
  function argumentsOf(given) {
    if (given.length === 1 && given[0] instanceof HTMLFormElement) return [formValues(given[0])];
    return Array.prototype.map.call(given, function (value, at) {
      var carried = carry(value, String(at), []);
      return carried === undefined ? null : carried;
    });
  }
  function post(path, body) {
    return fetch(address + path, { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: JSON.stringify(body) });
  }
  function next() { while (under < 10 && waiting.length > 0) waiting.shift()(); }
  function settle(chain, result) {
    if (result.ok) { if (chain.success) chain.success(result.value, chain.user); return; }
    var error = new Error(result.message);
    error.name = 'ScriptError';
    if (chain.failure) chain.failure(error, chain.user);
  }
  function send(chain, fn, args) {
    waiting.push(function () {
      under++;
      post('/run', { token: token, fn: fn, args: args }).then(function (reply) { return reply.json(); }).catch(function () {
        return { ok: false, message: 'NetworkError: Connection failure due to HTTP 0' };
      }).then(function (result) { under--; next(); settle(chain, result); });
    });
    next();
  }
  function chainOf(chain) {
    var made = {
      withSuccessHandler: function (handler) { return chainOf({ success: handler, failure: chain.failure, user: chain.user }); },
      withFailureHandler: function (handler) { return chainOf({ success: chain.success, failure: handler, user: chain.user }); },
      withUserObject: function (user) { return chainOf({ success: chain.success, failure: chain.failure, user: user }); }
    };
    functions.forEach(function (fn) { made[fn] = function () { send(chain, fn, argumentsOf(arguments)); }; });
    return Object.freeze(made);
  }
  function tell(what) { if (window.parent !== window) window.parent.postMessage(what, '*'); }
  var host = Object.freeze({
    origin: 'https://docs.google.com',
    close: function () { post('/close', { token: token }); tell({ host: 'close' }); document.documentElement.hidden = true; },
    setWidth: function (pixels) { tell({ host: 'width', pixels: pixels }); },
    setHeight: function (pixels) { tell({ host: 'height', pixels: pixels }); },
    editor: Object.freeze({ focus: function () { tell({ host: 'focus' }); } })
  });
  window.google = { script: Object.freeze({ run: chainOf({}), host: host }) };
})`;
