import type { Found } from '../find-chromium.ts';
import { install, type Part } from '../install-chromium.ts';
import { thisMachine } from '../prepare-chromium.ts';
import { type FoundWebKit, findFirefox, findWebKit } from './find-engines.ts';

export function prepareFirefox(): Found {
  return prepare(() => findFirefox(thisMachine), 'firefox');
}

export function prepareWebKit(): FoundWebKit {
  return prepare(() => findWebKit(thisMachine), 'webkit');
}

/** Finds an engine on this machine, or installs it. Without it, its tests are left out, which is said. */
function prepare<Kind extends object>(
  find: () => Kind | { readonly missing: string },
  part: Part,
): Kind | { readonly missing: string } {
  const found = find();
  if (!('missing' in found)) return found;
  const problem = install([part]);
  const now = find();
  if (!('missing' in now)) return now;
  const missing = `${now.missing}${problem ? ` It could not be installed: ${problem}.` : ''}`;
  if (!process.env.CI) console.warn(`${missing} Its tests are left out.`);
  return { missing };
}
