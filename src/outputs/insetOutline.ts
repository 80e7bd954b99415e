import { insetDefaults, insetWords, reasonWords } from '../content/inset/common';
import { insetLaunch } from '../content/inset/launch';
import type { Outline, OutlineId, SessionMinutes } from '../content/inset/types';
import { lineWords, missingWords } from '../content/sentences/docWords';
import { askedDirectly, numberedQuestions } from '../content/sentences/slots';
import type { Plan } from '../domain/plan';
import { type Confirmation, confirmationOf, missingConfirmation } from './confirmation';
import { contactIn, isStale } from './crisisBox';
import { daysLater, partsOf } from './days';
import type { DocContent } from './docContent';
import type { Drafted } from './docModel';
import { finished } from './finish';
import { gatesFor, type InsetGate } from './insetGates';
import { blocksSection, runSheet } from './insetRunSheet';
import {
  beforeSection,
  byTheEnd,
  closingSection,
  footOfSession,
  helpSheet,
  hereSection,
  openingSection,
  phraseSheet,
  sixWeeksSection,
  slipSection,
  stoppedSection,
  titleSection,
  whySection,
} from './insetSections';
import { type Priority, prioritiesOf } from './priorities';
import { lineOf } from './sentences/line';
import { type Speaker, sayTemplate } from './sentences/say';
import { filled, listSlot, ourWords, textSlot } from './sentences/slot';
import { answerBasis, speakerFor, told, toldList } from './sentences/speaker';
import { dateFromPhrase, halfTermsIn, schoolDayAfter } from './terms';

/** Which session, how long, and for whom the copy is: the facilitator's has everything, the handout only what staff keep. */
export type InsetOptions = {
  readonly outline: OutlineId;
  readonly minutes: SessionMinutes;
  readonly copy?: 'facilitator' | 'handout';
};

/** What a session plan is made from, worked out once. */
export type Session = {
  readonly plan: Plan;
  readonly content: DocContent;
  readonly outline: Outline;
  readonly minutes: SessionMinutes;
  readonly speaker: Speaker;
  readonly priorities: readonly Priority[];
  readonly confirmation: Confirmation;
};

const OUTLINES: Readonly<Record<OutlineId, Outline>> = { 'inset-launch': insetLaunch };

/** A session plan with its words, times, situations and sheets. Internal: it is for staff. */
export function outlineInset(plan: Plan, content: DocContent, options: InsetOptions): Drafted {
  const session = sessionOf(plan, content, options);
  const gates = gatesFor(options.outline, plan);
  const sections =
    gates.length > 0 ? [stoppedSection(session, gates)] : sectionsOf(session, options.copy ?? 'facilitator');
  return finished({
    kind: options.outline,
    speaker: session.speaker,
    title: titleOf(session),
    sections,
    notYetCovered: [],
    limit: null,
    missing: missing(session, gates),
  });
}

function sectionsOf(session: Session, copy: 'facilitator' | 'handout') {
  const handout = [hereSection, phraseSheet, helpSheet, footOfSession];
  const all = [
    titleSection,
    whySection,
    byTheEnd,
    beforeSection,
    runSheet,
    openingSection,
    blocksSection,
    hereSection,
    closingSection,
    slipSection,
    sixWeeksSection,
    phraseSheet,
    helpSheet,
    footOfSession,
  ];
  return (copy === 'handout' ? handout : all).flatMap((make) => make(session));
}

function sessionOf(plan: Plan, content: DocContent, options: InsetOptions): Session {
  const plain = speakerFor(plan, content, 'internal');
  const outline = OUTLINES[options.outline];
  return {
    plan,
    content,
    outline,
    minutes: options.minutes,
    speaker: withSessionSlots(plain, plan, content, outline, options.minutes),
    priorities: prioritiesOf(plan, content, { ...plain, edition: 'publishable' }).filter((one) => one.different !== ''),
    confirmation: confirmationOf(plan, ['crisis-route', 'contacts']),
  };
}

function withSessionSlots(
  speaker: Speaker,
  plan: Plan,
  content: DocContent,
  outline: Outline,
  minutes: SessionMinutes,
): Speaker {
  const { slots } = speaker;
  const terms = halfTermsIn(told(plan, askedDirectly.halfTerms));
  const sessionDate = told(plan, 'inset.date');
  const dated = partsOf(sessionDate) !== null;
  const halfTerm = dated
    ? dateFromPhrase('by half-term', sessionDate, terms)
    : dateFromPhrase('next half-term', plan.answers.today, terms);
  const extra = filled({
    outlineTitle: ourWords(outline.title),
    minutes: ourWords(String(minutes)),
    topicPlain: ourWords(outline.topicPlain),
    outcomesPlain: listSlot(outline.outcomesPlain, [], false),
    facilitator: slots.facilitator ?? slots.leadTitle,
    audience: slots.audience ?? ourWords(outline.forWhom),
    careRole: slots.careRole ?? slots.dsl,
    careUntil: slots.careUntil ?? ourWords(insetDefaults.careUntil),
    voiceTheme: themeSlot(plan),
    sixWeeks: dated
      ? textSlot(schoolDayAfter(daysLater(sessionDate, 42), terms), answerBasis('inset.date'))
      : undefined,
    nextHalfTerm: partsOf(halfTerm) ? textSlot(halfTerm, answerBasis(askedDirectly.halfTerms)) : undefined,
    ...helpSlots(speaker, plan, content),
  });
  return withReason({ ...speaker, slots: { ...slots, ...extra } });
}

function themeSlot(plan: Plan) {
  const theme = toldList(plan, numberedQuestions.theme)[0];
  return theme ? textSlot(theme.text, answerBasis(theme.key)) : undefined;
}

function helpSlots(speaker: Speaker, plan: Plan, content: DocContent) {
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

function withReason(speaker: Speaker): Speaker {
  const reason = sayTemplate('inset-reason', reasonWords, speaker);
  const slot = reason
    ? textSlot(
        reason.text.replace(/^\p{L}/u, (letter) => letter.toLowerCase()),
        reason.basis,
      )
    : undefined;
  return { ...speaker, slots: { ...speaker.slots, ...filled({ reason: slot }) } };
}

function titleOf({ speaker }: Session): string {
  return insetWords.title.map((text) => lineOf(text, speaker)).find((line) => line !== '') ?? '';
}

function missing(session: Session, gates: readonly InsetGate[]): readonly string[] {
  const { speaker } = session;
  const has = (slot: string) => slot in speaker.slots;
  const names = [
    ...(has('dslWhere') ? [] : [lineOf(missingWords.dslWhere, speaker)]),
    ...(has('deputy') ? [] : [lineOf(missingWords.deputy, speaker)]),
    ...(has('leadTitle') ? [] : [lineOf(missingWords.leadTitle, speaker)]),
    ...(has('aim') ? [] : [lineOf(missingWords.aim, speaker)]),
    ...(has('sessionDate') ? [] : [lineOf(missingWords.sessionDate, speaker)]),
  ];
  return [
    ...gates.map((gate) => lineOf(gate.words, speaker)),
    ...names,
    ...missingConfirmation(session.confirmation, speaker),
  ];
}
