import type { DocumentKind } from './types';

/** The one sheet a head signs and a parent reads: no scores, no gaps, no estimates. */
export const strategyPage = {
  id: 'strategy-page',
  titles: [
    { text: 'Mental health at {school}: our plan on a page' },
    { when: 'schoolYear', text: '{school}: how we look after mental health, {schoolYear}' },
  ],
  reader: 'everyone',
  whenUsed: 'after priorities are agreed; website, noticeboard, front of any pack',
  editions: ['publishable', 'internal'],
  limit: { most: 350 },
  pages: '1',
  safety: 'yes',
  safetyItems: ['crisis-route', 'contacts'],
  sections: [
    {
      id: 'aim',
      titles: ['Our aim'],
      when: 'aim',
      sentences: ['S-aim'],
      drawsOn: 'What pupils will notice is different by next summer',
      whenEmpty: 'The page is not ready.',
    },
    {
      id: 'voice',
      titles: ['What {pupils} told us'],
      sentences: ['S-voice-lead', 'S-voice-changed'],
      drawsOn: 'What young people say: up to three things, how and when they were asked',
      whenEmpty: 'Left out, and the page is not ready: a plan without what {pupils} said is hard to stand behind.',
    },
    {
      id: 'strengths',
      titles: ['What we do well'],
      sentences: [],
      drawsOn:
        "The lead's picks, or the ratings with evidence: one strength sentence each, at most 22 words, without the evidence",
      whenEmpty: 'Fewer, never padded. None: left out.',
    },
    {
      id: 'priorities',
      titles: ['Our priorities'],
      sentences: ['S-check-now', 'S-check-now-unasked', 'S-not-on-page'],
      table: {
        head: ['What will be different', 'Who leads', 'By when', "How we'll know"],
        oneRowFor: 'one priority, three at most',
      },
      drawsOn: 'The action plan: what will be different, who leads, by when, how we will know',
      whenEmpty: 'Fewer, and the heading follows the number. None: the page is not ready.',
    },
    {
      id: 'offers',
      titles: ['Help here'],
      sentences: ['S-offers-more', 'S-offers-empty'],
      table: { head: ['For everyone', 'For some', 'For a few'], oneRowFor: 'four names a column' },
      drawsOn: 'Running rows of the Provision tab; starred first; small groups are left out in public',
      whenEmpty: 'A column without offers says whom to ask, or is left out.',
    },
    {
      id: 'worried',
      titles: ['Worried about someone?'],
      sentences: ['S-worry-public', 'S-worry-office'],
      drawsOn: 'The contact for families, and the shortest crisis box',
      whenEmpty: 'The school office and 999. Never left out.',
    },
    {
      id: 'foot',
      titles: [''],
      sentences: ['S-approve', 'S-approve-blank', 'S-foot-drafted'],
      drawsOn: 'Who approves, and the next look',
      whenEmpty: 'A line to sign, never filled in for anyone.',
    },
  ],
} as const satisfies DocumentKind<never>;
