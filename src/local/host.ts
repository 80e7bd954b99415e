import { DocumentFile } from './google/document/documentFile';
import { documentEnums } from './google/document/enums';
import type { EmulatedFile } from './google/file';
import { spreadsheetEnums } from './google/spreadsheet/enums';
import { SpreadsheetFile } from './google/spreadsheet/spreadsheetFile';
import type { FileMakers, FileScreen } from './host/drive';
import { LocalHost } from './host/localHost';
import type { HostOptions } from './host.types';

export type * from './host.types';

function connect(file: EmulatedFile, screen: FileScreen): void {
  if (file instanceof DocumentFile) file.ui = screen.ui;
  if (!(file instanceof SpreadsheetFile)) return;
  file.ui = screen.ui;
  file.now = screen.now;
  file.screen.toast = screen.toast;
}

const makers: FileMakers = {
  sheet: {
    make: ({ id, name, owner, locale, zone }) => new SpreadsheetFile(id, name, owner, locale, zone),
    enums: spreadsheetEnums,
    export: async (snapshot) => (await import('./exportXlsx')).exportXlsx(snapshot),
  },
  doc: {
    make: (about) => new DocumentFile(about),
    enums: documentEnums,
    export: async (snapshot) => (await import('./exportDocx')).exportDocx(snapshot),
  },
  connect,
};

/** A host of its own, with an empty Drive: the control surface of host.types.ts over the emulated services. */
export function createHost(options: HostOptions = {}): LocalHost {
  return new LocalHost(makers, options);
}
