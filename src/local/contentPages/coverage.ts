import { content, seedSource, seedTable } from '../../content/index';
import { reviewWords } from '../../content/reviewWords';
import type { SeedAsked } from '../../content/seedTable';
import { provisionHeaders } from '../../content/sheetWords';
import { say } from '../demo/options';
import { readable } from './inWords';
import type { ReviewPage } from './page';

const { headings, columns, asked: words } = reviewWords;
const wordingOf = new Map(content.questions.map(({ id, wording }) => [id, wording]));
const headers: Readonly<Record<string, { readonly header: string }>> = provisionHeaders;

function askedBy(asked: SeedAsked): readonly string[] {
  if ('questions' in asked) return asked.questions.map((id) => `${readable(wordingOf.get(id) ?? '')} (${id})`);
  if ('columns' in asked)
    return [say(words.columns, { ids: asked.columns.map((id) => headers[id]?.header ?? id).join(', ') })];
  return ['built' in asked ? say(words.built, { how: asked.built }) : say(words.left, { why: asked.left })];
}

/** Every point of the article, and where it is asked. */
export function coveragePage(): ReviewPage {
  const rows = seedTable.map(({ number, place, what, asked, shows }) => [
    String(number),
    place,
    what,
    askedBy(asked),
    shows,
  ]);
  const notes = [seedSource.name, seedSource.url];
  return { id: 'coverage', tables: [{ title: headings.seed, notes, head: columns.seed, rows }] };
}
