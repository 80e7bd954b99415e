/** Texts that a spreadsheet might run. None of them may become a formula by our doing. */
const FORMULA_LIKE = [
  '=HYPERLINK("https://example.org","Own link")',
  '=IMPORTXML("https://example.org","//a")',
  '+44 20 7946 0000',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '\u00a0=1+1',
  "'=1+1",
  "''twice quoted",
  '=1/0',
];

/** Texts that a spreadsheet makes a date, number or tick of. */
const CONVERTED = ['3/4', '5-6', '2E1', '0012', '16:00', 'TRUE', '1,5', '50%', '2026-10-02', '£5', '(5)'];

/** Texts that a program stumbles over. */
const ODD = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '$&',
  '{ours}',
  '|',
  'g-000000-0|-|-',
  '[column: why]',
  '[gaps|1|0000000]',
  'SMHL row id - do not edit',
  'Own bell \u0000\u0007 and null',
  'Own half \ud83d pair',
  'Own \u202eturned\u202c text',
  'Own é 日本 🎓',
  '   ',
];

/** As long as a cell may be: seldom, since each look at it costs time. */
export const LONGEST = 'Own long '.repeat(6_000).slice(0, 50_000);

/** What people type that is not simply words. */
export const ODD_TEXTS: readonly string[] = [...FORMULA_LIKE, ...CONVERTED, ...ODD];
