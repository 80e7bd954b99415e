import { type Deed, inPlace, type Place, type Scene } from '../deed';
import { columnLetters, headerOf } from '../tabView';

/** The address of a column of ours in some row; null where the column is not there. */
function at({ view, row }: Place, key: string): string | null {
  const found = [...headerOf(view).keys].find(([, name]) => name === key);
  return found === undefined ? null : `${columnLetters(found[0])}${row()}`;
}

/** Types one of these into a column, in some row. */
const choose = (kind: string, key: string, choices: readonly string[]): Deed['plan'] =>
  inPlace((place, { chance }) => {
    const address = at(place, key);
    return address === null ? null : [{ do: 'paste', tab: place.tab, at: address, rows: [[chance.of(choices)]] }];
  }, kind);

/** One of the drop-down's own choices. */
const answer: Deed['plan'] = inPlace((place, { chance }: Scene) => {
  const address = at(place, 'answer');
  const list = address === null ? [] : (place.view.cells[address]?.validation?.list ?? []);
  if (address === null) return null;
  return [{ do: 'paste', tab: place.tab, at: address, rows: [[list.length > 0 ? chance.of(list) : 'Yes']] }];
}, 'answers');

/** What a lead does to the plan by hand, in the tabs meant for it. It brings news for the next refresh. */
export const planDeeds: readonly Deed[] = [
  { name: 'answer a question by hand', weight: 10, plan: answer },
  { name: 'decide on a gap', plan: choose('gaps', 'decision', ['Act now', 'In hand', 'Later', 'Not for us']) },
  { name: 'set the status of an action', plan: choose('actions', 'status', ['Not started', 'Under way', 'Done']) },
  { name: 'set a tier', plan: choose('provision', 'tier', ['Universal', 'Targeted', 'Specialist', 'wave 7']) },
  { name: 'set a main need', plan: choose('provision', 'mainNeed', ['Anxiety and worry', 'Low mood', 'Own need']) },
  {
    name: 'answer under the map',
    plan: choose('map', 'said', ['Nothing yet', 'Not relevant here', 'We have it: name it beside this', 'Own answer']),
  },
  {
    name: 'write an offer into the register',
    plan: inPlace(
      ({ tab, rows }, { word }) => [{ do: 'paste', tab, at: `B${rows + 1}`, rows: [[word(), 'Targeted']] }],
      'provision',
    ),
  },
];
