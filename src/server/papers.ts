import { content } from '../content/index';
import { type Paper, papers } from '../content/papers';
import type { Output } from '../contract/api';
import type { Plan } from '../domain/plan';
import type { DocKind } from '../outputs/documents/docModel';
import { vocabularyOf } from '../outputs/documents/sentences/speaker';
import { inWordsOf } from '../outputs/sheets/sheetParts';
import { draftFrom } from './drafts';
import type { WorkbookPicture } from './picture';

type PaperState = NonNullable<Output<'open'>['papers']>[number];

/** The papers that can be drafted today, by the kind of document that drafts them. */
const DRAFTED: { readonly [paper in Paper['id']]?: DocKind } = {
  'strategy-page': 'strategy-page',
  'strategy-board': 'strategy-board',
  'slt-briefing': 'slt-briefing',
  session: 'inset-launch',
};

/** Ready, or what is still missing; null where answers are only collected so far. */
function readiness(id: Paper['id'], plan: Plan): Pick<PaperState, 'state' | 'ready' | 'missing'> {
  const kind = DRAFTED[id];
  if (kind === undefined) return { state: 'collecting', ready: false, missing: [] };
  const { ready, missing } = draftFrom(plan, { kind }).ready;
  return { state: ready ? 'ready' : 'can-draft', ready, missing };
}

/** Every paper that answers flow into, with how much of it is there. */
export function papersFrom({ understood, answers, actions }: WorkbookPicture): PaperState[] {
  const { answers: said, provision, findings } = understood;
  const plan: Plan = { id: '', workbook: '', savedAt: '', answers: said, provision, findings, actions };
  const given = new Set(answers.filter(({ answer }) => answer.trim() !== '').map(({ key }) => key));
  const words = vocabularyOf(plan, content.nations[said.nation]);
  return papers.map(({ id, title, answers: ids }) => ({
    id,
    title: inWordsOf(title, words, said),
    known: ids.filter((key) => given.has(key)).length,
    ...readiness(id, plan),
  }));
}
