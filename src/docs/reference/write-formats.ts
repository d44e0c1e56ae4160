import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { DocumentedOption, Filling } from '../../charts/contract/document-options.ts';
import { chartSchema } from '../../schema/chart.ts';
import { datasetSchema } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import { siteSchema } from '../../schema/site.ts';
import { editionSchema, pageSchema, storySchema } from '../../schema/story.ts';
import { textIn } from '../../schema/text.ts';
import type { FormatName } from '../../words/contract/docs.ts';
import type { GalleryWords } from '../../words/contract/gallery.ts';
import { type EditorLanguage, editorWords } from '../../words/languages.ts';
import { fieldsOf } from './fields.ts';
import { writeCode, writeTable } from './write-table.ts';

const text = textIn([]);

/** The schema of each format. */
export const formatSchemas: Readonly<Record<FormatName, z.ZodObject>> = {
  site: siteSchema([]),
  story: storySchema(text),
  page: pageSchema(text),
  edition: editionSchema(text),
  chart: chartSchema(text),
  dataset: datasetSchema(text),
};

/** The whole site of which the examples are files: it has each field once. */
export const exampleFolder = join(import.meta.dirname, '../example');

/** The file that shows a format, from the folder of the example. */
export function exampleFile(format: FormatName, language: EditorLanguage): string {
  const texts = { story: 'stories', page: 'pages', edition: 'editions' };
  const names = { story: 'harbour', page: 'about', edition: '2026' };
  if (format === 'site') return 'content/site.yaml';
  if (format === 'chart') return 'content/charts/arrivals.yaml';
  if (format === 'dataset') return 'data/arrivals.json';
  return `content/${texts[format]}/${language}/${names[format]}.md`;
}

/** What a field of a format means. */
export function meaningOf(format: FormatName, path: string, language: EditorLanguage): string {
  const { catalogue, docs } = editorWords(language);
  const [, inAnnotation] = /^annotations\[\]\.(.+)$/.exec(path) ?? [];
  const ofChart = format === 'chart' ? lookUp(catalogue.chart, path) : undefined;
  const ofAnnotation = inAnnotation && lookUp(catalogue.annotation, inAnnotation);
  return lookUp(docs.fields[format], path) ?? (ofChart || ofAnnotation || '');
}

/** The page of a format: its fields as its schema has them, and an example with all of them. */
export function writeFormat(format: FormatName, language: EditorLanguage): string {
  const { docs, gallery } = editorWords(language);
  const { field, filling, needed, meaning } = docs.head;
  const file = exampleFile(format, language);
  const rows = fieldsOf(formatSchemas[format]).map((each) => [
    `\`${each.name}\``,
    written(each.filling, gallery),
    neededIn(each, gallery),
    meaningOf(format, each.name, language),
  ]);
  const example = readFileSync(join(exampleFolder, file), 'utf8');
  const [ending = ''] = /[^.]+$/.exec(file) ?? [];
  return [
    writeTable([field, filling, needed, meaning], rows),
    `## ${docs.example}`,
    `\`${file}\``,
    writeCode(example, ending),
  ].join('\n\n');
}

/** What stands behind an option. */
export function written(filling: Filling, says: GalleryWords): string {
  if (filling.kind === 'field') return says.field[filling.holds];
  if (filling.kind !== 'choice') return says.fillings[filling.kind];
  return says.choice(filling.allowed.map((each) => `\`${each}\``));
}

export function neededIn({ required, fallback }: DocumentedOption, says: GalleryWords): string {
  if (fallback !== undefined) return says.fallback(`\`${JSON.stringify(fallback)}\``);
  return required ? says.required : says.optional;
}
