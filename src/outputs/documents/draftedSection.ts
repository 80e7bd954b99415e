import type { DocKind, Edition } from './docModel';

/**
 * A drafted section is known by the name of its named range: the name survives "Make a copy", properties do not.
 * 'smhl.sec|strategy-page|publishable|aim|1|k3f9a2': kind, edition, section, draft number, fingerprint.
 */
export type SectionName = {
  readonly kind: DocKind;
  readonly edition: Edition;
  readonly section: string;
  /** 1 for the first draft of this kind in this document, 2 for the next. */
  readonly draft: number;
  /** Of the section exactly as we wrote it. */
  readonly fingerprint: string;
};

const MARK = 'smhl.sec';
const KINDS: readonly string[] = ['strategy-page', 'strategy-board', 'inset-launch'] satisfies DocKind[];
const EDITIONS: readonly string[] = ['internal', 'publishable'] satisfies Edition[];

/** The name a section's range gets. */
export function writeSectionName(name: SectionName): string {
  return [MARK, name.kind, name.edition, name.section, String(name.draft), name.fingerprint].join('|');
}

/** Reads a range name; null when the range is not one of ours. */
export function readSectionName(text: string): SectionName | null {
  const [mark, kind = '', edition = '', section = '', draft = '', fingerprint = ''] = text.split('|');
  if (mark !== MARK || !KINDS.includes(kind) || !EDITIONS.includes(edition) || !/^\d+$/.test(draft)) return null;
  return { kind: kind as DocKind, edition: edition as Edition, section, draft: Number(draft), fingerprint };
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
