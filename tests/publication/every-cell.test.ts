import { describe, expect, it } from 'vitest';
import { Mistakes, type Place } from '../../src/mistakes/mistake.ts';
import { addressOf } from '../../src/model/address.ts';
import type { BoundFact } from '../../src/model/publication.ts';
import { buildPublication } from '../../src/publication/build-publication.ts';
import { readSite, type SiteFolder } from '../../src/source/read.ts';

/*
 * The first edition, with one cell changed at a time: every place that writes the cell fails, and no
 * place fails that has nothing to do with it.
 */

interface RawRow {
  readonly [name: string]: unknown;
}
interface RawDataset {
  readonly name: string;
  readonly schema: {
    readonly primaryKey: readonly string[];
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly decimals?: number;
    }[];
  };
  readonly data: readonly RawRow[];
}

const folder = await readSite('.', new Mistakes());
const options = { drafts: false, now: new Date('2026-11-24T00:00:00Z') };
const built = buildPublication(folder, options);
const facts = built.texts.flatMap((text) => text.facts);
const datasets = folder.files
  .filter(({ path }) => path.startsWith('data/') && path.endsWith('.json'))
  .map(({ path, text }) => ({ path, raw: JSON.parse(text) as RawDataset }));

const placeOf = ({ file, line, column }: Place) => `${file}:${line}:${column}`;

/** The places that the check refuses after one row has changed. */
function refused(path: string, index: number, change: (row: RawRow) => RawRow): string[] {
  const files = folder.files.map((file) => {
    if (file.path !== path) return file;
    const raw = JSON.parse(file.text) as RawDataset;
    const data = raw.data.map((row, at) => (at === index ? change(row) : row));
    return { path, text: JSON.stringify({ ...raw, data }) };
  });
  const changed: SiteFolder = { ...folder, files };
  const errors = buildPublication(changed, options).mistakes.list.filter(
    ({ severity }) => severity === 'error',
  );
  return [...new Set(errors.map(({ place }) => placeOf(place)))];
}

/** The cells that a cell goes into, itself among them. */
function dependents(address: string): Set<string> {
  const found = new Set([address]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { raw } of datasets) {
      for (const row of raw.data) {
        for (const [field, value] of Object.entries(row)) {
          const derive = (value as { derive?: string } | null)?.derive;
          if (typeof derive !== 'string' || ![...found].some((each) => mentions(derive, each)))
            continue;
          found.add(
            `${raw.name}/${raw.schema.primaryKey.map((name) => row[name]).join(',')}/${field}`,
          );
        }
      }
    }
  }
  return found;
}

const mentions = (text: string, address: string) =>
  text.split(/[\s()]+/).some((word) => word === address || address.startsWith(`${word}/`));

/** Whether a bound number or statement has to do with one of the cells. */
function concerns(
  fact: BoundFact,
  cells: ReadonlySet<string>,
  dataset: string,
  field: string,
): boolean {
  if (cells.has(addressOf(fact.cell))) return true;
  const statement = fact.statement ?? '';
  // Largest, smallest and rank look at every row of the field.
  if (/^is (?:max|min|rank)/.test(statement))
    return fact.cell.dataset === dataset && fact.cell.field === field;
  return [...cells].some((address) => mentions(statement, address));
}

const cells = datasets.flatMap(({ path, raw }) =>
  raw.data.flatMap((row, index) =>
    raw.schema.fields
      .filter(
        ({ name, type }) =>
          (type === 'number' || type === 'integer') &&
          typeof row[name] === 'number' &&
          name !== 'decimals',
      )
      .map((field) => {
        const key = raw.schema.primaryKey.map((name) => row[name]).join(',');
        const value = row[field.name] as number;
        const decimals =
          (row.decimals as number | undefined) ??
          field.decimals ??
          String(value).split('.')[1]?.length ??
          0;
        return {
          path,
          index,
          dataset: raw.name,
          field: field.name,
          value,
          decimals,
          qualifier: row.qualifier,
          address: `${raw.name}/${key}/${field.name}`,
        };
      }),
  ),
);

describe('a cell that changes', () => {
  it('stands in an edition without a mistake', () => {
    expect(built.mistakes.list.map(({ message }) => message)).toEqual([]);
    expect(cells.length).toBeGreaterThan(10);
  });

  it.each(cells)(
    '$address by one in its last digit fails where it is written, and nowhere else',
    (cell) => {
      const { path, index, dataset, field, value, decimals, address } = cell;
      const next = Number((value + 10 ** -decimals).toFixed(decimals));
      const places = refused(path, index, (row) => ({ ...row, [field]: next }));
      const touched = dependents(address);
      const concerned = facts
        .filter((fact) => concerns(fact, touched, dataset, field))
        .map(({ place }) => placeOf(place));
      expect(
        places.filter((place) => !concerned.includes(place) && !place.startsWith('data/')),
      ).toEqual([]);
      const exact = facts.filter(
        (fact) =>
          fact.kind === 'fact' && addressOf(fact.cell) === address && writes(fact, value, decimals),
      );
      expect(
        exact.map(({ place }) => placeOf(place)).filter((place) => !places.includes(place)),
      ).toEqual([]);
    },
  );

  it.each(cells)('$address with another qualifier fails where it is written', (cell) => {
    const { path, index, value, decimals, address, qualifier } = cell;
    const other = qualifier === undefined || qualifier === 'exact' ? 'over' : 'exact';
    const places = refused(path, index, (row) => ({ ...row, qualifier: other }));
    const exact = facts.filter(
      (fact) =>
        fact.kind === 'fact' && addressOf(fact.cell) === address && writes(fact, value, decimals),
    );
    expect(
      exact.map(({ place }) => placeOf(place)).filter((place) => !places.includes(place)),
    ).toEqual([]);
  });
});

/** Whether bound words give the cell's value to its last digit. */
function writes({ text }: BoundFact, value: number, decimals: number): boolean {
  return text.includes(value.toFixed(decimals));
}
