import { type Browser, chromium } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { isWaiting } from './tabs.ts';

/** Starts the Chromium that was found for this run; fails with the line that says what is missing. */
export async function launchChromium(): Promise<Browser> {
  const found = inject('chromium');
  if ('missing' in found) throw new Error(found.missing);
  return chromium.launch({
    executablePath: found.path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      '--disable-lcd-text',
    ],
  });
}

const started: { browser?: Promise<Browser> } = {};

/**
 * The Chromium of this worker, which is started once for all its files. What the tests of a file have opened in it is
 * closed after them, but for the tabs that they have left empty: no file finds anything of another.
 */
export function useBrowser(): Promise<Browser> {
  const browser = started.browser ?? launchChromium();
  started.browser = browser;
  afterAll(async () => {
    const contexts = (await browser).contexts().filter((context) => !isWaiting(context));
    await Promise.all(contexts.map((context) => context.close()));
  });
  return browser;
}
