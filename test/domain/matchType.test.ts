import { describe, expect, test } from 'vitest';
import { provisionTypes } from '../../src/content/index';
import { matchType } from '../../src/domain/paste/matchType';

const idOf = (name: string) => matchType(name, provisionTypes)?.id ?? null;

describe('a name that clearly means one kind of offer', () => {
  test.each([
    ['ELSA', 'elsa'],
    ['Elsa support', 'elsa'],
    ['Emotional Literacy Support Assistant (ELSA)', 'elsa'],
    ['Access to the soft room', 'calm-spaces'],
    ['Social skills groups', 'social-skills-group'],
    ['CAMHS interventions', 'camhs-referral'],
    ['Nurture Group', 'nurture-group'],
    ['Learning mentor support', 'learning-mentor'],
    ['Lego® therapy', 'lego-play-group'],
    ['Zippy’s Friends', 'zippys-friends'],
    ['anti bullying programme', 'anti-bullying-programme'],
    ['School nurse drop-in', 'school-nurse'],
  ])('%s is %s', (name, id) => expect(idOf(name)).toBe(id));

  test('every name and every other name of the catalogue finds its own type or, where two share it, none', () => {
    for (const type of provisionTypes)
      for (const name of [type.name, ...type.alsoCalled]) expect([type.id, null], name).toContain(idOf(name));
  });
});

describe('never a guess', () => {
  test.each([
    'Circle time',
    'Quality first teaching',
    'Access to pastoral support',
    'Opportunities to meet a trusted adult',
    'Behaviour logs / charts',
    'Parent discussion with pastoral team',
    'Home / school communication books',
    'Time out cards',
    'Social stories',
    'Multi-agency behaviour service interventions',
    'ELSA and nurture group',
    'Els',
    'Group',
    'Support',
    '',
    '???',
    '123',
  ])('%s', (name) => expect(idOf(name)).toBeNull());
});

test('a kind of offer is told by the words of its name only, however it is framed', () => {
  expect(idOf('Access to our weekly ELSA support sessions')).toBe('elsa');
  expect(idOf("St Anne's Primary School breakfast club")).toBe('breakfast-club');
  expect(idOf('The Nest (nurture room)')).toBe('nurture-group');
  for (const other of [
    'ELSA training',
    'PATH meetings',
    'Path',
    'Counselling (staff)',
    'Counselling for parents',
    'Time out (ELSA)',
    'Parent school counselling',
    'Lego club',
    'Play therapy / counselling',
    'Breakfast with the head',
    'Clubs for vulnerable pupils',
  ])
    expect([other, idOf(other)]).toEqual([other, null]);
});
