/** The most characters one cell holds; a longer text makes the whole write fail (emulator item V7). */
export const MOST_CHARACTERS = 50_000;

/** Control characters but tab and line feed, and the marks that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Half of a pair that stands alone: no program can draw it. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as we write it: line ends are line feeds, nothing invisible or harmful in it, short enough for a cell. */
export function safeText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(LONE_SURROGATE, '').replace(UNSAFE, '');
  return clean.length < MOST_CHARACTERS ? clean : withinOneCell(clean);
}

/** One character less than fits: the apostrophe that keeps a text a text counts too. */
function withinOneCell(text: string): string {
  return `${text.slice(0, MOST_CHARACTERS - 2).replace(LONE_SURROGATE, '')}…`;
}

/** The same few thousand texts are compared again and again in one run: each is worked out once. */
const MOST_KEPT = 20_000;

/** `make`, with what it gave kept for the next time the same text comes. */
export function keeping(make: (text: string) => string): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}

/**
 * The form in which two texts are compared, so that what Sheets or a keyboard does to spaces, accents and line ends never
 * looks like a person's edit. Case and punctuation are kept: those are a person's.
 */
export const canonicalText = keeping((text) => {
  const spaced = safeText(text)
    .normalize('NFC')
    .replace(/[\t\u00a0\u2007\u202f]/g, ' ')
    .replace(/ {2,}/g, ' ');
  const lines = spaced.split('\n').map((line) => line.trim());
  return lines.join('\n').trim().replace(/^'/, '').trim();
});
