import { questionWords as words } from '../../../content/sidebarQuestionWords';
import { BLANK, chosen } from '../../answers/answer';
import { focusOn } from '../../host';
import { say } from '../../say';
import { Press } from '../parts';
import { describedBy, FaultLine, type FieldProps, faultText, Hint, partId } from './parts';

/** Short labels stand side by side. */
const SHORT = 16;

function layout(labels: readonly string[]): string {
  return labels.every((label) => label.length <= SHORT) ? 'choices short' : 'choices';
}

function Legend({ question }: Pick<FieldProps, 'question'>) {
  return <legend id={partId(question, 'name')}>{question.wording}</legend>;
}

/** One of a list. */
export function Choice(props: FieldProps) {
  const { question, options, answer, readOnly, change } = props;
  const fault = faultText(props);
  const ids = answer.ids ?? [];
  return (
    <fieldset disabled={readOnly} aria-describedby={describedBy(question, { fault: fault !== '' })}>
      <Legend question={question} />
      <FaultLine question={question} text={fault} />
      <div class={layout(options.map(({ label }) => label))}>
        {options.map(({ id, label }, at) => (
          <label class="choice" key={id}>
            <input
              type="radio"
              id={at === 0 ? partId(question, 'first') : undefined}
              name={question.id}
              value={id}
              checked={ids.includes(id)}
              onChange={() => change(chosen(options, [id], answer.detail))}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Takes a choice back; nothing to show while there is none. */
export function Clear({ question, answer, readOnly, change, label = words.clear }: FieldProps & { label?: string }) {
  if (answer.answer === '' || readOnly) return null;
  const clear = () => {
    change({ ...BLANK, detail: answer.detail, ids: [] });
    focusOn(partId(question, 'first'));
  };
  return <Press look="link" label={label} about={partId(question, 'name')} onPress={clear} />;
}

function severalHint({ question, answer }: FieldProps): string {
  const { most, wording } = question;
  if (most === undefined) return wording.includes(words.any) ? '' : words.any;
  const over = (answer.ids ?? []).length - most;
  return over > 0 ? say(words.tooMany, { most, over }) : say(words.most, { most });
}

/** What stands in the cell where it is more than the options that were read from it. */
function alsoTyped({ options, answer }: FieldProps): string {
  const ids = answer.ids ?? [];
  const isWhole = ids.length === 0 || chosen(options, ids, '').answer.length >= answer.answer.trim().length;
  return isWhole ? '' : say(words.faults.other, { typed: answer.answer });
}

/** Several of a list. */
export function Several(props: FieldProps) {
  const { question, options, answer, readOnly, change } = props;
  const fault = faultText(props) || alsoTyped(props);
  const hint = severalHint(props);
  const ids = answer.ids ?? [];
  const toggle = (id: string) => {
    const now = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
    change(chosen(options, now, answer.detail));
  };
  return (
    <fieldset disabled={readOnly} aria-describedby={describedBy(question, { hint: hint !== '', fault: fault !== '' })}>
      <Legend question={question} />
      <Hint question={question} text={hint} />
      <FaultLine question={question} text={fault} />
      <div class={layout(options.map(({ label }) => label))}>
        {options.map(({ id, label }) => (
          <label class="choice" key={id}>
            <input type="checkbox" value={id} checked={ids.includes(id)} onChange={() => toggle(id)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
