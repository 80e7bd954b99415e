import { CellError, type CellValue } from './cell';
import { formulaValue, hasCommaArguments } from './formulas';
import type { LocaleRules } from './locales';
import { typedDate } from './typingDates';
import { typedNumber } from './typingNumbers';

/** How typed text is read: the file's locale, the year it is, and whether "@" cells take "=" as a formula (V5). */
export type TypingRules = {
  readonly locale: LocaleRules;
  readonly thisYear: number;
  readonly plainText: 'formula' | 'text';
};

/** What typed text becomes. `format` is what an automatic cell is then shown by; null leaves it. */
export type Typed = { readonly value: CellValue; readonly formula?: string; readonly format: string | null };

const plain = (value: CellValue): Typed => ({ value, format: null });

/** A formula with the value it gives; a comma between arguments does not parse where the comma is decimal (V14). */
export function typedFormula(formula: string, locale: LocaleRules): Typed {
  const broken = locale.decimal === ',' && hasCommaArguments(formula);
  return { value: broken ? new CellError('#ERROR!') : formulaValue(formula), formula, format: null };
}

const isFormulaText = (text: string): boolean => text.length > 1 && text.startsWith('=');

/** Text that starts with a sign and is no number is taken for a formula, and so is "@NAME(": words may become #ERROR!. */
const looksLikeFormula = (text: string): boolean => /^[+-]\s*[^\s+-]/.test(text) || /^@[A-Za-z]+\(/.test(text);

function typedBoolean(text: string, locale: LocaleRules): boolean | null {
  const upper = text.toUpperCase();
  if (locale.words.yes.includes(upper)) return true;
  return locale.words.no.includes(upper) ? false : null;
}

/** Whether text with a digit in it can be a number, date or formula at all: most words cannot, and are many. */
const mayBeParsed = (text: string, locale: LocaleRules): boolean =>
  /^[+@-]/.test(text) || (text.length <= 40 && (!/^\p{L}/u.test(text) || locale.monthWord.test(text)));

function typedAutomatic(text: string, rules: TypingRules): Typed {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) {
    const word = trimmed.length < 6 ? typedBoolean(trimmed, rules.locale) : null;
    if (word !== null) return plain(word);
    return looksLikeFormula(text) ? typedFormula(`=${text}`, rules.locale) : plain(text);
  }
  if (!mayBeParsed(trimmed, rules.locale)) return plain(text);
  const number = typedNumber(trimmed, rules.locale);
  if (number) return number;
  const date = typedDate(trimmed, rules.locale, rules.thisYear);
  if (date) return { value: date.serial, format: date.format };
  return looksLikeFormula(text) ? typedFormula(`=${text}`, rules.locale) : plain(text);
}

/**
 * Reads text as if it were typed into a cell of that number format (V4-V6). An apostrophe in front is consumed and keeps
 * the rest as text; a plain-text ("@") cell parses nothing, except "=" under the reading `formula`.
 */
export function readTyping(text: string, cellFormat: string | null, rules: TypingRules): Typed {
  if (text === '') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (cellFormat === '@') {
    return isFormulaText(text) && rules.plainText === 'formula' ? typedFormula(text, rules.locale) : plain(text);
  }
  return isFormulaText(text) ? typedFormula(text, rules.locale) : typedAutomatic(text, rules);
}
