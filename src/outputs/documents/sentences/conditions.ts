import type { Edition } from '../docModel';
import type { Slots } from './slot';

/** What a condition is read against. */
export type Circumstances = { readonly slots: Slots; readonly edition: Edition };

/** Does a template's condition hold? An empty one always does. */
export function holds(condition: string | undefined, given: Circumstances): boolean {
  if (!condition) return true;
  return condition.split(' | ').some((all) => all.split(' & ').every((term) => termHolds(term.trim(), given)));
}

function termHolds(term: string, given: Circumstances): boolean {
  if (term === 'internal') return given.edition === 'internal';
  if (term === 'publish') return given.edition === 'publishable';
  if (term.startsWith('!')) return !(term.slice(1) in given.slots);
  const compared = /^(\w+)(>=|<|=)(.+)$/.exec(term);
  if (!compared) return term in given.slots;
  const [, name = '', sign, wanted = ''] = compared;
  return comparedHolds(given.slots, name, sign, wanted);
}

function comparedHolds(slots: Slots, name: string, sign: string | undefined, wanted: string): boolean {
  const value = slots[name]?.value;
  if (!value) return false;
  if (sign === '=' && value.kind === 'text') return wanted.split('|').includes(value.text);
  const n = value.kind === 'number' ? value.n : value.kind === 'list' ? value.items.length : Number.NaN;
  if (sign === '=') return n === Number(wanted);
  return sign === '<' ? n < Number(wanted) : n >= Number(wanted);
}
