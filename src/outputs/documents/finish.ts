import { lineWords, missingWords } from '../../content/sentences/docWords';
import { cutToLength, wordsOf } from './cut';
import type { DocKind, DocModel, DocSection, Drafted } from './docModel';
import { type DraftSection, sectionOf } from './draft';
import { lineOf } from './sentences/line';
import type { Speaker } from './sentences/say';

/** A document as drafted, before it is cut to length and its edition is made. */
type Unfinished = {
  readonly kind: DocKind;
  readonly speaker: Speaker;
  readonly title: string;
  readonly sections: readonly DraftSection[];
  readonly notYetCovered: readonly string[];
  /** Words; null where there is no limit. */
  readonly limit: number | null;
  readonly missing: readonly string[];
};

/** Cuts to length, makes the edition, and says what still stands in the way. */
export function finished(draft: Unfinished): Drafted {
  const { speaker, limit, kind, title, notYetCovered } = draft;
  const sections = limit === null ? draft.sections : cutToLength(draft.sections, limit);
  const words = wordsOf(sections);
  const long =
    limit !== null && words > limit
      ? [lineOf(missingWords.tooLong, speaker, { words, limit, items: missingWords.longest })]
      : [];
  const missing = [...draft.missing, ...long];
  const model: DocModel = {
    kind,
    edition: speaker.edition,
    title,
    pageHeader: speaker.edition === 'internal' ? lineWords.internalHeader : null,
    sections: sections.map(sectionOf),
    notYetCovered,
  };
  return {
    model: speaker.edition === 'publishable' ? publishable(model) : model,
    ready: { ready: missing.length === 0, missing },
  };
}

/** The publishable edition of a model: every block with a tag left out, and every section this empties. */
export function publishable(model: DocModel): DocModel {
  const open = (section: DocSection) => ({ ...section, blocks: section.blocks.filter((block) => !block.tags?.length) });
  const sections = model.sections
    .map(open)
    .filter((section) => section.blocks.some((block) => block.type !== 'heading'));
  return { ...model, edition: 'publishable', pageHeader: null, sections };
}
