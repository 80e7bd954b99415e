import type { priorityWords } from './priorities';

/** Which row of `priorityWords` tells of a gap. */
export type GapWords = {
  /** Start of the gap's key. */
  readonly gap: string;
  /** The gap's first cause; any where absent. */
  readonly cause?: string;
  readonly words: keyof typeof priorityWords;
  /** Words for a publishable edition, where the internal ones must not be used. */
  readonly inPublic?: keyof typeof priorityWords;
};

/** From a gap to its words: the first line that fits wins. */
export const gapWords: readonly GapWords[] = [
  { gap: 'gap:role-set-up', cause: 'leadership-1', words: 'no-slt-support' },
  { gap: 'gap:role-set-up', cause: 'leadership-2', words: 'role-overload' },
  { gap: 'gap:role-set-up', words: 'no-strategic-lead' },
  { gap: 'gap:need-none', words: 'no-provision' },
  { gap: 'gap:no-route', words: 'no-specialist-route' },
  { gap: 'gap:eating-response', words: 'eating-response' },
  { gap: 'gap:one-person', words: 'single-point-of-failure', inPublic: 'thin-provision' },
  { gap: 'gap:part', words: 'phase-or-year-gap' },
  { gap: 'gap:data-protection', words: 'data-protection-gap' },
  { gap: 'gap:practice:leadership', cause: 'leadership-5', words: 'no-governor-link' },
  { gap: 'gap:practice:leadership', cause: 'leadership-4', words: 'policy-gap' },
  { gap: 'gap:practice:leadership', words: 'leadership-practice' },
  { gap: 'gap:practice:ethos', cause: 'ethos-3', words: 'equity-gap' },
  { gap: 'gap:practice:ethos', cause: 'ethos-6', words: 'policy-gap' },
  { gap: 'gap:practice:ethos', words: 'ethos-practice' },
  { gap: 'gap:practice:curriculum', words: 'curriculum-gap' },
  { gap: 'gap:practice:student-voice', words: 'voice-gap' },
  { gap: 'gap:practice:staff', cause: 'staff-4', words: 'no-supervision' },
  { gap: 'gap:practice:staff', cause: 'staff-5', words: 'no-staff-wellbeing' },
  { gap: 'gap:practice:staff', words: 'staff-untrained' },
  { gap: 'gap:practice:identify', cause: 'identify-4', words: 'no-measure' },
  { gap: 'gap:practice:identify', cause: 'identify-5', words: 'no-impact-review' },
  { gap: 'gap:practice:identify', words: 'identify-practice' },
  { gap: 'gap:practice:targeted', cause: 'targeted-1', words: 'pathway-written' },
  { gap: 'gap:practice:targeted', cause: 'targeted-3', words: 'out-of-date-directory' },
  { gap: 'gap:practice:targeted', cause: 'targeted-4', words: 'waiting-gap' },
  { gap: 'gap:practice:targeted', words: 'joined-plans' },
  { gap: 'gap:practice:parents', cause: 'parents-6', words: 'equity-gap' },
  { gap: 'gap:practice:parents', words: 'parent-gap' },
];
