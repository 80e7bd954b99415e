import { describe, expect, it } from 'vitest';
import { DocumentApp } from '../../../../src/local/google/document/document';
import { DocNode, type NodeKind, newSection, TabNode, TextNode } from '../../../../src/local/google/document/nodes';
import { Bookmark, Position } from '../../../../src/local/google/document/positions';
import { DocRange, NamedRange, RangeBuilder, RangeElement } from '../../../../src/local/google/document/ranges';
import { DocSession } from '../../../../src/local/google/document/session';
import { DocumentTab, Tab } from '../../../../src/local/google/document/tab';
import { wrapNode } from '../../../../src/local/google/document/wrapping';
import type { Emulated } from '../../../../src/local/google/emulated';
import signatures from '../../../../src/local/google/signatures.json';
import { lead, newFile, opened, runOf } from './opened';

type Declared = { extends: string[]; methods: { [name: string]: string } };
const declared = signatures.classes as unknown as { [name: string]: Declared | undefined };

function isDeclared(className: string, method: string): boolean {
  const found = declared[className];
  if (!found) return false;
  return method in found.methods || found.extends.some((parent) => isDeclared(parent, method));
}

const elementKinds: NodeKind[] = [
  'BODY_SECTION',
  'HEADER_SECTION',
  'FOOTER_SECTION',
  'FOOTNOTE_SECTION',
  'PARAGRAPH',
  'LIST_ITEM',
  'TABLE',
  'TABLE_ROW',
  'TABLE_CELL',
  'PAGE_BREAK',
  'HORIZONTAL_RULE',
  'INLINE_IMAGE',
  'UNSUPPORTED',
];

function everyClass(): Emulated[] {
  const tab = new TabNode('t.0', 'Tab', null);
  const state = newFile().state;
  const open = { state, tabs: [tab], activeTabs: new Map<string, TabNode>(), changeLimit: 10, newId: () => 'x' };
  const session = new DocSession(open, runOf(lead), wrapNode);
  const caret = { node: newSection('BODY_SECTION', tab), offset: 0 };
  return [
    ...elementKinds.map((kind) => wrapNode(session, new DocNode(kind))),
    wrapNode(session, new TextNode()),
    new DocumentApp(session, null),
    opened().document,
    new Tab(session, tab),
    new DocumentTab(session, tab),
    new RangeBuilder(session),
    new DocRange(session, []),
    new RangeElement(session, { node: caret.node }),
    new NamedRange(session, tab, { id: 'x', name: 'x', pieces: [] }),
    new Position(session, caret.node, 0),
    new Bookmark(session, tab, { id: 'x', caret }),
  ];
}

describe('every class of the Document service', () => {
  it.each(everyClass().map((each) => [each.emulates.declaration, each] as const))(
    '%s offers only declared methods, and has each one it offers',
    (declaration, each) => {
      expect(declared[declaration]).toBeDefined();
      for (const method of Object.keys(each.emulates.kinds)) {
        expect(isDeclared(declaration, method), `${declaration}.${method} is declared`).toBe(true);
        expect(typeof (each as unknown as Record<string, unknown>)[method], `${declaration}.${method}`).toBe(
          'function',
        );
      }
    },
  );
});
