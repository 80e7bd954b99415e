import type { Contact, Source } from '../domain/catalogue';
import { READ_ON } from './sources';

/** Read this month. */
function read(name: string, url?: string): Source {
  return { confidence: 'SEEN', name, ...(url === undefined ? {} : { url }), checkedOn: READ_ON };
}

/** Read second-hand: no `checkedOn`, so it prints "check before printing" until somebody has looked at the source itself. */
function secondHand(name: string): Source {
  return { confidence: 'SEEN', name };
}

/** Known, not re-read: prints "check before printing". */
function known(name: string): Source {
  return { confidence: 'MEM', name };
}

/**
 * Crisis and support contacts, in printing order: emergency, the nation's own line, listening services, young people's
 * lines, staff. Recheck before every release. No hours or waiting times are promised for Papyrus, Shout or Samaritans.
 * `number` is empty where we hold none and the school adds its own.
 */
export const contacts: readonly Contact[] = [
  {
    key: 'E',
    name: 'Emergency services',
    number: '999',
    text: 'If life is at risk or someone is badly hurt, call 999 or go to A&E.',
    source: read('NHS emergency advice'),
  },
  {
    key: 'N',
    name: 'NHS 111, mental health option',
    number: '111',
    text: 'Call 111 and choose the mental health option. Day or night, any age.',
    nations: ['england'],
    source: read('NHS 111, mental health option (England)'),
  },
  {
    key: 'N',
    name: 'NHS 111 press 2',
    number: '111',
    text: 'Call 111 and press 2. Day or night, any age.',
    nations: ['wales'],
    source: read('NHS 111 Wales, press 2'),
  },
  {
    key: 'N',
    name: 'NHS 24',
    number: '111',
    text: 'Call 111 and choose the mental health option.',
    nations: ['scotland'],
    source: known('NHS 24'),
  },
  {
    key: 'N',
    name: 'Lifeline',
    number: '0808 808 8000',
    text: 'Call Lifeline on 0808 808 8000. Free, day or night.',
    nations: ['northern-ireland'],
    source: secondHand("A third party's page on Lifeline"),
  },
  {
    key: 'SAM',
    name: 'Samaritans',
    number: '116 123',
    text: 'Call Samaritans free on 116 123.',
    source: read('Samaritans'),
  },
  {
    key: 'SH',
    name: 'Shout',
    number: '85258',
    text: 'Text SHOUT to 85258.',
    source: known('Shout'),
  },
  {
    key: 'CH',
    name: 'Childline',
    number: '0800 1111',
    text: 'Call Childline free on 0800 1111 (under 19).',
    source: read('Childline'),
  },
  {
    key: 'PAP',
    name: 'Papyrus',
    number: '0800 068 4141',
    text: 'Call Papyrus on 0800 068 4141 if you have thoughts of suicide and are 35 or under, or are worried about a young person who may.',
    source: read('Papyrus HOPELINE247'),
  },
  {
    key: 'BS',
    name: 'Breathing Space',
    number: '0800 83 85 87',
    text: 'Call Breathing Space on 0800 83 85 87.',
    nations: ['scotland'],
    source: known('Breathing Space'),
  },
  {
    key: 'ED',
    name: 'Education Support',
    number: '08000 562 561',
    text: 'Education Support on 08000 562 561, for anyone working in education.',
    source: known('Education Support'),
  },
  {
    key: 'TT',
    name: 'NHS Talking Therapies',
    number: '',
    text: 'NHS Talking Therapies: you can refer yourself if you are 18 or over, in some areas from 16.',
    nations: ['england'],
    source: secondHand('A health information page on NHS Talking Therapies'),
  },
  {
    key: 'TAN',
    name: 'Text-a-Nurse',
    number: '',
    text: 'Text-a-Nurse: text a school nurse (ages 11 to 19).',
    nations: ['northern-ireland'],
    source: read('Text-a-Nurse, Northern Ireland'),
  },
];
