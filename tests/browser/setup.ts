import type { TestProject } from 'vitest/node';
import type { Found } from './find-chromium.ts';
import { prepareChromium } from './prepare-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser of this run, or what is missing for one. */
    readonly chromium: Found;
  }
}

/** Once for the whole run: a browser. */
export default function setup(project: TestProject): void {
  project.provide('chromium', prepareChromium());
}
