import { checkBlock } from '../../../src/facts/check-block.ts';
import type { Passage } from '../../../src/facts/passage.ts';
import { Mistakes } from '../../../src/mistakes/mistake.ts';
import { findRow, resolveCell } from '../../../src/model/address.ts';
import type { Dataset, Field, Row, Value } from '../../../src/model/dataset.ts';
import type { BoundFact } from '../../../src/model/publication.ts';
import type { Qualifier } from '../../../src/schema/dataset.ts';
import { unitNamed } from '../../unit-named.ts';

/** Invented figures of an invented province, as a newsroom would keep them. */

export const units = {
  project: { 'zh-CN': '个', en: { one: 'project', other: 'projects' } },
  person: { 'zh-CN': '人', en: { one: 'person', other: 'people' } },
};
const place = { file: 'content/stories/en/a.md', line: 7, column: 1 };

type Line = readonly (Value | { readonly about: Qualifier })[];

function datasetOf(
  name: string,
  keys: readonly Field[],
  fields: readonly Field[],
  lines: readonly Line[],
): Dataset {
  const all = [...keys, ...fields];
  const rows = lines.map((line, index): Row => {
    const plain = line.filter((each) => typeof each !== 'object' || each === null) as Value[];
    const marked = line.find((each) => typeof each === 'object' && each !== null);
    const values = Object.fromEntries(all.map((field, at) => [field.name, plain[at] ?? null]));
    return {
      key: keys.map((key) => String(values[key.name])).join(','),
      number: index + 1,
      values,
      formulas: {},
      qualifier: (marked as { about?: Qualifier } | undefined)?.about ?? 'exact',
      status: 'done',
      place,
    };
  });
  const primaryKey = keys.map((key) => key.name);
  return {
    name,
    title: name,
    sources: [],
    primaryKey,
    fields: all,
    rows,
    revisions: [],
    file: `data/${name}.json`,
  };
}

const key = (name: string, type = 'string'): Field => ({ name, type, title: name });
const number = (name: string, unit?: string): Field => ({
  name,
  type: 'number',
  title: name,
  unit: unitNamed(unit),
});

export const datasets: ReadonlyMap<string, Dataset> = new Map(
  [
    // Output of the province, in 亿元; it fell once, in 2020.
    datasetOf(
      'output',
      [key('year', 'year')],
      [number('value', '亿元'), number('growth', 'percent')],
      [
        [2015, 500, 6.1],
        [2016, 540, 8],
        [2017, 580, 7.4],
        [2018, 630, 8.6],
        [2019, 680, 7.9],
        [2020, 650, -4.4],
        [2021, 720, 10.8],
        [2022, 800, 11.1],
        [2023, 900, 12.5],
        [2024, 1005, 11.7],
      ],
    ),
    datasetOf(
      'trade',
      [key('year', 'year')],
      [number('exports', '亿元'), number('imports', '亿元')],
      [
        [2020, 200, 180],
        [2021, 230, 200],
        [2022, 260, 210],
        [2023, 300, 205],
        [2024, 330, 190],
      ],
    ),
    datasetOf(
      'sectors',
      [key('sector')],
      [number('growth', 'percent'), number('output', '亿元')],
      [
        ['steel', -3.2, 120],
        ['textiles', 1.5, 95],
        ['machinery', 9.8, 260],
        ['chemicals', 4.1, 180],
        ['electronics', 21.6, 330],
        ['food', 3.3, 140],
        ['paper', -1.1, 75],
      ],
    ),
    datasetOf(
      'signed',
      [key('what')],
      [number('value', '亿元')],
      [
        ['parks', 60],
        ['ports', 30],
        ['rail', 10],
        ['total', 100],
      ],
    ),
    datasetOf(
      'cities',
      [key('year', 'year'), key('city')],
      [number('value', 'person')],
      [
        [2022, 'hill', 1000],
        [2022, 'lake', 3000],
        [2023, 'hill', 1200],
        [2023, 'lake', 2900],
        [2024, 'hill', 1500],
        [2024, 'lake', 2700],
      ],
    ),
    datasetOf(
      'visits',
      [key('park')],
      [number('value', 'person')],
      [
        ['east', 3000, { about: 'over' }],
        ['south', 2600, { about: 'over' }],
        ['west', 1000],
        ['north', 900, { about: 'about' }],
      ],
    ),
    datasetOf(
      'jobless',
      [key('month', 'yearmonth')],
      [number('rate', 'percent')],
      [
        ['2024-01', 5.2],
        ['2024-02', 5.3],
        ['2024-03', 5.2],
        ['2024-04', 5.0],
        ['2024-05', 4.9],
        ['2024-06', 4.7],
      ],
    ),
    datasetOf(
      'trips',
      [key('route')],
      [number('time', 'h')],
      [
        ['coast', 3],
        ['valley', 2],
        ['pass', 5],
      ],
    ),
  ].map((dataset) => [dataset.name, dataset]),
);

/** The datasets with one cell changed. */
export function withCell(address: string, value: number): ReadonlyMap<string, Dataset> {
  const cell = resolveCell(address, datasets, place, new Mistakes());
  if (!cell) throw new Error(address);
  const dataset = datasets.get(cell.dataset);
  const changed = dataset && findRow(dataset, cell.key);
  const rows = (dataset?.rows ?? []).map((row) =>
    row === changed ? { ...row, values: { ...row.values, [cell.field]: value } } : row,
  );
  return new Map([...datasets, [cell.dataset, { ...(dataset as Dataset), rows }]]);
}

/** Chinese where the first letter of a sentence is. */
export function languageOf(written: string): 'zh-CN' | 'en' {
  const first = /\p{L}/u.exec(written.replace(/\(.*?\)/g, ''))?.[0] ?? '';
  return /\p{Script=Han}/u.test(first) ? 'zh-CN' : 'en';
}

/** What an editor is told of a sentence with claims. */
export function told(
  written: string,
  language: string = languageOf(written),
  data: ReadonlyMap<string, Dataset> = datasets,
): Mistakes {
  const mistakes = new Mistakes();
  const passages: Passage[] = [];
  const facts: BoundFact[] = [];
  let column = 1;
  for (const part of written.split(/(\[[^\]]*\]\(claim:[^ ]+ "[^"]*"\))/)) {
    const at = { ...place, column };
    column += part.length;
    const [, text = '', address = '', statement = ''] =
      /^\[(.*)\]\(claim:([^ ]+) "(.*)"\)$/.exec(part) ?? [];
    if (address === '') {
      passages.push({ kind: 'text', text: part, place: at });
      continue;
    }
    const cell = resolveCell(address, data, at, mistakes);
    if (!cell) throw new Error(address);
    passages.push({ kind: 'claim', text, place: at });
    facts.push({ kind: 'claim', text, cell, statement, place: at });
  }
  checkBlock(passages, facts, { datasets: data, units, language, mistakes });
  return mistakes;
}

export const codes = (...of: Parameters<typeof told>) => told(...of).list.map(({ code }) => code);
