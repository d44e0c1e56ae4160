import { downloadAddress, embedAddress, oembedAddress } from '../model/addresses.ts';
import { inFiles } from '../model/dataset.ts';
import type { Chart, Publication } from '../model/publication.ts';
import type { PublicationIndex } from '../model/publication-index.ts';
import { lookUp } from '../schema/look-up.ts';
import { writeOembed } from './codes/oembed.ts';
import { type Embed, writeEmbed } from './embed/embed-page.ts';
import { type Output, type OutputFile, type Outputs, siteOutputs } from './registry.ts';

/** A file that the site serves beside its pages. */
export interface SiteFile {
  /** Where it stands below the site's path. */
  readonly path: string;
  readonly mediaType: string;
  /** What it holds; nothing where a chart has no need of it. */
  readonly write: OutputFile['write'];
  readonly picture?: OutputFile['picture'];
}

/** A form in which a chart or dataset leaves the site: where, as what, and how it is written. */
type Form = readonly [
  address: string,
  mediaType: string,
  write: SiteFile['write'],
  picture?: SiteFile['picture'],
];

const html = 'text/html; charset=utf-8';

/** The embed of a chart in a language under one of its ids, and what programs are told of it. */
function embedForms(chart: Chart, id: string, publication: Publication, language: string): Form[] {
  const { site } = publication;
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
  const oembed = oembedAddress(site, language, id);
  return [...embeds, [oembed, 'application/json', () => writeOembed(chart, publication, language)]];
}

/** The downloads of a chart or a dataset in a language, under a name. */
function downloadForms<Subject>(
  folder: 'charts' | 'data',
  [name, subject]: readonly [name: string, subject: Subject],
  writers: Readonly<Record<string, Output<Subject>>>,
  publication: Publication,
  language: string,
): Form[] {
  return publication.downloads[folder].flatMap(({ extension, mediaType }) => {
    const output = lookUp(writers, extension);
    if (!output) throw new Error(`Nothing writes .${extension} of ${folder}.`);
    return output(subject, publication, language).map(({ suffix = '', write, picture }): Form => {
      const file = `${name}${suffix}`;
      const address = downloadAddress(publication.site, language, folder, file, extension);
      return [address, mediaType, write, picture];
    });
  });
}

/** The files of charts and datasets of a publication, all or some, in every language; under an old id what it is now. */
export function siteFiles(
  publication: Publication,
  { charts, datasets }: Pick<Publication, 'charts' | 'datasets'> = publication,
  writers: Outputs = siteOutputs(),
): SiteFile[] {
  const { site } = publication;
  const forms = site.languages.flatMap((language) => [
    ...charts.flatMap((chart) =>
      [chart.id, ...chart.redirectFrom].flatMap((id) => [
        ...embedForms(chart, id, publication, language),
        ...downloadForms('charts', [id, chart], writers.charts, publication, language),
      ]),
    ),
    ...inFiles(datasets).flatMap((dataset) =>
      [dataset.name, ...(dataset.redirectFrom ?? [])].flatMap((name) =>
        downloadForms('data', [name, dataset], writers.data, publication, language),
      ),
    ),
  ]);
  return forms.map(([address, mediaType, write, picture]) => ({
    path: address.slice(site.base.length).replace(/\/$/, '/index.html'),
    mediaType,
    write,
    picture,
  }));
}

/** The file at an address, as the preview serves it: nothing is written before it is asked for. */
export function findFile(index: PublicationIndex, address: string): SiteFile | undefined {
  const files = index.once(filesByPath);
  const { base } = index.publication.site;
  return address.startsWith(base)
    ? files.get(address.slice(base.length).replace(/\/$/, '/index.html'))
    : undefined;
}

function filesByPath({ publication }: PublicationIndex): ReadonlyMap<string, SiteFile> {
  return new Map(siteFiles(publication).map((file) => [file.path, file]));
}
