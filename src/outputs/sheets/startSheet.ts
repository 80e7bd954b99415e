import { disclaimers } from '../../content/disclaimers';
import { commonWords, startWords, tabNames } from '../../content/sheetWords';
import { READ_ON } from '../../content/sources';
import type { Answers, CheckId, YesNo } from '../../domain/answers';
import type { Contact, Nation, SettingId, Vocabulary } from '../../domain/catalogue';
import { longDate } from '../../domain/dates';
import type { RowModel, SheetModel } from './sheetModel';
import { askName, fillIn, peopleColumn, plannerColumn, updateColumn, vocabularyOf } from './sheetParts';

/** What Start here shows of a plan. */
export type StartFacts = {
  readonly nation: Nation;
  readonly setting: SettingId;
  readonly answers: Pick<Answers, 'safety' | 'crisisRoute' | 'confirmed'>;
  /** One sentence: what to do next. */
  readonly next: string;
  /** All public contacts; those of other nations are left out here. */
  readonly contacts: readonly Contact[];
  /** More notices, after the product's own. */
  readonly disclaimers?: readonly string[];
  readonly version: string;
};

const CHECKS: readonly CheckId[] = [
  'crisis-route',
  'self-harm',
  'suicidal-thoughts',
  'return-after-crisis',
  'sudden-death',
];

const line = (id: string, topic: string, text: string, look: RowModel['look'] = 'plain'): RowModel => ({
  id,
  cells: { topic, text },
  look,
  section: id.split(':')[0] ?? id,
});

function answerTo(check: CheckId, answers: StartFacts['answers']): YesNo | null {
  return check === 'crisis-route' ? answers.crisisRoute : (answers.safety[check] ?? null);
}

function checkState(check: CheckId, answers: StartFacts['answers'], vocabulary: Vocabulary): string {
  const answer = answerTo(check, answers);
  if (answer === null) return startWords.unanswered;
  const said = startWords.checkStates[answer];
  if (answer !== 'yes') return said;
  const confirmed = answers.confirmed[check];
  const by =
    confirmed && confirmed.lapsedOn === undefined
      ? fillIn(startWords.confirmed, { by: confirmed.by, on: confirmed.on, date: longDate(confirmed.on) })
      : fillIn(startWords.notConfirmed, vocabulary);
  return `${said}, ${by}`;
}

function checkRows(facts: StartFacts, vocabulary: Vocabulary): readonly RowModel[] {
  return CHECKS.map((check) => {
    const state = checkState(check, facts.answers, vocabulary);
    const text = fillIn(startWords.check, { name: startWords.checkNames[check], state });
    return line(`check:${check}`, startWords.checks, text, 'check');
  });
}

/** A number nobody has read at its source lately says so. */
function contactText({ text, source }: Contact): string {
  return source.checkedOn === undefined ? fillIn(startWords.crisisUnchecked, { text }) : text;
}

function crisisRows(facts: StartFacts): readonly RowModel[] {
  const here = facts.contacts.filter((contact) => contact.nations?.includes(facts.nation.id) ?? true);
  const rows = here.map((contact) => line(`crisis:${contact.key}`, startWords.crisis, contactText(contact), 'check'));
  const dates = here.flatMap((contact) => (contact.source.checkedOn ? [contact.source.checkedOn] : [])).sort();
  const oldest = dates[0];
  if (oldest === undefined) return rows;
  const checked = fillIn(startWords.crisisChecked, { date: longDate(oldest) });
  return [...rows, line('crisis:checked', startWords.crisis, checked, 'quiet')];
}

function notices(facts: StartFacts): readonly string[] {
  const { plansOnly, riskNow, guidanceChanges, draft, notAffiliated } = disclaimers;
  const guidance = fillIn(guidanceChanges, { reviewedOn: longDate(READ_ON) });
  return [plansOnly, riskNow, guidance, draft, notAffiliated, ...(facts.disclaimers ?? [])];
}

function rows(facts: StartFacts, vocabulary: Vocabulary): readonly RowModel[] {
  const people = Object.entries(startWords.peopleText);
  const head = askName('head', vocabulary, { nation: facts.nation.id, setting: facts.setting }).toLowerCase();
  return [
    line('what', startWords.what, fillIn(startWords.whatText, vocabulary), 'heading'),
    line('next', startWords.next, facts.next, 'first'),
    line('never', startWords.never, fillIn(startWords.neverText, vocabulary)),
    ...checkRows(facts, vocabulary),
    ...people.map(([id, text]) => line(`people:${id}`, startWords.people, fillIn(text, { ...vocabulary, head }))),
    ...crisisRows(facts),
    line('drive', startWords.drive, startWords.driveText),
    ...notices(facts).map((text, at) => line(`notice:${at + 1}`, startWords.notice, text, 'quiet')),
    line('version', startWords.version, fillIn(startWords.versionText, { version: facts.version }), 'quiet'),
  ];
}

/** Start here: what this is, the next step, the five safety checks, who to ask and what to keep in mind. */
export function buildStartSheet(facts: StartFacts): SheetModel {
  return {
    kind: 'start',
    name: tabNames.start,
    columns: [
      plannerColumn('topic', startWords.topic, 200, { note: startWords.topicNote }),
      plannerColumn('text', startWords.text, 620),
      peopleColumn('notes', commonWords.notes, 160, { note: commonWords.notesNote }),
      updateColumn,
    ],
    rows: rows(facts, vocabularyOf(facts.nation, facts.setting)),
    anchors: ['topic', 'text'],
    keptNote: commonWords.kept,
    goneNote: commonWords.gone,
  };
}
