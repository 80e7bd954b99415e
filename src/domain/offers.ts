import type { Answers } from './answers';
import type { Nation, NeedCode, PhaseId, ProvisionType, TickListId, TickOffer, TierId, YearGroup } from './catalogue';
import type { AssessContent } from './gapWords';
import type { ProvisionRecord } from './provision';
import type { Speech } from './speech';

/** A row of the register with what its catalogue type fills in: the rules read this, never the bare row. */
export type Offer = {
  readonly record: ProvisionRecord;
  readonly kind: ProvisionType | null;
  readonly tiers: readonly TierId[];
  readonly needs: readonly NeedCode[];
  /** Phases of this school that it reaches. */
  readonly phases: readonly PhaseId[];
  /** Of those, the phases where it is open to at least half of the year groups. */
  readonly fullIn: readonly PhaseId[];
  readonly running: boolean;
};

const AUDIENCE_PHASE = { P: 'primary', S: 'secondary', F: 'post16' } as const;

/** The phases of the school. A college that named none is post-16. */
export function schoolPhases(answers: Answers): readonly PhaseId[] {
  const order: readonly PhaseId[] = ['primary', 'secondary', 'post16'];
  const named = order.filter((phase) => answers.phases.includes(phase));
  return named.length === 0 && answers.setting === 'college' ? ['post16'] : named;
}

type Reach = { readonly phases: readonly PhaseId[]; readonly years: readonly YearGroup[] };

/** An offer for families and not for pupils stands at the family need in every phase; one for staff reaches no phase. */
function audiencePhases(kind: ProvisionType, needs: readonly NeedCode[], school: Reach): readonly PhaseId[] {
  const reached = kind.audience.flatMap((who) =>
    who === 'P' || who === 'S' || who === 'F' ? [AUDIENCE_PHASE[who]] : [],
  );
  if (reached.length > 0) return school.phases.filter((phase) => reached.includes(phase));
  return kind.audience.includes('Pa') && needs.includes('FAM') ? school.phases : [];
}

function reachOf(record: ProvisionRecord, kind: ProvisionType | null, needs: readonly NeedCode[], school: Reach) {
  const { phases, years } = record;
  if (phases !== null && phases.length > 0) return school.phases.filter((phase) => phases.includes(phase));
  if (years !== null && years.length > 0) {
    const touched = school.years.filter((year) => years.includes(year.number)).map((year) => year.phase);
    return school.phases.filter((phase) => touched.includes(phase));
  }
  return kind === null ? school.phases : audiencePhases(kind, needs, school);
}

/** Half of the phase's year groups or more; no years named means all of them. */
function isFull(record: ProvisionRecord, phase: PhaseId, school: Reach): boolean {
  const { years } = record;
  if (years === null || years.length === 0) return true;
  const groups = school.years.filter((year) => year.phase === phase);
  return groups.filter((year) => years.includes(year.number)).length * 2 >= groups.length;
}

function needsFor(record: ProvisionRecord, kind: ProvisionType | null): readonly NeedCode[] {
  const needs = record.needs !== null && record.needs.length > 0 ? record.needs : (kind?.needs ?? []);
  return [...new Set(needs)];
}

function resolve(record: ProvisionRecord, kind: ProvisionType | null, school: Reach): Offer {
  const needs = needsFor(record, kind);
  const phases = reachOf(record, kind, needs, school);
  return {
    record,
    kind,
    tiers: record.tiers.length > 0 ? [...new Set(record.tiers)] : (kind?.tiers.slice(0, 1) ?? []),
    needs,
    phases,
    fullIn: phases.filter((phase) => isFull(record, phase, school)),
    running: record.status === 'running',
  };
}

function listsFor(answers: Answers): readonly TickListId[] {
  const phases = schoolPhases(answers);
  if (answers.setting === 'college') return ['college'];
  const sixthForm = phases.includes('post16');
  const lists: readonly (readonly [TickListId, boolean])[] = [
    ['primary', phases.includes('primary')],
    ['secondary', phases.includes('secondary') || sixthForm],
    ['college', sixthForm],
  ];
  return lists.filter(([, shown]) => shown).map(([list]) => list);
}

/** The tick list this school sees: the union of its phases' lists, each type once. */
export function tickListFor(answers: Answers, content: AssessContent): readonly TickOffer[] {
  const seen = new Map<string, TickOffer>();
  for (const list of listsFor(answers)) {
    for (const offer of content.tickLists[list]) if (!seen.has(offer.type)) seen.set(offer.type, offer);
  }
  return [...seen.values()];
}

/** The row a tick of yes stands for. Its key is 'tick-' and the type. */
function tickedRecord(tick: TickOffer, label: string, stops: boolean): ProvisionRecord {
  return {
    key: `tick-${tick.type}`,
    name: label,
    type: tick.type,
    tiers: [tick.tier],
    needs: null,
    lead: null,
    cover: stops ? 'no' : null,
    measure: null,
    reviewed: null,
    status: 'running',
    years: null,
    phases: null,
    places: null,
    provider: 'own',
    checks: {},
    assurance: null,
    dpia: null,
    source: 'tick',
    told: { howToAsk: null, publish: null, star: false, description: null, measure: null },
  };
}

/** The row each tick of yes stands for. */
export function tickedRecords(answers: Answers, content: AssessContent, speech: Speech): readonly ProvisionRecord[] {
  return tickListFor(answers, content)
    .filter(({ type }) => answers.ticks[type] === 'yes')
    .map((tick) => tickedRecord(tick, speech.say(tick.label), answers.stopsIfAway.includes(tick.type)));
}

/** Every row with what its type fills in. Linear in the number of rows. */
export function resolveOffers(
  records: readonly ProvisionRecord[],
  answers: Answers,
  content: AssessContent,
): readonly Offer[] {
  const kinds = new Map(content.provisionTypes.map((kind) => [kind.id, kind]));
  const nation: Nation = content.nations[answers.nation];
  const school: Reach = { phases: schoolPhases(answers), years: nation.years };
  return records.map((record) => resolve(record, kinds.get(record.type ?? '') ?? null, school));
}
