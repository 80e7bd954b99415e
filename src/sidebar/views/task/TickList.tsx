import { useState } from 'preact/hooks';
import { questionWords as words } from '../../../content/sidebarQuestionWords';
import type { Actions } from '../../actions';
import type { Question } from '../../answers/answer';
import { BLANK, chosen, optionsOf } from '../../answers/answer';
import { focusOn } from '../../host';
import { counted } from '../../say';
import type { Asking, State } from '../../state';
import { Press } from '../parts';
import { Choice } from './Options';
import { fieldProps } from './QuestionField';

export type TickProps = {
  readonly questions: readonly Question[];
  readonly asking: Asking;
  readonly state: State;
  readonly actions: Actions;
};

/** Sets every blank line to No, and can take exactly those back. */
function Rest({ questions, asking, actions }: TickProps) {
  const [set, remember] = useState<readonly Question[]>([]);
  const blank = questions.filter(({ id }) => (asking.answers[id]?.answer ?? '') === '');
  const setNo = () => {
    remember(blank);
    for (const question of blank)
      actions.answer(question.id, chosen(optionsOf(question, asking.questionnaire), ['no'], ''));
    focusOn('rest');
  };
  const takeBack = () => {
    for (const { id } of set) actions.answer(id, { ...BLANK, ids: [] });
    remember([]);
    focusOn('rest');
  };
  return (
    <div class="rest" id="rest" tabIndex={-1}>
      {blank.length === 0 ? null : <Press label={words.restNo} onPress={setNo} />}
      <p role="status">{set.length === 0 ? '' : counted(words.restDone, set.length)}</p>
      {set.length === 0 ? null : <Press look="link" label={words.restUndo} onPress={takeBack} />}
    </div>
  );
}

/** Many short lines of one kind: one offer a line, Yes, No or Not sure beside it. */
export function TickList(props: TickProps) {
  const { questions, asking, state, actions } = props;
  return (
    <>
      <p class="quiet">{words.tickHelp}</p>
      <Press look="link" label={words.pasteInstead} onPress={() => actions.offers.show({ at: 'paste' })} />
      <div class="ticks">
        {questions.map((question) => (
          <Choice key={question.id} {...fieldProps({ question, asking, state, actions })} />
        ))}
      </div>
      {state.plan?.readOnly === null ? <Rest {...props} /> : null}
    </>
  );
}
