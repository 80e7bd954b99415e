import { questionWords } from '../../../content/sidebarQuestionWords';
import type { Answer, Question } from '../../answers/answer';
import { Press } from '../parts';
import { partId } from './parts';

const words = questionWords.conflict;

function textOf({ answer, detail }: Answer): string {
  return [answer, detail].filter((part) => part !== '').join('. ') || words.blank;
}

export type ConflictProps = {
  readonly question: Question;
  readonly mine: Answer;
  readonly theirs: Answer;
  readonly settle: (take: 'mine' | 'theirs') => void;
};

/** My answer and a colleague's newer one, to choose from. Until then theirs stands in the sheet and mine here. */
export function Conflict({ question, mine, theirs, settle }: ConflictProps) {
  const id = partId(question, 'conflict');
  return (
    <section class="failure" role="alert" aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <dl class="texts">
        <div>
          <dt>{words.mine}</dt>
          <dd>{textOf(mine)}</dd>
        </div>
        <div>
          <dt>{words.theirs}</dt>
          <dd>{textOf(theirs)}</dd>
        </div>
      </dl>
      <Press label={words.keepMine} about={id} onPress={() => settle('mine')} />
      <Press label={words.keepTheirs} about={id} onPress={() => settle('theirs')} />
    </section>
  );
}
