import { useState } from 'preact/hooks';
import { questionWords as words } from '../../../content/sidebarQuestionWords';
import type { Actions } from '../../actions';
import type { Question } from '../../answers/answer';
import { BLANK, chosen, optionsOf } from '../../answers/answer';
import { focusOn } from '../../host';
import { counted } from '../../say';
import type { Asking, State } from '../../state';
import { Press } from '../parts';
import { Choice, Clear } from './Options';
import type { FieldProps } from './parts';
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
  const stillNo = set.filter(({ id }) => asking.answers[id]?.ids?.join() === 'no');
  const blank = questions.filter(({ id }) => (asking.answers[id]?.answer ?? '') === '');
  const setNo = () => {
    remember(blank);
    for (const question of blank)
      actions.answer(question.id, chosen(optionsOf(question, asking.questionnaire), ['no'], ''));
    focusOn('rest');
  };
  const takeBack = () => {
    for (const { id } of stillNo) actions.answer(id, { ...BLANK, ids: [] });
    remember([]);
    focusOn('rest');
  };
  return (
    <div class="rest" id="rest" tabIndex={-1}>
      {blank.length === 0 ? null : <Press label={words.restNo} onPress={setNo} />}
      <p role="status">{stillNo.length === 0 ? '' : counted(words.restDone, stillNo.length)}</p>
      {stillNo.length === 0 ? null : <Press look="link" label={words.restUndo} onPress={takeBack} />}
    </div>
  );
}

function Tick(props: FieldProps) {
  return (
    <div class="tick">
      <Choice {...props} />
      <Clear {...props} label={words.clearLine} />
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
          <Tick key={question.id} {...fieldProps({ question, asking, state, actions })} />
        ))}
      </div>
      {state.plan?.readOnly === null ? <Rest {...props} /> : null}
    </>
  );
}
