import type { Answer, Answers } from '../answers/answer';
import { BLANK } from '../answers/answer';
import type { Known } from './find';

export type Need = Known['map'][number];
export type Place = Need['places'][number];
/** What can be said of an open place. */
export type PlaceAnswerId = 'nothing-yet' | 'not-relevant' | 'have';

/** What is said of a place: typed here, else as the server told it. */
export function saidOf({ question, answer }: Place, answers: Answers): Answer {
  const here = question === undefined ? undefined : answers[question];
  if (here !== undefined) return here;
  return answer === undefined ? BLANK : { answer: answer.answer, detail: answer.detail, ids: answer.ids ?? null };
}

const isSaid = (place: Place, answers: Answers): boolean => saidOf(place, answers).answer !== '';

/** Places of a need that wait for an answer. */
export function openPlaces({ places }: Need, answers: Answers): readonly Place[] {
  return places.filter((place) => place.open && !isSaid(place, answers));
}

/** One place with its need, as the summary names it. */
export type SaidPlace = { readonly need: Need; readonly place: Place; readonly said: Answer };

/** What was said on the map, by the answer's id. */
export function saidPlaces({ map }: Known, answers: Answers, id: PlaceAnswerId): readonly SaidPlace[] {
  return map
    .flatMap((need) => need.places.map((place) => ({ need, place, said: saidOf(place, answers) })))
    .filter(({ said }) => said.ids?.includes(id) === true);
}

/** How many places wait for an answer on the whole map. */
export const countOpen = ({ map }: Known, answers: Answers): number =>
  map.reduce((sum, need) => sum + openPlaces(need, answers).length, 0);
