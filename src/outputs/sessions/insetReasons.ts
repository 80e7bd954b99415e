import { type Pointer, proposalRules } from '../../content/inset/proposals';
import type { OutlineId } from '../../content/inset/types';
import { askedDirectly } from '../../content/sentences/slots';
import type { NeedCode } from '../../domain/catalogue';
import type { PriorityLine } from '../../domain/findings';
import type { Plan } from '../../domain/plan';
import { ratedValue, UNANSWERED } from '../../domain/rating';
import { daysBetween } from '../documents/days';
import type { DocContent } from '../documents/docContent';
import type { BlockBasis } from '../documents/docModel';
import { isSmallGroup } from '../documents/offers';
import type { Speaker } from '../documents/sentences/say';
import { answerBasis, optionOf, told } from '../documents/sentences/speaker';
import { numberWord } from '../documents/words';
import { wordsIn } from './insetWording';

/** One thing in a plan that points to a session. */
export type Reason = {
  /** Key of the gap row, or of the answer. */
  readonly gap: string;
  readonly reason: string;
  /** 0 is a Check now line that training can close; 1 to 3 the bands; 4 an answer without a row. */
  readonly rank: 0 | 1 | 2 | 3 | 4;
  readonly score: number;
  readonly basis: readonly BlockBasis[];
  /** May it stand in a document for staff? */
  readonly printed: boolean;
};

type Found = {
  readonly gap: string;
  readonly rank?: Reason['rank'];
  readonly score?: number;
  readonly slots?: { readonly [slot: string]: string };
};

type Reading = { readonly plan: Plan; readonly content: DocContent };
type Finder = {
  readonly [K in Pointer['kind']]: (pointer: Extract<Pointer, { kind: K }>, reading: Reading) => Found[];
};

const RANKS = { 'Do first': 1, 'This year': 2, 'When you can': 3 } as const;
const BOARD_DAYS = 56;

/** Everything that points to a session, strongest first; the order of the table where two are as strong. */
export function reasonsFor(outline: OutlineId, plan: Plan, content: DocContent, speaker: Speaker): readonly Reason[] {
  const pointers = proposalRules.find((rule) => rule.outline === outline)?.pointers ?? [];
  return pointers
    .flatMap((pointer) => reasonsOf(pointer, { plan, content }, speaker))
    .sort((a, b) => a.rank - b.rank || b.score - a.score);
}

/** The strongest reason a document for staff may print, or null. */
export function reasonFor(outline: OutlineId, plan: Plan, content: DocContent, speaker: Speaker): Reason | null {
  return reasonsFor(outline, plan, content, speaker).find(({ printed }) => printed) ?? null;
}

function reasonsOf(pointer: Pointer, reading: Reading, speaker: Speaker): readonly Reason[] {
  return foundBy(pointer, reading).flatMap(({ gap, rank = 4, score = 0, slots = {} }) => {
    const reason = wordsIn(pointer.reason, speaker, slots);
    const basis: readonly BlockBasis[] = gap.startsWith('gap:') ? [{ kind: 'gap', key: gap }] : answerBasis(gap);
    return reason === '' ? [] : [{ gap, reason, rank, score, basis, printed: pointer.unprinted !== true }];
  });
}

function foundBy(pointer: Pointer, reading: Reading): readonly Found[] {
  switch (pointer.kind) {
    case 'line':
      return finders.line(pointer, reading);
    case 'answer':
      return finders.answer(pointer, reading);
    case 'rating':
      return finders.rating(pointer, reading);
    case 'need':
      return finders.need(pointer, reading);
    case 'confirmed':
      return finders.confirmed(pointer, reading);
    case 'typed':
      return finders.typed(pointer, reading);
    case 'board-soon':
      return finders['board-soon'](pointer, reading);
    case 'open-actions':
      return finders['open-actions'](pointer, reading);
    case 'planned-offer':
      return finders['planned-offer'](pointer, reading);
    case 'one-person-offers':
      return finders['one-person-offers'](pointer, reading);
    case 'stops-if-away':
      return finders['stops-if-away'](pointer, reading);
  }
}

const finders: Finder = {
  line: ({ key, causes, needs }, { plan, content }) => {
    const checks = plan.findings.lines.filter((one) => one.lane === 'A' && one.key === key);
    const rows = priorityRows(plan)
      .filter((row) => (key.endsWith(':') ? row.key.startsWith(key) : row.key === key))
      .filter((row) => causes === undefined || causes.includes(row.cause))
      .filter((row) => needs === undefined || row.needs.some((need) => needs.includes(need)));
    return [
      ...checks.map((one): Found => ({ gap: one.key, rank: 0 })),
      ...rows.map((row): Found => {
        const need = row.needs.find((one) => needs?.includes(one));
        return { gap: row.key, rank: RANKS[row.band], score: row.score, slots: needSlot(need, content) };
      }),
    ];
  },
  answer: ({ question, is }, { plan, content }) =>
    is.includes(optionOf(content, question, told(plan, question))) ? [{ gap: question }] : [],
  rating: ({ statements }, { plan }) =>
    statements.filter((id) => isLow(plan, id)).map((id) => ({ gap: `ratings.${id}` })),
  need: ({ needs }, { plan, content }) => {
    const chosen = plan.answers.needs.find(({ id }) => needs.includes(id));
    return chosen ? [{ gap: 'needs', slots: needSlot(chosen.id, content) }] : [];
  },
  confirmed: ({ check }, { plan }) => {
    const { confirmed, keyStaffTrained } = plan.answers;
    const on = confirmed[check]?.on;
    const walked = check === 'self-harm' && keyStaffTrained === 'yes';
    return on && !walked ? [{ gap: `confirmed.${check}`, slots: { confirmDate: on } }] : [];
  },
  typed: ({ question }, { plan }) => (told(plan, question) === '' ? [] : [{ gap: question }]),
  'board-soon': (_, { plan }) => {
    const dates = told(plan, askedDirectly.boardDates).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    const next = [...dates].sort().find((date) => (daysBetween(plan.answers.today, date) ?? -1) >= 0);
    const days = next ? (daysBetween(plan.answers.today, next) ?? BOARD_DAYS + 1) : BOARD_DAYS + 1;
    return next && days <= BOARD_DAYS ? [{ gap: askedDirectly.boardDates, slots: { boardDate: next } }] : [];
  },
  'open-actions': (_, { plan }) => {
    const open = plan.actions.filter(({ owner, finish, success }) => [owner, finish, success].includes(''));
    return open.length > 1 ? [{ gap: open[0]?.key ?? '', slots: { n: numberWord(open.length) } }] : [];
  },
  'planned-offer': (_, { plan, content }) => {
    const typeOf = (id: string | null) => content.provisionTypes.find((type) => type.id === id);
    const row = plan.provision.find(
      (one) =>
        one.status === 'planned' &&
        one.tiers.includes('T') &&
        one.measure !== 'yes' &&
        !isSmallGroup(one, typeOf(one.type)),
    );
    return row ? [{ gap: 'provision.measure', slots: { offer: row.name } }] : [];
  },
  'one-person-offers': (_, { plan }) => {
    const rows = priorityRows(plan).filter(({ key }) => key.startsWith('gap:one-person:'));
    const [first, ...others] = rows;
    if (first === undefined || others.length === 0) return [];
    const offers = rows.reduce((sum, { basis }) => sum + Math.max(1, basis.length), 0);
    return [{ gap: first.key, rank: RANKS[first.band], score: first.score, slots: { n: numberWord(offers) } }];
  },
  'stops-if-away': (_, { plan }) => (plan.answers.stopsIfAway.length > 0 ? [{ gap: 'stopsIfAway' }] : []),
};

/** Rows of lane B, seen and held, without those the lead decided are not for this school. */
function priorityRows({ findings }: Plan): readonly PriorityLine[] {
  const rows = [...findings.lines, ...findings.held].filter((line) => line.lane === 'B');
  const first = rows.filter((row, at) => rows.findIndex(({ key }) => key === row.key) === at);
  return first.filter(({ decision }) => decision !== 'not-for-us');
}

function isLow({ answers }: Plan, id: string): boolean {
  const value = ratedValue(answers.ratings[id] ?? UNANSWERED);
  return value === 0 || value === 1;
}

function needSlot(need: NeedCode | undefined, content: DocContent): { readonly [slot: string]: string } {
  const area = content.needAreas.find(({ code }) => code === need);
  return area ? { need: area.inSentence } : {};
}
