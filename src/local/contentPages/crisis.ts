import { content, crisisBoxes, crisisBoxesTogether, crisisBoxWords, shortestCrisisBox } from '../../content/index';
import { boxReaders, reviewWords } from '../../content/reviewWords';
import type { Contact, CrisisAudience, CrisisLine } from '../../domain/catalogue';
import { say } from '../demo/options';
import { textsUnder } from './allTexts';
import { nationsOf, readable, sourceInWords } from './inWords';
import type { Cell, ReviewPage, ReviewTable } from './page';

const { headings, columns, ...words } = reviewWords;

/** The name of the contact a line prints: several nations' lines share one key. */
function contactOf({ contact, nations = [] }: CrisisLine): string {
  if (contact === undefined) return words.boxOwn;
  const named = content.contacts.filter(({ key }) => key === contact);
  const here = named.find((one) => nations.some((nation) => one.nations?.includes(nation)));
  return (here ?? named[0])?.name ?? contact;
}

function contactRow({ name, number, text, nations, source }: Contact): readonly Cell[] {
  const warning = source.checkedOn === undefined ? [words.notDated] : [];
  return [
    name,
    number === '' ? words.noNumber : number,
    readable(text),
    nationsOf(nations),
    [...sourceInWords(source), ...warning],
  ];
}

function boxRow(line: CrisisLine, place: number): readonly Cell[] {
  const { text, otherwise, nations, only } = line;
  const instead = otherwise === undefined ? '' : `~${say(words.boxOtherwise, { text: readable(otherwise) })}`;
  const where = [nationsOf(nations), only === undefined ? '' : `~${words.boxOnlyUnlessTicked}`];
  return [`${place + 1}. ${contactOf(line)}`, [readable(text), instead], where];
}

function box(title: string, lines: readonly CrisisLine[]): ReviewTable {
  return { title, head: columns.box, rows: lines.map(boxRow) };
}

function sideBySide(): ReviewTable {
  const rows = Object.entries(crisisBoxesTogether).map(([name, boxes]) => [
    words.boxesTogether[name as keyof typeof crisisBoxesTogether],
    boxes.map(({ heading, audience }) => `${heading}: ${boxReaders[audience]}`),
  ]);
  return { title: headings.together, head: columns.plain, rows };
}

function around(): ReviewTable {
  const rows = textsUnder(crisisBoxWords).map(([place, text]) => [place, readable(text)]);
  return { title: headings.boxWords, notes: [words.numbersFresh], head: columns.plain, rows };
}

/** Every number, and every box it stands in. */
export function crisisPage(): ReviewPage {
  const numbers: ReviewTable = {
    title: headings.numbers,
    head: columns.contact,
    rows: content.contacts.map(contactRow),
  };
  const readers = Object.keys(crisisBoxes) as CrisisAudience[];
  return {
    id: 'crisis',
    tables: [
      numbers,
      ...readers.map((reader) => box(say(headings.boxes, { reader: boxReaders[reader] }), crisisBoxes[reader])),
      box(words.boxShortest, shortestCrisisBox),
      sideBySide(),
      around(),
    ],
  };
}
