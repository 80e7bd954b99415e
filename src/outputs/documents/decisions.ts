import {
  anyOtherDecision,
  decidedWithDsl,
  decisionByCheck,
  decisionsByGap,
  ownerlessDecision,
  procedureNames,
} from '../../content/sentences/kinds/decisions';
import { kindSlots } from '../../content/sentences/kinds/slots';
import type { DecisionWords, KindSlot } from '../../content/sentences/kinds/types';
import { numberedQuestions } from '../../content/sentences/slots';
import type { SlotRule } from '../../content/sentences/types';
import type { YesNo } from '../../domain/answers';
import type { CheckLine } from '../../domain/findings';
import type { Plan } from '../../domain/plan';
import type { DocContent } from './docContent';
import type { BlockBasis } from './docModel';
import { plainSentence } from './draft';
import { gapSlots, type Priority, thirtyDaysOn, wordsIdOf } from './priorities';
import { distinct } from './sentences/fill';
import { type Sentence, type Speaker, sayTemplate } from './sentences/say';
import { filled, listSlot, ourWords, type Slot, type Slots, textSlot } from './sentences/slot';
import { answerBasis, told, typedSlot } from './sentences/speaker';
import { withoutStop } from './words';

/** What leaders are asked to agree to, and what happens meanwhile. An empty string is something nobody has said. */
export type Decision = {
  /** Completes "Agree to …". */
  readonly agree: Sentence;
  readonly cost: string;
  readonly time: string;
  /** A date, or a phrase where there are no term dates. */
  readonly by: string;
  /** A fact, never a fear: what goes on while nothing is decided. Null where there is none to tell. */
  readonly ifWeWait: Sentence | null;
  readonly basis: readonly BlockBasis[];
};

const isRule = (slot: KindSlot): slot is KindSlot & SlotRule => 'question' in slot && !slot.question.includes('{n}');

/** What was typed for the slots that only papers for leaders have. */
export function leaderSlots(plan: Plan, content: DocContent): Slots {
  const rules = Object.entries(kindSlots as Readonly<Record<string, KindSlot>>).flatMap(([name, slot]) =>
    isRule(slot) ? [[name, slot] as const] : [],
  );
  return filled(Object.fromEntries(rules.map(([name, rule]) => [name, typedSlot(plan, rule, content)])));
}

type Asking = { readonly id: string; readonly words: readonly DecisionWords[]; readonly slots: Slots };

/** The first of these wordings that can be filled, and its consequence. */
function askedFor(speaker: Speaker, { id, words, slots }: Asking): Pick<Decision, 'agree' | 'ifWeWait'> | null {
  for (const { template, ifWeWait } of words) {
    const agree = sayTemplate(`decision:${id}`, template, speaker, slots);
    if (agree === null) continue;
    const meanwhile = ifWeWait === undefined ? null : { variants: [{ text: ifWeWait }], label: true };
    return {
      agree,
      ifWeWait: meanwhile === null ? null : sayTemplate(`waiting:${id}`, meanwhile, speaker, slots),
    };
  }
  return null;
}

/** What was answered to the questions behind a check, where they are among the five. */
function answersTo({ answers }: Plan, { parts }: CheckLine): readonly YesNo[] {
  const all: { readonly [part: string]: YesNo | null | undefined } = {
    ...answers.safety,
    'crisis-route': answers.crisisRoute,
  };
  return parts.flatMap((part) => all[part] ?? []);
}

function checkSlots(plan: Plan, line: CheckLine, by: string): Slots {
  const basis: readonly BlockBasis[] = [{ kind: 'gap', key: line.key }];
  const answers = answersTo(plan, line);
  const offers = plan.provision.filter(({ key }) => line.basis.some((one) => one.key === key));
  const flag = (isSo: boolean): Slot | undefined => (isSo ? ourWords('yes') : undefined);
  return filled({
    by: textSlot(by, basis),
    providers: listSlot(
      offers.map(({ name }) => name),
      basis,
    ),
    procedures: listSlot(
      line.parts.flatMap((part) => procedureNames[part] ?? []),
      basis,
    ),
    unsure: flag(answers.includes('not-sure')),
    begun: flag(answers.length > 0 && answers.every((answer) => answer === 'partly')),
  });
}

/**
 * What a safety check asks leaders for; null where it is settled with the safeguarding lead alone. Where nobody is sure how
 * things stand, nothing is said of what happens meanwhile.
 */
export function checkDecision(plan: Plan, speaker: Speaker, line: CheckLine): Decision | null {
  const row = line.parts.map((part) => decisionByCheck[part]).find((found) => found !== undefined);
  const words = row === undefined ? undefined : decisionsByGap[row];
  if (words === undefined || decidedWithDsl.includes(line.key)) return null;
  const by = thirtyDaysOn(plan);
  const slots = checkSlots(plan, line, by);
  const asked = askedFor(speaker, { id: line.key, words: [words], slots });
  if (asked === null) return null;
  const ifWeWait = 'unsure' in slots ? null : asked.ifWeWait;
  return { ...asked, ifWeWait, cost: '', time: '', by, basis: [{ kind: 'gap', key: line.key }] };
}

/** The answer to one part of a priority; places after the third have none. */
function typedFor(plan: Plan, { place }: Priority, part: 'decision' | 'time'): string {
  return place > 3 ? '' : told(plan, `${numberedQuestions.priority}.${place}.${part}`);
}

/** The first step of the gap's suggestion. */
const firstSentence = (text: string): string => withoutStop(text.split(/(?<=[.?!]) /)[0] ?? '');

/** Wordings for a priority, best first: the gap's own, then what fits any. */
function wordsFor({ line }: Priority): readonly DecisionWords[] {
  const id = line === null ? undefined : wordsIdOf(line)?.words;
  const own = id === undefined ? undefined : decisionsByGap[id];
  return [...(own === undefined ? [] : [own]), anyOtherDecision, ownerlessDecision];
}

function slotsFor(plan: Plan, content: DocContent, speaker: Speaker, priority: Priority): Slots {
  const { line, by, basis, different, owner } = priority;
  return {
    ...(line === null ? {} : gapSlots(plan, content, speaker, line, by)),
    ...filled({
      different: textSlot(withoutStop(different), basis),
      owner: textSlot(owner, basis),
      by: textSlot(by, basis),
      action: textSlot(line === null ? '' : firstSentence(line.action), basis),
    }),
  };
}

/** The lead's own wording of a decision; null where there is none. */
function ownDecision(plan: Plan, priority: Priority): Sentence | null {
  const own = typedFor(plan, priority, 'decision');
  const basis = answerBasis(`${numberedQuestions.priority}.${priority.place}.decision`);
  return own === '' ? null : plainSentence(withoutStop(own), basis);
}

/** What a priority asks leaders for: in the lead's own words, else in ours. Null where there is nothing to say of it. */
export function priorityDecision(
  plan: Plan,
  content: DocContent,
  speaker: Speaker,
  priority: Priority,
): Decision | null {
  const { place, line, cost, by } = priority;
  const slots = slotsFor(plan, content, speaker, priority);
  const asked = askedFor(speaker, { id: line?.key ?? `own:${place}`, words: wordsFor(priority), slots });
  const agree = ownDecision(plan, priority) ?? asked?.agree;
  if (agree === undefined) return null;
  const basis = distinct([...priority.basis, ...agree.basis]);
  return { agree, ifWeWait: asked?.ifWeWait ?? null, cost, time: typedFor(plan, priority, 'time'), by, basis };
}
