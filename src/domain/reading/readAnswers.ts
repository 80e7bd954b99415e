import type { Answers, CheckId, Confirmation, NeedSource, TickAnswer, YesNo } from '../answers';
import type { IsoDate, NationId, NeedCode, PersonId, PhaseId, Question, SettingId } from '../catalogue';
import { CHECKS, PROCEDURES } from '../gapWords';
import type { AnswerRow, Problem } from '../plan';
import type { Rating } from '../rating';
import { hasLapsed } from '../rules/safetyAnswers';
import { type CellAnswer, ratingFor, readCell } from './readCell';

/** One row that could be read. */
type ReadRow = { readonly answer: CellAnswer | null; readonly detail: string };
type ReadRows = ReadonlyMap<string, ReadRow>;

/** Answers of the Gap analysis tab: they are not rows of the Answers tab. */
export type Decisions = Answers['decisions'];

export type AnswersReading = { readonly answers: Answers; readonly problems: readonly Problem[] };

const PEOPLE: readonly PersonId[] = ['dsl', 'senco', 'head', 'pshe', 'attendance', 'mhst', 'business', 'lead'];
const PHASES: readonly PhaseId[] = ['primary', 'secondary', 'post16'];
const PLACES = [1, 2, 3] as const;

function oneOf<Value extends string>(allowed: readonly Value[], id: string | null): Value | null {
  return allowed.find((value) => value === id) ?? null;
}

/** Reads by question id; all of it null or empty where a row is missing, blank or unreadable. */
class TypedAnswers {
  constructor(readonly rows: ReadRows) {}

  ids(key: string): readonly string[] {
    const answer = this.rows.get(key)?.answer;
    return answer?.kind === 'ids' ? answer.ids : [];
  }
  id<Value extends string>(key: string, allowed: readonly Value[]): Value | null {
    return oneOf(allowed, this.ids(key)[0] ?? null);
  }
  yesNo(key: string): YesNo | null {
    return this.id<YesNo>(key, ['yes', 'partly', 'no', 'not-sure']);
  }
  day(key: string): IsoDate | null {
    const answer = this.rows.get(key)?.answer;
    return answer?.kind === 'day' ? answer.day : null;
  }
  shown(key: string): string {
    return this.rows.get(key)?.answer?.shown ?? '';
  }
  detail(key: string): string {
    return this.rows.get(key)?.detail ?? '';
  }
  /** Keys that begin so, without the beginning. */
  under(prefix: string): readonly string[] {
    return [...this.rows.keys()].flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  }
}

/** An object of what could be read; entries of null are left out. */
function known<Key extends string, Value>(
  keys: readonly Key[],
  read: (key: Key) => Value | null,
): { readonly [key in Key]?: Value } {
  const entries = keys.flatMap((key) => {
    const value = read(key);
    return value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries) as { readonly [key in Key]?: Value };
}

function readRoll(sheet: TypedAnswers): Answers['roll'] {
  return known(PHASES, (phase) => {
    const answer = sheet.rows.get(`roll.${phase}`)?.answer;
    return answer?.kind === 'number' ? answer.value : null;
  });
}

const SOURCES: readonly NeedSource[] = ['record', 'survey', 'attendance', 'staff-view', 'impression'];

/** A need named twice counts once, with the better-founded of its sources first come. */
function readNeeds(sheet: TypedAnswers): Answers['needs'] {
  const needs = PLACES.flatMap((place) => {
    const [id] = sheet.ids(`needs.${place}`);
    const source = sheet.id(`needs.${place}.source`, SOURCES);
    return id === undefined ? [] : [{ id: id as NeedCode, source }];
  });
  return needs.filter(({ id }, at) => needs.findIndex((need) => need.id === id) === at);
}

function readConfirmed(sheet: TypedAnswers): Answers['confirmed'] {
  return known<CheckId, Confirmation>(CHECKS, (check) => {
    const by = sheet.shown(`confirmed.${check}.by`);
    const on = sheet.day(`confirmed.${check}.on`);
    const changed = sheet.day(`safe.changed.${check}`);
    if (by === '' || on === null) return null;
    return { by, on, ...(changed !== null && hasLapsed(on, changed) ? { lapsedOn: changed } : {}) };
  });
}

function readRatings(sheet: TypedAnswers): Answers['ratings'] {
  const ratings = known<string, Rating>(sheet.under('ratings.'), (indicator) => {
    const key = `ratings.${indicator}`;
    return ratingFor(sheet.ids(key)[0] ?? '', sheet.detail(key));
  });
  return ratings as Answers['ratings'];
}

function readTicks(sheet: TypedAnswers): Answers['ticks'] {
  const TICKS: readonly TickAnswer[] = ['yes', 'no', 'not-sure'];
  return known<string, TickAnswer>(sheet.under('ticks.'), (type) =>
    sheet.id(`ticks.${type}`, TICKS),
  ) as Answers['ticks'];
}

function readRoutes(sheet: TypedAnswers): Answers['routes'] {
  const needs = sheet.under('routes.').map((key) => key.split('.')[0] as NeedCode);
  return known([...new Set(needs)], (need) => {
    const route = sheet.shown(`routes.${need}.route`);
    const threshold = sheet.id(`routes.${need}.threshold`, ['yes', 'no'] as const);
    const checked = sheet.day(`routes.${need}.checked`);
    return route === '' && threshold === null && checked === null ? null : { route, threshold, checked };
  });
}

/** "Not relevant here" counts with its reason only; without one the place stays open. */
function readMap(sheet: TypedAnswers): Pick<Answers, 'saidNo' | 'notRelevant'> {
  const cells = sheet.under('map.');
  const says = (cell: string, id: string) => sheet.ids(`map.${cell}`).includes(id);
  const reason = (cell: string) => (says(cell, 'not-relevant') ? sheet.detail(`map.${cell}`) || null : null);
  return {
    saidNo: cells.filter((cell) => says(cell, 'nothing-yet')),
    notRelevant: known<string, string>(cells, reason) as Answers['notRelevant'],
  };
}

const STAGES = { '1': 1, '2': 2, '3': 3 } as const;

function readStart(sheet: TypedAnswers): Pick<Answers, 'nation' | 'setting' | 'stage' | 'phases' | 'roll'> {
  const nations: readonly NationId[] = ['england', 'wales', 'scotland', 'northern-ireland'];
  const settings: readonly SettingId[] = ['school', 'college'];
  return {
    nation: sheet.id('nation', nations) ?? 'england',
    setting: sheet.id('setting', settings) ?? 'school',
    stage: STAGES[sheet.id('stage', ['1', '2', '3'] as const) ?? '1'],
    phases: PHASES.filter((phase) => sheet.ids('phases').includes(phase)),
    roll: readRoll(sheet),
  };
}

function readSafety(
  sheet: TypedAnswers,
): Pick<Answers, 'safety' | 'crisisRoute' | 'confirmed' | 'keyStaffTrained' | 'teachesSensitive'> {
  return {
    safety: known(PROCEDURES, (id) => sheet.yesNo(`safety.${id}`)),
    crisisRoute: sheet.yesNo('crisisRoute'),
    confirmed: readConfirmed(sheet),
    keyStaffTrained: sheet.yesNo('keyStaffTrained'),
    teachesSensitive: sheet.yesNo('teachesSensitive'),
  };
}

/** Everything typed, as words: options by their label, days as 'YYYY-MM-DD'. */
function readTold(sheet: TypedAnswers): Answers['told'] {
  const typed = [...sheet.rows].filter(([, { answer, detail }]) => answer !== null || detail !== '');
  return Object.fromEntries(typed.map(([key, { answer, detail }]) => [key, { answer: answer?.shown ?? '', detail }]));
}

function answersOf(sheet: TypedAnswers, today: IsoDate, decisions: Decisions): Answers {
  return {
    today,
    ...readStart(sheet),
    needs: readNeeds(sheet),
    mhst: sheet.id('mhst', ['none', 'date', 'active', 'not-sure'] as const),
    mhstUse: sheet.id('mhstUse', ['all', 'some'] as const),
    remitWritten: sheet.yesNo('remitWritten'),
    ...readSafety(sheet),
    ratings: readRatings(sheet),
    ticks: readTicks(sheet),
    stopsIfAway: sheet.ids('stopsIfAway'),
    eatingResponse: sheet.yesNo('eatingResponse'),
    helpSeekingTaught: sheet.yesNo('helpSeekingTaught'),
    ...readMap(sheet),
    routes: readRoutes(sheet),
    decisions,
    samePerson: known(PEOPLE, (person) => sheet.id(`samePerson.${person}`, PEOPLE)),
    policyReview: sheet.day('policyReview'),
    told: readTold(sheet),
  };
}

type RowReading = { readonly row: ReadRow | null; readonly problems: readonly Problem[] };

function readRow({ key, answer, detail }: AnswerRow, question: Question | undefined): RowReading {
  const typed = answer.trim();
  const note = detail.trim();
  const at = { tab: 'answers', row: key, column: 'answer' } as const;
  if (typed === '' && note === '') return { row: null, problems: [] };
  if (question === undefined) {
    return { row: null, problems: [{ ...at, code: 'unknown-question', value: typed, allowed: [] }] };
  }
  if (typed === '') return { row: { answer: null, detail: note }, problems: [] };
  const { answer: read, fault } = readCell(typed, question.answer);
  return { row: { answer: read, detail: note }, problems: fault === null ? [] : [{ ...at, ...fault }] };
}

/**
 * The Answers tab as the rules need it. Cells hold labels or codes in any case; what cannot be read counts as unanswered and
 * becomes a problem with what is allowed. Never throws. The first of two rows with one key counts.
 */
export function readAnswers(
  rows: readonly AnswerRow[],
  questions: readonly Question[],
  today: IsoDate,
  decisions: Decisions = {},
): AnswersReading {
  const known = new Map(questions.map((question) => [question.id, question]));
  const read = new Map<string, ReadRow>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const { row: found, problems: faults } = readRow(row, known.get(row.key));
    if (found !== null && !read.has(row.key)) read.set(row.key, found);
    problems.push(...faults);
  }
  return { answers: answersOf(new TypedAnswers(read), today, decisions), problems };
}
