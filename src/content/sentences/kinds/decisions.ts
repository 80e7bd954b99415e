import type { priorityWords } from '../priorities';
import type { DecisionWords } from './types';

/** Two wordings of one decision; each completes "Agree to …". */
function agreeTo(a: string, b: string, ifWeWait?: string): DecisionWords {
  const template = { variants: [{ text: a }, { text: b }], label: true };
  return ifWeWait === undefined ? { template } : { template, ifWeWait };
}

/** What leaders are asked to agree to, by the kind of gap. The lead may overtype; nothing is decided for anybody. */
export const decisionsByGap: { readonly [row in keyof typeof priorityWords]?: DecisionWords } = {
  'no-slt-support': /* @__PURE__ */ agreeTo(
    'name {sponsorSuggestion|the} as sponsor and put this on the SLT agenda once a term',
    'give this a sponsor and a standing item',
    'decisions about this work keep being made in corridors',
  ),
  'role-overload': /* @__PURE__ */ agreeTo(
    'protect {hoursAsked} a week for leading this',
    'move {casesToMove} cases to {casesTo|the} so that the plan has an owner with time',
    'the plan stops when casework is busy',
  ),
  'no-strategic-lead': /* @__PURE__ */ agreeTo(
    'agree the role page attached',
    'name one person to own the plan',
    'nobody can be asked how it is going',
  ),
  'no-provision': /* @__PURE__ */ agreeTo(
    'trial {offerSuggestion} for one term in {phaseYears}',
    'choose one of {offerOptions|list} for {phaseYears}',
    'pupils in {phaseYears} with this need keep having nothing to go to',
  ),
  'capacity-shortfall': /* @__PURE__ */ agreeTo(
    'widen {offer} from {start|date}',
    'ask {partner|the} for a lighter offer that reaches more pupils',
    'waits grow',
  ),
  'no-self-harm-procedure': /* @__PURE__ */ agreeTo(
    'adopt a procedure with {dsl|the} by {by|date}',
    'give {dsl|the} {dslHours} to finish the procedure',
    'staff have to decide alone, in the moment',
  ),
  'no-referral-pathway': /* @__PURE__ */ agreeTo(
    'agree the crisis route with {dsl|the} today',
    'stop and agree who is told, before anything else here',
    'staff have to decide alone, in the moment',
  ),
  'return-after-crisis': /* @__PURE__ */ agreeTo(
    'agree with {dsl|the} who meets the pupil and family before the first day back',
    'give {dsl|the} one hour to write the plan',
    'a return would be planned on the morning',
  ),
  'eating-response': /* @__PURE__ */ agreeTo(
    'agree with {dsl|the} and {healthPartner|the} who acts on an eating worry',
    'give {dsl|the} one hour to write the page',
    'staff have to guess what to say',
  ),
  'waiting-gap': /* @__PURE__ */ agreeTo(
    'name who keeps in touch with pupils who are waiting',
    'agree what we offer while a pupil waits',
    'pupils who wait hear nothing from us',
  ),
  'no-postvention-plan': /* @__PURE__ */ agreeTo(
    'ask {head|the} and {dsl|the} to agree roles for a sudden death',
    'book one hour to agree roles for a death in the community',
    'the first hours would be improvised',
  ),
  'staff-untrained': /* @__PURE__ */ agreeTo(
    'give {minutes} minutes on {insetDate|date} to "{insetTitle}"',
    'use {insetDate|date} for "{insetTitle}"',
    'staff keep passing worries on late',
  ),
  'single-point-of-failure': /* @__PURE__ */ agreeTo(
    'name a deputy for {offer}',
    'train a second person for {offer}',
    '{offer} stops when one person is away',
  ),
  'no-staff-wellbeing': /* @__PURE__ */ agreeTo(
    'run an anonymous staff survey and answer it publicly',
    'choose one workload change this term',
    'staff absence stays unexplained',
  ),
  'no-supervision': /* @__PURE__ */ agreeTo(
    'put supervision in the diary for {supervisedRoles|list}',
    'fund {supervisionSessions} sessions of supervision',
    'those who carry most get least',
  ),
  'external-quality': /* @__PURE__ */ agreeTo(
    'ask {dsl|the} today which checks are missing for {providers|list}, and who gets them; sessions continue unless {dsl|the} decides otherwise',
    'collect the missing checks by {by|date}; sessions continue unless {dsl|the} decides otherwise',
    'we cannot say who is working with pupils',
  ),
  'data-protection-gap': /* @__PURE__ */ agreeTo(
    'hold the survey until the data check is signed',
    'ask the data protection officer for a date',
    'answers are held without a lawful record',
  ),
};

/** For every other kind of priority. */
export const anyOtherDecision: DecisionWords = /* @__PURE__ */ agreeTo(
  'approve {different|lower} as a priority, led by {owner|the}',
  'give {owner|the} until {by|date} for {action|lower}',
);
