import type { Source } from '../domain/catalogue';

/** The day the public sources were last read for this release. */
export const READ_ON = '2026-11-23';

/** A weight, order or threshold that is ours and no national policy. */
export const OUR_RULE: Source = { confidence: 'DESIGN', name: 'Our own planning rule' };

/** A sentence or list that is ours. */
export const OUR_WORDING: Source = { confidence: 'DESIGN', name: 'Our own wording' };
