import type { AreaId, Effort, PersonId } from '../catalogue';
import { ownedByLaneA, type Picture, ratingOf, runs } from '../picture';
import { ratedValue } from '../rating';
import { shortfall } from '../score';
import { impactOf } from './impact';
import { saysNoTargeted } from './needNone';

/** A rated statement of an area, as its priority row needs it. */
export type Statement = {
  readonly id: string;
  readonly question: string;
  /** A whole sentence in place of "label: word". */
  readonly sentence: string | null;
  readonly label: string;
  readonly labelInside: string;
  readonly short: number;
  readonly value: 0 | 1 | 2 | 3;
  readonly impact: number;
  readonly effort: Effort;
  readonly ask: PersonId;
  readonly established: string;
  readonly firstStep: string;
};

const HELP_SEEKING_TYPES = ['rshe-mental-health', 'mh-literacy-lessons'];

/** Does another rule speak for this statement? Then its area's row does not. */
export function isOwned(picture: Picture, id: string): boolean {
  if (id === 'leadership-1' || id === 'leadership-2') return true;
  return ownedByLaneA(picture, id) || (id === 'targeted-2' && saysNoTargeted(picture));
}

/** Are lessons on how to ask for help on the register? */
export function recordsHelpSeeking(picture: Picture): boolean {
  return runs(picture, HELP_SEEKING_TYPES);
}

function ratedStatements(picture: Picture, area: AreaId): readonly Statement[] {
  return picture.content.indicators.flatMap((indicator) => {
    const value = ratedValue(ratingOf(picture.answers, indicator.id));
    if (indicator.area !== area || value === null || isOwned(picture, indicator.id)) return [];
    const { effort, ask, id } = indicator;
    return [
      {
        id,
        question: `ratings.${id}`,
        sentence: null,
        label: picture.speech.label(indicator),
        labelInside: picture.speech.labelInside(indicator),
        short: shortfall(value),
        value,
        impact: impactOf(picture, id),
        effort,
        ask,
        established: picture.speech.established(indicator),
        firstStep: picture.speech.firstStep(indicator),
      },
    ];
  });
}

/** Not rated by anybody: the lead answered no, and no such lessons are recorded. A tick of no is not enough. */
function helpSeeking(picture: Picture, area: AreaId): readonly Statement[] {
  if (area !== 'curriculum' || picture.answers.helpSeekingTaught !== 'no' || recordsHelpSeeking(picture)) return [];
  const { say } = picture.speech;
  const words = picture.content.gapWords.practice.helpSeeking;
  const label = say(words.label);
  return [
    {
      id: 'help-seeking',
      question: 'helpSeekingTaught',
      sentence: say(words.sentence),
      label,
      labelInside: label.charAt(0).toLowerCase() + label.slice(1),
      short: 1,
      value: 0,
      impact: words.impact,
      effort: words.effort,
      ask: words.ask,
      established: say(words.established),
      firstStep: say(words.firstStep),
    },
  ];
}

/** The answered statements of an area that no other rule owns. */
export function statementsOf(picture: Picture, area: AreaId): readonly Statement[] {
  return [...ratedStatements(picture, area), ...helpSeeking(picture, area)];
}
