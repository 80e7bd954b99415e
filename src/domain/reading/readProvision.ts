import type { ClosedLists, CoreContent, NationId, NeedCode, Option, TierId } from '../catalogue';
import { readDate } from '../dates';
import { type TypeMatcher, typeMatcher } from '../paste/matchType';
import type { Problem, ProvisionRow } from '../plan';
import type { CheckAnswer, CheckName, ProvisionRecord } from '../provision';
import { findOption, findOptions, readTiers } from './options';
import { readYears } from './readYears';

/** What reading the register needs: the catalogue, the closed lists and the nation's year groups. */
export type ProvisionContent = Pick<CoreContent, 'provisionTypes' | 'closedLists' | 'nations'>;
/** Every row that could be used, and a line for each cell that could not. */
export type ReadProvision = { readonly provision: readonly ProvisionRecord[]; readonly problems: readonly Problem[] };

/** Cells of one row; what cannot be read is noted and left out. */
type Reader = {
  readonly text: (column: string) => string;
  readonly note: (column: string, code: Problem['code'], value: string, allowed?: readonly Option[]) => void;
};

function one<Id extends string>(reader: Reader, column: string, options: readonly Option<Id>[]): Id | null {
  const typed = reader.text(column);
  const id = findOption(options, typed);
  if (id === null && typed !== '') reader.note(column, 'not-an-option', typed, options);
  return id;
}

function many<Id extends string>(reader: Reader, column: string, options: readonly Option<Id>[]): readonly Id[] {
  const { ids, unread } = findOptions(options, reader.text(column));
  for (const word of unread) reader.note(column, 'not-an-option', word, options);
  return ids;
}

function date(reader: Reader, column: string): string | null {
  const typed = reader.text(column);
  const day = readDate(typed);
  if (day === null && typed !== '') reader.note(column, 'not-a-date', typed);
  return day;
}

/** "24" or "24 places"; a range or a share is no number. */
function whole(reader: Reader, column: string): number | null {
  const typed = reader.text(column);
  const [, digits] = /^(\d{1,6})(?:\s*(?:places?|pupils?|students?))?$/i.exec(typed.replace(/,(?=\d{3}\b)/g, '')) ?? [];
  if (digits === undefined && typed !== '') reader.note(column, 'not-a-number', typed);
  return digits === undefined ? null : Number(digits);
}

function tiers(reader: Reader, lists: ClosedLists): readonly TierId[] {
  const typed = reader.text('tier');
  const read = readTiers(lists.tier, typed);
  return read ?? many(reader, 'tier', lists.tier);
}

function needs(reader: Reader, lists: ClosedLists): readonly NeedCode[] | null {
  const named = [...many(reader, 'mainNeed', lists.need), ...many(reader, 'alsoHelps', lists.need)];
  return named.length === 0 ? null : [...new Set(named)];
}

function years(reader: Reader, content: ProvisionContent, nation: NationId): readonly number[] | null {
  const read = readYears(reader.text('years'), content.nations[nation]);
  for (const word of read.unread) reader.note('years', 'not-an-option', word);
  return read.years.length === 0 ? null : read.years;
}

const NO_MEASURE = /^(none|no|nil|n\/a|not yet|nothing)\.?$/i;

function measure(typed: string): 'yes' | 'no' | null {
  if (typed === '') return null;
  return NO_MEASURE.test(typed) ? 'no' : 'yes';
}

const CHECK_NAMES: readonly CheckName[] = ['safeguarding', 'qualifications', 'insurance', 'agreement', 'contract'];

/** "Safeguarding: yes, Insurance: no" by check; a check that is not named is not recorded. */
function checks(reader: Reader, lists: ClosedLists) {
  const said = new Map<string, CheckAnswer>();
  for (const id of many(reader, 'externalChecks', lists.externalChecks)) {
    const [check = '', answer = ''] = id.split(':');
    said.set(check, answer === 'yes' || answer === 'no' ? answer : 'not-sure');
  }
  const named = CHECK_NAMES.flatMap((name) => (said.has(name) ? [[name, said.get(name)] as const] : []));
  return {
    checks: Object.fromEntries(named),
    assurance: said.get('assurance') ?? null,
    dpia: said.get('dpia') ?? null,
  };
}

/** Columns that no rule reads but that have a list: only checked. */
function checkOthers(reader: Reader, lists: ClosedLists): void {
  many(reader, 'audience', lists.audience);
  many(reader, 'format', lists.format);
  many(reader, 'intent', lists.intent);
  one(reader, 'ledBy', lists.ledBy);
  one(reader, 'cost', lists.cost);
  one(reader, 'referral', lists.yesPartlyNo);
  one(reader, 'wait', lists.wait);
  date(reader, 'nextReview');
}

/** "Not sure" is not recorded, never a no. */
const coverOf = (answer: CheckAnswer | null): 'yes' | 'no' | null => (answer === 'not-sure' ? null : answer);

const orNull = (text: string): string | null => (text === '' ? null : text);
const STARRED = /^(\u2605|\u2b50|\*|x|\u2713|\u2714|1)$/i;

function told(reader: Reader, lists: ClosedLists): ProvisionRecord['told'] {
  const typed = reader.text('measure');
  const star = reader.text('star');
  return {
    howToAsk: orNull(reader.text('howToAsk')),
    publish: one(reader, 'publish', lists.yesNo),
    star: STARRED.test(star) || one(reader, 'star', lists.yesNo) === 'yes',
    description: null,
    measure: measure(typed) === 'yes' ? typed : null,
  };
}

function record(row: ProvisionRow, reader: Reader, content: ProvisionContent, match: TypeMatcher, nation: NationId) {
  const lists = content.closedLists;
  const phases = many(reader, 'phases', lists.phase);
  checkOthers(reader, lists);
  return {
    key: row.key,
    name: reader.text('name'),
    type: match(reader.text('name'))?.id ?? null,
    tiers: tiers(reader, lists),
    needs: needs(reader, lists),
    lead: orNull(reader.text('lead')),
    cover: coverOf(one(reader, 'deputy', lists.yesNoNotSure)),
    measure: measure(reader.text('measure')),
    reviewed: date(reader, 'lastReview'),
    status: one(reader, 'running', lists.running) ?? 'running',
    years: years(reader, content, nation),
    phases: phases.length === 0 ? null : phases,
    places: whole(reader, 'places'),
    provider: one(reader, 'provider', lists.provider) ?? 'own',
    ...checks(reader, lists),
    source: 'register',
    told: told(reader, lists),
  } satisfies ProvisionRecord;
}

function readerOf(row: ProvisionRow, problems: Problem[]): Reader {
  return {
    text: (column) => (row.cells[column] ?? '').replace(/\s+/g, ' ').trim(),
    note: (column, code, value, allowed = []) =>
      problems.push({
        tab: 'provision',
        row: row.key,
        column,
        code,
        value,
        allowed: allowed.map(({ label }) => label),
      }),
  };
}

/**
 * Reads the register. A bad cell is a problem and counts as empty; the rest of its row is used. A row with nothing in it
 * is no row; one with other cells but no name is a problem and is left out.
 */
export function readProvision(
  rows: readonly ProvisionRow[],
  content: ProvisionContent,
  nation: NationId = 'england',
): ReadProvision {
  const problems: Problem[] = [];
  const match = typeMatcher(content.provisionTypes);
  const provision = rows.flatMap((row): readonly ProvisionRecord[] => {
    const reader = readerOf(row, problems);
    if (reader.text('name') !== '') return [record(row, reader, content, match, nation)];
    if (Object.values(row.cells).some((cell) => cell.trim() !== '')) reader.note('name', 'no-name', '');
    return [];
  });
  return { provision, problems };
}
