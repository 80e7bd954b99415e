import { useRef } from 'preact/hooks';
import { offersWords } from '../../../content/offersWords';
import { sidebarWords } from '../../../content/sidebarWords';
import type { Answer } from '../../answers/answer';
import { BLANK } from '../../answers/answer';
import type { Known } from '../../offers/find';
import { countOpen, type Need, openPlaces, type Place, saidOf, saidPlaces } from '../../offers/walk';
import { counted, inShort, say } from '../../say';
import { Press, ScreenHeading, Sentences } from '../parts';
import type { OffersProps } from './Offers';
import { PressOf, Told, Typed } from './parts';

const words = offersWords.map;

/** Where the walk starts: what it is about, and every need with what is left to answer. */
export function MapStart({ offers, actions, answers }: OffersProps) {
  const needs = offers.known?.map ?? [];
  return (
    <main>
      <ScreenHeading>{words.heading}</ScreenHeading>
      <p>{needs.length === 0 ? words.noPhases : words.help}</p>
      {needs.length === 0 ? null : (
        <>
          <Press look="main" label={words.start} onPress={() => actions.show({ at: 'need', index: 0 })} />
          <h2>{words.needs}</h2>
          <ul class="tasks">
            {needs.map((need, index) => {
              const open = openPlaces(need, answers).length;
              const facts = [open === 0 ? words.none : counted(words.open, open), need.chosen ? words.chosen : ''];
              return (
                <li key={need.code}>
                  <Press look="link" label={need.label} onPress={() => actions.show({ at: 'need', index })} />
                  <span class={open === 0 ? 'tag done' : 'tag'}>{facts.filter((fact) => fact !== '').join(', ')}</span>
                </li>
              );
            })}
          </ul>
          <Press look="link" label={words.asList} onPress={actions.listPlaces} />
        </>
      )}
    </main>
  );
}

type AskProps = Pick<OffersProps, 'actions' | 'answers' | 'conflicts'> & {
  readonly place: Place;
  readonly question: string;
  readonly choices: Known['placeAnswers'];
};

function ConflictLine({ question, conflicts, actions, back }: AskProps & { back: () => void }) {
  const theirs = conflicts[question];
  if (theirs === undefined) return null;
  const settle = (take: 'mine' | 'theirs') => {
    back();
    actions.settlePlace(question, take);
  };
  const text = [theirs.answer, theirs.detail].filter((part) => part !== '').join(': ');
  return (
    <div class="failure">
      <p>{say(words.conflict, { theirs: inShort(text) })}</p>
      <Press label={words.useMine} onPress={() => settle('mine')} />
      <Press label={words.useTheirs} onPress={() => settle('theirs')} />
    </div>
  );
}

function Detail({ said, onType }: { said: Answer; onType: (detail: string) => void }) {
  if (said.ids?.includes('have'))
    return <Typed label={words.name} note={words.nameHelp} value={said.detail} onType={onType} />;
  if (said.ids?.includes('not-relevant'))
    return <Typed label={words.reason} note={words.reasonHelp} value={said.detail} onType={onType} />;
  return null;
}

/** One empty place and the three things that can be true of it. */
function Ask(props: AskProps) {
  const { place, question, choices, answers, actions } = props;
  const said = saidOf(place, answers);
  const shown: Readonly<Record<string, string>> = words.answers;
  const box = useRef<HTMLFieldSetElement>(null);
  /** A button that goes away when it is pressed hands the focus back to the choices. */
  const back = () => box.current?.querySelector('input')?.focus();
  const clear = () => {
    back();
    actions.say(question, { ...BLANK, ids: [] });
  };
  return (
    <fieldset ref={box}>
      <legend>
        {words.question}
        <span class="hidden"> {place.where}</span>
      </legend>
      {choices.map(({ id, label }) => (
        <label class="choice" key={id}>
          <input
            type="radio"
            name={question}
            checked={said.ids?.includes(id) === true}
            onChange={() => actions.say(question, { ...said, answer: label, ids: [id] })}
          />
          {shown[id] ?? label}
        </label>
      ))}
      <Detail said={said} onType={(detail) => actions.say(question, { ...said, detail })} />
      {said.answer === '' ? null : <PressOf label={words.clear} of={place.where} onPress={clear} />}
      <ConflictLine back={back} {...props} />
    </fieldset>
  );
}

function Names({ place }: { place: Place }) {
  if (place.names.length === 0) return place.open ? null : <p>{words.nothing}</p>;
  return (
    <ul>
      {place.names.map((name, at) => (
        <li key={`${at} ${name}`}>{inShort(name)}</li>
      ))}
      {place.more === 0 ? null : <li>{counted(words.more, place.more)}</li>}
    </ul>
  );
}

function PlaceView({ place, ...props }: Omit<AskProps, 'question'>) {
  return (
    <section>
      <h2>
        {place.where} {place.state === '' ? null : <span class="tag">{place.state}</span>}
      </h2>
      <Names place={place} />
      {place.question === undefined ? null : <Ask place={place} question={place.question} {...props} />}
    </section>
  );
}

/** One need of the map: what is recorded for everyone, some and few, and what is true of the empty places. */
export function NeedScreen({ index, offers, actions, answers, conflicts, busy }: OffersProps & { index: number }) {
  const { known } = offers;
  const need: Need | undefined = known?.map[index];
  if (known === null || need === undefined) return null;
  const isLast = index === known.map.length - 1;
  const goOn = () => (isLast ? actions.finishWalk() : actions.show({ at: 'need', index: index + 1 }));
  return (
    <main>
      <ScreenHeading>{need.label}</ScreenHeading>
      <p class="quiet">{say(words.step, { at: index + 1, count: known.map.length })}</p>
      {need.places.map((place) => (
        <PlaceView
          key={place.where}
          place={place}
          choices={known.placeAnswers}
          actions={actions}
          answers={answers}
          conflicts={conflicts}
        />
      ))}
      <Press look="main" label={words.after} busy={busy.includes('offers')} onPress={goOn} />
      <Told>{busy.includes('offers') ? words.doneBusy : ''}</Told>
      {index === 0 ? null : (
        <Press label={words.before} onPress={() => actions.show({ at: 'need', index: index - 1 })} />
      )}
      <Press look="link" label={words.all} onPress={() => actions.show({ at: 'map' })} />
    </main>
  );
}

function Priorities({ known }: { known: Known }) {
  return (
    <section>
      <h2>{words.priorities}</h2>
      {known.priorities.length === 0 ? <p>{words.noPriorities}</p> : <Sentences lines={known.priorities} />}
    </section>
  );
}

/** What came of the walk: what becomes a priority, what goes into the register, what is still open. */
export function Walked({ offers, actions, answers, home }: OffersProps) {
  const { known } = offers;
  if (known === null) return null;
  const named = [...new Set(saidPlaces(known, answers, 'have').map(({ said }) => said.detail.trim()))];
  const notRelevant = saidPlaces(known, answers, 'not-relevant').length;
  const open = countOpen(known, answers);
  return (
    <main>
      <ScreenHeading>{words.doneHeading}</ScreenHeading>
      <Priorities known={known} />
      {named.length === 0 ? null : (
        <section>
          <h2>{words.named}</h2>
          <Sentences lines={named.filter((name) => name !== '').map(inShort)} />
        </section>
      )}
      {notRelevant === 0 ? null : <p>{counted(words.notRelevant, notRelevant)}</p>}
      <p>{open === 0 ? words.noneOpen : counted(words.stillOpen, open)}</p>
      <Press look="main" label={sidebarWords.backHome} onPress={home} />
      <Press look="link" label={words.all} onPress={() => actions.show({ at: 'map' })} />
    </main>
  );
}
