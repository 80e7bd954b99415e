import type { Indicator, PersonId } from '../catalogue';
import { answered, compareText, ownedByLaneA, type Picture, personFor, ratingOf } from '../picture';
import { impactOf } from './impact';
import { type AskRule, rule } from './rule';

type Fact = { readonly person: PersonId; readonly statements: readonly Indicator[] };

const NAMED = 2;

/** Answers of "don't know", but for those that stay in Check now. Highest weight first. */
function unknownStatements(picture: Picture): readonly Indicator[] {
  return picture.content.indicators
    .filter(({ id }) => ratingOf(picture.answers, id).kind === 'dont-know' && !ownedByLaneA(picture, id))
    .sort((a, b) => impactOf(picture, b.id) - impactOf(picture, a.id) || compareText(a.id, b.id));
}

function facts(picture: Picture): readonly Fact[] {
  const found = new Map<PersonId, readonly Indicator[]>();
  for (const statement of unknownStatements(picture)) {
    const person = personFor(picture, statement.ask);
    found.set(person, [...(found.get(person) ?? []), statement]);
  }
  return [...found].map(([person, statements]) => ({ person, statements }));
}

function textOf(statements: readonly Indicator[], { content, speech }: Picture): string {
  const { rate, rateMore } = content.findOutWords;
  const labels = statements.slice(0, NAMED).map((statement) => speech.labelInside(statement));
  const left = statements.length - labels.length;
  if (left > 0) return speech.say(rateMore, { labels: labels.join(', '), n: left });
  return speech.say(rate, { labels: speech.list(labels) });
}

/** Don't knows become things to rate together, each with the person who can say. */
export const rateTogether: AskRule = rule({
  key: 'ask:rate-together',
  lane: 'D',
  reads: ['ratings'],
  fires: facts,
  words: ({ person, statements }, picture) => ({
    rule: 'ask:rate-together',
    person,
    order: 2.5,
    text: textOf(statements, picture),
    count: statements.length,
    basis: answered(...statements.map(({ id }) => `ratings.${id}`)),
  }),
});
