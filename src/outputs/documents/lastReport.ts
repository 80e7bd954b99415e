import { outcomeWords, reportItemSentences } from '../../content/sentences/kinds/reportItems';
import type { Plan } from '../../domain/plan';
import type { DocContent } from './docContent';
import type { BlockBasis } from './docModel';
import { type Sentence, type Speaker, sayTemplate } from './sentences/say';
import { filled, listSlot, numberSlot } from './sentences/slot';
import { answerBasis, optionOf, told } from './sentences/speaker';
import { numberWord } from './words';

const ITEM = 'report.items';
const PLACES = [1, 2, 3, 4] as const;

type Outcome = keyof typeof outcomeWords;
const OUTCOMES = Object.keys(outcomeWords) as readonly Outcome[];

/** "two are done", "one is not done yet"; nothing for an outcome that nothing had. */
function outcomeText(outcome: Outcome, found: readonly string[]): string {
  const n = found.filter((one) => one === outcome).length;
  const [one, several] = outcomeWords[outcome];
  return n === 0 ? '' : n === 1 ? one : several.replace('{n}', numberWord(n));
}

/** What the last report promised, and what became of it, in a line. Null where there was none, or where it is not said of each. */
export function lastReportLine(plan: Plan, content: DocContent, speaker: Speaker): Sentence | null {
  const promised = PLACES.filter((place) => told(plan, `${ITEM}.${place}.said`) !== '');
  const outcomes = promised.map((place) =>
    optionOf(content, `${ITEM}.${place}.status`, told(plan, `${ITEM}.${place}.status`)),
  );
  if (outcomes.some((outcome) => outcome === '')) return null;
  const basis: readonly BlockBasis[] = promised.flatMap((place) => answerBasis(`${ITEM}.${place}.status`));
  const slots = filled({
    promisedCount: promised.length > 0 ? numberSlot(promised.length, basis) : undefined,
    outcomes: listSlot(
      OUTCOMES.map((outcome) => outcomeText(outcome, outcomes)),
      basis,
    ),
  });
  return sayTemplate('S-said-opening', reportItemSentences['S-said-opening'], speaker, slots);
}
