import { faultWords } from '../../content/sidebarFaultWords';
import { sidebarWords as words } from '../../content/sidebarWords';
import type { Queue } from '../answers/queue';
import { pendingKeys, stuckKeys } from '../answers/queue';
import { say } from '../say';
import { Press } from './parts';

/** "14:02", as the clock on this computer says it. */
function timeOf(savedAt: string): string {
  return new Date(savedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** Where saving stands, in a few words. */
export function savingText(queue: Queue): string {
  const { saving, conflicts, refused, savedAt } = queue;
  if (saving.at === 'failed') return words.saving.failed;
  if (saving.at === 'waiting') return words.saving.waiting;
  if (saving.at === 'flying' && saving.slow) return words.saving.slow;
  if (saving.at === 'flying' || pendingKeys(queue).length > 0) return words.saving.saving;
  if (Object.keys(refused).length > 0) return words.saving.refused;
  if (Object.keys(conflicts).length > 0) return words.saving.conflict;
  return savedAt === '' ? '' : say(words.saving.saved, { time: timeOf(savedAt) });
}

export type BarProps = {
  readonly queue: Queue;
  /** Name of the file, shown where there is nowhere to go back to. */
  readonly workbook: string;
  readonly back: (() => void) | null;
  readonly home: (() => void) | null;
  readonly save: () => void;
  /** Goes to the question that waits for the lead. */
  readonly showStuck: () => void;
  /** What just happened; '' for nothing. */
  readonly notice: string;
};

/** A save that failed: what happened, and the way to try again. */
function SaveFault({ queue, save }: Pick<BarProps, 'queue' | 'save'>) {
  const { saving } = queue;
  const [code, message] = saving.at === 'failed' ? [saving.failure.code, saving.failure.message] : ['', ''];
  return (
    <div role="alert">
      {message === '' ? null : (
        <div class="failure">
          <p>
            {message} {faultWords[code]?.next ?? ''}
          </p>
          <Press label={words.saving.again} onPress={save} />
        </div>
      )}
    </div>
  );
}

/**
 * The line at the top of every screen: the way back, where saving stands, and what just happened. It never moves, and is
 * read out.
 */
export function Bar({ queue, workbook, back, home, save, showStuck, notice }: BarProps) {
  const isBad = queue.saving.at === 'failed' || Object.keys(queue.refused).length > 0;
  return (
    <header>
      <div class="bar">
        <nav>
          {back === null ? null : <Press look="link" label={words.back} onPress={back} />}
          {home === null ? (
            <span class="quiet">{workbook}</span>
          ) : (
            <Press look="link" label={words.home.heading} onPress={home} />
          )}
        </nav>
        <p role="status" class={isBad ? 'warn' : 'quiet'}>
          {savingText(queue)}
        </p>
      </div>
      {stuckKeys(queue).length === 0 ? null : <Press look="link" label={words.saving.stuck} onPress={showStuck} />}
      <SaveFault queue={queue} save={save} />
      <p role="status" class={notice === '' ? '' : 'panel'}>
        {notice}
      </p>
    </header>
  );
}
