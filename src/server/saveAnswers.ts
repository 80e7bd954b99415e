import { content } from '../content/index';
import type { Input, Output } from '../contract/api';
import { Refusal } from '../contract/failure';
import type { Question } from '../domain/catalogue';
import type { AnswerRow } from '../domain/plan';
import { asLabel } from '../domain/reading/answerLabel';
import { readAnswers } from '../domain/reading/readAnswers';
import { canonicalText, MOST_CHARACTERS } from '../outputs/refresh/canonicalText';
import { meaningOf } from '../outputs/sheets/answerMeaning';
import { buildAnswersSheet } from '../outputs/sheets/answersSheet';
import type { SheetModel } from '../outputs/sheets/sheetModel';
import { withIds } from './answerIds';
import { lapsedLines, lapseMarks } from './lapses';
import { tabsToWrite } from './layouts';
import { blankAnswers } from './models';
import { keepPlace } from './place';
import { columnLetters } from './rectangles';
import { revisionOf } from './refreshPlan';
import { refreshTab } from './refreshTab';
import { problemText } from './reports';
import {
  type Mark,
  planSave,
  rowsByKey,
  type SavePlan,
  type SentAnswer,
  type StandingRow,
  withMarks,
} from './savePlan';
import type { FoundTab, PlanTabs, SaveOutcome, Services } from './services';
import { tabFor } from './tabRows';

type Saved = Output<'saveAnswers'>;
type Sent = Input<'saveAnswers'>['answers'];

const QUESTIONS: ReadonlyMap<string, Question> = new Map(content.questions.map((question) => [question.id, question]));

function requireShort(sent: Sent): void {
  for (const { key, answer = '', detail = '' } of sent)
    if (Math.max(answer.length, detail.length) >= MOST_CHARACTERS) throw new Refusal('too-long', key);
}

/** A new Answers tab with what was sent already in it, stamped with the day. */
function firstModel(sent: readonly SentAnswer[], today: string): SheetModel {
  const rows = sent.map(({ key, answer = '', detail = '' }) => ({ key, answer, detail }));
  const model = buildAnswersSheet(content.questions, rows, content.nations.england.words);
  const stamped = new Set(rows.filter(({ answer, detail }) => answer + detail !== '').map(({ key }) => key));
  return {
    ...model,
    rows: model.rows.map((row) => (stamped.has(row.id) ? { ...row, cells: { ...row.cells, changed: today } } : row)),
  };
}

function create(tabs: PlanTabs, sent: readonly SentAnswer[], today: string): FoundTab {
  refreshTab(tabs, firstModel(sent, today), null);
  tabs.settle();
  tabs.remember();
  const made = tabFor(tabs, 'answers');
  if (made === null) throw new Refusal('not-saved');
  return made;
}

const meaning = (key: string, text: string): string => meaningOf(QUESTIONS.get(key), text);

/** What was sent, and a note beside each confirmation that no longer counts because of it. */
type MarkedPlan = { readonly plan: SavePlan; readonly marks: readonly Mark[] };

function planWithMarks(rows: readonly StandingRow[], sent: readonly SentAnswer[], today: string): MarkedPlan {
  const plan = planSave(rows, sent, today, meaning);
  const newer = new Set(plan.conflicts);
  const written = sent.filter(({ key }) => !newer.has(key));
  const marks = lapseMarks(rowsByKey(rows), written, today, meaning);
  return { plan: withMarks(plan, rows, marks), marks };
}

type Written = { readonly outcome: SaveOutcome; readonly marks: readonly Mark[] };

/** Saves, and where a question has lost its row, brings the rows back first. */
function save(services: Services, tabs: PlanTabs, tab: FoundTab, sent: readonly SentAnswer[]): Written {
  const model = blankAnswers();
  let marks: readonly Mark[] = [];
  const plan = (rows: readonly StandingRow[]): SavePlan => {
    const marked = planWithMarks(rows, sent, services.clock().today());
    marks = marked.marks;
    return marked.plan;
  };
  const first = tabs.saveAnswers(tab, model, plan);
  if (first.missing.length === 0) return { outcome: first, marks };
  const { how } = refreshTab(tabs, model, { reading: tabs.readText(tab, model.columns), when: 'now' });
  if (how === 'keys-gone') throw new Refusal('keys-lost', tab.name);
  if (how === 'protected') throw new Refusal('protected', tab.name);
  return { outcome: tabs.saveAnswers(tab, model, plan), marks };
}

function saveOrCreate(services: Services, sent: readonly SentAnswer[]) {
  const tabs = tabsToWrite(services);
  const tab = tabFor(tabs, 'answers') ?? create(tabs, sent, services.clock().today());
  // A run that made the tab may have been cut short before it was named or noted. Costs nothing where nothing is new.
  tabs.finish(blankAnswers(), tab);
  const saved = save(services, tabs, tab, sent);
  tabs.remember();
  return { tab, ...saved };
}

/** What the sheet now holds for each key that was sent; a text that did not arrive is a failure, never silence. */
function verified(sent: readonly SentAnswer[], rows: ReadonlyMap<string, AnswerRow>): AnswerRow[] {
  const latest = new Map(sent.map((answer) => [answer.key, { ...answer }]));
  return [...latest.values()].map(({ key, answer, detail }) => {
    const row = rows.get(key);
    const arrived = (text: string | undefined, stands: string | undefined): boolean =>
      text === undefined || canonicalText(text) === canonicalText(stands ?? '');
    if (row === undefined || !arrived(answer, row.answer) || !arrived(detail, row.detail))
      throw new Refusal('not-saved', key);
    return row;
  });
}

function problemsOf(
  tab: FoundTab,
  outcome: SaveOutcome,
  saved: readonly AnswerRow[],
  today: string,
): Saved['problems'] {
  const rows = rowsByKey(outcome.rows);
  return readAnswers(saved, content.questions, today).problems.map((problem) => ({
    address: `${tab.name} ${columnLetters(outcome.answerColumn)}${rows.get(problem.row)?.row ?? ''}`,
    text: problemText(problem, problem.column),
  }));
}

/** The answer as it will stand in the tab, in words; nothing for a key that is no question of ours. */
function asWritten(sent: SentAnswer): SentAnswer[] {
  const question = QUESTIONS.get(sent.key);
  if (question === undefined) return [];
  return [sent.answer === undefined ? sent : { ...sent, answer: asLabel(question, sent.answer) }];
}

type Standing = { readonly saved: readonly AnswerRow[]; readonly conflicts: readonly AnswerRow[] };

/** What stands for the keys that were sent: as sent, or a colleague's newer answer. */
function standingFor(sent: readonly SentAnswer[], { conflicts }: SaveOutcome, rows: readonly AnswerRow[]): Standing {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const newer = new Set(conflicts);
  return {
    saved: verified(
      sent.filter(({ key }) => !newer.has(key)),
      byKey,
    ),
    conflicts: conflicts.flatMap((key) => byKey.get(key) ?? []),
  };
}

/** Nothing to write and no tab yet: a first look at the page makes none. */
const NOTHING_SAVED = { saved: [], conflicts: [], unknown: [], problems: [], revision: '0' };

/** Saves any number of answers in one go, reads them back, and says which could not be understood. */
function saveAll(services: Services, answers: Sent): Saved {
  requireShort(answers);
  const sent = answers.flatMap(asWritten);
  const unknown = answers.filter(({ key }) => !QUESTIONS.has(key)).map(({ key }) => key);
  const { tab, outcome, marks } = services.lock().holdToEnd(() => saveOrCreate(services, sent));
  if (outcome.answerColumn === 0) throw new Refusal('plan-unread', tab.name);
  const rows = [...rowsByKey(outcome.rows)].map(([key, { answer, detail }]) => ({ key, answer, detail }));
  const { saved, conflicts } = standingFor(sent, outcome, rows);
  const clock = services.clock();
  return {
    saved: saved.map(withIds),
    conflicts: conflicts.map(withIds),
    unknown,
    problems: problemsOf(tab, outcome, saved, clock.today()),
    lapsed: lapsedLines(marks),
    savedAt: clock.instant(),
    revision: revisionOf(rows),
  };
}

/** Saves answers, and where the sender is in the page. */
export function saveAnswers(services: Services, { answers, place }: Input<'saveAnswers'>): Saved {
  const isOnlyPlace = place !== undefined && answers.length === 0 && tabFor(services.tabs(), 'answers') === null;
  const done = isOnlyPlace ? { ...NOTHING_SAVED, savedAt: services.clock().instant() } : saveAll(services, answers);
  // A note about a confirmation takes the one call there was for the place, which the next save keeps.
  const isNoted = (done.lapsed ?? []).length > 0;
  if (place !== undefined && !isNoted) keepPlace(services, place);
  return done;
}
