import type { NeedCode, PhaseId, TierId } from '../catalogue';
import type { TableNote } from './table';

/** What was made of one line. Every code has its words in content; nothing is recognised without being said. */
export type Recognised =
  | { readonly code: 'type'; readonly type: string }
  | { readonly code: 'no-type' }
  | { readonly code: 'needs'; readonly needs: readonly NeedCode[] }
  | { readonly code: 'need-from-words'; readonly needs: readonly NeedCode[]; readonly word: string }
  | { readonly code: 'phases'; readonly phases: readonly PhaseId[] }
  | TierSaid
  | { readonly code: 'tier-from-type'; readonly tiers: readonly TierId[] }
  | { readonly code: 'no-tier' | 'tier-unsure' | 'no-name' }
  | { readonly code: 'provider'; readonly provider: 'nhs' }
  | { readonly code: 'unread'; readonly column: string; readonly word: string }
  | { readonly code: 'from-above'; readonly column: string; readonly word: string }
  | { readonly code: 'one-of'; readonly offers: number; readonly word: string }
  | { readonly code: 'detail'; readonly word: string }
  | { readonly code: 'noted'; readonly header: string; readonly word: string }
  | { readonly code: 'duplicate'; readonly line: number };

/** A tier and the words it was read from: beside the name, or a heading above the column or the lines. */
export type TierSaid = {
  readonly code: 'tier' | 'tier-from-heading';
  readonly tiers: readonly TierId[];
  readonly word: string;
};

/** A plain message about the whole list, or about a line that is no offer. */
export type PasteNote =
  | { readonly code: 'empty' | 'header-only' | 'no-header' | 'lines' | 'tier-columns' | 'no-tier' | 'numbers' | 'long' }
  | { readonly code: TableNote }
  | { readonly code: 'rows'; readonly rows: number; readonly types: number }
  | { readonly code: 'wide'; readonly columns: number }
  | { readonly code: 'heading'; readonly line: number; readonly word: string; readonly tiers: readonly TierId[] }
  | Aside;

/** A line that is no offer: a title above the headings, a total or remark, the name of a part of the table. */
export type Aside = { readonly code: 'title' | 'total' | 'section'; readonly line: number; readonly word: string };

/** One offer as its shape laid it out, before the cells are read against the lists. */
export type OfferLine = {
  /** 1-based line of what was pasted. */
  readonly line: number;
  /** The cells as pasted, or the part of a cell that is this offer. */
  readonly pasted: readonly string[];
  /** Words by column key of the register. */
  readonly cells: { readonly [column: string]: string };
  /** The tier where the shape tells it; null where the line's own tier cell is to be read, or there is none. */
  readonly tier: TierSaid | null;
  /** Words under headings we do not know. */
  readonly others: readonly { readonly header: string; readonly word: string }[];
  readonly said: readonly Recognised[];
};

/** A paste laid out as offers, one each, in the order they stood in. */
export type Laid = { readonly offers: readonly OfferLine[]; readonly notes: readonly PasteNote[] };
