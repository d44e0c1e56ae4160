import { bar } from './bar.ts';
import type { ChartType } from './chart-type.ts';
import { list } from './list.ts';
import { number } from './number.ts';
import { progress } from './progress.ts';
import { timeline } from './timeline.ts';
import { waffle } from './waffle.ts';
import { zoom } from './zoom.ts';

/** The catalogue of chart types by the name that a specification gives. A new type is its file and one line here. */
export const chartTypes: Readonly<Record<string, ChartType>> = {
  bar,
  number,
  waffle,
  progress,
  zoom,
  list,
  timeline,
};
