import { recorded } from '../picture';
import { type PriorityRule, rule } from './rule';

/** A row in use whose data protection check was answered no. */
export const dataProtection: PriorityRule = rule({
  key: 'gap:data-protection',
  lane: 'B',
  reads: ['provision.externalChecks'],
  fires: ({ offers }) => {
    const unchecked = offers.filter(({ record, running }) => running && record.dpia === 'no');
    return unchecked.length > 0 ? [unchecked] : [];
  },
  words: (offers, { content, speech }) => {
    const words = content.gapWords.dataProtection;
    return {
      key: 'gap:data-protection',
      cause: offers[0]?.record.key ?? '',
      text: speech.say(words.text, { names: speech.names(offers.map(({ record }) => record.name)) }),
      why: speech.say(content.gapWords.check.answered, { answer: content.gapWords.answer.no }),
      action: speech.say(words.action),
      success: speech.say(words.success),
      impact: 3,
      extent: 1,
      capped: true,
      effort: 2,
      ask: 'business',
      foundation: false,
      needs: [],
      governors: true,
      basis: recorded(offers),
    };
  },
});
