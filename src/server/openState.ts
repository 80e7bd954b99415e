import { nextStepWords } from '../content/messages';
import { tabNames } from '../content/sheetWords';
import type { Output } from '../contract/api';
import type { TabKind } from '../outputs/sheets/sheetModel';
import { plansAtHand } from './drafts';
import { nextStepFor } from './nextStep';
import { readWorkbook } from './picture';
import { revisionOf } from './refreshPlan';
import type { Services } from './services';

type State = Output<'open'>;

/** A tab that was found without being read goes by its usual name. */
const usualName = (kind: TabKind): string => Object.entries(tabNames).find(([key]) => key === kind)?.[1] ?? kind;

const NO_COUNTS: State['counts'] = { A: 0, B: 0, C: 0, D: 0, total: 0 };

function openInSheet(services: Services): State {
  const tabs = services.tabs();
  const found = tabs.found('cached');
  const picture = readWorkbook(tabs, found, services.clock().today(), { actions: false, whole: false });
  const isSetUp = found.some(({ kind }) => kind === 'gaps');
  return {
    where: 'sheet',
    isSetUp,
    workbook: tabs.workbook(),
    url: tabs.url(),
    userKey: services.user().key(),
    revision: revisionOf(picture.answers),
    counts: found.length === 0 ? NO_COUNTS : picture.understood.findings.counts,
    nextStep: nextStepFor(picture.understood, isSetUp),
    answers: picture.answers.filter(({ answer, detail }) => answer !== '' || detail !== '').map((row) => ({ ...row })),
    problems: picture.problems.map((line) => ({ ...line })),
    tabs: tabs.found('cached').map(({ kind, name }) => ({ kind, name: name === '' ? usualName(kind) : name })),
    plans: [],
    place: '',
    undoable: null,
  };
}

function openInDoc(services: Services): State {
  const plans = plansAtHand(services);
  return {
    where: 'doc',
    isSetUp: plans.length > 0,
    workbook: plans[0]?.workbook ?? '',
    url: services.sharing().url(),
    userKey: services.user().key(),
    revision: '0',
    counts: NO_COUNTS,
    nextStep: plans.length > 0 ? nextStepWords.inDocs : nextStepWords.noPlan,
    answers: [],
    problems: [],
    tabs: [],
    plans,
    place: '',
    undoable: null,
  };
}

/** The state of the plan, for first paint. Writes nothing. */
export function openState(services: Services): State {
  return services.where() === 'doc' ? openInDoc(services) : openInSheet(services);
}
