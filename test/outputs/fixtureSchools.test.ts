import { describe, expect, test } from 'vitest';
import type { SheetModel } from '../../src/outputs/sheets/sheetModel';
import { modelsOf } from '../../src/server/models';
import { FIXTURE_DAY, type FixtureSchool, fixtureSchools, foreignTo, understood } from '../schools/fixtureSchools';
import { bannedIn } from './readable';

const SHOWN: readonly SheetModel['kind'][] = ['start', 'map', 'gaps', 'actions'];

function sheetsOf(school: FixtureSchool): readonly SheetModel[] {
  const { answers, provision } = school;
  const models = modelsOf({ understood: understood(school), answers, provision, actions: [], today: FIXTURE_DAY });
  return models.filter(({ kind }) => SHOWN.includes(kind));
}

/** Rows that are the same for every school are read elsewhere. */
const ALWAYS = /^(what|never|crisis:|drive|notice:|version|how:)/;

/** A tab in short: each row with its filled cells, without columns, notes and what never changes. */
function inShort({ name, columns, rows }: SheetModel): string {
  const told = rows.filter(({ id }) => !ALWAYS.test(id));
  const lines = told.map(({ id, look, cells }) => {
    const filled = columns.flatMap(({ key, header }) =>
      cells[key] ? [`  ${header}: ${cells[key].replace(/\n/g, '\n    ')}`] : [],
    );
    return [`- ${id}${look && look !== 'plain' ? ` (${look})` : ''}`, ...filled].join('\n');
  });
  return [`# ${name}`, '', ...lines, ''].join('\n');
}

/** What the planner says by itself: the names of offers are the school's own words. */
function ownWords(school: FixtureSchool): string {
  const told = sheetsOf(school).flatMap(({ rows }) => rows.filter(({ id }) => !ALWAYS.test(id)));
  const text = told.flatMap(({ cells }) => Object.values(cells)).join('\n');
  const names = school.provision.flatMap(({ cells }) => cells.name ?? []);
  const longestFirst = [...new Set(names)].filter((name) => text.includes(name)).sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, name) => rest.replaceAll(name, '…'), text);
}

/** For a register too long to read: how many lines, cells and actions of each kind. */
function counts(school: FixtureSchool): string {
  const { findings, provision, problems } = understood(school);
  const states = new Map<string, number>();
  for (const { state } of findings.cells) states.set(state, (states.get(state) ?? 0) + 1);
  const { A, B, C, D, total } = findings.counts;
  return [
    `${provision.length} provisions, ${problems.length} problems`,
    `Visible lines: A ${A}, B ${B}, C ${C}, D ${D}, total ${total}; held back ${findings.held.length}`,
    ...findings.lines.map(({ key }) => `- ${key}`),
    `Cells: ${[...states]
      .sort()
      .map(([state, n]) => `${state} ${n}`)
      .join(', ')}`,
    `Actions: ${findings.actions.map(({ key }) => key).join(', ')}`,
    '',
  ].join('\n');
}

describe.each(fixtureSchools.map((school) => [school.id, school] as const))('%s', (id, school) => {
  test('its tabs read as its head would read them', async () => {
    const tooLong = school.provision.length > 100;
    const text = tooLong ? counts(school) : sheetsOf(school).map(inShort).join('\n');
    const file = school.copyOf ?? id;
    await expect(text).toMatchFileSnapshot(`../expected/schools/${file}.txt`);
  });

  test('the planner’s words are those of its nation and setting, and none is banned', () => {
    const said = ownWords(school);
    for (const word of foreignTo(school)) expect(said).not.toMatch(word);
    expect(bannedIn(said)).toEqual([]);
    expect(said).not.toMatch(/[{}]|\bundefined\b|\bnull\b|\bthe the\b/);
  });

  test('a name typed where a role belongs reaches no tab of the planner’s', () => {
    const lead = 'Mrs Persephone Quillfeather';
    const named = school.provision.map((row) => ({
      ...row,
      cells: { ...row.cells, lead, howToAsk: '', publish: 'Yes' },
    }));
    const text = sheetsOf({ ...school, provision: named })
      .map(inShort)
      .join('\n');
    expect(text).not.toMatch(/Persephone|Quillfeather/);
  });

  test('no cell is too long for a sheet, no row without words, no row twice', () => {
    for (const { columns, rows } of sheetsOf(school)) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const { id, cells } of rows) {
        const texts = columns.flatMap(({ key }) => cells[key] ?? []).filter((text) => text !== '');
        expect(texts.length, id).toBeGreaterThan(0);
        for (const text of texts) expect(text.length, id).toBeLessThan(50_000);
      }
    }
  });
});
