import type { PersonId } from './catalogue';
import type { AskLine } from './findings';
import type { Picture } from './picture';
import { askRules } from './rules/findOut';
import type { AskItem } from './rules/rule';

/** The people in the order their lines stand. */
const PEOPLE: readonly PersonId[] = ['dsl', 'senco', 'head', 'pshe', 'attendance', 'mhst', 'business', 'lead'];
const NAMED = 3;

function totalOf(items: readonly AskItem[]): number {
  return items.reduce((sum, { count }) => sum + count, 0);
}

function itemsText(items: readonly AskItem[], { content, speech }: Picture): string {
  const words = content.findOutWords;
  const named = items.slice(0, NAMED).map(({ text }) => text);
  const left = totalOf(items.slice(NAMED));
  const more = left > 0 ? [speech.say(words.more, { n: left })] : [];
  return [...named, ...more].join(words.between);
}

function lineText(person: PersonId, items: readonly AskItem[], picture: Picture): string {
  const { content, speech } = picture;
  const slots = { n: totalOf(items), items: itemsText(items, picture), person: speech.person(person) };
  const text = speech.say(person === 'lead' ? content.findOutWords.leadLine : content.findOutWords.line, slots);
  return text.replace(/([?.!])\.$/, '$1');
}

function askLine(person: PersonId, items: readonly AskItem[], picture: Picture): AskLine {
  return {
    lane: 'D',
    key: `gap:ask:${person}`,
    person,
    text: lineText(person, items, picture),
    items: items.map(({ text }) => text),
    count: totalOf(items),
    basis: items.flatMap(({ basis }) => basis),
  };
}

/** One line for each person with something to ask, in order; equal items stand in the order of the rules. */
export function askLines(picture: Picture): readonly AskLine[] {
  const items = askRules
    .filter(({ key }) => !picture.settings.rulesOff.includes(key))
    .flatMap(({ lines }) => lines(picture))
    .sort((a, b) => a.order - b.order);
  return PEOPLE.flatMap((person) => {
    const theirs = items.filter((item) => item.person === person);
    return theirs.length === 0 ? [] : [askLine(person, theirs, picture)];
  });
}

/** Several people's lines in one, where there is no room for all. Each keeps its own line among those held back. */
export function othersLine(lines: readonly AskLine[], { content, speech }: Picture): AskLine {
  const { otherPerson, others } = content.findOutWords;
  const people = lines.map(({ person, count }) => speech.say(otherPerson, { person: speech.person(person), n: count }));
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  return {
    lane: 'D',
    key: 'gap:ask:others',
    person: lines[0]?.person ?? 'lead',
    joins: lines.map(({ person }) => person),
    text: speech.say(others, { n: count, people: speech.list(people) }),
    items: lines.flatMap(({ items }) => items),
    count,
    basis: lines.flatMap(({ basis }) => basis),
  };
}
