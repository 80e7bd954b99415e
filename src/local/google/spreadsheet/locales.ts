/** What a spreadsheet's locale decides: how typing is read and how values are shown (V4, V12). */
export type LocaleRules = {
  readonly name: string;
  readonly decimal: '.' | ',';
  /** Characters that may stand between groups of three digits. */
  readonly groups: readonly string[];
  /** What is shown between groups of three digits. */
  readonly group: string;
  readonly order: 'dmy' | 'mdy';
  readonly currency: string;
  readonly dateFormat: string;
  readonly words: { readonly yes: readonly string[]; readonly no: readonly string[] };
  /** Month names as typed, lower case, January first; each with its short forms. */
  readonly months: readonly (readonly string[])[];
  /** Finds a month's name as a word: most text that starts with a letter has none and is no date. */
  readonly monthWord: RegExp;
};

const ENGLISH_MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const FRENCH_MONTHS = [
  ['janvier', 'janv'],
  ['février', 'févr', 'fevrier', 'fevr'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['août', 'aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['décembre', 'déc', 'decembre', 'dec'],
];
const monthWord = (months: readonly (readonly string[])[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${months.flat().join('|')})(?!\\p{L})`, 'iu');

const ENGLISH = {
  decimal: '.',
  groups: [','],
  group: ',',
  words: { yes: ['TRUE'], no: ['FALSE'] },
  months: ENGLISH_MONTHS,
  monthWord: monthWord(ENGLISH_MONTHS),
} as const;

const RULES: readonly LocaleRules[] = [
  { ...ENGLISH, name: 'en_GB', order: 'dmy', currency: '£', dateFormat: 'dd/MM/yyyy' },
  { ...ENGLISH, name: 'en_US', order: 'mdy', currency: '$', dateFormat: 'M/d/yyyy' },
  {
    name: 'fr_FR',
    decimal: ',',
    groups: [' ', '\u00a0', '\u202f'],
    group: '\u202f',
    order: 'dmy',
    currency: '€',
    dateFormat: 'dd/MM/yyyy',
    words: { yes: ['TRUE', 'VRAI'], no: ['FALSE', 'FAUX'] },
    months: FRENCH_MONTHS,
    monthWord: monthWord(FRENCH_MONTHS),
  },
];

/** The rules of a locale; one that is not emulated is refused rather than guessed. */
export function localeRules(name: string): LocaleRules {
  const found = RULES.find((rules) => rules.name === name);
  if (!found) throw new Error(`NOT EMULATED: spreadsheet locale ${name}`);
  return found;
}
