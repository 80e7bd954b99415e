import {
  commonWords,
  type HeaderWords,
  type ProvisionColumn,
  provisionHeaders,
  recognisedWords,
  tabNames,
} from '../../content/sheetWords';
import type { ClosedLists, CoreContent, Option, PhaseId, ProvisionType } from '../../domain/catalogue';
import { type TypeMatcher, typeMatcher } from '../../domain/paste/matchType';
import type { ProvisionRow } from '../../domain/plan';
import { findOptions } from '../../domain/reading/options';
import type { ColumnModel, RowModel, SheetModel } from './sheetModel';
import { fillIn, labelsOf, peopleColumn, plannerColumn } from './sheetParts';

type ProvisionContent = Pick<CoreContent, 'provisionTypes' | 'closedLists'>;

/** Drop-down of a column, and whether several may stand in a cell. */
type Choice = { readonly list: keyof ClosedLists; readonly several?: boolean };

const CHOICES: { readonly [column in ProvisionColumn]?: Choice } = {
  tier: { list: 'tier', several: true },
  mainNeed: { list: 'need' },
  running: { list: 'running' },
  alsoHelps: { list: 'need', several: true },
  audience: { list: 'audience', several: true },
  phases: { list: 'phase', several: true },
  format: { list: 'format', several: true },
  ledBy: { list: 'ledBy' },
  provider: { list: 'provider' },
  intent: { list: 'intent', several: true },
  deputy: { list: 'yesNoNotSure' },
  cost: { list: 'cost' },
  referral: { list: 'yesPartlyNo' },
  externalChecks: { list: 'externalChecks', several: true },
  publish: { list: 'yesNo' },
  star: { list: 'yesNo' },
  wait: { list: 'wait' },
};

/** The columns a school sees first; the others are folded away behind them. */
const FIRST: readonly ProvisionColumn[] = ['name', 'tier', 'mainNeed', 'lead', 'running'];
const WIDE: readonly ProvisionColumn[] = ['name', 'alsoHelps', 'notes'];

/** Column keys in the order the tab has them. */
export const PROVISION_COLUMNS: readonly ProvisionColumn[] = [
  ...FIRST,
  ...keysOf(provisionHeaders).filter((key) => !FIRST.includes(key)),
];

function keysOf<T extends object>(from: T): readonly (keyof T)[] {
  return Object.keys(from) as (keyof T)[];
}

function columnOf(key: ProvisionColumn, lists: ClosedLists): ColumnModel {
  const words: HeaderWords = provisionHeaders[key];
  const choice = CHOICES[key];
  const options: readonly Option[] = choice ? lists[choice.list] : [];
  return peopleColumn(key, words.header, WIDE.includes(key) ? 240 : 150, {
    ...(words.aliases ? { aliases: words.aliases } : {}),
    ...(words.note ? { note: words.note } : {}),
    ...(choice ? { choices: labelsOf(options) } : {}),
    ...(choice?.several ? { several: true } : {}),
    ...(FIRST.includes(key) ? {} : { folded: true }),
  });
}

const recognisedColumn = plannerColumn('recognised', recognisedWords.header, 260, { note: recognisedWords.note });

const AUDIENCE: { readonly [audience: string]: PhaseId } = { P: 'primary', S: 'secondary', F: 'post16' };

/** Needs as the type has them, or none at all, are the catalogue's; anything else is the school's own choice. */
function hasOwnNeeds(cell: (column: string) => string, type: ProvisionType | null, lists: ClosedLists): boolean {
  const typed = [cell('mainNeed'), cell('alsoHelps')].filter((text) => text !== '').join(', ');
  return typed !== '' && findOptions(lists.need, typed).ids.join() !== (type?.needs ?? []).join();
}

function hasOwnPhases(cell: (column: string) => string, type: ProvisionType, lists: ClosedLists): boolean {
  if (cell('years') !== '') return true;
  const usual = type.audience.flatMap((who) => AUDIENCE[who] ?? []);
  const typed = findOptions(lists.phase, cell('phases'));
  return typed.unread.length > 0 || typed.ids.some((phase) => !usual.includes(phase));
}

/** "ELSA: needs and phases from the catalogue", or what the lead can do where nothing was recognised. */
function recognisedAs(row: ProvisionRow, match: TypeMatcher, lists: ClosedLists): string {
  const cell = (column: string) => (row.cells[column] ?? '').trim();
  if (cell('name') === '') return recognisedWords.noName;
  const type = match(cell('name'));
  const ownNeeds = hasOwnNeeds(cell, type, lists);
  if (type === null) return ownNeeds ? recognisedWords.ownNeeds : recognisedWords.unknown;
  return fillIn(sentenceFor(ownNeeds, hasOwnPhases(cell, type, lists)), { type: type.name });
}

function sentenceFor(ownNeeds: boolean, ownPhases: boolean): string {
  if (ownNeeds) return ownPhases ? recognisedWords.known : recognisedWords.phases;
  return ownPhases ? recognisedWords.needs : recognisedWords.both;
}

function isEmpty(row: ProvisionRow): boolean {
  return Object.values(row.cells).every((text) => text.trim() === '');
}

/**
 * The register. Every column is the school's but one; `rows` are those that stand in the tab (by key) and those about to
 * be added, whose cells become the new row's.
 */
export function buildProvisionSheet(content: ProvisionContent, rows: readonly ProvisionRow[] = []): SheetModel {
  const match = typeMatcher(content.provisionTypes);
  const columns = PROVISION_COLUMNS.map((key) => columnOf(key, content.closedLists));
  const [first, last] = [columns.slice(0, FIRST.length), columns.slice(FIRST.length)];
  return {
    kind: 'provision',
    name: tabNames.provision,
    columns: [...first, recognisedColumn, ...last],
    rows: rows
      .filter((row) => !isEmpty(row))
      .map(
        (row): RowModel => ({
          id: row.key,
          cells: { ...row.cells, recognised: recognisedAs(row, match, content.closedLists) },
        }),
      ),
    frozenColumns: 1,
    spareRows: 40,
    anchors: [],
    adopts: true,
    keptNote: commonWords.kept,
  };
}
