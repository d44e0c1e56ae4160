import { expect, it } from 'vitest';
import { drawFigure, drawnFigures } from '../../src/charts/draw-figure.ts';
import { handedOver } from '../../src/run/thread-results.ts';
import { loadTown } from '../outputs/town.ts';

const town = await loadTown();
const [chart, other] = town.charts;
if (!chart || !other) throw new Error('The town has too few charts.');

it('takes figures that another thread has drawn, each for its chart and language', () => {
  const made = { ...drawFigure({ ...chart }, town, 'en'), description: 'Drawn elsewhere' };
  const own = { ...chart };
  drawnFigures.set(own, 'en', made);
  expect(drawFigure(own, town, 'en')).toBe(made);
  expect(drawFigure(own, town, 'zh-CN').description).not.toBe('Drawn elsewhere');
  expect(drawFigure(own, town, 'en', 2).description).not.toBe('Drawn elsewhere');
  expect(drawFigure(other, town, 'en').description).not.toBe('Drawn elsewhere');
});

it('is found by whatever is bundled apart, and kept apart by kind', () => {
  const [one, same, another] = ['tests', 'tests', 'more tests'].map((kind) =>
    handedOver<number>(kind),
  );
  one?.set(chart, 'en', 7);
  expect(same?.get(chart, 'en')).toBe(7);
  expect(another?.get(chart, 'en')).toBeUndefined();
});
