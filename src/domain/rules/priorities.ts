import { dataProtection } from './dataProtection';
import { eatingResponse } from './eatingResponse';
import { needNone } from './needNone';
import { onePerson } from './onePerson';
import { part } from './part';
import { practice } from './practice';
import { roleSetUp } from './roleSetUp';
import { noRoute } from './routes';
import type { PriorityRule } from './rule';

/** The rules of lane B. `practice` gives one row for each area. */
export const priorityRules: readonly PriorityRule[] = [
  roleSetUp,
  needNone,
  noRoute,
  eatingResponse,
  onePerson,
  part,
  dataProtection,
  practice,
];
