import { questionWords as words } from '../../../content/sidebarQuestionWords';
import type { Answers } from '../../answers/answer';
import { focusOn } from '../../host';
import { Press } from '../parts';
import { partId } from './parts';
import type { AskedProps } from './QuestionField';

const CONFIRMED = /^confirmed\.(.+)\.by$/;

/** Who confirmed another check, and when: the last one that is answered whole. */
function confirmedBefore(answers: Answers, id: string): { by: string; on: string } | null {
  const whole = Object.keys(answers).flatMap((key) => {
    const check = CONFIRMED.exec(key)?.[1];
    const by = answers[key]?.answer ?? '';
    const on = check === undefined ? '' : (answers[`confirmed.${check}.on`]?.answer ?? '');
    return key !== id && by !== '' && on !== '' ? [{ by, on }] : [];
  });
  return whole[whole.length - 1] ?? null;
}

/** Checks are often confirmed in one talk: one press instead of two boxes. */
export function SamePerson({ question, asking, state, actions }: AskedProps) {
  const check = CONFIRMED.exec(question.id)?.[1];
  const isBlank = (asking.answers[question.id]?.answer ?? '') === '';
  const before = confirmedBefore(asking.answers, question.id);
  if (check === undefined || !isBlank || before === null || state.plan?.readOnly !== null) return null;
  const fill = () => {
    actions.answer(question.id, { answer: before.by, detail: '', ids: null });
    actions.answer(`confirmed.${check}.on`, { answer: before.on, detail: '', ids: null });
    focusOn(partId(question, 'box'));
  };
  return <Press look="link" label={words.samePerson} about={partId(question, 'box')} onPress={fill} />;
}
