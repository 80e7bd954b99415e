import type { WriteMode } from '../host.types';
import { sweepBetween } from './between';
import { journeys } from './journeys';
import { everyNth, sweepStops } from './stops';
import { sweepTogether } from './together';
import type { Verdict } from './verdict';

/** The folder of the repository, and which moments are tried: every one, or every so many. */
export type About = { readonly root: string; readonly every: number };

/** One line of the report: a journey in one write mode. */
export type Task = { readonly name: string; readonly mode: WriteMode; run(about: About): Promise<Verdict> };

const MODES: readonly WriteMode[] = ['immediate', 'deferred'];

const stopTasks: readonly Task[] = journeys.flatMap((journey) =>
  MODES.map((mode) => ({
    name: journey.name,
    mode,
    run: ({ root, every }) => sweepStops(root, journey, mode, everyNth(every)),
  })),
);

const peopleTasks: readonly Task[] = MODES.flatMap((mode) => [
  { name: 'edits during a refresh', mode, run: ({ root, every }) => sweepBetween(root, mode, every) },
  { name: 'two people at once', mode, run: ({ root, every }) => sweepTogether(root, mode, every) },
]);

/** Everything that `npm run faults` tries; the longest first, so that two at a time end together. */
export const tasks: readonly Task[] = [...peopleTasks, ...stopTasks];
