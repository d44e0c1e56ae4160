import { describe, expect, it } from 'vitest';
import { likeliestFirst } from '../../../src/islands/page/row-pages.ts';
import { rowAddress } from '../../../src/model/dataset-parts.ts';
import { writeInline } from '../../../src/model/inline.ts';
import { namedCells } from '../../../src/model/named-cells.ts';
import { PublicationIndex } from '../../../src/model/publication-index.ts';
import { sitemaps } from '../../../src/outputs/site/sitemap.ts';
import { partPaths } from '../../../src/publication/pages/data.ts';
import { sourceCard } from '../../../src/views/cards/source-card.ts';
import { partTable } from '../../../src/views/dataset-table.ts';
import { bodyHtml } from '../../markdown/sample-context.ts';
import { buildSmallSite, smallSite } from '../small-site.ts';

const sacks = (count: number) =>
  JSON.stringify({
    name: 'sacks',
    title: 'Sacks',
    schema: {
      primaryKey: ['sack'],
      fields: [
        { name: 'sack', type: 'string' },
        { name: 'weight', type: 'number', unit: 't' },
      ],
    },
    data: Array.from({ length: count }, (_, at) => ({ sack: `sack ${at + 1}`, weight: at + 1 })),
  });

/** The small site with so many sacks, and a text that links to some of them. */
function siteOf(count: number, text = '') {
  const path = 'content/stories/en/mills.md';
  const built = buildSmallSite({
    'data/sacks.json': sacks(count),
    [path]: `${smallSite[path]}\n${text}\n`,
  });
  const dataset = built.publication?.datasets.find(({ name }) => name === 'sacks');
  const story = built.publication?.stories.find(({ file }) => file === path);
  if (!built.publication || !dataset || !story)
    throw new Error(built.mistakes.list.map(({ code }) => code).join());
  const links = [...bodyHtml(story.body).matchAll(/href="([^"]*data\/sacks[^"]*)"/g)].map(
    ([, href]) => href,
  );
  return { publication: built.publication, dataset, links };
}

const text = [
  'One sack weighed [501 t](fact:sacks/sack%20501/weight).',
  '[a](/data/sacks/#sack_500) [b](/data/sacks/#sack%201001) [c](/data/sacks/2/#sack_1)',
  '[d](/data/sacks/2/) [e](/data/sacks/)',
].join('\n');

describe('a dataset of many rows', () => {
  const { publication, dataset, links } = siteOf(1200, text);

  it('stands on as many pages as it fills', () => {
    const paths = partPaths(publication).map(({ params }) => Object.values(params).join(' '));
    expect(paths.map((path) => path.trim()).sort()).toEqual([
      ...['en sacks 2', 'en sacks 3', 'sacks 2', 'sacks 3'],
    ]);
    const map = sitemaps(publication).join('');
    expect(map.match(/\/data\/sacks\/(?:\d+\/)?<\/loc>/g)).toHaveLength(6);
    const shown = [1, 2, 3].map(
      (part) => partTable(dataset, part, new PublicationIndex(publication), 'en').rows,
    );
    expect(shown.map((rows) => [rows.length, rows[0]?.key])).toEqual([
      [500, 'sack 1'],
      [500, 'sack 501'],
      [200, 'sack 1001'],
    ]);
  });

  it('has each row at the address of its page', () => {
    const at = (key: string) => rowAddress(publication.site, 'en', dataset, key);
    expect(['sack 1', 'sack 500', 'sack 501', 'sack 1200'].map(at)).toEqual([
      '/en/data/sacks/#sack_1',
      '/en/data/sacks/#sack_500',
      '/en/data/sacks/2/#sack_501',
      '/en/data/sacks/3/#sack_1200',
    ]);
    const index = new PublicationIndex(publication);
    const [cell] = namedCells('sacks/sack%20700/weight', index.datasets);
    const details = (cell && sourceCard({ number: 1, cell }, index, 'en')?.details) ?? [];
    expect(details.map(({ words }) => writeInline(words)).join()).toContain(
      '/en/data/sacks/2/#sack_700',
    );
  });

  it('is linked to from texts where a row stands now, wherever the link says', () => {
    expect(links).toEqual([
      '/en/data/sacks/2/#sack_501',
      '/en/data/sacks/#sack_500',
      '/en/data/sacks/3/#sack_1001',
      '/en/data/sacks/#sack_1',
      '/en/data/sacks/2/',
      '/en/data/sacks/',
    ]);
    expect(() => siteOf(1200, '[x](/data/sacks/4/)')).toThrow('unknown-link');
    expect(() => siteOf(1200, '[x](/data/sacks/1/)')).toThrow('unknown-link');
  });

  it('is one page up to five hundred', () => {
    expect(partPaths(siteOf(500).publication)).toEqual([]);
    expect(partPaths(siteOf(501).publication)).toHaveLength(2);
  });
});

describe('an older address of a row', () => {
  it('is sought first on the page between whose ends it stands', () => {
    const pages = [
      { href: '/2/', first: 'sack_501', last: 'sack_1000' },
      { href: '/3/', first: 'sack_1001', last: 'sack_1200' },
    ];
    const order = (anchor: string) => likeliestFirst(pages, anchor).map(({ href }) => href);
    expect(order('sack_1100')).toEqual(['/3/', '/2/']);
    expect(order('sack_600')).toEqual(['/2/', '/3/']);
    expect(order('barrel')).toEqual(['/2/', '/3/']);
  });
});
