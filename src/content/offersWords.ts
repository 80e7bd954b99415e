/** The words of the sidebar's screens about what the school offers. */
export const offersWords = {
  paste: {
    button: 'Paste what you already offer',
    heading: 'Paste what you already offer',
    help: 'Copy your list or table and paste it here, headings included. Names of offers only: no names of pupils.',
    label: 'Your list',
    preview: 'See what was understood',
    previewBusy: 'Reading your list …',
    previewHeading: 'What was understood',
    previewHelp: 'Nothing is stored yet. Every line is kept, also the ones not recognised.',
    add: 'Add these to the register',
    addBusy: 'Adding them to the Provision tab …',
    added: 'added to the Provision tab. Refresh sheets to see them on the map.',
    empty: 'Paste a list first.',
    change: 'Change the list',
  },
} as const;
