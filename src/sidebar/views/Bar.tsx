import { sidebarWords as words } from '../../content/sidebarWords';
import type { Queue } from '../answers/queue';
import { pendingKeys } from '../answers/queue';
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
};

/** The line at the top of every screen: the way back, and where saving stands. It never moves, and is read out. */
export function Bar({ queue, workbook, back, home }: BarProps) {
  const isBad = queue.saving.at === 'failed' || Object.keys(queue.refused).length > 0;
  return (
    <header class="bar">
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
    </header>
  );
}
