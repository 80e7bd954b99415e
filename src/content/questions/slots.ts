/** Words of an English school, and the slot that the nation's or college's own word fills. Longest first. */
const SLOTS: readonly (readonly [RegExp, string])[] = [
  [/\bPupils\b/g, '{pupils|cap}'],
  [/\bpupils\b/g, '{pupils}'],
  [/\bPupil\b/g, '{pupil|cap}'],
  [/\bpupil\b/g, '{pupil}'],
  [/\bgovernors\b/g, '{governors}'],
  [/\bgovernor\b/g, '{governor}'],
  [/\bDSL\b/g, '{dsl}'],
  [/\bSENCO\b/g, '{senco}'],
  [/\bCAMHS\b/g, '{camhs}'],
];

/** A sentence written in English school words, with slots for the words that change. */
export function withSlots(sentence: string): string {
  return SLOTS.reduce((words, [word, slot]) => words.replace(word, slot), sentence);
}

/** A label for a drop-down: commas would make several values of it. */
export function withoutCommas(label: string): string {
  return label.replace(/, /g, label.includes(' or ') ? ' or ' : ' and ');
}
