import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockOf, CellChanges, typedValue } from '../../src/desk/data/cell-changes.ts';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { buildPublication } from '../../src/publication/build-publication.ts';
import { readSite } from '../../src/source/read.ts';
import { makeDataset } from '../../src/spreadsheet/make-dataset.ts';
import { smallSite } from '../publication/small-site.ts';
import { makeSite, useDesk } from './use-desk.ts';

const site = makeSite(smallSite);
const desk = await useDesk(site);
const flour = () => readFileSync(join(site, 'data/flour.json'), 'utf8');

const table = 'Mill\tFlour (t)\tShare\nNorth\t1,200\t60.0%\nSouth\t800\t40.0%\n';

describe('a table that is pasted', () => {
  it('is shown column by column as the import reads it, and saved as the import writes it', async () => {
    const asked = { name: 'millers', file: 'table.tsv', options: {} };
    const { answer } = await desk.send('read-table', asked, table);
    expect(answer.canSave).toBe(true);
    expect(answer.rows).toBe(2);
    expect(answer.columns[1]).toMatchObject({ head: 'Flour (t)', type: 'integer', unit: 't' });
    expect(answer.decided.length).toBeGreaterThan(0);
    expect((await desk.send('save-table', asked, table)).answer).toEqual({ name: 'millers' });
    const saved = JSON.parse(readFileSync(join(site, 'data/millers.json'), 'utf8'));
    const { readable } = buildPublication(await readSite(site, new Mistakes()), {
      drafts: true,
      now: new Date(),
    });
    const task = {
      name: 'millers',
      bytes: new TextEncoder().encode(table),
      file: 'table.tsv',
      origin: { from: 'table.tsv', at: '' },
    };
    const made = readable.site ? await makeDataset(task, readable.site, 'en') : '';
    const { import: _, ...resource } =
      typeof made === 'string' ? { import: '' } : JSON.parse(JSON.stringify(made.found?.resource));
    expect(saved).toEqual(resource);
  });

  it('is read as the options say, and never put over a dataset that is there', async () => {
    const options = { key: 'Mill', columns: 'Mill,Share' };
    const { answer } = await desk.send('read-table', { name: 'm', file: 'a.tsv', options }, table);
    expect(answer.columns.map(({ head }: { head: string }) => head)).toEqual(['Mill', 'Share']);
    const taken = await desk.send('read-table', { name: 'flour', file: 'a.tsv', options }, table);
    expect(taken).toMatchObject({
      status: 409,
      answer: { refused: expect.stringMatching(/flour/) },
    });
    const wrong = { name: 'm', file: 'a.tsv', options: { decimal: 'dot' } };
    expect((await desk.send('read-table', wrong, table)).status).toBe(409);
  });
});

describe('the cells of a dataset', () => {
  it('ask for the reason where readers have seen them, and become a revision', async () => {
    const { answer: opened } = await desk.call('open-dataset', { name: 'flour' });
    expect(opened.rows).toEqual([
      ['east', 120],
      ['west', 80],
    ]);
    const asked = {
      name: 'flour',
      base: opened.base,
      digest: opened.digest,
      cells: [[1, 'output', 81]],
    };
    const first = await desk.call('save-cells', { ...asked, reason: ' ' });
    expect(first.answer).toEqual({ kind: 'reason', cells: ['west/output'] });
    const before = flour();
    const { answer } = await desk.call('save-cells', { ...asked, reason: 'Counted again' });
    expect(answer).toMatchObject({ kind: 'saved', revisions: 1 });
    const { revisions } = JSON.parse(flour());
    expect(revisions).toMatchObject([
      { cell: 'west/output', from: 80, to: 81, reason: 'Counted again' },
    ]);
    const kept = flour()
      .split('\n')
      .filter((line) => before.includes(line));
    expect(before.split('\n').length - kept.length).toBeLessThan(4);
  });

  it('are changed step by step, and taken back', () => {
    const changes = new CellChanges([
      ['east', 120, { derive: '1 + 1' }],
      ['west', 80, null],
    ]);
    changes.put([{ row: 0, column: 1, to: 121 }]);
    changes.put([
      { row: 0, column: 1, to: 122 },
      { row: 0, column: 2, to: 3 },
      { row: 9, column: 0, to: 'x' },
    ]);
    expect(changes.all()).toEqual([{ row: 0, column: 1, from: 120, to: 122 }]);
    changes.undo();
    expect(changes.at(0, 1)).toBe(121);
    changes.undo();
    expect(changes.all()).toEqual([]);
    expect(blockOf('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });

  it.each([
    ['1,200', 1200],
    ['−3.5', -3.5],
    ['１２', 12],
    ['', null],
    ['12 t', undefined],
    ['1,2', undefined],
  ])('takes %j for %j', (written, value) => {
    expect(typedValue(written, true)).toBe(value);
  });
});
