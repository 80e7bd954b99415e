/** Finding and replacing text. Google reads the pattern as RE2, which knows neither look-around nor back-references. */
import { ServiceError } from '../emulated';
import { deleteFromText, insertIntoText } from './changes';
import { lineText } from './checks';
import { type DocNode, TextNode, walk } from './nodes';
import type { Covered } from './ranges';

function compiled(pattern: string): RegExp {
  if (pattern === '' || /\(\?[=!<]|\\[1-9]/.test(pattern))
    throw new ServiceError(`Invalid regular expression pattern ${pattern}`);
  try {
    return new RegExp(pattern, 'g');
  } catch {
    throw new ServiceError(`Invalid regular expression pattern ${pattern}`);
  }
}

function textNodes(root: DocNode): TextNode[] {
  return [...walk(root)].filter((node): node is TextNode => node instanceof TextNode);
}

/** The first match after `from`; a match never spans two text elements. */
export function findIn(root: DocNode, pattern: string, from?: Covered): Covered | null {
  const expression = compiled(pattern);
  const nodes = textNodes(root);
  const first = from ? (nodes as readonly DocNode[]).indexOf(from.node) : 0;
  for (const [index, node] of nodes.entries()) {
    if (index < first || first < 0) continue;
    expression.lastIndex = from && index === first ? (from.part?.end ?? node.text.length) : 0;
    const match = expression.exec(node.text);
    if (!match || match[0] === '') continue;
    return whole(node, match.index, match.index + match[0].length);
  }
  return null;
}

function whole(node: TextNode, start: number, end: number): Covered {
  return start === 0 && end === node.text.length ? { node } : { node, part: { start, end } };
}

/** Replaces every match; the replacement is taken literally and wears the style of the match's first character. */
export function replaceIn(root: DocNode, pattern: string, replacement: string): void {
  const expression = compiled(pattern);
  const text = lineText(replacement, 'replaceText');
  for (const node of textNodes(root)) {
    const matches = [...node.text.matchAll(expression)].filter((match) => match[0] !== '');
    for (const match of matches.reverse()) replaceOne(node, match.index, match[0].length, text);
  }
}

function replaceOne(node: TextNode, at: number, length: number, text: string): void {
  if (text !== '') insertIntoText(node, at + length, text, node.styles[at]);
  deleteFromText(node, at, at + length);
}
