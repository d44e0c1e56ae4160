import type { Publication } from '../model/publication.ts';

/**
 * The files that a page of the preview is made of, by its address: a story with its charts and data, a chart with its
 * data. A file that could never be read is named by where it would stand.
 */
export function pageFiles(address: string, publication: Publication): string[] {
  const { site, stories, charts } = publication;
  const path = address.startsWith(site.base) ? address.slice(site.base.length) : address;
  const all = path.split('/').filter(Boolean);
  const [first = site.languages[0] ?? ''] = site.languages;
  const [prefix = ''] = all;
  const isPrefixed = prefix !== first && site.languages.includes(prefix);
  const language = isPrefixed ? prefix : first;
  const [kind, id = ''] = isPrefixed ? all.slice(1) : all;
  const dataOf = (chart: string) =>
    charts.filter((each) => each.id === chart).map(({ dataset }) => `data/${dataset}.json`);
  const chartFiles = (chart: string) => [`content/charts/${chart}.yaml`, ...dataOf(chart)];
  switch (kind) {
    case undefined:
      return ['content/site.yaml', `content/editions/${language}/${site.edition}.md`];
    case 'stories': {
      const story = stories.find((each) => each.language === language && each.slug === id);
      const file = story?.file ?? `content/stories/${language}/${id}.md`;
      const data = (story?.datasets ?? []).map((name) => `data/${name}.json`);
      return [file, ...(story?.charts ?? []).flatMap(chartFiles), ...data];
    }
    case 'charts':
    case 'embed':
      return chartFiles(id);
    case 'data':
      return id === '' ? [] : [`data/${id}.json`];
    default:
      return [`content/pages/${language}/${kind}.md`, `content/editions/${language}/${kind}.md`];
  }
}
