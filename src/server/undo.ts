import { undoWords } from '../content/messages';
import type { Input, Output } from '../contract/api';
import type { Services } from './services';

/** Puts back the planner's texts from before the last refresh. */
export function undo(services: Services, _: Input<'undo'>): Output<'undo'> {
  const savedAt = services.clock().instant();
  return { outcomes: [], restored: 0, summary: undoWords.nothing, undoable: null, savedAt };
}
