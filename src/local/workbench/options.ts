import { workbenchWords } from '../../content/workbenchWords';
import { Mistake, say } from '../demo/options';

/** What the person asked of `npm start`. `port` null: 8080 or the next that is free. */
export type StartOptions = { readonly port: number | null; readonly folder: string; readonly help: boolean };

function portFrom(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Mistake(say(workbenchWords.errors.badPort, { value }));
  return port;
}

/** Reads the command line. Throws a Mistake for an unknown option or a missing value. */
export function readStartOptions(given: readonly string[]): StartOptions {
  let options: StartOptions = { port: null, folder: 'out', help: false };
  for (let at = 0; at < given.length; at += 1) {
    const option = given[at] ?? '';
    if (option === '--help') return { ...options, help: true };
    const value = given[++at];
    if (option !== '--port' && option !== '--folder')
      throw new Mistake(say(workbenchWords.errors.unknownOption, { option }));
    if (value === undefined) throw new Mistake(say(workbenchWords.errors.missingValue, { option }));
    options = option === '--port' ? { ...options, port: portFrom(value) } : { ...options, folder: value };
  }
  return options;
}
