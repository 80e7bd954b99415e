import { tabNames } from '../../../content/sheetWords';
import type { Edit } from '../../host.types';
import { type Deed, hands, inPlace, oursIn, type Scene } from '../deed';
import { extentOf, markOf } from '../tabView';

const NAMES = Object.values(tabNames);

/** A tab of the school's own with something in it. */
const ownTab = (name: string, word: () => string): readonly Edit[] => [
  { do: 'addTab', tab: name },
  {
    do: 'paste',
    tab: name,
    at: 'A1',
    rows: [
      [word(), word()],
      [word(), '=1+1'],
    ],
  },
];

/** Our name in the ways in which somebody else might have written it. */
function nearName({ chance }: Scene): string {
  const name = chance.of(NAMES);
  return chance.of([name, name.toUpperCase(), name.toLowerCase(), `${name} `]);
}

/** What people do to whole tabs, and to the file. */
export const tabDeeds: readonly Deed[] = [
  {
    name: 'a tab of their own with our name',
    weight: 2,
    plan: (scene) => {
      const name = nearName(scene);
      const isTaken = scene.book.tabs.some((tab) => tab.name.toLowerCase() === name.toLowerCase());
      return isTaken ? null : hands(...ownTab(name, scene.word));
    },
  },
  { name: 'a tab of their own', weight: 1, plan: ({ word }) => hands(...ownTab(word(), word)) },
  {
    name: 'type in a tab of their own',
    plan: ({ book, chance, word }) => {
      const own = book.tabs.filter((tab) => markOf(tab) === null);
      if (own.length === 0) return null;
      return hands({ do: 'type', tab: chance.of(own).name, at: `B${chance.between(1, 9)}`, text: word() });
    },
  },
  {
    name: 'paste our texts into a tab of their own',
    weight: 1,
    plan: inPlace(({ view }, { book }) => {
      const own = book.tabs.find((tab) => markOf(tab) === null);
      const last = Math.max(1, extentOf(view).rows);
      return own === undefined
        ? null
        : [{ do: 'copy', tab: view.name, range: `A1:D${last}`, toTab: own.name, at: 'D1' }];
    }),
  },
  { name: 'delete a tab', weight: 1, plan: inPlace(({ tab }) => [{ do: 'deleteTab', tab }]) },
  {
    name: 'rename a tab',
    weight: 2,
    plan: inPlace(({ tab }, { word }) => [{ do: 'renameTab', tab, name: `${word()} tab` }]),
  },
  { name: 'duplicate a tab', weight: 1, plan: inPlace(({ tab }) => [{ do: 'duplicateTab', tab }]) },
  {
    name: 'duplicate a tab, delete the original',
    weight: 1,
    plan: inPlace(({ tab }) => [
      { do: 'duplicateTab', tab },
      { do: 'deleteTab', tab },
    ]),
  },
  { name: 'hide a tab', weight: 1, plan: inPlace(({ tab }) => [{ do: 'hideTab', tab }]) },
  {
    name: 'move a tab',
    weight: 1,
    plan: inPlace(({ tab }, { chance, book }) => [
      { do: 'moveTab', tab, index: chance.between(0, book.tabs.length - 1) },
    ]),
  },
  { name: 'bring an earlier version back', weight: 1, plan: () => ({ do: 'restore' }) },
  { name: 'make a copy of the file', weight: 1, plan: () => ({ do: 'copy' }) },
  {
    name: 'paste everything into a new file',
    weight: 1,
    plan: ({ book }) => (oursIn(book).length > 0 ? { do: 'newFile' } : null),
  },
];
