import { findOutWords as ask } from '../../content/findOut';
import { gapWords } from '../../content/gapRules';
import { indicators } from '../../content/indicators';
import { CHECKS } from '../../domain/gapWords';

/** The words of one rule: what the line says, why, and the next step. */
export type RuleSentences = {
  readonly says: readonly string[];
  readonly why: readonly string[];
  readonly action: readonly string[];
};

const { check, tidy, practice, needNone, roleSetUp, noRoute, onePerson } = gapWords;

function checkSentences(id: string): RuleSentences | undefined {
  const found = CHECKS.find((one) => one === id);
  if (found === undefined) return undefined;
  const { name, text, action } = check.questions[found];
  const says = [text.no, text['not-sure'], text.partly].map((line) => line.replaceAll('{name}', name));
  return { says, why: [check.answered], action: [action] };
}

const safety: Readonly<Record<string, RuleSentences>> = {
  'not-done': { says: [check.notDone.text], why: [check.notDone.why], action: [check.notDone.action] },
  'provider-checks': {
    says: [check.providerChecks.text],
    why: [check.providerChecks.why],
    action: [check.providerChecks.action],
  },
  'staff-know': {
    says: [
      check.staffKnow.text,
      check.staffKnow.trainingOnly,
      check.staffKnow.notEvery,
      check.staffKnow.unsure,
      check.staffKnow.training.no,
      check.staffKnow.training['not-sure'],
    ],
    why: [],
    action: indicators.filter(({ id }) => id === 'staff-2').map(({ firstStep }) => firstStep),
  },
  lessons: { says: [check.lessons.text, check.lessons.unsure], why: [], action: [check.lessons.action] },
  unconfirmed: { says: [check.unconfirmed.text], why: [check.unconfirmed.why], action: [check.unconfirmed.action] },
};

const priorities: Readonly<Record<string, RuleSentences>> = {
  'gap:role-set-up': {
    says: [roleSetUp.text, ...Object.values(roleSetUp.part).flatMap(({ none, partly }) => [none, partly])],
    why: [],
    action: [roleSetUp.bringPage, roleSetUp.draftPage, roleSetUp.success],
  },
  'gap:need-none': {
    says: [needNone.T.text, needNone.U.text],
    why: [needNone.why, ...Object.values(gapWords.chosenShare)],
    action: [needNone.T.action, needNone.T.success, needNone.U.action, needNone.U.success],
  },
  'gap:no-route': { says: [noRoute.text], why: [noRoute.why], action: [noRoute.action, noRoute.success] },
  'gap:eating-response': {
    says: [gapWords.eatingResponse.text],
    why: [check.answered],
    action: [gapWords.eatingResponse.action, gapWords.eatingResponse.success],
  },
  'gap:one-person': {
    says: [onePerson.text, onePerson.several.text, onePerson.forGovernors],
    why: [
      ...[onePerson.why, ...Object.values(onePerson.whyChosen)],
      ...[onePerson.several.why, ...Object.values(onePerson.several.whyChosen)],
    ],
    action: [onePerson.action, onePerson.success, onePerson.several.success],
  },
  'gap:part': {
    says: [gapWords.part.text],
    why: [...Object.values(gapWords.chosenShare)],
    action: [gapWords.part.action, gapWords.part.success],
  },
  'gap:data-protection': {
    says: [gapWords.dataProtection.text],
    why: [check.answered],
    action: [gapWords.dataProtection.action, gapWords.dataProtection.success],
  },
  'gap:practice': {
    says: [practice.first, practice.others, practice.helpSeeking.sentence],
    why: [practice.whyOne, practice.why, practice.measure, practice.routes],
    action: [practice.helpSeeking.firstStep],
  },
};

function tidySentences(id: string): RuleSentences | undefined {
  const kinds = Object.entries(tidy) as [string, { text: string; old?: string; action: string }][];
  const found = kinds.find(([name]) => name === id)?.[1];
  return found && { says: [found.text, found.old ?? ''], why: [], action: [found.action] };
}

/** The words of a rule by its key. A key without words is a mistake of ours. */
export function ruleSentences(key: string): RuleSentences {
  const id = key.replace(/^gap:(safety|tidy):/, '');
  const found = priorities[key] ?? checkSentences(id) ?? safety[id] ?? tidySentences(id);
  if (found === undefined) throw new Error(`No words for the rule ${key}`);
  return found;
}

const asks: Readonly<Record<string, readonly string[]>> = {
  'ask:need': [ask.need, ask.needAt, ask.needAtIn],
  'ask:beyond-the-list': [ask.beyondList],
  'ask:provider-checks': [ask.checks],
  'ask:which-is-right': [ask.whichIsRight],
  'ask:choose-needs': [ask.chooseNeeds],
  'ask:routes': [ask.routes, ask.routesNamed],
  'ask:help-seeking': [ask.helpSeeking],
  'ask:remit': [ask.remit],
  'ask:mhst-use': [ask.mhstUse],
  'ask:data-protection': [ask.dpia],
  'ask:rate-together': [ask.rate, ask.rateMore],
  'ask:eating-response': [ask.eating],
  'ask:mhst': [ask.mhst],
  'ask:ticks-not-sure': [ask.tickNotSure.one, ask.tickNotSure.several],
  'ask:rest-of-map': [ask.tickList.one, ask.tickList.several, ask.otherPlaces.one, ask.otherPlaces.several],
};

/** The words of one thing to find out. */
export function askSentences(key: string): readonly string[] {
  const found = asks[key];
  if (found === undefined) throw new Error(`No words for ${key}`);
  return found;
}
