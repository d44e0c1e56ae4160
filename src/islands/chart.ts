import { defineFigure } from './figure-element.ts';

/** The islands by name, as chart types name them. Each is loaded only where a chart needs it. */
defineFigure({
  answers: () => import('./answers.ts'),
  bar: () => import('./bar.ts'),
  course: () => import('./course.ts'),
  filter: () => import('./filter.ts'),
  'sort-table': () => import('./sort-table.ts'),
  zoom: () => import('./zoom.ts'),
});
