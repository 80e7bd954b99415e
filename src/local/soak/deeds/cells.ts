import type { Edit } from '../../host.types';
import { type Deed, inPlace, type Place, type Scene, typedText, wordCells } from '../deed';
import { columnLetters } from '../tabView';

/** A cell of this tab that says something in words. */
function wordsAt({ view }: Place, { chance }: Scene): { at: string; shown: string } | null {
  const cells = wordCells(view);
  if (cells.length === 0) return null;
  const at = chance.of(cells);
  return { at, shown: view.cells[at]?.shown ?? '' };
}

/** A deed to a cell that says something in words. */
const onWords = (make: (tab: string, at: string, shown: string, scene: Scene) => readonly Edit[]): Deed['plan'] =>
  inPlace((place, scene) => {
    const found = wordsAt(place, scene);
    return found === null ? null : make(place.tab, found.at, found.shown, scene);
  });

/** The same to several cells of a tab that say something in words. */
const onSeveral = (make: (tab: string, at: string, shown: string) => Edit): Deed['plan'] =>
  inPlace(({ tab, view }, { chance }) => {
    const cells = wordCells(view);
    if (cells.length === 0) return null;
    const chosen = new Set(Array.from({ length: chance.between(1, 12) }, () => chance.of(cells)));
    return [...chosen].map((at) => make(tab, at, view.cells[at]?.shown ?? ''));
  });

/** What people do to single cells, ours and theirs. */
export const cellDeeds: readonly Deed[] = [
  {
    name: 'type into a cell',
    weight: 16,
    plan: inPlace(({ tab, cell }, scene) => [{ do: 'type', tab, at: cell(), text: typedText(scene) }]),
  },
  {
    name: 'type over our words',
    weight: 12,
    plan: onWords((tab, at, _, scene) => [{ do: 'type', tab, at, text: typedText(scene) }]),
  },
  {
    name: 'type over by a formula',
    plan: onWords((tab, at, _, { chance }) => [
      { do: 'type', tab, at, text: chance.of(['=1+1', '=1/0', '=HYPERLINK("https://example.org","Own")', '=A1']) },
    ]),
  },
  {
    name: 'formulas that read the same',
    weight: 6,
    plan: onSeveral((tab, at, shown) => ({ do: 'type', tab, at, text: `="${shown.replaceAll('"', '""')}"` })),
  },
  {
    name: 'put links on words',
    weight: 6,
    plan: onSeveral((tab, at) => ({ do: 'link', tab, range: at, text: 'https://example.org/own' })),
  },
  {
    name: 'put a chip into a cell',
    plan: onWords((tab, at) => [{ do: 'chip', tab, range: at, text: 'head@school.example' }]),
  },
  {
    name: 'make words bold',
    weight: 6,
    plan: onSeveral((tab, at) => ({ do: 'boldRun', tab, at, from: 0, to: 1 })),
  },
  { name: 'empty a cell', weight: 8, plan: onWords((tab, at) => [{ do: 'clear', tab, range: at }]) },
  {
    name: 'change case or spaces',
    plan: onWords((tab, at, shown, { chance }) => [
      { do: 'type', tab, at, text: chance.of([shown.toUpperCase(), ` ${shown}`, `${shown}  `, `${shown}!`]) },
    ]),
  },
  {
    name: 'paste a block',
    plan: inPlace(({ tab, cell }, { chance, word }) => [
      {
        do: 'paste',
        tab,
        at: cell(),
        rows: Array.from({ length: chance.between(1, 3) }, () => [word(), chance.onceIn(3) ? '' : word()]),
      },
    ]),
  },
  {
    name: 'find and replace over all sheets',
    weight: 1,
    plan: ({ chance, word }) => {
      const [find, text] = chance.of([
        ['-', '~'],
        ['a', 'o'],
        ['3', '2'],
        ['Own', 'Our own'],
        ['staff', 'colleagues'],
        ['the', word()],
        ['0', 'O'],
        ['yes', 'Yes, mostly'],
      ] as const);
      return { do: 'edit', edits: [{ do: 'replaceAll', find, text }] };
    },
  },
  {
    name: 'select all, delete',
    weight: 1,
    plan: inPlace(({ tab, view }) => {
      const last = Math.max(1, view.columns);
      return [{ do: 'clear', tab, range: `A1:${columnLetters(last)}${view.rows}` }];
    }),
  },
];
