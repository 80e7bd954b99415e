export { workbenchWords as words } from '../../../content/workbenchWords';

/** Fills the slots of a sentence. */
export const say = (template: string, slots: { readonly [slot: string]: string | number }): string =>
  template.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
