/** Words of an English school, and the slot that the nation's or college's own word fills. */
const SLOTS: Readonly<Record<string, string>> = {
  Pupils: '{pupils|cap}',
  pupils: '{pupils}',
  Pupil: '{pupil|cap}',
  pupil: '{pupil}',
  governors: '{governors}',
  governor: '{governor}',
  DSL: '{dsl}',
  SENCO: '{senco}',
  CAMHS: '{camhs}',
};
const WORD = new RegExp(`\\b(${Object.keys(SLOTS).join('|')})\\b`, 'g');

/** A sentence written in English school words, with slots for the words that change. */
export function withSlots(sentence: string): string {
  return sentence.replace(WORD, (word) => SLOTS[word] ?? word);
}

/** A label for a drop-down: commas would make several values of it. */
export function withoutCommas(label: string): string {
  return label.replace(/, /g, label.includes(' or ') ? ' or ' : ' and ');
}
