import type { DocBlock, DocModel, Readiness } from '../../src/outputs/documents/docModel';

/** A document as plain text, as a person would read it. */
export function renderDoc(model: DocModel): string {
  const sections = model.sections.map((section) =>
    [section.heading ? `## ${section.heading}` : '---', ...section.blocks.map(renderBlock)].join('\n\n'),
  );
  return [`# ${model.title}`, model.pageHeader ? `[${model.pageHeader}]` : '', ...sections]
    .filter(Boolean)
    .join('\n\n');
}

function renderBlock(block: DocBlock): string {
  if (block.type === 'heading') return `${'#'.repeat(block.level + 1)} ${block.text}`;
  if (block.type === 'pageBreak') return '=== new page ===';
  if (block.type === 'table')
    return [block.header, ...block.rows]
      .map((row) => `| ${row.map((cell) => cell.replaceAll('\n', ' / ')).join(' | ')} |`)
      .join('\n');
  const text = (runs: readonly { readonly text: string; readonly bold?: boolean }[]) =>
    runs.map((run) => (run.bold ? `**${run.text}**` : run.text)).join('');
  if (block.type === 'list')
    return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${text(item)}`).join('\n');
  return block.look === 'callout' ? `> ${text(block.runs)}` : text(block.runs);
}

/** What stands in the way of a document, one line each. */
export function renderReady(ready: Readiness): string {
  return ready.ready ? 'Ready.' : ['Not ready:', ...ready.missing.map((line) => `- ${line}`)].join('\n');
}

/** Every text a reader sees, block by block. */
export function textsOf(model: DocModel): readonly string[] {
  const blocks = model.sections.flatMap((section) => section.blocks.map(renderBlock));
  return [model.title, ...model.sections.map((section) => section.heading), ...blocks].filter(Boolean);
}
