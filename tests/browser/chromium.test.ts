import { describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { findChromium, type Machine } from './find-chromium.ts';

/** A machine on which only these files are. */
function machine(files: readonly string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/reader',
    runs: (path) => files.includes(path),
    list: (folder) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${folder}/`))
          .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    ...changes,
  };
}

describe('the search for a Chromium', () => {
  it('takes the one that CHROME_PATH names, before any other', () => {
    const environment = { CHROME_PATH: '/opt/chrome' };
    const found = findChromium(machine(['/usr/bin/chromium', '/opt/chrome'], { environment }));
    expect(found).toEqual({ path: '/opt/chrome' });
  });

  it('says so when CHROME_PATH names no program, and takes no other', () => {
    const environment = { CHROME_PATH: '/opt/chrome' };
    expect(findChromium(machine(['/usr/bin/chromium'], { environment }))).toEqual({
      missing: 'CHROME_PATH is /opt/chrome, and no program stands there.',
    });
  });

  it.each([
    ['linux', '/snap/bin/chromium'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/home/reader/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ] as const)('knows the usual places of %s', (platform, path) => {
    expect(findChromium(machine([path], { platform }))).toEqual({ path });
  });

  it('takes the newest of those that Playwright has downloaded', () => {
    const cache = '/home/reader/.cache/ms-playwright';
    const files = ['1187/chrome-linux/chrome', '1205/chrome-linux64/chrome'];
    const found = findChromium(machine(files.map((file) => `${cache}/chromium-${file}`)));
    expect(found).toEqual({ path: `${cache}/chromium-1205/chrome-linux64/chrome` });
  });

  it('says in one line what is missing', () => {
    expect(findChromium(machine([]))).toEqual({
      missing: expect.stringMatching(/^No Chromium was found: .*CHROME_PATH.*\.$/),
    });
  });
});

it('starts a Chromium that lays out Chinese text', async () => {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.setContent('<span style="font: 40px sans-serif">园区年鉴</span>');
  const width = await page.locator('span').evaluate((span) => span.getBoundingClientRect().width);
  await browser.close();
  expect(width).toBeGreaterThan(120);
});
