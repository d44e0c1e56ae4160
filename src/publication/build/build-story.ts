import type { Place } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { storyAddress } from '../../model/addresses.ts';
import type { Story } from '../../model/publication.ts';
import type { StoryFile } from '../../schema/story.ts';
import { textFor } from '../../schema/text.ts';
import { readShape } from '../../source/read-shape.ts';
import type { Path } from '../../source/source.ts';
import type { BuildContext } from '../context/build-context.ts';
import { isPublished } from '../read/link-targets.ts';
import type { ParsedText } from '../read/parse-site.ts';
import { buildByline } from '../texts/build-byline.ts';
import { TextBuilder } from '../texts/text-builder.ts';

/** A story before it is known in which other languages it exists and what its charts show. */
export type StoryDraft = Omit<Story, 'languages' | 'datasets'>;

/** The order of a story that states none: behind all that do. */
const last = Number.MAX_SAFE_INTEGER;

/** Checks a story's file and builds its model. `undefined` where its front matter cannot be read. */
export function buildStory(
  parsed: ParsedText,
  buildContext: BuildContext,
  now: Date,
): StoryDraft | undefined {
  const { id, file, language, source } = parsed;
  if (!source) return undefined;
  const { matter } = source;
  const { edition: current } = buildContext.site;
  const standIns = { title: '…', date: '1970-01-01', edition: current || '0' };
  const front = readShape(
    matter,
    buildContext.schemas.story,
    standIns,
    buildContext.mistakes,
  )?.written;
  if (!front) return undefined;
  const slug = front.slug ?? id;
  const published = isPublished(front, now);
  const address = storyAddress(buildContext.site, language, slug);
  const readingContext = new TextBuilder(
    buildContext,
    { kind: 'story', id: slug },
    { language, address, file, published },
  );
  const field = <Name extends 'title' | 'dek' | 'kicker'>(name: Name) =>
    readingContext.field(matter, [name], name, front[name]);
  checkLead(front, parsed, buildContext);
  checkUpdated(front, parsed, buildContext);
  const headline = {
    kicker: field('kicker'),
    title: readingContext.field(matter, ['title'], 'title', front.title),
    dek: field('dek'),
  };
  const byline = buildByline(front.byline, matter, readingContext);
  const image = imageOf(front, parsed, readingContext);
  const { body, charts, headings } = readingContext.body(source);
  const rest = {
    sources: sourcesOf(front, parsed, readingContext),
    corrections: correctionsOf(front, parsed, readingContext),
  };
  const { edition, order = last, date, updated, lead, redirectFrom } = front;
  const plain = { slug, language, edition, order, date, updated, lead, redirectFrom, file };
  return {
    ...plain,
    ...headline,
    byline,
    image,
    ...rest,
    body,
    headings,
    charts,
    draft: !published,
    facts: readingContext.facts,
  };
}

function checkLead(
  { lead }: StoryFile,
  { source }: ParsedText,
  { targets, mistakes }: BuildContext,
): void {
  if (lead === undefined || targets.charts.has(lead) || !source) return;
  const allowed = [...targets.charts];
  const values = { id: lead, nearest: nearest(lead, allowed), allowed };
  mistakes.add('unknown-chart', source.matter.at(['lead']), values);
}

function checkUpdated(
  { date, updated }: StoryFile,
  { source }: ParsedText,
  { mistakes }: BuildContext,
): void {
  if (updated === undefined || updated.slice(0, 10) >= date.slice(0, 10) || !source) return;
  mistakes.add('updated-before-date', source.matter.at(['updated']), { date, updated });
}

function imageOf(
  { image }: StoryFile,
  { source, language }: ParsedText,
  readingContext: TextBuilder,
) {
  if (!image || !source) return undefined;
  const attributes: Record<string, string> = { src: image.src };
  for (const name of ['alt', 'caption', 'credit'] as const) {
    const text = textFor(image[name], language);
    if (text !== undefined) attributes[name] = text;
  }
  return readingContext.picture(attributes, source.matter.at(['image'], 'key'));
}

function sourcesOf(
  { sources }: StoryFile,
  { source }: ParsedText,
  readingContext: TextBuilder,
): Story['sources'] {
  if (!source) return [];
  const addressOf = ({ url, field }: StoryFile['sources'][number], place: Place) =>
    url === undefined ? undefined : readingContext.source(url, { field, place });
  return sources.map((each, index) => {
    const path: Path = ['sources', index];
    const read = (name: 'title' | 'author' | 'locator') => {
      const text = each[name];
      return readingContext.field(source.matter, [...path, name], 'source', text)?.text;
    };
    return {
      title: read('title') ?? '',
      author: read('author'),
      locator: read('locator'),
      url: addressOf(each, source.matter.at([...path, each.field])),
    };
  });
}

function correctionsOf(
  { corrections }: StoryFile,
  { source }: ParsedText,
  readingContext: TextBuilder,
): Story['corrections'] {
  if (!source) return [];
  return corrections.map(({ date, text }, index) => ({
    date,
    text: readingContext.field(source.matter, ['corrections', index, 'text'], 'correction', text),
  }));
}
