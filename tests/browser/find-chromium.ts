import { join } from 'node:path';

/** What the search looks at; a test hands in a machine of its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether a program stands at a path and may be run. */
  readonly runs: (path: string) => boolean;
  /** The names in a folder; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

/** A Chromium, or the one line that says what is missing. */
export type Found = { readonly path: string } | { readonly missing: string };

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Looks for a Chromium: `CHROME_PATH`, the usual places, Playwright's own. */
export function findChromium(machine: Machine): Found {
  const named = machine.environment.CHROME_PATH;
  if (named) {
    if (machine.runs(named)) return { path: named };
    return { missing: `CHROME_PATH is ${named}, and no program stands there.` };
  }
  const path = [...usualPlaces(machine), ...playwrightPlaces(machine)].find(machine.runs);
  if (path) return { path };
  return {
    missing:
      'No Chromium was found: install the package chromium, or set CHROME_PATH to a Chromium, Chrome or Edge.',
  };
}

function usualPlaces({ platform, environment, home }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) =>
        join(folder, `${name}.app`, 'Contents/MacOS', name),
      ),
    );
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => environment[name],
    );
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        join(root, 'Google/Chrome/Application/chrome.exe'),
        join(root, 'Chromium/Application/chrome.exe'),
        join(root, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  const folders = [
    ...(environment.PATH ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return commands.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/** Browsers that Playwright has downloaded for other projects, the newest first. */
function playwrightPlaces({ platform, environment, home, list }: Machine): string[] {
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(home, 'Library/Caches/ms-playwright'),
    win32: join(environment.LOCALAPPDATA ?? home, 'ms-playwright'),
  };
  const cache =
    environment.PLAYWRIGHT_BROWSERS_PATH ||
    (caches[platform] ?? join(environment.XDG_CACHE_HOME || join(home, '.cache'), 'ms-playwright'));
  return list(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a) || a.localeCompare(b))
    .flatMap((name) =>
      list(join(cache, name)).flatMap((inner) => programsIn(join(cache, name, inner))),
    );
}

function revision(name: string): number {
  return Number(name.split('-').at(-1));
}

function programsIn(folder: string): string[] {
  return [
    'chrome',
    'headless_shell',
    'chrome-headless-shell',
    'chrome.exe',
    'chrome-headless-shell.exe',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ].map((name) => join(folder, name));
}
