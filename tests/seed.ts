import fc from 'fast-check';

/**
 * Properties try the same cases at each run, so that a change alone can break a test;
 * `SEED=31 npx vitest run` tries others.
 */
fc.configureGlobal({ seed: Number(process.env.SEED || 2031) });
