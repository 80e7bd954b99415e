import { content } from '../content/index';
import { shareWords } from '../content/messages';
import type { Input, Output } from '../contract/api';
import { Refusal } from '../contract/failure';
import type { Answers, CheckId } from '../domain/answers';
import { CHECKS } from '../domain/gapWords';
import { readAnswers } from '../domain/reading/readAnswers';
import { fillIn } from '../outputs/sheets/sheetParts';
import { newestPlan } from './drafts';
import { blankAnswers } from './models';
import type { Services, Sharing } from './services';
import { answerRows } from './tabRows';

type Shared = Output<'share'>;
type Role = Shared['people'][number]['role'];
type Invitation = Shared['people'][number];
type Outcome = Shared['outcomes'][number];
type Access = Shared['access'];

/** Who was shared with, kept with the file: a tab would show the addresses to everybody. */
const LOG_KEY = 'smhl.shares';
const LOG_LENGTH = 40;

/** "Ann Lee <ann@school.example>" and "mailto:" links are addresses too. */
function bare(typed: string): string {
  const inside = /<([^<>]+)>/.exec(typed)?.[1] ?? typed;
  return inside
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[;,]+$/, '')
    .trim();
}

const isAddress = (text: string): boolean => /^[^\s@,;<>"()]+@[^\s@.,;<>"()]+(\.[^\s@.,;<>"()]+)+$/.test(text);
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const includes = (list: readonly string[], address: string): boolean => list.some((one) => same(one, address));
const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

type Person = { readonly address: string; readonly role: Role; readonly doubled: boolean };

/** Each address once, with the wider of the rights asked for. */
function peopleOf(given: Input<'share'>['people']): readonly Person[] {
  const people: Person[] = [];
  for (const { address: typed, role = 'viewer' } of given ?? []) {
    const address = bare(typed);
    if (address === '') continue;
    const at = people.findIndex((person) => same(person.address, address));
    const before = people[at];
    if (before === undefined) people.push({ address, role, doubled: false });
    else people[at] = { ...before, role: role === 'editor' ? role : before.role, doubled: true };
  }
  return people;
}

function accessOf(sharing: Sharing): Access {
  const { editors, viewers } = sharing.access();
  return { owner: sharing.owner(), editors: [...editors], viewers: [...viewers] };
}

/** Has this person what was asked for already? Owners and editors can read too. */
function hasAccess(access: Access, { address, role }: Person): boolean {
  const mayEdit = includes(access.editors, address) || (access.owner !== null && same(access.owner, address));
  return mayEdit || (role === 'viewer' && includes(access.viewers, address));
}

/** The school's own domain, as far as the file shows it. */
function homeDomain(access: Access): string | null {
  const known = access.owner ?? access.editors[0];
  return known === undefined ? null : domainOf(known);
}

function warningsOf(person: Person, access: Access): string[] {
  if (!isAddress(person.address)) return [shareWords.malformed];
  const home = homeDomain(access);
  return [
    ...(person.doubled ? [shareWords.duplicate] : []),
    ...(access.owner !== null && same(access.owner, person.address) ? [shareWords.own] : []),
    ...(hasAccess(access, person) ? [shareWords.hasAccess] : []),
    ...(home !== null && domainOf(person.address) !== home ? [fillIn(shareWords.outside, { domain: home })] : []),
  ];
}

function invitation(person: Person, access: Access, file: string): Invitation {
  const words = isAddress(person.address) ? fillIn(shareWords[person.role], { file }) : shareWords.malformed;
  return { address: person.address, role: person.role, words, warnings: warningsOf(person, access) };
}

/** Answers as this editor knows them: the open workbook's, or those of the plan at hand in a document. */
function knownAnswers(services: Services): Answers | null {
  const today = services.clock().today();
  if (services.where() === 'doc') return newestPlan(services)?.answers ?? null;
  const tabs = services.tabs();
  const tab = tabs.found('cached').find(({ kind }) => kind === 'answers');
  if (tab === undefined) return null;
  const model = blankAnswers();
  return readAnswers(answerRows(tabs.readText(tab, model.columns), model), content.questions, today).answers;
}

/** Safety answers that no DSL has put a role and a date to. */
function unconfirmed(answers: Answers | null): string[] {
  if (answers === null) return [];
  const stands = (check: CheckId): boolean =>
    answers.confirmed[check] !== undefined && answers.confirmed[check].lapsedOn === undefined;
  const items = CHECKS.filter((check) => !stands(check)).map((check) => shareWords.safetyNames[check]);
  return items.length === 0 ? [] : [fillIn(shareWords.safety, { items: items.join(', ') })];
}

/** Google's refusal carries no code: what happened is read back, and the words list the likely reasons. */
function tryShare(sharing: Sharing, person: Person): boolean {
  try {
    sharing.share(person.address, person.role);
    return true;
  } catch {
    return false;
  }
}

function outcomeOf(person: Person, before: Access, sharing: Sharing): Outcome {
  const { address, role } = person;
  if (!isAddress(address)) return { address, role, outcome: 'not-an-address', words: shareWords['not-an-address'] };
  if (hasAccess(before, person)) return { address, role, outcome: 'already', words: shareWords.already };
  const accepted = tryShare(sharing, person);
  if (hasAccess(accessOf(sharing), person)) {
    const words = role === 'editor' ? shareWords.sharedEditor : shareWords.shared;
    return { address, role, outcome: 'shared', words };
  }
  return { address, role, outcome: 'refused', words: accepted ? shareWords.unseen : shareWords.refused };
}

function log(services: Services, outcomes: readonly Outcome[]): void {
  const file = services.store().file();
  const before = readLog(file.read(LOG_KEY));
  const at = services.clock().instant();
  const entries = outcomes.map(({ address, role, outcome }) => [at, address, role, outcome]);
  file.write({ [LOG_KEY]: JSON.stringify([...entries, ...before].slice(0, LOG_LENGTH)) });
}

function readLog(text: string | null): readonly unknown[] {
  try {
    const entries = JSON.parse(text ?? '[]') as unknown;
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}

/** Several accounts in one browser: the one that opened the planner must be the one that shares. */
function requireSamePerson(services: Services, userKey: string | undefined): void {
  if (userKey !== undefined && userKey !== '' && userKey !== services.user().key()) throw new Refusal('other-account');
}

/**
 * Not confirmed: who would get what, with warnings, and nothing is shared. Confirmed: one person after another, so that a
 * refusal in the middle leaves the others their access; what came of each is read back.
 */
export function share(services: Services, input: Input<'share'>): Shared {
  requireSamePerson(services, input.userKey);
  const sharing = services.sharing();
  const people = peopleOf(input.people);
  const before = accessOf(sharing);
  const file = sharing.fileName();
  const invitations = people.map((person) => invitation(person, before, file));
  const safety = unconfirmed(knownAnswers(services));
  const warnings = people.length === 0 ? [shareWords.nobody] : [...safety, shareWords.notify];
  if (input.confirmed !== true)
    return { confirmed: false, file, people: invitations, warnings, outcomes: [], access: before };
  const outcomes = people.map((person) => outcomeOf(person, before, sharing));
  if (outcomes.length > 0) log(services, outcomes);
  return { confirmed: true, file, people: invitations, warnings, outcomes, access: accessOf(sharing) };
}
