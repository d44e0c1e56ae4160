import { describe, expect, it } from 'vitest';
import type { Dataset, Revision } from '../../../src/model/dataset.ts';
import { writeInline } from '../../../src/model/inline.ts';
import { placedCell } from '../../../src/model/named-cells.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { PublicationIndex } from '../../../src/model/publication-index.ts';
import { sourceCard } from '../../../src/views/cards/source-card.ts';
import { present, riverTown } from '../river-town.ts';

const town = await riverTown();

function card(cell: string, claim?: string, language = 'en', publication = town) {
  const index = new PublicationIndex(publication);
  const placed = present(placedCell(cell, index.datasets));
  const note = { number: 3, cell: placed.cell, claim, anchor: 'fact-x' };
  return present(sourceCard(note, index, language));
}

/** What a card says, by the head of the line, without markup. */
function lines(...of: Parameters<typeof card>): Record<string, string> {
  const text = (html: string) =>
    html
      .replaceAll('<br>', ' / ')
      .replace(/<[^>]*>/g, '')
      .replaceAll('\u00a0', ' ');
  return Object.fromEntries(
    card(...of).details.map(({ term, words }) => [term, text(writeInline(words))]),
  );
}

describe('the card of a number', () => {
  it('says what it is, of what, when, how it is to be read, and where it comes from', () => {
    expect(card('ferry-trips/north-quay,2032/passengers')).toMatchObject({
      id: 'source-3',
      anchor: 'fact-x',
      isClaim: false,
      figure: { before: 'at least', number: '12,000' },
      name: 'North Quay, 2032',
      measure: 'Passengers',
    });
    expect(lines('ferry-trips/north-quay,2032/passengers')).toEqual({
      Period: '2030 – 2032',
      'To be read as': 'this or more',
      Status: 'promised or planned',
      Dataset: 'Ferry passengers by pier and year, row 5',
      Source: 'Harbour office ledger, Quillbourne Harbour Office, p. 14',
    });
  });

  it('says “more than”, and what is to be known of the row', () => {
    expect(lines('ferry-trips/north-quay,2031/passengers', undefined, 'zh-CN')).toMatchObject({
      口径: '余：不止此数，确数不详',
      数据集: '各码头历年渡轮客流，第4行',
      注: '集市日闸机敞开。',
      来源: '港务所台账，奎尔本港务所，第14页',
    });
  });

  it('leads to the row, the source and the cells of a formula', () => {
    const { details, measure } = card('fleet/share-gap/value');
    const html = details.map(({ words }) => writeInline(words)).join();
    expect(html).toContain('href="/almanac/data/fleet/#share-gap"');
    expect(html).toContain('href="https://example.org/minutes"');
    expect(html).toContain('<a href="/almanac/data/fleet/#grant">Share paid by the county</a> −');
    // Every row has its own unit: the row says what is measured, and “Value” would say nothing.
    expect(measure).toBeUndefined();
  });

  it('is none where there is no cell', () => {
    const index = new PublicationIndex(town);
    const { cell } = present(placedCell('fleet/grant', index.datasets));
    const gone = { ...cell, key: 'raft' };
    expect(sourceCard({ number: 1, cell: gone }, index, 'en')).toBeUndefined();
  });
});

describe('the card of a statement', () => {
  it('says in words what is stated, and of which figures', () => {
    const most = lines('water-level/2031/level', 'is max');
    expect(card('water-level/2031/level', 'is max').isClaim).toBe(true);
    expect(most.Says).toBe('the largest of 4');
    expect(most.Among).toBe('2030 (3.61 metres), 2028 (3.40 metres), 2029 (2.95 metres)');
  });

  it('names only the figures that it is about', () => {
    const { Says, Among } = lines('water-level/2031/level', 'is max among 2029, 2030');
    expect(Says).toMatch(/^the largest of 3/);
    expect(Among).toBe('2030 (3.61 metres), 2029 (2.95 metres)');
  });

  it('names what it leaves out, by keys as links have them', () => {
    const { Says, Among } = lines(
      'ferry-trips/mill-stairs,2031/passengers',
      'is max except north-quay,2030, north-quay,%202031',
    );
    expect(Says).toBe(
      'the largest of 3, leaving out North Quay, 2030, North Quay, 2031 (more than 9,600 passengers)',
    );
    expect(Among).toMatch(/^Mill Stairs, 2030 \(18,240 passengers\), North Quay, 2032/);
  });

  it('says both sides of a comparison', () => {
    const told = lines(
      'ferry-trips/mill-stairs,2031/passengers',
      '> ferry-trips/north-quay,2031/passengers',
    );
    expect(told.Says).toBe(
      'this figure is more than North Quay, 2031 (more than 9,600 passengers)',
    );
    expect(told).not.toHaveProperty('Among');
  });
});

/** The town with one revision, of a dataset's cell. */
function revised(name: string, revision: Revision): Publication {
  const datasets = town.datasets.map(
    (dataset): Dataset => (dataset.name === name ? { ...dataset, revisions: [revision] } : dataset),
  );
  return { ...town, datasets };
}

describe('the card of a number that was revised', () => {
  const revision = {
    date: '2032-01-25',
    cell: 'grant/value',
    from: 60,
    to: 62.5,
    reason: { en: 'Misread at first.', 'zh-CN': '起初看错了。' },
  };

  it('says when, from what to what, and why', () => {
    const publication = revised('fleet', revision);
    expect(lines('fleet/grant/value', undefined, 'en', publication).Revised).toBe(
      '25 January 2032: from 60.0% to 62.5%. Misread at first.',
    );
    expect(lines('fleet/cost/value', undefined, 'en', publication)).not.toHaveProperty('Revised');
  });

  it('says what was revised in the cells behind it, by name', () => {
    const publication = revised('fleet', revision);
    expect(lines('fleet/share-gap/value', undefined, 'zh-CN', publication).修订).toBe(
      '2032年1月25日：郡府承担，由60.0%改为62.5%。起初看错了。',
    );
  });

  it('knows figures that were not there before', () => {
    const publication = revised('fleet', { ...revision, from: null });
    expect(lines('fleet/grant/value', undefined, 'en', publication).Revised).toContain(
      'from no data to 62.5%',
    );
  });
});
