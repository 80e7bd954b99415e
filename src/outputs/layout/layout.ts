import type { LayoutChange, LayoutStep, LayoutView } from './layoutStep';
import { FIRST_LAYOUT, LAYOUT_STEPS } from './layoutSteps';

/**
 * The layout of a workbook is what its tabs must look like for us to read them: header texts and row ids. It has a number,
 * which stands in the mark of every tab.
 */
export const CURRENT_LAYOUT: number = FIRST_LAYOUT + LAYOUT_STEPS.length;

/** The tab as it stands once these cells are written. */
export function changedView(view: LayoutView, changes: readonly LayoutChange[]): LayoutView {
  const headers = new Map(
    changes.flatMap((change) => (change.cell === 'header' ? [[change.column, change.text]] : [])),
  );
  const ids = new Map(changes.flatMap((change) => (change.cell === 'id' ? [[change.row, change.text]] : [])));
  return {
    ...view,
    headers: view.headers.map((header, at) => ({ ...header, text: headers.get(at + 1) ?? header.text })),
    ids: view.ids.map(({ row, text }) => ({ row, text: ids.get(row) ?? text })),
  };
}

/** The steps from a layout to ours. */
export function stepsFrom(layout: number): readonly LayoutStep[] {
  return LAYOUT_STEPS.slice(Math.max(0, layout - FIRST_LAYOUT));
}

/** Every cell that differs between a tab of an older layout and the same tab in ours. */
export function changesSince(layout: number, view: LayoutView): readonly LayoutChange[] {
  let stands = view;
  for (const step of stepsFrom(layout)) stands = changedView(stands, step(stands));
  return [
    ...stands.headers.flatMap(({ text }, at): LayoutChange[] =>
      text === view.headers[at]?.text ? [] : [{ cell: 'header', column: at + 1, text }],
    ),
    ...stands.ids.flatMap(({ row, text }, at): LayoutChange[] =>
      text === view.ids[at]?.text ? [] : [{ cell: 'id', row, text }],
    ),
  ];
}
