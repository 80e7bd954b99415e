import { lineWords, pageWords } from '../../content/sentences/docWords';
import { type Confirmation, confirmationPart } from './confirmation';
import { type DraftPart, type DraftSection, paragraph, plainSentence } from './draft';
import { type Speaker, say } from './sentences/say';

/** Whom to tell, for anybody: the published contact, or the school office. 999 in either. Never cut. */
export function worriedParts(speaker: Speaker, after = ''): readonly DraftPart[] {
  const told = say('S-worry-public', speaker, {}, after) ?? say('S-worry-office', speaker, {}, after);
  const first = told ?? plainSentence(lineWords.emergency, [{ kind: 'planner', template: 'emergency' }], { facts: 0 });
  return [{ type: 'paragraph', sentences: [{ ...first, fixed: true }], weight: 'counted' }];
}

/** The end of a strategy: the confirmation, the line to sign, who drafted it. */
export function footSection(confirmation: Confirmation, speaker: Speaker): DraftSection {
  const furniture = { weight: 'furniture', look: 'small' } as const;
  const sign = say('S-approve', speaker) ?? say('S-approve-blank', speaker);
  const parts: readonly DraftPart[] = [
    ...confirmationPart(confirmation, speaker),
    ...(sign ? [{ type: 'paragraph' as const, sentences: [sign], ...furniture }] : []),
    ...paragraph(speaker, [speaker.edition === 'internal' ? 'S-foot-internal' : 'S-foot-drafted'], furniture),
  ];
  return { id: 'foot', title: pageWords.foot, parts, bare: true };
}
