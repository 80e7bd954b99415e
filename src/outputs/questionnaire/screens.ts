import type { Question } from '../../domain/catalogue';

/** The most that stands on one screen, in questions; one that is asked only sometimes counts half. */
const MOST = 5.5;
/** The same for lists of short lines. */
const MOST_LINES = 8;

/** What is known of nation, setting and ages, as option ids: changing one of them makes the screens anew. */
export type Settled = { readonly [question: string]: readonly string[] };

/** Can this question be asked at all? Conditions on what is not settled yet are left to the page. */
export function canBeAsked({ showWhen = [] }: Question, settled: Settled): boolean {
  return showWhen.every(({ question, orIn = [], is }) => {
    const said = [question, ...orIn].map((id) => settled[id]);
    return said.some((ids) => ids === undefined || ids.some((id) => is.includes(id)));
  });
}

/** What is asked in the same section is not settled: it may be changed on the very screen. */
function settledElsewhere(settled: Settled, questions: readonly Question[]): Settled {
  const here = new Set(questions.map(({ id }) => id));
  return Object.fromEntries(Object.entries(settled).filter(([id]) => !here.has(id)));
}

/** A question hangs on one before it when it is asked only after some answers to that one. */
function hangsOn({ showWhen = [] }: Question, unit: readonly Question[]): boolean {
  const ids = new Set(unit.map(({ id }) => id));
  return showWhen.some(({ question, orIn = [] }) => [question, ...orIn].some((id) => ids.has(id)));
}

/** A question with those that hang on it, in the order they are asked: never parted by a screen's end. */
function unitsOf(questions: readonly Question[]): readonly (readonly Question[])[] {
  const units: Question[][] = [];
  for (const question of questions) {
    const home = units.find((unit) => hangsOn(question, unit));
    if (home === undefined) units.push([question]);
    else home.push(question);
  }
  return units;
}

function weightOf(unit: readonly Question[], settled: Settled): number {
  const isSure = ({ showWhen = [] }: Question) => showWhen.every(({ question }) => question in settled);
  return unit.reduce((sum, question) => sum + (isSure(question) ? 1 : 0.5), 0);
}

/** A last screen with a single question is not worth a press: it joins the one before it. */
function withoutLeftover(screens: readonly (readonly Question[])[]): readonly (readonly Question[])[] {
  const [last, before] = [screens[screens.length - 1], screens[screens.length - 2]];
  return last?.length === 1 && before !== undefined ? [...screens.slice(0, -2), [...before, ...last]] : screens;
}

/** The questions of one section, a screen at a time. */
export function screensOf(
  questions: readonly Question[],
  settled: Settled,
  look: 'questions' | 'lines' = 'questions',
): readonly (readonly Question[])[] {
  const known = settledElsewhere(settled, questions);
  const most = look === 'lines' ? MOST_LINES : MOST;
  const screens: Question[][] = [];
  let room = 0;
  for (const unit of unitsOf(questions.filter((question) => canBeAsked(question, known)))) {
    const weight = weightOf(unit, known);
    const last = screens[screens.length - 1];
    if (last === undefined || weight > room) {
      screens.push([...unit]);
      room = most - weight;
    } else {
      last.push(...unit);
      room -= weight;
    }
  }
  return withoutLeftover(screens);
}
