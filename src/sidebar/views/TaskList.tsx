import { sidebarWords } from '../../content/sidebarWords';
import type { Task } from '../answers/answer';
import { tasksAsked } from '../answers/nextStep';
import { statusOf } from '../answers/status';
import type { Asking } from '../state';

const words = sidebarWords.home;
const STAGES = ['start', 'plan', 'deliver'] as const;

function TaskLine({ task, asking, open }: { task: Task; asking: Asking; open: (id: string) => void }) {
  const status = statusOf(task, asking);
  return (
    <li>
      <button type="button" class="link" aria-describedby={`status-${task.id}`} onClick={() => open(task.id)}>
        {task.title}
      </button>
      <span id={`status-${task.id}`} class={`tag ${status}`}>
        {words.status[status]}
      </span>
    </li>
  );
}

/** Every task in its stage, with a word for where it stands (the task list of the GOV.UK Design System). */
export function TaskList({ asking, open }: { asking: Asking; open: (id: string) => void }) {
  const tasks = tasksAsked(asking.questionnaire, asking);
  return (
    <>
      {STAGES.map((stage) => (
        <section key={stage}>
          <h2>{words.stages[stage]}</h2>
          <ul class="tasks">
            {tasks
              .filter((task) => task.stage === stage)
              .map((task) => (
                <TaskLine key={task.id} task={task} asking={asking} open={open} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
