/** Grammar of single words and lists. Pure string work; nothing here knows what a document is. */

const NUMBER_WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Words that keep their capital inside a sentence. */
const KEEPS_CAPITAL =
  /^(I|I['’].*|Years?|Reception|Nursery|Key|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Autumn|Spring|Summer|England|Wales|Scotland|English|Welsh|Scottish|Irish|British|Childline|Samaritans)$/;
const TITLES = /^(Mr|Mrs|Ms|Miss|Mx|Dr|Sir)\b/;
const ROLE_WORDS =
  /\b(head|headteacher|teacher|lead|leader|deputy|assistant|principal|manager|officer|nurse|counsellor|governors?|trustee|chair|board|council|corporation|director|coordinator|co-ordinator|mentor|tutor|secretary|worker|psychologist|practitioner|person|office|team|committee|group|meeting|dsl|senco|alnco|slt|mhst)\b/i;

/** Typed text as it prints: one kind of space, no space at the ends. Nothing else is changed. */
export function tidy(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Does it say anything at all? A lone dash or full stop does not. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Without the full stops (and stray commas) at its end; question and exclamation marks stay. */
export function withoutStop(text: string): string {
  return text.replace(/[\s.,;:]+$/u, '');
}

/** Closed with one full stop, unless it already ends as a sentence does. */
export function withStop(text: string): string {
  const bare = withoutStop(text);
  return /[!?…]["'’”]?$|[.!?…]["'’”]$/u.test(bare) ? bare : `${bare}.`;
}

/** First letter upper case. A word with its own capitals ("iPad") stays as it is. */
export function capital(text: string): string {
  const first = /^["'‘“(]?(\S*)/u.exec(text)?.[1] ?? '';
  if (/^\p{Ll}+\p{Lu}/u.test(first)) return text;
  return text.replace(/^["'‘“(]?\p{L}/u, (letter) => letter.toLocaleUpperCase('en-GB'));
}

/** First letter lower case, unless the first word is a name, an acronym or part of one. */
export function lowerStart(text: string): string {
  const [first = '', second = ''] = text.split(' ');
  const bare = first.replace(/[^\p{L}\p{N}'’]/gu, '');
  const isArticle = /^(the|a|an|our|no|one|all|every|each|some|two|three)$/i.test(bare);
  const acronym = /\p{Lu}.*\p{Lu}|\p{N}/u.test(bare) || (/^\p{Lu}$/u.test(bare) && bare !== 'A');
  const nameLike = /^\p{Lu}/u.test(second) && !/^(I|I['’].*)$/u.test(second) && !/^\p{Lu}[\p{Lu}\p{N}]+/u.test(second);
  if (acronym || KEEPS_CAPITAL.test(bare) || (nameLike && !isArticle)) return text;
  return text.replace(/\p{L}/u, (letter) => letter.toLocaleLowerCase('en-GB'));
}

/** Reads like a person's name and not like a role: "Mrs K", "Ada Finch". */
export function isName(text: string): boolean {
  if (TITLES.test(text)) return true;
  const words = text.split(' ');
  return words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) && !ROLE_WORDS.test(text);
}

/** A role as it reads inside a sentence: "the SENCO", "our counsellor", "Mrs K". */
export function theRole(text: string): string {
  if (isName(text) || !/^\p{L}/u.test(text)) return text;
  if (/^(SLT|CAMHS)$/.test(text)) return text;
  const lower = lowerStart(text);
  return /^(the|our|a|an|all|every|each|either|any|both|their|his|her|my)\b/i.test(lower) ? lower : `the ${lower}`;
}

/** The last of several, if there is one. */
export function lastOf<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}

/** "a, b and c". Items that hold commas are kept apart by semicolons. Empty items and doubles drop out. */
export function listOf(items: readonly string[]): string {
  const kept = [...new Set(items.map((item) => withoutStop(tidy(item))).filter(saysSomething))];
  const last = lastOf(kept) ?? '';
  if (kept.length < 2) return last;
  const hasCommas = kept.some((item) => item.includes(','));
  const hasAnd = kept.slice(-2).some((item) => item.includes(' and '));
  const front = kept.slice(0, -1).join(hasCommas ? '; ' : ', ');
  return `${front}${hasCommas ? '; and ' : hasAnd ? ', and ' : ' and '}${last}`;
}

/** At most four, then "and others". */
export function listOfFour(items: readonly string[]): string {
  const kept = items.filter((item) => saysSomething(item));
  return kept.length > 4 ? listOf([...kept.slice(0, 4), 'others']) : listOf(kept);
}

/** One to ten in words, above that in figures. */
export function numberWord(n: number): string {
  return NUMBER_WORDS[n] ?? String(n);
}

/** A count of people as a page may show it: under ten hidden, the rest to the nearest five. */
export function roundedCount(n: number): string {
  return n < 10 ? 'fewer than 10' : String(Math.round(n / 5) * 5);
}

/** A stable number for a text (FNV-1a, 32 bits): the same plan always chooses the same words. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Words as a reader counts them: whatever holds a letter or a digit. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(saysSomething).length;
}

/** Several values typed into one cell: a line each, or parted by semicolons, or else by commas and a last "and". */
export function severalIn(typed: string): readonly string[] {
  const mark = typed.includes('\n') ? '\n' : typed.includes(';') ? ';' : ',';
  const items = typed.split(mark).map(tidy).filter(saysSomething);
  const last = lastOf(items);
  if (mark !== ',' || items.length < 2 || !last) return items;
  return [...items.slice(0, -1), ...last.replace(/^and /, '').split(' and ')].filter(saysSomething);
}
