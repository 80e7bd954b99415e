import { readPastedList } from '../../domain/paste/pasteList';
import { pasteContent } from './pasteCorpus';
import { millisecondsOf } from './wire';

const RUNS = 3;
const LINES = 5_000;

/** How long large and awkward pasted lists take to read. */
export function pasteFigures() {
  const lines = Array.from({ length: LINES }, (_, at) => `Offer ${at}\tWave ${(at % 3) + 1}\tStaff`);
  const large = ['Provision\tWave\tLed by', ...lines].join('\n');
  const awkward = `${'('.repeat(20_000)}${' - : '.repeat(4_000)}`;
  const read = (text: string) => millisecondsOf(RUNS, () => readPastedList(text, pasteContent));
  return { lines: LINES, milliseconds: read(large), awkwardLineMilliseconds: read(awkward) };
}
