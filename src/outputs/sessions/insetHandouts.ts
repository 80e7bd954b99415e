import { insetWords } from '../../content/inset/common';
import type { Handout, HandoutPart } from '../../content/inset/types';
import type { BlockBasis } from '../documents/docModel';
import { type DraftPart, type DraftSection, plainSentence } from '../documents/draft';
import { isSmallGroup } from '../documents/offers';
import { lineOf } from '../documents/sentences/line';
import { withStop } from '../documents/words';
import { outlineBasis, type Session } from './insetSession';
import { wordsIn } from './insetWording';

/** The sheets to hand out, a section each. */
export function handoutSections(session: Session): readonly DraftSection[] {
  return session.outline.handouts.flatMap((handout, at) => handoutSection(session, handout, at));
}

function handoutSection(session: Session, handout: Handout, at: number): readonly DraftSection[] {
  const parts = handout.parts.flatMap((part) => partOf(session, part));
  const title = lineOf(insetWords.handout, session.speaker, { title: handout.title });
  return parts.length > 0 ? [{ id: `handout-${at + 1}`, title, parts }] : [];
}

function partOf(session: Session, part: HandoutPart): readonly DraftPart[] {
  if (part.kind === 'table') return [tablePart(session, part)];
  if (part.kind === 'each-offer') return offerParts(session, part.text);
  const sentence = (text: string) => plainSentence(text, outlineBasis(session), { fixed: true, facts: 0 });
  const texts = (part.kind === 'list' ? part.items : [part.text])
    .map((words) => wordsIn(words, session.speaker))
    .filter((text) => text !== '');
  if (texts.length === 0) return [];
  return part.kind === 'list'
    ? [{ type: 'list', items: texts.map(sentence), weight: 'counted', whole: true }]
    : [{ type: 'paragraph', sentences: texts.map(sentence), weight: 'counted' }];
}

/** A row with a cell nobody has filled is not printed. */
function tablePart(session: Session, part: Extract<HandoutPart, { kind: 'table' }>): DraftPart {
  const filled = part.rows
    .map((row) => row.map((words) => ({ words, text: wordsIn(words, session.speaker) })))
    .filter((row) => row.every(({ words, text }) => text !== '' || words === ''))
    .map((row) => row.map(({ text }) => text));
  const blank = Array.from({ length: part.blank ?? 0 }, () => part.header.map(() => ''));
  return {
    type: 'table',
    header: part.header,
    rows: [...filled, ...blank],
    weight: 'counted',
    facts: 0,
    basis: outlineBasis(session),
    tags: [],
  };
}

/** What an offer is, as we may say it: running offers for some, at most four, never a small group. */
function offerParts(session: Session, templates: readonly (string | readonly string[])[]): readonly DraftPart[] {
  const { plan, content, speaker } = session;
  const rows = plan.provision
    .map((row) => ({ row, type: content.provisionTypes.find(({ id }) => id === row.type) }))
    .filter(({ row, type }) => row.status === 'running' && row.tiers.includes('T') && !isSmallGroup(row, type))
    .slice(0, 4);
  return rows.flatMap(({ row, type }) => {
    if (!row.told.description && !type?.whatItIs) return [];
    const basis: readonly BlockBasis[] = [...outlineBasis(session), { kind: 'provision', key: row.key }];
    const whatItIs = row.told.description ?? type?.whatItIs ?? '';
    const extra = { offer: row.name, whatItIs, howToAsk: row.told.howToAsk ?? '' };
    const said = templates.map((words) => wordsIn(words, speaker, extra)).filter((text) => text !== '');
    const sentences = said.map((text) => plainSentence(withStop(text), basis));
    return [{ type: 'paragraph' as const, sentences, weight: 'counted' as const }];
  });
}
