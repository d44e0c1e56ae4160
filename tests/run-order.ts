import { relative } from 'node:path';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/**
 * The files that take longest, of the long ones the longest first: begun last, one of them would keep a single worker
 * busy while all others have ended. Nothing tells that from their size, which is all that is known of a new checkout.
 */
const longest = [
  'browser/engines/webkit',
  'browser/every-page',
  'browser/charts',
  'browser/preview',
  'browser/engines/firefox',
  'browser/islands-marks',
  'browser/reading-aloud',
  'browser/source-cards',
  'browser/islands-zoom',
  'browser/engines/chromium',
  'browser/without-scripts',
  'browser/embed-place',
  'browser/weight',
  'cli/build',
  'cli/new',
  'cli/start',
  'hostile/faults',
];

/** Runs the longest files first, whatever else the order goes by. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => group(a) - group(b) || place(a) - place(b));
  }
}

function group({ project }: TestSpecification): number {
  return project.config.sequence.groupOrder;
}

function place({ moduleId }: TestSpecification): number {
  const name = relative(import.meta.dirname, moduleId).replaceAll('\\', '/');
  const at = longest.findIndex((each) => name === `${each}.test.ts`);
  return at < 0 ? longest.length : at;
}
