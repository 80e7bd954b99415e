import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the finder needs to know of a machine; tests describe their own. */
export type Machine = {
  readonly env: { readonly [name: string]: string | undefined };
  readonly exists: (file: string) => boolean;
  /** May packages be installed here: root, with apt? */
  readonly mayInstall: boolean;
  /** Installs Debian's Chromium; true when it worked. */
  readonly install: () => boolean;
};

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Said when there is no browser and none can be installed. */
export const NO_BROWSER =
  'The browser tests need Chromium or Chrome: install one (Debian: apt-get install chromium), or set CHROMIUM to its path.';

const NAMED_NOWHERE = (path: string): string => `CHROMIUM is set to ${path}, and there is no such file.`;

function installedOn({ env, exists }: Machine): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...USUAL, ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))].find(exists);
}

/** The browser to test with: the one that is named, one that is installed, or Debian's, installed now. */
export function findBrowser(machine: Machine): string {
  const named = machine.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (machine.exists(named)) return named;
    throw new Error(NAMED_NOWHERE(named));
  }
  const installed = installedOn(machine);
  if (installed !== undefined) return installed;
  const fresh = machine.mayInstall && machine.install() ? installedOn(machine) : undefined;
  if (fresh === undefined) throw new Error(NO_BROWSER);
  return fresh;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const APT = '/usr/bin/apt-get';
const apt = (...args: string[]): boolean =>
  spawnSync(APT, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** This machine. */
export const thisMachine: Machine = {
  env: process.env,
  exists: isProgram,
  mayInstall: process.getuid?.() === 0 && existsSync(APT),
  install: () => apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', 'chromium'),
};
