import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { downloads } from '../../src/model/downloads.ts';
import { type Outputs, outputs } from '../../src/outputs/registry.ts';
import { siteFiles } from '../../src/outputs/site-files.ts';
import { findPage } from '../../src/publication/links/find-page.ts';
import { buildSmallSite } from '../publication/small-site.ts';

/** Tab-separated values, as somebody might add them. */
const tsv = { extension: 'tsv', name: 'TSV', mediaType: 'text/tab-separated-values' };
const withTsv: Outputs = {
  ...outputs,
  data: {
    ...outputs.data,
    tsv: ({ rows }) => [{ write: () => rows.map(({ key }) => `${key}\n`).join('') }],
  },
};

describe('an output that is added', () => {
  const own = { ...downloads, data: [...downloads.data, tsv] };
  const { publication } = buildSmallSite({}, { downloads: own });
  if (!publication) throw new Error('The small site has mistakes.');

  it('is written beside the pages, in every language', async () => {
    const files = siteFiles(publication, publication, withTsv).filter(({ path }) =>
      path.endsWith('.tsv'),
    );
    expect(files.map(({ path }) => path).sort()).toEqual(['data/flour.tsv', 'en/data/flour.tsv']);
    expect(files[0]?.mediaType).toBe(tsv.mediaType);
    expect(await files[0]?.write()).toContain('east\n');
  });

  it('is found by links', () => {
    const targets = {
      ...{ stories: [], pages: [], bySlug: new Map(), redirects: new Map() },
      ...{ charts: new Set<string>(), datasets: new Set(['flour']), editions: new Set<string>() },
    };
    const { site } = publication;
    const buildContext = {
      site,
      targets,
      mistakes: new Mistakes(),
      pictures: new Set<string>(),
      datasets: new Map(),
      downloads: own,
    };
    const from = { language: 'en', address: '/en/', file: 'content/x.md', published: true };
    const place = { file: 'content/x.md', line: 1, column: 1 };
    expect(findPage('data/flour.tsv', 'en', from, buildContext, place)).toBe('/en/data/flour.tsv');
    expect(findPage('data/flour.xml', 'en', from, buildContext, place)).toBeUndefined();
  });

  it('is missed where nothing writes it', () => {
    expect(() => siteFiles(publication)).toThrow('.tsv');
  });
});
