import {
  boundaries,
  decisionPeople,
  decisions,
  meetingRhythm,
  responsibilities,
  roleModels,
} from '../../content/index';
import { reviewWords } from '../../content/reviewWords';
import type { DecisionPerson } from '../../content/roles';
import { readable } from './inWords';
import type { ReviewPage, ReviewTable } from './page';

const { headings, columns } = reviewWords;

function people(keys: readonly DecisionPerson[]): string {
  return keys.map((key) => readable(decisionPeople[key])).join(', ');
}

function decisionTable(): ReviewTable {
  const rows = decisions.map(({ number, decision, does, answers, asked, told }) => [
    String(number),
    readable(decision),
    people(does),
    people([answers]),
    people(asked),
    people(told),
  ]);
  return { title: headings.decisionList, head: columns.roleDecision, rows };
}

function roleTables(): readonly ReviewTable[] {
  return [
    {
      title: headings.models,
      head: columns.model,
      rows: roleModels.map((one) => [one.id, one.label, one.description, one.signals, one.consequence]),
    },
    {
      title: headings.duties,
      head: columns.duty,
      rows: responsibilities.map(({ id, label, asVerb }) => [id, readable(label), readable(asVerb)]),
    },
    {
      title: headings.boundaries,
      head: columns.number,
      rows: boundaries.map((text, place) => [String(place + 1), readable(text)]),
    },
  ];
}

/** How the role is held, who decides what, who meets when. */
export function rolesPage(): ReviewPage {
  const rhythm: ReviewTable = {
    title: headings.rhythm,
    head: columns.meeting,
    rows: meetingRhythm.map(({ when, meeting, minutes, output }) => [
      when,
      readable(meeting),
      String(minutes),
      readable(output),
    ]),
  };
  return { id: 'roles', tables: [...roleTables(), decisionTable(), rhythm] };
}
