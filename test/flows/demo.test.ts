import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT, schoolFile } from './workbook';

const folder = mkdtempSync(join(tmpdir(), 'smhl-'));
afterAll(() => rmSync(folder, { recursive: true }));

function demo(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/demo.mjs'), ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('npm run demo', () => {
  test('writes five files and says what comes first and why', () => {
    const { status, stdout } = demo('--out', 'made');
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'made')).sort()).toEqual([
      'inset-launch-90.docx',
      'plan-on-a-page.docx',
      'plan.xlsx',
      'slt-briefing.docx',
      'strategy.docx',
    ]);
    expect(stdout).toContain('17 rows of your list, 17 recorded');
    expect(stdout).toContain('Self-harm procedure: not sure. Ask the DSL this week.');
    expect(stdout).toContain('adviser@council.example: Did not get access.');
  });

  test('gives its figures as one object', () => {
    const { stdout } = demo('--json', '--out', 'made');
    expect(JSON.parse(stdout)).toMatchObject({
      content: { nations: 4, indicators: 48, needAreas: 16, provisionTypes: 88, gapRules: 28 },
      provision: { pasted: 17, recorded: 17, unclear: 10 },
      lanes: { checkNow: 3, priorities: 3, tidyUp: 3, findOut: 2 },
      problems: [],
    });
  });

  test('runs on its own complete example', () => {
    const answers = file('answers.json', demo('--example').stdout);
    const { status, stdout } = demo('--answers', answers, '--today', '2026-11-23', '--json', '--out', 'again');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).lanes).toEqual({ checkNow: 3, priorities: 3, tidyUp: 3, findOut: 2 });
  });

  test.each([
    ['an empty list', '', 0],
    ['one column of numbers', '1\n2\n3\n', 3],
    ['forty columns', `Provision\tWave\t${'More\t'.repeat(38)}\nELSA\tWave 2\t${'x\t'.repeat(38)}\n`, 1],
    ['a byte order mark and quotes', '\uFEFFProvision,Wave\n"ELSA, with ""care""",Wave 2\n', 1],
    ['Windows-1252 bytes', Buffer.from('Provision\tWave\nPupils\x92 caf\xe9\tWave 1\n', 'latin1'), 1],
  ])('takes %s without stopping', (_name, list, rows) => {
    const { status, stdout } = demo('--provision', file('list.txt', list), '--json', '--out', 'odd');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).provision.recorded).toBe(rows);
  });
});

describe('a mistake ends with code 2, names the place and leaves nothing behind', () => {
  const good = JSON.parse(schoolFile('example-primary.json')) as object;
  test.each([
    ['an unknown option', () => ['--colour'], '--colour'],
    ['an option without its value', () => ['--answers'], '--answers'],
    ['a missing file', () => ['--answers', 'nowhere.json'], 'nowhere.json'],
    ['a folder for a file', () => ['--provision', folder], folder],
    ['a file that is no JSON', () => ['--answers', file('broken.json', '{"nation": ')], 'broken.json'],
    ['a list for an object', () => ['--answers', file('list.json', '[]')], 'list.json'],
    [
      'an unknown question',
      () => ['--answers', file('odd.json', JSON.stringify({ ...good, colour: 'red' }))],
      '"colour"',
    ],
    [
      'an answer that is none',
      () => ['--answers', file('bad.json', JSON.stringify({ ...good, 'ratings.staff-2': 'purple' }))],
      '"ratings.staff-2" is "purple"',
    ],
    [
      'a value of the wrong shape',
      () => ['--answers', file('shape.json', JSON.stringify({ ...good, july: { a: 1 }, nation: [[]] }))],
      'shape.json',
    ],
  ])('%s', (_name, options, named) => {
    const { status, stdout, stderr } = demo(...options(), '--out', 'refused');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('    at ');
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });
});
