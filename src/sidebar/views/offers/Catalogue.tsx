import { offersWords } from '../../../content/offersWords';
import { findTypes, type OfferType } from '../../offers/find';
import { counted, say } from '../../say';
import { Press, ScreenHeading } from '../parts';
import type { OffersProps } from './Offers';
import { Choice, Told, Typed } from './parts';

const words = offersWords.search;
/** More than these are narrowed down by typing. */
const MOST_SHOWN = 8;

function found(count: number, typed: string): string {
  if (typed.trim() === '') return '';
  if (count === 0) return words.none;
  return count > MOST_SHOWN ? say(words.most, { count, most: MOST_SHOWN }) : counted(words.found, count);
}

/** The catalogue: typing finds a kind of offer by its name, another name or a need. */
export function Search({ offers, actions }: OffersProps) {
  const types = findTypes(offers.known?.types ?? [], offers.search);
  return (
    <main>
      <ScreenHeading>{words.heading}</ScreenHeading>
      <Typed label={words.label} note={words.help} value={offers.search} onType={actions.search} />
      <Told>{found(types.length, offers.search)}</Told>
      <ul class="plain">
        {types.slice(0, MOST_SHOWN).map((type) => (
          <li key={type.id}>
            <Press look="link" label={type.name} onPress={() => actions.pick(type)} />
            <p class="quiet">
              {[type.tiers.join(', '), type.needs[0] ?? ''].filter((text) => text !== '').join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}

function About({ type }: { type: OfferType }) {
  const { type: typeWords } = offersWords;
  const others = type.needs.slice(1).join(', ');
  const lines = [
    type.about === '' ? '' : say(typeWords.what, { about: type.about }),
    type.lead === '' ? '' : say(typeWords.lead, { lead: type.lead }),
    say(typeWords.given, { format: type.format }),
    others === '' ? '' : say(typeWords.needs, { needs: others }),
  ];
  return (
    <>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line} class="quiet">
            {line}
          </p>
        ))}
    </>
  );
}

/** One kind of offer, with what the catalogue fills in, to be called as the school calls it. */
export function AddType({ type, offers, actions, busy }: OffersProps & { type: OfferType }) {
  const { type: typeWords } = offersWords;
  const { known, draft } = offers;
  const choices = (key: string) => known?.columns.find((column) => column.key === key)?.choices ?? [];
  const header = (key: string) => known?.columns.find((column) => column.key === key)?.header ?? key;
  return (
    <main>
      <ScreenHeading>{say(typeWords.heading, { name: type.name })}</ScreenHeading>
      <About type={type} />
      <Typed label={typeWords.name} value={draft.name ?? ''} onType={(text) => actions.draft('name', text)} />
      {(['tier', 'mainNeed'] as const).map((key) => (
        <Choice
          key={key}
          label={header(key)}
          value={draft[key] ?? ''}
          choices={choices(key)}
          onChoose={(text) => actions.draft(key, text)}
        />
      ))}
      <Typed label={header('lead')} value={draft.lead ?? ''} onType={(text) => actions.draft('lead', text)} />
      <Press look="main" label={typeWords.add} busy={busy.includes('add')} onPress={actions.addType} />
      <Told>{busy.includes('add') ? typeWords.busy : ''}</Told>
      <Press look="link" label={typeWords.back} onPress={() => actions.show({ at: 'search' })} />
    </main>
  );
}
