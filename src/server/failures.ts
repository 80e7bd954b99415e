import { failureWords } from '../content/messages';
import { type Failure, type FailureCode, Refusal } from '../contract/failure';
import { fillIn } from '../outputs/sheets/sheetParts';

/**
 * Google gives no error codes and may answer in the reader's language, so these are hints only: whatever none of them
 * matches is 'google-failed', and every message says what is safe to do next.
 */
const HINTS: readonly (readonly [FailureCode, RegExp])[] = [
  ['needs-permission', /Required permissions|permissions are not sufficient|Authori[sz]ation is required/i],
  ['protected', /protected cell or object/i],
  ['cell-refuses', /data validation rules/i],
  ['too-long', /50000 characters/],
  ['store-full', /storage quota|Argument too large/i],
  ['read-only', /do not have permission|you need edit access|not permitted to edit/i],
];

/** Was this thrown by a Google service (rather than by a mistake of ours)? */
function fromGoogle(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'Exception' || /^Service |Exception/.test(error.message));
}

function codeOf(error: unknown): FailureCode {
  if (error instanceof Refusal) return error.code;
  if (!(error instanceof Error)) return 'google-failed';
  const hint = HINTS.find(([, pattern]) => pattern.test(error.message));
  if (hint !== undefined) return hint[0];
  return fromGoogle(error) || !isOurs(error) ? 'google-failed' : 'our-mistake';
}

/** Errors the language itself throws are ours; Google's reach us as something else. */
function isOurs(error: Error): boolean {
  return error instanceof TypeError || error instanceof RangeError || error.name === 'Error';
}

function detailOf(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.detail;
  return error instanceof Error ? error.message : undefined;
}

/** A failure of this code in plain words. */
export function failureOf(code: FailureCode, detail?: string): Failure {
  const message = fillIn(failureWords[code], { detail: detail ?? '' });
  return detail === undefined ? { code, message } : { code, message, detail };
}

/** Whatever was thrown, as a failure a person can read. */
export function readFailure(error: unknown): Failure {
  return failureOf(codeOf(error), detailOf(error));
}
