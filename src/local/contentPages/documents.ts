import { reviewWords, safetyItemInWords, tagInWords } from '../../content/reviewWords';
import { sentences } from '../../content/sentences/bank';
import { procedureNames } from '../../content/sentences/kinds/decisions';
import { boardQuestions, tierCountWords } from '../../content/sentences/kinds/governorsReport';
import { documentKinds, kindSentences } from '../../content/sentences/kinds/index';
import { policyNotRequired, policyPrompts } from '../../content/sentences/kinds/policyOutline';
import { anyReadiness, readinessOf } from '../../content/sentences/kinds/readiness';
import { outcomeWords, reportItemSentences } from '../../content/sentences/kinds/reportItems';
import { ninetyDaysWords, scopeWords, toldToWords } from '../../content/sentences/kinds/rolePage';
import { briefingWords } from '../../content/sentences/kinds/sltBriefing';
import type { DocumentKind, KindSection, WordLimit } from '../../content/sentences/kinds/types';
import { comesFromWords, howSureWords } from '../../content/sentences/kinds/whereFrom';
import { worriedBoxes } from '../../content/sentences/kinds/worriedPage';
import type { SentenceTemplate } from '../../content/sentences/types';
import { say } from '../demo/options';
import { textsByPlace } from './allTexts';
import { conditionInWords, readable, sourceInWords, variantLines } from './inWords';
import type { Cell, ReviewPage, ReviewTable } from './page';

const words = reviewWords;
const shared = new Set<string>([...Object.keys(sentences), ...Object.keys(reportItemSentences)]);
const own: Readonly<Record<string, SentenceTemplate>> = kindSentences;

function limitInWords(limit: WordLimit): string {
  const of = words.limits;
  if (limit === 'no limit') return of.none;
  if ('eachSheet' in limit) return say(of.eachSheet, { n: limit.eachSheet });
  if ('primary' in limit) return say(of.byAge, limit);
  const { most, aimedAt, annex } = limit;
  if (aimedAt !== undefined) return say(of.aimedAt, { most, aimedAt });
  return annex === undefined ? say(of.most, { most }) : say(of.annex, { most, annex });
}

function factRows(kind: DocumentKind): readonly (readonly Cell[])[] {
  const { facts, editions, safety, none } = words;
  const items = kind.safetyItems.map((item) => safetyItemInWords[item]).join(', ');
  const shownIn = kind.editions.map((edition) => editions[edition]).join(', ');
  return [
    [facts.titles, variantLines(kind.titles)],
    [facts.reader, readable(kind.reader)],
    [facts.whenUsed, kind.whenUsed],
    [facts.editions, [shownIn, readable(kind.editionNote ?? '')]],
    [facts.limit, limitInWords(kind.limit)],
    [facts.pages, kind.pages],
    [facts.safety, safety[kind.safety]],
    [facts.items, items === '' ? none : items],
  ];
}

function sectionRow({ id, titles, when, sentences: ids, table, drawsOn, whenEmpty }: KindSection): readonly Cell[] {
  const title = titles.map(readable).join(' / ') || `(${id})`;
  const holds = table && say(words.tableRow, { head: table.head.join(' | '), row: table.oneRowFor });
  return [
    title,
    conditionInWords(when) || words.always,
    [ids.join(', '), readable(holds ?? '')],
    readable(drawsOn),
    readable(whenEmpty),
  ];
}

/** How a sentence behaves, beside what it says. */
function marks({ optional, fixed, leadsIn, tags, variants }: SentenceTemplate): readonly string[] {
  const all = [...(tags ?? []), ...variants.flatMap((variant) => variant.tags ?? [])];
  const hidden = [...new Set(all)].map((tag) => tagInWords[tag]).join(', ');
  return [
    optional ? words.optional : '',
    fixed ? words.fixed : '',
    leadsIn ? words.leadsIn : '',
    hidden === '' ? '' : say(words.notPrinted, { tags: hidden }),
  ];
}

/** One sentence with its variants. */
export function sentenceRow(id: string, template: SentenceTemplate): readonly Cell[] {
  return [id, variantLines(template.variants), marks(template)];
}

function ownTable(kind: DocumentKind): readonly ReviewTable[] {
  const ids = kind.sections.flatMap((section) => section.sentences).filter((id) => !shared.has(id));
  const rows = [...new Set(ids)].flatMap((id) => (own[id] === undefined ? [] : [sentenceRow(id, own[id])]));
  const title = `${kindTitle(kind)}: ${words.headings.ownSentences.toLowerCase()}`;
  return rows.length === 0 ? [] : [{ title, head: words.columns.sentence, rows }];
}

function kindTitle({ id, titles }: DocumentKind): string {
  return readable(titles[0]?.text ?? id);
}

function kindTables(kind: DocumentKind): readonly ReviewTable[] {
  const title = kindTitle(kind);
  const sections = `${title}: ${words.headings.sections.toLowerCase()}`;
  return [
    { title, head: words.columns.kindFact, rows: factRows(kind), toRead: true },
    { title: sections, head: words.columns.section, rows: kind.sections.map(sectionRow) },
    ...ownTable(kind),
    ...extras(kind),
  ];
}

function extras({ id }: DocumentKind): readonly ReviewTable[] {
  if (id === 'governors-report') return [boardTable()];
  return id === 'policy-outline' ? [policyTable()] : [];
}

function boardTable(): ReviewTable {
  const rows = boardQuestions.map(({ id, text, when }) => [id, readable(text), conditionInWords(when) || words.always]);
  return { title: words.headings.board, head: words.columns.boardQuestion, rows };
}

function policyTable(): ReviewTable {
  const rows = policyPrompts.map(({ id, heading, prompt, answers, source }) => [
    id,
    heading,
    readable(prompt),
    answers.length === 0 ? words.none : answers.join(', '),
    source === undefined ? '' : sourceInWords(source),
  ]);
  const notes = sourceInWords(policyNotRequired);
  return { title: words.headings.policy, notes, head: words.columns.policy, rows };
}

function reasonsTable(): ReviewTable {
  const rows = Object.entries(readinessOf).flatMap(([kind, reasons = []]) =>
    reasons.map(({ id, text, stops }) => [kind, id, readable(text), words.stops[stops ? 'yes' : 'no']]),
  );
  return { title: words.headings.reasons, head: words.columns.reason, rows };
}

/** Pieces of sentences, cells and headings that only these documents use. */
function smallWords(): ReviewTable {
  const all = {
    howSureWords,
    comesFromWords,
    scopeWords,
    toldToWords,
    ninetyDaysWords,
    tierCountWords,
    outcomeWords,
    briefingWords,
    procedureNames,
    boxes: worriedBoxes.map(({ head }) => head),
    anyReadiness,
  };
  const rows = textsByPlace(all, 2).map(([place, texts]) => [place, texts.map(readable)]);
  return { title: words.headings.docWords, head: words.columns.plain, rows, widths: [18, 67, 15] };
}

/** The fifteen documents. */
export function documentsPage(): ReviewPage {
  return { id: 'documents', tables: [...documentKinds.flatMap(kindTables), smallWords(), reasonsTable()] };
}
