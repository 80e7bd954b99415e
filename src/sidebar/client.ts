import type { Client, MethodName } from '../contract/api';
import type { Failure, FailureCode } from '../contract/failure';

/** The part of Google's client API that the page uses: every call returns a new chain. */
type ScriptRunner = {
  withSuccessHandler(handler: (reply: string) => void): ScriptRunner;
  withFailureHandler(handler: (error: { message: string }) => void): ScriptRunner;
  rpc(name: string, json: string): void;
};
declare const google: { script: { run: ScriptRunner } };

/** What is told when Google itself fails before our server could answer. */
export type TransportWords = Readonly<Record<'noAnswer' | 'accounts' | 'permission' | 'tookTooLong', string>>;

type Hint = readonly [pattern: RegExp, code: FailureCode, words: keyof TransportWords];

/**
 * Google gives no codes, so these are hints. Several signed-in accounts show up as a storage or permission error
 * (issuetracker.google.com/issues/69270374).
 */
const HINTS: readonly Hint[] = [
  [/PERMISSION_DENIED|reading from storage/i, 'other-account', 'accounts'],
  [
    /Required permissions|permissions are not sufficient|authori[sz]ation is required|not allowed/i,
    'needs-permission',
    'permission',
  ],
  [/maximum execution time|timed out/i, 'google-failed', 'tookTooLong'],
];

/** What Google said, as a failure with a next step. */
export function transportFailure(message: string, words: TransportWords): Failure {
  const [, code, told] = HINTS.find(([pattern]) => pattern.test(message)) ?? [null, 'google-failed', 'noAnswer'];
  return { code: code as FailureCode, message: words[told as keyof TransportWords], detail: message };
}

function replied(reply: unknown, words: TransportWords): never {
  try {
    return JSON.parse(String(reply)) as never;
  } catch {
    return { ok: false, failure: transportFailure('', words) } as never;
  }
}

/** One call to the server: always a result, never a rejection. */
function call(words: TransportWords, name: MethodName, input: unknown): Promise<never> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((reply) => resolve(replied(reply, words)))
      .withFailureHandler((error) => resolve({ ok: false, failure: transportFailure(error.message, words) } as never))
      .rpc(name, JSON.stringify(input));
  });
}

/** The contract as promises. Answers are typed by the contract; the server checks them before they leave. */
export function createClient(words: TransportWords): Client {
  return new Proxy({} as Client, {
    get: (_target, name: MethodName) => (input: unknown) => call(words, name, input),
  });
}
