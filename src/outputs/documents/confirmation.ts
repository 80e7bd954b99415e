import { missingWords, safetyItemWords } from '../../content/sentences/docWords';
import { askedDirectly } from '../../content/sentences/slots';
import type { Plan } from '../../domain/plan';
import { hasLapsed } from '../../domain/rules/safetyAnswers';
import { daysBetween, partsOf } from './days';
import type { BlockBasis } from './docModel';
import { type DraftPart, paragraph } from './draft';
import type { Speaker } from './sentences/say';
import { filled, listSlot, textSlot } from './sentences/slot';
import { answerBasis, told } from './sentences/speaker';
import { capital, listOf, theRole } from './words';

/** A safety detail that a page prints and the safeguarding lead confirms. */
export type SafetyItem = keyof typeof safetyItemWords;

/** Has the safeguarding lead confirmed what this page prints? */
export type Confirmation =
  | { readonly state: 'confirmed'; readonly by: string; readonly on: string; readonly basis: readonly BlockBasis[] }
  | { readonly state: 'never' }
  | { readonly state: 'changed'; readonly on: string; readonly items: readonly SafetyItem[] }
  | { readonly state: 'old'; readonly on: string };

type ItemRecord = { readonly item: SafetyItem; readonly by: string; readonly on: string; readonly changedOn: string };

function recordOf(plan: Plan, item: SafetyItem): ItemRecord {
  const changedOn = told(plan, `safe.changed.${item}`);
  if (item === 'crisis-route') {
    const confirmed = plan.answers.confirmed['crisis-route'];
    return { item, by: confirmed?.by ?? '', on: confirmed?.on ?? '', changedOn };
  }
  const { contactsConfirmedBy, contactsConfirmedOn } = askedDirectly;
  return { item, by: told(plan, contactsConfirmedBy), on: told(plan, contactsConfirmedOn), changedOn };
}

/** The state of the items a page prints: the least settled decides. */
export function confirmationOf(plan: Plan, items: readonly SafetyItem[]): Confirmation {
  const { today } = plan.answers;
  const records = items.map((item) => recordOf(plan, item));
  const age = (on: string) => daysBetween(on, today) ?? -1;
  if (records.some(({ by, on }) => by === '' || partsOf(on) === null || age(on) < 0)) return { state: 'never' };
  const oldest = records.map(({ on }) => on).sort()[0] ?? today;
  const changed = records.filter(({ changedOn, on }) => changedOn !== '' && hasLapsed(on, changedOn));
  if (changed.length > 0) return { state: 'changed', on: oldest, items: changed.map(({ item }) => item) };
  if (age(oldest) > 366) return { state: 'old', on: oldest };
  const basis = items.flatMap((item) =>
    answerBasis(item === 'crisis-route' ? 'confirmed.crisis-route' : askedDirectly.contactsConfirmedBy),
  );
  return { state: 'confirmed', by: records[0]?.by ?? '', on: oldest, basis };
}

/** The line or banner a page prints about it. */
export function confirmationPart(confirmation: Confirmation, speaker: Speaker): readonly DraftPart[] {
  if (confirmation.state === 'never')
    return paragraph(speaker, ['S-confirm-never'], { weight: 'furniture', look: 'lead' });
  const on = textSlot(confirmation.on, []);
  if (confirmation.state === 'confirmed') {
    const slots = filled({ confirmRole: textSlot(confirmation.by, confirmation.basis), confirmDate: on });
    return paragraph(speaker, [{ id: 'S-confirmed', slots }], { weight: 'furniture', look: 'small' });
  }
  const items = confirmation.state === 'changed' ? confirmation.items.map((item) => safetyItemWords[item]) : [];
  const slots = filled({ confirmDate: on, changedItems: listSlot(items, []) });
  const id = confirmation.state === 'changed' ? 'S-confirm-changed' : 'S-confirm-old';
  return paragraph(speaker, [{ id, slots }], { weight: 'furniture', look: 'lead' });
}

/** Why a page that prints safety details is not ready, or nothing. */
export function missingConfirmation(confirmation: Confirmation, speaker: Speaker): readonly string[] {
  const dsl = capital(theRole(speaker.words.dsl));
  if (confirmation.state === 'confirmed') return [];
  if (confirmation.state === 'never') return [missingWords.confirmation.replace('{dsl}', dsl)];
  if (confirmation.state === 'old') return [missingWords.confirmationOld.replace('{dsl}', dsl)];
  const items = listOf(confirmation.items.map((item) => safetyItemWords[item]));
  return [missingWords.confirmationChanged.replace('{dsl}', theRole(speaker.words.dsl)).replace('{items}', items)];
}
