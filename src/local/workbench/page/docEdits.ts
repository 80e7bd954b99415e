import type { DocEdit } from '../../host.types';

/** The edits that turn one text of a paragraph into another: what stays in front and behind is not touched. */
export function textEdits(path: readonly number[], before: string, after: string): DocEdit[] {
  let front = 0;
  while (front < before.length && front < after.length && before[front] === after[front]) front += 1;
  let back = 0;
  while (back < before.length - front && back < after.length - front && before.at(-1 - back) === after.at(-1 - back))
    back += 1;
  const gone = before.length - front - back;
  const added = after.slice(front, after.length - back);
  return [
    ...(gone > 0 ? [{ do: 'deleteText' as const, path: [...path], from: front, to: front + gone }] : []),
    ...(added === '' ? [] : [{ do: 'insertText' as const, path: [...path], offset: front, text: added }]),
  ];
}
