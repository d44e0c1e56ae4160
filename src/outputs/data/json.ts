import { cellOf, type Dataset, type Field, findField, type Row } from '../../model/dataset.ts';
import type { Publication } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';
import { type Text, textFor } from '../../schema/text.ts';
import { columnsOf } from './columns.ts';

/**
 * A dataset as a Data Resource of the Data Package standard (v2), its rows inline: every computed cell
 * filled in, with its formula told apart, and every text in one language.
 */
export function writeJson(dataset: Dataset, publication: Publication, language: string): string {
  const { name, temporal, sources, primaryKey, revisions } = dataset;
  const say = (text: Text | undefined) => textFor(text, language);
  const resource = {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    title: say(dataset.title),
    description: say(dataset.description),
    language,
    temporal,
    note: say(dataset.note),
    sources: some(
      sources.map(({ title, author, locator, path }) => ({
        title: say(title),
        author: say(author),
        locator: say(locator),
        path,
      })),
    ),
    publisher: say(publication.site.publisher?.name),
    ...dataset.standard,
    schema: {
      primaryKey: some(primaryKey),
      fields: columnsOf(dataset, language).map((column) => ({
        name: column.name,
        type: column.type,
        ...describe(findField(dataset, column.name), dataset, say),
      })),
    },
    formulas: some(formulasOf(dataset)),
    revisions: some(revisions.map((revision) => ({ ...revision, reason: say(revision.reason) }))),
    data: dataset.rows.map((row) =>
      Object.fromEntries(columnsOf(dataset, language).map(({ name, of }) => [name, of(row)])),
    ),
  };
  return `${JSON.stringify(resource, null, 2)}\n`;
}

function describe(
  field: Field | undefined,
  { rows }: Dataset,
  say: (text: Text | undefined) => string | undefined,
) {
  if (!field) return {};
  const { title, description, decimals, labels, derive } = field;
  const follows = derive && rows.find(({ computed }) => computed?.[field.name])?.computed;
  const unit = field.unit ?? follows?.[field.name]?.unit;
  const named = Object.entries(labels ?? {}).map(([value, label]) => [value, say(label)]);
  return {
    title: say(title),
    description: say(description),
    unit: unit?.name,
    decimals,
    derive: derive?.formula,
    labels: labels && Object.fromEntries(named),
    ...field.standard,
  };
}

/** The formulas of computed cells: each with the cell's address within the dataset, and what follows for it. */
function formulasOf(dataset: Dataset) {
  return dataset.rows.flatMap((row) =>
    dataset.fields
      .filter(({ name, derive }) => !isOfField(row, name, derive !== undefined))
      .map((field) => {
        const { key, formula: derive, unit, decimals, qualifier } = cellOf(dataset, row, field);
        return { cell: `${key}/${field.name}`, derive, unit: unit?.name, decimals, qualifier };
      }),
  );
}

/** Whether a cell is printed, or computed as all of its field are: that is told at the field. */
function isOfField(row: Row, name: string, isWhole: boolean): boolean {
  return lookUp(row.formulas, name) === undefined || (isWhole && !lookUp(row.formulaPlaces, name));
}

/** An empty list says nothing. */
function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
