import { missingWords, tableWords } from '../../content/sentences/docWords';
import { type GapWords, gapWords } from '../../content/sentences/gapWords';
import { priorityWords } from '../../content/sentences/priorities';
import { askedDirectly, numberedQuestions, priorityParts } from '../../content/sentences/slots';
import type { PriorityWords } from '../../content/sentences/types';
import type { PriorityLine } from '../../domain/findings';
import type { ActionRecord, Plan } from '../../domain/plan';
import { dayAndMonth, daysLater, partsOf, shortDate } from './days';
import type { DocContent } from './docContent';
import type { BlockBasis } from './docModel';
import { priorityYears } from './priorityYears';
import { fillText } from './sentences/fill';
import { inSchoolWords, type Speaker, sayTemplate } from './sentences/say';
import { filled, numberSlot, ourWords, type Slots, textSlot } from './sentences/slot';
import { answerBasis, told } from './sentences/speaker';
import { dateFromPhrase, halfTermsIn, schoolDayBefore } from './terms';
import { listOf, saysSomething, theRole, withoutStop, withStop } from './words';

/** One of the three priorities, in words. An empty string is something still to agree. */
export type Priority = {
  readonly n: number;
  /** Its place in the lead's own order: 'priority.2.…' are its answers. Those after the third have none. */
  readonly place: number;
  /** The gap it answers; null where the lead's words stand alone. */
  readonly line: PriorityLine | null;
  readonly different: string;
  readonly owner: string;
  /** A date, or a phrase where there are no term dates. */
  readonly by: string;
  readonly know: string;
  readonly cause: string;
  readonly firstStep: string;
  readonly start: string;
  readonly cost: string;
  readonly basis: readonly BlockBasis[];
};

const NEVER_NAMED = new Set(['SHS', 'BER', 'EAT', 'TRA']);

/** The priorities of this edition, at most three, numbered as they print. */
export function prioritiesOf(plan: Plan, content: DocContent, speaker: Speaker): readonly Priority[] {
  const all = places(plan).map((place) => priorityAt(plan, content, speaker, place));
  const shown = speaker.edition === 'internal' ? all : all.filter((one) => one.different !== '');
  return shown.slice(0, 3).map((one, at) => ({ ...one, n: at + 1 }));
}

/**
 * Place in the lead's own order, and the gap that stands in it: null where the lead's words stand alone. Typed words belong
 * to a gap only where its key stands beside them: gaps change order, and words must never end up under another gap's reason.
 */
type Place = { readonly n: number; readonly line: PriorityLine | null };

function places(plan: Plan): readonly Place[] {
  const open = plan.findings.lines.filter((line): line is PriorityLine => line.lane === 'B').filter(isOpen);
  const all = plan.findings.held.filter((line): line is PriorityLine => line.lane === 'B');
  const picked = [1, 2, 3].map((n) => typed(plan, n, 'gap'));
  const rest = open.filter((line) => !picked.includes(line.key));
  const first = [1, 2, 3].flatMap((n): readonly Place[] => {
    const pick = picked[n - 1] ?? '';
    const own = typed(plan, n, 'different');
    const line =
      [...open, ...all].find((one) => one.key === pick) ?? (pick === '' && own === '' ? rest.shift() : undefined);
    return line || own !== '' ? [{ n, line: line ?? null }] : [];
  });
  return [...first, ...rest.map((line, at) => ({ n: 4 + at, line }))];
}

function isOpen(line: PriorityLine): boolean {
  return line.decision !== 'later' && line.decision !== 'not-for-us';
}

function typed(plan: Plan, n: number, part: keyof typeof priorityParts): string {
  return n > 3 ? '' : told(plan, `${numberedQuestions.priority}.${n}.${priorityParts[part]}`);
}

function actionFor(plan: Plan, line: PriorityLine | null): ActionRecord | undefined {
  if (!line) return undefined;
  const planned = plan.findings.actions.find((action) => action.parts.includes(line.key));
  return plan.actions.find((action) => action.key === planned?.key || action.key === line.key);
}

function priorityAt(plan: Plan, content: DocContent, speaker: Speaker, place: Place): Priority {
  const { n, line } = place;
  const action = actionFor(plan, line);
  const terms = halfTermsIn(told(plan, askedDirectly.halfTerms));
  const by = dateFromPhrase(typed(plan, n, 'by') || action?.finish || '', plan.answers.today, terms);
  const words = wordsFor(line, speaker);
  const slots = line ? gapSlots(plan, content, speaker, line, by) : {};
  return {
    n,
    place: n,
    line,
    by,
    different: differentWords(plan, speaker, place, words, slots),
    owner: typed(plan, n, 'owner') || (action?.owner ?? ''),
    know: typed(plan, n, 'know') || knowWords(plan, line, action, words, slots),
    cause: line ? withoutStop(line.text.split(/(?<=[.?!]) /)[0] ?? '') : '',
    firstStep: typed(plan, n, 'firstStep'),
    start: dateFromPhrase(typed(plan, n, 'start') || action?.start || '', plan.answers.today, terms),
    cost: typed(plan, n, 'cost') || (action?.cost ?? ''),
    basis: basisOf(plan, place, action),
  };
}

function basisOf(plan: Plan, { n, line }: Place, action: ActionRecord | undefined): readonly BlockBasis[] {
  const parts = (Object.keys(priorityParts) as (keyof typeof priorityParts)[]).filter(
    (part) => typed(plan, n, part) !== '',
  );
  return [
    ...(line ? [{ kind: 'gap' as const, key: line.key }] : []),
    ...(action ? [{ kind: 'gap' as const, key: action.key }] : []),
    ...parts.flatMap((part) => answerBasis(`${numberedQuestions.priority}.${n}.${priorityParts[part]}`)),
  ];
}

/** Which words tell of a gap. */
export function wordsIdOf(line: PriorityLine): GapWords | undefined {
  return gapWords.find(({ gap, cause }) => line.key.startsWith(gap) && (cause === undefined || cause === line.cause));
}

function wordsFor(line: PriorityLine | null, speaker: Speaker): PriorityWords | null {
  if (!line) return null;
  const found = wordsIdOf(line);
  if (!found) return null;
  return priorityWords[speaker.edition === 'publishable' ? (found.inPublic ?? found.words) : found.words];
}

/** The lead's words win. In public, an internal priority prints only in the public words the lead has typed. */
function differentWords(plan: Plan, speaker: Speaker, place: Place, words: PriorityWords | null, slots: Slots): string {
  const own = typed(plan, place.n, 'different');
  const inPublic = typed(plan, place.n, 'public');
  if (speaker.edition === 'publishable') {
    if (inPublic) return withStop(inPublic);
    if (words?.public === 'no') return '';
    if (own && !(words?.public === 'words-only' && mustNotName(place.line))) return withStop(own);
  } else if (own) return withStop(own);
  return words ? templateWords(speaker, place.line, words, slots) : '';
}

function mustNotName(line: PriorityLine | null): boolean {
  return line?.needs.some((need) => NEVER_NAMED.has(need)) ?? false;
}

function templateWords(speaker: Speaker, line: PriorityLine | null, words: PriorityWords, slots: Slots): string {
  const hide = speaker.edition === 'publishable' && words.public === 'words-only' && mustNotName(line);
  const variants = hide ? [{ text: words.unnamed ?? '' }] : [{ text: words.a }, { text: words.b }];
  const usable = variants.filter(({ text }) => saysSomething(text));
  return sayTemplate(`priority:${line?.key ?? ''}`, { variants: usable }, { ...speaker, slots }, {})?.text ?? '';
}

function knowWords(
  plan: Plan,
  line: PriorityLine | null,
  action: ActionRecord | undefined,
  words: PriorityWords | null,
  slots: Slots,
): string {
  const suggested = plan.findings.actions.find((one) => one.key === action?.key)?.success ?? line?.success ?? '';
  if (action?.success && action.success !== suggested) return action.success;
  const ours = words ? fillText(words.know, slots, { label: true })?.text : undefined;
  return ours ?? suggested;
}

/** Only what a priority may speak of: nothing else of the plan leaks into its sentence. */
export function gapSlots(plan: Plan, content: DocContent, speaker: Speaker, line: PriorityLine, by: string): Slots {
  const needs = line.needs.map((need) => content.needAreas.find((area) => area.code === need)?.inSentence ?? '');
  const row = plan.provision.find(
    (one) => line.key.endsWith(`:${one.key}`) || line.basis.some((basis) => basis.key === one.key),
  );
  const gap: readonly BlockBasis[] = [{ kind: 'gap', key: line.key }];
  const { leadTitle, approveRole, dsl, senco } = speaker.slots;
  return filled({
    leadTitle,
    approveRole,
    dsl,
    senco,
    need: textSlot(listOf(needs), gap),
    offer: row ? textSlot(row.name, [{ kind: 'provision', key: row.key }]) : undefined,
    phaseYears: priorityYears(plan, content, line),
    roleGroup: ourWords('staff'),
    by: partsOf(by) ? textSlot(dayAndMonth(by), gap) : undefined,
  });
}

/** The cells of a row in the table of priorities. */
export function priorityCells(priority: Priority): readonly string[] {
  const { different, owner, by, know } = priority;
  const or = (text: string) => (saysSomething(text) ? text : tableWords.toAgree);
  return [or(different), or(ownerCell(owner)), or(shortDate(by)), or(withoutStop(know))].map((cell) =>
    capitalUnless(cell),
  );
}

function ownerCell(owner: string): string {
  return owner.replace(/^the /i, '');
}

function capitalUnless(cell: string): string {
  return cell === tableWords.toAgree ? cell : `${cell.charAt(0).toUpperCase()}${cell.slice(1)}`;
}

/** Thirty days from now, on a school day: until then the safety checks are to be settled. The planner's own figure. */
export function thirtyDaysOn(plan: Plan): string {
  return schoolDayBefore(daysLater(plan.answers.today, 30), halfTermsIn(told(plan, askedDirectly.halfTerms)));
}

/** What stands before and after the priorities in an internal paper: the safety checks to settle, the actions not shown. */
export function withActions(speaker: Speaker, plan: Plan, priorities: readonly Priority[]): Speaker {
  const more = plan.findings.actions.length - priorities.length;
  const checks = plan.findings.lines.filter((line) => line.lane === 'A').map((line) => line.key);
  const basis = checks.map((key): BlockBasis => ({ kind: 'gap', key }));
  const day30 = checks.length > 0 ? textSlot(thirtyDaysOn(plan), basis) : undefined;
  const moreActions = more > 0 ? numberSlot(more, []) : undefined;
  return { ...speaker, slots: { ...speaker.slots, ...filled({ day30, moreActions }) } };
}

/** The slots of the sentence form: "The SENCO, by …. We will know because: …". */
export function prioritySlots(priority: Priority): Slots {
  const { basis } = priority;
  const toAgree = ourWords(tableWords.toAgree);
  const owner = priority.owner ? textSlot(theRole(priority.owner), basis) : undefined;
  const by = textSlot(priority.by, basis);
  const know = textSlot(priority.know, basis);
  return filled({
    owner,
    by,
    know,
    ownerCell: owner ?? toAgree,
    byCell: by ?? toAgree,
    knowCell: know ?? toAgree,
    cause: textSlot(priority.cause, basis),
    firstStep: textSlot(priority.firstStep, basis),
    start: textSlot(priority.start, basis),
  });
}

/** What is still missing before these priorities can be published. */
export function missingInPriorities(priorities: readonly Priority[], speaker: Speaker): readonly string[] {
  if (priorities.length === 0) return [missingWords.priorities];
  return priorities.flatMap((one) => {
    const say = (words: string) =>
      inSchoolWords(words, speaker.words)
        .replace('{n}', String(one.n))
        .replace('{by}', one.by)
        .replace('{pupils}', speaker.words.pupils);
    return [
      ...(one.different ? [] : [say(missingWords.different)]),
      ...(one.owner ? [] : [say(missingWords.owner)]),
      ...(one.by ? [] : [say(missingWords.by)]),
      ...(one.by && !partsOf(one.by) ? [say(missingWords.byPhrase)] : []),
      ...(one.know ? [] : [say(missingWords.know)]),
    ];
  });
}
