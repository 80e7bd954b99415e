import type { Actions } from '../../actions';
import type { Question } from '../../answers/answer';
import { BLANK, optionsOf } from '../../answers/answer';
import { focusOn } from '../../host';
import type { Asking, State } from '../../state';
import { Conflict } from './Conflict';
import { Detail } from './Detail';
import { Choice, Clear, Several } from './Options';
import type { FieldProps } from './parts';
import { partId, Why } from './parts';
import { SamePerson } from './SamePerson';
import { Day, Numbered, Text } from './Typed';

function Field(props: FieldProps) {
  switch (props.question.kind) {
    case 'choice':
    case 'rating':
      return <Choice {...props} />;
    case 'several':
      return <Several {...props} />;
    case 'text':
      return <Text {...props} />;
    case 'number':
      return <Numbered {...props} />;
    case 'date':
      return <Day {...props} />;
  }
}

export type AskedProps = {
  readonly question: Question;
  readonly asking: Asking;
  readonly state: State;
  readonly actions: Actions;
};

/** What stops when one person is away is asked of what was ticked; of everything common where a list was pasted. */
function offered(question: Question, { questionnaire, answers }: Asking): FieldProps['options'] {
  const options = optionsOf(question, questionnaire);
  if (question.id !== 'stopsIfAway') return options;
  const isTicked = (id: string) => answers[`ticks.${id}`]?.ids?.includes('yes') === true;
  const chosen = answers[question.id]?.ids ?? [];
  const ticked = options.filter(({ id }) => isTicked(id) || chosen.includes(id));
  return ticked.length === 0 ? options : ticked;
}

/** Everything a field of this question needs. */
export function fieldProps({ question, asking, state, actions }: AskedProps): FieldProps {
  return {
    question,
    options: offered(question, asking),
    answer: asking.answers[question.id] ?? BLANK,
    refused: state.queue.refused[question.id] ?? '',
    readOnly: state.plan?.readOnly !== null,
    change: (answer) => actions.answer(question.id, answer),
    rest: actions.saveNow,
  };
}

/** One question with its field, why it is asked, and a colleague's newer answer where there is one. */
export function QuestionField(asked: AskedProps) {
  const { question, state, actions } = asked;
  const props = fieldProps(asked);
  const theirs = state.queue.conflicts[question.id];
  return (
    <div class="question" id={partId(question, 'question')} tabIndex={-1}>
      <Field {...props} />
      <SamePerson {...asked} />
      <Detail {...props} />
      <div class="foot">
        <Why question={question} />
        {question.kind === 'choice' || question.kind === 'rating' ? <Clear {...props} /> : null}
      </div>
      {theirs === undefined ? null : (
        <Conflict
          question={question}
          mine={props.answer}
          theirs={theirs}
          settle={(take) => {
            actions.settleAnswer(question.id, take);
            focusOn(partId(question, 'question'));
          }}
        />
      )}
    </div>
  );
}
