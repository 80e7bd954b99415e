import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/index';
import { OPEN_PLACE_ANSWERS } from '../../src/content/questions/map';
import { rulesContent } from '../../src/content/rulesContent';
import { assess } from '../../src/domain/assess';
import { type OpenPlace, openPlaceAnswers } from '../../src/domain/openPlaces';
import type { AnswerRow } from '../../src/domain/plan';
import type { ProvisionRecord } from '../../src/domain/provision';
import { readAnswers } from '../../src/domain/reading/readAnswers';
import { planRefresh } from '../../src/outputs/refresh/planRefresh';
import { rowKeyFor } from '../../src/outputs/refresh/rowKeys';
import { changesAnything } from '../../src/outputs/refresh/tabState';
import { joinOpenPlaces, namedOfferCells, openRowId } from '../../src/outputs/sheets/openPlaces';
import { buildProvisionMapSheet } from '../../src/outputs/sheets/provisionMapSheet';
import { row, TODAY } from '../domain/schools';
import { applied, created, read, type Tab, text } from './tabs';

const START: readonly AnswerRow[] = [
  { key: 'nation', answer: 'England', detail: '' },
  { key: 'phases', answer: 'Primary', detail: '' },
];
const CELL = 'ANX:U:primary';
const have = 'We have it: name it beside this';

function findingsOf(rows: readonly AnswerRow[], provision: readonly ProvisionRecord[] = []) {
  return assess(readAnswers(rows, content.questions, TODAY).answers, provision, rulesContent);
}

const mapOf = (
  rows: readonly AnswerRow[],
  said: readonly OpenPlace[] = [],
  provision: readonly ProvisionRecord[] = [],
) => buildProvisionMapSheet(findingsOf(rows, provision), provision, content, { said });

const said = (cell: string, answer: string, detail = ''): AnswerRow => ({ key: `map.${cell}`, answer, detail });

/** Types into the row of a place under the map. */
function typed(tab: Tab, cell: string, column: 'said' | 'naming', value: string): Tab {
  const key = rowKeyFor('map', openRowId(cell));
  const rows = tab.rows.map((one) =>
    one.key.startsWith(key) ? { ...one, cells: { ...one.cells, [column]: text(value) } } : one,
  );
  return { ...tab, rows };
}

function shownAt(tab: Tab, cell: string, column: string): string {
  const key = rowKeyFor('map', openRowId(cell));
  return tab.rows.find((one) => one.key.startsWith(key))?.cells[column]?.shown ?? '';
}

const join = (rows: readonly AnswerRow[], tab: Tab | null, mayCarry = true) =>
  joinOpenPlaces(rows, tab === null ? null : { model: tab.model, tab: read(tab) }, mayCarry);

/** One refresh: what the map says goes to Answers, then the map is brought up to date. */
function refreshed(rows: readonly AnswerRow[], tab: Tab, provision: readonly ProvisionRecord[] = []) {
  const joined = join(rows, tab);
  const model = mapOf(joined.rows, joined.places, provision);
  const changes = planRefresh(model, read(tab));
  return { joined, changes, rows: joined.rows, tab: applied({ ...tab, model }, changes) };
}

const firstTab = (rows: readonly AnswerRow[]) => created(mapOf(rows, join(rows, null).places));

describe('open places under the map', () => {
  test('a place is named in words, with its word in the column of its tier and a list of three answers', () => {
    const sheet = mapOf(START);
    const place = sheet.rows.find(({ id }) => id === openRowId(CELL));
    expect(place?.cells).toMatchObject({
      need: 'Anxiety and worry, for everyone, primary',
      'U:primary': 'Not recorded',
      said: '',
    });
    expect(place?.choices?.said).toEqual(['Nothing yet', 'Not relevant here', have]);
    const route = sheet.rows.find(({ id }) => id === openRowId('EAT:S'));
    expect(route?.cells).toMatchObject({ need: 'Eating and body image, specialist route', S: 'Not recorded' });
    expect(sheet.rows.filter(({ section }) => section === 'open')).toHaveLength(1 + 6 + 10 + 6);
  });

  test('a place with an offer is not asked about', () => {
    const offer = row({ key: 'p1', name: 'Worry box', tiers: ['U'], needs: ['ANX'] });
    expect(mapOf(START, [], [offer]).rows.some(({ id }) => id === openRowId(CELL))).toBe(false);
  });

  test('"Nothing yet" reaches Answers, becomes a priority, and stays in sight', () => {
    const first = refreshed(START, typed(firstTab(START), CELL, 'said', 'nothing'));
    expect(first.joined.carried).toEqual([{ key: `map.${CELL}`, answer: 'nothing' }]);
    expect(findingsOf(first.rows).lines.map(({ key }) => key)).toContain('gap:need-none:U');
    expect(shownAt(first.tab, CELL, 'U:primary')).toBe('Lead said no');
    expect(shownAt(first.tab, CELL, 'said')).toBe('nothing');
    expect(changesAnything(refreshed(first.rows, first.tab).changes)).toBe(false);
  });

  test('"Not relevant here" counts with its reason only, and asks for one', () => {
    const bare = typed(firstTab(START), CELL, 'said', 'Not relevant here');
    const without = openPlaceAnswers(join(START, bare).places, OPEN_PLACE_ANSWERS);
    expect(without.toAsk).toEqual([{ cell: CELL, code: 'no-reason', value: '' }]);
    const withReason = refreshed(START, typed(bare, CELL, 'naming', 'Our trust runs it for us'));
    expect(shownAt(withReason.tab, CELL, 'U:primary')).toBe('Not relevant here');
    expect(openPlaceAnswers(withReason.joined.places, OPEN_PLACE_ANSWERS)).toMatchObject({
      notRelevant: { [CELL]: 'Our trust runs it for us' },
      saidNo: [],
      toAsk: [],
    });
  });

  test('an answer in Answers shows under the map; changed there, the map follows', () => {
    const rows = [...START, said(CELL, 'Nothing yet')];
    const tab = firstTab(rows);
    expect(shownAt(tab, CELL, 'said')).toBe('Nothing yet');
    const later = refreshed([...START, said(CELL, 'Not relevant here', 'No such pupils')], tab);
    expect([shownAt(later.tab, CELL, 'said'), shownAt(later.tab, CELL, 'naming')]).toEqual([
      'Not relevant here',
      'No such pupils',
    ]);
    expect(later.joined.carried).toEqual([]);
    const cleared = refreshed([...START, said(CELL, '')], later.tab);
    expect(shownAt(cleared.tab, CELL, 'said')).toBe('');
  });

  test('where its row was deleted in Answers, what stands under the map goes there again', () => {
    const tab = firstTab([...START, said(CELL, 'Not relevant here', 'No such pupils')]);
    const { joined, tab: after } = refreshed(START, tab);
    expect(joined.carried).toEqual([{ key: `map.${CELL}`, answer: 'Not relevant here', detail: 'No such pupils' }]);
    expect(shownAt(after, CELL, 'naming')).toBe('No such pupils');
    expect(join(START, tab, false)).toMatchObject({ carried: [], rows: START });
  });

  test('changed under the map later, the map is the newer one', () => {
    const rows = [...START, said(CELL, 'Nothing yet')];
    const later = refreshed(rows, typed(firstTab(rows), CELL, 'said', have));
    expect(later.joined.carried).toEqual([{ key: `map.${CELL}`, answer: have }]);
    expect(later.rows.find(({ key }) => key === `map.${CELL}`)?.answer).toBe(have);
  });

  test('changed in both, both stay, Answers counts, and the row says so', () => {
    const tab = typed(firstTab(START), CELL, 'said', 'Nothing yet');
    const rows = [...START, said(CELL, 'Not relevant here', 'Not our age')];
    const after = refreshed(rows, tab);
    expect(after.joined.carried).toEqual([]);
    expect(after.rows).toEqual(rows);
    expect(shownAt(after.tab, CELL, 'said')).toBe('Nothing yet');
    expect(after.changes.report.filter(({ code }) => code === 'kept-edit').map((one) => one.text)).toEqual([
      'Not relevant here',
    ]);
  });

  test('words that are no answer stay where they are, and are asked about', () => {
    const { joined, tab } = refreshed(START, typed(firstTab(START), CELL, 'said', 'Ask Jo'));
    expect(joined.unread).toEqual([{ cell: CELL, code: 'not-an-option', value: 'Ask Jo' }]);
    expect(joined.carried).toEqual([]);
    expect(shownAt(tab, CELL, 'said')).toBe('Ask Jo');
    expect(shownAt(refreshed(START, tab).tab, CELL, 'said')).toBe('Ask Jo');
  });

  test('where Answers may not be written, nothing is carried and nothing is lost', () => {
    const tab = typed(firstTab(START), CELL, 'said', 'Nothing yet');
    const joined = join(START, tab, false);
    expect([joined.carried, joined.rows]).toEqual([[], START]);
    const model = mapOf(joined.rows, joined.places);
    const after = applied({ ...tab, model }, planRefresh(model, read(tab)));
    expect(shownAt(after, CELL, 'said')).toBe('Nothing yet');
    expect(join(START, after).carried).toEqual([{ key: `map.${CELL}`, answer: 'Nothing yet' }]);
  });

  test('an emptied cell takes nothing away from Answers', () => {
    const rows = [...START, said(CELL, 'Nothing yet')];
    const after = refreshed(rows, typed(firstTab(rows), CELL, 'said', ''));
    expect(after.rows).toEqual(rows);
    expect(shownAt(after.tab, CELL, 'said')).toBe('');
  });

  test('an offer named for several places is one offer, once', () => {
    const tab = [CELL, 'REG:T:primary'].reduce(
      (now, cell) => typed(typed(now, cell, 'said', have), cell, 'naming', 'Worry monsters'),
      firstTab(START),
    );
    const after = refreshed(START, tab);
    const named = openPlaceAnswers(after.joined.places, OPEN_PLACE_ANSWERS);
    expect(named.offers.map((offer) => namedOfferCells(offer, false))).toEqual([
      {
        name: 'Worry monsters',
        tier: 'Universal, Targeted',
        mainNeed: 'Anxiety and worry',
        alsoHelps: 'Anger and emotional regulation',
      },
    ]);
    const again = refreshed(after.rows, after.tab);
    expect(openPlaceAnswers(again.joined.places, OPEN_PLACE_ANSWERS).offers).toEqual([]);
  });

  test('a name without an answer, and an answer without a name, are asked about', () => {
    const tab = typed(typed(firstTab(START), CELL, 'naming', 'Worry monsters'), 'TRN:U:primary', 'said', have);
    const { toAsk, offers } = openPlaceAnswers(join(START, tab).places, OPEN_PLACE_ANSWERS);
    expect(toAsk.map(({ cell, code }) => `${cell} ${code}`).sort()).toEqual([
      'ANX:U:primary no-answer',
      'TRN:U:primary no-name',
    ]);
    expect(offers).toEqual([]);
  });

  test('any edits on either side: a second refresh changes nothing', () => {
    const words = fc.constantFrom('', 'Nothing yet', 'no', 'Not relevant here', have, 'perhaps');
    const cells = fc.constantFrom(CELL, 'TRN:U:primary', 'ANX:T:primary', 'EAT:S');
    const edit = fc.record({ cell: cells, column: fc.constantFrom('said' as const, 'naming' as const), value: words });
    const answers = fc.dictionary(cells, fc.tuple(words, words));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), answers, answers, (edits, before, after) => {
        const rowsOf = (given: { [cell: string]: [string, string] }) => [
          ...START,
          ...Object.entries(given).map(([cell, [answer, detail]]) => said(cell, answer, detail)),
        ];
        const tab = edits.reduce(
          (now, { cell, column, value }) => typed(now, cell, column, value),
          firstTab(rowsOf(before)),
        );
        const once = refreshed(rowsOf(after), tab);
        const twice = refreshed(once.rows, once.tab);
        expect(changesAnything(twice.changes)).toBe(false);
        expect(twice.joined.carried).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
