import type { Probe } from './probe';

type DocumentTab = GoogleAppsScript.Document.DocumentTab;

/** Behaviours of Docs that drafting and recognising our sections rest on. They add to the end of the tab. */
export function docProbes(tab: DocumentTab): Probe[] {
  const body = tab.getBody();
  return [
    {
      id: 'guard-paragraph',
      item: 'D2',
      behaviour: 'An empty paragraph can be appended at the end',
      expected: '',
      run: () => body.appendParagraph('').getText(),
    },
    {
      id: 'named-range',
      item: 'D18',
      behaviour: 'A named range keeps its name and covers the paragraph it was made for',
      expected: 'smhl.probe: probe text',
      run: () => {
        const paragraph = body.insertParagraph(body.getNumChildren() - 1, 'probe text');
        const made = tab.addNamedRange('smhl.probe', tab.newRange().addElement(paragraph).build());
        const [covered] = made.getRange().getRangeElements();
        return `${made.getName()}: ${covered?.getElement().asParagraph().getText() ?? 'nothing'}`;
      },
    },
    {
      id: 'range-follows',
      item: 'D18',
      behaviour:
        'A named range follows its paragraph when another is inserted above it, and when text is typed into it',
      expected: 'first words, more',
      run: () => {
        const at = body.getNumChildren() - 1;
        const paragraph = body.insertParagraph(at, 'first words');
        const made = tab.addNamedRange('smhl.probe', tab.newRange().addElement(paragraph).build());
        body.insertParagraph(at, 'above');
        paragraph.appendText(', more');
        const [covered] = made.getRange().getRangeElements();
        return covered?.getElement().asParagraph().getText() ?? 'nothing';
      },
    },
    {
      id: 'last-paragraph',
      item: 'D7',
      behaviour: 'The last paragraph of a body cannot be removed',
      expected: "throws Can't remove the last paragraph in a document section.",
      run: () => {
        body
          .getChild(body.getNumChildren() - 1)
          .asParagraph()
          .removeFromParent();
        return 'removed';
      },
    },
  ];
}
