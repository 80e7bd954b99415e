import { boardWords, decisionWords, tableWords } from '../../content/sentences/docWords';
import type { Plan } from '../../domain/plan';
import { ratedValue, UNANSWERED } from '../../domain/rating';
import { boardDates } from './boardDates';
import { type Confirmation, confirmationOf } from './confirmation';
import { boxLines, type HeadedBox, publicCrisis } from './crisisBox';
import type { DocContent } from './docContent';
import type { Edition } from './docModel';
import { type DraftPart, openingOf, paragraph, paragraphs, plainSentence } from './draft';
import { worriedParts } from './foot';
import { offersPart } from './offersTable';
import { type Priority, prioritiesOf, prioritySlots, withActions } from './priorities';
import { lineOf } from './sentences/line';
import { type Sentence, type Speaker, say } from './sentences/say';
import { filled, listSlot, numberSlot, ourWords, textSlot } from './sentences/slot';
import { answerBasis, speakerFor } from './sentences/speaker';
import { type Strengths, strengthsOf } from './strengths';
import { voiceParts } from './voice';
import { capital, numberWord, withStop } from './words';

/** What the eight sections are made from, worked out once. */
export type Board = {
  readonly plan: Plan;
  readonly content: DocContent;
  readonly speaker: Speaker;
  readonly strengths: Strengths;
  readonly priorities: readonly Priority[];
  readonly crisis: readonly HeadedBox[];
  readonly confirmation: Confirmation;
};

type Made = { readonly title: string; readonly parts: readonly DraftPart[] };

const NO_LIMIT = 60;
const NAMES_A_COLUMN: Readonly<Record<Edition, number>> = { internal: 8, publishable: 4 };

/** The board's facts for one edition. */
export function boardOf(plan: Plan, content: DocContent, edition: Edition): Board {
  const plain = speakerFor(plan, content, edition);
  const priorityList = prioritiesOf(plan, content, plain);
  const speaker = withActions(plain, plan, priorityList);
  return {
    plan,
    content,
    speaker,
    strengths: strengthsOf(plan, content, speaker, NO_LIMIT),
    priorities: priorityList,
    crisis: publicCrisis(plan, content, speaker),
    confirmation: confirmationOf(plan, ['crisis-route', 'contacts']),
  };
}

/** 1: the head's own words, as typed; then the values. */
export function commitment({ speaker }: Board): Made {
  const questions = [
    ['commitWhy', 'commit.why'],
    ['commitWill', 'commit.will'],
    ['commitAsk', 'commit.ask'],
  ] as const;
  const typed = questions.flatMap(([slot, question]) => {
    const value = speaker.slots[slot]?.value;
    return value?.kind === 'text' ? [plainSentence(withStop(value.text), answerBasis(question))] : [];
  });
  const words: readonly DraftPart[] = typed.map((one) => ({ type: 'paragraph', sentences: [one], weight: 'counted' }));
  const signed = typed.length > 0 ? paragraph(speaker, ['S-commit'], { weight: 'furniture' }) : [];
  return { title: boardWords.commitment, parts: [...words, ...signed, ...paragraph(speaker, ['S-values'])] };
}

/** 2: the school, what pupils said, what we know, what we do well. */
export function context(board: Board): Made {
  const { plan, speaker } = board;
  const title = plan.answers.setting === 'college' ? boardWords.contextCollege : boardWords.context;
  const parts = [
    ...paragraphs(speaker, [['S-ctx-1', 'S-ctx-2', 'S-ctx-3'], ['S-ctx-4']]),
    ...voiceParts(plan, speaker, { changed: 'elsewhere' }),
    ...paragraphs(speaker, [['S-know-2', 'S-know-3', 'S-know-4']]),
    ...strengthParts(board),
    ...areaTable(board),
  ];
  return { title, parts };
}

function strengthParts({ strengths: { found } }: Board): readonly DraftPart[] {
  if (found.length === 0) return [];
  const items = found.map(({ sentence, evidence }) => joined(sentence, evidence));
  return [
    { type: 'heading', level: 3, text: boardWords.strengths, basis: [{ kind: 'planner', template: 'strengths' }] },
    { type: 'list', items, weight: 'counted' },
  ];
}

function joined(first: Sentence, second: Sentence | null): Sentence {
  if (!second) return first;
  return { ...first, text: `${first.text} ${second.text}`, basis: [...first.basis, ...second.basis] };
}

function areaTable({ plan, content, speaker }: Board): readonly DraftPart[] {
  if (speaker.edition === 'publishable') return [];
  const rows = content.areas.flatMap((area) => {
    const ratings = content.indicators
      .filter((one) => one.area === area.id)
      .map((one) => plan.answers.ratings[one.id] ?? UNANSWERED);
    const answered = ratings.filter((one) => one.kind !== 'unanswered').length;
    const counted = ratings.filter((one) => one.kind !== 'not-applicable').length;
    const firm = ratings.filter((one) => (ratedValue(one) ?? 0) >= 2).length;
    const unknown = ratings.filter((one) => one.kind === 'dont-know' || one.kind === 'unanswered').length;
    const count = lineOf(tableWords.areaCount, speaker, { n: String(firm), m: String(counted) });
    return answered > 0 ? [[area.name, count, String(unknown)]] : [];
  });
  if (rows.length === 0) return [];
  const basis = [{ kind: 'planner' as const, template: 'areas' }];
  return [
    { type: 'heading', level: 3, text: boardWords.areas, basis },
    { type: 'table', header: tableWords.areas, rows, weight: 'counted', facts: rows.length, basis, tags: ['rating'] },
  ];
}

/** 3: the priorities, each with its first step; why, for internal readers. */
export function priorities({ speaker, priorities: list }: Board): Made {
  const told = list.filter((one) => one.different !== '');
  const count = filled({
    priorityCount: numberSlot(told.length, [], false),
    several: told.length > 1 ? ourWords('yes') : undefined,
  });
  const lead = told.length > 0 ? say('S-pri-lead', speaker, count) : null;
  const blocks = told.flatMap((one, at) => priorityBlock(one, at + 1, speaker));
  const parts: readonly DraftPart[] = [
    ...(lead ? [{ type: 'paragraph' as const, sentences: [lead], weight: 'counted' as const }] : []),
    ...paragraph(speaker, ['S-check-now']),
    ...blocks,
    ...paragraph(speaker, ['S-more-actions']),
  ];
  return { title: boardWords.priorities[told.length - 1] ?? boardWords.priorities[2], parts };
}

function priorityBlock(one: Priority, n: number, speaker: Speaker): readonly DraftPart[] {
  const slots = prioritySlots(one);
  const said = (['S-pri', 'S-pri-why', 'S-pri-first'] as const).map((id) => say(id, speaker, slots));
  const basis = one.basis.length > 0 ? one.basis : [{ kind: 'planner' as const, template: 'priority' }];
  const first = plainSentence(`${n}. ${one.different}`, basis);
  const sentences = [first, ...said.filter((sentence) => sentence !== null)];
  return [{ type: 'paragraph', sentences, weight: 'counted', boldFirst: true }];
}

/** 4: who leads, who sponsors, who is told; five decisions and who takes them. */
export function roles({ speaker }: Board): Made {
  const parts = [
    ...paragraphs(speaker, [
      ['S-model', 'S-sponsor'],
      ['S-gov', 'S-report', 'S-dsl'],
    ]),
    ...decisionTable(speaker),
  ];
  return { title: boardWords.roles, parts };
}

function decisionTable(speaker: Speaker): readonly DraftPart[] {
  const cell = (text: string) => capital(lineOf(text, speaker).replace(/^the /i, ''));
  const rows = decisionWords
    .map((row) => [row.decision, cell(row.decides), cell(row.does)])
    .filter((row) => !row.includes(''));
  const facts = ['leadTitle', 'sponsor', 'approveRole'].filter((slot) => slot in speaker.slots);
  if (rows.length < 3 || facts.length === 0) return [];
  const basis = facts.flatMap((slot) => speaker.slots[slot]?.basis ?? []);
  return [
    { type: 'table', header: tableWords.decisions, rows, weight: 'counted', facts: facts.length, basis, tags: [] },
  ];
}

/** 5: what is offered, how a worry becomes help, whom to tell. The crisis box is there whatever else is not. */
export function offers({ plan, content, speaker, crisis }: Board): Made {
  const table = offersPart(plan, content, speaker, NAMES_A_COLUMN[speaker.edition]);
  const routes = paragraphs(speaker, [
    ['S-route-1', 'S-route-2', 'S-route-3'],
    ['S-partners', 'S-route-4'],
  ]);
  const staff = speaker.edition === 'internal' ? paragraph(speaker, ['S-worry-staff']) : [];
  const known = [...table, ...routes];
  const title = known.length > 0 ? boardWords.offers : boardWords.worriedOnly;
  return {
    title,
    parts: [...known, ...staff, ...worriedParts(speaker, openingOf(staff[0])), ...crisis.flatMap(boxLines)],
  };
}

/** 6: lessons, words and places, staff. */
export function curriculum({ speaker }: Board): Made {
  const parts = paragraphs(speaker, [
    ['S-cur-1', 'S-cur-2'],
    ['S-cul-1', 'S-cul-2'],
    ['S-stf-1', 'S-stf-2', 'S-stf-3'],
  ]);
  return { title: boardWords.curriculum, parts };
}

/** 7: what changed because pupils said so, families, who takes up help. */
export function families({ speaker }: Board): Made {
  const parts = paragraphs(speaker, [
    ['S-voice-changed', 'S-pup-2'],
    ['S-fam-1', 'S-fam-2'],
    ['S-fair-1', 'S-fair-2'],
  ]);
  return { title: lineOf(boardWords.families, speaker), parts };
}

/** 8: dates, cost, how we will see whether it helps, the main risk. */
export function dates(board: Board): Made {
  const { speaker, priorities: list } = board;
  const parts = [
    ...boardDates(board.plan, speaker, list),
    ...paragraphs(speaker, [[{ id: 'S-cost', slots: costSlots(list) }], ['S-imp-1', 'S-imp-2'], ['S-risk']]),
  ];
  return { title: boardWords.dates, parts };
}

function costSlots(list: readonly Priority[]) {
  const costed = list.filter((one) => one.cost !== '');
  const open = list.length - costed.length;
  const basis = costed.flatMap((one) => one.basis);
  const items = costed.map((one) => `${one.cost} for priority ${numberWord(one.n)}`);
  return filled({
    costItems: listSlot(items, basis),
    notCosted: open > 0 && costed.length > 0 ? textSlot(numberWord(open), basis, false) : undefined,
  });
}
