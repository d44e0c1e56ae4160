import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { prepareChromium } from '../browser/prepare-chromium.ts';
import { openEmptySite } from './desk-site.ts';
import { walkedStories } from './desk-story.ts';
import { walkDesk } from './desk-walk.ts';

/**
 * Walks from an empty site to a built story at the desk, in each of its languages, takes a picture after every step, and
 * tells what the walk took: `npm run look -- desk`. The pictures lie in `.yearlight/look-desk`.
 */
const folder = resolve('.yearlight/look-desk');
const found = prepareChromium();
if ('missing' in found) {
  console.error(found.missing);
  process.exitCode = 1;
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  for (const story of walkedStories) {
    const { site, address, running } = await openEmptySite(story);
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    const begun = Date.now();
    let step = 0;
    const { clicks, keys } = await walkDesk(page, address, story, async (name) => {
      step += 1;
      const file = `${story.language}-${String(step).padStart(2, '0')}-${name}.png`;
      await page.screenshot({ path: join(folder, file) });
    });
    const seconds = Math.round((Date.now() - begun) / 1000);
    console.log(`${story.language}: ${clicks} clicks, ${keys} keys, ${seconds} s by machine`);
    await page.close();
    running.child.kill();
    await running.ended;
    rmSync(site, { recursive: true, force: true });
  }
  await browser.close();
  console.log(folder);
}
