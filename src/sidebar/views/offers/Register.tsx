import { offersWords } from '../../../content/offersWords';
import { findOffers, type Offer } from '../../offers/find';
import { PAGE, pageOf } from '../../offers/pages';
import { counted, inShort } from '../../say';
import { Press, ScreenHeading } from '../parts';
import type { OffersProps } from './Offers';
import { Notices, Pages, PressOf, Told, Typed } from './parts';

const words = offersWords.register;

function Row({ offer, page, actions }: Pick<OffersProps, 'actions'> & { offer: Offer; page: number }) {
  const { tier = words.noTier, mainNeed, lead = '' } = offer.cells;
  const name = inShort(offer.cells.name ?? words.noName);
  const facts = [tier, mainNeed ?? offer.recognised ?? words.noNeed, lead].filter((text) => text !== '');
  return (
    <li class="line">
      <h2>{name}</h2>
      <p class="quiet">{facts.map(inShort).join(' · ')}</p>
      <div class="row">
        <PressOf label={words.edit} of={name} onPress={() => actions.edit(offer.key, page)} />
        <PressOf label={words.show} of={name} onPress={() => actions.showInSheet(offer.key, 'name')} />
      </div>
    </li>
  );
}

function Rows({ offers, actions, page: wanted }: OffersProps & { page: number }) {
  if (offers.known === null) return null;
  const found = findOffers(offers.known, offers.filter);
  const page = pageOf(found, wanted);
  return (
    <>
      <Told>{found.length === 0 ? words.noneFound : counted(words.found, found.length)}</Told>
      <ul class="lines">
        {page.rows.map((offer) => (
          <Row key={offer.key} offer={offer} page={page.page} actions={actions} />
        ))}
      </ul>
      <Pages
        page={page}
        sentence={words.page}
        before={words.before}
        after={words.after}
        onPage={(to) => actions.show({ at: 'register', page: to })}
      />
    </>
  );
}

/** Everything the school offers, as it stands in the sheet. */
export function Register(props: OffersProps & { page: number }) {
  const { offers, actions, busy } = props;
  const count = offers.known?.offers.length ?? 0;
  return (
    <main>
      <ScreenHeading>{words.heading}</ScreenHeading>
      <Notices notices={offers.notices} />
      <p>{count === 0 ? words.empty : words.help}</p>
      {count > PAGE ? <Typed label={words.filter} value={offers.filter} onType={actions.filter} /> : null}
      {count === 0 ? null : <Rows {...props} />}
      <Press label={offersWords.search.button} onPress={actions.openSearch} />
      {count === 0 ? (
        <Press label={offersWords.paste.button} onPress={() => actions.show({ at: 'paste' })} />
      ) : (
        <Press label={words.open} busy={busy.includes('showCell')} onPress={() => actions.showInSheet('', 'name')} />
      )}
    </main>
  );
}
