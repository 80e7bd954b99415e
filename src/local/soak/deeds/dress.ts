import { type Deed, hands, inPlace, oursIn } from '../deed';
import { columnLetters } from '../tabView';

const OTHERS = { editors: ['head@school.example'] };

/** How people dress a tab: looks, checks, merges, frames, protections. */
export const dressDeeds: readonly Deed[] = [
  {
    name: 'merge cells of the header',
    weight: 1,
    plan: inPlace(({ tab, columns }, { chance }) => {
      const at = chance.between(2, Math.max(2, columns - 1));
      return [{ do: 'merge', tab, range: `${columnLetters(at)}1:${columnLetters(at + 1)}1` }];
    }),
  },
  {
    name: 'merge cells of the body',
    weight: 2,
    plan: inPlace(({ tab, row, columns }, { chance }) => {
      const [at, top] = [chance.between(2, Math.max(2, columns - 1)), row()];
      return [
        { do: 'merge', tab, range: `${columnLetters(at)}${top}:${columnLetters(at + 1)}${top + chance.between(0, 1)}` },
      ];
    }),
  },
  {
    name: 'a colour rule of their own',
    weight: 2,
    plan: inPlace(({ tab, rows }) => [
      { do: 'colourRule', tab, range: `B2:D${Math.max(2, rows)}`, whenText: 'Own', background: '#ffee00' },
    ]),
  },
  {
    name: 'a note on a cell',
    plan: inPlace(({ tab, cell }, { word }) => [{ do: 'note', tab, range: cell(), text: `${word()} note` }]),
  },
  {
    name: 'a note on a header',
    weight: 1,
    plan: inPlace(({ tab, column }, { word }) => [{ do: 'note', tab, range: `${column()}1`, text: `${word()} note` }]),
  },
  {
    name: 'a colour on cells',
    plan: inPlace(({ tab, cell }) => [{ do: 'background', tab, range: cell(), text: '#ddeeff' }]),
  },
  {
    name: 'check boxes that fill the grid',
    weight: 1,
    plan: inPlace(({ tab, view, columns }) => {
      const at = columnLetters(Math.min(view.columns, columns + 1));
      return [{ do: 'checkbox', tab, range: `${at}2:${at}${view.rows}` }];
    }),
  },
  {
    name: 'a drop-down with colours set by hand',
    weight: 2,
    plan: inPlace(({ tab, cell }, { chance }) => {
      const range = cell();
      return [
        { do: 'validate', tab, range, list: ['Own wave 1', 'Own wave 2'], reject: chance.onceIn(4) },
        { do: 'background', tab, range, text: '#ffcc00' },
      ];
    }),
  },
  {
    name: 'several choices in one drop-down',
    plan: inPlace(({ tab, view }, { chance }) => {
      const cells = Object.entries(view.cells).filter(([, { validation }]) => (validation?.list.length ?? 0) > 2);
      if (cells.length === 0) return null;
      const [at, cell] = chance.of(cells);
      const [first = '', second = ''] = cell.validation?.list ?? [];
      return [{ do: 'paste', tab, at, rows: [[`${first}, ${second}`]] }];
    }),
  },
  {
    name: 'plain-text format on our columns',
    plan: inPlace(({ tab, column, rows }) => {
      const at = column();
      return [{ do: 'numberFormat', tab, range: `${at}2:${at}${rows + 3}`, text: '@' }];
    }),
  },
  {
    name: 'more frozen rows',
    weight: 2,
    plan: inPlace(({ tab }, { chance }) => [
      { do: 'freeze', tab, rows: chance.between(0, 4), columns: chance.between(0, 2) },
    ]),
  },
  {
    name: 'trim the grid to what it holds',
    weight: 2,
    plan: inPlace(({ tab, view, rows, columns }) => [
      { do: 'delete', tab, rows: [rows + 1, view.rows - rows] },
      { do: 'delete', tab, columns: [columnLetters(columns + 1), view.columns - columns] },
    ]),
  },
  {
    name: 'a stray cell far away',
    weight: 1,
    plan: inPlace(({ tab, view }, { chance, word }) => [
      { do: 'type', tab, at: `${columnLetters(view.columns)}${chance.between(80, 200)}`, text: word() },
    ]),
  },
  {
    name: 'make a table',
    weight: 2,
    plan: inPlace(({ tab, rows, columns }) => [{ do: 'table', tab, range: `A1:${columnLetters(columns)}${rows}` }]),
  },
  {
    name: 'take the table apart',
    weight: 3,
    plan: ({ book }) => hands(...oursIn(book).map(({ name }) => ({ do: 'removeTable', tab: name }) as const)),
  },
  {
    name: 'somebody else protects a sheet',
    weight: 1,
    plan: (scene) =>
      withColleague(
        inPlace(({ tab }) => [{ do: 'protect', tab, ...OTHERS, warningOnly: false }]),
        scene,
      ),
  },
  {
    name: 'somebody else protects a range',
    weight: 1,
    plan: (scene) =>
      withColleague(
        inPlace(({ tab, cell }) => [{ do: 'protect', tab, range: cell(), ...OTHERS, warningOnly: false }]),
        scene,
      ),
  },
  {
    name: 'a protection that only warns',
    weight: 1,
    plan: (scene) =>
      withColleague(
        inPlace(({ tab }) => [{ do: 'protect', tab, editors: [], warningOnly: true }]),
        scene,
      ),
  },
];

/** The next refresh is a colleague's, who is kept out. */
function withColleague(plan: Deed['plan'], scene: Parameters<Deed['plan']>[0]): ReturnType<Deed['plan']> {
  const act = plan(scene);
  return act?.do === 'edit' ? { ...act, as: 'colleague' } : act;
}
