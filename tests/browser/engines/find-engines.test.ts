import { describe, expect, it } from 'vitest';
import type { Machine } from '../find-chromium.ts';
import { findFirefox, findWebKit } from './find-engines.ts';

/** A machine on which only these files are. */
function machine(files: readonly string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    environment: { PATH: '/opt/bin' },
    home: '/home/reader',
    runs: (path) => files.includes(path),
    list: (folder) =>
      files
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
    ...changes,
  };
}

describe('the search for other engines', () => {
  it.each([
    ['linux', '/opt/bin/firefox'],
    ['linux', '/usr/bin/firefox-esr'],
    ['darwin', '/home/reader/Applications/Firefox.app/Contents/MacOS/firefox'],
  ] as const)('knows where Firefox is on %s', (platform, path) => {
    expect(findFirefox(machine([path], { platform }))).toEqual({ path });
  });

  it('takes the Firefox that FIREFOX_PATH names, and no other', () => {
    const environment = { FIREFOX_PATH: '/opt/firefox' };
    const found = machine(['/opt/firefox', '/usr/bin/firefox'], { environment });
    expect(findFirefox(found)).toEqual({ path: '/opt/firefox' });
    expect(findFirefox(machine(['/usr/bin/firefox'], { environment }))).toEqual({
      missing: 'FIREFOX_PATH is /opt/firefox, and no program stands there.',
    });
    expect(findFirefox(machine([]))).toEqual({ missing: expect.stringContaining('FIREFOX_PATH') });
  });

  it.each(['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1', '/usr/libexec/webkitgtk-6.0'])(
    'knows what WebKit takes, with its browser in %s',
    (folder) => {
      const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
      const browser = `${folder}/MiniBrowser`;
      expect(findWebKit(machine([driver, screen, browser]))).toEqual({ driver, screen, browser });
      expect(findWebKit(machine([driver, browser]))).toEqual({
        missing: 'No WebKit was found: Xvfb to be installed.',
      });
    },
  );

  it('says that WebKit is not to be had on other systems', () => {
    const found = findWebKit(machine([], { platform: 'darwin' }));
    expect(found).toEqual({ missing: expect.stringContaining('Linux alone') });
  });
});
