import type { Answers, YesNo } from './answers';
import type { Indicator, NeedCode, PersonId } from './catalogue';
import { findCells } from './cells';
import type { Basis, CellFinding } from './findings';
import { type AssessContent, PROCEDURES } from './gapWords';
import { type Offer, resolveOffers, schoolPhases, tickedRecords, tickListFor } from './offers';
import type { ProvisionRecord } from './provision';
import { type Rating, UNANSWERED } from './rating';
import type { Settings } from './settings';
import { type Speech, speechFor } from './speech';

/** A need the lead chose. `evidence` is more than a view or an impression. */
export type ChosenNeed = { readonly code: NeedCode; readonly evidence: boolean };

/** Everything a rule reads: answers and register, put side by side once. */
export type Picture = {
  readonly answers: Answers;
  readonly settings: Settings;
  readonly content: AssessContent;
  readonly speech: Speech;
  /** Rows of the register or a pasted list, and rows made from ticks. */
  readonly offers: readonly Offer[];
  readonly byKey: ReadonlyMap<string, Offer>;
  /** Running rows of the register or a pasted list; rows made from ticks are not among them. */
  readonly running: readonly Offer[];
  /** Of those, the targeted ones with a need chosen: what measures, cover and places are counted over. */
  readonly targeted: readonly Offer[];
  readonly cells: readonly CellFinding[];
  /** In the order of the need areas, so that the order of answers never matters. */
  readonly chosen: readonly ChosenNeed[];
  readonly indicators: ReadonlyMap<string, Indicator>;
};

const EVIDENCE: readonly (string | null)[] = ['record', 'survey', 'attendance'];
const MOST_NEEDS = 3;

function chosenNeeds(answers: Answers, content: AssessContent): readonly ChosenNeed[] {
  const first = new Map<NeedCode, boolean>();
  for (const { id, source } of answers.needs.slice(0, MOST_NEEDS)) {
    first.set(id, (first.get(id) ?? false) || EVIDENCE.includes(source));
  }
  const codes = content.needAreas.map(({ code }) => code).filter((code) => first.has(code));
  return codes.map((code) => ({ code, evidence: first.get(code) ?? false }));
}

/** Register rows in an order of their own, then what the ticks add. A tick never overrides a row of the same type. */
function gathered(
  provision: readonly ProvisionRecord[],
  ticked: readonly ProvisionRecord[],
): readonly ProvisionRecord[] {
  const ordered = [...provision].sort((a, b) => compareText(a.name, b.name) || compareText(a.key, b.key));
  const recordedTypes = new Set(provision.map(({ type }) => type));
  return [...ordered, ...ticked.filter(({ type }) => !recordedTypes.has(type))];
}

/** Puts the picture together. Linear in the rows of the register. */
export function pictureOf(
  answers: Answers,
  provision: readonly ProvisionRecord[],
  content: AssessContent,
  settings: Settings,
): Picture {
  const speech = speechFor(answers, content);
  const ticked = tickedRecords(answers, content, speech);
  const offers = resolveOffers(gathered(provision, ticked), answers, content);
  const chosen = chosenNeeds(answers, content);
  const codes = chosen.map(({ code }) => code);
  const running = offers.filter((offer) => offer.running && offer.record.source !== 'tick');
  const found = { offers, ticked: resolveOffers(ticked, answers, content), chosen: codes };
  return {
    answers,
    settings,
    content,
    speech,
    offers,
    byKey: new Map(offers.map((offer) => [offer.record.key, offer])),
    running,
    targeted: running.filter(({ needs, tiers }) => tiers.includes('T') && needs.length > 0),
    cells: findCells(answers, found, content, settings),
    chosen,
    indicators: new Map(content.indicators.map((indicator) => [indicator.id, indicator])),
  };
}

/** Plain order of two texts, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function derivedFrom(answers: readonly (YesNo | undefined)[]): Rating {
  if (answers.includes('no')) return { kind: 'rated', value: 0 };
  if (answers.includes(undefined)) return UNANSWERED;
  if (answers.includes('not-sure')) return { kind: 'dont-know' };
  return { kind: 'rated', value: answers.includes('partly') ? 1 : 2 };
}

/** "Four safety procedures" is worked out from the four safety answers and never asked twice. */
export function derivedSafetyRating(answers: Answers): Rating {
  return derivedFrom(PROCEDURES.map((id) => answers.safety[id]));
}

/** The rating the rules use. Where only 16-year-olds and older are taught, the national requirement does not apply by default. */
export function ratingOf(answers: Answers, id: string): Rating {
  if (id === 'targeted-6') return derivedSafetyRating(answers);
  const rating = answers.ratings[id] ?? UNANSWERED;
  const onlyPost16 = answers.setting === 'college' && schoolPhases(answers).every((phase) => phase === 'post16');
  const byDefault = id === 'curriculum-2' && onlyPost16 && rating.kind === 'unanswered';
  return byDefault ? { kind: 'not-applicable', reason: '' } : rating;
}

/** Are self-harm or suicide taught directly? Assumed above primary unless answered no. */
export function teachesDirectly({ answers }: Picture): boolean {
  const abovePrimary = schoolPhases(answers).some((phase) => phase !== 'primary');
  return abovePrimary ? answers.teachesSensitive !== 'no' : answers.teachesSensitive === 'yes';
}

/** Statements that lane A owns: they are in no priority and in no find-out line. */
export function ownedByLaneA(picture: Picture, id: string): boolean {
  return id === 'staff-2' || id === 'targeted-6' || (id === 'curriculum-3' && teachesDirectly(picture));
}

/** Is there a running offer of one of these types? */
export function runs({ offers }: Picture, types: readonly string[]): boolean {
  return offers.some((offer) => offer.running && types.includes(offer.record.type ?? ''));
}

/** The answer on an early response to eating concerns, also where it was given by tick or by a row. */
export function eatingAnswer(picture: Picture): YesNo | null {
  const { eatingResponse, ticks } = picture.answers;
  if (eatingResponse !== null) return eatingResponse;
  if (runs(picture, ['eating-early-response'])) return 'yes';
  return ticks['eating-early-response'] ?? null;
}

/** Types of the tick list with no row in the register: each still waits for a tick, or has one. */
export function openTicks(picture: Picture): readonly string[] {
  const recorded = new Set(
    picture.offers.filter(({ record }) => record.source !== 'tick').map(({ record }) => record.type),
  );
  return tickListFor(picture.answers, picture.content)
    .map(({ type }) => type)
    .filter((type) => !recorded.has(type));
}

/** Is an MHST working with the school? England only. */
export function hasMhst({ answers }: Picture): boolean {
  return answers.nation === 'england' && answers.mhst === 'active';
}

/** Who is asked in the end: the head where there is no MHST; one person where roles are held together. */
export function personFor(picture: Picture, person: PersonId): PersonId {
  const { samePerson } = picture.answers;
  let at: PersonId = person === 'mhst' && !hasMhst(picture) ? 'head' : person;
  for (const seen: PersonId[] = []; samePerson[at] !== undefined && !seen.includes(at); ) {
    seen.push(at);
    at = samePerson[at] ?? at;
  }
  return at;
}

/** How a need reads inside a sentence. */
export function needText({ content }: Picture, code: NeedCode): string {
  return content.needAreas.find((area) => area.code === code)?.inSentence ?? code;
}

/** Needs in a row of names. Many hold an "and" of their own, so commas alone part them. */
export function needList(picture: Picture, codes: readonly NeedCode[]): string {
  return codes.map((code) => needText(picture, code)).join(', ');
}

/** Needs without doubles, in the order of the need areas. */
export function orderedNeeds({ content }: Picture, codes: readonly NeedCode[]): readonly NeedCode[] {
  return content.needAreas.map(({ code }) => code).filter((code) => codes.includes(code));
}

/** The answers behind a line, by question id. */
export function answered(...keys: readonly string[]): readonly Basis[] {
  return keys.map((key) => ({ kind: 'answer', key }));
}

/** The rows behind a line. */
export function recorded(offers: readonly Offer[]): readonly Basis[] {
  return offers.map(({ record }) =>
    record.source === 'tick' ? tickBasis(record) : { kind: 'provision', key: record.key },
  );
}

function tickBasis(record: ProvisionRecord): Basis {
  return { kind: 'answer', key: `ticks.${record.type ?? ''}` };
}
