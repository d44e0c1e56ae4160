/** The door of the package: what `yearlight.config.ts` and own chart types are written with. */
export { z } from 'zod';
export type { About, Sample } from '../charts/contract/about.ts';
export type {
  ChartDefinition,
  ChartType,
  CheckContext,
  DrawContext,
} from '../charts/contract/chart-type.ts';
export { defineChart, sortOption } from '../charts/contract/define-chart.ts';
export type { Drawing } from '../charts/contract/drawing.ts';
export { frame } from '../charts/frame/svg-root.ts';
export { readMarks } from '../charts/rows/marks.ts';
export { markAttributes, markGroup } from '../charts/shapes/mark-group.ts';
export { element, escapeHtml, type Markup } from '../charts/text/markup.ts';
export { heightOfTexts, setTexts } from '../charts/text/text-height.ts';
export { describeMarks } from '../charts/words/describe.ts';
export type { OwnDirective } from '../markdown/directives/own-directive.ts';
export type { Cell, Dataset, Field, Row } from '../model/dataset.ts';
export type { Chart, Publication } from '../model/publication.ts';
export type { OwnOutput } from '../outputs/registry.ts';
export type { OwnPageData, OwnPages } from '../publication/pages/own-pages.ts';
export { checkChartType } from './check-chart-type.ts';
export { type Config, defineConfig } from './config.ts';
