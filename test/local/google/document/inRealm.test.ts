import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { documentEnums } from '../../../../src/local/google/document';
import { type Gate, Realm } from '../../../../src/local/google/realm';
import { newFile, outline, runOf, tabsIn } from './opened';

const open: Gate = {
  enter: () => undefined,
  admit: (_call, perform) => perform(),
  scriptNow: () => 0,
  log: () => undefined,
};

/** Runs a script's function `main` on the file, as the host does. */
function inRealm(file: ReturnType<typeof newFile>, source: string): unknown {
  const realm = new Realm(open, documentEnums(), 1);
  const run = runOf();
  realm.define(file.services(run));
  realm.evaluate(new vm.Script(source));
  const ending = realm.run('main', []);
  file.finish(run);
  return ending.ok ? JSON.parse(JSON.stringify(ending.value)) : ending.message;
}

describe('the Document service as a script meets it', () => {
  it('drafts a section, names it, and finds it again', () => {
    const file = newFile();
    const drafted = inRealm(
      file,
      `function main() {
        var document = DocumentApp.getActiveDocument();
        var tab = document.getActiveTab().asDocumentTab();
        var body = tab.getBody();
        var heading = body.insertParagraph(0, 'Aims').setHeading(DocumentApp.ParagraphHeading.HEADING2);
        var attributes = {};
        attributes[DocumentApp.Attribute.BOLD] = true;
        var item = body.insertListItem(1, 'Every child').setGlyphType(DocumentApp.GlyphType.BULLET);
        item.editAsText().setAttributes(0, 4, attributes);
        var table = body.insertTable(2, [['Who', 'When'], ['Sam', '']]);
        table.getCell(0, 0).setBackgroundColor('#eeeeee');
        tab.addNamedRange('aims', tab.newRange().addElementsBetween(heading, table).build());
        return [heading.getHeading() === DocumentApp.ParagraphHeading.HEADING2, body.getChildIndex(table),
          item.getChild(0).getType() === DocumentApp.ElementType.TEXT];
      }`,
    );
    expect(drafted).toEqual([true, 2, true]);
    expect(outline(file)).toEqual(['paragraph:Aims', 'list:Every child', 'table:Who\nWhen\nSam\n', 'paragraph:']);
    const found = inRealm(
      file,
      `function main() {
        return DocumentApp.getActiveDocument().getNamedRanges('aims')[0].getRange().getRangeElements()
          .map(function (each) { return String(each.getElement().getType()); });
      }`,
    );
    expect(found).toEqual(['PARAGRAPH', 'LIST_ITEM', 'TABLE']);
    expect(tabsIn(file)[0]?.namedRanges).toMatchObject([{ name: 'aims', from: 0, to: 2 }]);
  });

  it('G1: refuses wrong arguments, and what is not emulated by name', () => {
    const failing = (code: string) =>
      inRealm(newFile(), `function main() { var body = DocumentApp.getActiveDocument().getBody(); ${code} }`);
    expect(failing('body.insertParagraph(1, body);')).toMatch(/don't match the method signature/);
    expect(failing('body.appendParagraph(3);')).toMatch(/don't match the method signature/);
    expect(failing("body.getChild(0).setHeading('HEADING1');")).toMatch(/don't match the method signature/);
    expect(failing('body.getChild(0).setBold(true);')).toMatch(/not a function|setBold/);
    expect(failing('body.appendImage({});')).toMatch(/NOT EMULATED|don't match/);
    expect(failing("DocumentApp.create('x');")).toMatch(/NOT EMULATED: DocumentApp\.create/);
    expect(failing('DocumentApp.getUi();')).toMatch(/Cannot call DocumentApp\.getUi\(\) from this context\./);
  });
});
