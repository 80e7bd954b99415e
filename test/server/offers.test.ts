import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '../../src/contract/api';
import type { Host, Snapshot } from '../../src/local/host.types';
import { addressOf, ask, cell, cellBeside, planner, refusal, setUp, tab, texts } from './workbook';

/** One workbook for all, put back as it was before each. */
let host: Host;
let asSetUp: Snapshot;
beforeAll(() => {
  host = setUp();
  asSetUp = host.snapshot();
});
beforeEach(() => host.restore(asSetUp));
afterAll(() => host.close());

type Offer = Output<'offers'>['offers'][number];

/** One offer of the register by its name. */
function offer(name: string): Offer {
  const found = ask(host, 'offers', {}).offers.find(({ cells }) => cells.name === name);
  if (found === undefined) throw new Error(`no offer ${name}`);
  return found;
}

/** Address of a column's cell in the row of an offer. */
const cellOf = (name: string, header: string): string =>
  cellBeside(host, 'Provision', addressOf(host, 'Provision', name), header);

describe('offers', () => {
  it('gives every row of the register with its key, its cells as shown and its address', () => {
    const got = ask(host, 'offers', {});
    expect(got.offers).toHaveLength(12);
    expect(got.offers[0]).toMatchObject({
      cells: { name: 'ELSA', tier: 'Targeted', lead: 'Teaching assistant' },
      address: `Provision ${addressOf(host, 'Provision', 'ELSA')}`,
    });
    expect(got.tab).toBe('Provision');
    expect(got.columns.filter(({ first }) => first).map(({ key }) => key)).toEqual([
      'name',
      'tier',
      'mainNeed',
      'lead',
      'running',
    ]);
  });

  it('gives the catalogue with what adding a type fills in, and never who leads it', () => {
    const { types } = ask(host, 'offers', {});
    expect(types).toHaveLength(88);
    const elsa = types.find(({ id }) => id === 'elsa');
    expect(elsa?.cells).toMatchObject({ tier: 'Targeted', mainNeed: 'Anger and emotional regulation' });
    for (const type of types) expect(Object.keys(type.cells)).not.toContain('lead');
  });

  it('shows an offer that is added from the catalogue under its needs', () => {
    const { types } = ask(host, 'offers', {});
    const type = types.find(({ id }) => id === 'worry-group');
    ask(host, 'addProvision', { rows: [{ ...type?.cells, name: 'The Tuesday group' }] });
    const worry = ask(host, 'offers', {}).map.find(({ code }) => code === 'ANX');
    expect(worry?.places.find(({ tier }) => tier === 'T')?.names).toContain('The Tuesday group');
  });

  /** A targeted place where nothing is recorded. */
  function openPlace(): Output<'offers'>['map'][number]['places'][number] {
    const places = ask(host, 'offers', {}).map.flatMap((need) => need.places);
    const found = places.find(({ open, tier }) => open && tier === 'T');
    if (found === undefined) throw new Error('every place is filled');
    return found;
  }
  const placeOf = (question: string) =>
    ask(host, 'offers', {})
      .map.flatMap(({ places }) => places)
      .find((place) => place.question === question);

  it('says of each empty place which question its answer is saved under, and what was said there', () => {
    const { question = '', state } = openPlace();
    expect(question).toMatch(/^map\.[A-Z]{3,4}:T:primary$/);
    expect(state).toBe('Not recorded');
    ask(host, 'saveAnswers', { answers: [{ key: question, answer: 'nothing-yet' }] });
    expect(placeOf(question)).toMatchObject({
      state: 'Lead said no',
      open: true,
      answer: { key: question, answer: 'Nothing yet', ids: ['nothing-yet'] },
    });
    expect(ask(host, 'offers', {}).priorities).toHaveLength(1);
  });

  it('reads what was answered under the map since the last refresh', () => {
    const { question = '' } = openPlace();
    const need = ask(host, 'offers', {}).map.find(({ places }) => places.some((place) => place.question === question));
    const at = addressOf(host, 'Provision map', `${need?.label}, for some`);
    const beside = cellBeside(host, 'Provision map', at, 'Your answer');
    host.edit({ do: 'type', tab: 'Provision map', at: beside, text: 'Nothing yet' });
    expect(placeOf(question)?.answer?.ids).toEqual(['nothing-yet']);
  });

  it('takes at most 15 service calls and writes nothing', () => {
    const before = texts(host);
    host.resetCounters();
    ask(host, 'offers', {});
    expect(host.counters().total).toBeLessThanOrEqual(15);
    expect(host.counters().writes).toBe(0);
    expect(texts(host)).toEqual(before);
  });

  it('tells of cells that look as if they held details of a pupil, also those typed by hand', () => {
    const at = cellOf('ELSA', 'Notes');
    host.edit({ do: 'type', tab: 'Provision', at, text: 'Mainly for Oliver (Y4)' });
    const told = ask(host, 'open', {}).problems.find(({ address }) => address === `Provision ${at}`);
    expect(told?.text).toContain('details of a pupil');
    expect(told?.text).not.toContain('Oliver');
    expect(ask(host, 'refresh', {}).attention.map(({ address }) => address)).toContain(`Provision ${at}`);
  });

  it('answers before there is a register', () => {
    const other = planner();
    other.openSheet('Empty');
    expect(ask(other, 'offers', {})).toMatchObject({ tab: '', offers: [] });
    other.close();
  });
});

describe('saving one offer', () => {
  it('writes the cells that changed, as text, and gives the row as it stands', () => {
    const { key } = offer('ELSA');
    const got = ask(host, 'saveOffer', { key, cells: { lead: '=1+1', mainNeed: 'Anxiety and worry' } });
    expect(got).toMatchObject({ outcome: 'saved', kept: [], offer: { key, cells: { name: 'ELSA', lead: '=1+1' } } });
    expect(cell(host, 'Provision', cellOf('ELSA', 'Who leads'))).toMatchObject({ kind: 'text', shown: '=1+1' });
    expect(cell(host, 'Provision', cellOf('ELSA', 'Main need'))?.shown).toBe('Anxiety and worry');
  });

  it.each([1, 2, 9])('takes at most 8 service calls for %d cells', (count) => {
    const { key } = offer('Nurture group');
    const columns = ['notes', 'lead', 'mainNeed', 'running', 'phases', 'years', 'places', 'deputy', 'cost'];
    const cells = Object.fromEntries(columns.slice(0, count).map((column) => [column, 'No']));
    host.resetCounters();
    expect(ask(host, 'saveOffer', { key, cells, was: {} }).outcome).toBe('saved');
    expect(host.counters().total).toBeLessThanOrEqual(8);
  });

  it('writes nothing where somebody else has changed the same cell, and shows what stands there', () => {
    const { key } = offer('ELSA');
    host.edit({ do: 'type', tab: 'Provision', at: cellOf('ELSA', 'Who leads'), text: 'HLTA' });
    const got = ask(host, 'saveOffer', {
      key,
      cells: { lead: 'Pastoral lead', running: 'Paused' },
      was: { lead: 'Teaching assistant', running: '' },
    });
    expect(got).toMatchObject({ outcome: 'conflict', offer: { cells: { lead: 'HLTA' } } });
    expect(cell(host, 'Provision', cellOf('ELSA', 'Still running'))?.shown ?? '').toBe('');
  });

  it('does not mind a colleague in another cell of the row', () => {
    const { key } = offer('ELSA');
    host.edit({ do: 'type', tab: 'Provision', at: cellOf('ELSA', 'Notes'), text: 'Room 4' });
    const got = ask(host, 'saveOffer', { key, cells: { lead: 'HLTA' }, was: { lead: 'Teaching assistant' } });
    expect(got).toMatchObject({ outcome: 'saved', offer: { cells: { lead: 'HLTA', notes: 'Room 4' } } });
  });

  it('leaves formulas, links and mixed looks as they are, and says so', () => {
    const { key } = offer('ELSA');
    const [lead, notes, places] = [
      cellOf('ELSA', 'Who leads'),
      cellOf('ELSA', 'Notes'),
      cellOf('ELSA', 'Places a year'),
    ];
    host.edit(
      { do: 'type', tab: 'Provision', at: places, text: '=12*2' },
      { do: 'type', tab: 'Provision', at: notes, text: 'our page' },
      { do: 'link', tab: 'Provision', range: notes, text: 'https://example.org' },
      { do: 'boldRun', tab: 'Provision', at: lead, from: 0, to: 4 },
    );
    const before = [lead, notes, places].map((at) => cell(host, 'Provision', at));
    const got = ask(host, 'saveOffer', { key, cells: { lead: 'x', notes: 'y', places: '3', wait: 'No wait' } });
    expect(got.kept.map(({ column }) => column).sort()).toEqual(['lead', 'notes', 'places']);
    expect(got.kept.find(({ column }) => column === 'places')).toMatchObject({ header: 'Places a year', text: '24' });
    expect([lead, notes, places].map((at) => cell(host, 'Provision', at))).toEqual(before);
    expect(cell(host, 'Provision', cellOf('ELSA', 'Usual wait'))?.shown).toBe('No wait');
  });

  it('keeps numbers and formulas that stand between two cells that change', () => {
    const { key } = offer('ELSA');
    const [places, cycles] = [cellOf('ELSA', 'Places a year'), cellOf('ELSA', 'Times a year')];
    host.edit(
      { do: 'type', tab: 'Provision', at: places, text: '24' },
      { do: 'type', tab: 'Provision', at: cycles, text: '=1+2' },
    );
    const before = [places, cycles].map((at) => cell(host, 'Provision', at));
    ask(host, 'saveOffer', { key, cells: { deputy: 'Yes', wait: 'No wait', notes: 'n' } });
    expect([places, cycles].map((at) => cell(host, 'Provision', at))).toEqual(before);
    expect(offer('ELSA').cells).toMatchObject({
      deputy: 'Yes',
      wait: 'No wait',
      notes: 'n',
      places: '24',
      cycles: '3',
    });
  });

  it('finds the row after it was sorted to another place', () => {
    const { key } = offer('ELSA');
    const { rows, columns } = tab(host, 'Provision');
    const last = `A${String.fromCharCode(64 + columns - 26)}${rows}`;
    const name = /^[A-Z]+/.exec(addressOf(host, 'Provision', 'ELSA'))?.[0] ?? 'B';
    host.edit({ do: 'sort', tab: 'Provision', range: `A2:${last}`, column: name, ascending: false });
    ask(host, 'saveOffer', { key, cells: { lead: 'HLTA' }, was: { lead: 'Teaching assistant' } });
    expect(cell(host, 'Provision', cellOf('ELSA', 'Who leads'))?.shown).toBe('HLTA');
  });

  it('edits a row that was typed by hand and has no id yet', () => {
    const at = `${/^[A-Z]+/.exec(addressOf(host, 'Provision', 'ELSA'))?.[0]}30`;
    host.edit({ do: 'type', tab: 'Provision', at, text: 'Gardening' });
    const first = ask(host, 'saveOffer', { key: offer('Gardening').key, cells: { tier: 'Universal' } });
    expect(first).toMatchObject({ outcome: 'saved', offer: { cells: { name: 'Gardening', tier: 'Universal' } } });
    const again = ask(host, 'saveOffer', { key: first.offer?.key ?? '', cells: { lead: 'Caretaker' } });
    expect(again).toMatchObject({ outcome: 'saved', offer: { cells: { lead: 'Caretaker', tier: 'Universal' } } });
  });

  it('says where the row is gone, and refuses columns and texts that cannot be', () => {
    const { key } = offer('ELSA');
    expect(refusal(host, 'saveOffer', { key, cells: { recognised: 'x' } }).code).toBe('bad-input');
    expect(refusal(host, 'saveOffer', { key, cells: { notes: 'x'.repeat(50_001) } }).code).toBe('too-long');
    host.edit({
      do: 'delete',
      tab: 'Provision',
      rows: [Number(/\d+/.exec(addressOf(host, 'Provision', 'ELSA'))?.[0]), 1],
    });
    expect(ask(host, 'saveOffer', { key, cells: { lead: 'x' } })).toMatchObject({ outcome: 'gone', offer: null });
  });

  it.each([
    ['saveOffer', { key: 7, cells: {} }],
    ['saveOffer', { key: 'p-000000-0', cells: { lead: 7 } }],
    ['saveOffer', { key: 'p-000000-0' }],
    ['previewTab', { sheetId: 'Council' }],
    ['previewTab', {}],
  ])('refuses %s with %j by its shape', (method, input) => {
    const result = host.call('rpc', method, JSON.stringify(input));
    expect(JSON.parse(String(result.ok && result.value))).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
  });

  it('of another school’s workbook finds no row and writes nothing', () => {
    const before = texts(host);
    expect(ask(host, 'saveOffer', { key: 'p-abc123-x', cells: { lead: 'x' } }).outcome).toBe('gone');
    expect(texts(host)).toEqual(before);
  });

  it('notices a date of birth, and saves all the same', () => {
    const { key } = offer('ELSA');
    const got = ask(host, 'saveOffer', { key, cells: { notes: 'DOB: 04/05/2016' } });
    expect(got.outcome).toBe('saved');
    expect(got.notices[0]).toContain('a date of birth');
  });

  it('loses nothing when rows move at the worst moment', async () => {
    for (let turn = 0; turn < 9; turn += 1) {
      host.restore(asSetUp);
      const { key } = offer('Nurture group');
      const row = Number(/\d+/.exec(addressOf(host, 'Provision', 'ELSA'))?.[0]);
      const before = tab(host, 'Provision');
      const save = { fn: 'rpc', args: ['saveOffer', JSON.stringify({ key, cells: { lead: 'HLTA 2' } })] };
      const insert = { edits: [{ do: 'insert' as const, tab: 'Provision', rows: [row, 1] as [number, number] }] };
      await host.concurrent([save, insert], [...Array(turn).fill(0), 1]);
      const leads = Object.values(tab(host, 'Provision').cells).map(({ shown }) => shown);
      for (const { shown } of Object.values(before.cells).filter(({ shown }) => shown !== 'HLTA'))
        expect(leads).toContain(shown);
      const beside = cell(host, 'Provision', cellOf('Nurture group', 'Who leads'))?.shown;
      expect(['HLTA', 'HLTA 2']).toContain(beside);
      expect(leads.filter((text) => text === 'HLTA 2').length).toBe(beside === 'HLTA 2' ? 1 : 0);
    }
  });
});
