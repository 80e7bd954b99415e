import type { DocKind, Edition } from './docModel';

/**
 * A drafted section is known by the name of its named range: the name survives "Make a copy", properties do not.
 * 'smhl.sec|strategy-page|publishable|aim|1|k3f9a2|7c1m0x': kind, edition, section, draft number, fingerprint, attempt.
 * Names without the last part were given before there were attempts, or to a draft that has none.
 * 'smhl.begun|...' stands on the first words of a section that is not whole yet.
 */
export type SectionName = {
  readonly kind: DocKind;
  readonly edition: Edition;
  readonly section: string;
  /** 1 for the first draft of this kind in this document, 2 for the next. */
  readonly draft: number;
  /** Of the section exactly as we wrote it. Empty where a person had a hand in it first: then it is never ours to replace. */
  readonly fingerprint: string;
  /** Which wish the draft came from, as `attemptMark` has it; empty when that has no name. */
  readonly attempt: string;
  readonly stage: 'begun' | 'whole';
};

const MARKS: { readonly [stage in SectionName['stage']]: string } = { whole: 'smhl.sec', begun: 'smhl.begun' };
const KINDS: readonly string[] = [
  'strategy-page',
  'strategy-board',
  'slt-briefing',
  'inset-launch',
] satisfies DocKind[];
const EDITIONS: readonly string[] = ['internal', 'publishable'] satisfies Edition[];

/** The name a section's range gets. Google takes 256 characters; ours stay well below, however long an attempt is. */
export function writeSectionName({ stage, kind, edition, section, draft, fingerprint, attempt }: SectionName): string {
  const parts = [MARKS[stage], kind, edition, section, String(draft), fingerprint];
  return (attempt === '' ? parts : [...parts, attempt]).join('|');
}

/** Reads a range name; null when the range is not one of ours. */
export function readSectionName(text: string): SectionName | null {
  const [mark, kind = '', edition = '', section = '', draft = '', fingerprint = '', attempt = ''] = text.split('|');
  const stage = mark === MARKS.whole ? 'whole' : mark === MARKS.begun ? 'begun' : null;
  if (stage === null || !KINDS.includes(kind) || !EDITIONS.includes(edition) || !/^\d+$/.test(draft)) return null;
  const known = { kind: kind as DocKind, edition: edition as Edition, section, draft: Number(draft) };
  return { ...known, fingerprint, attempt, stage };
}

/** One element of a document as the fingerprint sees it: its type, its text and what a reader would notice about it. */
export type ElementSight = { readonly type: string; readonly text: string; readonly look: string };

/** FNV-1a, 32 bit, in base 36: enough to notice an edit, not a seal. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

/** Structural fingerprint of a section: element types, text, headings, list levels and links. */
export function fingerprint(elements: readonly ElementSight[]): string {
  return hash(JSON.stringify(elements.map((element) => [element.type, element.text, element.look])));
}

/** What stands in a name for the name of a wish: short, and free of our own separator. */
export function attemptMark(attempt: string): string {
  return attempt === '' ? '' : hash(attempt);
}
