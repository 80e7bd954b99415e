import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsWithoutHeader, type HeaderlessTab } from '../../src/outputs/refresh/lostHeader';
import { firstRows } from '../../src/outputs/refresh/planRefresh';
import type { SheetModel } from '../../src/outputs/sheets/sheetModel';
import { modelsOf } from '../../src/server/models';
import { FIXTURE_DAY, fixtureSchools, understood } from '../schools/fixtureSchools';

/** Columns of a tab as they stand, from left to right: ours by key, the ids, and the school's own. */
type Columns = readonly string[];
const IDS = '(ids)';
const OWN = '(own)';

const models: readonly SheetModel[] = fixtureSchools
  .filter(({ provision }) => provision.length < 100)
  .flatMap((school) => {
    const { answers, provision } = school;
    return modelsOf({ understood: understood(school), answers, provision, actions: [], today: FIXTURE_DAY });
  });

const asMade = (model: SheetModel): Columns => [IDS, ...model.columns.map(({ key }) => key)];

/** The tab with its columns in this order and without its header; what stands in columns of the school's own is no text of ours. */
function headerless(model: SheetModel, columns: Columns, isAsWide: boolean): HeaderlessTab {
  const listOf = (key: string) => model.columns.find((column) => column.key === key)?.choices;
  const textIn = (key: string, cells: { readonly [column: string]: string }, keyCell: string): string => {
    if (key === IDS) return keyCell;
    return key === OWN ? `Own ${keyCell.slice(0, 4)}` : (cells[key] ?? '');
  };
  const lines = firstRows(model).map(({ keyCell, cells }) => columns.map((key) => textIn(key, cells, keyCell)));
  // What is read of a tab ends with the last column in which anything stands.
  const width = Math.max(0, ...lines.map((texts) => texts.findLastIndex((text) => text !== '') + 1));
  const ids = columns.indexOf(IDS);
  return {
    ids,
    rows: lines.map((texts) => ({ keyCell: texts[ids] ?? '', texts: texts.slice(0, width) })),
    choices: new Map(
      columns.flatMap((key, at) => (listOf(key) === undefined ? [] : [[at, listOf(key) ?? []] as const])),
    ),
    isAsWide,
  };
}

describe('which column is which without a header', () => {
  it('is certain for every column of every tab as it was made', () => {
    for (const model of models) {
      const found = columnsWithoutHeader(model, headerless(model, asMade(model), true));
      expect([...found.keys()], `${model.name}`).toEqual(model.columns.map(({ key }) => key));
      for (const [key, at] of found) expect(asMade(model)[at]).toBe(key);
    }
  });

  it('is never said wrongly, whatever was put between our columns, or taken away', () => {
    const places = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...models), fc.boolean(), places, (model, isPut, at) => {
        // The hidden column stays first: without it nothing is looked for.
        const columns = at.reduce<Columns>((now, place) => {
          const index = 1 + (place % (now.length - 1 || 1));
          return isPut ? [...now.slice(0, index), OWN, ...now.slice(index)] : now.filter((_, one) => one !== index);
        }, asMade(model));
        const found = columnsWithoutHeader(model, headerless(model, columns, false));
        for (const [key, index] of found) expect(columns[index], `${model.name}: ${columns.join(' ')}`).toBe(key);
      }),
      { numRuns: 300 },
    );
  });

  it('is seen wherever a column of ours with words or choices of its own was moved', () => {
    for (const model of models.filter(({ kind }) => kind === 'gaps')) {
      const columns = asMade(model);
      const moved = [...columns.filter((key) => key !== 'found' && key !== 'decision'), 'decision', 'found'];
      const found = columnsWithoutHeader(model, headerless(model, moved, true));
      for (const key of ['found', 'decision']) expect(moved[found.get(key) ?? -1], model.name).toBe(key);
    }
  });

  it('is told by nothing where every row is a stranger', () => {
    for (const model of models) {
      const { rows, ...tab } = headerless(model, asMade(model), true);
      const strangers = rows.map(({ texts }) => ({ keyCell: '', texts }));
      const found = columnsWithoutHeader(model, { ...tab, rows: strangers, choices: new Map() });
      expect([...found]).toEqual([]);
    }
  });
});
