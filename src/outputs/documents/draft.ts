import type { SentenceId } from '../../content/sentences/bank';
import type { SentenceTag } from '../../content/sentences/types';
import type { BlockBasis, BlockTag, DocBlock, DocSection, Run } from './docModel';
import { distinct } from './sentences/fill';
import { type Sentence, type Speaker, say } from './sentences/say';
import type { Slots } from './sentences/slot';
import { lastOf } from './words';

/** How a part counts against a document's word limit. 'furniture' (crisis box, sign-off) is neither counted nor cut. */
export type Weight = 'counted' | 'furniture';

/** A piece of a section before it is cut to length. */
export type DraftPart =
  | {
      readonly type: 'paragraph';
      readonly sentences: readonly Sentence[];
      readonly weight: Weight;
      readonly look?: 'plain' | 'lead' | 'small' | 'callout';
      /** The first sentence stands in bold. */
      readonly boldFirst?: boolean;
    }
  | {
      readonly type: 'list';
      readonly items: readonly Sentence[];
      readonly weight: Weight;
      readonly ordered?: boolean;
      /** Steps that may not be cut. */
      readonly whole?: boolean;
    }
  | {
      readonly type: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly widths?: readonly number[];
      readonly weight: Weight;
      /** How many of the last rows go first when the page is too long. */
      readonly spareRows?: number;
      /** The columns are lists: drawn as one row, a line for each entry. */
      readonly stacked?: boolean;
      readonly facts: number;
      readonly basis: readonly BlockBasis[];
      readonly tags: readonly SentenceTag[];
    }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string; readonly basis: readonly BlockBasis[] };

/** A section before cutting. `title` names it in "Not yet covered"; it is printed as the heading unless `bare`. */
export type DraftSection = {
  readonly id: string;
  readonly title: string;
  readonly bare?: boolean;
  /** Titles by how many items its list has: one, two, three. They win over `title` and follow what is cut. */
  readonly titles?: readonly string[];
  readonly parts: readonly DraftPart[];
};

/** What a paragraph is asked to say: a template, and slots that hold for this sentence only. */
export type Wish = SentenceId | { readonly id: SentenceId; readonly slots: Slots };

/** The text a part opens with, so that its neighbour can open otherwise. */
export function openingOf(part: DraftPart | undefined): string {
  return part?.type === 'paragraph' ? (part.sentences[0]?.text ?? '') : '';
}

/** A paragraph of the sentences that have something to say. None, where together they hold no fact of the school. */
export function paragraph(
  speaker: Speaker,
  wishes: readonly Wish[],
  options: {
    readonly weight?: Weight;
    readonly look?: 'plain' | 'lead' | 'small' | 'callout';
    readonly after?: string;
  } = {},
): readonly DraftPart[] {
  const said: Sentence[] = [];
  for (const wish of wishes) {
    const { id, slots } = typeof wish === 'string' ? { id: wish, slots: {} } : wish;
    const sentence = say(id, speaker, slots, lastOf(said)?.text ?? options.after ?? '');
    if (sentence) said.push(sentence);
  }
  const worth = said.some((sentence) => sentence.facts > 0 || sentence.fixed);
  const { weight = 'counted', look } = options;
  return worth ? [{ type: 'paragraph', sentences: said, weight, ...(look ? { look } : {}) }] : [];
}

/** Paragraphs in order, none opening with the same three words as the one before. */
export function paragraphs(speaker: Speaker, wishes: readonly (readonly Wish[])[]): readonly DraftPart[] {
  const parts: DraftPart[] = [];
  for (const wish of wishes) parts.push(...paragraph(speaker, wish, { after: openingOf(lastOf(parts)) }));
  return parts;
}

/** A sentence in words that are already final: typed text, or a line made from a table of content. */
export function plainSentence(
  text: string,
  basis: readonly BlockBasis[],
  more: Partial<Pick<Sentence, 'optional' | 'fixed' | 'facts' | 'tags'>> = {},
): Sentence {
  return { text, basis, optional: false, fixed: false, facts: 1, tags: [], ...more };
}

/** How many facts of the school a section holds. */
export function factsIn(parts: readonly DraftPart[]): number {
  return parts.reduce((sum, part) => sum + factsOf(part), 0);
}

function factsOf(part: DraftPart): number {
  if (part.type === 'heading') return 0;
  if (part.type === 'table') return part.facts;
  const sentences = part.type === 'list' ? part.items : part.sentences;
  return sentences.reduce((sum, sentence) => sum + sentence.facts, 0);
}

/** A section as blocks, ready for the writer. */
export function sectionOf(draft: DraftSection): DocSection {
  return { id: draft.id, heading: draft.bare ? '' : titleOf(draft), blocks: draft.parts.map(blockOf) };
}

/** The title as printed. */
export function titleOf(draft: DraftSection): string {
  const list = draft.parts.find((part) => part.type === 'list');
  return (list?.type === 'list' ? draft.titles?.[list.items.length - 1] : undefined) ?? draft.title;
}

/** Each column's entries under each other in one cell. */
function stackedRow(rows: readonly (readonly string[])[]): string[] {
  const columns = rows[0] ?? [];
  return columns.map((_, column) =>
    rows
      .map((row) => row[column] ?? '')
      .filter((entry) => entry !== '')
      .join('\n'),
  );
}

function blockOf(part: DraftPart): DocBlock {
  if (part.type === 'heading') return part;
  if (part.type === 'table') {
    const { header, widths, basis, tags } = part;
    const rows = part.stacked === true ? [stackedRow(part.rows)] : part.rows;
    return { type: 'table', header, rows, basis, ...(widths ? { widths } : {}), ...tagged(tags) };
  }
  const sentences = part.type === 'list' ? part.items : part.sentences;
  const based = {
    basis: distinct(sentences.flatMap((one) => one.basis)),
    ...tagged(sentences.flatMap((one) => one.tags)),
  };
  if (part.type === 'list') {
    return {
      type: 'list',
      ordered: part.ordered ?? false,
      items: part.items.map((one) => [{ text: one.text }]),
      ...based,
    };
  }
  return {
    type: 'paragraph',
    runs: runsOf(part.sentences, part.boldFirst ?? false),
    ...(part.look ? { look: part.look } : {}),
    ...based,
  };
}

function tagged(tags: readonly BlockTag[]): { readonly tags?: readonly BlockTag[] } {
  return tags.length > 0 ? { tags: [...new Set(tags)] } : {};
}

function runsOf(sentences: readonly Sentence[], boldFirst: boolean): readonly Run[] {
  const texts = sentences.map((sentence) => sentence.text);
  const [first = '', ...rest] = texts;
  if (!boldFirst) return [{ text: texts.join(' ') }];
  return rest.length > 0
    ? [{ text: first, bold: true }, { text: ` ${rest.join(' ')}` }]
    : [{ text: first, bold: true }];
}
