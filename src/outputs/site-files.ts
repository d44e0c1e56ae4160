import { downloadAddress, embedAddress, oembedAddress } from '../model/addresses.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Chart, Publication } from '../model/publication.ts';
import { writeOembed } from './codes/oembed.ts';
import { writeCsv } from './data/csv.ts';
import { writeJson } from './data/json.ts';
import { type Embed, writeEmbed } from './embed/embed-page.ts';
import { pictureOf, pngNames, writePng } from './pictures/png.ts';
import { writeSvg } from './pictures/svg.ts';

/** A file that the site serves beside its pages. */
export interface SiteFile {
  /** Where it stands below the site's path. */
  readonly path: string;
  readonly mediaType: string;
  /** What it holds; nothing where a chart has no need of it. */
  readonly write: () => Written | Promise<Written>;
  /** The SVG that a PNG is drawn from, which is there long before. */
  readonly picture?: (() => string) | undefined;
}

type Written = string | Uint8Array<ArrayBuffer> | undefined;

/** A form in which a chart or dataset leaves the site: where, as what, and how it is written. */
type Form = readonly [
  address: string,
  mediaType: string,
  write: SiteFile['write'],
  picture?: SiteFile['picture'],
];

const html = 'text/html; charset=utf-8';

/** The forms of a chart in a language under one of its ids. A new format is its file and one line here. */
function chartForms(chart: Chart, id: string, publication: Publication, language: string): Form[] {
  const { site } = publication;
  const download = (name: string, extension: string) =>
    downloadAddress(site, language, 'charts', name, extension);
  // Under an old id too stands the chart itself: where scripts are off, a frame follows no redirect.
  let embed: Promise<Embed> | undefined;
  const written = () => {
    embed ??= writeEmbed(chart, publication, language);
    return embed;
  };
  const page = async () => (await written()).page;
  const later = async () => (await written()).later;
  const embeds = [undefined, site.edition].flatMap((edition): Form[] => {
    const address = embedAddress(site, language, id, edition);
    return [
      [address, html, page],
      [`${address}island.js`, 'text/javascript; charset=utf-8', later],
    ];
  });
  return [
    ...embeds,
    [
      oembedAddress(site, language, id),
      'application/json',
      () => writeOembed(chart, publication, language),
    ],
    [download(id, 'svg'), 'image/svg+xml', () => writeSvg(chart, publication, language)],
    ...pngNames(language).map((name): Form => {
      const picture = () => pictureOf(chart, publication, language, name).svg;
      return [download(`${id}${name}`, 'png'), 'image/png', () => writePng(picture()), picture];
    }),
  ];
}

/** The forms of a dataset in a language. */
function datasetForms(dataset: Dataset, publication: Publication, language: string): Form[] {
  const address = (extension: string) =>
    downloadAddress(publication.site, language, 'data', dataset.name, extension);
  return [
    [address('json'), 'application/json', () => writeJson(dataset, publication, language)],
    [
      address('csv'),
      'text/csv; charset=utf-8; header=present',
      () => writeCsv(dataset, publication, language),
    ],
  ];
}

/** The files of charts and datasets of a publication, all or some, in every language; under an old id what it is now. */
export function siteFiles(
  publication: Publication,
  { charts, datasets }: Pick<Publication, 'charts' | 'datasets'> = publication,
): SiteFile[] {
  const { site } = publication;
  const forms = site.languages.flatMap((language) => [
    ...charts.flatMap((chart) =>
      [chart.id, ...chart.redirectFrom].flatMap((id) =>
        chartForms(chart, id, publication, language),
      ),
    ),
    ...datasets.flatMap((dataset) => datasetForms(dataset, publication, language)),
  ]);
  return forms.map(([address, mediaType, write, picture]) => ({
    path: address.slice(site.base.length).replace(/\/$/, '/index.html'),
    mediaType,
    write,
    picture,
  }));
}

const found = new WeakMap<Publication, ReadonlyMap<string, SiteFile>>();

/** The file at an address, as the preview serves it: nothing is written before it is asked for. */
export function findFile(publication: Publication, address: string): SiteFile | undefined {
  const files =
    found.get(publication) ?? new Map(siteFiles(publication).map((file) => [file.path, file]));
  found.set(publication, files);
  const { base } = publication.site;
  return address.startsWith(base)
    ? files.get(address.slice(base.length).replace(/\/$/, '/index.html'))
    : undefined;
}
