import { useState } from 'preact/hooks';
import { offersWords } from '../../../content/offersWords';
import { pageOf } from '../../offers/pages';
import {
  addsNothing,
  cellsOf,
  countToAdd,
  needsALook,
  type PreviewRow,
  type ReadList,
  type RowChange,
  shownLines,
} from '../../offers/rows';
import { counted, inShort, say } from '../../say';
import { Press, ScreenHeading, Sentences } from '../parts';
import type { OffersProps } from './Offers';
import { Choice, Notices, Pages, PressOf, Tick, Told, Typed } from './parts';

const words = offersWords.preview;

type LineProps = {
  readonly row: PreviewRow;
  readonly list: ReadList;
  readonly change: RowChange;
  readonly onChange: (change: RowChange) => void;
};

/** What was understood of a line, in three words: type, tier, main need. */
function Understood({ row, change }: LineProps) {
  const cells = cellsOf(row, change);
  const facts = [
    [words.recognised, change.asTyped === true ? words.asTypedNow : (row.recognised ?? words.notRecognised)],
    [words.tier, cells.tier ?? words.blank],
    [words.mainNeed, cells.mainNeed ?? words.blank],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{inShort(text)}</dd>
        </div>
      ))}
    </dl>
  );
}

function ChangeLine({ row, list, change, onChange }: LineProps) {
  const cells = cellsOf(row, change);
  const { tiers, needs } = list.preview;
  return (
    <>
      <p class="quiet">{say(words.line, { line: inShort(row.line) })}</p>
      <Typed label={words.name} value={change.name ?? row.name} onType={(name) => onChange({ name })} />
      <Choice label={words.tier} value={cells.tier ?? ''} choices={tiers} onChoose={(tier) => onChange({ tier })} />
      <Choice
        label={words.mainNeed}
        value={cells.mainNeed ?? ''}
        choices={needs}
        onChoose={(mainNeed) => onChange({ mainNeed })}
      />
      {addsNothing(row) ? null : (
        <Tick label={words.asTyped} checked={change.asTyped === true} onTick={(asTyped) => onChange({ asTyped })} />
      )}
      <h3>{words.how}</h3>
      <Sentences lines={row.messages} />
    </>
  );
}

function Line(props: LineProps) {
  const { row, change, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const name = inShort(cellsOf(row, change).name ?? row.line);
  const isIn = change.skip !== true;
  return (
    <li class={isIn ? 'line' : 'line out'}>
      <h2>{name}</h2>
      <Understood {...props} />
      {row.standing && !isIn ? <p class="quiet">{words.standing}</p> : null}
      <div class="row">
        <Tick label={words.include} of={name} checked={isIn} onTick={(on) => onChange({ skip: !on })} />
        <PressOf label={isOpen ? words.done : words.change} of={name} open={isOpen} onPress={() => setOpen(!isOpen)} />
      </div>
      {isOpen ? <ChangeLine {...props} /> : null}
    </li>
  );
}

function Counts({ list, pages }: { list: ReadList; pages: number }) {
  const added = countToAdd(list);
  const left = list.preview.rows.length - added;
  const standing = list.preview.rows.filter((row) => row.standing).length;
  const sentences = [
    counted(words.counts, added),
    ...(left === 0 ? [] : [counted(words.left, left)]),
    ...(standing === 0 ? [] : [counted(words.twice, standing)]),
    ...(pages > 1 ? [words.all] : []),
  ];
  return <Told>{sentences.join(' ')}</Told>;
}

/** Every line as it was understood, to confirm, change or leave out; nothing is stored until the lead says so. */
export function Preview({ offers, actions, busy, page: wanted }: OffersProps & { page: number }) {
  const { list, onlyLooks } = offers;
  if (list === null) return null;
  const page = pageOf(shownLines(list, onlyLooks), wanted);
  const looks = list.preview.rows.filter(needsALook).length;
  const isEmpty = list.preview.rows.length === 0;
  return (
    <main>
      <ScreenHeading>{words.heading}</ScreenHeading>
      {list.tab === '' ? null : <p>{say(words.fromTab, { tab: list.tab })}</p>}
      {isEmpty ? null : <p>{words.help}</p>}
      <Notices notices={list.preview.notices} />
      <Sentences lines={list.preview.messages} />
      {looks === 0 || looks === list.preview.rows.length ? null : (
        <Tick label={say(words.onlyLooks, { count: looks })} checked={onlyLooks} onTick={actions.narrow} />
      )}
      <ol class="lines" start={page.words.first}>
        {page.rows.flatMap((at) => {
          const row = list.preview.rows[at];
          const change = list.changes[at] ?? {};
          return row === undefined
            ? []
            : [<Line key={at} row={row} list={list} change={change} onChange={(one) => actions.change(at, one)} />];
        })}
      </ol>
      <Pages
        page={page}
        sentence={words.page}
        before={words.before}
        after={words.after}
        onPage={(to) => actions.show({ at: 'preview', page: to })}
      />
      {isEmpty ? null : <Counts list={list} pages={page.pages} />}
      {isEmpty ? null : <Press look="main" label={words.add} busy={busy.includes('add')} onPress={actions.add} />}
      <Told>{busy.includes('add') ? words.addBusy : ''}</Told>
      <Press label={words.change1} onPress={list.tab === '' ? () => actions.show({ at: 'paste' }) : actions.pickTab} />
    </main>
  );
}
