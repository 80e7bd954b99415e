import { insetTables, insetWords } from '../../content/inset/common';
import type { OwnWords } from '../../content/inset/types';
import { tableWords } from '../../content/sentences/docWords';
import { numberedQuestions } from '../../content/sentences/slots';
import type { ProvisionRecord } from '../../domain/provision';
import { shortDate } from '../documents/days';
import type { BlockBasis } from '../documents/docModel';
import { type DraftPart, plainSentence } from '../documents/draft';
import { isSmallGroup, offersOf } from '../documents/offers';
import { priorityCells } from '../documents/priorities';
import { lineOf } from '../documents/sentences/line';
import { inSchoolWords } from '../documents/sentences/say';
import { answerBasis, toldList } from '../documents/sentences/speaker';
import { strengthsOf } from '../documents/strengths';
import { listOf, withStop } from '../documents/words';
import { outlineBasis, type Session } from './insetSession';

/** The school's own words that a stretch shows, by what they are. Nothing, where the school has none yet. */
export const ownWords: Readonly<Record<OwnWords, (session: Session) => readonly DraftPart[]>> = {
  aim: ({ speaker }) => line(lineOf(insetWords.readAim, speaker), answerBasis('july')),
  themes: (session) =>
    listUnder(
      insetWords.readThemes,
      toldList(session.plan, numberedQuestions.theme).map(({ key, text }) =>
        plainSentence(withStop(text), answerBasis(key)),
      ),
      session,
    ),
  priorities: prioritiesToShow,
  cards: cardsToPrint,
  kept: ({ speaker }) => line(lineOf(insetWords.keptWhere, speaker), answerBasis('plan.keptWhere')),
  offers: offersByTier,
  strengths: ({ plan, content, speaker, ...rest }) => {
    const { found } = strengthsOf(plan, content, { ...speaker, edition: 'publishable' }, 40);
    return listUnder(
      insetWords.strengthsHere,
      found.map(({ sentence }) => sentence),
      { plan, content, speaker, ...rest },
    );
  },
  targeted: targetedRows,
  actions: openActions,
};

function prioritiesToShow(session: Session): readonly DraftPart[] {
  const { priorities } = session;
  return tableOf({
    header: tableWords.priorities.slice(0, 3),
    rows: priorities.map((one) => priorityCells(one).slice(0, 3)),
    widths: [4, 2, 2],
    basis: [...outlineBasis(session), ...priorities.flatMap((one) => one.basis)],
  });
}

function offerBasis(keys: readonly string[]): readonly BlockBasis[] {
  return keys.map((key): BlockBasis => ({ kind: 'provision', key }));
}

function cardsToPrint({ plan, content, speaker }: Session): readonly DraftPart[] {
  const tiers = offersOf(plan, content, 'publishable', 40);
  const names = tiers.flatMap((tier) => tier.names);
  const text = names.length > 0 ? lineOf(insetWords.cards, speaker, { offers: listOf(names) }) : '';
  return line(text, offerBasis(tiers.flatMap(({ keys }) => keys)));
}

function offersByTier(session: Session): readonly DraftPart[] {
  const { plan, content, speaker } = session;
  const items = offersOf(plan, content, 'publishable', 12)
    .filter(({ names }) => names.length > 0)
    .map(({ tier, names, keys }) =>
      plainSentence(lineOf(insetWords.offersHere[tier], speaker, { offers: listOf(names) }), offerBasis(keys)),
    );
  return items.length > 0 ? [{ type: 'list', items, weight: 'counted', whole: true }] : [];
}

/** Running offers for some, row by row as the register has them; what is missing says so. */
function targetedRows(session: Session): readonly DraftPart[] {
  const { plan, content } = session;
  const typeOf = (row: ProvisionRecord) => content.provisionTypes.find(({ id }) => id === row.type);
  const rows = plan.provision
    .filter((row) => row.status !== 'stopped' && row.tiers.includes('T') && !isSmallGroup(row, typeOf(row)))
    .slice(0, 6);
  const table = tableOf({
    header: insetTables.targeted,
    rows: rows.map((row) => [row.name, ...registerCells(row)]),
    widths: [4, 3, 3, 3, 3, 3],
    basis: offerBasis(rows.map(({ key }) => key)),
  });
  return table.length > 0 ? [...line(insetWords.targetedHere, outlineBasis(session), ''), ...table] : [];
}

function registerCells(row: ProvisionRecord): readonly string[] {
  const cover = row.cover === null ? '' : insetTables.cover[row.cover];
  const measure = row.told.measure ?? (row.measure === null ? '' : insetTables.measured[row.measure]);
  const cells = [row.lead ?? '', cover, row.told.howToAsk ?? '', measure, row.reviewed ? shortDate(row.reviewed) : ''];
  return cells.map((cell) => cell || tableWords.toAgree);
}

/** Actions of the plan that lack an owner, a date or a check. */
function openActions(session: Session): readonly DraftPart[] {
  const open = session.plan.actions
    .filter(({ what, owner, finish, success }) => what !== '' && [owner, finish, success].includes(''))
    .slice(0, 3);
  const table = tableOf({
    header: insetTables.actions,
    rows: open.map((one) => [
      one.what,
      ...[one.owner, one.finish ? shortDate(one.finish) : '', one.success].map((cell) => cell || tableWords.toAgree),
    ]),
    widths: [5, 2, 2, 4],
    basis: [...outlineBasis(session), ...open.map(({ key }): BlockBasis => ({ kind: 'gap', key }))],
  });
  return table.length > 0 ? [...line(insetWords.actionsHere, outlineBasis(session), ''), ...table] : [];
}

function tableOf(table: {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly basis: readonly BlockBasis[];
}): readonly DraftPart[] {
  if (table.rows.length === 0) return [];
  return [{ type: 'table', ...table, weight: 'counted', facts: table.rows.length, tags: [] }];
}

function line(text: string, basis: readonly BlockBasis[], stop = '.'): readonly DraftPart[] {
  if (text === '') return [];
  const sentences = [plainSentence(stop ? withStop(text) : text, basis)];
  return [{ type: 'paragraph', sentences, weight: 'counted' }];
}

function listUnder(
  lead: string,
  items: Extract<DraftPart, { type: 'list' }>['items'],
  session: Session,
): readonly DraftPart[] {
  if (items.length === 0) return [];
  const words = inSchoolWords(lead, session.speaker.words);
  return [
    { type: 'paragraph', sentences: [plainSentence(words, outlineBasis(session), { facts: 0 })], weight: 'counted' },
    { type: 'list', items, weight: 'counted', whole: true },
  ];
}
