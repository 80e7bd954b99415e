import { expectedCells, NEVER_A_CELL } from '../../src/content/expectedCells';
import type { CoreContent, NeedCode, Option, PhaseId, Question, TickListId } from '../../src/domain/catalogue';

/** The tick lists a phase sees. */
const LIST_OF: Readonly<Record<PhaseId, TickListId>> = {
  primary: 'primary',
  secondary: 'secondary',
  post16: 'college',
};

function doubles(kind: string, ids: readonly string[]): string[] {
  return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${kind} ${id} stands twice`);
}

function doubledIds(content: CoreContent): string[] {
  return [
    ...doubles(
      'question',
      content.questions.map((question) => question.id),
    ),
    ...doubles(
      'indicator',
      content.indicators.map((indicator) => indicator.id),
    ),
    ...doubles(
      'type',
      content.provisionTypes.map((type) => type.id),
    ),
    ...doubles(
      'need',
      content.needAreas.map((need) => need.code),
    ),
    ...doubles(
      'area',
      content.areas.map((area) => area.id),
    ),
    ...doubles(
      'everyday name',
      content.provisionTypes.flatMap((t) => [t.name.toLowerCase(), ...t.alsoCalled]),
    ),
  ];
}

function unknownNeeds(content: CoreContent): string[] {
  const known = new Set<NeedCode>(content.needAreas.map((need) => need.code));
  const ticks = Object.values(content.tickLists).flat();
  return [...content.provisionTypes, ...ticks].flatMap((entry) =>
    entry.needs.filter((need) => !known.has(need)).map((need) => `need ${need} is not on the list`),
  );
}

function unknownTypes(content: CoreContent): string[] {
  const known = new Map(content.provisionTypes.map((type) => [type.id, type]));
  return Object.values(content.tickLists)
    .flat()
    .flatMap((offer) => {
      const type = known.get(offer.type);
      if (type === undefined) return [`type ${offer.type} is not in the catalogue`];
      const problems = offer.needs.filter((need) => !type.needs.includes(need));
      return [
        ...problems.map((need) => `${offer.type} counts for ${need}, which is not among its needs`),
        ...(type.tiers.includes(offer.tier) ? [] : [`${offer.type} is not of tier ${offer.tier}`]),
      ];
    });
}

/** The options of a question, as ids; a rating's are the rating ids. */
function optionIds(content: CoreContent, question: Question): readonly string[] | null {
  const { answer } = question;
  if (answer.kind === 'choice' || answer.kind === 'several') return answer.options.map((option: Option) => option.id);
  return answer.kind === 'rating' ? content.closedLists.rating.map((option) => option.id) : null;
}

function unknownConditions(content: CoreContent): string[] {
  const known = new Map(content.questions.map((question) => [question.id, question]));
  return content.questions.flatMap((question) =>
    (question.showWhen ?? []).flatMap((condition) =>
      [condition.question, ...(condition.orIn ?? [])].flatMap((id) => {
        const other = known.get(id);
        if (other === undefined) return [`${question.id} waits for ${id}, which is not asked`];
        const ids = optionIds(content, other) ?? [];
        return condition.is.filter((one) => !ids.includes(one)).map((one) => `${question.id}: ${id} is never ${one}`);
      }),
    ),
  );
}

function missingQuestions(content: CoreContent): string[] {
  const asked = new Set(content.questions.map((question) => question.id));
  const wanted = [
    ...content.indicators.filter((one) => one.id !== 'targeted-6').map((one) => `ratings.${one.id}`),
    ...Object.values(content.tickLists)
      .flat()
      .map((offer) => `ticks.${offer.type}`),
  ];
  return wanted.filter((id) => !asked.has(id)).map((id) => `${id} is not asked`);
}

function unreachableCells(content: CoreContent): string[] {
  return (Object.keys(LIST_OF) as PhaseId[]).flatMap((phase) =>
    (['U', 'T'] as const).flatMap((tier) => {
      const reached = content.tickLists[LIST_OF[phase]].filter((o) => o.tier === tier).flatMap((o) => o.needs);
      return expectedCells[phase][tier]
        .filter((need) => !reached.includes(need) || NEVER_A_CELL.includes(need))
        .map((need) => `${need}:${tier}:${phase} cannot be reached from the tick list`);
    }),
  );
}

/** Everything in the tables that points to something that is not there. Empty when all is well. */
export function brokenReferences(content: CoreContent): readonly string[] {
  return [
    ...doubledIds(content),
    ...unknownNeeds(content),
    ...unknownTypes(content),
    ...unknownConditions(content),
    ...missingQuestions(content),
    ...unreachableCells(content),
  ];
}
