import { missingWords, tableWords } from '../../content/sentences/docWords';
import { readinessOf } from '../../content/sentences/kinds/readiness';
import { briefingWords, sltBriefing, sltBriefingSentences } from '../../content/sentences/kinds/sltBriefing';
import type { CheckLine, PriorityLine } from '../../domain/findings';
import type { Plan } from '../../domain/plan';
import { partsOf, shortDate } from './days';
import { checkDecision, type Decision, leaderSlots, priorityDecision } from './decisions';
import type { DocContent } from './docContent';
import type { Drafted } from './docModel';
import { type DraftPart, type DraftSection, paragraph, plainSentence } from './draft';
import { finished } from './finish';
import { lastReportLine } from './lastReport';
import { missingSlots } from './missing';
import { type Priority, prioritiesOf } from './priorities';
import { type Sentence, type Speaker, say, sayTemplate } from './sentences/say';
import { filled, listSlot, numberSlot, ourWords, type Slots, textSlot } from './sentences/slot';
import { speakerFor } from './sentences/speaker';
import { strengthsOf } from './strengths';
import { capital, saysSomething, withoutStop, withStop } from './words';

/** The most words a briefing may have: one side. */
export const BRIEFING_WORDS: number = sltBriefing.limit.most;
/** Lines that need attention, safety checks and priorities together; of the checks at most two. */
const MOST_LINES = 3;
const MOST_CHECKS = 2;
const STRENGTH_WORDS = 20;

/** What the briefing is made from, worked out once. */
type Briefing = {
  readonly plan: Plan;
  readonly content: DocContent;
  readonly speaker: Speaker;
  /** Safety checks that are told one by one, and those that are only named. */
  readonly checks: readonly CheckLine[];
  readonly others: readonly CheckLine[];
  readonly priorities: readonly Priority[];
  readonly decisions: readonly Decision[];
};

const isCheck = (line: Plan['findings']['lines'][number]): line is CheckLine => line.lane === 'A';

/** All of them where they are few; else the first, and a line that names the others. */
function checksOf(plan: Plan): Pick<Briefing, 'checks' | 'others'> {
  const all = plan.findings.lines.filter(isCheck);
  const told = all.length > MOST_CHECKS ? 1 : all.length;
  return { checks: all.slice(0, told), others: all.slice(told) };
}

function briefingOf(plan: Plan, content: DocContent): Briefing {
  const plain = speakerFor(plan, content, 'internal');
  const speaker = { ...plain, slots: { ...plain.slots, ...leaderSlots(plan, content) } };
  const { checks, others } = checksOf(plan);
  const room = MOST_LINES - checks.length - (others.length > 0 ? 1 : 0);
  const priorities = prioritiesOf(plan, content, speaker).slice(0, room);
  const decisions = [
    ...checks.map((line) => checkDecision(plan, speaker, line)),
    ...priorities.map((priority) => priorityDecision(plan, content, speaker, priority)),
  ].filter((decision) => decision !== null);
  return { plan, content, speaker, checks, others, priorities, decisions };
}

/** The briefing for leaders: internal, one side. Without a decision to ask for there is none, and it says so. */
export function draftSltBriefing(plan: Plan, content: DocContent): Drafted {
  const briefing = briefingOf(plan, content);
  const { speaker, decisions } = briefing;
  const sections = decisions.length === 0 ? [] : SECTIONS.flatMap((make) => make(briefing));
  return finished({
    kind: 'slt-briefing',
    speaker,
    title:
      sayTemplate('S-brief-title', { variants: sltBriefing.titles, label: true }, speaker)?.text ??
      briefingWords.untitled,
    sections,
    notYetCovered: [],
    limit: BRIEFING_WORDS,
    missing: decisions.length === 0 ? nothingToDecide() : missing(briefing),
  });
}

function nothingToDecide(): readonly string[] {
  return (readinessOf['slt-briefing'] ?? []).filter(({ id }) => id === 'no-gaps').map(({ text }) => text);
}

type BriefingSentence = keyof typeof sltBriefingSentences;
type SectionId = (typeof sltBriefing.sections)[number]['id'];

const sayHere = ({ speaker }: Briefing, id: BriefingSentence, slots: Slots = {}): Sentence | null =>
  sayTemplate(id, sltBriefingSentences[id], speaker, slots);

const asParagraph = (sentences: readonly (Sentence | null)[]): readonly DraftPart[] => {
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length > 0 ? [{ type: 'paragraph', sentences: said, weight: 'counted' }] : [];
};

function section(id: SectionId, parts: readonly DraftPart[]): readonly DraftSection[] {
  const title = sltBriefing.sections.find((one) => one.id === id)?.titles[0] ?? '';
  return parts.length > 0 ? [{ id, title, parts }] : [];
}

const SECTIONS: readonly ((briefing: Briefing) => readonly DraftSection[])[] = [
  why,
  well,
  attention,
  decisionsSection,
  wait,
  lastTime,
  next,
];

function why(briefing: Briefing): readonly DraftSection[] {
  const { decisions } = briefing;
  const basis = decisions.flatMap((decision) => decision.basis);
  const asks = sayHere(briefing, 'S-brief-why', { decisionCount: numberSlot(decisions.length, basis) });
  const aim = say('S-aim', briefing.speaker, {}, asks?.text);
  return section('why', asParagraph([asks, aim === null ? null : { ...aim, optional: true }]));
}

function well({ plan, content, speaker }: Briefing): readonly DraftSection[] {
  const items = strengthsOf(plan, content, speaker, STRENGTH_WORDS).found.map(({ sentence }) => sentence);
  return section('well', items.length > 0 ? [{ type: 'list', items, weight: 'counted' }] : []);
}

/** The gap analysis says "you" to the lead. */
function forLeaders(text: string): string {
  return briefingWords.forLeaders.reduce((said, [lead, school]) => said.split(lead).join(school), text);
}

const asList = (sentence: Sentence | null): readonly Sentence[] => (sentence === null ? [] : [sentence]);

function gapSentence(briefing: Briefing, line: CheckLine | PriorityLine): Sentence | null {
  const basis = [{ kind: 'gap' as const, key: line.key }];
  const isShort = ![line.text, line.why].some((text) => /[.?!] /.test(text));
  const slots = filled({
    gapBand: ourWords(line.lane === 'A' ? briefingWords.checkNow : line.band),
    rowSays: textSlot(forLeaders(line.text), basis),
    rowWhy: textSlot(forLeaders(line.why), basis),
    oneSentence: isShort ? ourWords('yes') : undefined,
  });
  return sayHere(briefing, 'S-brief-gap', slots);
}

/** "Sudden death plan" of "Sudden death plan: not sure. …". What stands in brackets is told in the gap analysis. */
const nameOf = ({ text }: CheckLine): string => (text.split(':')[0] ?? '').replace(/ \(.*\)$/, '');

function othersSentence(briefing: Briefing): Sentence | null {
  const { others } = briefing;
  const basis = others.map(({ key }) => ({ kind: 'gap' as const, key }));
  return sayHere(briefing, 'S-brief-more', filled({ otherChecks: listSlot(others.map(nameOf), basis) }));
}

function attention(briefing: Briefing): readonly DraftSection[] {
  const { checks, priorities } = briefing;
  const tell = (line: CheckLine | PriorityLine): readonly Sentence[] => asList(gapSentence(briefing, line));
  const items = [
    ...checks.flatMap(tell),
    ...asList(othersSentence(briefing)),
    ...priorities.flatMap(({ line }) => (line === null ? [] : tell(line))),
  ];
  return section('attention', items.length > 0 ? [{ type: 'list', items, weight: 'counted', whole: true }] : []);
}

/** A cell of the table: cost and time are never guessed. */
const orNotCosted = (text: string): string => (saysSomething(text) ? withoutStop(text) : briefingWords.notCosted);

function dateCell(by: string): string {
  if (!saysSomething(by)) return tableWords.toAgree;
  return partsOf(by) === null ? capital(by) : shortDate(by);
}

function decisionsSection(briefing: Briefing): readonly DraftSection[] {
  const { decisions } = briefing;
  const head = sltBriefing.sections.find(({ id }) => id === 'decisions');
  const table: DraftPart = {
    type: 'table',
    header: head !== undefined && 'table' in head ? head.table.head : [],
    rows: decisions.map(({ agree, cost, time, by }) => [
      capital(agree.text),
      orNotCosted(cost),
      orNotCosted(time),
      dateCell(by),
    ]),
    widths: [5, 2, 3, 2],
    weight: 'counted',
    facts: decisions.length,
    basis: decisions.flatMap(({ basis }) => basis),
    tags: ['gap', 'price'],
  };
  return section('decisions', [...asParagraph([sayHere(briefing, 'S-brief-figures')]), table]);
}

/** "the spring term", from September on; the term that a paper of today would be put off to. */
function nextTerm(today: string): string {
  const month = partsOf(today)?.month ?? 9;
  const { autumn, spring, summer } = briefingWords.terms;
  return month >= 9 ? autumn : month < 4 ? spring : summer;
}

/** What the lead typed; else what the first two decisions say of themselves. */
function wait(briefing: Briefing): readonly DraftSection[] {
  const { plan, speaker, decisions } = briefing;
  const typed = speaker.slots.consequence;
  const [first, second] = decisions.flatMap(({ ifWeWait }) => ifWeWait ?? []).filter(isNewText);
  const consequence = typed ?? (first && textSlot(first.text, first.basis, false));
  const slots = filled({ consequence, nextTerm: ourWords(nextTerm(plan.answers.today)) });
  const also =
    typed === undefined && second
      ? plainSentence(withStop(capital(second.text)), second.basis, { tags: ['risk'] })
      : null;
  return section('wait', asParagraph([sayHere(briefing, 'S-brief-wait', slots), also]));
}

const isNewText = ({ text }: Sentence, at: number, all: readonly Sentence[]): boolean =>
  all.findIndex((one) => one.text === text) === at;

function lastTime({ plan, content, speaker }: Briefing): readonly DraftSection[] {
  return section('last-time', asParagraph([lastReportLine(plan, content, speaker)]));
}

function next(briefing: Briefing): readonly DraftSection[] {
  const foot = paragraph(briefing.speaker, ['S-foot-internal'], { weight: 'furniture', look: 'small' });
  return section('next', [...asParagraph([sayHere(briefing, 'S-brief-next')]), ...foot]);
}

/** What a leader would ask about first. */
function missing({ speaker, priorities }: Briefing): readonly string[] {
  const ownerless = priorities
    .filter(({ owner }) => owner === '')
    .map(({ n }) => missingWords.owner.replace('{n}', String(n)));
  return [...missingSlots(speaker, ['school', 'leadTitle']), ...ownerless];
}
