import { sentences } from '../../content/sentences/bank';
import { numberedQuestions } from '../../content/sentences/slots';
import type { Indicator } from '../../domain/catalogue';
import type { Plan } from '../../domain/plan';
import { ratedValue, UNANSWERED } from '../../domain/rating';
import type { DocContent } from './docContent';
import { plainSentence } from './draft';
import { offersOf } from './offers';
import { type Sentence, type Speaker, sayTemplate } from './sentences/say';
import { filled, listSlot, type Slot, textSlot } from './sentences/slot';
import { answerBasis, optionOf, told, toldList } from './sentences/speaker';
import { lowerStart, withoutStop, withStop, wordCount } from './words';

/** One strength: its sentence and, where the sentence does not already name it, where the evidence is. */
export type Strength = { readonly sentence: Sentence; readonly evidence: Sentence | null };

export type Strengths = {
  readonly found: readonly Strength[];
  /** Labels of those left out because their note seems to name a person. */
  readonly leftOut: readonly string[];
};

/** Does a note seem to point at a person? Advisory: it keeps a note off a public page, nothing else. */
export function namesSomeone(note: string): boolean {
  return /\b(Mr|Mrs|Ms|Miss|Mx|Dr)\.? \p{Lu}|\b(a|one|this|the) (boy|girl|child|pupil|student)\b (in|from|who)\b/u.test(
    note,
  );
}

/** Up to three strengths: the lead's own picks, else statements rated 3 then 2 that have an evidence note. */
export function strengthsOf(plan: Plan, content: DocContent, speaker: Speaker, mostWords: number): Strengths {
  const found: Strength[] = [];
  const leftOut: string[] = [];
  for (const one of candidates(plan, content)) {
    if (found.length === 3) break;
    if (typeof one === 'string') found.push({ sentence: ownWords(plan, one), evidence: null });
    else if (speaker.edition === 'publishable' && namesSomeone(noteOf(plan, one))) leftOut.push(one.label);
    else found.push(...strengthFrom(plan, content, one, speaker, mostWords));
  }
  return { found, leftOut };
}

function noteOf(plan: Plan, indicator: Indicator): string {
  return told(plan, `ratings.${indicator.id}`, 'detail');
}

function ownWords(plan: Plan, text: string): Sentence {
  const picked = toldList(plan, numberedQuestions.strength).find((one) => one.text === text);
  return plainSentence(withStop(text), answerBasis(picked?.key ?? numberedQuestions.strength));
}

/** An indicator, or the lead's own sentence where a pick is no statement of ours. */
function candidates(plan: Plan, content: DocContent): readonly (Indicator | string)[] {
  const picks = toldList(plan, numberedQuestions.strength).map(({ key, text }) => {
    const id = optionOf(content, key, text);
    return content.indicators.find((one) => one.id === id || one.statement === text) ?? text;
  });
  return picks.length > 0 ? picks : byRule(plan, content);
}

function byRule(plan: Plan, content: DocContent): readonly Indicator[] {
  const value = (one: Indicator) => ratedValue(plan.answers.ratings[one.id] ?? UNANSWERED) ?? 0;
  const areaAt = (one: Indicator) => content.areas.findIndex((area) => area.id === one.area);
  const ready = content.indicators
    .filter((one) => value(one) >= 2 && noteOf(plan, one) !== '')
    .sort((a, b) => value(b) - value(a) || areaAt(a) - areaAt(b));
  const spread = ready.filter((one) => ready.find((other) => other.area === one.area) === one);
  return [...spread, ...ready.filter((one) => !spread.includes(one))];
}

/** The offers for some, which one strength names. */
function targetedOffers(plan: Plan, content: DocContent, speaker: Speaker): Slot | undefined {
  const some = offersOf(plan, content, speaker.edition, 8).find((one) => one.tier === 'T');
  const basis = some?.keys.map((key) => ({ kind: 'provision' as const, key })) ?? [];
  return listSlot(some?.names ?? [], basis);
}

function strengthFrom(
  plan: Plan,
  content: DocContent,
  indicator: Indicator,
  speaker: Speaker,
  mostWords: number,
): readonly Strength[] {
  const key = `ratings.${indicator.id}`;
  const note = textSlot(lowerStart(withoutStop(noteOf(plan, indicator))), answerBasis(key));
  const slots = filled({ evidence: note, some: targetedOffers(plan, content, speaker) });
  const { a, b } = indicator.strength;
  const shortEnough = (text: string | undefined) => text !== undefined && wordCount(text) <= mostWords;
  const variants = [{ text: a }, { text: b }].filter(({ text }) =>
    shortEnough(sayTemplate(key, { variants: [{ text }] }, speaker, slots)?.text),
  );
  const sentence = sayTemplate(key, { variants }, speaker, slots);
  if (!sentence) return [];
  const shown = sentence.text.includes(withoutStop(noteOf(plan, indicator)).slice(1));
  return [{ sentence, evidence: shown ? null : sayTemplate('S-ev', sentences['S-ev'], speaker, slots) }];
}
