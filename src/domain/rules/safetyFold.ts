import type { ProcedureId } from '../answers';
import type { CheckLine } from '../findings';
import { PROCEDURES, type ShortAnswer } from '../gapWords';
import { upperFirst } from '../phrases';
import type { Picture } from '../picture';
import { checkAnswer, shortAnswer } from './safetyAnswers';

/** Most lines lane A shows. */
export const MOST_CHECKS = 6;

const NOT_DONE = 'gap:safety:not-done';
const UNCONFIRMED = 'gap:safety:unconfirmed';

type Lines = readonly CheckLine[];

/** The procedure a line stands for alone or with others of its kind; empty for every other line. */
function proceduresOf(line: CheckLine): readonly ProcedureId[] {
  const own = PROCEDURES.filter((id) => line.key === `gap:safety:${id}`);
  if (own.length > 0) return own;
  return line.key.startsWith('gap:safety:procedures') ? PROCEDURES.filter((id) => line.parts.includes(id)) : [];
}

/** Puts one line where the first of several stood. */
function replace(lines: Lines, several: Lines, by: CheckLine): Lines {
  const first = several[0];
  return lines.flatMap((line) => {
    if (line === first) return [by];
    return several.includes(line) ? [] : [line];
  });
}

type FoldedWords = Pick<CheckLine, 'key' | 'text' | 'why'>;

function join(several: Lines, { content, speech }: Picture, words: FoldedWords): CheckLine {
  return {
    ...words,
    lane: 'A',
    action: speech.say(content.gapWords.check.folded.action),
    ask: 'dsl',
    parts: several.flatMap((line) => line.parts),
    basis: several.flatMap((line) => line.basis),
  };
}

function sameAnswerLine(several: Lines, answer: ShortAnswer, picture: Picture): CheckLine {
  const { answer: answerWords, check } = picture.content.gapWords;
  const { speech } = picture;
  const ids = several.flatMap(proceduresOf);
  const names = upperFirst(speech.list(ids.map((id) => check.questions[id].inSentence)));
  return join(several, picture, {
    key: `gap:safety:procedures-${answer}`,
    text: speech.say(check.folded.same[answer], { names }),
    why: speech.say(check.folded.sameWhy, { answer: answerWords[answer], n: ids.length }),
  });
}

/** Step 1: procedures with the same answer become one line. */
function foldSameAnswers(lines: Lines, picture: Picture): Lines {
  const answers: readonly ShortAnswer[] = ['no', 'not-sure', 'partly'];
  return answers.reduce((kept, answer) => {
    const several = kept.filter((line) => {
      const [id] = proceduresOf(line);
      return id !== undefined && shortAnswer(checkAnswer(picture, id)) === answer;
    });
    return several.length > 1 ? replace(kept, several, sameAnswerLine(several, answer, picture)) : kept;
  }, lines);
}

/** "You answered no for return after a crisis and not sure for sudden death." */
function mixedWhy(ids: readonly ProcedureId[], picture: Picture): string {
  const { content, speech } = picture;
  const { answer: answerWords, check } = content.gapWords;
  const answerOf = (id: ProcedureId) => checkAnswer(picture, id) ?? 'not-sure';
  const parts = [...new Set(ids.map(answerOf))].map((answer) => {
    const names = ids.filter((id) => answerOf(id) === answer).map((id) => check.questions[id].inSentence);
    return speech.say(check.folded.mixedPart, { answer: answerWords[answer], names: speech.list(names) });
  });
  return speech.say(check.folded.mixedWhy, { parts: speech.list(parts) });
}

/** Step 2: all procedures become one line, each with its answer in brackets. */
function foldProcedures(lines: Lines, picture: Picture): Lines {
  const { content, speech } = picture;
  const { answer: answerWords, check } = content.gapWords;
  const several = lines.filter((line) => proceduresOf(line).length > 0);
  if (several.length < 2) return lines;
  const ids = several.flatMap(proceduresOf);
  const parts = ids.map((id) =>
    speech.say(check.folded.part, {
      name: check.questions[id].inSentence,
      answer: answerWords[checkAnswer(picture, id) ?? 'not-sure'],
    }),
  );
  const text = speech.say(check.folded.mixed, { parts: speech.list(parts) });
  const why = mixedWhy(ids, picture);
  return replace(lines, several, join(several, picture, { key: 'gap:safety:procedures', text, why }));
}

/** Step 3: "not confirmed" joins "not done". */
function foldUnconfirmed(lines: Lines): Lines {
  const notDone = lines.find((line) => line.key === NOT_DONE);
  const unconfirmed = lines.find((line) => line.key === UNCONFIRMED);
  if (notDone === undefined || unconfirmed === undefined) return lines;
  const both: CheckLine = {
    ...notDone,
    text: `${notDone.text} ${unconfirmed.text}`,
    action: `${notDone.action} ${unconfirmed.action}`,
    parts: [...notDone.parts, ...unconfirmed.parts],
    basis: [...notDone.basis, ...unconfirmed.basis],
  };
  return replace(lines, [notDone, unconfirmed], both);
}

/** Folds in steps until at most six lines remain. Folded lines keep all their parts. */
export function foldChecks(lines: Lines, picture: Picture): Lines {
  const steps = [foldSameAnswers, foldProcedures, foldUnconfirmed];
  return steps.reduce((kept, step) => (kept.length > MOST_CHECKS ? step(kept, picture) : kept), lines);
}
