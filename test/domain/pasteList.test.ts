import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { closedLists, provisionTypes } from '../../src/content/index';
import { nations } from '../../src/content/nations';
import { pasteShapes } from '../../src/content/pasteShapes';
import { rulesContent } from '../../src/content/rulesContent';
import { provisionHeaders } from '../../src/content/sheetWords';
import { assess } from '../../src/domain/assess';
import { readPastedList } from '../../src/domain/paste/pasteList';
import { readProvision } from '../../src/domain/reading/readProvision';
import { previewList } from '../../src/server/preview';
import { answersFromGolden, type GoldenSchool, provisionFromGolden } from './schools';

const schools: readonly GoldenSchool[] = JSON.parse(
  readFileSync(new URL('../schools/golden-schools.json', import.meta.url), 'utf8'),
);
const content = { provisionTypes, closedLists, headers: provisionHeaders, words: pasteShapes };
const read = (text: string) => readPastedList(text, content);
const published = readFileSync(new URL('../schools/published-primary.tsv', import.meta.url), 'utf8');
const names = (text: string) => read(text).rows.map((row) => row.cells.name);
const codes = (text: string) => read(text).notes.map((note) => note.code);

describe('a list as a school publishes it', () => {
  const list = read(published);

  test('every line is a row, with its tier', () => {
    expect(list.rows).toHaveLength(17);
    expect(list.rows.map((row) => row.cells.tier?.charAt(0)).join('')).toBe('UUUUUUTTTTTTTTSSS');
  });

  test('seven leads are blank and none is invented', () => {
    expect(list.rows.filter((row) => (row.cells.lead ?? '') === '')).toHaveLength(7);
    expect(list.rows[0]?.cells.lead).toBe('All staff');
  });

  test('only the names that clearly mean a type are recognised', () => {
    const types = Object.fromEntries(list.rows.filter((row) => row.type).map((row) => [row.cells.name, row.type]));
    expect(types).toEqual({
      'Emotional check-ins': 'emotion-checkin',
      'Access to the soft room': 'calm-spaces',
      'Social skills groups': 'social-skills-group',
      'Learning mentor support': 'learning-mentor',
      ELSA: 'elsa',
      'Nurture group': 'nurture-group',
      'CAMHS interventions': 'camhs-referral',
    });
  });

  test('a recognised row says what came from the catalogue, and no measure is claimed', () => {
    const elsa = list.rows.find((row) => row.cells.name === 'ELSA');
    expect(elsa?.cells).toMatchObject({ mainNeed: 'Anger and emotional regulation', tier: 'Targeted' });
    expect(elsa?.cells.measure).toBeUndefined();
    expect(elsa?.recognised.map((said) => said.code)).toEqual(['type', 'tier', 'needs', 'phases']);
  });

  test('its preview reads as a person would say it', async () => {
    const preview = previewList(published);
    const text = [
      ...preview.messages,
      ...preview.rows.map((row) => `${row.line}\n${row.messages.map((message) => `    ${message}`).join('\n')}`),
    ].join('\n');
    await expect(text).toMatchFileSnapshot('../expected/published-primary.preview.txt');
  });

  test('the register reads the rows back as the same offers', () => {
    const rows = list.rows.map((row) => ({ key: `row-${row.line}`, cells: row.cells }));
    const { provision, problems } = readProvision(rows, { provisionTypes, closedLists, nations });
    expect(problems).toEqual([]);
    expect(provision).toHaveLength(17);
    const camhs = provision.at(-1);
    expect(camhs).toMatchObject({ type: 'camhs-referral', provider: 'nhs', tiers: ['S'] });
    expect(camhs?.needs).toEqual(provisionTypes.find((type) => type.id === 'camhs-referral')?.needs);
    expect(provision[0]).toMatchObject({ type: null, needs: null, lead: 'All staff', source: 'register' });
  });
});

test('the pasted list gives the gaps that were agreed for this school', () => {
  const school = schools.find((one) => one.id === 'published-primary') as GoldenSchool;
  const rows = read(published).rows.map((row) => ({ key: `row-${row.line}`, cells: row.cells }));
  const { provision } = readProvision(rows, { provisionTypes, closedLists, nations });
  const found = assess(answersFromGolden(school), provision, rulesContent);
  const agreed = assess(answersFromGolden(school), provisionFromGolden(school), rulesContent);
  expect(found.lines.map((line) => line.text)).toEqual(agreed.lines.map((line) => line.text));
  expect(found.cells.map(({ key, state }) => [key, state])).toEqual(agreed.cells.map(({ key, state }) => [key, state]));
});

describe('headings', () => {
  test('any order and everyday words', () => {
    const { rows } = read('Who is responsible\tLevel\tIntervention\nTA\tTier 2\tELSA');
    expect(rows[0]?.cells).toMatchObject({ lead: 'TA', tier: 'Targeted', name: 'ELSA' });
  });

  test('a heading that names no offers: the first unknown column holds them', () => {
    expect(read('Pastoral\tWave\tLed by\nELSA\tWave 2\tTA').rows[0]?.cells).toMatchObject({ name: 'ELSA' });
  });

  test('columns we do not know go into the notes with their heading', () => {
    const { rows } = read('Provision\tTier\tRoom\nELSA\tTargeted\tBlue room');
    expect(rows[0]?.cells.notes).toBe('Room: Blue room');
    expect(rows[0]?.recognised).toContainEqual({ code: 'noted', header: 'Room', word: 'Blue room' });
  });

  test('a title above the header is named and not added; an offer there is kept', () => {
    const list = read('Our provision 2026\nProvision\tTier\nELSA\tT');
    expect(list.rows.map((row) => row.cells.name)).toEqual(['ELSA']);
    expect(list.notes).toContainEqual({ code: 'title', line: 1, word: 'Our provision 2026' });
    expect(names('Nurture group\nProvision\tTier\nELSA\tT')).toEqual(['Nurture group', 'ELSA']);
  });

  test('no header: tiers are known by what stands in the column', () => {
    const { rows } = read('Wave 1\tCircle time\nWave 2\tELSA');
    expect(rows.map((row) => [row.cells.tier, row.cells.name])).toEqual([
      ['Universal', 'Circle time'],
      ['Targeted', 'ELSA'],
    ]);
  });

  test('commas and semicolons only where they make a heading', () => {
    expect(read('Name,Tier,Led by\n"Lunch, quiet",Wave 1,TA').rows[0]?.cells.name).toBe('Lunch, quiet');
    expect(names('Breakfast club, soft start\nELSA, TA')).toEqual(['Breakfast club, soft start', 'ELSA, TA']);
  });
});

describe('tiers', () => {
  test.each([
    ['Wave 1', 'Universal'],
    ['universal', 'Universal'],
    ['Tier 2', 'Targeted'],
    ['targeted', 'Targeted'],
    ['WAVE THREE', 'Specialist'],
    ['specialist', 'Specialist'],
    ['3', 'Specialist'],
    ['Wave 2 / 3', 'Targeted, Specialist'],
    ['Waves 1 and 2', 'Universal, Targeted'],
    ['Tier 1-3', 'Universal, Targeted, Specialist'],
    ['Wave 2 (Targeted)', 'Targeted'],
    ['Level 1 - Universal', 'Universal'],
  ])('%s is %s', (word, label) => {
    expect(read(`Provision\tTier\nNurture\t${word}`).rows[0]?.cells.tier).toBe(label);
  });

  test.each(['Wave 7', 'Wave 2 or so', 'blue', 'Tier 1 and a bit'])('%s is not guessed', (word) => {
    const [row] = read(`Provision\tTier\nNurture\t${word}`).rows;
    expect(row?.cells.tier).toBe(word);
    expect(row?.recognised).toContainEqual({ code: 'unread', column: 'tier', word });
  });

  test('none given: from the catalogue where the name is known, and said', () => {
    const { rows } = read('Provision\nNurture group\nSomething else');
    expect(rows[0]?.recognised).toContainEqual({ code: 'tier-from-type', tiers: ['T'] });
    expect(rows[1]?.recognised).toContainEqual({ code: 'no-tier' });
    expect(rows[1]?.cells.tier).toBeUndefined();
  });
});

describe('awkward lists', () => {
  test('nothing at all', () => {
    for (const text of ['', '   \n\t\n', '\ufeff'])
      expect(read(text)).toEqual({ rows: [], notes: [{ code: 'empty' }] });
    expect(codes('Provision\tWave\tLed by')).toEqual(['header-only']);
  });

  test('one column of numbers', () => {
    expect(names('1\n2\n3')).toEqual(['1', '2', '3']);
    expect(codes('1\n2\n3')).toContain('numbers');
  });

  test('forty columns', () => {
    const wide = `Provision\tWave\t${Array.from({ length: 38 }, (_, at) => `Extra ${at}`).join('\t')}`;
    const { rows, notes } = read(
      `${wide}\nELSA\tWave 2\t${Array.from({ length: 38 }, (_, at) => `x${at}`).join('\t')}`,
    );
    expect(notes).toContainEqual({ code: 'wide', columns: 40 });
    expect(rows[0]?.cells.notes).toContain('Extra 37: x37');
  });

  test('a byte-order mark, old line ends, quotes', () => {
    expect(names('\ufeffProvision\tWave\r\n"Quiet ""den"""\tWave 1\rELSA\tWave 2')).toEqual(['Quiet "den"', 'ELSA']);
    expect(names('Provision\tWave\n"Sensory\nroom"\tWave 1\nELSA\tWave 2')).toEqual(['Sensory\nroom', 'ELSA']);
  });

  test('a quotation mark that never closes runs no lines together', () => {
    const list = read('Provision\tWave\n"Den\tWave 1\nELSA\tWave 2\n"Time out" cards\tWave 2');
    expect(list.rows.map((row) => row.cells.name)).toEqual(['"Den', 'ELSA', '"Time out" cards']);
    expect(list.notes).toContainEqual({ code: 'quote' });
  });

  test('old bytes are put back, lost ones are said', () => {
    expect(names('Provision\tWave\nChildren\u0092s \u0093calm\u0094 corner\tWave 1')).toEqual([
      'Children’s “calm” corner',
    ]);
    expect(codes('Provision\tWave\nChildren\u0092s corner\tWave 1')).toContain('bytes');
    expect(names('Provision\tWave\nChildrenâ€™s cafÃ©\tWave 1')).toEqual(['Children’s café']);
    expect(names('Provision\tWave\nChildrenâ\u0080\u0099s corner\tWave 1')).toEqual(['Children’s corner']);
    expect(codes('Provision\tWave\nChildren\ufffds corner\tWave 1')).toContain('lost');
  });

  test('doubles are kept, and said', () => {
    const { rows } = read('Provision\tWave\nELSA\tWave 2\nelsa\tWave 3');
    expect(rows).toHaveLength(2);
    expect(rows[1]?.recognised).toContainEqual({ code: 'duplicate', line: 2 });
  });

  test('a line without a name is kept', () => {
    const { rows } = read('Provision\tWave\tLed by\n\tWave 2\tTA');
    expect(rows[0]?.cells).toEqual({ tier: 'Targeted', lead: 'TA' });
    expect(rows[0]?.recognised).toContainEqual({ code: 'no-name' });
  });

  test('a cell that is not one of the choices stays as it was typed', () => {
    const { rows } = read('Provision\tNeed\tStatus\nDen\tBehaviour\tNearly');
    expect(rows[0]?.cells).toMatchObject({ mainNeed: 'Behaviour', running: 'Nearly' });
    expect(rows[0]?.recognised).toContainEqual({ code: 'unread', column: 'mainNeed', word: 'Behaviour' });
  });

  test('5,000 lines are all read', () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `Offer ${at}\tWave ${(at % 3) + 1}\tStaff`);
    expect(read(['Provision\tWave\tLed by', ...lines].join('\n')).rows).toHaveLength(5000);
  });
});
