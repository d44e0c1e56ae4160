import type { Sample } from '../charts/contract/about.ts';
import { chartTypes } from '../charts/registry.ts';
import { type BoundWords, changeRuns, type Inline, type InlineElement } from '../model/inline.ts';
import type { Publication, Rich, RichByLanguage } from '../model/publication.ts';
import type { SourceFile } from '../source/source.ts';
import { type BuiltPublication, buildPublication } from './build-publication.ts';

/** A made-up site around the samples; the counters are those of their datasets. */
const site = `name: { zh-CN: 示例, en: Samples }
url: https://example.org/
languages: [zh-CN, en]
edition: samples
units:
  farm: { zh-CN: 个, en: { one: farm, other: farms } }
  orchard: { zh-CN: 个, en: { one: orchard, other: orchards } }
  person: { zh-CN: 人, en: { one: person, other: people } }
  store: { zh-CN: 座, en: { one: store, other: stores } }
  visitor: { zh-CN: 人次, en: { one: visitor, other: visitors } }
`;

/** The id of a type's samples: `bar`, `bar-2`. */
export function sampleId(type: string, index: number): string {
  return index === 0 ? type : `${type}-${index + 1}`;
}

/** The samples of all chart types, checked as a newsroom's charts are: a site with one story in which all stand. */
export function buildSamples(): BuiltPublication {
  const samples = Object.entries(chartTypes).flatMap(([type, { about }]) =>
    about.samples.map((sample, index) => ({ id: sampleId(type, index), sample })),
  );
  const files = new Map<string, string>([['content/site.yaml', site]]);
  const charts = samples.map(({ id }) => `::chart{#${id}}\n`).join('\n');
  for (const language of ['zh-CN', 'en'])
    files.set(
      `content/stories/${language}/samples.md`,
      `---\ntitle: Samples\ndek: Samples\nedition: samples\ndate: 2000-01-01\n---\n\n${charts}`,
    );
  for (const { id, sample } of samples)
    for (const { path, text } of filesOf(id, sample)) files.set(path, text);
  const folder = { unreadable: [], others: [], pictures: [], hidden: [], sizes: new Map() };
  const read = [...files].map(([path, text]): SourceFile => ({ path, text }));
  const options = { drafts: false, now: new Date(0), areSamples: true };
  return buildPublication({ ...folder, files: read }, options);
}

/** The files that a sample would be in a newsroom's folder. */
function filesOf(id: string, { chart, data, geography }: Sample): SourceFile[] {
  return [
    { path: `content/charts/${id}.yaml`, text: chart },
    ...data.map((each) => ({ path: `data/${each.name}.json`, text: JSON.stringify(each) })),
    ...(geography
      ? [{ path: `data/${geography.name}.geojson`, text: JSON.stringify(geography.content) }]
      : []),
  ];
}

const galleries = new Map<string, Publication>();

/** What the gallery shows: made once for the types that there are, since it is the same for every site with them. */
export function samplesToShow(): Publication {
  const types = Object.keys(chartTypes).join();
  const gallery = galleries.get(types) ?? withoutSourceCards(buildSamples());
  galleries.set(types, gallery);
  return gallery;
}

/** The numbers of samples are bound, and lead nowhere: no page of the site has their datasets. */
function withoutSourceCards({ publication, mistakes }: BuiltPublication): Publication {
  if (!publication)
    throw new Error(`The samples have mistakes: ${mistakes.list.map(String).join('\n')}`);
  const charts = publication.charts.map((chart) => ({
    ...chart,
    title: plain(chart.title),
    subtitle: chart.subtitle && plain(chart.subtitle),
    note: chart.note && plain(chart.note),
    annotations: chart.annotations.map((each) => ({ ...each, text: plain(each.text) })),
  }));
  return { ...publication, charts, stories: [], editions: [] };
}

function plain(texts: RichByLanguage): RichByLanguage {
  return Object.fromEntries(
    Object.entries(texts).map(([language, { words, text }]): [string, Rich] => [
      language,
      { words: changeRuns(words, unbound), text },
    ]),
  );
}

function unbound(run: InlineElement | BoundWords): Inline {
  return 'bound' in run ? run.runs : [run];
}
