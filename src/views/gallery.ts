import { purposes, type SampleData } from '../charts/contract/about.ts';
import type { FigureTable } from '../charts/contract/chart-figure.ts';
import { type DocumentedOption, documentOptions } from '../charts/contract/document-options.ts';
import { chartTypeWords } from '../charts/contract/type-words.ts';
import { chartTypes } from '../charts/registry.ts';
import type { InlineElement } from '../model/inline.ts';
import type { Publication } from '../model/publication.ts';
import { annotationSchema, chartSchema } from '../schema/chart.ts';
import { lookUp } from '../schema/look-up.ts';
import { textIn } from '../schema/text.ts';
import { writtenText } from '../schema/written-text.ts';
import type { GalleryWords } from '../words/contract/gallery.ts';
import { type EditorLanguage, editorsLanguage, editorWords } from '../words/languages.ts';
import type { SiteView } from './site-view.ts';

/** The gallery speaks to editors: in their languages, whichever the page's is. */
export interface GalleryView {
  readonly language: EditorLanguage;
  readonly says: GalleryWords;
  readonly samples: Publication;
}

export function galleryView({ publication, ...page }: SiteView): GalleryView {
  const language = editorsLanguage(page.language);
  const { samples } = publication;
  if (!samples) throw new Error('This publication shows no gallery.');
  return { language, says: editorWords(language).gallery, samples };
}

/** The types of the catalogue by what readers look for in them. */
export function galleryParts(language: EditorLanguage) {
  return purposes.map((purpose) => ({
    purpose,
    types: Object.entries(chartTypes)
      .filter(([, { about }]) => about.shows === purpose)
      .map(([type, { about }]) => ({ type, words: chartTypeWords(type, about, language) })),
  }));
}

/** An option with what it means, in the editor's language. */
export interface ExplainedOption extends DocumentedOption {
  readonly explanation: string;
}

/** The options that a type has of its own. */
export function ownOptions(type: string, language: EditorLanguage): ExplainedOption[] {
  const found = lookUp(chartTypes, type);
  if (!found) return [];
  const { shared } = editorWords(language).catalogue;
  const { options } = chartTypeWords(type, found.about, language);
  return explained(documentOptions(found.options, found.channels), { ...shared, ...options });
}

function explained(
  options: readonly DocumentedOption[],
  words: Readonly<Record<string, string>>,
): ExplainedOption[] {
  return options.map((each) => ({ ...each, explanation: lookUp(words, each.name) ?? '' }));
}

const text = textIn([]);

/** The options of every chart. */
export function sharedOptions(language: EditorLanguage): ExplainedOption[] {
  return explained(documentOptions(chartSchema(text)), editorWords(language).catalogue.chart);
}

/** The options of an annotation. */
export function annotationOptions(language: EditorLanguage): ExplainedOption[] {
  const { annotation } = editorWords(language).catalogue;
  return explained(documentOptions(annotationSchema(text)), annotation);
}

/** Options as a table. */
export function optionTable(
  options: readonly ExplainedOption[],
  language: EditorLanguage,
): FigureTable {
  const says = editorWords(language).gallery;
  const { option, filling, required, explanation } = says.head;
  return {
    head: [option, filling, required, explanation].map((each) => ({ text: each, numeric: false })),
    rows: options.map((each) => ({
      key: each.name,
      cells: [
        [code(each.name)],
        [fillingIn(each, says)],
        [requiredIn(each, says)],
        [each.explanation],
      ],
    })),
  };
}

function code(text: string): InlineElement {
  return { name: 'code', runs: [text] };
}

function fillingIn({ filling }: DocumentedOption, says: GalleryWords): string {
  if (filling.kind === 'field') return says.field[filling.holds];
  return filling.kind === 'choice' ? says.choice(filling.allowed) : says.fillings[filling.kind];
}

function requiredIn({ required, fallback }: DocumentedOption, says: GalleryWords): string {
  if (fallback !== undefined) return says.fallback(JSON.stringify(fallback));
  return required ? says.required : says.optional;
}

/** A dataset's rows as its file has them, under the names by which charts call its fields. */
export function rawTable({ schema, data }: SampleData): FigureTable {
  const declared = schema.fields.map(({ name }) => name);
  const names = [...new Set([...declared, ...data.flatMap((row) => Object.keys(row))])];
  const isNumeric = (name: string) => data.some((row) => typeof lookUp(row, name) === 'number');
  return {
    head: names.map((name) => ({ text: name, numeric: isNumeric(name) })),
    rows: data.map((row, index) => ({
      key: String(index),
      cells: names.map((name) => {
        const value = lookUp(row, name);
        return [value === null ? code('null') : writtenText(value)];
      }),
    })),
  };
}
