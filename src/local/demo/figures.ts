import { content } from '../../content';
import { insetOutlines } from '../../content/inset/outlines';
import { priorityRules } from '../../domain/rules/priorities';
import { checkRules } from '../../domain/rules/safety';
import { tidyRules } from '../../domain/rules/tidy';
import type { Block, Snapshot } from '../host.types';
import type { Journey } from './journey';

/** A word is a run of characters that holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function blockText(block: Block): string {
  return block.rows === undefined ? block.text : block.rows.flat().join('\n');
}

function documentFigures(name: string, snapshot: Extract<Snapshot, { kind: 'doc' }>) {
  const blocks = snapshot.tabs.flatMap((tab) => tab.blocks);
  return {
    name,
    sections: blocks.filter((block) => block.heading === 'HEADING2').length,
    words: countWords(blocks.map(blockText).join('\n')),
  };
}

/** Rows with content below the header. */
function tabFigures({ name, cells }: Extract<Snapshot, { kind: 'sheet' }>['tabs'][number]) {
  const rows = new Set(
    Object.keys(cells)
      .filter((address) => cells[address]?.kind !== 'empty')
      .map((address) => address.replace(/\D/g, '')),
  );
  rows.delete('1');
  return { name, rows: rows.size };
}

/** The demo in figures: what content it stands on, what was read, made and called. */
export function figuresOf(journey: Journey) {
  const { counts } = journey.report;
  return {
    content: {
      nations: Object.keys(content.nations).length,
      indicators: content.indicators.length,
      needAreas: content.needAreas.length,
      provisionTypes: content.provisionTypes.length,
      gapRules: checkRules.length + priorityRules.length + tidyRules.length,
      insetOutlines: insetOutlines.length,
    },
    provision: {
      pasted: journey.pasted.rows.length,
      recorded: journey.recorded,
      unclear: journey.pasted.rows.filter((row) => row.recognised === null).length,
    },
    tabs: journey.workbook.snapshot.tabs.map(tabFigures).filter(({ rows }) => rows > 0),
    lanes: { checkNow: counts.A, priorities: counts.B, tidyUp: counts.C, findOut: counts.D },
    documents: journey.documents.map(({ file, snapshot }) => documentFigures(file, snapshot)),
    serviceCalls: {
      total: journey.calls.total,
      handles: journey.calls.handles,
      flushes: journey.calls.flushes,
      byMethod: journey.calls.byMethod,
    },
    problems: journey.state.problems,
  };
}
