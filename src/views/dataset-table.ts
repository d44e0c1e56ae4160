import type { FigureTable } from '../charts/contract/chart-figure.ts';
import { figureTable } from '../charts/words/table.ts';
import type { Dataset } from '../model/dataset.ts';
import { partOf } from '../model/dataset-parts.ts';
import { figureStyle } from '../model/format-cell.ts';
import { type Inline, inLines } from '../model/inline.ts';
import type { Publication } from '../model/publication.ts';
import type { PublicationIndex } from '../model/publication-index.ts';
import { ownColumns } from '../schema/dataset.ts';
import { wordsFor } from '../words/languages.ts';
import { formulaWords } from './cards/formula.ts';
import { rowUses } from './cards/row-uses.ts';

/** The rows of one page of a dataset, in the columns of the whole. */
export function partTable(
  dataset: Dataset,
  part: number,
  index: PublicationIndex,
  language: string,
): FigureTable {
  const whole = index.once(tableNamed, dataset.name, language);
  return {
    ...whole,
    rows: whole.rows.filter((_, at) => partOf(dataset.rows[at] ?? { number: 1 }) === part),
  };
}

/** The table of a dataset of several pages, made once for all of them. */
function tableNamed(index: PublicationIndex, name: string, language: string): FigureTable {
  const dataset = index.datasets.get(name);
  return dataset ? datasetTable(dataset, index, language) : { head: [], rows: [] };
}

/** The whole dataset as a table: its fields as figures, its own columns worked into them, its formulas, and what uses its rows. */
export function datasetTable(
  dataset: Dataset,
  index: PublicationIndex,
  language: string,
): FigureTable {
  const { publication } = index;
  const words = wordsFor(language);
  const { rows } = dataset;
  const context = {
    dataset,
    rows,
    language,
    words,
    style: figureStyle(publication.site, language),
  };
  const own: readonly string[] = ownColumns;
  const table = figureTable(
    context,
    dataset.fields.filter(({ name }) => !own.includes(name)),
  );
  const formulas = rows.map((row) =>
    formulasIn(Object.values(row.formulas), publication, language),
  );
  const uses = rows.map(({ key }) => rowUses(dataset, key, index, language));
  const { formula, usedBy } = words.interface;
  return withColumn(withColumn(table, formula, formulas), usedBy, uses);
}

/** A table with one more column; without it where it would be empty. */
function withColumn(table: FigureTable, text: string, cells: readonly Inline[]): FigureTable {
  if (cells.every((cell) => cell.length === 0)) return table;
  return {
    head: [...table.head, { text, numeric: false }],
    rows: table.rows.map((row, index) => ({ ...row, cells: [...row.cells, cells[index] ?? []] })),
  };
}

/** In one element, so that a cell can be laid out as a grid and the formula stays a line of text. */
function formulasIn(
  formulas: readonly string[],
  publication: Publication,
  language: string,
): Inline {
  const lines = formulas.map((formula) => formulaWords(formula, publication, language));
  return lines.length > 0 ? [{ name: 'span', runs: inLines(lines) }] : [];
}
