import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { provisionTypes } from '../../src/content/provisionTypes';
import { pupilSigns } from '../../src/content/pupilSigns';
import { pupilLook } from '../../src/domain/pupilSigns';

const look = pupilLook(pupilSigns);
const signs = (...texts: string[]): readonly string[] => look(texts, texts).map(({ code }) => code);

describe('signs of pupils’ details', () => {
  it.each([
    ['a heading', 'Pupil name', 'heading'],
    ['a heading in capitals', 'UPN', 'heading'],
    ['a birth date', 'born 3.4.2015', 'birth'],
    ['a pupil number', 'H801200001001', 'number'],
    ['a name with a year', 'Lego therapy for Oliver (Y4)', 'year'],
    ['a name with a class', 'Maisie S in Reception', 'year'],
  ])('are noticed: %s', (_, text, code) => {
    expect(signs(text)).toEqual([code]);
  });

  it('are noticed where three names of offers read like people', () => {
    expect(signs('Oliver Smith', 'Amelia K.', 'Muhammad Ali')).toEqual(['names']);
  });

  it.each([
    ['Jack Petchey'],
    ['Max Club', 'Oscar Room'],
    ['Willow class (Year 4)'],
    ['Mrs Oliver, Year 4'],
    ['Emily (Y4 teacher)'],
    ['Sarah in Y6, teaching assistant'],
    ['Year 7 transition', 'Years 3 to 6'],
    ['0800 1111', '0207 946 0000', '23/11/2026'],
    ['Pupil voice', 'Pupils', 'Child', 'Name'],
    ["Zippy's Friends", 'Forest School', 'Lego Therapy', 'Drawing and Talking'],
  ])('are not seen in %j', (...texts) => {
    expect(signs(...texts)).toEqual([]);
  });

  it('are seen nowhere in the catalogue and in a published list', () => {
    const names = provisionTypes.flatMap(({ name, alsoCalled, whatItIs = '' }) => [name, ...alsoCalled, whatItIs]);
    const list = readFileSync(new URL('../schools/published-primary.tsv', import.meta.url), 'utf8').split(/[\t\n]/);
    expect(signs(...names)).toEqual([]);
    expect(signs(...list)).toEqual([]);
  });
});
