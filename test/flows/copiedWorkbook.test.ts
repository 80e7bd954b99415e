import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host, Tab } from '../../src/local/host';
import { rowKeyFor } from '../../src/outputs/refresh/rowKeys';
import type { SheetModel } from '../../src/outputs/sheets/sheetModel';
import { modelsOf } from '../../src/server/models';
import { FIXTURE_DAY, fixtureSchools, understood } from '../schools/fixtureSchools';
import { ask } from '../server/workbook';
import { lastRow, place, tabOf } from './edits/school';
import { freshHost, schoolFile } from './workbook';

const found = fixtureSchools.find(({ copyOf }) => copyOf !== null);
if (found === undefined) throw new Error('one of the fixture schools is a copy');
const school = found;

let host: Host;
let original: string;
beforeAll(() => {
  host = freshHost();
  original = host.openSheet('Plan of last year');
  ask(host, 'saveAnswers', { answers: school.answers.map((row) => ({ ...row })) });
  ask(host, 'addProvision', { text: schoolFile(`${school.copyOf}.tsv`) });
  ask(host, 'refresh', {});
  editedByPeople();
  host.openSheet(host.copyFile(original));
  ask(host, 'refresh', {});
}, 120_000);
afterAll(() => host.close());

/** What people of the school had written and moved before somebody made a copy for the new year. */
function editedByPeople(): void {
  const gaps = tabOf(host, 'Gap analysis');
  const first = Object.values(gaps.cells).find(({ shown }) => shown === '2 Priorities')
    ? '2 Priorities'
    : '1 Check now';
  host.edit(
    { do: 'type', tab: 'Gap analysis', at: place(host, 'Gap analysis', 'Our decision', first), text: 'In hand' },
    { do: 'type', tab: 'Gap analysis', at: place(host, 'Gap analysis', 'Reason or note', first), text: 'Own reason' },
    { do: 'type', tab: 'Action plan', at: `B${lastRow(host, 'Action plan') + 1}`, text: 'Own action: a quiet room' },
    { do: 'type', tab: 'Provision map', at: place(host, 'Provision map', 'Our notes', 'Anxiety'), text: 'Own note' },
    { do: 'type', tab: 'Provision', at: `B${lastRow(host, 'Provision') + 1}`, text: 'Own offer: chess at lunch' },
    { do: 'renameTab', tab: 'Provision map', name: 'Our map' },
    { do: 'sort', tab: 'Provision', range: `A2:Z${lastRow(host, 'Provision') + 1}`, column: 'B', ascending: false },
  );
}

/** Rows that are the same for every school are read elsewhere. */
const ALWAYS = /^(what|never|crisis:|drive|notice:|version|how:)/;

/** Row ids by the keys that stand in the hidden column. */
function idsOf(models: readonly SheetModel[]): ReadonlyMap<string, string> {
  return new Map(models.flatMap(({ kind, rows }) => rows.map(({ id }) => [rowKeyFor(kind, id), id] as const)));
}

/** A tab in short, as it stands: each row with its filled cells. Rows whose id comes from the register, and those people wrote, have none here. */
function inShort(tab: Tab, ids: ReadonlyMap<string, string>): string {
  const texts = new Map<number, [column: string, text: string][]>();
  for (const [at, { shown }] of Object.entries(tab.cells)) {
    const [, column = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    if (shown !== '') texts.set(Number(row), [...(texts.get(Number(row)) ?? []), [column, shown]]);
  }
  const headers = new Map(texts.get(1));
  const rows = [...texts].filter(([row]) => row > 1).sort(([a], [b]) => a - b);
  const lines = rows.flatMap(([, cells]) => {
    const id = ids.get(cells.find(([column]) => column === 'A')?.[1].split('|')[0] ?? '') ?? 'another row';
    const said = cells.filter(([column]) => column !== 'A');
    const told = said.map(([column, text]) => `  ${headers.get(column) ?? column}: ${text.replace(/\n/g, '\n    ')}`);
    return ALWAYS.test(id) ? [] : [[`- ${id}`, ...told].join('\n')];
  });
  return [`# ${tab.name}`, '', ...lines, ''].join('\n');
}

test('a copied workbook reads as the plan it was copied from, with what people wrote', async () => {
  const { answers, provision } = school;
  const models = modelsOf({ understood: understood(school), answers, provision, actions: [], today: FIXTURE_DAY });
  const ids = idsOf(models);
  const shown = ['Start here', 'Our map', 'Gap analysis', 'Action plan'].map((name) => inShort(tabOf(host, name), ids));
  await expect(shown.join('\n')).toMatchFileSnapshot(`../expected/schools/${school.id}.txt`);
});

test('and cell for cell as the original does once that is refreshed', () => {
  const names = [
    'Start here',
    'Answers',
    'Provision',
    'Our map',
    'Gap analysis',
    'Action plan',
    'Overview',
    'Progress',
  ];
  const textsNow = () =>
    names.map((name) => Object.entries(tabOf(host, name).cells).map(([at, { shown }]) => [at, shown] as const));
  const copied = textsNow();
  const copy = host.snapshot().id;
  host.openSheet(original);
  ask(host, 'refresh', {});
  expect(textsNow()).toEqual(copied);
  host.openSheet(copy);
});
