import type { Client } from '../contract/api';
import type { Answer } from './answers/answer';
import { screenFrom } from './answers/asked';
import { quickTaskAfter } from './answers/nextStep';
import { type Place, placeText } from './answers/place';
import { stuckKeys } from './answers/queue';
import type { Saver } from './answers/saver';
import { firstOpenScreen } from './answers/status';
import { type Frame, questionId } from './frame';
import type { Event, Screen, State } from './state';
import { askingIn, progressIn, stepIn } from './state';
import type { Work } from './work';

/** The task about the places of the map: it has screens of its own, need by need. */
const MAP_TASK = 'map';
/** Answers that change the words and the lists of all the others. */
const CHANGE_THE_QUESTIONS = ['nation', 'setting', 'phases'];

/** What the task list and the screens of questions can ask for. */
export type TaskActions = {
  answer(key: string, answer: Answer): void;
  /** Saves now instead of when typing rests. */
  saveNow(): void;
  /** Chooses between my answer and a colleague's newer one. */
  settleAnswer(key: string, take: 'mine' | 'theirs'): void;
  openTask(id: string): void;
  /** From the task list: what comes next. From questions: the next screen. */
  goOn(): void;
  back(): void;
  /** Brings the lead to the first question that waits for them. */
  showStuck(): void;
  saveAndClose(): void;
};

export type TaskParts = {
  readonly client: Client;
  readonly dispatch: (event: Event) => void;
  readonly latest: () => State;
  readonly saver: Saver;
  readonly frame: Frame;
  readonly work: Work;
  readonly home: () => void;
  readonly refresh: () => void;
  /** Goes through the map need by need. */
  readonly walkMap: () => void;
};

/** The place as it is kept: '' away from the questions. */
export function placeOf({ screen, place }: State): string {
  return screen.at === 'task' && place !== null ? placeText(place) : '';
}

/** Do the questions on the page still fit the nation, setting and ages that were answered? */
function questionsAreStale({ queue }: State, since: Readonly<Record<string, string>>): boolean {
  return CHANGE_THE_QUESTIONS.some((key) => (queue.drafts[key] ?? queue.held[key])?.answer !== since[key]);
}

function decisiveAnswers({ queue }: State): Record<string, string> {
  const known = CHANGE_THE_QUESTIONS.flatMap((key) => {
    const answer = queue.drafts[key] ?? queue.held[key];
    return answer === undefined ? [] : [[key, answer.answer]];
  });
  return Object.fromEntries(known);
}

/** The task on the screen, and how far the plan has come. */
function present(state: State) {
  const { screen } = state;
  const progress = progressIn(state);
  if (screen.at !== 'task' || progress === null) return null;
  const task = progress.questionnaire.tasks.find(({ id }) => id === screen.task);
  return task === undefined ? null : { task, index: screen.index, progress };
}

/** The screen that asks a question. */
function placeOfQuestion(state: State, key: string): Place | null {
  for (const { id, screens } of askingIn(state)?.questionnaire.tasks ?? []) {
    const index = screens.findIndex(({ questions }) => questions.includes(key));
    if (index >= 0) return { task: id, index };
  }
  return null;
}

/** The screen after this one: of the same task, else of the next quick task, else the task list. */
function screenAfter(state: State): Screen {
  const here = present(state);
  if (here === null) return { at: 'home' };
  const { task, progress } = here;
  const index = screenFrom(task, here.index + 1, 1, progress.answers, progress.find);
  if (index !== null) return { at: 'task', task: task.id, index };
  const next = task.quick ? quickTaskAfter(progress.questionnaire, progress, task.id) : null;
  return next === null ? { at: 'home' } : { at: 'task', task: next.id, index: firstOpenScreen(next, progress) };
}

/** The screen before this one: of the same task, else the task list. */
function screenBefore(state: State): Screen {
  const here = present(state);
  if (here === null) return { at: 'home' };
  const { answers, find } = here.progress;
  const index = screenFrom(here.task, here.index - 1, -1, answers, find);
  return index === null ? { at: 'home' } : { at: 'task', task: here.task.id, index };
}

/** For other actions, not for screens. */
export type MoreTaskActions = {
  /** The questions have come. */
  loaded(): void;
  /** The places of the map as plain questions, one below the other. */
  listPlaces(): void;
};

/** The actions over one client and one queue. */
export function createTaskActions(parts: TaskParts): TaskActions & MoreTaskActions {
  const { client, dispatch, latest, saver, frame, work, home, refresh, walkMap } = parts;
  let askedWith: Readonly<Record<string, string>> = {};
  const show = (to: Screen) => {
    dispatch({ type: 'went', to });
    if (to.at === 'home') home();
  };
  const saveThenAsk = async () => {
    await saver.flush();
    const { saving } = latest().queue;
    if (saving.at === 'failed') return { ok: false as const, failure: saving.failure };
    return client.open({ questions: true });
  };
  const questionsAnew = () =>
    work('questions', saveThenAsk, (plan) => {
      dispatch({ type: 'opened', plan, asOf: latest().queue.replies });
      askedWith = decisiveAnswers(latest());
    });
  const goOnFromHome = () => {
    const step = stepIn(latest());
    if (step?.kind === 'refresh') refresh();
    else if (step?.kind === 'task' && step.task.id === MAP_TASK) walkMap();
    else if (step?.kind === 'task') show({ at: 'task', task: step.task.id, index: step.index });
  };
  const openQuestions = (id: string) => {
    const asking = askingIn(latest());
    const task = asking?.questionnaire.tasks.find((one) => one.id === id);
    if (asking !== null && task !== undefined) show({ at: 'task', task: id, index: firstOpenScreen(task, asking) });
  };
  /** The task list, and no screen of questions to come back to. */
  const finish = async () => {
    dispatch({ type: 'finished' });
    home();
    if (await saver.flush()) await client.saveAnswers({ answers: [], place: '' });
  };
  const goOnFromTask = async () => {
    if (!questionsAreStale(latest(), askedWith)) saver.flush();
    else if (!(await questionsAnew())) return;
    const to = screenAfter(latest());
    if (to.at === 'home') return finish();
    show(to);
  };
  const showStuck = () => {
    const [key = ''] = stuckKeys(latest().queue);
    const place = placeOfQuestion(latest(), key);
    if (place === null) return;
    if (placeText(place) !== placeOf(latest())) show({ at: 'task', ...place });
    frame.focus(questionId(key));
  };
  return {
    loaded: () => {
      askedWith = decisiveAnswers(latest());
    },
    answer: (key, answer) => {
      dispatch({ type: 'queue', event: { type: 'typed', key, answer } });
      saver.touched();
    },
    saveNow: () => void saver.flush(),
    settleAnswer: (key, take) => {
      dispatch({ type: 'queue', event: { type: 'settled', key, take } });
      saver.flush();
    },
    openTask: (id) => (id === MAP_TASK ? walkMap() : openQuestions(id)),
    listPlaces: () => openQuestions(MAP_TASK),
    goOn: () => (latest().screen.at === 'task' ? goOnFromTask() : goOnFromHome()),
    back: () => {
      saver.flush();
      show(screenBefore(latest()));
    },
    showStuck,
    saveAndClose: async () => {
      if (!(await saver.flush())) return showStuck();
      await client.saveAnswers({ answers: [], place: placeOf(latest()) });
      frame.close();
    },
  };
}
