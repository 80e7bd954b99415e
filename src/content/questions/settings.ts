import type { AnswerKind, Indicator, Option, Question } from '../../domain/catalogue';
import { indicators } from '../indicators';
import { choice, several, whole } from './answerKinds';

/**
 * Rules a school may adjust: our own planning rules, with what the planner does while a cell is empty. No safety rule is
 * among them.
 */

const SECTION = 'Rules you may adjust';
const USUAL = 'Leave it empty to keep the usual rule.';

function setting(name: string, wording: string, why: string, answer: AnswerKind): Question {
  return {
    id: `settings.${name}`,
    stage: 3,
    section: SECTION,
    wording,
    why: `${why} ${USUAL}`,
    answer,
    detail: 'Why you changed it',
    whoKnows: 'lead',
  };
}

/** Steps of a figure as a drop-down: "3", "3.25" ... */
function steps(from: number, to: number, by: number): readonly Option[] {
  const count = Math.round((to - from) / by) + 1;
  return Array.from({ length: count }, (_, at) => String(from + at * by)).map((label) => ({ id: label, label }));
}

const SHARES: readonly Option[] = [60, 70, 80, 90, 100].map((percent) => ({
  id: String(percent / 100),
  label: `${percent}%`,
  alsoTyped: [`${percent}`, `${percent} %`, `${percent} per cent`],
}));

/** Rules of priorities, tidy up and find out, by their key. Lane A has none here. */
const RULES: readonly Option[] = [
  { id: 'gap:role-set-up', label: 'Priorities: setting up the role' },
  { id: 'gap:need-none', label: 'Priorities: nothing offered for a need' },
  { id: 'gap:no-route', label: 'Priorities: no specialist route' },
  { id: 'gap:eating-response', label: 'Priorities: early response to eating concerns' },
  { id: 'gap:one-person', label: 'Priorities: an offer that rests on one person' },
  { id: 'gap:part', label: 'Priorities: offers that reach only some years' },
  { id: 'gap:data-protection', label: 'Priorities: data protection' },
  { id: 'gap:practice', label: 'Priorities: statements rated low' },
  { id: 'gap:tidy:unplaced', label: 'Tidy up: offers with no need chosen' },
  { id: 'gap:tidy:lead', label: 'Tidy up: lead roles' },
  { id: 'gap:tidy:review', label: 'Tidy up: review dates' },
  { id: 'gap:tidy:measure', label: 'Tidy up: measures' },
  { id: 'gap:tidy:cover', label: 'Tidy up: cover when someone is away' },
  { id: 'gap:tidy:provider-papers', label: 'Tidy up: papers of outside providers' },
  { id: 'gap:tidy:policy-date', label: 'Tidy up: policy review date' },
  { id: 'gap:tidy:evidence', label: 'Tidy up: what research says' },
  { id: 'gap:tidy:places', label: 'Tidy up: places' },
  { id: 'gap:tidy:details', label: 'Tidy up: details of ticked offers' },
  { id: 'ask:need', label: 'Find out: what we offer for chosen needs' },
  { id: 'ask:beyond-the-list', label: 'Find out: anything beyond the tick list' },
  { id: 'ask:provider-checks', label: 'Find out: checks held for providers' },
  { id: 'ask:which-is-right', label: 'Find out: answers that do not agree' },
  { id: 'ask:choose-needs', label: 'Find out: which needs to choose' },
  { id: 'ask:routes', label: 'Find out: specialist routes' },
  { id: 'ask:help-seeking', label: 'Find out: teaching how to ask for help' },
  { id: 'ask:remit', label: 'Find out: the remit of the role' },
  { id: 'ask:mhst-use', label: 'Find out: what the support team could do' },
  { id: 'ask:data-protection', label: 'Find out: data protection checks' },
  { id: 'ask:rate-together', label: 'Find out: statements to rate together' },
  { id: 'ask:eating-response', label: 'Find out: early response to eating concerns' },
  { id: 'ask:mhst', label: 'Find out: whether there is a support team' },
  { id: 'ask:ticks-not-sure', label: 'Find out: ticks that are not sure' },
  { id: 'ask:rest-of-map', label: 'Find out: the rest of the map' },
];

/** Statements whose weight a school may set: those of the safety lane keep theirs. */
const WEIGHED: readonly Indicator[] = indicators.filter(({ id, safety }) => !safety && id !== 'targeted-6');

/** No label of a drop-down holds a comma, since commas part several answers in one cell. */
const withoutComma = (label: string): string => label.replace(/, /g, ' / ');

const STATEMENTS: readonly Option[] = WEIGHED.map(({ id, label }) => ({
  id,
  label: withoutComma(label),
  ...(label.includes(',') ? { alsoTyped: [label.toLowerCase()] } : {}),
}));

function weight(value: 1 | 2 | 3 | 4 | 5): Question {
  const usual = WEIGHED.filter(({ impact }) => impact === value).map(({ label }) => withoutComma(label));
  const now = usual.length === 0 ? 'Usual: none.' : `Usual: ${usual.join('. ')}.`;
  const least = 'The higher the number, the further up a low rating stands among the priorities.';
  return setting(
    `impact.${value}`,
    `Which statements should weigh ${value} out of 5 here, if not as usual?`,
    `${least} ${now}`,
    several(STATEMENTS),
  );
}

/** The rules a school may adjust, each with its usual value. */
export const settingQuestions: readonly Question[] = [
  setting('reviewMonths', 'After how many months should an offer be looked at again?', 'Usual: 12.', whole(6, 24)),
  setting('routeMonths', 'For how many months do the details of a route count as checked?', 'Usual: 6.', whole(3, 12)),
  setting(
    'confirmMonths',
    'For how many months does a confirmation by {dsl|the} last?',
    'Usual: 12, and never longer. Safety checks themselves cannot be switched off.',
    whole(3, 12),
  ),
  setting('doFirstFrom', 'From which score is a priority "Do first"?', 'Usual: 3.5.', choice(steps(3, 4.5, 0.25))),
  setting('thisYearFrom', 'From which score is a priority "This year"?', 'Usual: 1.75.', choice(steps(1, 2.5, 0.25))),
  setting('visibleAtStart', 'How many priorities show in the first stage?', 'Usual: 3.', whole(1, 5)),
  setting('visibleLater', 'How many priorities show in the later stages?', 'Usual: 5.', whole(1, 5)),
  setting(
    'placesShare',
    'For what share of targeted offers must places be known before the total is shown?',
    'Usual: 80%.',
    choice(SHARES),
  ),
  setting(
    'rulesOff',
    'Which rules should be switched off?',
    'Usual: none. What is switched off is listed under "How this was worked out". The safety checks always stay on.',
    several(RULES),
  ),
  weight(5),
  weight(4),
  weight(3),
  weight(2),
  weight(1),
];
