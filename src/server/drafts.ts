import { content } from '../content/index';
import type { SessionMinutes } from '../content/inset/types';
import { menuWords } from '../content/messages';
import type { Input, Output } from '../contract/api';
import { Refusal } from '../contract/failure';
import type { Plan } from '../domain/plan';
import type { DocKind, DocModel, Drafted, Edition, Readiness } from '../outputs/documents/docModel';
import { draftSltBriefing } from '../outputs/documents/sltBriefing';
import { draftStrategyBoard } from '../outputs/documents/strategyBoard';
import { draftStrategyPage } from '../outputs/documents/strategyPage';
import { outlineInset } from '../outputs/sessions/insetOutline';
import { importedPlan, importPlan, loadPlan, storedPlans, unpack } from './bridge';
import type { Services } from './services';
import { planFrom, type WrittenPlan } from './understand';

type PlanEntry = Output<'listDrafts'>['plans'][number];
/** What a draft is asked for with; absent means as the document usually is. */
export type DraftWish = {
  readonly kind: DocKind;
  readonly edition?: Edition | undefined;
  readonly minutes?: number | undefined;
  readonly planId?: string | undefined;
};

/** The documents we draft, by the label of their menu item. */
const KINDS: Output<'listDrafts'>['kinds'] = [
  { kind: 'strategy-page', title: menuWords.draftPage, editions: ['publishable', 'internal'] },
  { kind: 'strategy-board', title: menuWords.draftBoard, editions: ['internal', 'publishable'] },
  { kind: 'slt-briefing', title: menuWords.draftBriefing, editions: ['internal'] },
  { kind: 'inset-launch', title: menuWords.draftInset, editions: ['internal'] },
];

function entryOf(services: Services, plan: Omit<PlanEntry, 'savedWords'>): PlanEntry {
  return { ...plan, savedWords: services.clock().inWords(plan.savedAt) };
}

/** Plans at hand: this person's own, and the one kept with the document. Newest first. */
export function plansAtHand(services: Services): PlanEntry[] {
  const store = services.store();
  const mine = storedPlans(store.mine()).map(({ id, workbook, savedAt }) =>
    entryOf(services, { planId: id, workbook, savedAt, from: 'mine' }),
  );
  const kept = services.where() === 'doc' ? importedPlan(store) : null;
  const imported =
    kept === null || kept === 'newer'
      ? []
      : [entryOf(services, { planId: kept.id, workbook: kept.workbook, savedAt: kept.savedAt, from: 'document' })];
  return [...mine, ...imported].sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
}

function written(services: Services, entry: PlanEntry): WrittenPlan | 'newer' | null {
  const store = services.store();
  if (entry.from === 'document') return importedPlan(store);
  const stored = storedPlans(store.mine()).find(({ id }) => id === entry.planId);
  return stored === undefined ? null : loadPlan(store, stored);
}

function planOf(services: Services, entry: PlanEntry): Plan {
  const plan = written(services, entry);
  if (plan === 'newer') throw new Refusal('newer-version');
  if (plan === null) throw new Refusal('no-plan', entry.workbook);
  return planFrom(plan, services.clock().today());
}

/** The newest plan at hand, or null. */
export function newestPlan(services: Services): Plan | null {
  const [entry] = plansAtHand(services);
  return entry === undefined ? null : planOf(services, entry);
}

/** The plan a wish names, else the newest. */
function wishedPlan(services: Services, { planId }: DraftWish): Plan {
  const plans = plansAtHand(services);
  const entry = planId === undefined ? plans[0] : plans.find((plan) => plan.planId === planId);
  if (entry === undefined) throw new Refusal('no-plan');
  return planOf(services, entry);
}

/** Lengths a launch session is written for, in minutes. */
const LENGTHS: readonly SessionMinutes[] = [20, 45, 60, 90, 180];
const USUAL_LENGTH: SessionMinutes = 90;

/** The length asked for, or the longest that fits into it. */
function sessionLength(minutes: number | undefined): SessionMinutes {
  if (minutes === undefined) return USUAL_LENGTH;
  return [...LENGTHS].reverse().find((length) => length <= minutes) ?? 20;
}

/** Makes the document from the plan. The same plan and day always give the same document. */
export function draftFrom(plan: Plan, { kind, edition, minutes }: DraftWish): Drafted {
  switch (kind) {
    case 'strategy-page':
      return draftStrategyPage(plan, content, edition === undefined ? undefined : { edition });
    case 'strategy-board':
      return draftStrategyBoard(plan, content, edition === undefined ? undefined : { edition });
    case 'slt-briefing':
      return draftSltBriefing(plan, content);
    case 'inset-launch':
      return outlineInset(plan, content, { outline: kind, minutes: sessionLength(minutes) });
  }
}

/** The document a wish describes, from the plan it names. */
export function draftOf(services: Services, wish: DraftWish): Drafted {
  return draftFrom(wishedPlan(services, wish), wish);
}

/** A document with nothing true to say yet is not made, and says why. */
export function requireSections({ sections }: DocModel, { missing }: Readiness): void {
  if (sections.length === 0) throw new Refusal('nothing-to-draft', missing[0]);
}

function requireDoc(services: Services): void {
  if (services.where() !== 'doc') throw new Refusal('not-a-doc');
}

/** What can be drafted here and what stands here already. */
export function listDrafts(services: Services): Output<'listDrafts'> {
  requireDoc(services);
  const drafted = services.docs().drafted();
  return {
    plans: plansAtHand(services),
    drafted: drafted.map(({ kind, edition, section }) => ({ kind, edition, section, heading: section })),
    kinds: KINDS.map((kind) => ({ ...kind, editions: [...kind.editions] })),
  };
}

/** Drafts one section and says which comes next. */
export function draftSection(services: Services, input: Input<'draftSection'>): Output<'draftSection'> {
  requireDoc(services);
  const { model, ready } = draftOf(services, input);
  requireSections(model, ready);
  const wanted = input.section ?? 0;
  const index = typeof wanted === 'number' ? wanted : model.sections.findIndex(({ id }) => id === wanted);
  const section = model.sections[index];
  if (section === undefined) throw new Refusal('unknown-section', String(wanted));
  const docs = services.docs();
  return {
    kind: model.kind,
    edition: model.edition,
    section: section.id,
    heading: section.heading,
    next: model.sections[index + 1]?.id ?? null,
    outcome: services.lock().holdToEnd(() => docs.draftSection(model, section.id, input.attempt ?? '')),
    missing: [...ready.missing],
  };
}

/** Keeps a colleague's code with this document, once it has been read from end to end. */
export function importCode(services: Services, code: string): Output<'importCode'> {
  const store = services.store();
  const plan = unpack(store, code);
  if (plan === 'newer') throw new Refusal('newer-version');
  if (plan === null) throw new Refusal('bad-code');
  importPlan(store, code);
  const { id: planId, workbook, savedAt } = plan;
  return { plan: entryOf(services, { planId, workbook, savedAt, from: 'document' }) };
}
