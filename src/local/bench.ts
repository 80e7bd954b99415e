/** `npm run bench`: the figures the design budgets, as one JSON object. */
import { fileURLToPath } from 'node:url';
import { pasteCorpusFigures } from './bench/pasteCorpus';
import { pasteFigures } from './bench/pasting';
import { ruleFigures } from './bench/rules';
import { serviceCallFigures } from './bench/serviceCalls';
import { sizeFigures } from './bench/sizes';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const figures = {
  serviceCalls: serviceCallFigures(ROOT),
  sizes: sizeFigures(ROOT),
  rules: ruleFigures(),
  pasteCorpus: pasteCorpusFigures(ROOT),
  pasting: pasteFigures(),
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
