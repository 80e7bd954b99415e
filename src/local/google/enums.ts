import { EnumMember } from './emulated';
import { enumLabels } from './signatures';

/** The members of one enum by label. */
export type Members = { readonly [label: string]: EnumMember };

const made = new Map<string, Members>();

/** The members of an official enum ('Base.Button'), the same objects at every call. */
export function enumMembers(declaration: string): Members {
  const known = made.get(declaration);
  if (known) return known;
  const labels = enumLabels(declaration);
  const members = Object.fromEntries(labels.map((label, at) => [label, new EnumMember(declaration, label, at)]));
  made.set(declaration, members);
  return members;
}

/** One member of an official enum; an unknown label is a bug of the host. */
export function enumMember(declaration: string, label: string): EnumMember {
  const member = enumMembers(declaration)[label];
  if (!member) throw new Error(`No ${label} in ${declaration}`);
  return member;
}
