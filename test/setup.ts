import fc from 'fast-check';

/**
 * Properties run on the same cases every time, so that a change is judged by itself. `FC_SEED` tries others:
 * `FC_SEED=7 npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_123) });
