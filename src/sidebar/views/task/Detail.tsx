import { useState } from 'preact/hooks';
import { questionWords as words } from '../../../content/sidebarQuestionWords';
import { say } from '../../say';
import { type FieldProps, partId } from './parts';

function DetailBox({ question, answer, readOnly, change, rest, label }: FieldProps & { label: string }) {
  const id = partId(question, 'detail');
  return (
    <>
      <label for={id} class="small">
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        value={answer.detail}
        readOnly={readOnly}
        onInput={(event) => change({ ...answer, detail: event.currentTarget.value })}
        onBlur={rest}
      />
    </>
  );
}

/** The second box of a question: folded away until something stands in it. "Not applicable" asks for its reason here. */
export function Detail(props: FieldProps) {
  const { question, answer } = props;
  const [wasFilled] = useState(answer.detail !== '');
  const asksReason = question.kind === 'rating' && (answer.ids ?? []).includes('na');
  const { detail = asksReason ? words.reason : undefined } = question;
  if (detail === undefined) return null;
  if (asksReason || wasFilled) return <DetailBox {...props} label={asksReason ? words.reason : detail} />;
  return (
    <details>
      <summary>{say(words.addDetail, { detail })}</summary>
      <DetailBox {...props} label={detail} />
    </details>
  );
}
