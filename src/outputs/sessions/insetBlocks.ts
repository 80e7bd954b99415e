import { insetWords } from '../../content/inset/common';
import type { OutlineBlock } from '../../content/inset/types';
import { type DraftPart, type DraftSection, plainSentence } from '../documents/draft';
import { lineOf } from '../documents/sentences/line';
import { inSchoolWords } from '../documents/sentences/say';
import { withStop } from '../documents/words';
import { stretchesOf } from './insetLengths';
import { ownWords } from './insetOwnWords';
import { outlineBasis, type Session } from './insetSession';
import { situations } from './insetSituations';
import { wordsIn } from './insetWording';

/** Each stretch in words, with the school's own aim, pupils' words, priorities and offers in the place they are used. */
export function blocksSection(session: Session): readonly DraftSection[] {
  const parts = stretchesOf(session.outline, session.minutes).flatMap(({ block, minutes }) =>
    blockParts(session, block, minutes),
  );
  return [{ id: 'blocks', title: insetWords.blocks, parts }];
}

function blockParts(session: Session, block: OutlineBlock, minutes: number): readonly DraftPart[] {
  const { speaker } = session;
  const said = textsOf(session, block);
  if (said.length === 0) return [];
  const basis = outlineBasis(session);
  const name = inSchoolWords(block.name, speaker.words);
  const title = lineOf(insetWords.blockTitle, speaker, { name, minutes: String(minutes) });
  const sentences = said.map((text) => plainSentence(withStop(text), basis, { fixed: true, facts: 0 }));
  return [
    { type: 'heading', level: 3, text: title, basis },
    { type: 'paragraph', sentences, weight: 'counted' },
    ...(block.shows ?? []).flatMap((shown) => ownWords[shown](session)),
    ...situations(session, block),
  ];
}

function textsOf({ minutes, plan, speaker }: Session, block: OutlineBlock): readonly string[] {
  const extra = (block.extra ?? [])
    .filter(({ lengths }) => lengths === undefined || lengths.includes(minutes))
    .filter(({ nation }) => nation === undefined || nation === plan.answers.nation);
  const all = [...block.text, ...extra.map(({ text }) => text)];
  return all.map((words) => wordsIn(words, speaker)).filter((text) => text !== '');
}
