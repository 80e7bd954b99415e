import { expect } from 'vitest';
import { bannedPhrases } from '../../src/content/bannedPhrases';
import type { DocModel } from '../../src/outputs/documents/docModel';
import { textsOf } from './renderDoc';

const SPOILT: readonly (readonly [string, RegExp])[] = [
  ['a stray brace', /[{}]/],
  ['undefined or null', /\b(undefined|null|NaN)\b|\[object/],
  ['a double space', / {2}/],
  ['two full stops', /\.\.|\. \./],
  ['an empty list end', /, and \.|; and \.| and \.|:\s*\.$/],
  ['a space before a stop', / [,;:]/],
  ['an empty bracket', /\(\s*\)/],
  ['to be completed', /to be completed/i],
  ['a bare date', /\d{4}-\d{2}-\d{2}/],
];

/** Fails with the text that a head would stumble over. Lines to sign are let through. */
export function expectReadable(model: DocModel): void {
  for (const text of textsOf(model)) {
    const plain = text.replace(/_{3,} \./g, '____.').replace(/\|(?: {2}\|)+/g, '|');
    for (const [name, pattern] of SPOILT) expect(pattern.test(plain) ? `${name}: ${text}` : '').toBe('');
  }
  for (const section of model.sections) expect(section.blocks.length, section.id).toBeGreaterThan(0);
}

const folded = (text: string): string => text.toLowerCase().replace(/[-‐]/g, ' ').replace(/’/g, "'");

/** The banned phrases in a text of ours. */
export function bannedIn(text: string): readonly string[] {
  const plain = folded(text);
  const words = bannedPhrases.words.filter((word) => new RegExp(`\\b${folded(word)}\\b`).test(plain));
  return [...bannedPhrases.phrases.filter((phrase) => plain.includes(folded(phrase))), ...words];
}

/** Paragraphs as the swap test compares them: a lead-in goes with what it leads to, the school's name is masked. */
export function swapParagraphs(model: DocModel, name: string): readonly string[] {
  const texts = model.sections.flatMap((section) => {
    const body = textsOf({ ...model, title: '', sections: [{ ...section, heading: '' }] });
    return body.reduce<string[]>((all, text) => {
      const last = all[all.length - 1];
      if (last?.endsWith(':')) all[all.length - 1] = `${last} ${text}`;
      else all.push(text);
      return all;
    }, []);
  });
  return texts.filter((text) => !text.startsWith('#')).map((text) => text.replaceAll(name, 'SCHOOL'));
}
