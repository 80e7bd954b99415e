import { numberedQuestions } from '../../content/sentences/slots';
import type { Plan } from '../../domain/plan';
import { type DraftPart, plainSentence } from './draft';
import { type Speaker, say } from './sentences/say';
import { answerBasis, toldList } from './sentences/speaker';
import { withStop } from './words';

/** What pupils told us: how and when we asked, their words, and what changed. Nothing where no theme was typed. */
export function voiceParts(
  plan: Plan,
  speaker: Speaker,
  options: { readonly changed: 'optional' | 'elsewhere' },
): readonly DraftPart[] {
  const themes = toldList(plan, numberedQuestions.theme);
  const lead = say('S-voice-lead', speaker);
  if (themes.length === 0 || !lead) return [];
  const items = themes.map(({ key, text }) => plainSentence(withStop(text), answerBasis(key)));
  const count = say('S-voice-n', speaker);
  const changed = options.changed === 'optional' ? say('S-voice-changed', speaker) : null;
  const after = [...(count ? [count] : []), ...(changed ? [{ ...changed, optional: true }] : [])];
  return [
    { type: 'paragraph', sentences: [lead], weight: 'counted' },
    { type: 'list', items, weight: 'counted' },
    ...(after.length > 0 ? [{ type: 'paragraph' as const, sentences: after, weight: 'counted' as const }] : []),
  ];
}
