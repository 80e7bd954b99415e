import { content } from '../../content/index';
import { reviewWords } from '../../content/reviewWords';
import type { AnswerKind, Question, ShowWhen } from '../../domain/catalogue';
import { say } from '../demo/options';
import { personInWords, readable } from './inWords';
import type { Cell, ReviewPage, ReviewTable } from './page';

const words = reviewWords;
const MOST_OPTIONS = 12;
const WIDTHS = [11, 21, 20, 18, 8, 13, 9];
const byId = new Map(content.questions.map((question) => [question.id, question]));

function optionList(labels: readonly string[]): string {
  const shown = labels.slice(0, MOST_OPTIONS).map(readable).join(words.answers.between);
  const left = labels.length - MOST_OPTIONS;
  return left > 0 ? say(words.answers.longList, { options: shown, n: left }) : shown;
}

/** What may be answered, in words. */
export function answerInWords(answer: AnswerKind): string {
  const of = words.answers;
  switch (answer.kind) {
    case 'choice':
      return say(of.choice, { options: optionList(answer.options.map(({ label }) => label)) });
    case 'several': {
      const options = optionList(answer.options.map(({ label }) => label));
      return answer.most === undefined
        ? say(of.several, { options })
        : say(of.severalMost, { options, n: answer.most });
    }
    case 'text':
      return answer.words === undefined ? of.text : say(of.textMost, { n: answer.words });
    case 'number':
      return say(of.number, { least: answer.least, most: answer.most });
    case 'rating':
      return of.rating;
    case 'date':
      return of.date;
  }
}

/** The label of an option, wherever it is offered. */
function labelOf(question: Question | undefined, id: string): string {
  if (question?.answer.kind === 'rating') return content.closedLists.rating.find((one) => one.id === id)?.label ?? id;
  if (question?.answer.kind !== 'choice' && question?.answer.kind !== 'several') return id;
  return question.answer.options.find((option) => option.id === id)?.label ?? id;
}

function conditionOf({ question: id, orIn, is }: ShowWhen): string {
  const question = byId.get(id);
  const line = orIn === undefined ? words.shown.when : words.shown.whenAny;
  const options = is.map((one) => readable(labelOf(question, one))).join(words.shown.or);
  return say(line, { question: readable(question?.wording ?? id), options });
}

function shown({ showWhen, quick, stage }: Question): Cell {
  const conditions = (showWhen ?? []).map(conditionOf).join(words.shown.and);
  return [quick ? words.shown.quick : say(words.shown.stage, { n: stage }), conditions];
}

function wording({ wording: asked, wordingFor = {} }: Question): Cell {
  const other = Object.entries(wordingFor).map(
    ([place, text]) => `~${say(words.forPlace, { place, wording: readable(text) })}`,
  );
  return [readable(asked), ...other];
}

function kindOf({ answer, detail }: Question): Cell {
  const beside = detail === undefined ? [] : [`~${say(words.answers.detail, { detail })}`];
  return [answerInWords(answer), ...beside];
}

function who({ whoKnows }: Question): string {
  return personInWords(whoKnows);
}

function whyOf({ why, example }: Question): Cell {
  return [readable(why), ...(example === undefined ? [] : [`~${say(words.example, { example: readable(example) })}`])];
}

function fullRow(question: Question): readonly Cell[] {
  return [question.id, wording(question), whyOf(question), kindOf(question), who(question), shown(question)];
}

function shortRow(question: Question): readonly Cell[] {
  return [question.id, wording(question), who(question), shown(question)];
}

/** Many questions that differ in one word: what they share stands above them once. */
function sameThroughout(asked: readonly Question[]): boolean {
  const kinds = new Set(asked.map((one) => JSON.stringify([one.why, one.answer, one.detail])));
  return asked.length > 5 && kinds.size === 1;
}

function sectionTable(title: string, asked: readonly Question[]): ReviewTable {
  const [first] = asked;
  if (first === undefined || !sameThroughout(asked))
    return { title: readable(title), head: words.columns.question, rows: asked.map(fullRow), widths: WIDTHS };
  const notes = [
    say(words.shared.why, { why: readable(first.why) }),
    say(words.shared.answer, { answer: answerInWords(first.answer) }),
  ];
  return {
    title: readable(title),
    notes,
    head: words.columns.sameWhy,
    rows: asked.map(shortRow),
    widths: [16, 40, 10, 20, 14],
  };
}

/** Every question, section by section. */
export function questionsPage(): ReviewPage {
  const sections = [...new Set(content.questions.map(({ section }) => section))];
  const tables = sections.map((title) =>
    sectionTable(
      title,
      content.questions.filter(({ section }) => section === title),
    ),
  );
  return { id: 'questions', tables };
}
