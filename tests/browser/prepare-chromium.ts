import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { type Found, findChromium, type Machine } from './find-chromium.ts';
import { install, lacksChineseFont } from './install-chromium.ts';

export const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  home: homedir(),
  runs: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};

/** Finds a Chromium on this machine, or installs one, with a font for Chinese where there is none. */
export function prepareChromium(): Found {
  const found = findChromium(thisMachine);
  const needsFont = lacksChineseFont();
  if ('path' in found) {
    const problem = needsFont ? install(['font']) : undefined;
    if (problem) console.warn(`Chinese text will be empty boxes: ${problem}.`);
    return found;
  }
  if (process.env.CHROME_PATH) return found;
  const problem = install(needsFont ? ['browser', 'font'] : ['browser']);
  const installed = findChromium(thisMachine);
  if ('path' in installed || !problem) return installed;
  return { missing: `${installed.missing} It could not be installed: ${problem}.` };
}
