import { content, seedSource, seedTable } from '../../content/index';
import { insetOutlines } from '../../content/inset/outlines/index';
import { checkRulesInWords, priorityRulesInWords, reviewWords, tidyRulesInWords } from '../../content/reviewWords';
import type { SeedAsked, SeedRow, SeedShown } from '../../content/seedTable';
import { documentKinds } from '../../content/sentences/kinds/index';
import { provisionHeaders, tabNames } from '../../content/sheetWords';
import { say } from '../demo/options';
import { readable } from './inWords';
import type { ReviewPage } from './page';

const { headings, columns, asked: words, shownIn: places } = reviewWords;
const wordingOf = new Map(content.questions.map(({ id, wording }) => [id, wording]));
const headers: Readonly<Record<string, { readonly header: string }>> = provisionHeaders;

function askedBy(asked: SeedAsked): readonly string[] {
  if ('questions' in asked) return asked.questions.map((id) => `${readable(wordingOf.get(id) ?? '')} (${id})`);
  if ('columns' in asked)
    return [say(words.columns, { ids: asked.columns.map((id) => headers[id]?.header ?? id).join(', ') })];
  return ['built' in asked ? say(words.built, { how: asked.built }) : say(words.left, { why: asked.left })];
}

const firesOf = new Map(
  [...checkRulesInWords, ...priorityRulesInWords, ...tidyRulesInWords].map(({ key, fires }) => [key, fires]),
);

function inDocument(id: string, section: string | undefined): string {
  const kind = documentKinds.find((one) => one.id === id);
  const title = readable(kind?.titles[0]?.text ?? id);
  if (section === undefined) return say(places.document, { title });
  const [heading = ''] = kind?.sections.find((one) => one.id === section)?.titles ?? [];
  return say(heading === '' ? places.document : places.section, { title, section: readable(heading) });
}

function placeOf(shown: SeedShown): string {
  if ('tab' in shown) return say(places.tab, { name: tabNames[shown.tab] });
  if ('rule' in shown) return say(places.rule, { fires: firesOf.get(shown.rule) ?? shown.rule });
  if ('document' in shown) return inDocument(shown.document, shown.section);
  if ('column' in shown) return say(places.column, { header: headers[shown.column]?.header ?? shown.column });
  if ('page' in shown) return places[shown.page];
  if ('session' in shown)
    return say(places.session, { title: insetOutlines.find(({ id }) => id === shown.session)?.title ?? shown.session });
  return say(places.type, { name: content.provisionTypes.find(({ id }) => id === shown.type)?.name ?? shown.type });
}

function shownIn({ shows, later }: SeedRow): readonly string[] {
  const lines = shows.length === 0 ? [places.nowhere] : shows.map(placeOf);
  return later === undefined ? lines : [...lines, say(places.later, { why: later })];
}

/** Every point of the article, where it is asked and where it shows. */
export function coveragePage(): ReviewPage {
  const rows = seedTable.map((row) => [String(row.number), row.place, row.what, askedBy(row.asked), shownIn(row)]);
  const notes = [seedSource.name, seedSource.url];
  return { id: 'coverage', tables: [{ title: headings.seed, notes, head: columns.seed, rows }] };
}
