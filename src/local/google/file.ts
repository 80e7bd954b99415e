import type { Edit, Role, ShownTab, Snapshot, View } from '../host.types';
import type { SavedDocument } from './document/documentFile';
import type { Emulated, EnumMember, Run } from './emulated';
import type { SavedBook } from './spreadsheet/archive';

/** What every file in the emulated Drive has, whatever its kind. */
export type FileState = {
  readonly id: string;
  name: string;
  /** Locale of the file, e.g. 'en_GB': decides how typing is read. */
  locale: string;
  /** Time zone of the file, e.g. 'Europe/London'. */
  zone: string;
  /** Rights by e-mail address, lower case; an address that is absent has none. */
  readonly people: Map<string, Role>;
  /** The domain's sharing rules (host-interface.ts, `policy`). */
  policy: SharingPolicy;
};

/** The rules of the emulated domain; X2 and X4 say what a refusal looks like. */
export type SharingPolicy = {
  outside: 'allow' | 'refuse';
  editorsShare: boolean;
  unknown: readonly string[];
  groups: readonly string[];
  /** The domain a person belongs to where that is not the one of their address. */
  domainOf?: (address: string) => string | undefined;
};

/** How writes reach the file (V8) and how a plain-text cell reads text that begins with = (V5). */
export type FileModes = { writeMode: 'immediate' | 'deferred'; plainText: 'formula' | 'text' };

/** The globals one execution sees, by name: 'SpreadsheetApp', 'Charts' … Enums are records of members. */
export type Services = { readonly [name: string]: Emulated };
/** Enums hang off a service, as SpreadsheetApp.WrapStrategy does: { 'SpreadsheetApp.WrapStrategy': { CLIP: … } }. */
export type Enums = { readonly [path: string]: { readonly [label: string]: EnumMember } };

/** The part of a snapshot that the file's own kind decides. */
export type Contents =
  | Pick<Extract<Snapshot, { kind: 'sheet' }>, 'kind' | 'tabs' | 'names'>
  | Pick<Extract<Snapshot, { kind: 'doc' }>, 'kind' | 'tabs'>;

/** Contents of a file as plain data, exact. */
export type SavedContents = SavedBook | SavedDocument;

/** One open file. The host holds it across executions; `services` is called afresh for each. */
export interface EmulatedFile {
  readonly kind: 'sheet' | 'doc';
  readonly state: FileState;
  readonly modes: FileModes;
  services(run: Run): Services;
  /** The end of an execution: buffered writes land; what is wrong with them throws a ServiceError (V8). */
  finish(run: Run): void;
  /** Drops buffered writes: the run was stopped. */
  abandon(run: Run): void;
  /** A person's own edit, within that person's rights; a mistaken one (unknown tab) throws an ordinary Error. */
  edit(edit: Edit, by: string): void;
  contents(): Contents;
  restore(earlier: Snapshot): void;
  /** What a person sees of it beyond the snapshot. */
  view(by: string): View;
  /** A tab of cells by id, some rows of it; a document has none and throws. */
  tab(id: number, rows?: readonly [first: number, count: number]): ShownTab;
  /** Remembers the contents as they are; the function given brings them back, once. Cheap: cells are shared. */
  checkpoint(): () => void;
  save(): SavedContents;
  reopen(saved: SavedContents): void;
  /** "Make a copy": contents and metadata, without properties and sharing. */
  copy(id: string, name: string, owner: string): EmulatedFile;
}
