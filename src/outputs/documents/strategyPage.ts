import { missingWords, pageWords, tableWords } from '../../content/sentences/docWords';
import { numberedQuestions } from '../../content/sentences/slots';
import type { Plan } from '../../domain/plan';
import { type Confirmation, confirmationOf, missingConfirmation } from './confirmation';
import { boxPart, type CrisisBox, shortCrisis } from './crisisBox';
import type { DocContent } from './docContent';
import type { Drafted, Edition } from './docModel';
import { type DraftPart, type DraftSection, paragraph } from './draft';
import { finished } from './finish';
import { footSection, worriedParts } from './foot';
import { leftOutEvidence, missingContact, missingSlots, staleNumbers } from './missing';
import { offersPart } from './offersTable';
import { missingInPriorities, type Priority, prioritiesOf, priorityCells, withActions } from './priorities';
import { lineOf } from './sentences/line';
import { type Speaker, say } from './sentences/say';
import { speakerFor, toldList } from './sentences/speaker';
import { type Strengths, strengthsOf } from './strengths';
import { voiceParts } from './voice';

/** The most words a plan on a page may have. */
export const PAGE_WORDS = 350;
const STRENGTH_WORDS = 22;
const NAMES_A_COLUMN = 4;

/** What the page is made from, worked out once. */
type Page = {
  readonly plan: Plan;
  readonly content: DocContent;
  readonly speaker: Speaker;
  readonly strengths: Strengths;
  readonly priorities: readonly Priority[];
  readonly crisis: CrisisBox;
  readonly confirmation: Confirmation;
};

/** The plan on a page: publishable unless asked for otherwise, 350 words at most. */
export function draftStrategyPage(
  plan: Plan,
  content: DocContent,
  options: { readonly edition: Edition } = { edition: 'publishable' },
): Drafted {
  const plain = speakerFor(plan, content, options.edition);
  const priorityList = prioritiesOf(plan, content, plain);
  const speaker = withActions(plain, plan, priorityList);
  const page: Page = {
    plan,
    content,
    speaker,
    strengths: strengthsOf(plan, content, speaker, STRENGTH_WORDS),
    priorities: priorityList,
    crisis: shortCrisis(plan, content),
    confirmation: confirmationOf(plan, ['crisis-route', 'contacts']),
  };
  const sections = [aim, voice, strengths, priorities, offers, worried].flatMap((make) => make(page));
  return finished({
    kind: 'strategy-page',
    speaker,
    title: say('S-page-title', speaker)?.text ?? pageWords.untitled,
    sections: [...sections, footSection(page.confirmation, speaker)],
    notYetCovered: [],
    limit: PAGE_WORDS,
    missing: missing(page),
  });
}

function section(id: string, title: string, parts: readonly DraftPart[]): readonly DraftSection[] {
  return parts.length > 0 ? [{ id, title, parts }] : [];
}

function aim({ speaker }: Page): readonly DraftSection[] {
  return section('aim', pageWords.aim, paragraph(speaker, ['S-aim'], { look: 'lead' }));
}

function voice({ plan, speaker }: Page): readonly DraftSection[] {
  return section('voice', lineOf(pageWords.voice, speaker), voiceParts(plan, speaker, { changed: 'optional' }));
}

function strengths({ strengths: { found } }: Page): readonly DraftSection[] {
  const items = found.map(({ sentence }) => sentence);
  const titles = pageWords.strengths;
  return items.length > 0
    ? [{ id: 'strengths', title: titles[2], titles, parts: [{ type: 'list', items, weight: 'counted' }] }]
    : [];
}

function priorities({ speaker, priorities: list }: Page): readonly DraftSection[] {
  if (list.length === 0) return [];
  const table: DraftPart = {
    type: 'table',
    header: tableWords.priorities,
    rows: list.map(priorityCells),
    widths: [4, 2, 2, 3],
    weight: 'counted',
    facts: list.length,
    basis: list.flatMap((one) => one.basis),
    tags: [],
  };
  const first = paragraph(speaker, ['S-check-now']);
  const notHere = paragraph(speaker, ['S-not-on-page'], { look: 'small' });
  return section('priorities', pageWords.priorities[list.length - 1] ?? '', [...first, table, ...notHere]);
}

function offers({ plan, content, speaker }: Page): readonly DraftSection[] {
  return section('offers', pageWords.offers, offersPart(plan, content, speaker, NAMES_A_COLUMN));
}

function worried({ speaker, crisis }: Page): readonly DraftSection[] {
  return section('worried', pageWords.worried, [...worriedParts(speaker), boxPart(crisis)]);
}

function missing(page: Page): readonly string[] {
  const { speaker, plan, crisis } = page;
  const themes = toldList(plan, numberedQuestions.theme);
  return [
    ...missingSlots(speaker, ['school', 'aim']),
    ...(themes.length > 0 ? [] : [lineOf(missingWords.voice, speaker)]),
    ...missingInPriorities(page.priorities, speaker),
    ...missingContact(speaker),
    ...missingConfirmation(page.confirmation, speaker),
    ...staleNumbers(crisis.stale, speaker),
    ...leftOutEvidence(page.strengths, speaker),
  ];
}
