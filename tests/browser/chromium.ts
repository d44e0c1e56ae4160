import { type Browser, chromium } from 'playwright-core';
import { afterAll, inject } from 'vitest';

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

/** A Chromium for the tests of a file, which is closed after them. */
export async function useBrowser(): Promise<Browser> {
  const browser = await launchChromium();
  afterAll(() => browser.close());
  return browser;
}
