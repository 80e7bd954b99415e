import type { Deed } from '../deed';
import { cellDeeds } from './cells';
import { columnDeeds } from './columns';
import { dressDeeds } from './dress';
import { planDeeds } from './plan';
import { rowDeeds } from './rows';
import { sortingDeeds } from './sorting';
import { tabDeeds } from './tabs';

/** Every kind of edit, by name. */
export const DEEDS: readonly Deed[] = [
  ...cellDeeds,
  ...columnDeeds,
  ...dressDeeds,
  ...planDeeds,
  ...rowDeeds,
  ...sortingDeeds,
  ...tabDeeds,
];
