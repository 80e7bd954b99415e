import { closedLists } from '../../content/closedLists';
import { answersWords, commonWords, tabNames } from '../../content/sheetWords';
import type { AnswerKind, NationId, Question, SettingId, Vocabulary } from '../../domain/catalogue';
import type { AnswerRow } from '../../domain/plan';
import { CONFIRMATION_MEMORY, confirmationMemory, meaningsIn } from './confirmationMemory';
import type { RowModel, SheetModel } from './sheetModel';
import { fillIn, inWordsOf, labelsOf, peopleColumn, plannerColumn, updateColumn } from './sheetParts';

/** What a question's cell may hold: labels for a drop-down, or a sentence about what to type. */
export type AnswerChoices = {
  readonly choices?: readonly string[];
  readonly several?: boolean;
  /** Shown with the cell. */
  readonly help?: string;
};

/** Drop-down and help of one question's answer cell. */
export function answerChoices(kind: AnswerKind): AnswerChoices {
  switch (kind.kind) {
    case 'choice':
      return { choices: labelsOf(kind.options) };
    case 'several':
      return { choices: labelsOf(kind.options), several: true, help: severalHelp(kind.most) };
    case 'rating':
      return { choices: labelsOf(closedLists.rating) };
    case 'number':
      return { help: fillIn(answersWords.limits, { least: kind.least, most: kind.most }) };
    case 'date':
      return { help: answersWords.date };
    case 'text':
      return {};
  }
}

function severalHelp(most: number | undefined): string {
  return most === undefined ? answersWords.several : `${answersWords.several} ${fillIn(answersWords.most, { most })}`;
}

/** What a question looks like to one school. */
export type AnswersSetting = { readonly nation?: NationId; readonly setting?: SettingId };

/** A question as this school is asked it, vocabulary slots still open. */
export function wordingOf(question: Question, where: AnswersSetting): string {
  const special = where.setting === 'college' ? question.wordingFor?.college : undefined;
  return special ?? (where.nation ? question.wordingFor?.[where.nation] : undefined) ?? question.wording;
}

function whyOf(question: Question): string {
  const example = question.example
    ? fillIn(answersWords.example, { example: question.example.replace(/[.\s]+$/, '') })
    : '';
  const detail = question.detail ? fillIn(answersWords.detailIs, { detail: question.detail }) : '';
  const help = answerChoices(question.answer).help ?? '';
  return [question.why, help, example, detail].filter((part) => part !== '').join(' ');
}

function rowOf(
  question: Question,
  said: AnswerRow | undefined,
  vocabulary: Vocabulary,
  where: AnswersSetting,
): RowModel {
  const answer = answerChoices(question.answer);
  return {
    id: question.id,
    cells: {
      section: inWordsOf(question.section, vocabulary),
      question: inWordsOf(wordingOf(question, where), vocabulary),
      answer: said?.answer ?? '',
      detail: said?.detail ?? '',
      why: inWordsOf(whyOf(question), vocabulary),
    },
    section: question.section,
    ...(answer.choices ? { choices: { answer: answer.choices } } : {}),
    ...(answer.several ? { several: ['answer'] } : {}),
  };
}

/** Every question has a row, answered or not; the two answer columns are people's. */
export function buildAnswersSheet(
  questions: readonly Question[],
  rows: readonly AnswerRow[],
  vocabulary: Vocabulary,
  where: AnswersSetting = {},
): SheetModel {
  const said = new Map(rows.map((row) => [row.key, row]));
  const means = meaningsIn(questions, rows);
  const remembering = (row: RowModel): RowModel => {
    const remembers = said.has(row.id) ? confirmationMemory(row.id, means) : undefined;
    return remembers === undefined ? row : { ...row, remembers };
  };
  return {
    kind: 'answers',
    name: tabNames.answers,
    columns: [
      plannerColumn('section', answersWords.section, 160),
      plannerColumn('question', answersWords.question, 430),
      peopleColumn('answer', answersWords.answer, 250, { note: answersWords.answerNote }),
      peopleColumn('detail', answersWords.detail, 250, { note: answersWords.detailNote }),
      peopleColumn('changed', answersWords.changed, 90),
      plannerColumn('why', answersWords.why, 430, { note: answersWords.whyNote, folded: true }),
      { ...updateColumn, folded: true },
    ],
    rows: questions.map((question) => remembering(rowOf(question, said.get(question.id), vocabulary, where))),
    remembered: CONFIRMATION_MEMORY,
    frozenColumns: 2,
    anchors: ['question'],
    keptNote: commonWords.kept,
    goneNote: answersWords.gone,
  };
}
