import { chartTypeWords } from '../../charts/contract/type-words.ts';
import { chartTypes } from '../../charts/registry.ts';
import { cellOf, numericFields } from '../../model/dataset.ts';
import { figureStyle, formatCell } from '../../model/format-cell.ts';
import type { Publication } from '../../model/publication.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textFor } from '../../schema/text.ts';
import { editorsLanguage, editorWords, wordsFor } from '../../words/languages.ts';

/** With more characters than this a font is too heavy to send along. */
export const mostCharacters = 600;

/** The front page, whose headlines come first, any page inside, or the gallery of chart types. */
export type Scope = 'front' | 'inside' | 'gallery';

/** What figures are written with, whatever the language. */
const figures = '0123456789.,%‰+−–-/ ';

/** Scripts whose characters differ between languages, and belong to fonts of their own. */
const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Signs that this font draws as wide as a Chinese character: elsewhere the next font draws them. */
const wideSigns = /[‘’“”—…·]/u;
const simplified = /^zh(-Hans)?(-(CN|SG|MY))?$/i;

/**
 * The characters that a page sets in the headline font: those of its headlines and figures. All that
 * the site's headlines need where that is few enough, so that every page shares one file; else what
 * the front page needs, and inside the figures alone. Text never mixes two faces.
 */
export function headlineCharacters(
  index: PublicationIndex,
  language: string,
  scope: Scope,
): string {
  return index.once(findCharacters, language, scope);
}

function findCharacters({ publication }: PublicationIndex, language: string, scope: Scope): string {
  if (scope === 'gallery')
    return charactersOf(galleryTexts(publication, language), language).join('');
  const front = frontTexts(publication, language);
  const all = charactersOf([...front, ...insideTexts(publication, language)], language);
  if (all.length <= mostCharacters) return all.join('');
  const some = scope === 'front' ? charactersOf(front, language) : [];
  return (
    (some.length <= mostCharacters ? some : []).join('') || charactersOf([], language).join('')
  );
}

function charactersOf(texts: readonly string[], language: string): string[] {
  const all = [...new Set([...figures, ...texts.join('').replace(/\s/g, '')])];
  const foreign = !simplified.test(language) && /^(zh|ja|ko)\b/.test(language);
  const fitting = foreign ? [...figures] : all.filter((character) => fits(character, language));
  return fitting.sort();
}

function fits(character: string, language: string): boolean {
  return simplified.test(language) || !(eastern.test(character) || wideSigns.test(character));
}

function frontTexts({ site, editions, stories, charts }: Publication, language: string): string[] {
  const edition = editions.find((each) => each.id === site.edition && each.language === language);
  const inEdition = stories.filter(
    (story) => story.language === language && edition?.stories.includes(story.slug),
  );
  return [
    textFor(site.name, language),
    ...(edition ? [edition.title.text, ...edition.headings] : []),
    ...(edition?.figures.map(({ text }) => text.text) ?? []),
    ...inEdition.map(({ title }) => title.text),
    ...charts
      .filter(({ id }) => id === edition?.lead || edition?.charts.includes(id))
      .map(({ title }) => lookUp(title, language)?.text ?? ''),
    ...interfaceTexts(language),
    site.edition,
  ];
}

function insideTexts(publication: Publication, language: string): string[] {
  const here = (item: { readonly language: string }) => item.language === language;
  const { editions, stories, pages, charts, datasets } = publication;
  return [
    ...[...editions, ...stories, ...pages]
      .filter(here)
      .flatMap(({ title, headings }) => [title.text, ...headings]),
    ...charts.map(({ title }) => lookUp(title, language)?.text ?? ''),
    ...datasets.map(({ title }) => textFor(title, language)),
    ...figureTexts(publication, language),
  ];
}

/** The gallery's headings, its samples' titles and figures, and the publication's name over them. */
function galleryTexts({ site, samples }: Publication, language: string): string[] {
  const spoken = editorsLanguage(language);
  const { title, purposes, samples: heading, options, shared } = editorWords(spoken).gallery;
  return [
    textFor(site.name, language),
    ...[title, heading, options, shared],
    ...Object.values(purposes),
    ...Object.entries(chartTypes).map(
      ([type, { about }]) => chartTypeWords(type, about, spoken).name,
    ),
    ...(samples ? insideTexts(samples, spoken) : []),
  ];
}

/** Every figure as it is written: its digits, and the words of its unit and qualifier. */
function figureTexts({ site, datasets }: Publication, language: string): string[] {
  const style = figureStyle(site, language);
  return datasets.flatMap((dataset) =>
    dataset.rows.flatMap((row) =>
      numericFields(dataset).map(
        (field) => formatCell(cellOf(dataset, row, field), dataset, style) ?? '',
      ),
    ),
  );
}

/** The generator's own words that stand in headings. */
function interfaceTexts(language: string): string[] {
  const { interface: says } = wordsFor(language);
  const { chapters, charts, data, editions, keyFigures, notFound, archive, corrections } = says;
  const { revisions, sources, usedBy, moved, table } = says;
  return [
    ...[chapters, charts, data, editions, keyFigures, notFound, archive, corrections],
    ...[revisions, sources, usedBy, moved, table],
  ];
}
