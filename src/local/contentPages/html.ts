import { reviewPages, reviewWords } from '../../content/reviewWords';
import { kindSentences } from '../../content/sentences/kinds/index';
import { reportItemSentences } from '../../content/sentences/kinds/reportItems';
import { readable } from './inWords';
import { type Cell, type ReviewFile, type ReviewPage, type ReviewTable, rowsToCheck } from './page';
import { STYLE } from './style';

/** Text as HTML shows it: slots in words, marked as filled in by a school. */
export function escaped(text: string): string {
  const safe = readable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return safe.replace(/‹([^›]*)›/g, '<span class="slot">‹$1›</span>');
}

const SENTENCE_ID = /^S-[a-z0-9-]+$/;
const SENTENCE_LIST = /^S-[a-z0-9-]+(, S-[a-z0-9-]+)*$/;

/** An id of a sentence as a link to the page that holds it. */
function link(id: string): string {
  const page = id in kindSentences && !(id in reportItemSentences) ? 'documents' : 'sentences';
  return `<a href="${page}.html#${id}">${id}</a>`;
}

/** A line that begins with '~' is a small one. */
function line(text: string): string {
  if (SENTENCE_LIST.test(text)) return `<p>${text.split(', ').map(link).join(', ')}</p>`;
  return text.startsWith('~') ? `<p class="small">${escaped(text.slice(1))}</p>` : `<p>${escaped(text)}</p>`;
}

function lines(cell: Cell): string {
  return (typeof cell === 'string' ? [cell] : cell)
    .filter((text) => text !== '')
    .map(line)
    .join('');
}

/** A sentence's id as the place other pages link to. */
function anchor(cell: Cell): string {
  return typeof cell === 'string' && SENTENCE_ID.test(cell) ? ` id="${cell}"` : '';
}

function row(cells: readonly Cell[], { toRead }: ReviewTable): string {
  const [first = '', ...others] = cells;
  const body = others.map((cell) => `<td>${lines(cell)}</td>`).join('');
  const tick = toRead ? '' : '<td class="tick"><span class="box"></span></td>';
  return `<tr${anchor(first)}><th scope="row">${lines(first)}</th>${body}${tick}</tr>`;
}

function columns({ widths }: ReviewTable): string {
  if (widths === undefined) return '';
  return `<colgroup>${widths.map((share) => `<col style="width:${share}%">`).join('')}</colgroup>`;
}

function tableHtml(table: ReviewTable): string {
  const heads = [...table.head, ...(table.toRead ? [] : [reviewWords.tick])];
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const notes = (table.notes ?? []).map((note) => `<p>${escaped(note)}</p>`).join('');
  const warning = table.warning === undefined ? '' : `<p class="warning">${escaped(table.warning)}</p>`;
  const rows = table.rows.map((cells) => row(cells, table)).join('\n');
  const look = table.widths === undefined ? '' : ' class="shared"';
  const grid = `<table${look}>${columns(table)}<thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  return `<section><h2>${escaped(table.title)}</h2>${warning}${notes}${grid}</section>`;
}

function shell(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`;
}

/** One area as a page: what it is, what to look for, a line for the reviewer, then its tables. */
export function pageFile(page: ReviewPage): ReviewFile {
  const { title, about, look } = reviewPages[page.id];
  const body = [
    `<p class="back"><a href="index.html">${escaped(reviewWords.back)}</a></p>`,
    `<h1>${escaped(title)}</h1><p>${escaped(about)}</p>`,
    `<div class="look"><h2>${escaped(reviewWords.look)}</h2><p>${escaped(look)}</p></div>`,
    `<p class="reviewer">${escaped(reviewWords.reviewer)}</p>`,
    ...page.tables.map(tableHtml),
  ].join('\n');
  return { file: `${page.id}.html`, html: shell(`${title} - ${reviewWords.product}`, body) };
}

function indexRow(page: ReviewPage): string {
  const { title, about } = reviewPages[page.id];
  const link = `<a href="${page.id}.html">${escaped(title)}</a>`;
  return `<tr><th scope="row">${link}</th><td>${escaped(about)}</td><td>${rowsToCheck(page)}</td><td class="tick"><span class="box"></span></td></tr>`;
}

/** The page that leads to all others. */
export function indexFile(pages: readonly ReviewPage[]): ReviewFile {
  const heads = [...reviewWords.indexHead, reviewWords.tick];
  const body = [
    `<h1>${escaped(`${reviewWords.product}: ${reviewWords.indexTitle.toLowerCase()}`)}</h1>`,
    `<p>${escaped(reviewWords.indexLead)}</p>`,
    `<ul>${reviewWords.indexHow.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`,
    `<table class="index"><thead><tr>${heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead>`,
    `<tbody>${pages.map(indexRow).join('\n')}</tbody></table>`,
  ].join('\n');
  return { file: 'index.html', html: shell(`${reviewWords.product}: ${reviewWords.indexTitle}`, body) };
}
