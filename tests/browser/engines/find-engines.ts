import { join } from 'node:path';
import type { Found, Machine } from '../find-chromium.ts';
import type { WebKitPrograms } from './webkit.ts';

/** The programs of a WebKit, or the one line that says what is missing. */
export type FoundWebKit = WebKitPrograms | { readonly missing: string };

/** Looks for a Firefox: `FIREFOX_PATH`, then the usual places. */
export function findFirefox(machine: Machine): Found {
  const named = machine.environment.FIREFOX_PATH;
  if (named && !machine.runs(named))
    return { missing: `FIREFOX_PATH is ${named}, and no program stands there.` };
  const path = named || firefoxPlaces(machine).find(machine.runs);
  if (path) return { path };
  return { missing: 'No Firefox was found: install it, or set FIREFOX_PATH to one.' };
}

function firefoxPlaces({ platform, environment, home }: Machine): string[] {
  if (platform === 'darwin')
    return ['/Applications', join(home, 'Applications')].map((folder) =>
      join(folder, 'Firefox.app/Contents/MacOS/firefox'),
    );
  if (platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => environment[name] ?? [])
      .map((root) => join(root, 'Mozilla Firefox/firefox.exe'));
  return onPath(environment, ['firefox', 'firefox-esr']);
}

/** Where WebKitGTK keeps the small browser that its driver drives. */
const browserFolders = ['/usr/libexec', '/usr/lib', '/usr/lib64'];

/** Looks for the driver of WebKitGTK, its browser, and a screen that nobody sees: they are there on Linux alone. */
export function findWebKit(machine: Machine): FoundWebKit {
  if (machine.platform !== 'linux')
    return { missing: 'WebKit is tried as WebKitGTK, which is there on Linux alone.' };
  const program = (name: string) => onPath(machine.environment, [name]).find(machine.runs);
  const driver = program('WebKitWebDriver');
  const screen = program('Xvfb');
  const browser = webKitBrowsers(machine).find(machine.runs);
  if (driver && screen && browser) return { driver, screen, browser };
  const lacking = [
    driver ? [] : 'WebKitWebDriver',
    browser ? [] : 'the MiniBrowser of WebKitGTK',
    screen ? [] : 'Xvfb',
  ].flat();
  return { missing: `No WebKit was found: ${lacking.join(', ')} to be installed.` };
}

/** `/usr/libexec/webkit2gtk-4.1/MiniBrowser`, on Debian below the folder of the machine's kind. */
function webKitBrowsers({ list }: Machine): string[] {
  const folders = browserFolders.flatMap((folder) => [
    folder,
    ...list(folder)
      .filter((name) => /-linux-/.test(name))
      .map((name) => join(folder, name)),
  ]);
  return folders.flatMap((folder) =>
    list(folder)
      .filter((name) => /^webkit(2)?gtk-/.test(name))
      .map((name) => join(folder, name, 'MiniBrowser')),
  );
}

function onPath(environment: Machine['environment'], names: readonly string[]): string[] {
  const folders = [...(environment.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin'];
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}
