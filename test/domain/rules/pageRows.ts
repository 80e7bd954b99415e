import { closedLists } from '../../../src/content/closedLists';
import { provisionTypes } from '../../../src/content/provisionTypes';
import { questions } from '../../../src/content/questions/index';
import type { Answers } from '../../../src/domain/answers';
import type { AnswerRow, ProvisionRow } from '../../../src/domain/plan';
import type { ProvisionRecord } from '../../../src/domain/provision';
import type { Rating } from '../../../src/domain/rating';
import type { School } from './ruleCases';

/** A school as the page sends it: ids of questions with the words of their options, and rows of the register. */
export type PageRows = { readonly answers: readonly AnswerRow[]; readonly provision: readonly ProvisionRow[] };

const row = (key: string, answer: string): AnswerRow => ({ key, answer, detail: '' });

function ratingWord(rating: Rating): string {
  if (rating.kind === 'rated') return String(rating.value);
  return rating.kind === 'dont-know' ? 'dk' : 'na';
}

const PLAIN = [
  'nation',
  'setting',
  'mhst',
  'mhstUse',
  'remitWritten',
  'crisisRoute',
  'keyStaffTrained',
  'teachesSensitive',
  'eatingResponse',
  'helpSeekingTaught',
  'policyReview',
] as const;

const under = (prefix: string, all: object, word: (value: never) => string = String): AnswerRow[] =>
  Object.entries(all).map(([id, value]) => row(`${prefix}.${id}`, word(value as never)));

function needRows(needs: Answers['needs']): AnswerRow[] {
  return needs.flatMap(({ id, source }, at) => [
    row(`needs.${at + 1}`, id),
    ...(source === null ? [] : [row(`needs.${at + 1}.source`, source)]),
  ]);
}

/** A place that is no question cannot be said anything about. */
const isAsked = (cell: string): boolean => questions.some(({ id }) => id === `map.${cell}`);

function answerRows(given: Partial<Answers>): AnswerRow[] {
  const { phases = ['primary'], stage = 1, needs = [], saidNo = [], stopsIfAway = [], confirmed = {} } = given;
  return [
    row('phases', phases.join(', ')),
    row('stage', String(stage)),
    ...PLAIN.flatMap((key) => (given[key] ? [row(key, String(given[key]))] : [])),
    ...needRows(needs),
    ...under('safety', given.safety ?? {}),
    ...under('ratings', given.ratings ?? {}, ratingWord),
    ...under('ticks', given.ticks ?? {}),
    ...Object.entries(confirmed).flatMap(([id, { by, on }]) => [
      row(`confirmed.${id}.by`, by.trim()),
      row(`confirmed.${id}.on`, on),
    ]),
    ...saidNo.filter(isAsked).map((cell) => row(`map.${cell}`, 'nothing')),
    ...(stopsIfAway.length > 0 ? [row('stopsIfAway', stopsIfAway.join(', '))] : []),
  ];
}

const typeName = (id: string | null): string | undefined => provisionTypes.find((type) => type.id === id)?.name;

/** The name under which a row is listed: what makes the catalogue know its type. */
export const listedName = ({ name, type }: ProvisionRecord): string => typeName(type) ?? name;

function checkCells({ checks, assurance, dpia }: ProvisionRecord): string {
  const said = { ...checks, ...(assurance ? { assurance } : {}), ...(dpia ? { dpia } : {}) };
  const options = Object.entries(said).map(([check, answer]) => `${check}:${answer}`);
  return options.map((id) => closedLists.externalChecks.find((option) => option.id === id)?.label ?? id).join(', ');
}

function registerRow(record: ProvisionRecord): ProvisionRow {
  const [mainNeed = '', ...others] = record.needs ?? [];
  const cells = {
    name: listedName(record),
    tier: record.tiers.join(', '),
    mainNeed,
    alsoHelps: others.join(', '),
    lead: record.lead ?? '',
    running: record.status,
    phases: (record.phases ?? []).join(', '),
    years: (record.years ?? []).map((year) => `Year ${year}`).join(', '),
    provider: record.provider,
    deputy: record.cover ?? '',
    measure: record.measure === 'no' ? 'none' : (record.measure ?? ''),
    lastReview: record.reviewed ?? '',
    places: String(record.places ?? ''),
    externalChecks: checkCells(record),
  };
  return { key: record.key, cells: Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '')) };
}

/** The smallest school of a rule, as answers and rows a lead can give in the page. */
export function asPageRows({ answers = {}, provision = [] }: School): PageRows {
  return { answers: answerRows(answers), provision: provision.map(registerRow) };
}
