import type { Client, MethodName } from '../contract/api';
import type { Failure } from '../contract/failure';

/** The part of Google's client API that the page uses: every call returns a new chain. */
type ScriptRunner = {
  withSuccessHandler(handler: (reply: string) => void): ScriptRunner;
  withFailureHandler(handler: (error: { message: string }) => void): ScriptRunner;
  rpc(name: string, json: string): void;
};
declare const google: { script: { run: ScriptRunner } };

/** What is told when Google itself fails before our server could answer. */
export type TransportWords = { readonly noAnswer: string; readonly accounts: string };

/** Several signed-in accounts show up as a storage or permission error (issuetracker.google.com/issues/69270374). */
function looksLikeAccounts(message: string): boolean {
  return /PERMISSION_DENIED|reading from storage|authoriz/i.test(message);
}

function transportFailure(message: string, words: TransportWords): Failure {
  return { code: 'google-failed', message: looksLikeAccounts(message) ? words.accounts : words.noAnswer };
}

/** One call to the server: always a result, never a rejection. */
function call(words: TransportWords, name: MethodName, input: unknown): Promise<never> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((reply) => resolve(JSON.parse(reply) as never))
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
