import { insetTables, insetWords, steps } from '../../content/inset/common';
import type { Step, Words } from '../../content/inset/types';
import { tableWords } from '../../content/sentences/docWords';
import type { DraftPart, DraftSection } from '../documents/draft';
import { lineOf } from '../documents/sentences/line';
import { inSchoolWords } from '../documents/sentences/say';
import { lowerStart } from '../documents/words';
import { outlineBasis, type Session } from './insetSession';
import { wordsIn } from './insetWording';

/** The step table and the three names. Not printed until we know where the safeguarding lead is found. */
export function hereSection(session: Session): readonly DraftSection[] {
  const { speaker } = session;
  if (!('dslWhere' in speaker.slots)) return [];
  const table: DraftPart = {
    type: 'table',
    header: insetTables.steps,
    rows: stepsOf(session).flatMap((step) => rowOf(step, session) ?? []),
    weight: 'counted',
    facts: 1,
    basis: [...outlineBasis(session), ...(speaker.slots.dslWhere?.basis ?? [])],
    tags: [],
  };
  return [{ id: 'here', title: insetWords.here, parts: [table, ...threeNames(session)] }];
}

/** The steps that are not printed because nobody is named for them, by what they answer. */
export function droppedSteps(session: Session): readonly string[] {
  if (!('dslWhere' in session.speaker.slots)) return [];
  return stepsOf(session)
    .filter((step) => rowOf(step, session) === null)
    .map(({ when }) => inSchoolWords(when, session.speaker.words));
}

function stepsOf({ outline }: Session): readonly Step[] {
  return outline.steps.flatMap((step) => (typeof step === 'number' ? (steps[step - 1] ?? []) : step));
}

const hasSlot = (words: Words): boolean => [words].flat().every((text) => text.includes('{'));

/** The row as printed, as a list of one; null where it names people and nobody is named for any of it. */
function rowOf(step: Step, { speaker }: Session): readonly (readonly string[])[] | null {
  const said = step.do.map((words) => ({ text: lowerStart(wordsIn(words, speaker)), named: hasSlot(words) }));
  const phrases = said.filter(({ text }) => text !== '');
  const who = lowerStart(wordsIn(step.who, speaker));
  const namesPeople = said.some(({ named }) => named);
  if (who === '' || phrases.length === 0 || (namesPeople && !phrases.some(({ named }) => named))) return null;
  const then = phrases.map(({ text }) => text).join('; ');
  return [[inSchoolWords(step.when, speaker.words), then, who, lowerStart(wordsIn(step.by, speaker))]];
}

function threeNames({ speaker }: Session): readonly DraftPart[] {
  const { slots } = speaker;
  const row = (who: string, where: string) => [lineOf(who, speaker), lineOf(where, speaker) || tableWords.toAgree];
  const rows = [row('{dsl}', '{dslWhere}'), row('{deputy}', '{deputyWhere}'), row('{leadTitle}', '{leadWhere}')].filter(
    ([who]) => who !== '',
  );
  const basis = ['dslWhere', 'deputy', 'deputyWhere', 'leadTitle', 'leadWhere'].flatMap(
    (name) => slots[name]?.basis ?? [],
  );
  return [
    { type: 'heading', level: 3, text: insetWords.names, basis },
    { type: 'table', header: insetTables.names, rows, weight: 'counted', facts: rows.length, basis, tags: [] },
  ];
}
