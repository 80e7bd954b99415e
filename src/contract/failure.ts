import * as z from 'zod/mini';

/** Everything that can go wrong in a way a person can meet. The words for each are in content/messages.ts. */
export const FAILURE_CODES = [
  'bad-input',
  'unknown-method',
  'not-a-sheet',
  'not-a-doc',
  'busy',
  'no-plan',
  'nothing-answered',
  'read-only',
  'protected',
  'too-long',
  'too-many-provisions',
  'keys-lost',
  'plan-unread',
  'cell-refuses',
  'needs-permission',
  'newer-version',
  'file-changed',
  'tab-gone',
  'not-saved',
  'not-confirmed',
  'other-account',
  'bad-code',
  'store-full',
  'unknown-section',
  'nothing-to-draft',
  'google-failed',
  'our-mistake',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** `message` is for the lead; `detail` names the cell, field or tab it is about, when there is one. */
export type Failure = { readonly code: FailureCode; readonly message: string; readonly detail?: string | undefined };

/** What every method returns over the wire. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** A failure a handler may end with: the wire turns it into a `Result`. It carries a code, never words of Google's. */
export class Refusal extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail?: string,
  ) {
    super(code);
  }
}

/** Shape of a failure on the wire, for clients that want to check it. */
export const failureShape = z.object({
  code: z.enum(FAILURE_CODES),
  message: z.string(),
  detail: z.optional(z.string()),
});
