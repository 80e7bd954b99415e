import { questionWords as words } from '../../../content/sidebarQuestionWords';
import type { Answer, Option, Question } from '../../answers/answer';
import { faultIn } from '../../answers/status';
import { questionId } from '../../frame';
import { say } from '../../say';

/** What every kind of question is given. */
export type FieldProps = {
  readonly question: Question;
  readonly options: readonly Option[];
  readonly answer: Answer;
  /** Why the sheet cannot take it; '' when it can. */
  readonly refused: string;
  readonly readOnly: boolean;
  readonly change: (answer: Answer) => void;
  /** Saves now. */
  readonly rest: () => void;
};

/** An id for one part of a question, fit for the page. */
export function partId(question: Question, part: string): string {
  return questionId(question.id, part);
}

/** Why an answer cannot be used, in words; '' when it can. */
export function faultText({ question, answer, refused }: Pick<FieldProps, 'question' | 'answer' | 'refused'>): string {
  if (refused !== '') return refused;
  const fault = faultIn(question, answer);
  const { least = 0, most = '' } = question;
  const slots = { typed: answer.answer, least, most: most.toLocaleString('en-GB') };
  return fault === null ? '' : say(words.faults[fault], slots);
}

/** The ids of the texts that belong to a field, for aria-describedby. */
export function describedBy(question: Question, parts: Readonly<Record<string, boolean>>): string | undefined {
  const ids = Object.entries(parts).flatMap(([part, isThere]) => (isThere ? [partId(question, part)] : []));
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** What is wrong with an answer, beside it. */
export function FaultLine({ question, text }: { question: Question; text: string }) {
  return text === '' ? null : (
    <p id={partId(question, 'fault')} class="fault">
      {text}
    </p>
  );
}

/** A short line under a question. */
export function Hint({ question, text }: { question: Question; text: string }) {
  return text === '' ? null : (
    <p id={partId(question, 'hint')} class="quiet">
      {text}
    </p>
  );
}

/** Why it is asked, an example, who knows, and the source: folded away, so that the screen stays short. */
export function Why({ question }: { question: Question }) {
  const isInHint = question.kind === 'text' || question.kind === 'number';
  const lines = [
    question.why,
    question.example === undefined || isInHint ? '' : say(words.example, { example: question.example }),
    say(words.who, { who: question.who }),
    say(words.source, { source: question.source }),
  ].filter((line) => line !== '');
  return (
    <details class="why">
      <summary>{words.why}</summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
}
