import type { Edit } from '../../host.types';
import { type Deed, inPlace } from '../deed';
import { columnLetters } from '../tabView';

/** What people do to columns. */
export const columnDeeds: readonly Deed[] = [
  {
    name: 'rename a column',
    plan: inPlace(({ tab, column }, { word }) => [{ do: 'type', tab, at: `${column()}1`, text: `${word()} heading` }]),
  },
  {
    name: 'move a column',
    plan: inPlace(({ tab, column, columns }, { chance }) => [
      { do: 'move', tab, columns: [column(), 1], before: columnLetters(chance.between(1, columns + 1)) },
    ]),
  },
  {
    name: 'insert columns left of ours',
    plan: inPlace(({ tab, row }, { word }) => [
      { do: 'insert', tab, columns: ['A', 1] },
      { do: 'type', tab, at: 'A1', text: `${word()} column` },
      { do: 'type', tab, at: `A${row()}`, text: word() },
    ]),
  },
  {
    name: 'insert columns between ours',
    plan: inPlace(({ tab, column, row }, { chance, word }) => {
      const at = column();
      return [
        { do: 'insert', tab, columns: [at, chance.between(1, 2)] },
        { do: 'type', tab, at: `${at}1`, text: `${word()} column` },
        { do: 'type', tab, at: `${at}${row()}`, text: word() },
      ];
    }),
  },
  {
    name: 'a column of their own to the right',
    plan: inPlace(({ tab, columns, row, view }, { word }) => {
      const at = columnLetters(columns + 1);
      const room: Edit[] = columns >= view.columns ? [{ do: 'insert', tab, columns: [at, 1] }] : [];
      return [
        ...room,
        { do: 'type', tab, at: `${at}1`, text: `${word()} column` },
        { do: 'type', tab, at: `${at}${row()}`, text: word() },
        { do: 'type', tab, at: `${at}${row()}`, text: '=1+1' },
      ];
    }),
  },
  {
    name: 'delete a column',
    weight: 2,
    plan: inPlace(({ tab, column }) => [{ do: 'delete', tab, columns: [column(), 1] }]),
  },
  {
    name: 'delete the hidden column',
    weight: 1,
    plan: inPlace(({ tab, view }) => {
      const [hidden] = view.hiddenColumns;
      return hidden === undefined ? null : [{ do: 'delete', tab, columns: [hidden, 1] }];
    }),
  },
  {
    name: 'insert and delete right of the filter',
    plan: inPlace(({ tab, rows, columns }, { word }) => {
      const last = columnLetters(Math.max(2, columns - 2));
      const next = columnLetters(Math.max(3, columns - 1));
      return [
        { do: 'filter', tab, range: `A1:${last}${rows}` },
        { do: 'insert', tab, columns: [next, 2] },
        { do: 'type', tab, at: `${next}2`, text: word() },
        { do: 'delete', tab, columns: [columnLetters(Math.max(4, columns)), 1] },
      ];
    }),
  },
  { name: 'hide columns', plan: inPlace(({ tab, column }) => [{ do: 'hide', tab, columns: [column(), 1] }]) },
  { name: 'show columns', plan: inPlace(({ tab, columns }) => [{ do: 'show', tab, columns: ['A', columns] }]) },
  { name: 'group columns', plan: inPlace(({ tab, column }) => [{ do: 'group', tab, columns: [column(), 1] }]) },
];
