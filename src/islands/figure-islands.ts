import type { IslandName } from '../outputs/embed/island-files.ts';
import { defineFigure } from './figure/figure-element.ts';

/** The islands by name, as chart types name them. Each is loaded only where a chart needs it. */
defineFigure({
  answers: () => import('./marks/plain-marks.ts'),
  bar: () => import('./bars/bar.ts'),
  course: () => import('./over-time/course.ts'),
  filter: () => import('./filter/filter.ts'),
  'sort-table': () => import('./table/sort-table.ts'),
  zoom: () => import('./zoom/zoom.ts'),
} satisfies Record<IslandName, unknown>);
