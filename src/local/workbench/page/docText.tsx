import type { ComponentChild } from 'preact';
import type { Block, DocEdit, TextRun } from '../../host.types';

/** The edits that turn one text of a paragraph into another: what stays in front and behind is not touched. */
export function textEdits(path: readonly number[], before: string, after: string): DocEdit[] {
  let front = 0;
  while (front < before.length && front < after.length && before[front] === after[front]) front += 1;
  let back = 0;
  while (back < before.length - front && back < after.length - front && before.at(-1 - back) === after.at(-1 - back))
    back += 1;
  const gone = before.length - front - back;
  const added = after.slice(front, after.length - back);
  return [
    ...(gone > 0 ? [{ do: 'deleteText' as const, path: [...path], from: front, to: front + gone }] : []),
    ...(added === '' ? [] : [{ do: 'insertText' as const, path: [...path], offset: front, text: added }]),
  ];
}

function Run({ run }: { readonly run: TextRun }) {
  if (run.object !== undefined) return null;
  let shown: ComponentChild = run.text;
  if (run.bold === true) shown = <b>{shown}</b>;
  if (run.italic === true) shown = <i>{shown}</i>;
  if (run.link !== undefined)
    shown = (
      <span class="link" title={run.link}>
        {shown}
      </span>
    );
  return <>{shown}</>;
}

/** The text of a block with what is bold, slanted or linked in it. */
export function BlockText({ block }: { readonly block: Block }) {
  if (!block.runs) return <>{block.text}</>;
  return (
    <>
      {block.runs.map((run, index) => (
        <Run key={index} run={run} />
      ))}
    </>
  );
}

const LEVELS: { readonly [heading: string]: string } = {
  TITLE: 'title',
  SUBTITLE: 'subtitle',
  HEADING1: 'h1',
  HEADING2: 'h2',
  HEADING3: 'h3',
  HEADING4: 'h4',
  HEADING5: 'h5',
  HEADING6: 'h6',
};

/** How a paragraph looks, by its heading. */
export const lookOf = ({ heading = 'NORMAL' }: Block): string => LEVELS[heading] ?? 'normal';

/** Heading level for those who hear the page: the title is 1. Null for plain text. */
export function levelOf({ heading = 'NORMAL' }: Block): number | null {
  if (heading === 'TITLE') return 2;
  const found = /^HEADING(\d)$/.exec(heading);
  return found ? Math.min(6, Number(found[1]) + 1) : null;
}
