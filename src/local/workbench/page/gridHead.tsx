import type { Group } from './gridLayout';
import type { Drawn } from './gridRow';
import { lettersOf } from './places';
import { say, words } from './words';

type Fold = (group: Group) => void;

/** The group a column's head opens or folds: one that begins here when open, one folded behind it when not. */
const groupAt = (groups: readonly Group[], index: number, next: number): Group | undefined =>
  groups.find(({ from, to, open }) => (open ? from === index : from > index && to < next));

function FoldButton({ group, fold }: { readonly group: Group; readonly fold: Fold }) {
  const slots = { from: lettersOf(group.from), to: lettersOf(group.to) };
  const label = say(group.open ? words.sheet.closeGroup : words.sheet.openGroup, slots);
  return (
    <button
      type="button"
      class="fold"
      aria-expanded={group.open}
      aria-label={label}
      title={label}
      onClick={() => fold(group)}
    >
      {group.open ? '−' : '+'}
    </button>
  );
}

type Props = { readonly drawn: readonly Drawn[]; readonly groups: readonly Group[]; readonly fold: Fold };

/** Letters of the columns, with what opens and folds groups. */
export function Letters({ drawn, groups, fold }: Props) {
  return (
    <tr aria-rowindex={1}>
      <th class="corner" scope="col">
        <span class="out-of-sight">#</span>
      </th>
      {drawn.map(({ index, letters, left }, position) => {
        const group = groupAt(groups, index, drawn[position + 1]?.index ?? Number.POSITIVE_INFINITY);
        return (
          <th
            key={index}
            scope="col"
            aria-colindex={index + 1}
            class={left === null ? 'letter' : 'letter frozen'}
            style={left === null ? {} : { left: `${left}px` }}
          >
            {letters}
            {group && <FoldButton group={group} fold={fold} />}
          </th>
        );
      })}
    </tr>
  );
}
