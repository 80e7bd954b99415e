/** `npm run bench`: the figures the design budgets, as one JSON object. `npm run bench -- growth places` gives some of them. */
import { fileURLToPath } from 'node:url';
import { growthFigures } from './bench/growth';
import { handEditFigures } from './bench/handEdits';
import { pageFigures } from './bench/page';
import { pasteCorpusFigures } from './bench/pasteCorpus';
import { pasteFigures } from './bench/pasting';
import { placeFigures } from './bench/places';
import { ruleFigures } from './bench/rules';
import { serviceCallFigures } from './bench/serviceCalls';
import { sizeFigures } from './bench/sizes';

/** Refreshes after which nothing may have grown. */
const REFRESHES = 100;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const FIGURES: { readonly [name: string]: () => object | null | Promise<object | null> } = {
  serviceCalls: () => serviceCallFigures(ROOT),
  callsPerHandEdit: () => handEditFigures(ROOT),
  growth: () => growthFigures(ROOT, REFRESHES),
  places: () => placeFigures(ROOT),
  sizes: () => sizeFigures(ROOT),
  rules: () => ruleFigures(),
  pasteCorpus: () => pasteCorpusFigures(ROOT),
  pasting: () => pasteFigures(),
  page: () => pageFigures(ROOT),
};

const asked = process.argv.slice(2);
const wanted = Object.entries(FIGURES).filter(([name]) => asked.length === 0 || asked.includes(name));
const figures: { [name: string]: object | null } = {};
for (const [name, measure] of wanted) figures[name] = await measure();
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
