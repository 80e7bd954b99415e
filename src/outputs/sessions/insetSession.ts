import { insetDefaults, reasonWords } from '../../content/inset/common';
import type { Outline, SessionMinutes } from '../../content/inset/types';
import { lineWords } from '../../content/sentences/docWords';
import { askedDirectly, numberedQuestions } from '../../content/sentences/slots';
import type { Plan } from '../../domain/plan';
import { type Confirmation, confirmationOf } from '../documents/confirmation';
import { contactIn, isStale } from '../documents/crisisBox';
import { daysLater, partsOf } from '../documents/days';
import type { DocContent } from '../documents/docContent';
import type { BlockBasis } from '../documents/docModel';
import { type Priority, prioritiesOf } from '../documents/priorities';
import { lineOf } from '../documents/sentences/line';
import { inSchoolWords, type Speaker, sayTemplate } from '../documents/sentences/say';
import { filled, listSlot, ourWords, type Slot, textSlot } from '../documents/sentences/slot';
import { answerBasis, speakerFor, told, toldList } from '../documents/sentences/speaker';
import { dateFromPhrase, type HalfTerm, halfTermsIn, schoolDayAfter } from '../documents/terms';
import { hashOf, lowerStart, theRole, withoutStop } from '../documents/words';
import { type Reason, reasonFor } from './insetReasons';
import { clock } from './insetTimes';

/** What a session plan is made from, worked out once. */
export type Session = {
  readonly plan: Plan;
  readonly content: DocContent;
  readonly outline: Outline;
  readonly minutes: SessionMinutes;
  readonly speaker: Speaker;
  /** The gap it answers, where one points to it. */
  readonly reason: Reason | null;
  readonly priorities: readonly Priority[];
  readonly confirmation: Confirmation;
};

type MaybeSlots = { readonly [name: string]: Slot | undefined };

/** Everything a session of this outline and length is written from. */
export function sessionOf(plan: Plan, content: DocContent, outline: Outline, minutes: SessionMinutes): Session {
  const plain = speakerFor(plan, content, 'internal');
  const slotted = withSlots(plain, plan, content, outline, minutes);
  const reason = reasonFor(outline.id, plan, content, slotted);
  const speaker = withReason(slotted, reason);
  return {
    plan,
    content,
    outline,
    minutes,
    speaker,
    reason,
    priorities: prioritiesOf(plan, content, { ...plain, edition: 'publishable' }).filter((one) => one.different !== ''),
    confirmation: confirmationOf(plan, ['crisis-route', 'contacts']),
  };
}

function withSlots(
  speaker: Speaker,
  plan: Plan,
  content: DocContent,
  outline: Outline,
  minutes: SessionMinutes,
): Speaker {
  const extra = {
    ...peopleSlots(speaker, plan),
    ...outlineSlots(speaker, outline, minutes),
    ...dateSlots(plan),
    ...helpSlots(speaker, plan, content),
    voiceTheme: themeSlot(plan, outline),
    randomTime: ourWords(randomTime(plan.id, outline.id)),
  };
  return { ...speaker, slots: { ...speaker.slots, ...filled(extra) } };
}

/** The people a session names, each with the words that stand in where nobody is typed. */
function peopleSlots(speaker: Speaker, plan: Plan): MaybeSlots {
  const { slots } = speaker;
  const lead = told(plan, 'role.title');
  return {
    theLead: lead ? textSlot(theRole(lead), answerBasis('role.title')) : ourWords(insetDefaults.theLead),
    facilitator: slots.facilitator ?? slots.leadTitle,
    careRole: slots.careRole ?? slots.dsl,
    careUntil: slots.careUntil ?? ourWords(insetDefaults.careUntil),
    meeting: slots.meeting ?? ourWords(insetDefaults.meeting),
    businessManager: ourWords(insetDefaults.businessManager),
    chair: ourWords(lowerStart(lineOf(insetDefaults.chair, speaker))),
    trainedFacilitator: textSlot(told(plan, 'inset.trainedFacilitator'), answerBasis('inset.trainedFacilitator')),
  };
}

function outlineSlots({ slots, words }: Speaker, outline: Outline, minutes: SessionMinutes): MaybeSlots {
  const ours = (text: string) => ourWords(inSchoolWords(text, words));
  return {
    outlineTitle: ours(outline.byLength?.[minutes]?.title ?? outline.title),
    minutes: ourWords(String(minutes)),
    topicPlain: ours(outline.topicPlain),
    outcomesPlain: listSlot(
      outline.outcomesPlain.map((text) => inSchoolWords(text, words)),
      [],
      false,
    ),
    sensitiveTopic: outline.sensitiveTopic ? ours(outline.sensitiveTopic) : undefined,
    audience: slots.audience ?? ours(outline.byLength?.[minutes]?.forWhom ?? outline.forWhom),
  };
}

function dateSlots(plan: Plan): MaybeSlots {
  const terms = halfTermsIn(told(plan, askedDirectly.halfTerms));
  const sessionDate = told(plan, 'inset.date');
  const halfTerm = nextHalfTerm(plan, sessionDate, terms);
  return {
    sixWeeks: partsOf(sessionDate)
      ? textSlot(schoolDayAfter(daysLater(sessionDate, 42), terms), answerBasis('inset.date'))
      : undefined,
    nextHalfTerm: partsOf(halfTerm) ? textSlot(halfTerm, answerBasis(askedDirectly.halfTerms)) : undefined,
  };
}

function nextHalfTerm(plan: Plan, sessionDate: string, terms: readonly HalfTerm[]): string {
  return partsOf(sessionDate)
    ? dateFromPhrase('by half-term', sessionDate, terms)
    : dateFromPhrase('next half-term', plan.answers.today, terms);
}

/** What pupils said is a reason only for a session that reads it aloud. */
function themeSlot(plan: Plan, { blocks }: Outline): Slot | undefined {
  if (!blocks.some(({ shows }) => shows?.includes('themes'))) return undefined;
  const theme = toldList(plan, numberedQuestions.theme)[0];
  return theme ? textSlot(theme.text, answerBasis(theme.key)) : undefined;
}

/** A time of the school day, from nine to five past three: the same plan always asks at the same time. */
function randomTime(planId: string, outline: string): string {
  return clock(9 * 60 + (hashOf(`${planId}${outline}`) % 74) * 5);
}

function helpSlots(speaker: Speaker, plan: Plan, content: DocContent): MaybeSlots {
  const contact = contactIn(content, plan.answers.nation, 'ED');
  const mark = !contact || isStale(contact, plan.answers.today) ? lineWords.checkBeforePrinting : '';
  const educationSupport = ourWords(`${insetDefaults.educationSupport}${mark}`);
  const both = sayTemplate(
    'staff-help',
    { variants: [{ text: insetDefaults.or }], label: true },
    speaker,
    filled({ educationSupport }),
  );
  const staffHelp = both ? textSlot(both.text, both.basis) : educationSupport;
  return { educationSupport, staffHelp, staffHelpShort: staffHelp };
}

/** Why we picked this session, as the opening says it: the gap it answers, else what the lead found out. */
function withReason(speaker: Speaker, found: Reason | null): Speaker {
  const said = sayTemplate('inset-reason', reasonWords, speaker);
  const text = withoutStop(lowerStart(found?.reason ?? said?.text ?? ''));
  const reason = textSlot(text, found?.basis ?? said?.basis ?? []);
  return { ...speaker, slots: { ...speaker.slots, ...filled({ reason }) } };
}

/** What a part of the outline itself rests on. */
export function outlineBasis({ outline }: Session): readonly BlockBasis[] {
  return [{ kind: 'planner', template: outline.id }];
}
