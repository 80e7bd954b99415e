import { createHash } from 'node:crypto';
import type { Run } from '../google/emulated';
import type { EmulatedFile, Enums, FileModes, SharingPolicy } from '../google/file';
import type { Ui } from '../google/ui';
import type { FileListed, Snapshot } from '../host.types';
import type { SavedFile, Work } from './savedWork';

/** What a new file is given; `owner` is an e-mail address. */
export type NewFile = { id: string; name: string; owner: string; locale: string; zone: string };

/** How one run reaches the screen from inside a file. */
export type FileScreen = {
  ui: (run: Run) => Ui;
  toast: (run: Run, text: string, title: string) => void;
  now: () => number;
};

/** Makes files of one kind, with the enums its services offer and its export. */
export type FileMaker = {
  make(about: NewFile): EmulatedFile;
  enums(): Enums;
  export(snapshot: Snapshot): Promise<Uint8Array>;
};
export type FileMakers = {
  readonly sheet: FileMaker;
  readonly doc: FileMaker;
  /** Gives a new file the screen and the clock. */
  connect(file: EmulatedFile, screen: FileScreen): void;
};

const DEFAULT_NAMES = { sheet: 'Untitled spreadsheet', doc: 'Untitled document' } as const;

/** The emulated Drive: every file, and the one that is open. */
export class Drive {
  private readonly files = new Map<string, EmulatedFile>();
  private made = 0;
  /** The open file, or null before one was opened. */
  open: EmulatedFile | null = null;
  readonly modes: FileModes = { writeMode: 'immediate', plainText: 'formula' };
  policy: SharingPolicy = { outside: 'allow', editorsShare: true, unknown: [], groups: [] };

  constructor(
    private readonly makers: FileMakers,
    private readonly screen: FileScreen,
  ) {}

  /** Ids look like Google's and are the same in every run of the host. */
  private newId(): string {
    this.made++;
    return `1${createHash('sha256').update(`file ${this.made}`).digest('base64url')}`;
  }

  file(id: string): EmulatedFile {
    const file = this.files.get(id);
    if (!file) throw new Error(`No file ${id}`);
    return file;
  }

  requireOpen(): EmulatedFile {
    if (!this.open) throw new Error('No file is open: call openSheet or openDoc first');
    return this.open;
  }

  /** Opens by id, else makes an empty file of that name. */
  openOrMake(kind: 'sheet' | 'doc', idOrName: string | undefined, about: Omit<NewFile, 'id' | 'name'>): EmulatedFile {
    const known = idOrName === undefined ? undefined : this.files.get(idOrName);
    if (known && known.kind !== kind) throw new Error(`${known.state.name} is a ${known.kind}, not a ${kind}`);
    const name = idOrName ?? DEFAULT_NAMES[kind];
    this.open = known ?? this.keep(this.makers[kind].make({ ...about, id: this.newId(), name }));
    return this.open;
  }

  /** Acts on a file as if it were the open one: a page belongs to the file it was shown in. */
  within<T>(file: EmulatedFile, act: () => T): T {
    const before = this.open;
    this.open = file;
    try {
      return act();
    } finally {
      this.open = before;
    }
  }

  copy(id: string, owner: string): string {
    const source = this.file(id);
    return this.keep(source.copy(this.newId(), `Copy of ${source.state.name}`, owner)).state.id;
  }

  /** Every file, in the order they were made. */
  listed(): FileListed[] {
    return [...this.files.values()].map(({ kind, state }) => ({
      id: state.id,
      kind,
      name: state.name,
      open: state.id === this.open?.state.id,
    }));
  }

  save(): Pick<Work, 'files' | 'open' | 'made'> {
    const files = [...this.files.values()].map((file): SavedFile => {
      const { id, name, locale, zone, people } = file.state;
      return { id, name, locale, zone, people: Object.fromEntries(people), contents: file.save() };
    });
    return { files, open: this.open?.state.id ?? null, made: this.made };
  }

  /** Puts saved files in place of all there are; none is open afterwards. */
  reopen(saved: Pick<Work, 'files' | 'made'>): void {
    this.files.clear();
    this.open = null;
    this.made = saved.made;
    for (const { contents, people, ...about } of saved.files) {
      const file = this.keep(this.makers[contents.kind].make({ ...about, owner: '' }));
      file.state.people.clear();
      for (const [email, role] of Object.entries(people)) file.state.people.set(email, role);
      file.reopen(contents);
    }
  }

  private keep(file: EmulatedFile): EmulatedFile {
    this.files.set(file.state.id, file);
    this.makers.connect(file, this.screen);
    this.apply(file);
    return file;
  }

  private apply(file: EmulatedFile): void {
    file.modes.writeMode = this.modes.writeMode;
    file.modes.plainText = this.modes.plainText;
    file.state.policy = this.policy;
  }

  /** Puts changed modes and rules into every file. */
  applyAll(): void {
    for (const file of this.files.values()) this.apply(file);
  }

  enums(): Enums {
    return { ...this.makers.sheet.enums(), ...this.makers.doc.enums() };
  }

  export(format: 'xlsx' | 'docx', snapshot: Snapshot): Promise<Uint8Array> {
    const kind = format === 'xlsx' ? 'sheet' : 'doc';
    if (snapshot.kind !== kind) throw new Error(`A ${snapshot.kind} does not download as ${format}`);
    return this.makers[kind].export(snapshot);
  }
}
