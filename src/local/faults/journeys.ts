import type { Input, MethodName, Output } from '../../contract/api';
import { ask } from '../bench/wire';
import type { Edit, Host, HostOptions } from '../host.types';
import {
  answered,
  atWork,
  blankFile,
  changed,
  changedByHand,
  chosenInSheet,
  codeOfPlan,
  confirmed,
  documentWithPlan,
  OFFERS,
  ownPaper,
} from './school';

type Start = (root: string, options: HostOptions) => Host;

/** One call that writes, and the file it is made in. */
export type Journey = {
  readonly name: string;
  readonly method: MethodName;
  readonly start: Start;
  readonly input: (host: Host) => unknown;
};

/** What a method is called with; made from the file where it depends on it. */
type Scene<M extends MethodName> = {
  readonly name: string;
  readonly start: Start;
  readonly input: Input<M> | ((host: Host) => Input<M>);
};

/** The scenes of every method of the wire. One that is missing does not compile: say what it writes, or that it only reads. */
type Scenes = { readonly [M in MethodName]: 'reads' | readonly [Scene<M>, ...Scene<M>[]] };

/** The file after one more call. */
function after<M extends MethodName>(start: Start, method: M, input: Input<M>): Start {
  return (root, options) => {
    const host = start(root, options);
    ask(host, method, input);
    return host;
  };
}

const SAVED: Input<'saveAnswers'> = {
  answers: [
    { key: 'nation', answer: 'Wales' },
    { key: 'july', answer: 'Own words for July' },
    { key: 'head.role', answer: 'Head of school', detail: 'Own detail' },
    { key: 'handover.date', answer: '2027-01-05' },
    { key: 'measures', answer: 'SDQ' },
  ],
};

const PEOPLE: Input<'share'> = {
  confirmed: true,
  people: [{ address: 'head@school.example' }, { address: 'senco@school.example', role: 'editor' }],
};

type Line = Output<'refresh'>['attention'][number];
type Choices = Input<'settle'>['choices'];

function choicesOf({ at, choice }: Line, use: 'planner' | 'mine'): Choices {
  return at === undefined || choice === undefined ? [] : [{ ...at, ...choice, use }];
}

/** Every cell a person edited in which the planner would say something else, settled one way. */
const settling =
  (use: 'planner' | 'mine') =>
  (host: Host): Input<'settle'> => ({
    choices: ask(host, 'refresh', {}).attention.flatMap((line) => choicesOf(line, use)),
  });

function firstOffer(host: Host): Input<'saveOffer'> {
  const [offer] = ask(host, 'offers', {}).offers;
  return { key: offer?.key ?? '', cells: { notes: 'Own note from the page', lead: 'Own lead' } };
}

function afterEdits(start: Start, edits: readonly Edit[]): Start {
  return (root, options) => {
    const host = start(root, options);
    host.edit(...edits);
    return host;
  };
}

const withoutColumnOfIds = afterEdits(atWork, [{ do: 'delete', tab: 'Gap analysis', columns: ['A', 1] }]);
const withoutIdsInRegister = afterEdits(atWork, [{ do: 'delete', tab: 'Provision', columns: ['A', 1] }]);
const withoutHeader = afterEdits(atWork, [
  { do: 'freeze', tab: 'Answers', rows: 0, columns: 0 },
  { do: 'delete', tab: 'Answers', rows: [1, 1] },
]);
const otherDropDowns = afterEdits(atWork, [
  { do: 'validate', tab: 'Provision', range: 'C3:D9', list: ['wave 1'], reject: true },
  { do: 'validate', tab: 'Gap analysis', range: 'J3:J5', list: ['wave 1'], reject: true },
]);
const moreOffers = after(after(atWork, 'drawCharts', {}), 'addProvision', { text: OFFERS });

const attempt = 'one wish for a document';
const BOARD: Input<'draftSection'> = { kind: 'strategy-board', edition: 'internal', attempt };
const SESSION: Input<'draftSection'> = { kind: 'inset-launch', attempt };
const WITHOUT_NAME: Input<'draftSection'> = { kind: 'strategy-board' };
/** The document with the first so many sections drafted. */
const drafted = (start: Start, wish: Input<'draftSection'>, sections: number): Start =>
  Array.from({ length: sections }, (_, section) => ({ ...wish, section })).reduce(
    (before, input) => after(before, 'draftSection', input),
    start,
  );
/** With a person's line above all of it. */
const noted = (start: Start): Start =>
  afterEdits(start, [{ do: 'insertText', path: [0], offset: 0, text: 'Own line above\n' }]);

const scenes: Scenes = {
  open: 'reads',
  previewList: 'reads',
  listTabs: 'reads',
  previewTab: 'reads',
  offers: 'reads',
  showCell: 'reads',
  exportCode: 'reads',
  listDrafts: 'reads',
  refresh: [
    { name: 'first refresh', start: answered, input: {} },
    { name: 'refresh after changes', start: changed, input: {} },
    { name: 'refresh with nothing new', start: atWork, input: {} },
    { name: 'refresh, ours chosen', start: chosenInSheet("Use planner's text"), input: {} },
    { name: 'refresh, theirs chosen', start: chosenInSheet('Keep mine'), input: {} },
    { name: 'refresh, a confirmed answer changed', start: changedByHand, input: {} },
  ],
  saveAnswers: [
    { name: 'saveAnswers', start: atWork, input: SAVED },
    {
      name: 'saveAnswers, one confirmed',
      start: confirmed,
      input: { answers: [{ key: 'safety.self-harm', answer: 'Partly' }] },
    },
    { name: 'saveAnswers, first', start: blankFile, input: SAVED },
  ],
  addProvision: [
    { name: 'addProvision', start: atWork, input: { text: OFFERS, attempt: 'one press of the button' } },
    { name: 'addProvision, first', start: blankFile, input: { text: OFFERS, attempt: 'one press of the button' } },
  ],
  saveOffer: [{ name: 'saveOffer', start: atWork, input: firstOffer }],
  settle: [
    { name: 'settle, ours', start: changed, input: settling('planner') },
    { name: 'settle, theirs', start: changed, input: settling('mine') },
  ],
  rebuild: [
    { name: 'rebuild', start: withoutColumnOfIds, input: { tab: 'gaps' } },
    { name: 'rebuild, the register', start: withoutIdsInRegister, input: { tab: 'provision' } },
    { name: 'rebuild, a lost header', start: withoutHeader, input: { tab: 'answers' } },
  ],
  repairChoices: [{ name: 'repairChoices', start: otherDropDowns, input: {} }],
  undo: [{ name: 'undo', start: after(changed, 'refresh', {}), input: {} }],
  drawCharts: [
    { name: 'drawCharts', start: atWork, input: {} },
    { name: 'drawCharts, new numbers', start: moreOffers, input: {} },
  ],
  sendToDocs: [{ name: 'sendToDocs', start: atWork, input: {} }],
  share: [{ name: 'share', start: answered, input: PEOPLE }],
  forget: [{ name: 'forget', start: atWork, input: {} }],
  importCode: [{ name: 'importCode', start: documentWithPlan, input: (host) => ({ code: codeOfPlan(host) }) }],
  draftSection: [
    { name: 'draftSection, first', start: documentWithPlan, input: BOARD },
    { name: 'draftSection, at the cursor', start: ownPaper(1), input: BOARD },
    { name: 'draftSection, under an empty line', start: ownPaper(2), input: SESSION },
    { name: 'draftSection, at the end', start: ownPaper(3), input: BOARD },
    { name: 'draftSection, a list', start: drafted(ownPaper(0), BOARD, 1), input: { ...BOARD, section: 'offers' } },
    {
      name: 'draftSection, tables',
      start: noted(drafted(documentWithPlan, SESSION, 5)),
      input: { ...SESSION, section: 'blocks' },
    },
    {
      name: 'draftSection, the last',
      start: drafted(documentWithPlan, BOARD, 3),
      input: { ...BOARD, section: 'foot' },
    },
    { name: 'draftSection, one that stands', start: drafted(ownPaper(1), BOARD, 2), input: { ...BOARD, section: 1 } },
    { name: 'draftSection, beside another draft', start: drafted(ownPaper(1), WITHOUT_NAME, 2), input: BOARD },
    {
      name: 'draftSection, without a name',
      start: drafted(ownPaper(1), WITHOUT_NAME, 1),
      input: { ...WITHOUT_NAME, section: 1 },
    },
  ],
};

function journeysOf<M extends MethodName>(method: M, listed: 'reads' | readonly Scene<M>[]): Journey[] {
  if (listed === 'reads') return [];
  return listed.map(({ name, start, input }) => ({
    name,
    method,
    start,
    input: (host) => (typeof input === 'function' ? input(host) : input),
  }));
}

/** Every call that writes, as the list above has it. */
export const journeys: readonly Journey[] = (Object.keys(scenes) as MethodName[]).flatMap((method) =>
  journeysOf(method, scenes[method] as 'reads' | readonly Scene<MethodName>[]),
);
