import { lineWords } from '../../content/sentences/docWords';
import type { ProvisionType, TierId } from '../../domain/catalogue';
import type { Plan } from '../../domain/plan';
import type { ProvisionRecord } from '../../domain/provision';
import type { DocContent } from './docContent';
import type { Edition } from './docModel';
import { hashOf, tidy } from './words';

/** The offers of one tier as a page names them. */
export type TierOffers = {
  readonly tier: TierId;
  readonly names: readonly string[];
  readonly keys: readonly string[];
  /** How many more there are than the page has room for. */
  readonly more: number;
  /** Some were left out because a reader could tell who they are for. */
  readonly hidden: boolean;
};

const SENSITIVE = new Set(['SHS', 'BER', 'EAT', 'TRA', 'IDN', 'FAM']);
/** Names that point to a circumstance or identity rather than to a kind of help. */
const POINTS_TO_A_GROUP =
  /young carer|forces|service (child|famil)|military|lgbt|newly arrived|new arrivals|refugee|asylum|looked[- ]after|care[- ]experienced|in care|adopt|bereave|grief|loss\b|autis|adhd|eating|self[- ]harm|tourette|trans\b/i;
const TIERS: readonly TierId[] = ['U', 'T', 'S'];

/** Could a reader tell which pupils an offer is for? Such rows stay out of publishable text unless the school says yes. */
export function isSmallGroup(row: ProvisionRecord, type: ProvisionType | undefined): boolean {
  if (row.told.publish === 'no') return true;
  if (row.told.publish === 'yes' || (row.places !== null && row.places >= 10)) return false;
  if (type?.smallGroup || POINTS_TO_A_GROUP.test(row.name)) return true;
  const ownService = row.provider === 'own' || row.provider === 'other';
  return ownService && SENSITIVE.has(row.needs?.[0] ?? '');
}

/** The running offers for pupils and families under everyone, some, few: at most `room` names each. */
export function offersOf(plan: Plan, content: DocContent, edition: Edition, room: number): readonly TierOffers[] {
  const types = new Map(content.provisionTypes.map((type) => [type.id, type]));
  const running = plan.provision.filter((row) => row.status === 'running' && isForPupils(row, types));
  return TIERS.map((tier) => {
    const rows = running.filter((row) => tierOf(row, types) === tier);
    const shown = edition === 'internal' ? rows : rows.filter((row) => !isSmallGroup(row, types.get(row.type ?? '')));
    return offersIn(tier, inPageOrder(shown), rows.length > shown.length, room);
  });
}

function offersIn(tier: TierId, rows: readonly ProvisionRecord[], hidden: boolean, room: number): TierOffers {
  const distinctRows = firstOfEachName(rows);
  const shown = distinctRows.slice(0, room);
  return {
    tier,
    names: shown.map((row) => tidy(row.name)),
    keys: shown.map((row) => row.key),
    more: distinctRows.length - shown.length,
    hidden,
  };
}

/** One row a name, the first: read once through, since a register may have thousands. */
function firstOfEachName(rows: readonly ProvisionRecord[]): readonly ProvisionRecord[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const name = tidy(row.name).toLowerCase();
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

function isForPupils(row: ProvisionRecord, types: ReadonlyMap<string, ProvisionType>): boolean {
  const type = types.get(row.type ?? '');
  return row.needs?.[0] !== 'STF' && (!type || type.whatItIs !== undefined);
}

function tierOf(row: ProvisionRecord, types: ReadonlyMap<string, ProvisionType>): TierId | undefined {
  return row.tiers[0] ?? types.get(row.type ?? '')?.tiers[0];
}

/** Starred first, then rows that say how to ask, then the latest review, then the order of the register. */
function inPageOrder(rows: readonly ProvisionRecord[]): readonly ProvisionRecord[] {
  const rank = (row: ProvisionRecord) => (row.told.star ? 0 : 1) * 2 + (row.told.howToAsk ? 0 : 1);
  return [...rows].sort(
    (one, other) => rank(one) - rank(other) || (other.reviewed ?? '').localeCompare(one.reviewed ?? ''),
  );
}

/** The cells of one column: names, what stands for those left out, and how many more. */
export function offerCells(offers: TierOffers): readonly string[] {
  return offers.hidden ? [...offers.names, lineWords.smallGroups] : offers.names;
}

/** Which of two table heads this plan uses. */
export function chosenHead<A, B>(planId: string, heads: readonly [A, B]): A | B {
  return heads[hashOf(`${planId}:offer-heads`) % 2 === 0 ? 0 : 1];
}
