import { insetDefaults, insetTables, insetWords, routeWords } from '../../content/inset/common';
import { scenarios } from '../../content/inset/scenarios';
import type { OutlineBlock, Scenario } from '../../content/inset/types';
import type { BlockBasis } from '../documents/docModel';
import { type DraftPart, plainSentence } from '../documents/draft';
import { lineOf } from '../documents/sentences/line';
import { filled, listSlot } from '../documents/sentences/slot';
import { told } from '../documents/sentences/speaker';
import { stretchesOf } from './insetLengths';
import type { Session } from './insetSession';

type Pool = Scenario['pool'];
const POOLS: readonly Pool[] = ['primary', 'secondary', 'post16', 'adults'];

/** The situations of one stretch: those for the ages taught here, an age at a time, as many as the stretch has room for. */
export function situationsFor(session: Session, block: OutlineBlock): readonly Scenario[] {
  const { ids = [], most = 0 } = block.situations ?? {};
  const later = idsAfter(session, block);
  const open = ids.filter((id) => !later.includes(id)).flatMap((id) => scenarioOf(id, session));
  const byPool = POOLS.map((pool) => open.filter((one) => one.pool === pool)).filter((some) => some.length > 0);
  return inTurns(byPool).slice(0, Math.max(most, byPool.length));
}

/** A situation kept for a later stretch of the same session is not used up before it. */
function idsAfter({ outline, minutes }: Session, block: OutlineBlock): readonly string[] {
  const blocks = stretchesOf(outline, minutes).map((one) => one.block);
  return blocks.slice(blocks.indexOf(block) + 1).flatMap(({ situations }) => situations?.ids ?? []);
}

function scenarioOf(id: string, { plan, outline }: Session): readonly Scenario[] {
  const found: Scenario | undefined = scenarios.find((one) => one.id === id);
  const inRoom = /^(y|yes|true)$/i.test(told(plan, 'inset.dslPresent'));
  if (!found || (outline.withDsl?.includes(id) && !inRoom)) return [];
  return found.pool === 'adults' || plan.answers.phases.some((phase) => phase === found.pool) ? [found] : [];
}

/** One of each, then the second of each, and so on. */
function inTurns(lists: readonly (readonly Scenario[])[]): readonly Scenario[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** Every situation this session uses. */
export function cardsIn(session: Session): readonly Scenario[] {
  return stretchesOf(session.outline, session.minutes).flatMap(({ block }) => situationsFor(session, block));
}

/** The situations of a stretch in full, and who should read them first. */
export function situations(session: Session, block: OutlineBlock): readonly DraftPart[] {
  const found = situationsFor(session, block);
  if (found.length === 0) return [];
  const basis = found.map((one): BlockBasis => ({ kind: 'planner', template: `scenario:${one.id}` }));
  const table: DraftPart = {
    type: 'table',
    header: insetTables.situations,
    rows: found.map((one) => rowOf(one, session)),
    widths: [3, 12, 12, 6],
    weight: 'counted',
    facts: 0,
    basis,
    tags: [],
  };
  const notes = [...onlyWithDsl(found, session), ...notRead(found, session)].map((text) =>
    plainSentence(text, basis, { facts: 0 }),
  );
  return [
    table,
    ...(notes.length > 0
      ? [{ type: 'paragraph' as const, sentences: notes, weight: 'counted' as const, look: 'small' as const }]
      : []),
  ];
}

function rowOf(one: Scenario, { speaker }: Session): readonly string[] {
  const words = (text: string) => lineOf(text, speaker);
  const route = words(routeWords[one.route] ?? one.route);
  return [one.id, words(one.situation), words(one.firstMove), route || insetDefaults.leadThisWeek];
}

function onlyWithDsl(found: readonly Scenario[], { outline, speaker }: Session): readonly string[] {
  const ids = found.map(({ id }) => id).filter((id) => outline.withDsl?.includes(id));
  const cards = filled({ cards: listSlot(ids, [], false) });
  return ids.length > 0 ? [lineOf(insetWords.withDsl, { ...speaker, slots: { ...speaker.slots, ...cards } })] : [];
}

function notRead(found: readonly Scenario[], { speaker }: Session): readonly string[] {
  const unread = found.some((one) => one.reviewed === null) && !('scenarioCheck' in speaker.slots);
  return unread ? [lineOf(insetWords.notReviewed, speaker)] : [];
}
