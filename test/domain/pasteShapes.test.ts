import { describe, expect, test } from 'vitest';
import { readPastedList } from '../../src/domain/paste/pasteList';
import { pasteContent } from '../../src/local/bench/pasteCorpus';

const read = (text: string) => readPastedList(text, pasteContent);
const names = (text: string) => read(text).rows.map((row) => row.cells.name);
const offers = (text: string) => read(text).rows.map(({ cells }) => [cells.tier ?? '', cells.name ?? '']);
const said = (text: string) => read(text).rows.flatMap(({ recognised }) => recognised);

describe('a column for each tier', () => {
  const map = [
    'Wave 1\tWave 2\tWave 3',
    'Circle time\tELSA\tCAMHS',
    '"• PSHE\n• Calm corner"\tNurture group; Lego therapy\t',
    '\t\tEducational psychologist',
  ].join('\n');

  test('every offer in a cell is a row with the tier of its column', () => {
    expect(offers(map)).toEqual([
      ['Universal', 'Circle time'],
      ['Targeted', 'ELSA'],
      ['Specialist', 'CAMHS'],
      ['Universal', 'PSHE'],
      ['Universal', 'Calm corner'],
      ['Targeted', 'Nurture group'],
      ['Targeted', 'Lego therapy'],
      ['Specialist', 'Educational psychologist'],
    ]);
    expect(read(map).notes).toContainEqual({ code: 'tier-columns' });
    expect(said(map)).toContainEqual({ code: 'tier-from-heading', tiers: ['T'], word: 'Wave 2' });
    expect(said(map)).toContainEqual({ code: 'one-of', offers: 2, word: 'Nurture group; Lego therapy' });
  });

  test.each([
    ['Universal\tTargeted\tSpecialist'],
    ['For all\tFor some\tFor a few'],
    ['All\tSome\tFew'],
    ['Wave 1 - what every class has\tWave 2 (small groups)\tWave 3: outside services'],
    ['Tier One Whole class\tTier Two Small groups\tTier Three 1:1 specialist'],
    ['Universal Support\tTargeted Support\tSpecialist Support'],
    [
      'Wave One\tWave Two Small group intervention or support in class\tWave Three Additional or different support, one to one with a specialist',
    ],
  ])('%s', (header) => {
    expect(offers(`${header}\nPSHE\tELSA\tCAMHS`)).toEqual([
      ['Universal', 'PSHE'],
      ['Targeted', 'ELSA'],
      ['Specialist', 'CAMHS'],
    ]);
  });

  test('with commas, semicolons or bars', () => {
    for (const text of ['Wave 1,Wave 2\n"PSHE, daily",ELSA', 'Wave 1;Wave 2\nPSHE, daily;ELSA'])
      expect(names(text)).toEqual(['PSHE, daily', 'ELSA']);
    expect(offers('| Wave 1 | Wave 2 |\n|---|:--|\n| PSHE | ELSA |')).toEqual([
      ['Universal', 'PSHE'],
      ['Targeted', 'ELSA'],
    ]);
  });

  test('the need beside the tiers, merged down, and said', () => {
    const rows = read(
      'Area of need\tUniversal\tTargeted\nAnxiety\tBreathing\tWorry group\n\tDen\t\nSEMH\t\tPatch',
    ).rows;
    expect(rows.map(({ cells }) => [cells.name, cells.mainNeed])).toEqual([
      ['Breathing', 'Anxiety and worry'],
      ['Worry group', 'Anxiety and worry'],
      ['Den', 'Anxiety and worry'],
      ['Patch', 'SEMH'],
    ]);
    expect(rows[0]?.recognised).toContainEqual({ code: 'need-from-words', needs: ['ANX'], word: 'Anxiety' });
    expect(rows[2]?.recognised).toContainEqual({ code: 'from-above', column: 'mainNeed', word: 'Anxiety' });
    expect(rows[3]?.recognised).toContainEqual({ code: 'unread', column: 'mainNeed', word: 'SEMH' });
  });

  test('a first column that names no need goes into the notes', () => {
    const [row] = read('Provision\tWave 1\tWave 2\nSocial & Emotional\tRest time\tELSA').rows;
    expect(row?.cells).toMatchObject({ name: 'Rest time', notes: 'Provision: Social & Emotional' });
  });

  test('a dash or "none" under a tier is no offer; the word is named', () => {
    const text = 'Wave 1\tWave 2\n-\tELSA\nHut\tNone\n–\tn/a';
    expect(offers(text)).toEqual([
      ['Targeted', 'ELSA'],
      ['Universal', 'Hut'],
    ]);
    expect(read(text).notes).toContainEqual({ code: 'total', line: 3, word: 'None' });
    expect(read(text).notes).toContainEqual({ code: 'section', line: 4, word: '– | n/a' });
  });

  test('ticks: the name stays in its column and the ticked columns are its tiers', () => {
    const text = 'Provision\tUniversal\tTargeted\tSpecialist\nPSHE\t✓\t\t\nCalm corner\tyes\tyes\t\nCAMHS\tx\t\t✓';
    expect(offers(text)).toEqual([
      ['Universal', 'PSHE'],
      ['Universal, Targeted', 'Calm corner'],
      ['Specialist', 'CAMHS'],
    ]);
    expect(offers('Provision\tWave 1\tWave 2\nPSHE\tx\t\nELSA\t\tx')).toEqual([
      ['Universal', 'PSHE'],
      ['Targeted', 'ELSA'],
    ]);
  });

  test('one row of cells that fell apart when it was copied from a page', () => {
    expect(offers('Wave 1\tWave 2\tWave 3\nCircle time\nPSHE\tELSA\nLego therapy\tCAMHS')).toEqual([
      ['Universal', 'Circle time'],
      ['Universal', 'PSHE'],
      ['Targeted', 'ELSA'],
      ['Targeted', 'Lego therapy'],
      ['Specialist', 'CAMHS'],
    ]);
  });

  test('several rows that fell apart: no tier is guessed for the lines in doubt', () => {
    const { rows } = read('Universal\tTargeted\nDen\nPSHE\tELSA\nPatch\nCalm corner\tNurture group\nHut');
    const unsure = rows.filter(({ recognised }) => recognised.some(({ code }) => code === 'tier-unsure'));
    expect(unsure.map(({ cells }) => [cells.name, cells.tier])).toEqual([
      ['Den', undefined],
      ['Patch', undefined],
      ['Hut', undefined],
    ]);
  });
});

describe('plain lines', () => {
  const list = [
    'Universal:',
    '- Circle time',
    '• Breakfast club',
    '',
    'Targeted support',
    '1. ELSA – 1:1 with a trained TA',
    '2) Nurture group: four mornings a week',
    'Wave 3',
    '* CAMHS',
    '• Specialist teacher',
  ].join('\n');

  test('headings set the tier of the lines below, and are named', () => {
    expect(offers(list)).toEqual([
      ['Universal', 'Circle time'],
      ['Universal', 'Breakfast club'],
      ['Targeted', 'ELSA'],
      ['Targeted', 'Nurture group'],
      ['Specialist', 'CAMHS'],
      ['Specialist', 'Specialist teacher'],
    ]);
    expect(read(list).notes).toContainEqual({ code: 'heading', line: 5, word: 'Targeted support', tiers: ['T'] });
    expect(read(list).rows[2]?.cells.notes).toBe('1:1 with a trained TA');
  });

  test.each([
    'Universal free school meals',
    'Specialist teacher',
    'Targeted reading',
    'Early help',
    'Whole school',
    'Additional adult',
    '1',
    'S',
    'All',
  ])('%s is an offer, not a heading', (line) => expect(names(`${line}\nELSA`)).toEqual([line, 'ELSA']));

  test.each(['For all', 'Wave 1', 'WAVE ONE:', '## Universal', 'Everyone:', 'Tier 1 - Universal provision', 'Level 1'])(
    '%s is a heading',
    (line) => expect(offers(`${line}\nELSA`)).toEqual([['Universal', 'ELSA']]),
  );

  test('a title that names all tiers sets none', () => {
    expect(offers('Universal, targeted and specialist support\nHut')).toEqual([['', 'Hut']]);
  });

  test('the tier before or after the name', () => {
    expect(offers('Wave 1: Hut\nDen (Wave 2)\nPatch - targeted\nWave 3 – Nest')).toEqual([
      ['Universal', 'Hut'],
      ['Targeted', 'Den'],
      ['Targeted', 'Patch'],
      ['Specialist', 'Nest'],
    ]);
    expect(offers('Wave 1\tCircle time\nPSHE\nWave 2\tELSA\nHut')).toEqual([
      ['Universal', 'Circle time'],
      ['Universal', 'PSHE'],
      ['Targeted', 'ELSA'],
      ['Targeted', 'Hut'],
    ]);
  });

  test.each([
    'Home / school communication books',
    'Home - school communication books',
    'One-to-one',
    '1:1 reading',
    'Year 7-8 group',
    'Year 7 - 8 group',
    'Check-in/check-out',
    'Check - ins',
    'Pre - teaching',
    'Breakfast club, soft start',
    'Small groups run by staff we trust; these change each term as the needs of classes change',
  ])('%s stays one name', (name) => expect(names(name)).toEqual([name]));

  test.each([
    ['ELSA - weekly', 'ELSA', 'weekly'],
    ['ELSA – 6 weeks - with a TA', 'ELSA', '6 weeks - with a TA'],
    ['Den: quiet; soft light', 'Den', 'quiet; soft light'],
    ['Kooth— online', 'Kooth', 'online'],
  ])('%s has a detail', (line, name, notes) => {
    expect(read(line).rows.map(({ cells }) => [cells.name, cells.notes])).toEqual([[name, notes]]);
    expect(said(line)).toContainEqual({ code: 'detail', word: notes });
  });

  test('several on one line: semicolons, bullets, or commas between names we know', () => {
    expect(names('ELSA; den; nurture group')).toEqual(['ELSA', 'den', 'nurture group']);
    expect(names('• ELSA • Den')).toEqual(['ELSA', 'Den']);
    expect(names('ELSA, Lego therapy, circle time')).toEqual(['ELSA', 'Lego therapy', 'circle time']);
    expect(names('ELSA, TA\nDen, hut, nest')).toEqual(['ELSA, TA', 'Den, hut, nest']);
  });

  test('bullets that a word processor parts by tabs', () => {
    expect(names('•\tELSA\n\uf0b7\tDen\no\tHut\n1.\tNest')).toEqual(['ELSA', 'Den', 'Hut', 'Nest']);
  });
});

describe('a table as a council publishes it', () => {
  const table = [
    'SEMH provision map\t\t\t\t\t',
    'Updated September\t\t\t\t\t',
    '\tArea of need\tWhat we offer\t\tStaffing\t',
    '\t\tIntervention\tTier\tWho\tRoom',
    '\tAnxiety\tWorry group\tTargeted\tTA\tBlue',
    '\t\tBreathing\tWave 1\tall staff\t',
    '\tLoss\tRainbows\tTargeted\tTA\t',
    '\tTotal\t3\t\t\t',
    '\tNote: rooms may change\t\t\t\t',
  ].join('\n');

  test('titles, two header rows, blank columns, merged needs, totals and remarks', () => {
    const { rows, notes } = read(table);
    expect(rows.map(({ cells }) => [cells.mainNeed, cells.name, cells.tier, cells.lead])).toEqual([
      ['Anxiety and worry', 'Worry group', 'Targeted', 'TA'],
      ['Anxiety and worry', 'Breathing', 'Universal', 'all staff'],
      ['Bereavement and loss', 'Rainbows', 'Targeted', 'TA'],
    ]);
    expect(rows[0]?.cells.notes).toBe('Staffing: Room: Blue');
    expect(notes.filter((note) => 'line' in note).map((note) => [note.code, 'line' in note && note.line])).toEqual([
      ['title', 1],
      ['title', 2],
      ['total', 8],
      ['total', 9],
    ]);
  });

  test('tiers merged above their own columns', () => {
    const text = [
      'Need\tUniversal\t\tTargeted\t',
      '\tProvision\tLead\tProvision\tLead',
      'Anger\tZones of Regulation\tTeachers\tAnger management\tTA',
      '\tHut\tTeachers\t\t',
    ].join('\n');
    expect(read(text).rows.map(({ cells }) => [cells.tier, cells.name, cells.lead, cells.mainNeed])).toEqual([
      ['Universal', 'Zones of Regulation', 'Teachers', 'Anger and emotional regulation'],
      ['Targeted', 'Anger management', 'TA', 'Anger and emotional regulation'],
      ['Universal', 'Hut', 'Teachers', 'Anger and emotional regulation'],
    ]);
  });

  test('rows of tiers between the offers, and tiers merged down', () => {
    expect(offers('Provision\tWho\nUniversal\t\nHut\tTeachers\nTargeted\t\nELSA\tTA')).toEqual([
      ['Universal', 'Hut'],
      ['Targeted', 'ELSA'],
    ]);
    expect(offers('Tier\tProvision\nWave 1\tHut\n\tDen\nWave 2\tELSA')).toEqual([
      ['Universal', 'Hut'],
      ['Universal', 'Den'],
      ['Targeted', 'ELSA'],
    ]);
  });

  test('a tier in each row and its offers as bullets in one cell', () => {
    expect(offers('Tier\tProvision\nWave 1 (all pupils)\t"• Hut\n• PSHE"\nWave 2\t"• ELSA\n• Den - weekly"')).toEqual([
      ['Universal', 'Hut'],
      ['Universal', 'PSHE'],
      ['Targeted', 'ELSA'],
      ['Targeted', 'Den'],
    ]);
  });

  test('a blank need right of the name stays blank', () => {
    expect(read('Provision\tNeed\nHut\tAnger\nDen\t').rows[1]?.cells.mainNeed).toBeUndefined();
  });
});
