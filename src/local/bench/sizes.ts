import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { millisecondsOf } from './wire';

const KILOBYTE = 1_024;
const RUNS = 21;

function evaluated(code: string): number {
  return millisecondsOf(RUNS, () => vm.runInContext(code, vm.createContext(Object.create(null))));
}

/** What the school's browser and Google's script runner have to load. */
export function sizeFigures(root: string) {
  const code = readFileSync(`${root}/dist/Code.js`, 'utf8');
  const page = readFileSync(`${root}/dist/sidebar.html`, 'utf8');
  const kilobytes = (text: string) => Math.round((Buffer.byteLength(text) / KILOBYTE) * 10) / 10;
  return {
    code: { kilobytes: kilobytes(code), budget: 350 },
    evaluation: { milliseconds: evaluated(code), emptyScript: evaluated(''), budget: 20 },
    page: { kilobytes: kilobytes(page), budget: 120 },
    externalRequests: { count: (page.match(/(?:src|href)="https?:/g) ?? []).length, budget: 0 },
  };
}
