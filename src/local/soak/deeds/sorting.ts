import { type Deed, inPlace, type Place } from '../deed';
import { columnLetters } from '../tabView';

const lastColumn = ({ view }: Place): string => columnLetters(view.columns);

/** Sorting and filtering. */
export const sortingDeeds: readonly Deed[] = [
  {
    name: 'sort by filter',
    plan: inPlace((place, { chance }) => {
      const { tab, rows, columns, column } = place;
      const edge = columnLetters(Math.max(2, columns));
      return [
        { do: 'removeFilter', tab },
        { do: 'filter', tab, range: `A1:${edge}${rows}` },
        { do: 'sort', tab, range: `A2:${edge}${rows}`, column: column(), ascending: chance.onceIn(2) },
      ];
    }),
  },
  {
    name: 'sort the sheet',
    plan: inPlace((place, { chance }) => [
      {
        do: 'sort',
        tab: place.tab,
        range: `A2:${lastColumn(place)}${place.rows}`,
        column: place.column(),
        ascending: chance.onceIn(2),
      },
    ]),
  },
  {
    name: 'sort a range without the hidden column',
    plan: inPlace((place, { chance }) => [
      {
        do: 'sort',
        tab: place.tab,
        range: `B2:${lastColumn(place)}${place.rows}`,
        column: place.column(),
        ascending: chance.onceIn(2),
      },
    ]),
  },
  {
    name: 'sort a range with the hidden column',
    plan: inPlace(({ tab, rows, columns, row }, { chance }) => {
      const edge = chance.between(2, Math.max(2, columns));
      const [first, second] = [row(), row()];
      return [
        {
          do: 'sort',
          tab,
          range: `A${Math.min(first, second)}:${columnLetters(edge)}${chance.onceIn(2) ? rows : Math.max(first, second)}`,
          column: columnLetters(chance.between(1, edge)),
          ascending: chance.onceIn(2),
        },
      ];
    }),
  },
  {
    name: 'sort a few columns only',
    plan: inPlace(({ tab, columns, row }, { chance }) => {
      const first = chance.between(2, Math.max(2, columns));
      const last = chance.between(first, Math.max(first, columns));
      const [top, bottom] = [row(), row()].sort((a, b) => a - b);
      return [
        {
          do: 'sort',
          tab,
          range: `${columnLetters(first)}${top}:${columnLetters(last)}${bottom}`,
          column: columnLetters(first),
          ascending: chance.onceIn(2),
        },
      ];
    }),
  },
  {
    name: 'filter with criteria',
    plan: inPlace(({ tab, rows, columns, column, row, view }) => {
      const letters = column();
      const hidden = view.cells[`${letters}${row()}`]?.shown ?? '';
      const range = `A1:${columnLetters(Math.max(2, columns))}${rows}`;
      return [{ do: 'filter', tab, range, hide: { column: letters, values: [hidden] } }];
    }),
  },
  {
    name: 'filter view',
    plan: inPlace(({ tab, rows, columns }) => [
      {
        do: 'filterView',
        tab,
        range: `A1:${columnLetters(Math.max(2, columns))}${rows}`,
        hide: { column: 'B', values: [''] },
      },
    ]),
  },
  { name: 'remove the filter', plan: inPlace(({ tab }) => [{ do: 'removeFilter', tab }]) },
];
