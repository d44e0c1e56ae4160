import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/run-order.ts';

/**
 * Two suites. What needs no browser runs first and in parallel; what drives a Chromium runs after it,
 * two files at a time, on one edition that is built for all of them.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      'tests/components/vitest.config.ts',
      {
        test: {
          name: 'model to pages',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/seed.ts'],
          exclude: ['tests/browser/**', 'tests/components/**', 'tests/fixtures/**'],
          // Files share what they import: to import it anew took most of the time. Nothing in it is changed by a test.
          isolate: false,
          // Two cores have two workers: unless told so, Vitest leaves one of them idle.
          maxWorkers: '100%',
          // No test is timed: a slow machine is no failure.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'in a browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // Files share their worker's browser, and what they import.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
