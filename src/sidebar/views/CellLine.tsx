import { reportWords as words } from '../../content/sidebarReportWords';
import type { Output } from '../../contract/api';
import type { Actions } from '../actions';
import { Press } from './parts';

export type Line = Output<'refresh'>['attention'][number];

/** A line about one cell: the address first, as the lead will look for it, and a button that goes there. */
export function CellLine({ line, id, show }: { line: Line; id: string; show: Actions['showCell'] }) {
  const { at } = line;
  return (
    <>
      <strong id={id}>{line.address}</strong> <span>{line.choice === undefined ? line.text : words.edited}</span>{' '}
      {at === undefined ? null : <Press look="link" label={words.show} about={id} onPress={() => show(at)} />}
    </>
  );
}
