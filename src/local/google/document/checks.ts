/** The refusals of the Document service, in Google's words where they are known. */
import { ServiceError } from '../emulated';
import type { DocNode } from './nodes';

/** Signals what the host does not reproduce, rather than guess at it. */
export function notEmulated(what: string): ServiceError {
  return new ServiceError(`NOT EMULATED: ${what}`);
}

/** D20: characters a document drops; a lone surrogate becomes the replacement character. */
export function storable(text: string): string {
  const unpaired = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters a document drops
  return text.replace(/[\u0000-\u0008\u000C-\u001F\uE000-\uF8FF]/g, '').replace(unpaired, '\uFFFD');
}

/** Text for one paragraph. How Google takes a line end here is unknown, so it is refused. */
export function lineText(text: string, method: string): string {
  const kept = storable(text);
  if (kept.includes('\n')) throw notEmulated(`a line end in ${method}`);
  return kept;
}

/** Text that may not be empty (D9). */
export function someText(text: string, method: string): string {
  const kept = lineText(text, method);
  if (kept === '') throw new ServiceError('Cannot insert an empty text element.');
  return kept;
}

/** D5. */
export function detached<N extends DocNode>(node: N): N {
  if (node.parent || node.tab) throw new ServiceError('Element must be detached.');
  return node;
}

/** D6: where a child may be inserted. */
export function insertionIndex(parent: DocNode, index: number): number {
  const { length } = parent.children;
  if (index > length) {
    throw new ServiceError(
      `Child index (${index}) must be less than or equal to the number of child elements (${length}).`,
    );
  }
  return lowest(index);
}

/** The child at an index. */
export function childAt(parent: DocNode, index: number): DocNode {
  const child = parent.children[lowest(index)];
  if (child) return child;
  const { length } = parent.children;
  throw new ServiceError(`Child index (${index}) must be less than the number of child elements (${length}).`);
}

function lowest(index: number): number {
  if (!Number.isInteger(index)) throw new ServiceError(`Cannot convert ${index} to int.`);
  if (index < 0) throw new ServiceError(`Child index (${index}) must be greater than or equal to zero.`);
  return index;
}

/** D8, D10. */
export function indexOfChild(parent: DocNode, child: DocNode): number {
  const index = parent.children.indexOf(child);
  if (index < 0) throw new ServiceError('Element does not contain the specified child element.');
  return index;
}

/** D7: the last child of a section or cell stays. */
export function removable(child: DocNode): DocNode {
  const { parent } = child;
  if (!parent) throw new ServiceError('Element must be attached.');
  const holds = parent.kind.endsWith('_SECTION') || parent.kind === 'TABLE_CELL';
  if (holds && parent.children.at(-1) === child) {
    throw new ServiceError("Can't remove the last paragraph in a document section.");
  }
  return child;
}

/** An offset into text that may stand after the last character. */
export function caretOffset(offset: number, length: number): number {
  if (Number.isInteger(offset) && offset >= 0 && offset <= length) return offset;
  throw new ServiceError(`Index (${offset}) must be less than or equal to the content length (${length}).`);
}

/** A stretch of characters, the end included, as the Text class counts; gives [from, to) with to exclusive. */
export function stretch(start: number, endInclusive: number, length: number): [from: number, to: number] {
  for (const index of [start, endInclusive]) {
    if (Number.isInteger(index) && index >= 0 && index < length) continue;
    throw new ServiceError(`Index (${index}) must be less than the content length (${length}).`);
  }
  if (start > endInclusive) throw new ServiceError(`Index (${start}) must be less than or equal to ${endInclusive}.`);
  return [start, endInclusive + 1];
}
