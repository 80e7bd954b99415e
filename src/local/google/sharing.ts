import type { Role } from '../host.types';
import { ServiceError } from './emulated';
import type { FileState } from './file';

const ADDRESS = /^[^\s@,;<>()[\]"]+@[^\s@,;<>()[\]"]+\.[^\s@,;<>()[\]".]+$/;
const RANK: Readonly<Record<Role, number>> = { none: 0, viewer: 1, commenter: 2, editor: 3, owner: 4 };

const folded = (address: string): string => address.trim().toLowerCase();
const domainOf = (address: string): string => folded(address).split('@')[1] ?? '';

/** The role a person has in the file, 'none' if not named. */
export const roleOf = (state: FileState, address: string): Role => state.people.get(folded(address)) ?? 'none';

function requireSharer(state: FileState, by: string): void {
  const role = roleOf(state, by);
  if (role === 'owner' || (role === 'editor' && state.policy.editorsShare)) return;
  throw new ServiceError('You do not have permission to perform that action.');
}

/** Malformed or without an account (X2); a group needs none. */
function requireKnown(state: FileState, address: string): void {
  const groups = state.policy.groups.map(folded);
  const unknown = state.policy.unknown.map(folded);
  if (!ADDRESS.test(address) || (unknown.includes(folded(address)) && !groups.includes(folded(address)))) {
    throw new ServiceError(`Invalid email: ${address}`);
  }
}

/** Outside the sharer's own domain, where the school forbids that; the text says as little as Google's (X4). */
function requireInside(state: FileState, by: string, address: string): void {
  const home = state.policy.domainOf?.(folded(by)) ?? domainOf(by);
  if (state.policy.outside === 'refuse' && domainOf(address) !== home.toLowerCase()) {
    throw new ServiceError('Action not allowed');
  }
}

/**
 * One person shares the file with another (X1-X6). Sharing again is no error, an editor made viewer stays editor, and
 * the owner stays owner. A refusal is a ServiceError without a code.
 */
export function shareFile(state: FileState, by: string, address: string, role: 'editor' | 'viewer'): void {
  requireSharer(state, by);
  requireKnown(state, address);
  requireInside(state, by, address);
  if (RANK[role] > RANK[roleOf(state, address)]) state.people.set(folded(address), role);
}

/** Takes a right away again; the owner keeps theirs. */
export function unshareFile(state: FileState, by: string, address: string, role: 'editor' | 'viewer'): void {
  requireSharer(state, by);
  const held = roleOf(state, address);
  const matches = role === 'editor' ? held === 'editor' : held === 'viewer' || held === 'commenter';
  if (matches) state.people.delete(folded(address));
}

const withRole = (state: FileState, roles: readonly Role[]): string[] =>
  [...state.people].filter(([, role]) => roles.includes(role)).map(([address]) => address);

/** Owner and editors (X1). */
export const editorsOf = (state: FileState): string[] => withRole(state, ['owner', 'editor']);

/** Everyone who can read the file, editors and owner too (X1). */
export const viewersOf = (state: FileState): string[] => withRole(state, ['owner', 'editor', 'commenter', 'viewer']);

/** The owner's address, or null in a shared drive. */
export const ownerOf = (state: FileState): string | null => withRole(state, ['owner'])[0] ?? null;
