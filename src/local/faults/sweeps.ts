import type { WriteMode } from '../host.types';
import { journeys } from './journeys';
import { sweepStops } from './stops';
import type { Verdict } from './verdict';

/** One line of the report: a journey in one write mode. */
export type Task = { readonly name: string; readonly mode: WriteMode; run(root: string): Promise<Verdict> };

const MODES: readonly WriteMode[] = ['immediate', 'deferred'];

const stopTasks: readonly Task[] = journeys.flatMap((journey) =>
  MODES.map((mode) => ({ name: journey.name, mode, run: (root) => sweepStops(root, journey, mode) })),
);

/** Everything that `npm run faults` tries; the longest first, so that two at a time end together. */
export const tasks: readonly Task[] = [...stopTasks];
