import type { CallKind, EmulatedClass } from '../emulated';

const declared = new Map<string, EmulatedClass>();

/** Declares what a class emulates: its place in the official declarations, and its methods by what they count as. Made once per class. */
export function emulating(declaration: string, methods: { readonly [kind in CallKind]?: string }): EmulatedClass {
  const known = declared.get(declaration);
  if (known) return known;
  const kinds: Record<string, CallKind> = {};
  for (const kind of ['read', 'write', 'handle'] as const) {
    for (const name of (methods[kind] ?? '').split(/\s+/)) if (name !== '') kinds[name] = kind;
  }
  const made = { declaration, kinds };
  declared.set(declaration, made);
  return made;
}
