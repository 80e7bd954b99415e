import { closedLists } from '../../content/closedLists';
import { questionSourceWords, type Task, tasks } from '../../content/questions/tasks';
import type { AnswerKind, CoreContent, Indicator, Option, PhaseId, Question, Vocabulary } from '../../domain/catalogue';
import { type AnswersSetting, wordingOf } from '../sheets/answersSheet';
import { askName, fillIn, inWordsOf } from '../sheets/sheetParts';
import { type Settled, screensOf } from './screens';

/** One option as the page shows and saves it. */
export type AskedOption = { readonly id: string; readonly label: string };

/** A question in the words of one school. `list` is an index into the questionnaire's lists. */
export type AskedQuestion = {
  readonly id: string;
  readonly wording: string;
  readonly why: string;
  readonly source: string;
  readonly example?: string;
  readonly detail?: string;
  readonly who: string;
  readonly kind: AnswerKind['kind'];
  readonly list?: number;
  readonly most?: number;
  readonly least?: number;
  readonly words?: number;
  readonly when: readonly { readonly questions: readonly string[]; readonly is: readonly string[] }[];
  readonly quick: boolean;
};

/** A task with its screens: ids of the questions that can be asked here, in order. */
export type AskedTask = Pick<Task, 'id' | 'stage' | 'title' | 'unlocks'> & {
  readonly quick: boolean;
  readonly compact: boolean;
  readonly screens: readonly { readonly heading: string; readonly questions: readonly string[] }[];
};

/** Everything the page can ask one school. */
export type Questionnaire = {
  readonly tasks: readonly AskedTask[];
  readonly questions: readonly AskedQuestion[];
  readonly lists: readonly (readonly AskedOption[])[];
};

/** What decides the words: nation, setting and ages, as far as they are known. */
export type School = AnswersSetting & { readonly phases: readonly PhaseId[]; readonly vocabulary: Vocabulary };

type Words = (sentence: string) => string;

/** Lists of options, each kept once however many questions share it. */
function listKeeper() {
  const lists: (readonly AskedOption[])[] = [];
  const places = new Map<string, number>();
  const placeOf = (options: readonly Option[], say: Words): number => {
    const list = options.map(({ id, label }) => ({ id, label: say(label) }));
    const key = JSON.stringify(list);
    const place = places.get(key) ?? lists.push(list) - 1;
    places.set(key, place);
    return place;
  };
  return { lists, placeOf };
}

/** Labels are what a cell holds, so they are never put into other words. */
const asWritten: Words = (label) => label;

function limitsOf(kind: AnswerKind, placeOf: ReturnType<typeof listKeeper>['placeOf']): Partial<AskedQuestion> {
  switch (kind.kind) {
    case 'choice':
      return { list: placeOf(kind.options, asWritten) };
    case 'several':
      return { list: placeOf(kind.options, asWritten), ...(kind.most === undefined ? {} : { most: kind.most }) };
    case 'rating':
      return { list: placeOf(closedLists.rating, asWritten) };
    case 'number':
      return { least: kind.least, most: kind.most };
    case 'text':
      return kind.words === undefined ? {} : { words: kind.words };
    case 'date':
      return {};
  }
}

/** The wording for its only phase comes after the setting's and before the nation's. */
function wordingFor(question: Question, school: School): string {
  const [only, ...others] = school.phases;
  const ofPhase = only !== undefined && others.length === 0 ? question.wordingFor?.[only] : undefined;
  return school.setting === 'college' ? wordingOf(question, school) : (ofPhase ?? wordingOf(question, school));
}

function sourceOf(question: Question, indicators: ReadonlyMap<string, Indicator>): string {
  const source = indicators.get(question.id)?.source;
  return source === undefined || source.confidence === 'DESIGN'
    ? questionSourceWords.ours
    : fillIn(questionSourceWords.named, { name: source.name });
}

function conditionsOf({ showWhen = [] }: Question): AskedQuestion['when'] {
  return showWhen.map(({ question, orIn = [], is }) => ({ questions: [question, ...orIn], is }));
}

function settledBy({ nation, setting, phases }: School): Settled {
  return {
    ...(nation ? { nation: [nation] } : {}),
    ...(setting ? { setting: [setting] } : {}),
    ...(phases.length > 0 ? { phases } : {}),
  };
}

function taskOf(task: Task, questions: readonly Question[], school: School, say: Words): AskedTask {
  const look = task.compact === true ? 'lines' : 'questions';
  const screens = task.sections.flatMap((section) =>
    screensOf(
      questions.filter((question) => question.section === section),
      settledBy(school),
      look,
    ).map((screen) => ({ heading: say(section), questions: screen.map(({ id }) => id) })),
  );
  const { id, stage, title, unlocks } = task;
  const [quick, compact] = [task.quick === true, task.compact === true];
  return { id, stage, title: say(title), unlocks: say(unlocks), quick, compact, screens };
}

/** Every question in the words of this school, and the tasks they stand in. */
export function questionnaireFor(content: CoreContent, school: School): Questionnaire {
  const { lists, placeOf } = listKeeper();
  const indicators = new Map(content.indicators.map((indicator) => [`ratings.${indicator.id}`, indicator]));
  const say: Words = (sentence) => inWordsOf(sentence, school.vocabulary, school);
  const questions = content.questions.filter(({ byPlanner }) => byPlanner !== true);
  const asked = questions.map(
    (question): AskedQuestion => ({
      id: question.id,
      wording: say(wordingFor(question, school)),
      why: say(question.why),
      source: sourceOf(question, indicators),
      ...(question.example === undefined ? {} : { example: say(question.example) }),
      ...(question.detail === undefined ? {} : { detail: say(question.detail) }),
      who: askName(question.whoKnows, school.vocabulary, school),
      kind: question.answer.kind,
      ...limitsOf(question.answer, placeOf),
      when: conditionsOf(question),
      quick: question.quick === true,
    }),
  );
  return { tasks: tasks.map((task) => taskOf(task, questions, school, say)), questions: asked, lists };
}
