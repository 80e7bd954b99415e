import { mapWords } from '../../content/sheetWords';
import type { ProvisionRecord } from '../../domain/provision';
import { isName } from '../documents/words';
import type { ClosedNote, RowModel } from './sheetModel';
import { fillIn } from './sheetParts';

/** A name typed where a role belongs never goes on the wall. */
function howToAsk(record: ProvisionRecord): string {
  if (record.told.howToAsk) return record.told.howToAsk;
  return record.lead && !isName(record.lead) ? fillIn(mapWords.wallAsk, { lead: record.lead }) : mapWords.wallAskAnyone;
}

/** The wall is for reading at a glance, and a cell holds only so much: the rest are counted. */
const MOST_OFFERS = 60;

function offers(records: readonly ProvisionRecord[]): string {
  const more = records.length - MOST_OFFERS;
  const rest = more > 0 ? [fillIn(mapWords.moreNames, { n: more })] : [];
  const named = records
    .slice(0, MOST_OFFERS)
    .map((record) => fillIn(mapWords.wallOffer, { name: record.name, howToAsk: howToAsk(record) }));
  return [...named, ...rest].join('\n');
}

/** A column of the wall: whose offers stand in it. */
export type WallColumn = { readonly key: string; readonly holds: (record: ProvisionRecord) => boolean };

/** What the wall row is when nothing is marked any more. */
export const wallClosedNotes: readonly ClosedNote[] = [{ id: 'wall:offers', note: mapWords.wallClosed }];

/** Everyone, some, a few, side by side: name and how to ask, only for running offers the school marked as publishable. */
export function wallRows(records: readonly ProvisionRecord[], columns: readonly WallColumn[]): readonly RowModel[] {
  const open = records.filter((record) => record.told.publish === 'yes' && record.status === 'running');
  const first = columns[0]?.key ?? 'need';
  const note = open.length === 0 ? mapWords.wallEmpty : mapWords.wallNote;
  const heading: RowModel = {
    id: 'wall',
    cells: { need: mapWords.wall, [first]: note },
    look: 'heading',
    section: 'wall',
  };
  if (open.length === 0) return [heading];
  const texts = columns.map(({ key, holds }) => [key, offers(open.filter(holds))] as const);
  const cells = { need: mapWords.wallRow, ...Object.fromEntries(texts) };
  return [heading, { id: 'wall:offers', cells, section: 'wall' }];
}
