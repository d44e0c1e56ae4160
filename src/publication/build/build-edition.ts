import { nearest } from '../../mistakes/nearest.ts';
import { editionAddress, frontAddress } from '../../model/addresses.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Edition, Story } from '../../model/publication.ts';
import type { EditionFile } from '../../schema/story.ts';
import { textFor } from '../../schema/text.ts';
import { namePattern } from '../../schema/values.ts';
import { readShape } from '../../source/read-shape.ts';
import type { Path } from '../../source/source.ts';
import type { BuildContext } from '../context/build-context.ts';
import { findCell } from '../links/find-cell.ts';
import type { ParsedText } from '../read/parse-site.ts';
import { buildByline } from '../texts/build-byline.ts';
import { TextBuilder } from '../texts/text-builder.ts';

/**
 * Builds the front pages of all editions, in every language in which they have stories or a file; the
 * current edition has one in each language. The newest comes first.
 */
export function buildEditions(
  files: readonly ParsedText[],
  stories: readonly Story[],
  buildContext: BuildContext,
): Edition[] {
  const { site } = buildContext;
  const ids = new Set([site.edition, ...stories.map(({ edition }) => edition)]);
  for (const { id } of files) ids.add(id);
  const newest = [...ids].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return newest.flatMap((id) =>
    site.languages.flatMap((language) => {
      const file = files.find((each) => each.id === id && each.language === language);
      const built = file && buildEdition(file, stories, buildContext);
      const isShown = id === site.edition || slugsIn(id, language, stories).length > 0;
      return built ?? (isShown ? editionFromStories(id, language, stories, buildContext) : []);
    }),
  );
}

/** Checks an edition's file and builds its front page in one language. */
function buildEdition(
  parsed: ParsedText,
  stories: readonly Story[],
  buildContext: BuildContext,
): Edition | undefined {
  const { id, file, language, source } = parsed;
  const { site, mistakes } = buildContext;
  if (!namePattern.test(id))
    mistakes.add('invalid-name', { file, line: 1, column: 1 }, { name: id });
  if (!source) return undefined;
  const { matter } = source;
  const front = readShape(matter, buildContext.schemas.edition, { title: '…' }, mistakes)?.written;
  if (!front) return undefined;
  const address =
    id === site.edition ? frontAddress(site, language) : editionAddress(site, language, id);
  const readingContext = new TextBuilder(
    buildContext,
    { kind: 'edition', id },
    { language, address, file, published: true },
  );
  const kicker = readingContext.field(matter, ['kicker'], 'kicker', front.kicker);
  const title = readingContext.field(matter, ['title'], 'title', front.title);
  const dek = readingContext.field(matter, ['dek'], 'dek', front.dek);
  const byline = buildByline(front.byline, matter, readingContext);
  const figures = figuresOf(front, parsed, readingContext, buildContext);
  const { body, headings } = readingContext.body(source);
  checkCharts(front, parsed, buildContext);
  const { lead, charts } = front;
  const own = { kicker, title, dek, byline, lead, figures, charts, body, headings };
  return { id, language, ...own, stories: slugsIn(id, language, stories) };
}

/** The front page of an edition without a file of its own: its stories and the charts that lead them. */
function editionFromStories(
  id: string,
  language: string,
  stories: readonly Story[],
  { site }: BuildContext,
): Edition {
  const own = stories.filter((story) => story.edition === id && story.language === language);
  const [lead, ...charts] = new Set(own.flatMap((story) => story.lead ?? []));
  return {
    id,
    language,
    title: plainText(textFor(site.name, language)),
    dek:
      site.description === undefined ? undefined : plainText(textFor(site.description, language)),
    byline: [],
    lead,
    figures: [],
    charts,
    body: [],
    headings: [],
    stories: own.map(({ slug }) => slug),
  };
}

function slugsIn(id: string, language: string, stories: readonly Story[]): string[] {
  return stories
    .filter((story) => story.edition === id && story.language === language)
    .map(({ slug }) => slug);
}

function figuresOf(
  { figures }: EditionFile,
  { source }: ParsedText,
  readingContext: TextBuilder,
  buildContext: BuildContext,
): Edition['figures'] {
  if (!source) return [];
  return figures.flatMap(({ cell: address, text, round }, index) => {
    const path: Path = ['figures', index];
    const cell = findCell(address, source.matter.at([...path, 'cell']), buildContext);
    const read = readingContext.field(source.matter, [...path, 'text'], 'figure', text);
    return cell ? [{ cell, text: read, round }] : [];
  });
}

function checkCharts(
  { lead, charts }: EditionFile,
  { source }: ParsedText,
  buildContext: BuildContext,
): void {
  const { targets, mistakes } = buildContext;
  const named: [Path, string][] = charts.map((id, index) => [['charts', index], id]);
  if (lead !== undefined) named.unshift([['lead'], lead]);
  for (const [path, id] of named) {
    if (targets.charts.has(id) || !source) continue;
    const allowed = [...targets.charts];
    const values = { id, nearest: nearest(id, allowed), allowed };
    mistakes.add('unknown-chart', source.matter.at(path), values);
  }
}
