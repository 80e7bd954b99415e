import type { DocBlock, DocSection, Run } from './docModel';

/** One child of a document's body as it is to stand there: what a section comes to, once it is laid out. */
export type SectionElement =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly look: 'plain' | 'lead' | 'small'; readonly runs: readonly Run[] }
  /** `opens`: the first of its list. */
  | { readonly is: 'item'; readonly ordered: boolean; readonly opens: boolean; readonly runs: readonly Run[] }
  | { readonly is: 'callout'; readonly runs: readonly Run[] }
  | {
      readonly is: 'table';
      /** Its header row first. */
      readonly rows: readonly (readonly string[])[];
      readonly widths?: readonly number[];
    }
  | { readonly is: 'pageBreak' };

const SPACER: SectionElement = { is: 'paragraph', look: 'plain', runs: [] };

/**
 * What a document takes of a text: it drops control characters and letters of private fonts, such as the bullets that a
 * list pasted from Word brings (D20). Dropped here, so that places counted in our text are places in the document's.
 */
function taken(text: string): string {
  const unpaired = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters a document drops
  return text.replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g, '').replace(unpaired, '\ufffd');
}

const takenRuns = (runs: readonly Run[]): Run[] => runs.map((run) => ({ ...run, text: taken(run.text) }));

/** The text of runs put together. */
export const plain = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** The text of an element as a document gives it back: cells a line each. */
export function elementText(element: SectionElement): string {
  switch (element.is) {
    case 'heading':
      return element.text;
    case 'table':
      return element.rows.flat().join('\n');
    case 'pageBreak':
      return '';
    default:
      return plain(element.runs);
  }
}

function elementsOf(block: DocBlock): SectionElement[] {
  switch (block.type) {
    case 'heading':
      return [{ is: 'heading', level: block.level, text: taken(block.text) }];
    case 'paragraph': {
      const { look = 'plain' } = block;
      const runs = takenRuns(block.runs);
      return [look === 'callout' ? { is: 'callout', runs } : { is: 'paragraph', look, runs }];
    }
    case 'list':
      return block.items.map((runs, at) => {
        return { is: 'item', ordered: block.ordered, opens: at === 0, runs: takenRuns(runs) };
      });
    case 'table': {
      const rows = [block.header, ...block.rows].map((row) => row.map(taken));
      return [block.widths === undefined ? { is: 'table', rows } : { is: 'table', rows, widths: block.widths }];
    }
    case 'pageBreak':
      return [{ is: 'pageBreak' }];
  }
}

/** What would run into one with its like in front of it: two tables read as one, a list goes on with the list before it (D14). */
function joining({ is }: SectionElement): 'table' | 'list' | null {
  if (is === 'item') return 'list';
  return is === 'table' || is === 'callout' ? 'table' : null;
}

/** An empty line keeps a table or list apart from its like; at the start of a section from whatever may stand there. */
function apart(before: SectionElement | undefined, [first]: readonly SectionElement[]): readonly SectionElement[] {
  const joins = first === undefined ? null : joining(first);
  return joins !== null && (before === undefined || joining(before) === joins) ? [SPACER] : [];
}

/** Every element of a section in order. `title` is the document's over its first section. */
export function sectionElements(section: DocSection, title: string | null): SectionElement[] {
  const elements: SectionElement[] = [];
  if (title !== null) elements.push({ is: 'heading', level: 1, text: taken(title) });
  if (section.heading !== '') elements.push({ is: 'heading', level: 2, text: taken(section.heading) });
  for (const block of section.blocks) {
    const next = elementsOf(block);
    elements.push(...apart(elements[elements.length - 1], next), ...next);
  }
  return elements;
}
