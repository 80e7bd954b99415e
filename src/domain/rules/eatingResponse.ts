import { answered, eatingAnswer } from '../picture';
import { type PriorityRule, rule } from './rule';

/** No agreed early response to eating concerns: staff need one whether or not the need was chosen. */
export const eatingResponse: PriorityRule = rule({
  key: 'gap:eating-response',
  lane: 'B',
  reads: ['eatingResponse', 'ticks.eating-early-response', 'needs'],
  fires: (picture) => [eatingAnswer(picture)].filter((answer) => answer === 'no'),
  words: (_, { answers, chosen, content, speech }) => {
    const words = content.gapWords.eatingResponse;
    const source = answers.eatingResponse === null ? 'ticks.eating-early-response' : 'eatingResponse';
    return {
      key: 'gap:eating-response',
      cause: 'EAT',
      text: speech.say(words.text),
      why: speech.say(content.gapWords.check.answered, { answer: content.gapWords.answer.no }),
      action: speech.say(words.action),
      success: speech.say(words.success),
      impact: 4,
      extent: chosen.some(({ code }) => code === 'EAT') ? 1 : 0.5,
      capped: false,
      effort: 2,
      ask: 'dsl',
      foundation: false,
      needs: ['EAT'],
      governors: true,
      basis: answered(source),
    };
  },
});
