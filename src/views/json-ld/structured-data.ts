import {
  datasetAddress,
  downloadAddress,
  editionAddress,
  frontAddress,
  sourceAddress,
  storyAddress,
  wholeAddress,
} from '../../model/addresses.ts';
import { type Dataset, inFiles } from '../../model/dataset.ts';
import type { Edition, Person, Publication, Story } from '../../model/publication.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';
import { textFor } from '../../schema/text.ts';
import { wordsFor } from '../../words/languages.ts';
import { correctionsOf } from '../corrections.ts';
import { observationsIn, observationsOf } from './observation.ts';
import type { Node } from './schema-node.ts';

/** A story as a NewsArticle, and its way from the front page. */
export function storyNodes(story: Story, index: PublicationIndex): Node[] {
  const { publication } = index;
  const { site } = publication;
  const { language, title, dek, edition } = story;
  const whole = (address: string) => wholeAddress(site.url, address);
  const address = whole(storyAddress(site, language, story.slug));
  return [
    {
      '@type': 'NewsArticle',
      '@id': address,
      mainEntityOfPage: address,
      headline: title.text,
      description: dek?.text,
      inLanguage: language,
      datePublished: story.date,
      dateModified: story.updated ?? story.date,
      author: peopleOf(story.byline),
      publisher: publisherOf(publication, language),
      image: story.image && whole(story.image.src),
      isBasedOn: inFiles(publication.datasets)
        .filter(({ name }) => story.datasets.includes(name))
        .map(({ name, title: called }) => ({
          '@type': 'Dataset',
          '@id': whole(datasetAddress(site, language, name)),
          name: textFor(called, language),
        })),
      mentions: observationsIn(story, index),
      correction: correctionsOf(story, index).map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text,
      })),
    },
    trail(publication, language, [
      [edition, editionAddress(site, language, edition)],
      [title.text, storyAddress(site, language, story.slug)],
    ]),
  ].map(withoutGaps);
}

/** A front page: the publication as a WebSite, its stories as a list. */
export function frontNodes(edition: Edition, publication: Publication): Node[] {
  const { site } = publication;
  const { language } = edition;
  const whole = (address: string) => wholeAddress(site.url, address);
  return [
    {
      '@type': 'WebSite',
      '@id': whole(frontAddress(site, language)),
      url: whole(frontAddress(site, language)),
      name: textFor(site.name, language),
      description: textFor(site.description, language),
      inLanguage: language,
      publisher: publisherOf(publication, language),
    },
    {
      '@type': 'ItemList',
      itemListElement: edition.stories.map((slug, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: whole(storyAddress(site, language, slug)),
      })),
    },
  ].map(withoutGaps);
}

/** A dataset with its downloads. */
export function datasetNodes(dataset: Dataset, publication: Publication, language: string): Node[] {
  const { site } = publication;
  const whole = (address: string) => wholeAddress(site.url, address);
  const { name, title, description, temporal, fields, sources } = dataset;
  const address = datasetAddress(site, language, name);
  return [
    {
      '@type': 'Dataset',
      '@id': whole(address),
      url: whole(address),
      name: textFor(title, language),
      description: textFor(description ?? title, language),
      inLanguage: language,
      temporalCoverage: temporal,
      creator: publisherOf(publication, language),
      isBasedOn: sources.flatMap(({ path, title }) => {
        const read = path === undefined ? undefined : sourceAddress(site, path);
        return (read && whole(read)) ?? textFor(title, language) ?? path ?? [];
      }),
      variableMeasured: fields.map((field) => ({
        '@type': 'PropertyValue',
        name: textFor(field.title, language),
        unitText: field.unit?.name,
      })),
      distribution: publication.downloads.data.map(({ extension, mediaType }) => ({
        '@type': 'DataDownload',
        encodingFormat: mediaType.replace(/;.*/, ''),
        contentUrl: whole(downloadAddress(site, language, 'data', name, extension)),
      })),
    },
    ...observationsOf(dataset, publication, language),
    trail(publication, language, [
      [wordsFor(language).interface.data, `${frontAddress(site, language)}data/`],
      [textFor(title, language), address],
    ]),
  ].map(withoutGaps);
}

function trail(
  { site }: Publication,
  language: string,
  steps: readonly (readonly [name: string, address: string])[],
): Node {
  const all = [[textFor(site.name, language), frontAddress(site, language)] as const, ...steps];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(([name, address], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: wholeAddress(site.url, address),
    })),
  };
}

function peopleOf(people: readonly Person[]): Node[] {
  return people.map(({ name, role }) => ({ '@type': 'Person', name, jobTitle: role }));
}

function publisherOf({ site }: Publication, language: string): Node {
  const { name, url } = site.publisher ?? { name: site.name, url: site.url };
  return { '@type': 'Organization', name: textFor(name, language), url };
}

function withoutGaps(node: Node): Node {
  const kept = Object.entries(node).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept);
}
