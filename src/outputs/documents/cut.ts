import type { DraftPart, DraftSection } from './draft';
import { wordCount } from './words';

/** The words of a part that count against a limit. */
function wordsOfPart(part: DraftPart): number {
  if (part.type === 'heading') return wordCount(part.text);
  if (part.weight === 'furniture') return 0;
  if (part.type === 'table')
    return [...part.header, ...part.rows.flat()].reduce((sum, cell) => sum + wordCount(cell), 0);
  const sentences = part.type === 'list' ? part.items : part.sentences;
  return sentences.reduce((sum, sentence) => sum + wordCount(sentence.text), 0);
}

/** Words of sections as a reader counts them: headings and cells in, crisis box and sign-off out. */
export function wordsOf(sections: readonly DraftSection[]): number {
  return sections.reduce(
    (sum, section) =>
      sum +
      (section.bare ? 0 : wordCount(section.title)) +
      section.parts.reduce((all, part) => all + wordsOfPart(part), 0),
    0,
  );
}

type Step = (part: DraftPart) => DraftPart | null;

/** First to go: optional sentences and spare rows; then the third item of each list; then second sentences. */
const STEPS: readonly Step[] = [withoutOptional, withoutThird, withoutSecond];

/** Cut in that order, last section first, until the limit holds or nothing more may be cut. */
export function cutToLength(sections: readonly DraftSection[], limit: number): readonly DraftSection[] {
  let current = sections;
  for (const step of STEPS) {
    for (let at = current.length - 1; at >= 0; at -= 1) {
      if (wordsOf(current) <= limit) return current;
      current = current.map((section, index) => (index === at ? cutSection(section, step) : section));
    }
  }
  return current;
}

function cutSection(section: DraftSection, step: Step): DraftSection {
  return { ...section, parts: section.parts.map(step).filter((part) => part !== null) };
}

function withoutOptional(part: DraftPart): DraftPart | null {
  if (part.type === 'heading') return part;
  if (part.type === 'table')
    return part.spareRows ? { ...part, rows: part.rows.slice(0, -part.spareRows), spareRows: 0 } : part;
  if (part.weight === 'furniture') return part;
  if (part.type === 'list') return { ...part, items: part.items.filter((one) => !one.optional) };
  const kept = part.sentences.filter((one) => !one.optional);
  return kept.length > 0 ? { ...part, sentences: kept } : null;
}

function withoutThird(part: DraftPart): DraftPart | null {
  return part.type === 'list' && !part.whole && part.weight === 'counted' && part.items.length > 2
    ? { ...part, items: part.items.slice(0, 2) }
    : part;
}

function withoutSecond(part: DraftPart): DraftPart | null {
  if (part.type !== 'paragraph' || part.weight === 'furniture' || part.boldFirst) return part;
  return { ...part, sentences: part.sentences.filter((one, at) => at !== 1 || one.fixed) };
}
