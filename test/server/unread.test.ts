import { afterEach, describe, expect, it } from 'vitest';
import type { Edit, Host } from '../../src/local/host.types';
import { addressOf, ask, refusal, setUp, texts } from './workbook';

let host: Host;
afterEach(() => host.close());

const withoutHeader = (tab: string): Edit[] => [
  { do: 'freeze', tab, rows: 0, columns: 0 },
  { do: 'delete', tab, rows: [1, 1] },
];

function lose(tab: string): void {
  host = setUp();
  ask(host, 'refresh', {});
  host.edit(...withoutHeader(tab));
}

describe('a plan whose headings were deleted', () => {
  it.each(['Answers', 'Provision'])('is not made anew from nothing: %s', (tab) => {
    lose(tab);
    const before = texts(host);
    const report = ask(host, 'refresh', {});
    expect(texts(host)).toEqual(before);
    expect(report.summary).toBe(`Nothing was refreshed, and nothing was changed: "${tab}" could not be read.`);
    expect(report.tabs).toMatchObject([{ name: tab, canRebuild: true, attention: [{ address: tab }] }]);
    expect(report).toMatchObject({ savedAt: '', stopped: true });
    const [notice] = ask(host, 'open', {}).notices;
    expect(notice).toMatch(/is missing from .*Your texts stand as they are/);
    expect(ask(host, 'drawCharts', {})).toEqual({ drawn: 0 });
    expect(texts(host)).toEqual(before);
  });

  it('is not handed on to Docs; nothing is saved to it, and no other tab rebuilt or text put back from it', () => {
    lose('Answers');
    const before = texts(host);
    expect(refusal(host, 'sendToDocs', {})).toMatchObject({ code: 'plan-unread', detail: 'Answers' });
    expect(refusal(host, 'exportCode', {}).code).toBe('plan-unread');
    const answers = [{ key: 'remitWritten', answer: 'Yes' }];
    expect(refusal(host, 'saveAnswers', { answers })).toMatchObject({ code: 'plan-unread', detail: 'Answers' });
    expect(refusal(host, 'rebuild', { tab: 'gaps' }).code).toBe('plan-unread');
    const choices = [{ tab: 'gaps', key: 'any', column: 'found', use: 'planner', theirs: '' }] as const;
    expect(refusal(host, 'settle', { choices: [...choices] }).code).toBe('plan-unread');
    expect(texts(host)).toEqual(before);
  });

  it('is refreshed again once the heading stands above its column', () => {
    host = setUp();
    ask(host, 'refresh', {});
    const at = addressOf(host, 'Answers', 'Answer');
    host.edit(
      { do: 'note', tab: 'Answers', range: at, text: '' },
      { do: 'type', tab: 'Answers', at, text: 'What we say' },
    );
    const before = texts(host);
    expect(ask(host, 'refresh', {}).summary).toMatch(/^Nothing was refreshed/);
    host.edit({ do: 'type', tab: 'Answers', at, text: 'Answer' });
    expect(ask(host, 'refresh', {}).summary).toMatch(/^Everything is up to date/);
    expect(texts(host)).toEqual({ ...before, Answers: { ...before.Answers, [at]: 'Answer' } });
  });

  it('gets them back by rebuilding', () => {
    lose('Answers');
    expect(ask(host, 'rebuild', { tab: 'answers' }).outcome).toBe('header-restored');
    expect(ask(host, 'refresh', {}).summary).not.toMatch(/^Nothing was refreshed/);
  });

  it('gets them back one after the other where both tabs lost them', () => {
    lose('Answers');
    host.edit(...withoutHeader('Provision'));
    expect(refusal(host, 'rebuild', { tab: 'gaps' }).code).toBe('plan-unread');
    expect(ask(host, 'rebuild', { tab: 'provision' }).outcome).toBe('header-restored');
    expect(ask(host, 'rebuild', { tab: 'answers' }).outcome).toBe('header-restored');
    expect(ask(host, 'refresh', {}).stopped).toBeUndefined();
  });

  it('gets a fresh tab by rebuilding where nobody can tell which column is which', () => {
    lose('Answers');
    host.edit({ do: 'insert', tab: 'Answers', rows: [1, 1] }, { do: 'type', tab: 'Answers', at: 'B1', text: 'Ours' });
    expect(ask(host, 'rebuild', { tab: 'answers' }).outcome).toBe('rebuilt');
    expect(ask(host, 'refresh', {}).summary).not.toMatch(/^Nothing was refreshed/);
  });
});
