import { readFileSync } from 'node:fs';
import { content } from '../../src/content/index';
import type { ProvisionType } from '../../src/domain/catalogue';
import type { AnswerRow, ProvisionRow } from '../../src/domain/plan';
import { readList } from '../../src/server/preview';
import { type Understood, understand } from '../../src/server/understand';

/** The day every expected text is written for. */
export const FIXTURE_DAY = '2026-11-23';

/** An entry of fixtures.json: files beside it, a number of made rows, or the school it is a copy of. */
type Entry = {
  readonly id: string;
  readonly situation: string;
  readonly answers?: string;
  readonly provision?: string;
  readonly generatedRows?: number;
  readonly copyOf?: string;
};
type Given = string | number | { readonly answer: string; readonly detail: string };

/** A school as its tabs hold it: rows of Answers and of Provision, nothing worked out. */
export type FixtureSchool = {
  readonly id: string;
  readonly situation: string;
  readonly answers: readonly AnswerRow[];
  readonly provision: readonly ProvisionRow[];
  /** The school whose workbook this is a copy of. */
  readonly copyOf: string | null;
};

const textOf = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

function answersIn(file: string): readonly AnswerRow[] {
  const given: { readonly [question: string]: Given } = JSON.parse(textOf(file));
  return Object.entries(given).map(([key, value]) =>
    typeof value === 'object' ? { key, ...value } : { key, answer: String(value), detail: '' },
  );
}

/** The table as a person would paste it: through the same reader. */
function provisionIn(file: string): readonly ProvisionRow[] {
  return readList(textOf(file)).rows.map(({ cells }, at) => ({ key: `p-${at + 1}`, cells }));
}

const LEADS = ['SENCO', 'pastoral lead', 'head of year', 'learning mentor', ''];
const COVER = ['Yes', 'No', '', 'Not sure'];
const RUNNING = ['Running', 'Running', 'Running', 'Planned', 'Running', 'Paused', 'Stopped'];
const MEASURES = ['goal sheet, start and end', '', 'none'];
const REVIEWED = ['2026-09-18', '', '2025-06-30', '2026-03-05'];

const at = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;

function generatedRow(type: ProvisionType, index: number): ProvisionRow {
  const needs = type.needs.map((code) => content.closedLists.need.find(({ id }) => id === code)?.label ?? '');
  const tier = content.closedLists.tier.find(({ id }) => id === type.tiers[0])?.label ?? '';
  const cells = {
    name: `${type.name}, team ${Math.floor(index / content.provisionTypes.length) + 1}`,
    tier,
    mainNeed: needs[0] ?? '',
    alsoHelps: needs.slice(1).join(', '),
    lead: at(LEADS, index),
    running: at(RUNNING, index),
    deputy: at(COVER, index),
    measure: at(MEASURES, index),
    lastReview: at(REVIEWED, index),
    places: index % 3 === 0 ? String((index % 9) + 4) : '',
  };
  return { key: `p-${index + 1}`, cells };
}

/** Rows of a very large register, the same at every run: the catalogue over and over, each offer with its own blanks. */
export function generatedProvision(rows: number): readonly ProvisionRow[] {
  return Array.from({ length: rows }, (_, index) => generatedRow(at(content.provisionTypes, index), index));
}

function school(entry: Entry, all: readonly Entry[]): FixtureSchool {
  const { id, situation, copyOf } = entry;
  const original = copyOf === undefined ? entry : all.find((other) => other.id === copyOf);
  if (original === undefined) throw new Error(`${id} copies a school that is not there`);
  const { answers, provision, generatedRows = 0 } = original;
  return {
    id,
    situation,
    copyOf: copyOf ?? null,
    answers: answers === undefined ? [] : answersIn(answers),
    provision: provision === undefined ? generatedProvision(generatedRows) : provisionIn(provision),
  };
}

const entries: readonly Entry[] = JSON.parse(textOf('fixtures.json'));

/** The ten schools, each named for its situation. */
export const fixtureSchools: readonly FixtureSchool[] = entries.map((entry) => school(entry, entries));

/** What the rows of a school mean on the fixture day. */
export function understood({ answers, provision }: Pick<FixtureSchool, 'answers' | 'provision'>): Understood {
  return understand({ answers, provision, decisions: {} }, FIXTURE_DAY);
}

/** Words that another nation or kind of setting says. */
export function foreignTo(school: FixtureSchool): readonly RegExp[] {
  const { nation, setting } = understood(school).answers;
  const isEngland = nation === 'england';
  const isCollege = setting === 'college';
  return [
    ...(isEngland ? [] : [/\bDSLs?\b/, /\bSENCO\b/, /\bPSHE\b/, /\bRSHE\b/, /\bOfsted\b/, /\bMHST\b/, /Support Team/]),
    ...(nation === 'wales' ? [/\bpupils?\b/i] : [/\blearners?\b/i, /\bALNCo\b/]),
    ...(nation === 'scotland' ? [/\bgovernors?\b/i, /\bsixth form\b/i] : [/child protection co-ordinator/i]),
    ...(nation === 'northern-ireland' ? [] : [/designated teacher/i]),
    ...(isCollege
      ? [/\bpupils?\b/i, /\blearners?\b/i, /\bgovernors?\b/i, /\bschool\b/i, /\bhead\b/i, /assembl|uniform/i]
      : [/\bstudents?\b/i, /\bcorporation\b/i, /\bcollege\b/i, /\bprincipal\b/i]),
  ];
}
