import type { Edit, ShownTab, Snapshot, View } from '../../host.types';
import { type Emulated, type Run, ServiceError } from '../emulated';
import type { Contents, EmulatedFile, FileModes, FileState, SavedContents, Services } from '../file';
import { reopenBook, type SavedBook, savedBook } from './archive';
import { Book, emptySheet } from './book';
import { ChartsService } from './chart';
import { type RowSpan, snapshotNames, snapshotTab } from './contents';
import { applyEdit } from './edits';
import { RangeObject } from './range';
import { restoreBook } from './restore';
import { type Maker, type Screen, Session } from './session';
import { SheetObject } from './sheet';
import { SpreadsheetObject } from './spreadsheet';
import { SpreadsheetAppService } from './spreadsheetApp';
import { shownTab, viewOf } from './view';

/** Objects of one session; a tab is the same object however it was found. */
function makerFor(session: Session): Maker {
  const spreadsheet = new SpreadsheetObject(session);
  const sheets = new Map<unknown, SheetObject>();
  return {
    spreadsheet: () => spreadsheet,
    sheet: (state) => {
      const known = sheets.get(state) ?? new SheetObject(session, state);
      sheets.set(state, known);
      return known;
    },
    range: (sheet, box, whole = null) => new RangeObject(session, sheet, box, whole),
  };
}

/** What the time is for hand edits when nobody says: 23 November 2026, 09:00 in London. */
const DEFAULT_NOW = Date.UTC(2026, 10, 23, 9);

/** An emulated spreadsheet: the file the host holds across executions. A new one has one empty tab (S1). */
export class SpreadsheetFile implements EmulatedFile {
  readonly kind = 'sheet';
  readonly state: FileState;
  readonly modes: FileModes = { writeMode: 'immediate', plainText: 'formula' };
  /** Supplied by the host: the user interface of a run, toasts, and the time for hand edits. */
  ui: ((run: Run) => Emulated) | null = null;
  readonly screen: Screen = {};
  now: () => number = () => DEFAULT_NOW;

  private readonly book: Book;
  private readonly sessions = new Map<Run, Session>();

  constructor(id: string, name: string, owner: string, locale = 'en_GB', zone = 'Europe/London') {
    this.state = {
      id,
      name,
      locale,
      zone,
      people: new Map([[owner.toLowerCase(), 'owner']]),
      policy: { outside: 'allow', editorsShare: true, unknown: [], groups: [] },
    };
    this.book = new Book(this.state, this.modes);
    this.book.sheets.push(emptySheet(this.book.nextSheetId(), 'Sheet1'));
  }

  private sessionOf(run: Run): Session {
    const known = this.sessions.get(run) ?? new Session(this.book, run, this.screen, makerFor);
    this.sessions.set(run, known);
    return known;
  }

  private uiOf(run: Run): Emulated {
    if (!this.ui) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return this.ui(run);
  }

  services(run: Run): Services {
    return {
      SpreadsheetApp: new SpreadsheetAppService(this.sessionOf(run), () => this.uiOf(run)),
      Charts: new ChartsService(),
    };
  }

  finish(run: Run): void {
    const session = this.sessions.get(run);
    this.sessions.delete(run);
    session?.land();
  }

  abandon(run: Run): void {
    this.sessions.get(run)?.abandon();
    this.sessions.delete(run);
  }

  edit(edit: Edit, by: string): void {
    applyEdit(this.book, edit, by.toLowerCase(), this.now());
  }

  contents(): Extract<Contents, { kind: 'sheet' }> {
    return {
      kind: 'sheet',
      tabs: this.book.sheets.map((sheet) => snapshotTab(this.book, sheet)),
      names: snapshotNames(this.book),
    };
  }

  restore(earlier: Snapshot): void {
    if (earlier.kind !== 'sheet') throw new Error('not a snapshot of a spreadsheet');
    restoreBook(this.book, earlier.tabs, earlier.names);
  }

  view(by: string): View {
    return viewOf(this.book, by.toLowerCase());
  }

  tab(id: number, rows?: RowSpan): ShownTab {
    const sheet = this.book.sheetById(id);
    if (!sheet) throw new Error(`No tab with the id ${id}`);
    return shownTab(this.book, sheet, rows ?? [1, sheet.grid.rows.length]);
  }

  checkpoint(): () => void {
    return this.book.checkpoint();
  }
  save(): SavedBook {
    return savedBook(this.book);
  }
  reopen(saved: SavedContents): void {
    if (saved.kind !== 'sheet') throw new Error('not the contents of a spreadsheet');
    reopenBook(this.book, saved);
  }

  copy(id: string, name: string, owner: string): SpreadsheetFile {
    const twin = new SpreadsheetFile(id, name, owner, this.state.locale, this.state.zone);
    twin.book.takeFrom(this.book);
    for (const protection of twin.book.sheets.flatMap((sheet) => sheet.protections)) protection.editors.clear();
    return twin;
  }
}
