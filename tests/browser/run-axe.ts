import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page as it is now, in words: the rule and where. `colours` looks at nothing else. */
export async function violationsOf(page: Page, look: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(axe);
  const options = {
    ...(look === 'colours' && { runOnly: ['color-contrast', 'link-in-text-block'] }),
    // Of what it finds in order, nothing but that it did is worked out.
    resultTypes: ['violations'],
  };
  const { violations }: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
}
