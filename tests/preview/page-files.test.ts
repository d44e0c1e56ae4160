import { expect, it } from 'vitest';
import { pageFiles } from '../../src/preview/page-files.ts';
import { buildSmallSite, edited } from '../publication/small-site.ts';

const { publication } = buildSmallSite(
  edited('content/site.yaml', 'https://example.org/', 'https://example.org/review/'),
);
if (!publication) throw new Error('The site has a mistake.');

const chart = ['content/charts/flour.yaml', 'data/flour.json'];

it.each([
  ['/review/', ['content/site.yaml', 'content/editions/zh-CN/2024.md']],
  ['/review/en/', ['content/site.yaml', 'content/editions/en/2024.md']],
  ['/review/en/stories/mills/', ['content/stories/en/mills.md', ...chart, 'data/flour.json']],
  ['/review/stories/new-one/', ['content/stories/zh-CN/new-one.md']],
  ['/review/charts/flour/', chart],
  ['/review/en/embed/flour/', chart],
  ['/review/data/flour/', ['data/flour.json']],
  ['/review/data/', []],
  ['/review/about/', ['content/pages/zh-CN/about.md', 'content/editions/zh-CN/about.md']],
])('%s is made of these files', (address, files) => {
  expect(pageFiles(address, publication)).toEqual(files);
});
