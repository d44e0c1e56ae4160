import { type Dataset, type Field, isNumeric, type Row } from '../../model/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textFor } from '../../schema/text.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { annotationsOf, labelText } from '../rows/marks.ts';
import { element, type Markup } from '../text/markup.ts';
import { heightOfTexts, setTexts } from '../text/text-height.ts';
import { cellText, tableFieldsOf } from './table.ts';

/** One row of a list or timeline. */
export interface Fact {
  readonly row: Row;
  readonly label: string;
  readonly details: readonly Detail[];
  /** What is to be known of the row, and what the editor says of it. */
  readonly notes: readonly string[];
}

interface Detail {
  readonly field: string;
  /** The field's title, where the value alone would not say what it is. */
  readonly name: string | undefined;
  readonly text: string;
}

/** The fields that tell of a row: those that are named, in that order, else all but the ones told otherwise. */
export function detailFields(
  dataset: Dataset,
  named: readonly string[] | undefined,
  told: readonly (string | undefined)[],
): Field[] {
  const fields = tableFieldsOf(dataset);
  if (!named) return fields.filter(({ name }) => !told.includes(name));
  return named.flatMap((wanted) => fields.filter(({ name }) => name === wanted));
}

/** Reads a row. A field of text that is empty says nothing; a figure that is missing says so. */
export function readFact(
  context: DrawContext,
  row: Row,
  label: Field | undefined,
  details: readonly Field[],
): Fact {
  const { language } = context;
  const told = details.filter(
    (field) => isNumeric(field) || (lookUp(row.values, field.name) ?? '') !== '',
  );
  const note = textFor(row.note, language);
  return {
    row,
    label: label ? labelText(label, row, language) : row.key,
    details: told.map((field) => ({
      field: field.name,
      name: isNumeric(field) ? textFor(field.title, language) : undefined,
      text: cellText(context, row, field),
    })),
    notes: [...(note ? [note] : []), ...annotationsOf(context, row.key)],
  };
}

/** A fact in one line of text. */
export function factInWords({ details }: Fact, { words }: DrawContext): string {
  return details
    .map(({ name, text }) => (name === undefined ? text : words.charts.describe.fact(name, text)))
    .join(words.listSeparator);
}

/** What the element of a fact carries. */
export function factAttributes({ row }: Fact, { chart }: DrawContext): Record<string, string> {
  const highlight = chart.specification.highlight?.includes(row.key) ? ' highlight' : '';
  return { class: `mark ${row.status}${highlight}`, 'data-key': row.key };
}

/** The notes under a fact, first of all that it is only promised. */
function notesOf({ row, notes }: Fact, { words }: DrawContext): string[] {
  return [...(row.status === 'promised' ? [words.charts.promised] : []), ...notes];
}

/** How high a fact's details and notes are in a room, under its name. */
export function detailsHeight(fact: Fact, context: DrawContext, room: number): number {
  const told = fact.details.map(({ name, text }) =>
    name === undefined ? text : `${name} ${text}`,
  );
  return heightOfTexts([...told, ...notesOf(fact, context)], room, setTexts.detail);
}

/** A fact's name, details and notes, one under the other. */
export function factParts(fact: Fact, context: DrawContext): Markup[] {
  const { label, details } = fact;
  return [
    element('p', { class: 'label' }, [label]),
    ...details.map(({ field, name, text }) =>
      element('p', { class: 'detail', 'data-field': field }, [
        name === undefined ? undefined : element('span', { class: 'name' }, [`${name} `]),
        name === undefined ? text : element('span', { class: 'amount' }, [text]),
      ]),
    ),
    ...notesOf(fact, context).map((note) => element('p', { class: 'annotation' }, [note])),
  ];
}
