import type { SentenceTemplate } from '../types';
import type { DocumentKind } from './types';

/** What only the page for the staffroom wall says. */
export const wallPageSentences = {
  'S-wall-offer': {
    variants: [
      { when: 'howToAsk', text: '{offer}: {howToAsk|lower}' },
      { when: '!howToAsk & rowLead', text: '{offer}: ask {rowLead|the}' },
      { when: '!howToAsk & !rowLead', text: '{offer}: ask {leadTitle|the}' },
    ],
    label: true,
  },
  'S-wall-person': { variants: [{ text: '{person|the|cap}: {personWhere}' }], label: true },
  'S-wall-any': {
    variants: [
      { text: 'Not sure? Ask any of these three. You cannot ask the wrong one.' },
      { text: 'Start with any of the three; they will pass it on.' },
    ],
    fixed: true,
  },
  'S-wall-foot': { variants: [{ text: 'Checked {registerDate|month}. {leadTitle|the|cap} keeps this list.' }] },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** Who helps, and how to ask: one sheet, A4 or A3. */
export const wallPage = {
  id: 'wall-page',
  titles: [{ text: 'Who helps, and how to ask' }, { text: 'Help for {pupils} at {school}' }],
  reader: 'all staff',
  whenUsed: 'staffroom wall, induction, supply folder',
  editions: ['internal'],
  editionNote:
    'For staff. Offers not meant for the website stand here too; rows that point to one colleague do not. A3: letters of 18 points or more, the same words.',
  limit: { most: 220 },
  pages: '1 (A4 or A3)',
  safety: 'yes',
  safetyItems: ['contacts'],
  sections: [
    {
      id: 'offers',
      titles: [''],
      sentences: ['S-wall-offer', 'S-offers-more', 'S-offers-empty'],
      table: { head: ['For everyone', 'For some', 'For a few'], oneRowFor: 'four lines a column' },
      drawsOn: 'Running rows of the Provision tab with how to ask',
      whenEmpty: 'No running offers: no page.',
    },
    {
      id: 'people',
      titles: ['Three people'],
      sentences: ['S-wall-person', 'S-wall-any'],
      drawsOn: 'Where to find {dsl|the}, the lead and {senco|the}',
      whenEmpty: 'A person nobody can find is left out; without {dsl|the} there is no page.',
    },
    {
      id: 'foot',
      titles: [''],
      sentences: ['S-wall-foot', 'S-confirmed', 'S-confirm-never', 'S-confirm-changed', 'S-confirm-old'],
      drawsOn: 'The day the register was last looked at',
      whenEmpty: 'Left out.',
    },
  ],
} as const satisfies DocumentKind<keyof typeof wallPageSentences>;
