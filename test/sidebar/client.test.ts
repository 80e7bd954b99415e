import { describe, expect, it } from 'vitest';
import { faultWords, faultPanelWords as words } from '../../src/content/sidebarFaultWords';
import { FAILURE_CODES } from '../../src/contract/failure';
import { transportFailure } from '../../src/sidebar/client';

describe('what Google says before the planner can answer', () => {
  it.each([
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", 'other-account'],
    ['Authorization is required to perform that action.', 'needs-permission'],
    ['Exceeded maximum execution time', 'google-failed'],
    ['NetworkError: Connection failure due to HTTP 0', 'google-failed'],
    ['', 'google-failed'],
  ])('"%s" is %s', (message, code) => {
    const failure = transportFailure(message, words);
    expect(failure.code).toBe(code);
    expect(failure.message.length).toBeGreaterThan(20);
  });
});

describe('words for failures', () => {
  it('are about codes that exist', () => {
    expect(Object.keys(faultWords).filter((code) => !FAILURE_CODES.some((one) => one === code))).toEqual([]);
  });
});
