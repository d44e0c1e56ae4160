import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomLcg } from 'd3';

/** How large a site to measure with. */
export interface LargeSite {
  readonly stories: number;
  readonly chartsPerStory: number;
  /** Bound numbers in each story; each row of its dataset is used in turn. */
  readonly factsPerStory: number;
}

const sectors = ['steel', 'glass', 'paper', 'textiles', 'optics', 'ceramics', 'timber', 'rubber'];

/** Writes a site of made-up stories: the same words, numbers and charts for the same sizes. */
export async function writeLargeSite(folder: string, size: LargeSite): Promise<void> {
  const random = randomLcg(2024);
  const folders = ['content/stories/en', 'content/charts', 'data'];
  await Promise.all(folders.map((each) => mkdir(join(folder, each), { recursive: true })));
  await writeFile(join(folder, 'content/site.yaml'), siteFile);
  for (let index = 1; index <= size.stories; index += 1) {
    const rows = sectors.map((sector) => ({ sector, growth: Math.round(random() * 9000) / 100 }));
    await Promise.all([
      writeFile(join(folder, `data/year-${index}.json`), datasetFile(index, rows)),
      writeFile(join(folder, `content/stories/en/year-${index}.md`), storyFile(index, rows, size)),
      ...chartIds(index, size).map((id, nth) =>
        writeFile(join(folder, `content/charts/${id}.yaml`), chartFile(index, nth)),
      ),
    ]);
  }
}

interface MadeUpRow {
  readonly sector: string;
  readonly growth: number;
}

function chartIds(index: number, { chartsPerStory }: LargeSite): string[] {
  return Array.from({ length: chartsPerStory }, (_, nth) => `year-${index}-${nth + 1}`);
}

const siteFile = `name: The Large Almanac
url: https://almanac.example/
languages: [en]
edition: "2024"
`;

function datasetFile(index: number, rows: readonly MadeUpRow[]): string {
  const fields = [
    { name: 'sector', type: 'string' },
    { name: 'growth', type: 'number', unit: 'percent', decimals: 2 },
  ];
  const schema = { primaryKey: ['sector'], fields };
  return JSON.stringify({
    name: `year-${index}`,
    title: `Growth, table ${index}`,
    schema,
    data: rows,
  });
}

function chartFile(index: number, nth: number): string {
  return `title: Growth by sector
subtitle: Output, %
type: bar
data: year-${index}
x: growth
y: sector
${nth % 2 === 0 ? 'sort: -growth\n' : ''}`;
}

function storyFile(index: number, rows: readonly MadeUpRow[], size: LargeSite): string {
  const sentences = Array.from({ length: size.factsPerStory }, (_, nth) => {
    const { sector, growth } = rows[nth % rows.length] as MadeUpRow;
    return `Output of ${sector} grew by [${growth.toFixed(2)}%](fact:year-${index}/${sector}/growth) over the year, the survey says.`;
  });
  const charts = chartIds(index, size).map((id) => `::chart{#${id}}`);
  const matter = `---
title: A year of growth
dek: What the survey found
edition: "2024"
order: ${index}
date: 2026-11-24
---
`;
  return `${matter}\n${sentences.join('\n')}\n\n${charts.join('\n\n')}\n`;
}
