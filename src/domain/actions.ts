import type { CheckLine, GapLine, PlannedAction, PriorityLine } from './findings';
import type { Picture } from './picture';

const MOST_BY_STAGE = { 1: 3, 2: 4, 3: 5 } as const;
const FEWEST = 3;

/** 'gap:practice:targeted' becomes 'act:practice:targeted'. */
export function actionKey(gapKey: string): string {
  return gapKey.replace(/^gap:/, 'act:');
}

function safetyAction(lines: readonly CheckLine[], { content, speech }: Picture): readonly PlannedAction[] {
  if (lines.length === 0) return [];
  const { safety } = content.gapWords.act;
  const parts = lines.map(({ key }) => key);
  const why = speech.say(safety.why, { n: lines.length });
  const success = speech.say(safety.success);
  return [{ key: 'act:safety', by: 30, what: speech.say(safety.what), why, success, parts, ask: 'dsl' }];
}

function priorityAction(line: PriorityLine): PlannedAction {
  const { action: what, ask, effort, key, success, why } = line;
  return { key: actionKey(key), by: effort === 1 ? 60 : 90, what, why, success, parts: [key], ask };
}

/** Rows the lead has decided on otherwise make no action; what is in hand makes no new one. */
function priorityActions(lines: readonly PriorityLine[], { answers }: Picture): readonly PlannedAction[] {
  return lines
    .filter(({ decision }) => decision === 'undecided' || decision === 'act-now')
    .slice(0, MOST_BY_STAGE[answers.stage])
    .map(priorityAction);
}

function findOutAction(lines: readonly GapLine[], { content, speech }: Picture): readonly PlannedAction[] {
  if (lines.length === 0) return [];
  const words = content.gapWords.act.findOut;
  const parts = lines.map(({ key }) => key);
  const why = speech.say(words.why, { n: lines.length });
  return [{ key: 'act:find-out', by: 60, what: speech.say(words.what), why, success: null, parts, ask: 'lead' }];
}

function tidyAction(lines: readonly GapLine[], { content, speech }: Picture): readonly PlannedAction[] {
  if (lines.length === 0) return [];
  const words = content.gapWords.act.tidy;
  const parts = lines.map(({ key }) => key);
  const why = speech.say(words.why, { n: lines.length });
  return [{ key: 'act:tidy', by: 90, what: speech.say(words.what), why, success: null, parts, ask: 'lead' }];
}

/** The first year: safety, then priorities; find-out sheets and tidying only fill up to three. Nothing is invented. */
export function planActions(lines: readonly GapLine[], picture: Picture): readonly PlannedAction[] {
  const checks = lines.filter((line) => line.lane === 'A');
  const priorities = lines.filter((line) => line.lane === 'B');
  const first = [...safetyAction(checks, picture), ...priorityActions(priorities, picture)];
  const sheets = lines.filter((line) => line.lane === 'D' && line.person !== 'lead');
  const withSheets = first.length < FEWEST ? [...first, ...findOutAction(sheets, picture)] : first;
  const tidy = lines.filter((line) => line.lane === 'C');
  return withSheets.length < FEWEST ? [...withSheets, ...tidyAction(tidy, picture)] : withSheets;
}
