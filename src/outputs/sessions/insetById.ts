import { insetOutlines } from '../../content/inset/outlines/index';
import type { Outline, OutlineId } from '../../content/inset/types';

/** The outline with this id. Whoever imports it bundles all thirteen; a menu that only offers the launch does without. */
export function outlineById(id: OutlineId): Outline {
  const found = insetOutlines.find((one) => one.id === id);
  if (!found) throw new Error(`There is no outline ${id}`);
  return found;
}
