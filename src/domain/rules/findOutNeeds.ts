import type { PersonId, TierId } from '../catalogue';
import type { CellFinding } from '../findings';
import { schoolPhases, tickListFor } from '../offers';
import { answered, needText, type Picture, personFor } from '../picture';
import { type AskItem, type AskRule, rule } from './rule';

type Fact = { readonly person: PersonId; readonly cells: readonly CellFinding[] };

/** Cells of chosen needs where nothing is recorded, and the lead has not said no. */
function openCells({ cells }: Picture): readonly CellFinding[] {
  return cells.filter(({ chosen, state, tier }) => chosen && tier !== 'S' && state === 'not recorded');
}

/** Was every offer of the tick list that could stand in this cell ticked no? */
function tickedNo(cell: CellFinding, picture: Picture): boolean {
  const offers = tickListFor(picture.answers, picture.content).filter(
    ({ needs, tier }) => tier === cell.tier && needs.includes(cell.need),
  );
  return offers.length > 0 && offers.every(({ type }) => picture.answers.ticks[type] === 'no');
}

function knows({ need, tier }: CellFinding): PersonId {
  if (need === 'ATT') return 'attendance';
  return tier === 'U' ? 'pshe' : 'senco';
}

/** One fact for each person who is asked. */
function byPerson(cells: readonly CellFinding[], picture: Picture): readonly Fact[] {
  const found = new Map<PersonId, readonly CellFinding[]>();
  for (const cell of cells) {
    const person = personFor(picture, knows(cell));
    found.set(person, [...(found.get(person) ?? []), cell]);
  }
  return [...found].map(([person, theirs]) => ({ person, cells: theirs }));
}

/** 'anxiety and worry (for everyone)', with the phases where only some are open. */
function placeText(cells: readonly CellFinding[], tier: TierId, picture: Picture): string {
  const { findOutWords, gapWords } = picture.content;
  const { list, say } = picture.speech;
  const need = cells[0] === undefined ? '' : needText(picture, cells[0].need);
  const slots = { need, tier: say(findOutWords.tier[tier]) };
  const phases = cells.flatMap(({ phase }) => (phase === null ? [] : [gapWords.phase[phase]]));
  if (phases.length === schoolPhases(picture.answers).length) return say(findOutWords.needAt, slots);
  return say(findOutWords.needAtIn, { ...slots, phases: list(phases) });
}

function needsText(cells: readonly CellFinding[], picture: Picture): string {
  const places = picture.chosen.flatMap(({ code }) =>
    (['U', 'T'] as const).map((tier) => ({
      tier,
      cells: cells.filter((cell) => cell.need === code && cell.tier === tier),
    })),
  );
  const open = places.filter((place) => place.cells.length > 0);
  return picture.speech.list(open.map((place) => placeText(place.cells, place.tier, picture)));
}

function item(key: string, template: string, { person, cells }: Fact, picture: Picture): AskItem {
  return {
    rule: key,
    person,
    order: 1,
    text: picture.speech.say(template, { needs: needsText(cells, picture) }),
    count: 1,
    basis: answered(...cells.map((cell) => `map.${cell.key}`)),
  };
}

const whatWeOffer: AskRule = rule({
  key: 'ask:need',
  lane: 'D',
  reads: ['needs', 'provision', 'ticks', 'map'],
  fires: (picture) =>
    byPerson(
      openCells(picture).filter((cell) => !tickedNo(cell, picture)),
      picture,
    ),
  words: (fact, picture) => item('ask:need', picture.content.findOutWords.need, fact, picture),
});

const beyondTheList: AskRule = rule({
  key: 'ask:beyond-the-list',
  lane: 'D',
  reads: ['needs', 'provision', 'ticks', 'map'],
  fires: (picture) =>
    byPerson(
      openCells(picture).filter((cell) => tickedNo(cell, picture)),
      picture,
    ),
  words: (fact, picture) => item('ask:beyond-the-list', picture.content.findOutWords.beyondList, fact, picture),
});

/** What is offered for the chosen needs; and, where every tick was no, what else there may be. */
export const needAsks: readonly AskRule[] = [whatWeOffer, beyondTheList];
