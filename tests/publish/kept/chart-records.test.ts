import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Publication } from '../../../src/model/publication.ts';
import { keptPicture } from '../../../src/outputs/pictures/png.ts';
import { ChartRecords } from '../../../src/publish/kept/chart-records.ts';
import { ChartWork, type MadeOfChart } from '../../../src/publish/kept/chart-work.ts';
import { buildSmallSite, type Files, smallSite } from '../../publication/small-site.ts';

const root = mkdtempSync(join(tmpdir(), 'records-'));
const pictures = process.env.YEARLIGHT_PICTURES;
process.env.YEARLIGHT_PICTURES = root;
afterAll(() => {
  if (pictures === undefined) delete process.env.YEARLIGHT_PICTURES;
  else process.env.YEARLIGHT_PICTURES = pictures;
  rmSync(root, { recursive: true, force: true });
});

const read = (path: string) => String(smallSite[path]);
function inFile(path: string, from: string | RegExp, to: string): Files {
  const text = second[path] ?? read(path);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${from}`);
  return { [path]: changed };
}

/** A second chart, of a dataset of its own, with a point at a cell of the first. */
const second: Readonly<Record<string, string>> = {
  'data/rain.json': read('data/flour.json').replaceAll('flour', 'rain').replaceAll('Flour', 'Rain'),
  'content/charts/rain.yaml': `title: { zh-CN: 雨量, en: The rain }
type: bar
data: rain
x: output
y: mill
`,
};

/** Records that tell of which charts were made anew. */
class ToldRecords extends ChartRecords {
  readonly made: string[] = [];

  override write(...[chart, used, made, files]: Parameters<ChartRecords['write']>): void {
    this.made.push(chart.id);
    super.write(chart, used, made, files);
  }
}

function publicationOf(changes: Files): Publication {
  const { publication, mistakes } = buildSmallSite({ ...second, ...changes });
  if (!publication || mistakes.hasErrors)
    throw new Error(mistakes.list.map(({ code, place }) => `${place.file} ${code}`).join());
  return publication;
}

let builds = 0;

/** All files of the charts and what pages ask of them, as a build makes them; pictures as they are to be drawn. */
async function build(publication: Publication, records?: ChartRecords) {
  builds += 1;
  const folder = join(root, `out-${builds}`);
  const work = new ChartWork(alone(publication), folder, records);
  const forPages: MadeOfChart[] = [];
  for (const chart of publication.charts) {
    const { figures, embeddables } = await work.draw(chart);
    forPages.push({ figures, embeddables });
  }
  for (const chart of publication.charts)
    for (const { path, svg } of await work.write(chart)) {
      work.put(path, svg);
      writeFileSync(await keptPicture(svg), svg);
    }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .sort();
  return { forPages, files: files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]) };
}

/** A publication as threads get it. */
function alone(publication: Publication): Publication {
  return { ...publication, editions: [], stories: [], pages: [], charts: [] };
}

const records = (publication: Publication, generator = 'one') =>
  new ToldRecords(join(root, 'kept'), generator, alone(publication));

const site = (from: string | RegExp, to: string) => inFile('content/site.yaml', from, to);
const data = (from: string | RegExp, to: string) => inFile('data/flour.json', from, to);
const rain = (from: string | RegExp, to: string) => inFile('data/rain.json', from, to);
const chart = (from: string | RegExp, to: string) => inFile('content/charts/flour.yaml', from, to);
const both = ['flour', 'rain'];

const named = (name: string) => String(second['data/rain.json']).replaceAll('rain', name);
const renamed: Files = {
  'data/rain.json': undefined,
  'data/snow.json': named('snow'),
  ...inFile('content/charts/rain.yaml', 'data: rain', 'data: snow'),
};
const oneLanguage: Files = {
  ...site('[zh-CN, en]', '[en]'),
  'content/stories/zh-CN/mills.md': undefined,
  'content/pages/zh-CN/about.md': undefined,
};

/** Everything that can change, and the charts that are made anew for it. */
const changes: readonly (readonly [what: string, Files, anew: readonly string[]])[] = [
  ['nothing', {}, []],
  ['a cell', data('"output": 80', '"output": 90'), ['flour']],
  ['a cell of a chart that another points at', rain('"output": 80', '"output": 90'), ['rain']],
  [
    'a row more',
    data(
      /("labels": \{)([\s\S]*80 \})/,
      '$1 "north": { "zh-CN": "北坊", "en": "North" }, $2, { "mill": "north", "output": 5 }',
    ),
    ['flour'],
  ],
  ['a row less', rain(/,\s*\{ "mill": "west".*\}/, ''), ['rain']],
  [
    'the order of rows',
    rain(/(\{ "mill": "east".*\}),\s*(\{ "mill": "west".*\})/, '$2, $1'),
    ['rain'],
  ],
  ['a label', data('East mill', 'Mill in the east'), ['flour']],
  ['a unit', rain('"unit": "t"', '"unit": "kg"'), ['rain']],
  ['the title of a dataset', data('Flour ground', 'Flour'), ['flour']],
  ['the name of a field', data('"type": "number"', '"type": "number", "title": "Out"'), ['flour']],
  ['a source', data('"schema"', '"sources": [{ "title": "The miller" }], "schema"'), ['flour']],
  ['a dataset more', { 'data/snow.json': named('snow') }, both],
  ['a dataset under another name', renamed, both],
  ['the title of a chart', chart('The east mill grinds', 'The mills grind'), ['flour']],
  ['a note', chart('sort:', 'note: { zh-CN: 按年, en: By year }\nsort:'), ['flour']],
  ['the type of a chart', chart('type: bar', 'type: dot'), ['flour']],
  ['the order of a chart', chart('sort: -output', 'sort: output'), ['flour']],
  ['a highlight', chart('[east]', '[west]'), ['flour']],
  [
    'an annotation',
    chart('sort:', 'annotations: [{ at: east, text: { zh-CN: 东, en: East } }]\nsort:'),
    ['flour'],
  ],
  [
    'a chart under another id',
    {
      'content/charts/rain.yaml': undefined,
      'content/charts/wet.yaml': `${second['content/charts/rain.yaml']}redirectFrom: [rain]\n`,
    },
    ['wet'],
  ],
  ['a chart less', { 'content/charts/rain.yaml': undefined }, []],
  ['a chart more', { 'content/charts/more.yaml': second['content/charts/rain.yaml'] }, ['more']],
  ['a retired chart', chart('sort:', 'retired: { zh-CN: 不再更新, en: Ended }\nsort:'), ['flour']],
  ['the name of the site', site('The Small Review', 'The Review'), both],
  ['its address', site('example.org/', 'example.org/year/'), both],
  ['its accent', site('languages:', 'accent: "#7a1f5c"\nlanguages:'), both],
  ['a word for a counter', site('one: case', 'one: crate'), both],
  ['the edition', { ...site('edition: "2024"', 'edition: "2025"') }, both],
  ['a language less', oneLanguage, both],
  ['the menu', site('menu: [{ page: about }]', 'menu: []'), both],
  [
    'a word of a story',
    inFile('content/stories/en/mills.md', 'The east mill did more', 'More'),
    [],
  ],
  ['a story less', { 'content/stories/en/mills.md': undefined }, []],
  [
    'a story for later',
    inFile('content/stories/en/mills.md', 'lead:', 'publishAt: 2030-01-01T00:00:00Z\nlead:'),
    [],
  ],
];

it.each(changes)('%s: charts are what they are without records', async (_, files, anew) => {
  const before = publicationOf({});
  await build(before, records(before));
  const after = publicationOf(files);
  const told = records(after);
  expect(await build(after, told)).toEqual(await build(after));
  expect(told.made).toEqual(anew);
});

it('makes all anew with another generator, and what is not kept whole', async () => {
  const publication = publicationOf({});
  await build(publication, records(publication));
  const [other, torn] = [records(publication, 'two'), records(publication)];
  await build(publication, other);
  expect(other.made).toEqual(both);
  for (const name of readdirSync(join(root, 'kept')))
    if (name.endsWith('-files')) writeFileSync(join(root, 'kept', name), 'half');
  expect(await build(publication, torn)).toEqual(await build(publication));
  expect(torn.made).toEqual(both);
});
