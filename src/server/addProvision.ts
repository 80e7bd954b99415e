import { content } from '../content/index';
import { addWords } from '../content/messages';
import type { Input, Output } from '../contract/api';
import { Refusal } from '../contract/failure';
import type { ProvisionRow } from '../domain/plan';
import { buildProvisionSheet, PROVISION_COLUMNS } from '../outputs/sheets/provisionSheet';
import { fillIn } from '../outputs/sheets/sheetParts';
import { type AddAttempt, beginAttempt, endAttempt, keysFrom, keysToGive, type Register } from './addAttempt';
import { tabsToWrite } from './layouts';
import { blankProvision } from './models';
import { listMessages, readList } from './preview';
import { pupilNotices } from './pupilNotices';
import { refreshTab } from './refreshTab';
import type { PlanTabs, Services } from './services';
import { provisionRows, tabFor } from './tabRows';

type Cells = ProvisionRow['cells'];
type Given = NonNullable<Input<'addProvision'>['rows']>[number];

/** The most rows one call adds: our own limit, well inside the time a run may take. */
const MOST_ROWS = 5_000;

const COLUMNS: ReadonlySet<string> = new Set(PROVISION_COLUMNS);

/** A row as it was sent, by column key; several values in one cell are parted by commas. Unknown columns fall away. */
function cellsOf(given: Given): Cells {
  const texts = Object.entries(given).map(([column, value]) => {
    const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
    return [column, text] as const;
  });
  return Object.fromEntries(texts.filter(([column, text]) => COLUMNS.has(column) && text.trim() !== ''));
}

/** What is to be added, and what there is to say about it. */
function wanted(input: Input<'addProvision'>): { readonly rows: readonly Cells[]; readonly messages: string[] } {
  const list = input.text === undefined ? null : readList(input.text);
  const given = [...(input.rows ?? []), ...(input.provision ?? [])].map(cellsOf);
  const rows = [...(list?.rows.map(({ cells }) => cells) ?? []), ...given];
  const filled = rows.filter((cells) => Object.values(cells).some((text) => text.trim() !== ''));
  if (filled.length > MOST_ROWS) throw new Refusal('too-many-provisions', String(filled.length));
  return { rows: filled, messages: list === null ? [] : listMessages(list) };
}

type Added = { readonly rows: readonly ProvisionRow[]; readonly stoodAlready: number };

const namesOf = (rows: readonly ProvisionRow[]): ReadonlySet<string> => new Set(rows.map(({ key }) => key));

function readRegister(tabs: PlanTabs): Register {
  const tab = tabFor(tabs, 'provision');
  const model = blankProvision();
  return { model, reading: tab === null ? null : tabs.readText(tab, model.columns) };
}

/** The register once rows that a stopped call had written have the keys that it meant for them. */
function withKeysGiven(
  tabs: PlanTabs,
  attempt: AddAttempt,
  fresh: readonly ProvisionRow[],
  register: Register,
): Register {
  const keys = keysToGive(attempt, fresh, register);
  if (register.reading === null || keys.length === 0) return register;
  if (!tabs.mayWrite(register.reading.tab)) throw new Refusal('protected', register.reading.tab.name);
  tabs.fixKeys(register.reading, keys);
  return readRegister(tabs);
}

function writeRows(tabs: PlanTabs, { reading }: Register, rows: readonly ProvisionRow[]): void {
  const look = reading === null ? null : ({ reading, when: 'now' } as const);
  const outcome = refreshTab(tabs, buildProvisionSheet(content, rows), look);
  if (outcome.how === 'protected') throw new Refusal('protected', outcome.tab.name);
  if (outcome.how === 'keys-gone') throw new Refusal('keys-lost', outcome.tab.name);
  if (outcome.how === 'created') tabs.settle();
  tabs.remember();
}

function add(services: Services, rows: readonly Cells[], name: string): Added {
  const tabs = tabsToWrite(services);
  const store = services.store().file();
  const found = readRegister(tabs);
  const attempt = beginAttempt(store, rows, name, found);
  const fresh = keysFrom(attempt.seed, rows);
  const register = attempt.again ? withKeysGiven(tabs, attempt, fresh, found) : found;
  const standing = register.reading === null ? [] : provisionRows(register.reading, register.model);
  const here = namesOf(standing);
  const missing = fresh.filter(({ key }) => !here.has(key));
  writeRows(tabs, register, [...standing, ...missing]);
  endAttempt(store, attempt);
  return { rows: fresh, stoodAlready: fresh.length - missing.length };
}

/** Says that a call which was stopped is made good, so that nobody looks for the rows twice. */
const stoodWords = ({ rows, stoodAlready }: Added): string[] =>
  stoodAlready === 0 ? [] : [fillIn(addWords.stoodAlready, { count: stoodAlready, of: rows.length })];

/** Adds offers to the register, below those that stand there; the same list twice on purpose is two sets of rows. */
export function addProvision(services: Services, input: Input<'addProvision'>): Output<'addProvision'> {
  const { rows, messages } = wanted(input);
  const savedAt = services.clock().instant();
  const nothing: Added = { rows: [], stoodAlready: 0 };
  const added = rows.length === 0 ? nothing : services.lock().holdToEnd(() => add(services, rows, input.attempt ?? ''));
  const notices = pupilNotices(
    rows.map(({ name = '' }) => name),
    rows.flatMap((cells) => Object.values(cells)),
  );
  const keys = added.rows.map(({ key }) => key);
  return { recorded: keys.length, keys, messages: [...messages, ...stoodWords(added)], notices, savedAt };
}
