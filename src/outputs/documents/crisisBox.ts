import { crisisBoxes, crisisBoxesTogether } from '../../content/crisisBoxes';
import { lineWords } from '../../content/sentences/docWords';
import { askedDirectly } from '../../content/sentences/slots';
import type { Contact, ContactKey, CrisisLine, NationId } from '../../domain/catalogue';
import type { Plan } from '../../domain/plan';
import { daysBetween, monthAndYear } from './days';
import type { DocContent } from './docContent';
import type { BlockBasis } from './docModel';
import { type DraftPart, plainSentence } from './draft';
import { fillText } from './sentences/fill';
import { inSchoolWords, type Sentence, type Speaker } from './sentences/say';
import { told } from './sentences/speaker';
import { lowerStart } from './words';

/** A number of ours is due a check after this many days. */
export const NUMBERS_LAST_DAYS = 183;

/** A crisis box as text, and the numbers in it that are due a check. */
export type CrisisBox = { readonly sentences: readonly Sentence[]; readonly stale: readonly string[] };

/** The contact with this key that serves a nation. */
export function contactIn(content: DocContent, nation: NationId, key: ContactKey): Contact | undefined {
  return content.contacts.find((one) => one.key === key && (one.nations?.includes(nation) ?? true));
}

/** Is a number too old to publish unchecked? 999 never is. */
export function isStale(contact: Contact, today: string): boolean {
  if (contact.key === 'E') return false;
  const checked = contact.source.checkedOn;
  const age = checked === undefined ? null : daysBetween(checked, today);
  return age === null || age > NUMBERS_LAST_DAYS;
}

function basisOf(contact: Contact | undefined): readonly BlockBasis[] {
  if (!contact) return [{ kind: 'planner', template: 'crisis-box' }];
  return [{ kind: 'public', source: contact.source.name, checkedOn: contact.source.checkedOn ?? null }];
}

/** A line with its mark where the number is due a check. */
function marked(text: string, contact: Contact | undefined, today: string): string {
  return contact && isStale(contact, today) ? `${text.replace(/\.$/, '')}${lineWords.checkBeforePrinting}.` : text;
}

/** The lines of a box for one audience, in their order. 999 is always there, whatever else is not known. */
export function crisisBox(lines: readonly CrisisLine[], plan: Plan, content: DocContent, speaker: Speaker): CrisisBox {
  const { nation, today } = plan.answers;
  const kept = lines
    .filter((line) => line.nations?.includes(nation) ?? true)
    .filter((line) => !line.only || isForOlder(plan));
  const said = kept.flatMap((line) => lineIn(line, plan, content, speaker));
  const has999 = said.some(({ sentence }) => sentence.text.includes('999'));
  const emergency = plainSentence(lineWords.emergency, basisOf(undefined), { fixed: true, facts: 0 });
  const sentences = said.map(({ sentence }) => sentence);
  const contacts = said.flatMap(({ contact }) => (contact ? [contact] : []));
  return {
    sentences: [...(has999 ? [] : [emergency]), ...sentences, ...checkedLine(contacts, today)],
    stale: contacts.filter((contact) => isStale(contact, today)).map((contact) => contact.name),
  };
}

function isForOlder(plan: Plan): boolean {
  const ticked = /^(y|yes|true)$/i.test(told(plan, askedDirectly.papyrus));
  return ticked || plan.answers.phases.some((phase) => phase !== 'primary');
}

type SaidLine = { readonly sentence: Sentence; readonly contact: Contact | undefined };

function lineIn(line: CrisisLine, plan: Plan, content: DocContent, speaker: Speaker): readonly SaidLine[] {
  const contact = line.contact ? contactIn(content, plan.answers.nation, line.contact) : undefined;
  if (line.contact && !contact) return [];
  const ours = (piece: string) => inSchoolWords(piece, speaker.words);
  const slots = {
    ...speaker.slots,
    ...(contact ? { line: { value: { kind: 'text' as const, text: contact.text }, fact: false, basis: [] } } : {}),
  };
  const text =
    fillText(line.text, slots, { ours }) ?? (line.otherwise ? fillText(line.otherwise, slots, { ours }) : null);
  if (!text) return [];
  const words = marked(text.text, contact, plan.answers.today);
  return [
    {
      contact,
      sentence: plainSentence(words, [...basisOf(contact), ...text.basis], { fixed: true, facts: text.facts }),
    },
  ];
}

function checkedLine(contacts: readonly Contact[], today: string): readonly Sentence[] {
  const fresh = contacts.filter((one) => one.key !== 'E' && !isStale(one, today));
  const oldest = fresh.map((one) => one.source.checkedOn ?? '').sort()[0];
  if (!oldest) return [];
  const text = lineWords.numbersChecked.replace('{month}', monthAndYear(oldest));
  return [plainSentence(text, basisOf(fresh[0]), { fixed: true, facts: 0 })];
}

/** A box and, where two stand together, whom it is for. */
export type HeadedBox = CrisisBox & { readonly heading: string };

/** The boxes of a page that anyone may read: parents and carers; in a college, students under 18 and over. */
export function publicCrisis(plan: Plan, content: DocContent, speaker: Speaker): readonly HeadedBox[] {
  if (plan.answers.setting === 'school')
    return [{ heading: '', ...crisisBox(crisisBoxes.parents, plan, content, speaker) }];
  return crisisBoxesTogether.collegeMixedAges.map(({ heading, audience }) => ({
    heading,
    ...crisisBox(crisisBoxes[audience], plan, content, speaker),
  }));
}

/** The box for staff: whom to go to here, and help for themselves. */
export function staffCrisis(plan: Plan, content: DocContent, speaker: Speaker): CrisisBox {
  return crisisBox(crisisBoxes.staff, plan, content, speaker);
}

/** The shortest form, for one page: the nation's line and, in a school, Childline. 999 stands in the sentence before it. */
export function shortCrisis(plan: Plan, content: DocContent): CrisisBox {
  const { nation, today, setting, phases } = plan.answers;
  const line = contactIn(content, nation, 'N');
  const childline = setting === 'school' ? contactIn(content, nation, 'CH') : undefined;
  const young = phases.every((phase) => phase === 'primary') ? 'primary' : 'secondary';
  const say = (text: string, contact: Contact | undefined) =>
    plainSentence(marked(text, contact, today), basisOf(contact), { fixed: true, facts: 0 });
  const contacts = [line, childline].filter((one) => one !== undefined);
  const sentences = [
    ...(line ? [say(`${lineWords.inACrisis}${lowerStart(line.text)}`, line)] : []),
    ...(childline ? [say(lineWords.childline[young], childline)] : []),
    ...checkedLine(contacts, today),
  ];
  return { sentences, stale: contacts.filter((one) => isStale(one, today)).map((one) => one.name) };
}

/** A short box as one paragraph: text, never a picture, never cut. */
export function boxPart(box: CrisisBox): DraftPart {
  return { type: 'paragraph', sentences: box.sentences, weight: 'furniture', look: 'callout' };
}

/** A full box, a line for each place to turn to. Never cut. */
export function boxLines(box: CrisisBox | HeadedBox): readonly DraftPart[] {
  const lines: DraftPart = { type: 'list', items: box.sentences, weight: 'furniture', whole: true };
  const heading = 'heading' in box ? box.heading : '';
  return heading === '' ? [lines] : [{ type: 'heading', level: 3, text: heading, basis: basisOf(undefined) }, lines];
}
