import { sidebarWords as words } from '../../../content/sidebarWords';
import type { Actions } from '../../actions';
import type { Question } from '../../answers/answer';
import { askedOn } from '../../answers/asked';
import type { Asking, State } from '../../state';
import { Press, ScreenHeading } from '../parts';
import { QuestionField } from './QuestionField';
import { TickList } from './TickList';

export type TaskScreenProps = {
  readonly at: { readonly task: string; readonly index: number };
  readonly asking: Asking;
  readonly state: State;
  readonly actions: Actions;
};

const isTick = ({ id }: Question): boolean => id.startsWith('ticks.');

/** One screen of a task: its questions, Continue, and Save and close. */
export function TaskScreen({ at, asking, state, actions }: TaskScreenProps) {
  const task = asking.questionnaire.tasks.find(({ id }) => id === at.task);
  const screen = task?.screens[at.index];
  const hasParts = new Set(task?.screens.map(({ heading }) => heading)).size > 1;
  const asked = askedOn(screen?.questions ?? [], asking.answers, asking.find);
  const shared = { asking, state, actions };
  const ticks = asked.filter(isTick);
  const isFetching = state.busy.includes('questions');
  return (
    <main>
      {hasParts && screen?.heading !== task?.title ? <p class="task-name">{task?.title}</p> : null}
      <ScreenHeading>{hasParts ? screen?.heading : task?.title}</ScreenHeading>
      {ticks.length === 0 ? null : <TickList questions={ticks} {...shared} />}
      {asked
        .filter((question) => !isTick(question))
        .map((question) => (
          <QuestionField key={question.id} question={question} {...shared} />
        ))}
      <Press look="main" label={words.go} busy={isFetching} onPress={actions.goOn} />
      <Press label={words.saveAndClose} onPress={actions.saveAndClose} />
      <p role="status" class="quiet">
        {isFetching ? words.home.questionsBusy : ''}
      </p>
    </main>
  );
}
