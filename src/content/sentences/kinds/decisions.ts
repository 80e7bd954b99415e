import type { CheckLine } from '../../../domain/findings';
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
  'role-overload': {
    template: {
      variants: [
        { text: 'protect {hoursAsked} a week for leading this' },
        { text: 'move {casesToMove} cases to {casesTo|the} so that the plan has an owner with time' },
        { when: '!hoursAsked & !casesToMove', text: 'agree a protected time each week for leading this' },
      ],
      label: true,
    },
    ifWeWait: 'the plan stops when casework is busy',
  },
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
  'no-self-harm-procedure': {
    template: {
      variants: [
        { when: '!unsure & !begun', text: 'adopt a procedure for {procedures|list} with {dsl|the}' },
        { when: '!unsure & !begun', text: 'give {dsl|the} {dslHours} to write the procedure for {procedures|list}' },
        { when: '!unsure & begun', text: 'finish the procedure for {procedures|list} with {dsl|the}' },
        { when: '!unsure & begun', text: 'give {dsl|the} {dslHours} to finish the procedure for {procedures|list}' },
        { when: 'unsure', text: 'make sure with {dsl|the} that there is a procedure for {procedures|list}' },
      ],
      label: true,
    },
    ifWeWait: 'staff have to decide alone, in the moment',
  },
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

/** The kind of gap behind a safety check: its first part that is here decides. Leaders decide nothing about the others. */
export const decisionByCheck: { readonly [part in CheckLine['parts'][number]]?: keyof typeof decisionsByGap } = {
  'provider-checks': 'external-quality',
  'crisis-route': 'no-referral-pathway',
  'self-harm': 'no-self-harm-procedure',
  'suicidal-thoughts': 'no-self-harm-procedure',
  'return-after-crisis': 'return-after-crisis',
  'sudden-death': 'no-postvention-plan',
  'staff-know': 'staff-untrained',
};

/** What a check is about, where a decision names it. */
export const procedureNames: { readonly [part in CheckLine['parts'][number]]?: string } = {
  'self-harm': 'self-harm',
  'suicidal-thoughts': 'suicidal thoughts',
  'return-after-crisis': 'a return after a crisis',
  'sudden-death': 'a sudden death',
};

/** Checks that are settled with the safeguarding lead alone. */
export const decidedWithDsl: readonly string[] = ['gap:safety:not-done', 'gap:safety:unconfirmed'];

/** Where nobody is written down yet who leads it. */
export const ownerlessDecision: DecisionWords = {
  template: { variants: [{ text: 'name who leads this, and by when: {different|lower}' }], label: true },
};

/** For every other kind of priority. */
export const anyOtherDecision: DecisionWords = /* @__PURE__ */ agreeTo(
  'make this a priority, led by {owner|the}: {different|lower}',
  'give {owner|the} until {by|date} to {action|lower}',
);
