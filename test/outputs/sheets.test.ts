import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { content, questions } from '../../src/content/index';
import { rulesContent } from '../../src/content/rulesContent';
import { assess } from '../../src/domain/assess';
import type { ActionRecord, ProvisionRow } from '../../src/domain/plan';
import { buildActionPlanSheet } from '../../src/outputs/sheets/actionPlanSheet';
import { buildAnswersSheet } from '../../src/outputs/sheets/answersSheet';
import { buildGapAnalysisSheet } from '../../src/outputs/sheets/gapAnalysisSheet';
import { HEADER_FILL, ROW_FILLS, STATE_FILLS, WORD_FILLS } from '../../src/outputs/sheets/palette';
import { buildProvisionMapSheet } from '../../src/outputs/sheets/provisionMapSheet';
import { buildProvisionSheet, PROVISION_COLUMNS } from '../../src/outputs/sheets/provisionSheet';
import type { SheetModel } from '../../src/outputs/sheets/sheetModel';
import { vocabularyOf } from '../../src/outputs/sheets/sheetParts';
import { buildStartSheet } from '../../src/outputs/sheets/startSheet';
import { answersFromGolden, BLANK, type GoldenSchool, provisionFromGolden } from '../domain/schools';
import { renderSheet } from './renderSheet';

const file = new URL('../schools/golden-schools.json', import.meta.url);
const schools: readonly GoldenSchool[] = JSON.parse(readFileSync(file, 'utf8'));

const record = (key: string, more: Partial<ActionRecord> = {}): ActionRecord => ({
  key,
  what: '',
  why: '',
  owner: '',
  support: '',
  start: '',
  finish: '',
  cost: '',
  success: '',
  review: '',
  status: '',
  notes: '',
  ...more,
});

function sheetsOf(school: GoldenSchool): readonly SheetModel[] {
  const answers = answersFromGolden(school);
  const provision = provisionFromGolden(school);
  const findings = assess(answers, provision, rulesContent);
  const nation = content.nations[answers.nation];
  const vocabulary = vocabularyOf(nation, answers.setting);
  const start = {
    nation,
    setting: answers.setting,
    answers,
    next: 'Rate the statements in one area.',
    contacts: content.contacts,
    version: '0.1.0',
  };
  return [
    buildStartSheet(start),
    buildProvisionMapSheet(findings, provision, content),
    buildGapAnalysisSheet(findings, content, [], { vocabulary, provision }),
    buildActionPlanSheet(findings, answers.today, [], { vocabulary }),
  ];
}

describe.each(schools.map((school) => [school.id, school] as const))('%s', (id, school) => {
  const sheets = sheetsOf(school);

  test('its tabs read as a head would read them', async () => {
    await expect(sheets.map(renderSheet).join('\n')).toMatchFileSnapshot(`../expected/${id}.sheets.txt`);
  });

  test('every tab: ids unique, headers unique, no comma in an option, anchors that tell rows apart', () => {
    for (const sheet of sheets) expectWellMade(sheet);
  });

  test('the worried line comes first, then the lanes in order, then what is held back', () => {
    const lanes = sheets[2]?.rows.map((row) => row.cells.lane ?? '') ?? [];
    expect(lanes[0]).toBe('Always');
    const order = lanes.filter((lane) => /^\d/.test(lane) && !lane.includes('held')).map((lane) => lane.charAt(0));
    expect(order).toEqual([...order].sort());
    expect(new Set(order)).toEqual(new Set(['1', '2', '3', '4']));
  });
});

function expectWellMade(sheet: SheetModel): void {
  const unique = (texts: readonly string[]) => expect(new Set(texts).size, sheet.name).toBe(texts.length);
  unique(sheet.rows.map((row) => row.id));
  unique(sheet.columns.map((column) => column.key));
  const names = sheet.columns.flatMap((column) => [column.header, ...(column.aliases ?? [])]);
  unique(names.map((name) => name.toLowerCase()));
  for (const column of sheet.columns) {
    expect(column.width, column.key).toBeGreaterThan(80);
    expect(column.choices?.filter((choice) => choice.includes(',')) ?? []).toEqual([]);
  }
  if (sheet.anchors.length > 0) unique(sheet.rows.map((row) => sheet.anchors.map((key) => row.cells[key]).join('|')));
}

describe('Provision', () => {
  const rows: readonly ProvisionRow[] = [
    { key: 'p-1', cells: { name: 'ELSA' } },
    { key: 'p-2', cells: { name: 'ELSA', mainNeed: 'Anxiety and worry', years: 'Year 3' } },
    { key: 'p-3', cells: { name: 'Time out cards' } },
    { key: 'p-4', cells: { name: 'Time out cards', mainNeed: 'Anxiety and worry' } },
    { key: 'p-5', cells: { name: '', lead: 'TA' } },
    { key: 'p-6', cells: { name: ' ' } },
  ];
  const sheet = buildProvisionSheet(content, rows);

  test('holds every column of the register, five of them open', async () => {
    const keys =
      'name tier mainNeed alsoHelps lead running audience phases years format ledBy provider intent deputy places cycles cost referral measure lastReview nextReview externalChecks howToAsk publish star wait notes';
    expect([...PROVISION_COLUMNS].sort()).toEqual(keys.split(' ').sort());
    expect(sheet.columns.filter((column) => !column.folded && column.owner === 'people').map(({ key }) => key)).toEqual(
      ['name', 'tier', 'mainNeed', 'lead', 'running'],
    );
    expectWellMade(sheet);
    await expect(renderSheet(sheet)).toMatchFileSnapshot('../expected/register.sheet.txt');
  });

  test('says what it made of each name, and has no row for an empty one', () => {
    expect(sheet.rows.map((row) => row.cells.recognised)).toEqual([
      'Emotional Literacy Support Assistant (ELSA): needs and phases from the catalogue',
      'Emotional Literacy Support Assistant (ELSA): all as you chose',
      'Not recognised: choose a main need',
      'Your own kind of offer',
      'No name yet: add one in the first column',
    ]);
  });
});

describe('Answers', () => {
  const england = content.nations.england;
  const sheet = buildAnswersSheet(questions, [{ key: 'nation', answer: 'Wales', detail: '' }], england.words);

  test('a row for every question, with the answer that was given', () => {
    expect(sheet.rows.map((row) => row.id)).toEqual(questions.map((question) => question.id));
    expect(sheet.rows.find((row) => row.id === 'nation')?.cells.answer).toBe('Wales');
  });

  test('closed answers have a drop-down whose labels hold no comma; no slot is left open', () => {
    for (const row of sheet.rows) {
      for (const choice of row.choices?.answer ?? []) expect(choice, row.id).not.toContain(',');
      expect(`${row.cells.question} ${row.cells.why}`, row.id).not.toContain('{');
    }
  });

  test('in Scotland and in a college the words change', () => {
    const words = vocabularyOf(content.nations.scotland, 'college');
    const said = buildAnswersSheet(questions, [], words, { nation: 'scotland', setting: 'college' });
    const text = said.rows.map((row) => `${row.cells.question} ${row.cells.why}`).join('\n');
    expect(text).not.toMatch(/\b(pupils?|DSL)\b/);
  });
});

describe('Gap analysis', () => {
  const findings = assess(BLANK, [], rulesContent);

  test('an empty lane is said kindly', () => {
    const sheet = buildGapAnalysisSheet(findings, content);
    expect(sheet.rows.find((row) => row.id === 'empty:B')?.cells.found).not.toBe('');
  });

  test('a row that goes says why: done, rating changed, answer changed, no longer applies', () => {
    const done = record('act:practice:ethos', { status: 'Done' });
    const closed = new Map(buildGapAnalysisSheet(findings, content, [done]).closed?.map(({ id, note }) => [id, note]));
    expect(closed.get('gap:practice:ethos')).toBe('Closed: action done.');
    expect(closed.get('gap:practice:staff')).toBe('Closed: the rating has changed.');
    expect(closed.get('gap:part')).toBe('Closed: the answer has changed.');
    expect(closed.has('gap:safety:not-done')).toBe(false);
  });
});

describe('Action plan', () => {
  const findings = assess(answersFromGolden(schools[0] as GoldenSchool), [], rulesContent);

  test('says what an action still lacks, from the row as people left it', () => {
    const fillOf = (recorded: readonly ActionRecord[], id: string) =>
      buildActionPlanSheet(findings, '2026-11-23', recorded).rows.find((row) => row.id === id)?.cells.fill;
    expect(fillOf([], 'act:safety')).toBe('Owner, finish date');
    const full = {
      what: 'Settle the safety checks',
      owner: 'Head',
      finish: '2026-12-18',
      success: 'All five confirmed',
    };
    expect(fillOf([record('act:safety', full)], 'act:safety')).toBe('Nothing: ready to agree');
    expect(fillOf([record('act:safety', { ...full, status: 'done' })], 'act:safety')).toBe('');
    expect(fillOf([record('act:safety', { what: '' })], 'act:safety')).toBe('');
    expect(fillOf([record('a-own', { what: 'Repaint the den', owner: 'Site team' })], 'a-own')).toBe(
      'Finish date, measure',
    );
  });

  test('no gap is invented: none gives one kind line', () => {
    const rows = buildActionPlanSheet({ actions: [] }, '2026-11-23').rows;
    expect(rows.filter(({ section }) => section === 'actions')).toHaveLength(1);
    expect(rows[0]?.cells.by).toBe('Look again by 23 November 2027');
  });
});

test('black on every fill of a tab reads at 4.5 to 1 or better', () => {
  const all = [HEADER_FILL, ...Object.values(ROW_FILLS), ...Object.values(STATE_FILLS), ...Object.values(WORD_FILLS)];
  const fills = all.filter((fill) => fill !== null);
  expect(fills.length).toBeGreaterThan(12);
  const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  for (const colour of fills) {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
    expect((0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) / 0.05).toBeGreaterThan(4.5);
  }
});
