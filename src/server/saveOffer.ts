import { content } from '../content/index';
import type { Input, Output } from '../contract/api';
import { Refusal } from '../contract/failure';
import { matchType } from '../domain/paste/matchType';
import { MOST_CHARACTERS } from '../outputs/refresh/canonicalText';
import { PROVISION_COLUMNS } from '../outputs/sheets/provisionSheet';
import { tabsToWrite } from './layouts';
import { blankProvision } from './models';
import { columnsSent, offerSent } from './offers';
import { pupilNotices } from './pupilNotices';
import type { OfferOutcome, Services, StandingOffer } from './services';
import { tabFor } from './tabRows';

type Saved = Output<'saveOffer'>;
type Told = Pick<Saved, 'outcome' | 'offer' | 'kept'>;

const COLUMNS: ReadonlySet<string> = new Set(PROVISION_COLUMNS);
const GONE: Told = { outcome: 'gone', offer: null, kept: [] };

function requireFit({ cells }: Input<'saveOffer'>): void {
  for (const [column, text] of Object.entries(cells)) {
    if (!COLUMNS.has(column)) throw new Refusal('bad-input', column);
    if (text.length >= MOST_CHARACTERS) throw new Refusal('too-long', column);
  }
}

function keptCells(columns: readonly string[], offer: StandingOffer): Saved['kept'] {
  return columnsSent(null)
    .filter(({ key }) => columns.includes(key))
    .map(({ key, header }) => ({ column: key, header, text: offer.cells[key] ?? '' }));
}

function told(outcome: OfferOutcome, tab: string): Told {
  if (outcome.how === 'moved') throw new Refusal('file-changed');
  if (outcome.how === 'gone') return GONE;
  const offer = offerSent(
    outcome.offer,
    tab,
    matchType(outcome.offer.cells.name ?? '', content.provisionTypes)?.id ?? null,
  );
  const kept = outcome.how === 'saved' ? keptCells(outcome.kept, outcome.offer) : [];
  return { outcome: outcome.how, offer, kept };
}

function edited(services: Services, { key, cells, was }: Input<'saveOffer'>): Told {
  const tabs = tabsToWrite(services);
  const tab = tabFor(tabs, 'provision');
  if (tab === null) return GONE;
  return told(tabs.saveOffer(tab, blankProvision(), { key, cells, was: was ?? null }), tab.name);
}

/** Changes people's cells of one provision, found by its key in the same call, and reads them back. */
export function saveOffer(services: Services, input: Input<'saveOffer'>): Saved {
  requireFit(input);
  const outcome = services.lock().holdToEnd(() => edited(services, input));
  const notices = pupilNotices([input.cells.name ?? ''], Object.values(input.cells));
  return { ...outcome, notices, savedAt: services.clock().instant() };
}
