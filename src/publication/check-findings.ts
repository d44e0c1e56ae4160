import type { Mistakes } from '../errors.ts';
import type { Chart } from '../model/publication.ts';
import type { ReaderText } from './reader-text.ts';

/** Words that rank: who uses them in a title has found something, and a cell can answer for it. */
const rank =
  /领跑|领先|居首|榜首|居末|垫底|位列第|排名?第|最[高低多少大小快慢强弱]|(?:leads?|leading|trails?|trailing|highest|lowest|largest|smallest|biggest|fastest|slowest|ahead of)(?![\p{L}\p{N}])/iu;

/**
 * Finds the titles of charts that rank something in words and bind nothing: the words would stay when the
 * data change. A text that serves several languages is told of once.
 */
export function checkFindings(
  texts: readonly ReaderText[],
  charts: readonly Chart[],
  mistakes: Mistakes,
): void {
  const datasets = new Map(charts.map(({ id, dataset }) => [id, dataset]));
  const told = new Set<string>();
  for (const { owner, role, blocks, facts } of texts) {
    if (owner.kind !== 'chart' || role !== 'title' || facts.length > 0) continue;
    const run = blocks.flat().find(({ text }) => rank.test(text));
    const written = run && rank.exec(run.text)?.[0];
    if (!run || !written) continue;
    const at = `${run.place.file}:${run.place.line}:${run.place.column}`;
    if (told.has(at)) continue;
    told.add(at);
    mistakes.add('unbound-finding', run.place, {
      written,
      dataset: datasets.get(owner.id) ?? '',
    });
  }
}
