import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { told } from '../look/camera-picture.ts';
import { openEmptySite } from '../look/desk-site.ts';
import { walkedStories } from '../look/desk-story.ts';
import { walkDesk } from '../look/desk-walk.ts';
import { useBrowser } from './chromium.ts';
import { violationsOf } from './run-axe.ts';

const browser = await useBrowser();

/** The files below a folder, as text in which every byte is a letter. */
function filesBelow(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

it('leads from an empty site to a built story in fewer than 40 clicks, for everybody at each step', async () => {
  const story = walkedStories.find(({ language }) => language === 'zh-CN');
  if (!story) throw new Error('no story');
  const { site, address, running } = await openEmptySite(story);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  try {
    const { clicks, keys } = await walkDesk(page, address, story, async (name) => {
      const found = await violationsOf(page);
      faults.push(...found.map((what) => `${name}: ${what}`));
    });
    expect(faults).toEqual([]);
    expect(clicks).toBeLessThan(40);
    expect(keys).toBeLessThan(10);
    const built = filesBelow(join(site, 'dist'));
    const paths = [...built.keys()];
    const html = built.get(paths.find((path) => /stories\/.*index\.html$/.test(path)) ?? '') ?? '';
    expect(html.match(/data-fact=|class="fact/g)?.length).toBeGreaterThanOrEqual(5);
    expect(html).toContain('<figure class="picture">');
    expect(paths.filter((path) => /(?:^|\/)desk(?:\/|\.)/.test(path))).toEqual([]);
    for (const [path, text] of built) {
      const found = /x-yearlight-(?:key|language|request)|\/desk\/api\/|#key=/i.exec(text)?.[0];
      expect([path, found]).toEqual([path, undefined]);
      expect(text.includes(told) ? path : '').toBe('');
    }
    const [stored = ''] = filesBelow(join(site, 'public/pictures')).values();
    expect(stored).not.toMatch(/Exif|GPS/);
    expect(stored.length).toBeGreaterThan(10_000);
  } finally {
    await page.close();
    running.child.kill();
    await running.ended;
    rmSync(site, { recursive: true, force: true });
  }
});
