import { content } from '../content/index';
import { nextStepWords, noticeWords } from '../content/messages';
import { tabNames } from '../content/sheetWords';
import type { Input, Output } from '../contract/api';
import { callFirstFor } from '../outputs/questionnaire/callFirst';
import { questionnaireFor, type School } from '../outputs/questionnaire/questionnaire';
import type { TabKind } from '../outputs/sheets/sheetModel';
import { withIds } from './answerIds';
import { plansAtHand } from './drafts';
import { hasNewerLayout } from './layouts';
import { wordsOf } from './models';
import { nextStepFor } from './nextStep';
import { papersFrom } from './papers';
import { readWorkbook, type WorkbookPicture } from './picture';
import { keptPlace } from './place';
import { revisionOf } from './refreshPlan';
import type { PlanTabs, Services } from './services';
import { undoableOf } from './undoRecord';
import { unreadNotice, unreadTabs } from './unread';

type State = Output<'open'>;

/** A tab that was found without being read goes by its usual name. */
const usualName = (kind: TabKind): string => Object.entries(tabNames).find(([key]) => key === kind)?.[1] ?? kind;

const NO_COUNTS: State['counts'] = { A: 0, B: 0, C: 0, D: 0, total: 0 };

/** Nation and setting only where they were said: what is assumed elsewhere is not put into the school's mouth. */
function schoolOf({ understood, answers }: WorkbookPicture): School {
  const { nation, setting, phases } = understood.answers;
  const wasSaid = (key: string): boolean => answers.some((row) => row.key === key && withIds(row).ids?.length === 1);
  return {
    ...(wasSaid('nation') ? { nation } : {}),
    ...(wasSaid('setting') ? { setting } : {}),
    phases,
    vocabulary: wordsOf(understood),
  };
}

/** Everything the page needs to ask, say and offer. */
function questionPart(picture: WorkbookPicture): Partial<State> {
  const school = schoolOf(picture);
  return {
    questionnaire: questionnaireFor(content, school),
    papers: papersFrom(picture),
    callFirst: callFirstFor(content, school.nation ?? null, school.vocabulary),
  };
}

function whyReadOnly(tabs: PlanTabs): State['readOnly'] {
  if (hasNewerLayout(tabs)) return 'newer-version';
  return tabs.mayEdit() ? null : 'no-edit-rights';
}

function noticesFor(readOnly: State['readOnly'], isCopy: boolean): string[] {
  return [...(readOnly === null ? [] : [noticeWords[readOnly]]), ...(isCopy ? [noticeWords.copy] : [])];
}

function openInSheet(services: Services, withQuestions: boolean): State {
  const tabs = services.tabs();
  const found = tabs.found('cached');
  const picture = readWorkbook(tabs, found, services.clock().today(), { actions: false, whole: false });
  const readOnly = whyReadOnly(tabs);
  const isSetUp = found.some(({ kind }) => kind === 'gaps');
  return {
    where: 'sheet',
    isSetUp,
    workbook: tabs.workbook(),
    url: tabs.url(),
    userKey: services.user().key(),
    revision: revisionOf(picture.answers),
    counts: found.length === 0 ? NO_COUNTS : picture.understood.findings.counts,
    offers: picture.understood.provision.length,
    nextStep: nextStepFor(picture.understood, isSetUp),
    answers: picture.answers.filter(({ answer, detail }) => answer !== '' || detail !== '').map(withIds),
    problems: picture.problems.map((line) => ({ ...line })),
    tabs: tabs.found('cached').map(({ kind, name }) => ({ kind, name: name === '' ? usualName(kind) : name })),
    plans: [],
    undoable: undoableOf(tabs.undoNote(), services.clock()),
    place: keptPlace(services),
    ...(withQuestions ? questionPart(picture) : {}),
    isBusy: withQuestions && !services.lock().isFree(),
    readOnly,
    isCopy: tabs.isCopy(),
    notices: [...noticesFor(readOnly, tabs.isCopy()), ...unreadTabs(picture).map(unreadNotice)],
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
    offers: 0,
    nextStep: plans.length > 0 ? nextStepWords.inDocs : nextStepWords.noPlan,
    answers: [],
    problems: [],
    tabs: [],
    plans,
    readOnly: null,
    isBusy: false,
    isCopy: false,
    notices: [],
    place: '',
    undoable: null,
  };
}

/** The state of the plan, for first paint. Writes nothing. */
export function openState(services: Services, { questions }: Input<'open'>): State {
  return services.where() === 'doc' ? openInDoc(services) : openInSheet(services, questions === true);
}
