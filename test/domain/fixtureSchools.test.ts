import { describe, expect, it, test } from 'vitest';
import { content } from '../../src/content/index';
import type { Findings, GapLine } from '../../src/domain/findings';
import { bannedIn } from '../outputs/readable';
import {
  type FixtureSchool,
  fixtureSchools,
  foreignTo,
  generatedProvision,
  understood,
} from '../schools/fixtureSchools';
import { allLines } from './schools';

function schoolNamed(id: string): FixtureSchool {
  const found = fixtureSchools.find((school) => school.id === id);
  if (found === undefined) throw new Error(`no school ${id}`);
  return found;
}

const findingsOf = (id: string): Findings => understood(schoolNamed(id)).findings;
const lanesOf = ({ lines }: Findings): string => lines.map(({ lane }) => lane).join('');

/** Every text of a line that a school reads. */
function textsOf(line: GapLine): readonly string[] {
  switch (line.lane) {
    case 'A':
      return [line.text, line.why, line.action];
    case 'B':
      return [line.text, line.why, line.action, line.success];
    case 'C':
      return [line.text, line.action];
    case 'D':
      return [line.text, ...line.items];
  }
}

/** All that the rules say about a school. */
function everythingSaid(findings: Findings): string {
  const actions = findings.actions.map(({ what, why, success }) => [what, why, success ?? ''].join('\n'));
  return [...allLines(findings).flatMap(textsOf), ...Object.values(findings.emptyLanes), ...actions].join('\n');
}

/** The same rows the other way round, and then riffled: an order no person would choose. */
function shuffled<Row>(rows: readonly Row[]): readonly Row[] {
  const back = [...rows].reverse();
  const half = Math.ceil(back.length / 2);
  return back.slice(0, half).flatMap((row, at) => [row, ...back.slice(half + at, half + at + 1)]);
}

test('there are ten, each named for its situation', () => {
  expect(fixtureSchools.map(({ id }) => id)).toEqual([
    'nothing-known',
    'all-embedded',
    'secondary-without-pathway',
    'fe-college-wales',
    'small-scottish-primary',
    'special-school',
    'one-practitioner',
    'five-thousand-provisions',
    'all-dont-know',
    'copied-workbook',
  ]);
});

describe.each(fixtureSchools.map((school) => [school.id, school] as const))('%s', (_, school) => {
  const { answers, findings, problems } = understood(school);

  it('is read without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('shows at most 20 lines, six to check now, in the order of the lanes, no key twice', () => {
    expect(findings.lines.length).toBeLessThanOrEqual(20);
    expect(findings.counts.total).toBe(findings.lines.length);
    expect(findings.counts.A).toBeLessThanOrEqual(6);
    expect(findings.counts.B).toBeLessThanOrEqual(answers.stage === 1 ? 3 : 5);
    expect(findings.counts.C).toBeLessThanOrEqual(answers.stage === 1 ? 3 : 4);
    expect(lanesOf(findings)).toMatch(/^A*B*C*D*$/);
    const keys = allLines(findings).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(findings.lines.filter((line) => line.lane === 'B' && line.band === 'Do first').length).toBeLessThan(4);
  });

  it('has every safety answer of no, partly or not sure in lane A, where it can be seen', () => {
    const said = { ...answers.safety, 'crisis-route': answers.crisisRoute };
    const open = Object.entries(said).flatMap(([id, answer]) =>
      answer !== null && answer !== 'yes' ? [id as 'self-harm'] : [],
    );
    const parts = findings.lines.flatMap((line) => (line.lane === 'A' ? line.parts : []));
    expect(parts).toEqual(expect.arrayContaining(open));
    expect(findings.held.some(({ lane }) => lane === 'A')).toBe(false);
  });

  it('says the same whatever the order of its rows', () => {
    const other = { answers: shuffled(school.answers), provision: shuffled(school.provision) };
    expect(understood(other).findings).toEqual(findings);
  });

  it('holds no banned phrase, open slot or stray sign', () => {
    const said = everythingSaid(findings);
    expect(bannedIn(said)).toEqual([]);
    expect(said).not.toMatch(/[{}]|\bundefined\b|\bnull\b| {2}|\.\.| [,;:.]|\(\s*\)/);
    expect(said).not.toMatch(/\b0 of your|\b1 of your \d chosen needs rest\b/);
    expect(said).not.toMatch(/\bthe the\b|\b(an?|the) (an?|the)\b/i);
  });

  it('uses the words of its nation and setting', () => {
    const said = everythingSaid(findings);
    for (const word of foreignTo(school)) expect(said).not.toMatch(word);
  });

  it('names no person, even where names were typed for roles', () => {
    const name = 'Mrs Persephone Quillfeather';
    const provision = school.provision.map((row) => ({ ...row, cells: { ...row.cells, lead: name } }));
    const named = school.answers.map((row) => (/\.by$/.test(row.key) ? { ...row, answer: name } : row));
    expect(everythingSaid(understood({ answers: named, provision }).findings)).not.toMatch(/Persephone|Quillfeather/);
  });
});

describe('nothing known', () => {
  it('asks for the safety checks first and invents nothing', () => {
    const findings = findingsOf('nothing-known');
    expect(findings.lines[0]?.key).toBe('gap:safety:not-done');
    expect(lanesOf(findings)).toMatch(/^AD+$/);
  });
});

describe('all embedded', () => {
  it('gives nearly nothing', () => {
    const findings = findingsOf('all-embedded');
    expect(findings.lines.length).toBeLessThanOrEqual(2);
    expect(findings.held).toEqual([]);
    expect(findings.actions).toEqual([]);
  });
});

describe("all don't know", () => {
  const findings = findingsOf('all-dont-know');

  it('gives the safety lane and find-out sheets, and no priorities', () => {
    expect(lanesOf(findings)).toMatch(/^A+D+$/);
    expect(allLines(findings).some(({ lane }) => lane === 'B')).toBe(false);
    expect(findings.actions.map(({ key }) => key)).toEqual(['act:safety', 'act:find-out']);
  });
});

describe('secondary without a pathway', () => {
  it('puts the pathway first among its priorities', () => {
    const [first] = findingsOf('secondary-without-pathway').lines.filter(({ lane }) => lane === 'B');
    expect(first?.key).toBe('gap:practice:targeted');
    expect(first?.text).toMatch(/^Written graduated pathway: not yet in place\./);
  });

  it('fills all twenty lines, so the last people to ask share one', () => {
    const { lines } = findingsOf('secondary-without-pathway');
    expect(lines).toHaveLength(20);
    expect(lines[lines.length - 1]?.key).toBe('gap:ask:others');
  });
});

describe('one practitioner doing everything', () => {
  it('sees what rests on that person in one row, never as the first thing to do', () => {
    const resting = allLines(findingsOf('one-practitioner')).filter(({ key }) => key.startsWith('gap:one-person:'));
    expect(resting).toHaveLength(1);
    expect(resting[0]?.basis.length).toBeGreaterThan(2);
    expect(resting[0]).not.toMatchObject({ band: 'Do first' });
  });

  it('gets one find-out line, for everything', () => {
    const asks = findingsOf('one-practitioner').lines.filter(({ lane }) => lane === 'D');
    expect(asks.map(({ key }) => key)).toEqual(['gap:ask:lead']);
  });
});

describe('special school', () => {
  it('has every phase on its map', () => {
    const phases = new Set(findingsOf('special-school').cells.map(({ phase }) => phase));
    expect([...phases].sort()).toEqual(['post16', 'primary', 'secondary', null].sort());
  });
});

describe('5,000 provisions', () => {
  it('are 5,000, made the same each time, and every row is used', () => {
    expect(generatedProvision(5000)).toEqual(schoolNamed('five-thousand-provisions').provision);
    expect(understood(schoolNamed('five-thousand-provisions')).provision).toHaveLength(5000);
    expect(content.provisionTypes.length).toBeLessThan(5000);
  });
});

describe('a copied workbook', () => {
  it('means what the workbook meant that it was copied from', () => {
    const copy = schoolNamed('copied-workbook');
    expect(copy.copyOf).not.toBeNull();
    expect(understood(copy)).toEqual(understood(schoolNamed(copy.copyOf ?? '')));
  });
});
