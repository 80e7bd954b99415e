import { closedLists } from '../../content/closedLists';
import { gapWords } from '../../content/sheetWords';
import type { CoreContent } from '../../domain/catalogue';
import type { ActionRecord } from '../../domain/plan';
import type { ProvisionRecord } from '../../domain/provision';
import type { ClosedNote, RowModel } from '../sheets/sheetModel';

type Reason = keyof typeof gapWords.closed;

/** Rows that can come and go, by why they go. One-person rows are made from the register. */
const FIXED: { readonly [reason in Reason]?: readonly string[] } = {
  answered: [
    'gap:safety:not-done',
    'gap:safety:provider-checks',
    'gap:safety:crisis-route',
    'gap:safety:self-harm',
    'gap:safety:suicidal-thoughts',
    'gap:safety:return-after-crisis',
    'gap:safety:sudden-death',
    'gap:safety:procedures',
    'gap:safety:procedures-no',
    'gap:safety:procedures-not-sure',
    'gap:safety:procedures-partly',
    'gap:safety:unconfirmed',
    'gap:need-none:T',
    'gap:need-none:U',
    'gap:no-route',
    'gap:eating-response',
    'gap:part',
    'gap:data-protection',
  ],
  rating: ['gap:safety:staff-know', 'gap:safety:lessons', 'gap:role-set-up'],
  settled: [
    'unplaced',
    'lead',
    'review',
    'measure',
    'cover',
    'provider-papers',
    'policy-date',
    'evidence',
    'places',
    'details',
  ].map((kind) => `gap:tidy:${kind}`),
  asked: ['dsl', 'senco', 'head', 'pshe', 'attendance', 'mhst', 'business', 'lead', 'others'].map(
    (who) => `gap:ask:${who}`,
  ),
  empty: ['A', 'B', 'C', 'D'].map((lane) => `empty:${lane}`),
  more: ['A', 'B', 'C', 'D'].map((lane) => `more:${lane}`),
};

/** 'act:practice:targeted' settles 'gap:practice:targeted'. */
const gapOf = (actionKey: string): string => actionKey.replace(/^act:/, 'gap:');

function knownRows(
  content: Pick<CoreContent, 'areas' | 'closedLists'>,
  provision: readonly ProvisionRecord[],
): readonly (readonly [string, Reason])[] {
  const fixed = Object.entries(FIXED).flatMap(([reason, ids]) =>
    ids.map((id): readonly [string, Reason] => [id, reason as Reason]),
  );
  const areas = content.areas.map((area): readonly [string, Reason] => [`gap:practice:${area.id}`, 'rating']);
  const rows = provision.map((record): readonly [string, Reason] => [`gap:one-person:${record.key}`, 'answered']);
  return [...fixed, ...areas, ...rows];
}

function isDone(action: ActionRecord, content: Pick<CoreContent, 'closedLists'>): boolean {
  const done = content.closedLists.actionStatus.find((status) => status.id === 'done');
  const typed = action.status.trim().toLowerCase();
  return done !== undefined && [done.label.toLowerCase(), ...(done.alsoTyped ?? [])].includes(typed);
}

/** How many actions are done, by their status. */
export function countDone(actions: readonly ActionRecord[]): number {
  return actions.filter((action) => isDone(action, { closedLists })).length;
}

/** 'gap:practice:staff' comes from the rule 'gap:practice'. */
const comesFrom = (id: string, rule: string): boolean => id === rule || id.startsWith(`${rule}:`);

/** Why each row that could have stood here does not: a gap is never deleted, it closes with its reason. */
export function closedGapNotes(
  present: readonly RowModel[],
  content: Pick<CoreContent, 'areas' | 'closedLists'>,
  actions: readonly ActionRecord[],
  provision: readonly ProvisionRecord[],
  rulesOff: readonly string[] = [],
): readonly ClosedNote[] {
  const here = new Set(present.map((row) => row.id));
  const done = new Set(actions.filter((action) => isDone(action, content)).map((action) => gapOf(action.key)));
  const whyOf = (id: string, reason: Reason): Reason => {
    if (done.has(id)) return 'done';
    return rulesOff.some((rule) => comesFrom(id, rule)) ? 'off' : reason;
  };
  return knownRows(content, provision)
    .filter(([id]) => !here.has(id))
    .map(([id, reason]) => ({ id, note: gapWords.closed[whyOf(id, reason)] }));
}
