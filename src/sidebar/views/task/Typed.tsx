import { questionWords as words } from '../../../content/sidebarQuestionWords';
import { dayTyped } from '../../answers/day';
import { counted, say } from '../../say';
import { describedBy, FaultLine, type FieldProps, faultText, Hint, partId } from './parts';

/** Texts of about a line get one line to type in. */
const ONE_LINE = 12;

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function textHint({ question, answer }: FieldProps): string {
  const { words: most, example } = question;
  const have = wordCount(answer.answer);
  const space = most === undefined ? '' : have > most ? say(words.tooLong, { have, words: most }) : spaceFor(most);
  return [space, example === undefined ? '' : say(words.example, { example })].filter((part) => part !== '').join(' ');
}

const spaceFor = (most: number): string => counted(words.space, most, { words: String(most) });

function numberHint({ question }: FieldProps): string {
  const { example } = question;
  return example === undefined ? words.number : say(words.example, { example });
}

type BoxProps = FieldProps & { readonly hint: string; readonly mode?: 'text' | 'numeric'; readonly lines: 1 | 3 };

function Box({ lines, hint, mode = 'text', ...props }: BoxProps) {
  const { question, answer, readOnly, change, rest } = props;
  const fault = faultText(props);
  const shared = {
    id: partId(question, 'box'),
    value: answer.answer,
    readOnly,
    'aria-invalid': fault !== '',
    'aria-describedby': describedBy(question, { hint: hint !== '', fault: fault !== '' }),
    onBlur: rest,
  };
  const typed = (text: string) => change({ ...answer, answer: text });
  return (
    <>
      <label for={shared.id}>{question.wording}</label>
      <Hint question={question} text={hint} />
      <FaultLine question={question} text={fault} />
      {lines === 1 ? (
        <input type="text" inputMode={mode} {...shared} onInput={(event) => typed(event.currentTarget.value)} />
      ) : (
        <textarea rows={3} {...shared} onInput={(event) => typed(event.currentTarget.value)} />
      )}
    </>
  );
}

/** Words of the school. */
export function Text(props: FieldProps) {
  const { words: most } = props.question;
  return <Box {...props} hint={textHint(props)} lines={most !== undefined && most <= ONE_LINE ? 1 : 3} />;
}

/** A whole number. It is kept as typed, also where it cannot be read. */
export function Numbered(props: FieldProps) {
  return <Box {...props} hint={numberHint(props)} lines={1} mode="numeric" />;
}

function TypedDay({ question, answer, readOnly, change, rest }: FieldProps) {
  const id = partId(question, 'typed');
  return (
    <details open={answer.answer !== '' && dayTyped(answer.answer) === ''}>
      <summary>{words.typeDate}</summary>
      <label for={id}>{words.dateLabel}</label>
      <p id={`${id}-hint`} class="quiet">
        {words.dateHint}
      </p>
      <input
        type="text"
        id={id}
        value={answer.answer}
        readOnly={readOnly}
        aria-describedby={`${id}-hint ${partId(question, 'name')}`}
        onInput={(event) => change({ ...answer, answer: event.currentTarget.value })}
        onBlur={rest}
      />
    </details>
  );
}

/** A day, from the browser's own calendar or typed. It is saved as 2026-11-23, as the Answers tab writes days. */
export function Day(props: FieldProps) {
  const { question, answer, readOnly, change, rest } = props;
  const fault = faultText(props);
  return (
    <>
      <label id={partId(question, 'name')} for={partId(question, 'box')}>
        {question.wording}
      </label>
      <FaultLine question={question} text={fault} />
      <input
        type="date"
        id={partId(question, 'box')}
        value={dayTyped(answer.answer)}
        readOnly={readOnly}
        aria-invalid={fault !== ''}
        aria-describedby={describedBy(question, { fault: fault !== '' })}
        onChange={(event) => change({ ...answer, answer: event.currentTarget.value })}
        onBlur={rest}
      />
      <TypedDay {...props} />
    </>
  );
}
