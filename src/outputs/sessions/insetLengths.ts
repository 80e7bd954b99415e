import { insetWords } from '../../content/inset/common';
import type { Outline, OutlineBlock, SessionMinutes } from '../../content/inset/types';
import { lineOf } from '../documents/sentences/line';
import { filled, listSlot } from '../documents/sentences/slot';
import type { Session } from './insetSession';

const ALL: readonly SessionMinutes[] = [20, 30, 45, 60, 90, 180];

/** The lengths an outline is written for, shortest first. */
export function lengthsOf(outline: Outline): readonly SessionMinutes[] {
  return ALL.filter((length) => outline.blocks.some(({ id, minutes }) => id === 'settle' && minutes[length]));
}

/** The longest form of an outline that fits into these minutes, or null. */
export function longestWithin(outline: Outline, minutes: number): SessionMinutes | null {
  return [...lengthsOf(outline)].reverse().find((length) => length <= minutes) ?? null;
}

/** Why this length is not offered. */
export function notOfferedWords({ outline, minutes, speaker }: Session): string {
  const lengths = filled({ lengths: listSlot(lengthsOf(outline).map(String), [], false) });
  const words = outline.notOffered[minutes] ?? insetWords.lengthNotOffered;
  return lineOf(words, { ...speaker, slots: { ...speaker.slots, ...lengths } });
}

/** The stretches an outline has at one length, in order. */
export function stretchesOf(
  outline: Outline,
  length: SessionMinutes,
): readonly { readonly block: OutlineBlock; readonly minutes: number }[] {
  return outline.blocks.flatMap((block) => {
    const minutes = block.minutes[length];
    return minutes ? [{ block, minutes }] : [];
  });
}

const PRACTICE: readonly OutlineBlock['id'][] = ['practiseOne', 'practiseTwo', 'planIt'];

/** Minutes of practice and planning at one length. */
export function practiceMinutes(outline: Outline, length: SessionMinutes): number {
  return stretchesOf(outline, length)
    .filter(({ block }) => PRACTICE.includes(block.id))
    .reduce((sum, { minutes }) => sum + minutes, 0);
}
