import { mapWords } from '../../content/sheetWords';
import type { TierId } from '../../domain/catalogue';
import type { ProvisionRecord } from '../../domain/provision';
import { isName } from '../documents/words';
import type { RowModel } from './sheetModel';
import { fillIn } from './sheetParts';

const TIERS: readonly TierId[] = ['U', 'T', 'S'];

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

/** Everyone, some, a few: name and how to ask, only for running offers the school marked as publishable. */
export function wallRows(
  records: readonly ProvisionRecord[],
  tiersOf: (record: ProvisionRecord) => readonly TierId[],
  column: string,
): readonly RowModel[] {
  const open = records.filter((record) => record.told.publish === 'yes' && record.status === 'running');
  return TIERS.map((tier): RowModel => {
    const here = open.filter((record) => tiersOf(record)[0] === tier);
    const empty = tier === 'U' ? mapWords.wallEmpty : '';
    const text = open.length === 0 ? empty : offers(here);
    return {
      id: `wall:${tier}`,
      cells: { need: fillIn(mapWords.wall, { tier: mapWords.tiers[tier].toLowerCase() }), [column]: text },
      section: 'wall',
    };
  });
}
