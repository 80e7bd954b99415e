import { readdirSync, readFileSync } from 'node:fs';
import { content } from '../../src/content/index';
import { insetOutlines } from '../../src/content/inset/outlines/index';
import { proposalRules } from '../../src/content/inset/proposals';
import type { SeedRow, SeedShown } from '../../src/content/seedTable';
import { sentences } from '../../src/content/sentences/bank';
import { documentKinds, kindSentences } from '../../src/content/sentences/kinds/index';
import { policyPrompts } from '../../src/content/sentences/kinds/policyOutline';
import { kindSlots, workedOutFrom } from '../../src/content/sentences/kinds/slots';
import type { DocumentKind, KindSlot } from '../../src/content/sentences/kinds/types';
import { askedDirectly, slotRules } from '../../src/content/sentences/slots';
import type { SentenceTemplate, SlotRule } from '../../src/content/sentences/types';
import { provisionHeaders } from '../../src/content/sheetWords';
import { askRules } from '../../src/domain/rules/findOut';
import { priorityRules } from '../../src/domain/rules/priorities';
import { checkRules } from '../../src/domain/rules/safety';
import { tidyRules } from '../../src/domain/rules/tidy';
import { slotNames } from '../../src/outputs/documents/sentences/fill';
import { TAB_ORDER } from '../../src/outputs/sheets/sheetModel';
import { textsIn } from './strings';

const allRules = [...checkRules, ...priorityRules, ...tidyRules, ...askRules];
const ruleKeys = new Set(allRules.map(({ key }) => key));
const questionIds = new Set(content.questions.map(({ id }) => id));
const typeIds = new Set(content.provisionTypes.map(({ id }) => id));
const outlineIds = new Set<string>(insetOutlines.map(({ id }) => id));
const templates: Readonly<Record<string, SentenceTemplate>> = { ...sentences, ...kindSentences };
const slots: Readonly<Record<string, KindSlot | SlotRule>> = { ...kindSlots, ...slotRules };

/** Does this place exist? */
export function exists(shown: SeedShown): boolean {
  if ('tab' in shown) return TAB_ORDER.includes(shown.tab);
  if ('rule' in shown) return ruleKeys.has(shown.rule);
  if ('session' in shown) return outlineIds.has(shown.session);
  if ('type' in shown) return typeIds.has(shown.type);
  if ('column' in shown) return shown.column in provisionHeaders;
  if ('page' in shown) return shown.page === 'start' || shown.page === 'sidebar';
  const kind = documentKinds.find(({ id }) => id === shown.document);
  return kind?.sections.some(({ id }) => shown.section === undefined || id === shown.section) ?? false;
}

/** Everything a row of the table points to that is not there. */
export function brokenRows(table: readonly SeedRow[]): readonly string[] {
  return table.flatMap(({ number, asked, shows }) =>
    [
      ...('questions' in asked ? asked.questions.filter((id) => !questionIds.has(id)) : []),
      ...('columns' in asked ? asked.columns.filter((id) => !(id in provisionHeaders)) : []),
      ...('left' in asked || shows.length > 0 ? [] : ['shown nowhere']),
      ...shows.filter((shown) => !exists(shown)).map((shown) => Object.values(shown).join('/')),
    ].map((what) => `${number}: ${what}`),
  );
}

/** The questions that fill a slot of this name. */
function behind(slot: string): readonly string[] {
  const found = slots[slot];
  if (found === undefined) return workedOutFrom[slot] ?? [];
  if ('question' in found) return [found.question.replace('{n}', '1')];
  return 'workedOut' in found ? (found.from ?? []) : [];
}

/** The slots a condition names. */
function namedIn(condition: string | undefined): readonly string[] {
  return (condition ?? '').match(/[A-Za-z]\w*(?=$|[ =<>])/g) ?? [];
}

function slotsOf(id: string): readonly string[] {
  return (templates[id]?.variants ?? []).flatMap(({ text, when }) => [...slotNames(text), ...namedIn(when)]);
}

type Reading = { readonly question: string; readonly place: SeedShown | 'code' };

function inDocument({ id, sections }: DocumentKind): readonly Reading[] {
  return sections.flatMap((section) => {
    const names = [...section.sentences.flatMap(slotsOf), ...namedIn(section.when)];
    return names.flatMap(behind).map((question) => ({ question, place: { document: id, section: section.id } }));
  });
}

/** The policy outline prints answers beneath its headings. */
const inPolicy: readonly Reading[] = policyPrompts
  .flatMap(({ answers }) => answers)
  .map((question) => ({ question, place: { document: 'policy-outline', section: 'headings' } }));

const inSessions: readonly Reading[] = [
  ...insetOutlines.flatMap((outline) =>
    textsIn(outline)
      .flatMap(([, text]) => slotNames(text))
      .flatMap(behind)
      .map((question) => ({ question, place: { session: outline.id } })),
  ),
  ...proposalRules.flatMap(({ outline, pointers }) =>
    pointers.flatMap((one) => ('question' in one ? [{ question: one.question, place: { session: outline } }] : [])),
  ),
];

/** A rule that reads 'needs' or 'ratings' reads every question under it. */
const inRules: readonly Reading[] = allRules.flatMap(({ key, reads }) =>
  content.questions
    .filter(({ id }) => reads.some((read) => id === read || id.startsWith(`${read}.`)))
    .map(({ id }) => ({ question: id, place: { rule: key } })),
);

const READER = /\b(?:told\(plan, |(?:id|ids|yesNo|day|shown|detail)(?:<\w+>)?\()'([\w.-]+)'/g;

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** Answers that the tabs, the gates and the picture of the school read by themselves. */
const inCode: readonly Reading[] = [
  ...Object.values(askedDirectly),
  ...['src/domain', 'src/outputs']
    .flatMap(sourcesUnder)
    .flatMap((text) => [...text.matchAll(READER)].map((hit) => hit[1] ?? '')),
].map((question) => ({ question, place: 'code' }));

/** Every place that reads an answer. */
export const readings: readonly Reading[] = [
  ...documentKinds.flatMap(inDocument),
  ...inPolicy,
  ...inSessions,
  ...inRules,
  ...inCode,
];

function covers(named: SeedShown, place: SeedShown): boolean {
  if ('document' in named && 'document' in place)
    return named.document === place.document && (named.section ?? place.section) === place.section;
  return JSON.stringify(named) === JSON.stringify(place);
}

/** Rows whose questions no named document or session, no rule and no tab reads. */
export function readNowhere(table: readonly SeedRow[], all: readonly Reading[] = readings): readonly number[] {
  const isRead = ({ asked, shows }: SeedRow): boolean =>
    !('questions' in asked) ||
    all.some(
      ({ question, place }) =>
        asked.questions.includes(question) &&
        (place === 'code' || 'rule' in place || shows.some((shown) => covers(shown, place))),
    );
  return table.filter((row) => !isRead(row)).map(({ number }) => number);
}

function isReadIn(shown: SeedShown, questions: readonly string[]): boolean {
  return readings.some(
    ({ question, place }) => questions.includes(question) && (place === 'code' || covers(shown, place)),
  );
}

/** Documents and sessions a row names although nothing in them, and no tab, reads one of its questions. */
export function emptyPlaces(table: readonly SeedRow[]): readonly string[] {
  return table.flatMap(({ number, asked, shows }) =>
    'questions' in asked
      ? shows
          .filter((shown) => 'document' in shown || 'session' in shown)
          .filter((shown) => !isReadIn(shown, asked.questions))
          .map((shown) => `${number}: ${Object.values(shown).join('/')}`)
      : [],
  );
}
