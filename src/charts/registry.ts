import { registry } from '../run/additions.ts';
import { area } from './catalogue/area.ts';
import { bar } from './catalogue/bar.ts';
import { beeswarm } from './catalogue/beeswarm.ts';
import { column } from './catalogue/column.ts';
import { dot } from './catalogue/dot.ts';
import { grouped } from './catalogue/grouped.ts';
import { heatmap } from './catalogue/heatmap.ts';
import { line } from './catalogue/line.ts';
import { list } from './catalogue/list.ts';
import { map } from './catalogue/map.ts';
import { number } from './catalogue/number.ts';
import { progress } from './catalogue/progress.ts';
import { range } from './catalogue/range.ts';
import { scatter } from './catalogue/scatter.ts';
import { slope } from './catalogue/slope.ts';
import { stacked } from './catalogue/stacked.ts';
import { table } from './catalogue/table.ts';
import { timeline } from './catalogue/timeline.ts';
import { waffle } from './catalogue/waffle.ts';
import { zoom } from './catalogue/zoom.ts';
import type { ChartType } from './contract/chart-type.ts';

/** The catalogue of chart types by the name that a specification gives. A new type is its file and one line here. */
export const chartTypes = registry<ChartType>('charts', {
  bar,
  column,
  line,
  area,
  stacked,
  grouped,
  dot,
  beeswarm,
  range,
  slope,
  scatter,
  heatmap,
  table,
  map,
  number,
  waffle,
  progress,
  zoom,
  list,
  timeline,
});
