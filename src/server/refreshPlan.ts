import type { Output } from '../contract/api';
import type { ActionRecord, AnswerRow } from '../domain/plan';
import { planRefresh } from '../outputs/refresh/planRefresh';
import { hashOf } from '../outputs/refresh/rowKeys';
import { changesAnything } from '../outputs/refresh/tabState';
import type { SheetModel, TabKind } from '../outputs/sheets/sheetModel';
import { mirrorPlan, type Packed } from './bridge';
import { type Carried, carryAnswers, withHandedOn } from './carryAnswers';
import { tabsToWrite } from './layouts';
import { actionIds, actionsModel, blankProgress, gapIds, modelsOf, progressModel } from './models';
import { actionsIn, readWorkbook, type WorkbookPicture } from './picture';
import { type BeforeWriting, type FirstLook, refreshTab, type TabOutcome } from './refreshTab';
import { finishReplacing } from './replaceTab';
import { type Line, notRefreshedText, summaryOf, tabReport } from './reports';
import type { PlanTabs, Services } from './services';
import {
  actionRows,
  allTabs,
  answerRows,
  decisionRows,
  firstActions,
  provisionRows,
  snapshotRows,
  tabFor,
} from './tabRows';
import type { Decisions, WrittenPlan } from './understand';
import { givenUpKeeper, packUndo, replacedCells, type UndoCell, undoableOf } from './undoRecord';
import { type UnreadTab, unreadReport, unreadTabs } from './unread';

/** Changes whenever an answer does; '0' while there are none. Needs no store: it is made from the rows themselves. */
export function revisionOf(answers: readonly AnswerRow[]): string {
  const said = answers.filter(({ answer, detail }) => answer !== '' || detail !== '');
  const texts = said.map(({ key, answer, detail }) => [key, answer, detail]);
  return said.length === 0 ? '0' : hashOf(JSON.stringify(texts));
}

/** What the workbook holds, as it is mirrored for Docs. */
export function writtenPlan(tabs: PlanTabs, picture: WorkbookPicture, savedAt: string): WrittenPlan {
  const { answers, provision, actions, decisions } = picture;
  return { id: tabs.planId(), workbook: tabs.workbook(), savedAt, answers, provision, actions, decisions };
}

/** A tab as this run knows it; null where it does not stand. Tabs that nothing of the plan is read from are read when their turn comes. */
export function firstLook(tabs: PlanTabs, picture: WorkbookPicture, model: SheetModel): FirstLook | null {
  const read = picture.readings[model.kind];
  if (read !== undefined) return { reading: read, when: 'earlier' };
  const tab = tabFor(tabs, model.kind);
  return tab === null ? null : { reading: tabs.readText(tab, model.columns), when: 'now' };
}

type Done = {
  readonly picture: WorkbookPicture;
  readonly tabs: Output<'refresh'>['tabs'];
  readonly packed: Pick<Packed, 'leftOut'> & { readonly savedAt: string };
  /** The plan could not be read: `tabs` are those that stand in the way. */
  readonly isStopped: boolean;
};

/** The rows of the Action plan as this refresh leaves them. */
function actionsNow(
  picture: WorkbookPicture,
  done: { readonly model: SheetModel; readonly outcome: TabOutcome } | undefined,
): readonly ActionRecord[] {
  if (done?.outcome.how === 'created') return firstActions(done.model);
  if (done?.outcome.how !== 'refreshed') return picture.actions;
  return actionRows(done.outcome.stands, done.model, actionIds(picture.understood));
}

/** The snapshots that stand are read when everything else is done; rows of the past are never written. */
function refreshProgress(tabs: PlanTabs, picture: WorkbookPicture): Output<'refresh'>['tabs'][number] {
  const blank = blankProgress();
  const look = firstLook(tabs, picture, blank);
  const model = progressModel(picture, look === null ? [] : snapshotRows(look.reading, blank));
  return tabReport(refreshFrom(tabs, model, look), model.name);
}

/** A tab that a run had begun to replace is replaced now. */
function refreshFrom(tabs: PlanTabs, model: SheetModel, look: FirstLook | null, before?: BeforeWriting): TabOutcome {
  if (look?.reading.tab.isLeaving !== true) return refreshTab(tabs, model, look, before);
  return finishReplacing(tabs, model, look.reading);
}

/** What was replaced can be put back until a later refresh replaces something. */
function rememberReplaced(services: Services, tabs: PlanTabs, cells: readonly UndoCell[]): void {
  const about = { at: services.clock().instant(), leftOut: 0, before: tabs.undoNote() };
  tabs.remember(cells.length === 0 ? undefined : packUndo(services.store(), cells, about));
}

type DoneTab = { readonly model: SheetModel; readonly outcome: TabOutcome };

/** How often tabs are gone over until they are read as they were when they were planned. */
const MOST_ROUNDS = 3;

/**
 * Which rows of the Action plan people wrote is read before it is planned, and writing ids can change what is read: so it is
 * planned again from what stands, until that changes nothing. Nearly always the first time is the last.
 */
function refreshActions(tabs: PlanTabs, picture: WorkbookPicture, first: DoneTab, before: BeforeWriting): DoneTab {
  let done = first;
  for (let round = 0; round < MOST_ROUNDS && done.outcome.how === 'refreshed'; round += 1) {
    const { stands, rounds } = done.outcome;
    const actions = actionsIn(stands, picture.understood, picture.today);
    const model = actionsModel({ ...picture, actions });
    if (!changesAnything(planRefresh(model, stands.state))) break;
    const outcome = refreshTab(tabs, model, { reading: stands, when: 'earlier' }, before);
    const all = outcome.how === 'refreshed' ? { ...outcome, rounds: [...rounds, ...outcome.rounds] } : outcome;
    done = { model, outcome: all };
  }
  return done;
}

/** What the workbook was read to say, and what became of every tab but Progress. */
type Pass = {
  readonly picture: WorkbookPicture;
  readonly done: readonly DoneTab[];
  /** Did Answers lack a place for what was said under the map? Then only Answers was gone over, which may make the place. */
  readonly isUnheard: boolean;
  /** What was handed on to Answers, in this pass and those before it. */
  readonly handedOn: Carried['cells'];
};

function passOver(services: Services, tabs: PlanTabs, before: BeforeWriting, mayCarry: boolean): Pass {
  const reach = { actions: true, whole: true, mayCarry };
  const picture = readWorkbook(tabs, allTabs(tabs), services.clock().today(), reach);
  if (unreadTabs(picture).length > 0) return { picture, done: [], isUnheard: false, handedOn: [] };
  const { arrived, cells } = carryAnswers(tabs, picture);
  const isUnheard = !arrived;
  const models = modelsOf(picture).filter(({ kind }) => !isUnheard || kind === 'answers');
  const done = models.map((model): DoneTab => {
    const first = { model, outcome: refreshFrom(tabs, model, firstLook(tabs, picture, model), before) };
    return model.kind === 'actions' ? refreshActions(tabs, picture, first, before) : first;
  });
  return { picture, done, isUnheard, handedOn: cells };
}

const inOrder = (rows: readonly { readonly key: string }[]): string =>
  JSON.stringify([...rows].sort((a, b) => (a.key < b.key ? -1 : 1)));

const answered = (rows: readonly AnswerRow[]): readonly AnswerRow[] =>
  rows.filter(({ answer, detail }) => answer !== '' || detail !== '');

const decided = (decisions: Decisions): string => JSON.stringify(Object.entries(decisions).sort());

/** Ids put right in Answers, the register or the decisions can change what these say: then the other tabs were made from old news. */
function readsOtherwise({ picture, done, isUnheard }: Pass): boolean {
  if (isUnheard) return true;
  return done.some(({ model, outcome }) => {
    if (outcome.how !== 'refreshed' || outcome.rounds.length === 0) return false;
    const { stands } = outcome;
    if (model.kind === 'answers')
      return inOrder(answered(answerRows(stands, model))) !== inOrder(answered(picture.answers));
    if (model.kind === 'gaps')
      return decided(decisionRows(stands, model, gapIds(picture.understood))) !== decided(picture.decisions);
    return model.kind === 'provision' && inOrder(provisionRows(stands, model)) !== inOrder(picture.provision);
  });
}

/** One tab over two passes: all that was written to it, and how it stands now. */
function overBoth(first: DoneTab | undefined, second: DoneTab): DoneTab {
  const [before, after] = [first?.outcome, second.outcome];
  if (before?.how === 'created') return { ...second, outcome: before };
  if (before?.how !== 'refreshed' || after.how !== 'refreshed') return second;
  return { ...second, outcome: { ...after, rounds: [...before.rounds, ...after.rounds] } };
}

const wasWritten = ({ outcome }: DoneTab): boolean => outcome.how === 'refreshed' && outcome.rounds.length > 0;

/** What has no place in Answers, and got none, stays under the map as a person's own. */
function mayCarryAfter({ done, isUnheard }: Pass, isLast: boolean): boolean {
  return !isUnheard || (!isLast && done.some(wasWritten));
}

/** Goes over the tabs until they say what they are read to say; nearly always once. */
function passesOver(services: Services, tabs: PlanTabs, before: BeforeWriting): Pass {
  let pass = passOver(services, tabs, before, true);
  for (let again = 1; again < MOST_ROUNDS && readsOtherwise(pass); again += 1) {
    const earlier = pass.done;
    const next = passOver(services, tabs, before, mayCarryAfter(pass, again === MOST_ROUNDS - 1));
    const done = next.done.map((tab) =>
      overBoth(
        earlier.find(({ model }) => model.kind === tab.model.kind),
        tab,
      ),
    );
    pass = { ...next, done, handedOn: [...pass.handedOn, ...next.handedOn] };
    if (!readsOtherwise(next)) break;
  }
  return pass;
}

/** Where the plan cannot be read, every tab stays as it is. */
function notRefreshed(picture: WorkbookPicture, unread: readonly UnreadTab[]): Done {
  const packed = { leftOut: [], savedAt: '' };
  return { picture: { ...picture, problems: [] }, tabs: unread.map(unreadReport), packed, isStopped: true };
}

function refreshTabs(services: Services, tabs: PlanTabs): Done {
  const { picture, done, handedOn } = passesOver(services, tabs, givenUpKeeper(services, tabs));
  const unread = unreadTabs(picture);
  if (unread.length > 0) return notRefreshed(picture, unread);
  const made = done.map(({ model, outcome }) => withHandedOn(tabReport(outcome, model.name), handedOn));
  const reports = [...made, refreshProgress(tabs, picture)];
  if (reports.some(({ created }) => created)) tabs.settle();
  tabs.ownMarks();
  rememberReplaced(
    services,
    tabs,
    done.flatMap(({ outcome }) => replacedCells(outcome)),
  );
  const actions = actionsNow(
    picture,
    done.find(({ model }) => model.kind === 'actions'),
  );
  const written = writtenPlan(tabs, { ...picture, actions }, services.clock().instant());
  return { picture, tabs: reports, packed: mirrorPlan(services.store(), written, false), isStopped: false };
}

/** Brings every tab up to date, one at a time, while nobody else does. */
function refreshAlone(services: Services): Done {
  services.tabs().confirm();
  const tabs = tabsToWrite(services);
  const done = refreshTabs(services, tabs);
  tabs.goBack();
  return done;
}

const attentionOf = (done: Done): readonly Line[] => [
  ...done.picture.problems,
  ...done.tabs.flatMap(({ attention }) => attention),
];

/** One refresh and its report. */
export function refreshPlan(services: Services): Output<'refresh'> {
  const done = services.lock().holdToEnd(() => refreshAlone(services));
  const attention = attentionOf(done);
  const made = (kind: TabKind): boolean => done.tabs.some((tab) => tab.kind === kind && tab.created);
  return {
    firstTime: made('gaps'),
    ...(done.isStopped ? { stopped: true } : {}),
    tabs: done.tabs,
    attention: [...attention],
    counts: done.picture.understood.findings.counts,
    summary: done.isStopped
      ? notRefreshedText(done.tabs.map(({ name }) => name))
      : summaryOf(done.tabs, attention.length),
    revision: revisionOf(done.picture.answers),
    savedAt: done.packed.savedAt,
    leftOut: [...done.packed.leftOut],
    undoable: undoableOf(services.tabs().undoNote(), services.clock()),
  };
}
