import { afterEach, describe, expect, it } from 'vitest';
import { content } from '../../src/content/index';
import type { Host, HostOptions } from '../../src/local/host';
import { canonicalText } from '../../src/outputs/refresh/canonicalText';
import { ANSWERS, ask, cell, planner, refusal, texts, workbook } from '../server/workbook';
import { columnOf, expectKept, expectSettled, place, schoolAtWork, tabOf } from './edits/school';

let host: Host;
afterEach(() => host.close());

/** Texts that a spreadsheet would run, or make something else of. */
const FORMULA_LIKE = [
  '=HYPERLINK("https://example.org","x")',
  '=IMPORTXML("https://example.org","//a")',
  '+44 20 7946 0000',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r\n=1+1',
  '\n=1+1',
  '＝1+1',
  '\u00a0=1+1',
  "'=1+1",
  "''quoted",
];
const CONVERTED = ['3/4', '5-6', '2E1', '0012', '16:00', 'TRUE', '1,5', '50%', '2026-10-02', '£5'];
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '$&', '{ours}', '|', '<b>bold</b>'];
const ODD = ['a\u0000b\u0007c', 'half \ud83d pair', '\u202eturned\u202c', 'é 日本 🎓', 'x'.repeat(49_000)];
const ALL = [...FORMULA_LIKE, ...CONVERTED, ...NAMES, ...ODD];

/** Questions that take any text. */
const OPEN = content.questions.filter(({ answer }) => answer.kind === 'text').map(({ id }) => id);

const SURROUNDINGS: readonly (readonly [locale: string, plain: 'formula' | 'text', options: HostOptions])[] = [
  ['en_GB', 'formula', { writeMode: 'immediate' }],
  ['en_US', 'text', { writeMode: 'deferred' }],
  ['fr_FR', 'formula', { writeMode: 'deferred' }],
];

function openIn(locale: string, plain: 'formula' | 'text', options: HostOptions): void {
  host = planner({ locale, ...options });
  host.openSheet('Our plan');
  host.plainText(plain);
  ask(host, 'saveAnswers', { answers: ANSWERS });
}

/** Cells that became something else than text. */
function notText(): string[] {
  return workbook(host).tabs.flatMap((tab) =>
    Object.entries(tab.cells)
      .filter(([, { kind, formula }]) => formula !== undefined || !['text', 'empty'].includes(kind))
      .map(([at]) => `${tab.name} ${at}`),
  );
}

describe.each(SURROUNDINGS)('texts that look like something else (%s, plain text reads as %s)', (...where) => {
  it('stay as they were sent, in every field and after every round trip', { timeout: 200_000 }, () => {
    openIn(...where);
    const answers = ALL.map((text, at) => ({ key: OPEN[at] ?? '', answer: text, detail: text }));
    const sent = ask(host, 'saveAnswers', { answers });
    const rows = ALL.map((text) => ({ name: text, notes: text, cost: text, ledBy: text, lead: text }));
    ask(host, 'addProvision', { rows });
    ask(host, 'refresh', {});
    expect(notText()).toEqual([]);
    const before = texts(host);
    ask(host, 'saveAnswers', { answers: sent.saved });
    ask(host, 'refresh', {});
    expect(notText()).toEqual([]);
    expect(texts(host)).toEqual(before);
    const stands = new Map(ask(host, 'open', {}).answers.map((answer) => [answer.key, answer]));
    for (const { key, answer } of answers) {
      expect(canonicalText(stands.get(key)?.answer ?? ''), key).toBe(canonicalText(answer));
      expect(canonicalText(stands.get(key)?.detail ?? ''), key).toBe(canonicalText(answer));
    }
    for (const text of [...CONVERTED, ...NAMES]) expect(Object.values(before.Provision ?? {})).toContain(text);
  });
});

describe('texts too long for a cell', () => {
  it('are refused before anything is written', () => {
    host = planner();
    host.openSheet('Our plan');
    ask(host, 'saveAnswers', { answers: ANSWERS });
    const before = texts(host);
    const answers = [
      { key: OPEN[0] ?? '', answer: 'Own first' },
      { key: OPEN[1] ?? '', answer: 'x'.repeat(50_001) },
    ];
    expect(refusal(host, 'saveAnswers', { answers }).code).toBe('too-long');
    expect(texts(host)).toEqual(before);
  });
});

describe('tables that people changed', () => {
  it('a header deleted, columns swapped, numbers turned to dates: listed by cell, nothing overwritten', () => {
    host = schoolAtWork();
    const start = workbook(host);
    const tier = columnOf(host, 'Provision', 'Tier');
    const need = columnOf(host, 'Provision', 'Main need');
    const places = place(host, 'Provision', 'Places a year', 'ELSA');
    const checked = place(host, 'Provision', 'Last looked at', 'ELSA');
    host.edit(
      { do: 'type', tab: 'Provision', at: `${tier}1`, text: 'Main need' },
      { do: 'type', tab: 'Provision', at: `${need}1`, text: 'Tier' },
      { do: 'type', tab: 'Provision', at: places, text: '3/4' },
      { do: 'type', tab: 'Provision', at: checked, text: 'when we can' },
      { do: 'type', tab: 'Gap analysis', at: 'D1', text: '' },
    );
    const before = [places, checked].map((at) => cell(host, 'Provision', at));
    const report = expectKept(host, start, { news: true });
    const addresses = report.attention.map(({ address }) => address);
    for (const at of [checked, `${tier}2`]) expect(addresses).toContain(`Provision ${at}`);
    expect([places, checked].map((at) => cell(host, 'Provision', at))).toEqual(before);
    expectSettled(host);
    expect(tabOf(host, 'Gap analysis').cells.D1?.shown ?? '').toBe('');
  });
});
