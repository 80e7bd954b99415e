import type { LayoutStep } from './layoutStep';

/** The layout of tabs whose mark names none: marks have carried one since the first of all. */
export const UNMARKED_LAYOUT = 1;

/** The oldest layout there is a way on from. */
export const FIRST_LAYOUT = 1;

/**
 * The way from each layout to the next, oldest first. A header we rename, an id that moves: each becomes a step here, and a
 * workbook of last year is brought up to date before anything else is done to it. A step that was published stays as it is.
 */
export const LAYOUT_STEPS: readonly LayoutStep[] = [];
