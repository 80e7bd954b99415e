import type { Questionnaire } from './answer';

/** Where in the questions somebody is. */
export type Place = { readonly task: string; readonly index: number };

/** A place as it is kept: "offers/2". */
export function placeText({ task, index }: Place): string {
  return `${task}/${index}`;
}

/** The place that was kept, if the questions still have it. */
export function placeIn(kept: string, { tasks }: Questionnaire): Place | null {
  const [id = '', at = ''] = kept.split('/');
  const task = tasks.find((one) => one.id === id);
  const index = Number(at);
  return task?.screens[index] === undefined ? null : { task: id, index };
}
