import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/model/publication.ts';
import { PageRecords, pageKeys, pageRecordFolder } from '../../../src/publish/kept/page-records.ts';
import { openWorkFolder } from '../../../src/publish/out/work-folder.ts';
import { bundledPages, renderSite } from '../../../src/publish/render-site.ts';
import { tallyOf } from '../../../src/publish/tally.ts';
import { generatorFolder } from '../../../src/run/folders.ts';
import { setPublication } from '../../../src/run/publication.ts';
import { buildSmallSite, type Files, smallSite } from '../../publication/small-site.ts';

const root = mkdtempSync(join(tmpdir(), 'page-records-'));
const work = openWorkFolder(generatorFolder);
const pictures = process.env.YEARLIGHT_PICTURES;
process.env.YEARLIGHT_PICTURES = root;
afterAll(() => {
  if (pictures === undefined) delete process.env.YEARLIGHT_PICTURES;
  else process.env.YEARLIGHT_PICTURES = pictures;
  rmSync(root, { recursive: true, force: true });
  work.remove();
});

const read = (path: string) => String(smallSite[path]);
const asRain = (text: string) =>
  text.replaceAll('flour', 'rain').replaceAll('Flour', 'Rain').replaceAll('磨坊', '雨水');

/** Beside the small site's own story, chart and dataset, three that have nothing to do with them. */
const two: Readonly<Record<string, string>> = {
  // The address of the edition, whose pages are bundled anyway.
  'content/site.yaml': read('content/site.yaml').replace('example.org', 'yearbook.example'),
  'content/stories/zh-CN/rain.md': asRain(read('content/stories/zh-CN/mills.md')),
  'content/stories/en/rain.md': asRain(read('content/stories/en/mills.md')).replace(
    'A year',
    'Rain',
  ),
  'content/charts/rain.yaml': asRain(read('content/charts/flour.yaml')).replace('grinds', 'fills'),
  'data/rain.json': asRain(read('data/flour.json')),
};

function publicationOf(changes: Files): Publication {
  const { publication, mistakes } = buildSmallSite({ ...two, ...changes });
  if (!publication || mistakes.hasErrors)
    throw new Error(mistakes.list.map(({ code, place }) => `${place.file} ${code}`).join());
  return publication;
}

function inFile(path: string, from: string | RegExp, to: string): Files {
  const text = two[path] ?? read(path);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${from}`);
  return { [path]: changed };
}

const { pages } = await bundledPages(publicationOf({}).site, work.path);

interface Page {
  readonly key: string;
  readonly html: string;
}

/** The pages that may be kept, drawn, with their keys; of a changed publication those that were there before. */
async function pagesOf(
  publication: Publication,
  known?: ReadonlyMap<string, Page>,
): Promise<Map<string, Page>> {
  const keyFor = await pageKeys(setPublication(publication), 'bundle');
  const found = new Map<string, Page>();
  for (const page of await pages.paths()) {
    const key = keyFor(page.path);
    if (key === undefined || known?.has(page.path) === false) continue;
    const response = await pages.render(page, publication.site.url);
    found.set(page.path, { key, html: await response.text() });
  }
  return found;
}

const before = await pagesOf(publicationOf({}));
const of = (name: string) => [...before.keys()].filter((path) => path.endsWith(`/${name}`)).sort();
const flour = [...of('flour'), ...of('mills')].sort();
const rain = of('rain');
const all = [...before.keys()].sort();

const site = (from: string | RegExp, to: string) => inFile('content/site.yaml', from, to);
const data = (from: string | RegExp, to: string) => inFile('data/flour.json', from, to);
const chart = (from: string | RegExp, to: string) => inFile('content/charts/flour.yaml', from, to);
const story = (from: string | RegExp, to: string) =>
  inFile('content/stories/en/mills.md', from, to);

/** Everything that can change, and the pages whose keys change for it. */
const changes: readonly (readonly [what: string, Files, anew: readonly string[]])[] = [
  ['nothing', {}, []],
  ['a word of a story', story('The east mill ground', 'East ground'), flour],
  ['a heading of a story', story('::chart', '## A year\n\n::chart'), flour],
  ['a heading with a new letter', story('::chart', '## Zero\n\n::chart'), all],
  ['the title of a story', story('A year of the mills', 'The year of the mills'), all],
  ['the line below it', story('The east mill did more', 'East did more'), all],
  ['the date of a story', story('2024-12-31', '2024-12-30'), all],
  ['a source of a story', story('lead:', 'sources: [{ title: The miller }]\nlead:'), flour],
  ['a correction', story('lead:', 'corrections: [{ date: 2025-01-02, text: Less }]\nlead:'), flour],
  [
    'a cell',
    {
      ...data('"output": 80', '"output": 90'),
      ...inFile('data/flour.json', '"output": 80', '"output": 90'),
    },
    flour,
  ],
  ['a label', data('East mill', 'Mill in the east'), all],
  [
    'a unit',
    data('"output", "type": "number"', '"output", "type": "number", "title": "Out"'),
    flour,
  ],
  ['the title of a dataset', data('Flour ground', 'Flour'), all],
  ['a source', data('"schema"', '"sources": [{ "title": "The miller" }], "schema"'), flour],
  [
    'a note of a dataset',
    data('"schema"', '"note": { "zh-CN": "按年", "en": "By year" }, "schema"'),
    flour,
  ],
  ['the title of a chart', chart('The east mill grinds', 'The mills grind'), all],
  ['a note of a chart', chart('sort:', 'note: { zh-CN: 按年, en: By year }\nsort:'), flour],
  ['a highlight', chart('[east]', '[west]'), flour],
  ['the type of a chart', chart('type: bar', 'type: dot'), all],
  [
    'an annotation that speaks of another dataset',
    chart(
      'sort:',
      'annotations: [{ at: east, text: { zh-CN: "雨[120吨](fact:rain/east/output)", en: "Rain [120 t](fact:rain/east/output)" } }]\nsort:',
    ),
    all,
  ],
  [
    'a claim about another dataset',
    story('::chart', 'It is [equal](claim:flour/east/output "= rain/east/output").\n\n::chart'),
    all,
  ],
  ['the name of the site', site('The Small Review', 'The Review'), all],
  ['its accent', site('languages:', 'accent: "#7a1f5c"\nlanguages:'), all],
  ['names that stay whole', site('languages:', 'names: [东坊产面]\nlanguages:'), all],
  ['the menu', site('menu: [{ page: about }]', 'menu: []'), all],
  ['the title of a page in the menu', inFile('content/pages/en/about.md', 'About', 'Us'), all],
  ['a word of a page', inFile('content/pages/en/about.md', 'A word', 'Words'), []],
  ['a story for later', story('lead:', 'publishAt: 2030-01-01T00:00:00Z\nlead:'), all],
  ['a story less', { 'content/stories/en/mills.md': undefined }, all],
  ['a chart more', { 'content/charts/more.yaml': two['content/charts/rain.yaml'] }, all],
  [
    'a dataset more',
    { 'data/snow.json': String(two['data/rain.json']).replaceAll('rain', 'snow') },
    all,
  ],
];

describe('the key of a page', () => {
  it('is there for stories, charts and datasets in every language', () => {
    expect(all).toHaveLength(2 * 2 * 3);
    expect([...flour, ...rain].sort()).toEqual(all);
  });

  it.each(changes)(
    '%s: a page that says something else has another key',
    async (_, files, anew) => {
      const after = await pagesOf(publicationOf(files), before);
      const told = [...after].filter(([path, { html }]) => before.get(path)?.html !== html);
      const keyed = [...after].filter(([path, { key }]) => before.get(path)?.key !== key);
      const keyedPaths = keyed.map(([path]) => path).sort();
      for (const [path] of told) expect(keyedPaths).toContain(path);
      expect(keyedPaths).toEqual(anew.filter((path) => after.has(path)));
    },
  );

  it('is another for pages of other code, and with a style sheet of its own', async () => {
    const publication = publicationOf({});
    const [coded, styled] = await Promise.all([
      pageKeys(setPublication(publication), 'other code'),
      pageKeys(setPublication({ ...publication, style: 'body { color: red }' }), 'bundle'),
    ]);
    for (const [path, { key }] of before) {
      expect(coded(path)).not.toBe(key);
      expect(styled(path)).not.toBe(key);
    }
  });
});

describe('pages that are kept', () => {
  async function render(name: string, keeps: boolean) {
    const folder = join(root, name);
    const { site } = setPublication(publicationOf({})).publication;
    await renderSite(
      site,
      folder,
      work.path,
      tallyOf(() => {}),
      Promise.resolve(),
      keeps,
    );
    return new Map(
      all.map((path) => [path, readFileSync(join(folder, path, 'index.html'), 'utf8')]),
    );
  }

  it('are taken as they are, and drawn where they are gone', async () => {
    const drawn = await render('drawn', false);
    expect(readdirSync(root)).not.toContain('pages');
    expect(await render('kept', true)).toEqual(drawn);
    const kept = readdirSync(pageRecordFolder());
    expect(kept).toHaveLength(all.length);
    for (const [index, name] of kept.entries()) {
      const file = join(pageRecordFolder(), name);
      if (index === 0) rmSync(file);
      else writeFileSync(file, 'as kept');
    }
    const again = await render('again', true);
    expect([...again.values()].filter((html) => html === 'as kept')).toHaveLength(all.length - 1);
    expect([...again].every(([path, html]) => html === 'as kept' || html === drawn.get(path))).toBe(
      true,
    );
  });

  it('are none where they cannot be written', async () => {
    const file = join(root, 'a file');
    writeFileSync(file, '');
    const records = new PageRecords(file, () => 'f'.repeat(64));
    await records.keep('stories/mills', Buffer.from('x'));
    expect(await records.place('stories/mills', join(root, 'placed'))).toBe(false);
  });
});
