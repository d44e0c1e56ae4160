import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One change to a large site at a time: a word of a story, a cell and the words that state it, a word of all pages. */
export const siteChanges = {
  'a word of a story': (site: string) =>
    edit(join(site, 'content/stories/en/year-1.md'), 'the survey says', 'a survey says'),
  'a cell': changeCell,
  'a word of the site': (site: string) =>
    edit(join(site, 'content/site.yaml'), 'The Large Almanac', 'The Larger Almanac'),
} as const satisfies Record<string, (site: string) => Promise<void>>;

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
  await writeFile(file, text.replace(from, to));
}

async function changeCell(site: string): Promise<void> {
  const data = await readFile(join(site, 'data/year-1.json'), 'utf8');
  const [cell = '', sector = '', growth = ''] =
    /"sector":"(\w+)","growth":([\d.]+)/.exec(data) ?? [];
  const next = Number(growth) + 1;
  await edit(join(site, 'data/year-1.json'), cell, `"sector":"${sector}","growth":${next}`);
  const story = join(site, 'content/stories/en/year-1.md');
  const says = (value: number) => `[${value.toFixed(2)}%](fact:year-1/${sector}/`;
  const text = await readFile(story, 'utf8');
  await writeFile(story, text.replaceAll(says(Number(growth)), says(next)));
}
