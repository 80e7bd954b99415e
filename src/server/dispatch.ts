import * as z from 'zod/mini';
import { api, type Handlers, type MethodName } from '../contract/api';
import { Refusal, type Result } from '../contract/failure';
import { readFailure } from './failures';

function isMethod(name: string): name is MethodName {
  return Object.keys(api).includes(name);
}

/** No JSON at all means no input; text that is not JSON is refused. */
function parseJson(json: string | null | undefined): unknown {
  if (json === undefined || json === null || json === '') return {};
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal('bad-input', 'not JSON');
  }
}

/** Where a value breaks the contract: "answers.0.key". Never the value itself. */
function firstFault(error: z.core.$ZodError): string {
  return error.issues[0]?.path.map(String).join('.') ?? '';
}

function checked<T>(shape: z.ZodMiniType<T>, value: unknown): T {
  const outcome = z.safeParse(shape, value);
  if (outcome.success) return outcome.data;
  throw new Refusal('bad-input', firstFault(outcome.error));
}

function checkedOutput<T>(shape: z.ZodMiniType<T>, value: unknown): T {
  const outcome = z.safeParse(shape, value);
  if (outcome.success) return outcome.data;
  throw new Refusal('our-mistake', `answer breaks the contract at ${firstFault(outcome.error)}`);
}

/** Calls one method: validated before, validated after. */
function call(handlers: Handlers, name: string, json: string | null | undefined): unknown {
  if (!isMethod(name)) throw new Refusal('unknown-method', String(name));
  const { input, output } = api[name];
  const run = handlers[name] as (given: unknown) => unknown;
  return checkedOutput(
    output as z.ZodMiniType<unknown>,
    run(checked(input as z.ZodMiniType<unknown>, parseJson(json))),
  );
}

/** The wire: a name and JSON in, a `Result` as JSON out. Never throws to the client. */
export function dispatch(makeHandlers: () => Handlers, name: string, json: string | null | undefined): string {
  let result: Result<unknown>;
  try {
    result = { ok: true, value: call(makeHandlers(), name, json) };
  } catch (error) {
    result = { ok: false, failure: readFailure(error) };
  }
  return JSON.stringify(result);
}
