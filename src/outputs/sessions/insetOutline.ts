import { insetMissing, insetWords } from '../../content/inset/common';
import { insetLaunch } from '../../content/inset/launch';
import type { Outline, OutlineId, SessionMinutes } from '../../content/inset/types';
import { missingWords } from '../../content/sentences/docWords';
import { slotRules } from '../../content/sentences/slots';
import type { Plan } from '../../domain/plan';
import { missingConfirmation } from '../documents/confirmation';
import type { DocContent } from '../documents/docContent';
import type { DocModel, Readiness } from '../documents/docModel';
import type { DraftSection } from '../documents/draft';
import { finished } from '../documents/finish';
import { lineOf } from '../documents/sentences/line';
import { blocksSection } from './insetBlocks';
import { gatesFor } from './insetGates';
import { handoutSections } from './insetHandouts';
import { lengthsOf, notOfferedWords } from './insetLengths';
import { runSheet } from './insetRunSheet';
import {
  beforeSection,
  byTheEnd,
  closingSection,
  footOfSession,
  helpSheet,
  openingSection,
  phraseSheet,
  sixWeeksSection,
  slipSection,
  stoppedSection,
  titleSection,
  whySection,
} from './insetSections';
import { type Session, sessionOf } from './insetSession';
import { cardsIn } from './insetSituations';
import { droppedSteps, hereSection } from './insetSteps';

/** How long, and for whom the copy is: the facilitator's has everything, the handout only what staff keep. */
export type InsetOptions = {
  readonly minutes: SessionMinutes;
  readonly copy?: 'facilitator' | 'handout';
};

/** A session plan as a document. Its kind is the outline's id. */
export type DraftedSession<Id extends OutlineId = OutlineId> = {
  readonly model: Omit<DocModel, 'kind'> & { readonly kind: Id };
  readonly ready: Readiness;
};

type LaunchOptions = InsetOptions & { readonly outline: 'inset-launch' };
type OtherOptions = InsetOptions & { readonly outline: Outline };

/**
 * A session plan with its words, times, situations and sheets. Internal: it is for staff. The launch may be named; every
 * other outline is handed over, so that a bundle holds only the outlines it offers.
 */
export function outlineInset(plan: Plan, content: DocContent, options: LaunchOptions): DraftedSession<'inset-launch'>;
export function outlineInset(plan: Plan, content: DocContent, options: OtherOptions): DraftedSession;
export function outlineInset(plan: Plan, content: DocContent, options: LaunchOptions | OtherOptions): DraftedSession {
  const outline = options.outline === 'inset-launch' ? insetLaunch : options.outline;
  const session = sessionOf(plan, content, outline, options.minutes);
  const stops = stopsOf(session);
  const { model, ready } = finished({
    kind: 'inset-launch',
    speaker: session.speaker,
    title: titleOf(session),
    sections: stops.length > 0 ? [stoppedSection(session, stops)] : sectionsOf(session, options.copy ?? 'facilitator'),
    notYetCovered: [],
    limit: null,
    missing: [...stops, ...missing(session)],
  });
  return { model: { ...model, kind: outline.id }, ready };
}

/** Why this session is not offered here, or not at this length, in plain words. */
function stopsOf(session: Session): readonly string[] {
  const { outline, minutes, plan, speaker } = session;
  const gates = gatesFor(outline.id, plan, minutes).map(({ words }) => lineOf(words, speaker));
  return lengthsOf(outline).includes(minutes) ? gates : [...gates, notOfferedWords(session)];
}

function sectionsOf(session: Session, copy: 'facilitator' | 'handout'): readonly DraftSection[] {
  const handout = [handoutSections, hereSection, phraseSheet, helpSheet, footOfSession];
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
    handoutSections,
    phraseSheet,
    helpSheet,
    footOfSession,
  ];
  return (copy === 'handout' ? handout : all).flatMap((make) => make(session));
}

function titleOf({ speaker }: Session): string {
  return insetWords.title.map((text) => lineOf(text, speaker)).find((line) => line !== '') ?? '';
}

/** Slots every session needs, and what is said where one is empty. */
const NEEDED = ['dslWhere', 'deputy', 'leadTitle', 'sessionDate'] as const;

function missing(session: Session): readonly string[] {
  const { speaker, outline, plan } = session;
  const says = (needed: boolean, words: string) => (needed ? [lineOf(words, speaker)] : []);
  const readsAim = outline.blocks.some(({ shows }) => shows?.includes('aim'));
  const needsRecord = outline.steps.includes(2) && !(slotRules.recordWhere.question in plan.answers.told);
  const unread = outline.sensitiveTopic !== undefined && !('scenarioCheck' in speaker.slots);
  return [
    ...NEEDED.flatMap((slot) => says(!(slot in speaker.slots), missingWords[slot])),
    ...says(needsRecord, insetMissing.recordWhere),
    ...says(readsAim && !('aim' in speaker.slots), missingWords.aim),
    ...says(outline.sensitiveTopic !== undefined && !('second' in speaker.slots), insetMissing.second),
    ...says(unread && cardsIn(session).length > 0, insetMissing.scenarioCheck),
    ...droppedSteps(session).map((when) => lineOf(insetMissing.step, speaker, { when })),
    ...missingConfirmation(session.confirmation, speaker),
  ];
}
