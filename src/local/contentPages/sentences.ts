import { bannedPhrases, content, disclaimers } from '../../content/index';
import { reviewWords } from '../../content/reviewWords';
import { sentences } from '../../content/sentences/bank';
import * as docWords from '../../content/sentences/docWords';
import { anyOtherDecision, decisionsByGap, ownerlessDecision } from '../../content/sentences/kinds/decisions';
import {
  confirmationStates,
  datePhrases,
  leftOutInPublic,
  onlyWhatWeKnow,
  smallGroupWords,
  smallSchoolMerge,
} from '../../content/sentences/kinds/paperRules';
import { reportItemSentences } from '../../content/sentences/kinds/reportItems';
import { kindSlots } from '../../content/sentences/kinds/slots';
import type { KindSlot } from '../../content/sentences/kinds/types';
import { priorityWords } from '../../content/sentences/priorities';
import { slotRules } from '../../content/sentences/slots';
import type { PriorityWords, SentenceTemplate, SlotRule } from '../../content/sentences/types';
import { provisionHeaders } from '../../content/sheetWords';
import { say } from '../demo/options';
import { textsByPlace } from './allTexts';
import { sentenceRow } from './documents';
import { readable, spacedName, variantLines } from './inWords';
import type { Cell, ReviewPage, ReviewTable } from './page';

const { headings, columns, ...words } = reviewWords;
const wordingOf = new Map(content.questions.map(({ id, wording }) => [id, wording]));

function bank(): ReviewTable {
  const all = Object.entries<SentenceTemplate>({ ...sentences, ...reportItemSentences });
  return { title: headings.bank, head: columns.sentence, rows: all.map(([id, one]) => sentenceRow(id, one)) };
}

function priorities(): ReviewTable {
  const rows = Object.entries<PriorityWords>(priorityWords).map(([id, one]) => [
    id,
    variantLines([{ text: one.a }, { text: one.b }]),
    readable(one.know),
    say(words.publicWords[one.public], { unnamed: readable(one.unnamed ?? '') }),
  ]);
  return { title: headings.priorities, head: columns.priority, rows };
}

function decisions(): ReviewTable {
  const all = [
    ...Object.entries(decisionsByGap),
    [words.anyOther, anyOtherDecision] as const,
    [words.ownerless, ownerlessDecision] as const,
  ];
  const rows = all.map(([id, { template, ifWeWait }]) => [
    id,
    variantLines(template.variants),
    readable(ifWeWait ?? words.none),
  ]);
  return { title: headings.decisions, head: columns.decision, rows };
}

function wordingRules(): readonly ReviewTable[] {
  const templates: Readonly<Record<string, SentenceTemplate>> = sentences;
  return [
    {
      title: headings.leftOut,
      head: columns.leftOut,
      rows: leftOutInPublic.map(({ leftOut, instead }) => [leftOut, instead]),
    },
    { title: headings.smallGroup, head: columns.number, rows: numbered([...smallGroupWords, smallSchoolMerge]) },
    {
      title: headings.onlyKnow,
      head: columns.onlyKnow,
      rows: onlyWhatWeKnow.map(({ recorded, weWrite, neverWrite }) => [recorded, weWrite.map(readable), neverWrite]),
    },
    {
      title: headings.states,
      head: columns.states,
      rows: confirmationStates.map(({ state, sentence, sharing }) => [
        state,
        variantLines(templates[sentence]?.variants ?? []),
        sharing,
      ]),
    },
    { title: headings.said, head: columns.said, rows: datePhrases.map(({ said, becomes }) => [said, becomes]) },
  ];
}

function numbered(texts: readonly string[]): readonly (readonly Cell[])[] {
  return texts.map((text, place) => [String(place + 1), readable(text)]);
}

function plain(title: string, value: unknown, parts: number): ReviewTable {
  const rows = textsByPlace(value, parts).map(([place, texts]) => [place, texts.map(readable)]);
  return { title, head: columns.plain, rows, widths: [18, 67, 15] };
}

function fromQuestion(id: string, part: 'detail' | undefined): string {
  const question = readable(wordingOf.get(id.replace('{n}', '1')) ?? id);
  return say(part === undefined ? words.slotQuestion : words.slotDetail, { question });
}

function whereFrom(slot: KindSlot | SlotRule): string {
  if ('question' in slot) return fromQuestion(slot.question, slot.part);
  if ('workedOut' in slot) return say(words.slotWorkedOut, { how: readable(slot.workedOut) });
  if ('notAskedYet' in slot) return say(words.slotNotAsked, { question: readable(slot.notAskedYet) });
  const headers: Readonly<Record<string, { readonly header: string }>> = provisionHeaders;
  return say(words.slotColumn, { column: headers[slot.column]?.header ?? slot.column });
}

function slotTables(): readonly ReviewTable[] {
  const all = Object.entries<KindSlot | SlotRule>({ ...slotRules, ...kindSlots });
  const rows = (isMissing: boolean) =>
    all
      .filter(([, slot]) => 'notAskedYet' in slot === isMissing)
      .map(([name, slot]) => [spacedName(name), whereFrom(slot)]);
  return [
    { title: headings.notAsked, head: columns.slot, rows: rows(true), toRead: true },
    { title: headings.slots, head: columns.slot, rows: rows(false), toRead: true },
  ];
}

/** Sentences that documents share, and the rules of wording. */
export function sentencesPage(): ReviewPage {
  return {
    id: 'sentences',
    tables: [
      bank(),
      priorities(),
      decisions(),
      ...wordingRules(),
      plain(headings.docWords, docWords, 2),
      plain(headings.disclaimers, disclaimers, 1),
      plain(headings.banned, bannedPhrases, 1),
      ...slotTables(),
    ],
  };
}
