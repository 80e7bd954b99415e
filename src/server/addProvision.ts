import { content } from '../content/index';
import type { Input, Output } from '../contract/api';
import { Refusal } from '../contract/failure';
import type { ProvisionRow } from '../domain/plan';
import { freshRowKey } from '../outputs/refresh/rowKeys';
import { buildProvisionSheet, PROVISION_COLUMNS } from '../outputs/sheets/provisionSheet';
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

/** Gives every new row a key that no row has. */
function withKeys(rows: readonly Cells[], standing: readonly ProvisionRow[], seed: string): readonly ProvisionRow[] {
  const taken = new Set(standing.map(({ key }) => key));
  return rows.map((cells, index) => {
    const key = freshRowKey('provision', `${seed}:${index}`, taken);
    taken.add(key);
    return { key, cells };
  });
}

function add(tabs: PlanTabs, rows: readonly Cells[], seed: string): readonly ProvisionRow[] {
  const tab = tabFor(tabs, 'provision');
  const blank = blankProvision();
  const reading = tab === null ? null : tabs.readText(tab, blank.columns);
  const standing = reading === null ? [] : provisionRows(reading, blank);
  const fresh = withKeys(rows, standing, seed);
  const look = reading === null ? null : ({ reading, when: 'now' } as const);
  const outcome = refreshTab(tabs, buildProvisionSheet(content, [...standing, ...fresh]), look);
  if (outcome.how === 'protected') throw new Refusal('protected', outcome.tab.name);
  if (outcome.how === 'keys-gone') throw new Refusal('keys-lost', outcome.tab.name);
  if (outcome.how === 'created') {
    tabs.settle();
    tabs.remember();
  }
  return fresh;
}

/** Adds offers to the register, below those that stand there; the same list twice is two sets of rows. */
export function addProvision(services: Services, input: Input<'addProvision'>): Output<'addProvision'> {
  const { rows, messages } = wanted(input);
  const savedAt = services.clock().instant();
  const added = rows.length === 0 ? [] : services.lock().hold(() => add(tabsToWrite(services), rows, savedAt));
  const notices = pupilNotices(
    rows.map(({ name = '' }) => name),
    rows.flatMap((cells) => Object.values(cells)),
  );
  return { recorded: added.length, keys: added.map(({ key }) => key), messages, notices, savedAt };
}
