import type { IsoDate } from '../domain/catalogue';
import type { DocKind, DocSection, Edition } from '../outputs/docModel';
import type { SheetModel, TabKind } from '../outputs/sheetModel';
import type { TabChanges, TabState } from '../outputs/tabState';

/**
 * The ports: what handlers ask of Google, in our own words. `google/` implements them; nothing else on the server names
 * a Google service. Each is made when first used, so that a call in a document never touches a sheet.
 */
export interface Services {
  where(): 'sheet' | 'doc' | null;
  tabs(): PlanTabs;
  store(): PlanStore;
  docs(): DocWriter;
  sharing(): Sharing;
  clock(): Clock;
  lock(): Lock;
  user(): CurrentUser;
  screen(): Screen;
}

/** One of our tabs as it is called now. `id` is the sheet's own, stable while it lives. */
export type FoundTab = { readonly kind: TabKind; readonly id: number; readonly name: string };

/** How often the bookkeeping cache of the workbook has moved on, and what else it remembers. */
export type PlanTabs = {
  /** Opaque and stable for one workbook. */
  planId(): string;
  workbook(): string;
  url(): string;
  /** Our tabs in the order of the workbook. One look-up per run; `create` adds to it. */
  found(): readonly FoundTab[];
  /** The tab as it stands now, read afresh; null when there is none. */
  read(model: SheetModel): TabState | null;
  /** Makes the tab; a tab of the school's own with the same name keeps it, and ours gets the next free one. */
  create(model: SheetModel, keys: readonly string[], hashes: readonly string[]): void;
  /** Writes changed cells and new rows, never anything else. */
  apply(model: SheetModel, changes: TabChanges): void;
  /** Sends everything written so far to the file; a refused write is reported here. */
  settle(): void;
  /** Where the person was; `restore` brings them back. */
  keepPlace(): () => void;
};

/** Text kept for one person or one document, in pieces that fit. */
export type TextStore = {
  readAll(): { readonly [key: string]: string };
  read(key: string): string | null;
  write(entries: { readonly [key: string]: string }): void;
  remove(keys: readonly string[]): void;
};

/** Where plans for Docs are kept. */
export type PlanStore = {
  /** This person's own store, shared by Sheets and Docs. */
  mine(): TextStore;
  /** The open file's store, shared by everybody who uses the planner in it. */
  file(): TextStore;
  /** gzip, then base64 without line breaks. */
  squeeze(text: string): string;
  /** The reverse; null when it is not something we squeezed. */
  unsqueeze(code: string): string | null;
};

/** A section of ours that stands in the open document. */
export type Draft = {
  readonly kind: DocKind;
  readonly edition: Edition;
  readonly section: string;
  readonly heading: string;
};

/** One section to draft. `order` lists the ids of its document's sections, so that it lands after those before it. */
export type DraftRequest = {
  readonly kind: DocKind;
  readonly edition: Edition;
  readonly section: DocSection;
  readonly order: readonly string[];
  /** Printed in the page header of an internal edition, where the header is free. */
  readonly pageHeader: string | null;
};

/** 'already-there': the section stands in the document already; it was left as it is. */
export type DraftOutcome = 'drafted' | 'already-there';

/** Writes sections into the open document. Never changes what stands there. */
export type DocWriter = {
  listDrafts(): readonly Draft[];
  draft(request: DraftRequest): DraftOutcome;
};

/** Access to the open file. `share` may throw; what came of it is read back with `access`. */
export type Sharing = {
  share(address: string, role: 'viewer' | 'editor'): void;
  access(): { readonly editors: readonly string[]; readonly viewers: readonly string[] };
  owner(): string | null;
  fileName(): string;
  url(): string;
};

/** The instant of this run. */
export type Clock = {
  /** The day it is in the open file's own time zone. */
  today(): IsoDate;
  /** ISO date and time, UTC. */
  instant(): string;
  /** "23 November 2026 at 09:00" in the open file's zone; the text itself when it is no date and time. */
  inWords(instant: string): string;
};

/** One writer at a time per file. */
export type Lock = {
  /** Runs `work` while holding the lock; ends with the code 'busy' when somebody else holds it for ten seconds. */
  hold<T>(work: () => T): T;
};

/** Who is at the keyboard, as far as we may know: a temporary key, never a name or an address. */
export type CurrentUser = { key(): string };

/** What the person sees. Never called while the lock is held: an open dialog lets locks go. */
export type Screen = {
  tell(title: string, text: string): void;
  /** True when they chose OK. */
  ask(title: string, text: string): boolean;
  toast(text: string): void;
  showPage(title: string): void;
};
