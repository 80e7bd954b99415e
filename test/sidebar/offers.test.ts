import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterSaving,
  changedCells,
  choicesIn,
  disputed,
  type Edit,
  seenCells,
  settled,
  withChoice,
} from '../../src/sidebar/offers/edit';
import { findOffers, findTypes, type Known, type OfferType } from '../../src/sidebar/offers/find';
import { PAGE, pageOf } from '../../src/sidebar/offers/pages';
import {
  addsNothing,
  cellsOf,
  countToAdd,
  freshList,
  type PreviewRow,
  type ReadList,
  rowsToAdd,
  shownLines,
} from '../../src/sidebar/offers/rows';
import { countOpen, openPlaces, saidPlaces } from '../../src/sidebar/offers/walk';
import { FIRST_OFFERS, nextOffers, type OffersEvent, type OffersState } from '../../src/sidebar/offersState';
import { inShort } from '../../src/sidebar/say';

const row = (name: string, more: Partial<PreviewRow> = {}): PreviewRow => ({
  line: `${name} | wave 2`,
  name,
  recognised: 'ELSA',
  tier: 'Targeted',
  mainNeed: 'Low mood',
  cells: { name, tier: 'Targeted', mainNeed: 'Low mood', alsoHelps: 'Anxiety and worry, Belonging' },
  typed: { name, tier: 'wave 2' },
  standing: false,
  messages: [],
  ...more,
});
const listOf = (rows: PreviewRow[], changes: ReadList['changes'] = {}): ReadList => ({
  preview: { rows, messages: [], tiers: ['Universal'], needs: ['Low mood'], notices: [] },
  tab: '',
  changes,
});

describe('lines of a list', () => {
  it('are added as understood, as changed, as typed, or not at all', () => {
    const list = listOf([row('a'), row('b'), row('c'), row('d')], {
      1: { skip: true },
      2: { asTyped: true },
      3: { name: 'New', tier: '', mainNeed: 'Anxiety and worry' },
    });
    expect(countToAdd(list)).toBe(3);
    expect(rowsToAdd(list)).toEqual([
      row('a').cells,
      { name: 'c', tier: 'wave 2' },
      { name: 'New', mainNeed: 'Anxiety and worry', alsoHelps: 'Belonging' },
    ]);
  });

  it('that stand in the register already are left out until somebody ticks them', () => {
    const list = freshList(listOf([row('a'), row('b', { standing: true })]).preview, '');
    expect(rowsToAdd(list).map(({ name }) => name)).toEqual(['a']);
    expect(countToAdd({ ...list, changes: { 1: { skip: false } } })).toBe(2);
  });

  it('keep a change that is made while they stand as typed', () => {
    expect(cellsOf(row('a'), { asTyped: true, mainNeed: 'Low mood' })).toEqual({
      name: 'a',
      tier: 'wave 2',
      mainNeed: 'Low mood',
    });
  });

  it('that need a look can be shown alone', () => {
    const list = listOf([row('a'), row('b', { recognised: null }), row('c', { tier: '' })]);
    expect(shownLines(list, true)).toEqual([1, 2]);
    expect(shownLines(list, false)).toEqual([0, 1, 2]);
    expect(addsNothing(row('x', { typed: row('x').cells }))).toBe(true);
    expect(addsNothing(row('x'))).toBe(false);
  });

  it('are each on exactly one page', () => {
    fc.assert(
      fc.property(fc.nat(5_000), (count) => {
        const all = Array.from({ length: count }, (_, at) => at);
        const { pages } = pageOf(all, 0);
        expect(Array.from({ length: pages }, (_, at) => pageOf(all, at).rows).flat()).toEqual(all);
        expect(pageOf(all, 99_999).page).toBe(Math.max(1, Math.ceil(count / PAGE)) - 1);
      }),
      { numRuns: 30 },
    );
  });
});

const type = (name: string, also: string[] = [], needs: string[] = []): OfferType => ({
  id: name,
  name,
  also,
  needs,
  tiers: ['Targeted'],
  lead: '',
  format: '',
  about: '',
  cells: { name },
});

describe('finding', () => {
  const types = [
    type('Worry group', [], ['Anxiety']),
    type('CBT', ['worry busters']),
    type('Walks', [], ['Anxiety and worry']),
  ];

  it('puts names before other names, and those before needs', () => {
    expect(findTypes(types, 'wor').map(({ name }) => name)).toEqual(['Worry group', 'CBT', 'Walks']);
    expect(findTypes(types, 'ANXIETY').map(({ name }) => name)).toEqual(['Worry group', 'Walks']);
  });

  it('finds nothing for nothing, and needs every word', () => {
    expect(findTypes(types, '  ')).toEqual([]);
    expect(findTypes(types, 'worry zebra')).toEqual([]);
    expect(findTypes([type('Café club')], 'cafe').length).toBe(1);
  });

  it('looks through the first columns of the register', () => {
    const known = knownWith(['ELSA', 'Nurture group']);
    expect(findOffers(known, '').length).toBe(2);
    expect(findOffers(known, 'nurt').map(({ key }) => key)).toEqual(['Nurture group']);
  });
});

function knownWith(names: readonly string[]): Known {
  return {
    tab: 'Provision',
    columns: [{ key: 'name', header: 'Provision', several: false, first: true }],
    offers: names.map((name) => ({ key: name, cells: { name }, address: '', recognised: null })),
    types: [],
    map: [],
    placeAnswers: [],
    priorities: [],
  };
}

describe('an edit', () => {
  const edit: Edit = {
    key: 'p',
    was: { name: 'ELSA', lead: 'TA' },
    typed: { lead: 'HLTA', name: 'ELSA' },
    trouble: null,
  };
  const reply = (over: object) => ({
    outcome: 'saved' as const,
    offer: null,
    kept: [],
    notices: [],
    savedAt: '',
    ...over,
  });
  const offer = (cells: Edit['was']) => ({ key: 'p', cells, address: '', recognised: null });

  it('sends what changed and what was seen there', () => {
    expect(changedCells(edit)).toEqual({ lead: 'HLTA' });
    expect(seenCells(edit)).toEqual({ lead: 'TA' });
  });

  it('keeps everything typed when somebody else was faster, and goes on from what stands', () => {
    const met = afterSaving(edit, reply({ outcome: 'conflict', offer: offer({ name: 'ELSA', lead: 'Head' }) }));
    expect(met.trouble).toMatchObject({ at: 'conflict' });
    expect(disputed(met, { name: 'ELSA', lead: 'Head' })).toEqual(['lead']);
    expect(changedCells(settled(met, 'mine'))).toEqual({ lead: 'HLTA' });
    expect(seenCells(settled(met, 'mine'))).toEqual({ lead: 'Head' });
    expect(changedCells(settled(met, 'theirs'))).toEqual({});
  });

  it('says where the row is gone or a cell was left', () => {
    expect(afterSaving(edit, reply({ outcome: 'gone' })).trouble).toEqual({ at: 'gone' });
    const kept = [{ column: 'lead', header: 'Who leads', text: '=A1' }];
    expect(afterSaving(edit, reply({ offer: offer({}), kept })).trouble).toEqual({ at: 'kept', cells: kept });
  });

  it('of several choices never drops words of the person’s own', () => {
    const choices = ['Universal', 'Targeted'];
    expect(choicesIn('wave 7, Targeted', choices)).toEqual(['Universal', 'Targeted', 'wave 7']);
    expect(withChoice('wave 7, Targeted', 'Universal', true)).toBe('wave 7, Targeted, Universal');
    expect(withChoice('wave 7, Targeted', 'Targeted', false)).toBe('wave 7');
    expect(withChoice('', 'Targeted', true)).toBe('Targeted');
  });
});

describe('the map', () => {
  const place = { tier: 'T' as const, where: 'For some', state: 'Not recorded', names: [], more: 0, open: true };
  const map = [
    {
      code: 'ANX',
      label: 'Anxiety and worry',
      covers: '',
      chosen: false,
      places: [
        {
          ...place,
          question: 'map.ANX:T:primary',
          answer: { key: 'map.ANX:T:primary', answer: '', detail: '', ids: [] },
        },
        {
          ...place,
          question: 'map.ANX:S',
          answer: { key: 'map.ANX:S', answer: 'Nothing yet', detail: '', ids: ['nothing-yet'] },
        },
      ],
    },
  ];
  const known: Known = { ...knownWith([]), map };

  it('counts what was answered in the sheet and what is typed here', () => {
    expect(countOpen(known, {})).toBe(1);
    const answers = { 'map.ANX:T:primary': { answer: 'We have it', detail: 'Club', ids: ['have'] } };
    expect(countOpen(known, answers)).toBe(0);
    expect(saidPlaces(known, answers, 'have').map(({ said }) => said.detail)).toEqual(['Club']);
    expect(saidPlaces(known, answers, 'nothing-yet')).toHaveLength(1);
    expect(
      map[0] === undefined ? [] : openPlaces(map[0], { 'map.ANX:S': { answer: '', detail: '', ids: [] } }),
    ).toHaveLength(2);
  });
});

describe('what is typed on the screens about offers', () => {
  const stateAfter = (events: readonly OffersEvent[], from: OffersState = FIRST_OFFERS) =>
    events.reduce(nextOffers, from);
  const preview = listOf([row('a')]).preview;

  it('stays until it is stored', () => {
    const read = stateAfter([
      { type: 'pasted', text: 'ELSA' },
      { type: 'read', preview, tab: '' },
    ]);
    expect(read.pasted).toBe('ELSA');
    expect(stateAfter([{ type: 'changed', line: 0, change: { skip: true } }], read).list?.changes).toEqual({
      0: { skip: true },
    });
    expect(stateAfter([{ type: 'stored' }], read)).toMatchObject({ pasted: '', list: null });
  });

  it('is not cleared by adding a list from a tab', () => {
    const state = stateAfter([
      { type: 'pasted', text: 'mine' },
      { type: 'read', preview, tab: 'Council' },
      { type: 'stored' },
    ]);
    expect(state.pasted).toBe('mine');
  });

  it('of an edit survives going elsewhere and coming back', () => {
    const known = knownWith(['ELSA']);
    const events: OffersEvent[] = [
      { type: 'known', known },
      { type: 'editing', key: 'ELSA' },
      { type: 'typed', column: 'lead', text: 'HLTA' },
      { type: 'editing', key: 'ELSA' },
    ];
    expect(stateAfter(events).edit?.typed).toEqual({ lead: 'HLTA' });
  });

  it('is put away once it is saved, and the register shows it', () => {
    const saved = {
      outcome: 'saved' as const,
      offer: { key: 'ELSA', cells: { name: 'ELSA', lead: 'HLTA' }, address: '', recognised: null },
      kept: [],
      notices: [],
      savedAt: '',
    };
    const state = stateAfter([
      { type: 'known', known: knownWith(['ELSA']) },
      { type: 'editing', key: 'ELSA' },
      { type: 'typed', column: 'lead', text: 'HLTA' },
      { type: 'saved', key: 'ELSA', saved },
    ]);
    expect(state.edit).toBeNull();
    expect(state.known?.offers[0]?.cells.lead).toBe('HLTA');
  });
});

describe('a long text among others', () => {
  it('is cut to be looked through, and never in the middle of a letter', () => {
    expect(inShort('short')).toBe('short');
    expect(inShort('🎓'.repeat(100)).length).toBeLessThanOrEqual(121);
    expect(inShort('🎓'.repeat(100))).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
