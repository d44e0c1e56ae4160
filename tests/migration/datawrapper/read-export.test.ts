import { CFB } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/migration/datawrapper/read-export.ts';

const chart = { id: 'aB1cD', type: 'd3-lines', title: 'Sacks', metadata: { describe: {} } };
const csv = 'Year,Sacks\n2020,1\n2021,2\n';
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const archive = CFB.utils.cfb_new();
  for (const [name, text] of Object.entries(files))
    CFB.utils.cfb_add(archive, name, new TextEncoder().encode(text));
  return new Uint8Array(CFB.write(archive, { fileType: 'zip', type: 'buffer' }));
}

describe('an export of Datawrapper', () => {
  it.each([
    ['as the API answers', chart],
    ['as a project is exported', { chart: { crdt: { data: chart } }, data: '0-0' }],
    ['with the chart in a field', { chart }],
    ['with unknown and broken fields', { ...chart, id: 7, extra: [1], metadata: { axes: 'x' } }],
  ])('is read %s, with the table beside it', (_, value) => {
    expect(readExport(bytesOf(value), csv)).toMatchObject({
      chart: { type: 'd3-lines', title: 'Sacks' },
      data: csv,
    });
  });

  it.each([
    ['in the answer', { ...chart, data: csv }],
    ['beside the chart', { chart, csv }],
    ['among its assets', { chart, assets: { 'dataset.csv': { value: csv } } }],
  ])('has its table %s', (_, value) => {
    expect(readExport(bytesOf(value), undefined)).toMatchObject({ data: csv });
  });

  it('is read from a ZIP with a chart and its data, whatever else is in it', () => {
    const files = {
      'a/chart.json': JSON.stringify(chart),
      'a/other.csv': 'x\n1\n',
      'a/data.csv': csv,
    };
    expect(readExport(zip({ ...files, 'a/full.png': 'x' }), undefined)).toMatchObject({
      chart: { type: 'd3-lines' },
      data: csv,
    });
  });

  it('is read from a page that was published', () => {
    const inner = JSON.stringify({ chart, assets: { 'dataset.csv': { value: csv } } });
    const page = `<script>window.__DW_SVELTE_PROPS__ = JSON.parse(${JSON.stringify(inner)});</script>`;
    expect(readExport(zip({ 'index.html': page }), undefined)).toMatchObject({ data: csv });
  });

  it.each([
    ['json', bytesOf('x').slice(1), csv],
    ['chart', bytesOf({ type: 'bar' }), csv],
    ['chart', bytesOf(null), csv],
    ['data', bytesOf(chart), undefined],
    ['archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), csv],
    ['json', zip({ 'data.csv': csv }), undefined],
  ])('is told apart where it is none: %s', (fault, bytes, beside) => {
    expect(readExport(bytes, beside)).toBe(fault);
  });

  it('never throws at any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (metadata, value) => {
        readExport(bytesOf({ ...chart, metadata }), csv);
        readExport(bytesOf(value), csv);
      }),
      { numRuns: 200 },
    );
  });
});
