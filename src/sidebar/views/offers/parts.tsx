import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { offersWords as words } from '../../../content/offersWords';
import type { Page } from '../../offers/pages';
import { say } from '../../say';

/** A button whose name says what it is about, also where it is read out by itself: "Edit ELSA". */
export function PressOf(props: { label: string; of: string; onPress: () => void; open?: boolean }) {
  return (
    <button type="button" class="small" aria-expanded={props.open} onClick={props.onPress}>
      {props.label}
      <span class="hidden"> {props.of}</span>
    </button>
  );
}

/** A choice from a list. What stands there and is not on the list stays a choice, in the person's own words. */
export function Choice(props: {
  label: string;
  value: string;
  choices: readonly string[];
  onChoose: (text: string) => void;
  note?: string | undefined;
}) {
  const id = useId();
  const { label, value, choices, onChoose, note } = props;
  const isOwn = value !== '' && !choices.includes(value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Note id={`${id}-note`} text={note} />
      <select
        id={id}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="" selected={value === ''}>
          {words.edit.notChosen}
        </option>
        {isOwn ? (
          <option value={value} selected>
            {say(words.edit.own, { text: value })}
          </option>
        ) : null}
        {choices.map((choice) => (
          <option key={choice} value={choice} selected={choice === value}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  );
}

function Note({ id, text }: { id: string; text: string | undefined }) {
  return text === undefined ? null : (
    <p class="quiet" id={id}>
      {text}
    </p>
  );
}

/** A box to type into. */
export function Typed(props: {
  label: string;
  value: string;
  onType: (text: string) => void;
  note?: string | undefined;
  long?: boolean;
}) {
  const id = useId();
  const { label, value, onType, note, long = false } = props;
  const about = note === undefined ? undefined : `${id}-note`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Note id={`${id}-note`} text={note} />
      {long ? (
        <textarea
          id={id}
          rows={3}
          aria-describedby={about}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          type="text"
          autocomplete="off"
          aria-describedby={about}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

/** A box to tick. */
export function Tick(props: { label: string; of?: string; checked: boolean; onTick: (checked: boolean) => void }) {
  return (
    <label class="choice">
      <input type="checkbox" checked={props.checked} onChange={(event) => props.onTick(event.currentTarget.checked)} />
      <span>
        {props.label}
        {props.of === undefined ? null : <span class="hidden"> {props.of}</span>}
      </span>
    </label>
  );
}

/** Where one is in a long list, and the way on. Nothing where all of it is shown. */
export function Pages<T>(props: {
  page: Page<T>;
  sentence: string;
  before: string;
  after: string;
  onPage: (page: number) => void;
}) {
  const { page, onPage } = props;
  if (page.pages < 2) return null;
  return (
    <nav class="pages" aria-label={say(props.sentence, page.words)}>
      <p>{say(props.sentence, page.words)}</p>
      <Step label={props.before} to={page.page - 1} isThere={page.page > 0} onPage={onPage} />
      <Step label={props.after} to={page.page + 1} isThere={page.page < page.pages - 1} onPage={onPage} />
    </nav>
  );
}

function Step(props: { label: string; to: number; isThere: boolean; onPage: (page: number) => void }) {
  return props.isThere ? (
    <button type="button" class="small" onClick={() => props.onPage(props.to)}>
      {props.label}
    </button>
  ) : null;
}

/** What looks like details of pupils: named, never in the way. */
export function Notices({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <section class="panel">
      <h2>{words.notice}</h2>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </section>
  );
}

/** Read out when it changes; it never moves. */
export function Told({ children }: { children: ComponentChildren }) {
  return (
    <p role="status" class="quiet">
      {children}
    </p>
  );
}
