import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { offersWords } from '../../../content/offersWords';
import { type Column, choicesIn, disputed, type Edit, shownIn, withChoice } from '../../offers/edit';
import { inShort, say } from '../../say';
import { Press, ScreenHeading } from '../parts';
import type { OffersProps } from './Offers';
import { Choice, Notices, Tick, Told, Typed } from './parts';

const words = offersWords.edit;
/** Columns in which people write sentences. */
const LONG = ['notes', 'howToAsk', 'measure'];

type FieldProps = {
  readonly column: Column;
  readonly value: string;
  readonly onType: (text: string) => void;
};

function Several({ column, value, onType }: FieldProps) {
  const choices = column.choices ?? [];
  const has = value.split(',').map((part) => part.trim());
  const isRow = has.filter((part) => part !== '').length > 1;
  return (
    <fieldset>
      <legend>{column.header}</legend>
      {column.note === undefined ? null : <p class="quiet">{column.note}</p>}
      {choicesIn(value, choices).map((choice) => (
        <Tick
          key={choice}
          label={choices.includes(choice) ? choice : say(words.own, { text: choice })}
          checked={has.includes(choice)}
          onTick={(isIn) => onType(withChoice(value, choice, isIn))}
        />
      ))}
      {isRow ? <p class="quiet">{say(words.inOrder, { text: inShort(value) })}</p> : null}
    </fieldset>
  );
}

function Field(props: FieldProps) {
  const { column, value, onType } = props;
  const { header, note, choices } = column;
  if (choices === undefined)
    return <Typed label={header} note={note} value={value} onType={onType} long={LONG.includes(column.key)} />;
  if (column.several) return <Several {...props} />;
  return <Choice label={header} note={note} value={value} choices={choices} onChoose={onType} />;
}

/** Takes the focus when it appears, so that nobody misses it below a long form. */
function TroubleHeading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

function Conflict({
  edit,
  theirs,
  columns,
  settle,
}: {
  edit: Edit;
  theirs: Edit['was'];
  columns: readonly Column[];
  settle: (take: 'mine' | 'theirs') => void;
}) {
  return (
    <section class="failure">
      <TroubleHeading>{words.conflict}</TroubleHeading>
      <p>{words.conflictHelp}</p>
      <dl class="facts">
        {columns
          .filter(({ key }) => disputed(edit, theirs).includes(key))
          .map(({ key, header }) => (
            <div key={key}>
              <dt>{header}</dt>
              <dd>
                {words.theirs}: {inShort(theirs[key] ?? words.blank)}
              </dd>
              <dd>
                {words.mine}: {shownIn(edit, key) === '' ? words.blank : inShort(shownIn(edit, key))}
              </dd>
            </div>
          ))}
      </dl>
      <Press label={words.useMine} onPress={() => settle('mine')} />
      <Press label={words.useTheirs} onPress={() => settle('theirs')} />
    </section>
  );
}

function TroubleBox({
  edit,
  columns,
  settle,
}: {
  edit: Edit;
  columns: readonly Column[];
  settle: (take: 'mine' | 'theirs') => void;
}) {
  const { trouble } = edit;
  if (trouble === null) return null;
  if (trouble.at === 'conflict')
    return <Conflict edit={edit} theirs={trouble.theirs} columns={columns} settle={settle} />;
  if (trouble.at === 'gone')
    return (
      <section class="failure">
        <TroubleHeading>{words.notSaved}</TroubleHeading>
        <p>{words.gone}</p>
      </section>
    );
  return (
    <section class="failure">
      <TroubleHeading>{words.partly}</TroubleHeading>
      <p>{words.kept}</p>
      <ul>
        {trouble.cells.map(({ column, header, text }) => (
          <li key={column}>{say(words.keptCell, { header, text: inShort(text) })}</li>
        ))}
      </ul>
    </section>
  );
}

/** One provision: the five main fields, the others behind them. Cells that were not changed are not written. */
export function EditOffer({ offers, actions, busy, page }: OffersProps & { page: number }) {
  const { edit, known } = offers;
  const form = useRef<HTMLElement>(null);
  if (edit === null || known === null) return null;
  /** The box with the two texts goes away: the focus goes back to the heading. */
  const settle = (take: 'mine' | 'theirs') => {
    form.current?.querySelector('h1')?.focus();
    actions.settle(take, page);
  };
  const field = (column: Column) => (
    <Field
      key={column.key}
      column={column}
      value={shownIn(edit, column.key)}
      onType={(text) => actions.type(column.key, text)}
    />
  );
  return (
    <main ref={form}>
      <ScreenHeading>
        {say(words.heading, { name: inShort(edit.was.name ?? offersWords.register.noName) })}
      </ScreenHeading>
      <Notices notices={offers.notices} />
      {known.columns.filter(({ first }) => first).map(field)}
      <details>
        <summary>{words.more}</summary>
        {known.columns.filter(({ first }) => !first).map(field)}
      </details>
      <TroubleBox edit={edit} columns={known.columns} settle={settle} />
      <Press look="main" label={words.save} busy={busy.includes('saveOffer')} onPress={() => actions.save(page)} />
      <Told>{busy.includes('saveOffer') ? words.busy : ''}</Told>
      <Press label={offersWords.register.show} onPress={() => actions.showInSheet(edit.key, 'name')} />
      <Press look="link" label={words.back} onPress={() => actions.show({ at: 'register', page })} />
    </main>
  );
}
