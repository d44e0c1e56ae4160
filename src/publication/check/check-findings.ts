import { least } from 'd3';
import type { Mistakes } from '../../mistakes/mistake.ts';
import { addressOf, findRow } from '../../model/address.ts';
import { cellName } from '../../model/cell-name.ts';
import { cellOf, type Dataset, numericFields, type Row } from '../../model/dataset.ts';
import type { Chart } from '../../model/publication.ts';
import type { ReaderText } from '../cache/reader-text.ts';

/** Words that rank what stands beside them: a cell can answer for them. */
const rank =
  /领跑|领先|居首|榜首|居末|垫底|位列第|排名?第|最[高低多少大小快慢强弱]|(?<![\p{L}\p{N}])(?:leads?|leading|trails?|trailing|highest|lowest|largest|smallest|biggest|fastest|slowest|busiest|ahead of)(?![\p{L}\p{N}])/iu;

/**
 * Finds the titles of charts that rank a row in words and bind nothing: the words would stay when the data
 * change. The row is one that the title names, or that the chart highlights; where there is none, the words
 * are about something else, as in “hiking trails”. A text that serves several languages is told of once.
 */
export function checkFindings(
  texts: readonly ReaderText[],
  charts: readonly Chart[],
  datasets: ReadonlyMap<string, Dataset>,
  mistakes: Mistakes,
): void {
  const byId = new Map(charts.map((chart) => [chart.id, chart]));
  const told = new Set<string>();
  for (const { owner, role, language, blocks, facts } of texts) {
    if (owner.kind !== 'chart' || role !== 'title' || facts.length > 0) continue;
    const run = blocks.flat().find(({ text }) => rank.test(text));
    const written = run && rank.exec(run.text)?.[0];
    const chart = byId.get(owner.id);
    const dataset = chart && datasets.get(chart.made ?? chart.dataset);
    if (!run || !written || !dataset) continue;
    const row = rowMeant(run.text, chart, dataset, language);
    const at = `${run.place.file}:${run.place.line}:${run.place.column}`;
    if (!row || told.has(at)) continue;
    told.add(at);
    mistakes.add('unbound-finding', run.place, {
      written,
      address: addressIn(row, chart, dataset),
    });
  }
}

/** The row that a title names beside the ranking words, else the one that its chart highlights. */
function rowMeant(
  title: string,
  { specification: { highlight } }: Chart,
  dataset: Dataset,
  language: string,
): Row | undefined {
  const words = title.toLowerCase();
  const ranking = words.search(rank);
  const named = dataset.rows.flatMap((row) => {
    const name = cellName(dataset, row, undefined, language).toLowerCase();
    const at = words.indexOf(name);
    return at < 0 ? [] : [{ row, apart: Math.max(ranking - at - name.length, at - ranking) }];
  });
  const nearest = least(named, ({ apart }) => apart);
  const [lit] = [highlight ?? []].flat();
  return nearest?.row ?? findRow(dataset, String(lit));
}

/** The address of the cell that the chart draws for a row. */
function addressIn(row: Row, { specification }: Chart, dataset: Dataset): string {
  const fields = numericFields(dataset);
  const drawn = fields.find(({ name }) => name === specification.x || name === specification.y);
  const field = drawn ?? fields[0];
  return field ? addressOf(cellOf(dataset, row, field)) : `${dataset.name}/${row.key}`;
}
