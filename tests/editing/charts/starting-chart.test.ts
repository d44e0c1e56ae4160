import { expect, it } from 'vitest';
import { startingChart } from '../../../src/editing/charts/starting-chart.ts';
import { sampleDataset } from '../../charts/sample.ts';

const chosen = {
  type: 'bar',
  rank: 0,
  reason: 'names',
  options: { x: 'value', y: 'item' },
} as const;

it.each([
  [[0.29529345, 7.9928374], 2],
  [[0.2952934, 0.0012], 3],
  [[0.2953, 7.99], undefined],
])('a chart of %j begins with round: %s', (values, round) => {
  const dataset = sampleDataset(values.map((value, at) => ({ key: `row-${at}`, value })));
  const text = startingChart({ dataset, chosen, others: [] }, ['en'], 'en');
  expect(/^round: (\d)$/m.exec(text)?.[1]).toBe(round === undefined ? undefined : String(round));
});
