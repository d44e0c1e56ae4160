import type { Mistakes } from '../../mistakes/mistake.ts';
import { type MarkdownSource, parseFrontMatter } from '../../source/front-matter.ts';
import { parseJson } from '../../source/json.ts';
import type { SiteFolder } from '../../source/read.ts';
import type { Source, SourceFile } from '../../source/source.ts';
import { parseYaml } from '../../source/yaml.ts';
import { BuildCache } from '../cache/build-cache.ts';
import { mendFor } from './misplaced-file.ts';

/** A file in its place: its id is its name. `source` is absent where the file cannot be read. */
export interface ParsedFile<Content> {
  readonly id: string;
  readonly file: string;
  readonly source: Content | undefined;
  /** The file as it is, where it is text. */
  readonly text: string | undefined;
}

/** A file of one language. */
export interface ParsedText extends ParsedFile<MarkdownSource> {
  readonly language: string;
}

/** Every file of a site's folder, parsed and sorted by what it is. */
export interface ParsedSite {
  readonly site: ParsedFile<Source> | undefined;
  readonly stories: readonly ParsedText[];
  readonly pages: readonly ParsedText[];
  readonly editions: readonly ParsedText[];
  readonly charts: readonly ParsedFile<Source>[];
  readonly datasets: readonly ParsedFile<Source>[];
  readonly geographies: readonly ParsedFile<Source>[];
}

const sitePath = 'content/site.yaml';

const textPath = /^content\/(stories|pages|editions)\/([^/]+)\/([^/]+)\.md$/;
const chartPath = /^content\/charts\/([^/]+)\.yaml$/;
const geographyPath = /^data\/([^/]+)\.geojson$/;
const datasetPath = /^data\/([^/]+)\.json$/;

function isRead(path: string): boolean {
  const places = [textPath, chartPath, datasetPath, geographyPath];
  return path === sitePath || places.some((place) => place.test(path));
}

/** Parses every file of a site's folder. What nothing reads is told. */
export function parseSite(
  folder: SiteFolder,
  mistakes: Mistakes,
  cache: BuildCache = new BuildCache(),
): ParsedSite {
  let site: ParsedFile<Source> | undefined;
  const texts = new Map<string, ParsedText[]>();
  const charts: ParsedFile<Source>[] = [];
  const datasets: ParsedFile<Source>[] = [];
  const geographies: ParsedFile<Source>[] = [];
  for (const { path, text } of everyFile(folder)) {
    const parse = <Content>(read: (file: SourceFile, mistakes: Mistakes) => Content | undefined) =>
      text === undefined ? undefined : cache.parse({ path, text }, mistakes, read);
    const [, kind, language, slug] = textPath.exec(path) ?? [];
    const chart = chartPath.exec(path)?.[1];
    const geography = geographyPath.exec(path)?.[1];
    const dataset = datasetPath.exec(path)?.[1];
    if (kind && language && slug) {
      const entry = { id: slug, language, file: path, text, source: parse(parseFrontMatter) };
      texts.set(kind, [...(texts.get(kind) ?? []), entry]);
    } else if (path === sitePath) site = { id: 'site', file: path, text, source: parse(parseYaml) };
    else if (chart) charts.push({ id: chart, file: path, text, source: parse(parseYaml) });
    else if (dataset) datasets.push({ id: dataset, file: path, text, source: parse(parseJson) });
    else if (geography)
      geographies.push({ id: geography, file: path, text, source: parse(parseJson) });
    else mistakes.add('misplaced-file', { file: path, line: 1, column: 1 }, mendFor(path, isRead));
  }
  const of = (kind: string) => texts.get(kind) ?? [];
  const [stories, pages, editions] = [of('stories'), of('pages'), of('editions')];
  return { site, stories, pages, editions, charts, datasets, geographies };
}

function everyFile(folder: SiteFolder): { path: string; text?: string }[] {
  const withoutText = [...folder.unreadable, ...folder.others].map((path) => ({ path }));
  return [...folder.files, ...withoutText].sort((a, b) => (a.path < b.path ? -1 : 1));
}
