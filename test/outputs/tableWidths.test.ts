import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan';
import type { DocBlock, DocModel } from '../../src/outputs/documents/docModel';
import { draftStrategyBoard } from '../../src/outputs/documents/strategyBoard';
import { draftStrategyPage } from '../../src/outputs/documents/strategyPage';
import { outlineInset } from '../../src/outputs/sessions/insetOutline';
import { docContent } from './docContent';
import { brackenfold, tallowmere, thinSchool, toldFrom } from './schools';

/** Points: A4 less its margins, what a cell keeps free at its sides, and a wide letter of Arial 11 in bold. */
const [TEXT, SIDES, LETTER] = [451, 11, 6.2];

type Table = Extract<DocBlock, { type: 'table' }>;

const timed = (plan: Plan): Plan => ({
  ...plan,
  answers: { ...plan.answers, told: { ...plan.answers.told, ...toldFrom({ 'inset.start': '15:40' }) } },
});

const lengths = [20, 45, 60, 90, 180] as const;
const drafts: readonly DocModel[] = [tallowmere, thinSchool, brackenfold].flatMap((plan) => [
  draftStrategyPage(plan, docContent).model,
  draftStrategyBoard(plan, docContent).model,
  ...[plan, timed(plan)].flatMap((one) =>
    lengths.map((minutes) => outlineInset(one, docContent, { outline: 'inset-launch', minutes }).model),
  ),
]);

const tables: readonly Table[] = drafts.flatMap(({ sections }) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? [block] : []))),
);

const longest = (text: string): number => Math.max(...text.split(/[\s/-]+/).map((word) => word.length));

/** Headings and times whose longest word is wider than its column, and would be broken in the middle. */
function broken({ header, rows, widths }: Table): readonly string[] {
  const whole = (widths ?? header.map(() => 1)).reduce((sum, width) => sum + width, 0);
  const room = header.map((_, at) => (TEXT * (widths?.[at] ?? 1)) / whole - SIDES);
  const times = rows.flatMap((row) =>
    row.flatMap((text, at) => (/^\d\d:\d\d$/.test(text) ? [[text, at] as const] : [])),
  );
  return [...header.map((text, at) => [text, at] as const), ...times]
    .filter(([text, at]) => longest(text) * LETTER > (room[at] ?? 0))
    .map(([text]) => text);
}

describe('tables of documents', () => {
  it('have room for their headings and times without breaking a word', () => {
    expect(tables.length).toBeGreaterThan(50);
    expect([...new Set(tables.flatMap(broken))]).toEqual([]);
  });
});
