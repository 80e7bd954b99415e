import type { Edit } from '../../host.types';
import { type Deed, inPlace } from '../deed';
import { columnLetters } from '../tabView';

/** A line somebody writes by hand: a few cells side by side. */
const handWritten = (tab: string, row: number, columns: number, word: () => string): Edit => ({
  do: 'paste',
  tab,
  at: `B${row}`,
  rows: [Array.from({ length: Math.min(4, Math.max(1, columns - 1)) }, () => word())],
});

/** What people do to rows. */
export const rowDeeds: readonly Deed[] = [
  {
    name: 'insert rows',
    plan: inPlace(({ tab, row }, { chance, word }) => {
      const at = row();
      const line: Edit[] = chance.onceIn(2) ? [{ do: 'type', tab, at: `C${at}`, text: word() }] : [];
      return [{ do: 'insert', tab, rows: [at, chance.between(1, 3)] }, ...line];
    }),
  },
  {
    name: 'insert rows above the header',
    weight: 1,
    plan: inPlace(({ tab }, { word }) => [
      { do: 'insert', tab, rows: [1, 1] },
      { do: 'type', tab, at: 'B1', text: `${word()} title` },
    ]),
  },
  {
    name: 'delete rows',
    plan: inPlace(({ tab, row }, { chance }) => [{ do: 'delete', tab, rows: [row(), chance.between(1, 3)] }]),
  },
  {
    name: 'delete the header row',
    weight: 1,
    plan: inPlace(({ tab }) => [
      { do: 'freeze', tab, rows: 0, columns: 0 },
      { do: 'delete', tab, rows: [1, 1] },
    ]),
  },
  {
    name: 'move rows',
    plan: inPlace(({ tab, row }, { chance }) => [
      { do: 'move', tab, rows: [row(), chance.between(1, 2)], before: row() },
    ]),
  },
  { name: 'hide rows', plan: inPlace(({ tab, row }) => [{ do: 'hide', tab, rows: [row(), 1] }]) },
  { name: 'group rows', plan: inPlace(({ tab, row }) => [{ do: 'group', tab, rows: [row(), 1] }]) },
  {
    name: 'a row written by hand below',
    plan: inPlace(({ tab, rows, columns }, { chance, word }) => [
      handWritten(tab, rows + chance.between(1, 3), columns, word),
    ]),
  },
  {
    name: 'a row written by hand between',
    plan: inPlace(({ tab, row, columns }, { word }) => {
      const at = row();
      return [{ do: 'insert', tab, rows: [at, 1] }, handWritten(tab, at, columns, word)];
    }),
  },
  {
    name: 'copy a row with its id',
    plan: inPlace(({ tab, row, rows, columns }) => {
      const from = row();
      return [{ do: 'copy', tab, range: `A${from}:${columnLetters(columns)}${from}`, toTab: tab, at: `A${rows + 1}` }];
    }),
  },
  {
    name: 'copy a row without its id',
    plan: inPlace(({ tab, row, rows, columns }) => {
      const from = row();
      return [{ do: 'copy', tab, range: `B${from}:${columnLetters(columns)}${from}`, toTab: tab, at: `B${rows + 1}` }];
    }),
  },
  {
    name: 'cut cells to another row',
    plan: inPlace(({ tab, row, columns, rows }, { chance }) => {
      const first = chance.between(1, Math.max(1, columns));
      const last = chance.between(first, Math.max(first, columns));
      const [from, to] = [row(), chance.onceIn(2) ? rows + 2 : row()];
      const range = `${columnLetters(first)}${from}:${columnLetters(last)}${from}`;
      return [{ do: 'cut', tab, range, toTab: tab, at: `${columnLetters(first)}${to}` }];
    }),
  },
  {
    name: 'cut an id to another row',
    weight: 2,
    plan: inPlace(({ tab, row }) => [{ do: 'cut', tab, range: `A${row()}`, toTab: tab, at: `A${row()}` }]),
  },
  {
    name: 'drag-fill over ids',
    plan: inPlace(({ tab, row }, { chance }) => {
      const from = row();
      return Array.from(
        { length: chance.between(1, 4) },
        (_, at): Edit => ({
          do: 'copy',
          tab,
          range: `A${from}`,
          toTab: tab,
          at: `A${from + at + 1}`,
        }),
      );
    }),
  },
  {
    name: 'drag-fill over texts',
    plan: inPlace(({ tab, row, column }, { chance }) => {
      const [from, letters] = [row(), column()];
      return Array.from(
        { length: chance.between(1, 4) },
        (_, at): Edit => ({
          do: 'copy',
          tab,
          range: `${letters}${from}`,
          toTab: tab,
          at: `${letters}${from + at + 1}`,
        }),
      );
    }),
  },
  {
    name: 'clear ids',
    weight: 2,
    plan: inPlace(({ tab, row }, { chance }) => {
      const from = row();
      return [{ do: 'clear', tab, range: `A${from}:A${from + chance.between(0, 2)}` }];
    }),
  },
  {
    name: 'empty a whole row',
    weight: 2,
    plan: inPlace(({ tab, row, columns }, { chance }) => {
      const at = row();
      return [{ do: 'clear', tab, range: `${chance.onceIn(2) ? 'A' : 'B'}${at}:${columnLetters(columns)}${at}` }];
    }),
  },
];
