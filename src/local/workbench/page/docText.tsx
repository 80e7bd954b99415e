import type { ComponentChild } from 'preact';
import type { Block, TextRun } from '../../host.types';

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
