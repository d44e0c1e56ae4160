import { type Choice, error, warning } from './phrases.ts';

/** Why values cannot be drawn as it is asked for; `of` is the row, the cell or the count at fault. */
export type ChartFault =
  | 'one-amount'
  | 'rule-off-log'
  | 'amount-below-zero'
  | 'no-count'
  | 'less-than-not-begun'
  | 'no-target'
  | 'share-below-zero'
  | 'layer-below-zero'
  | 'count-below-zero'
  | 'two-divisions'
  | 'factors-of-nothing'
  | 'falling-bounds'
  | 'not-two-moments';

/** What is wrong with where an annotation stands. */
export type AnnotationFault = 'nowhere' | 'several' | 'half-span' | 'rows-only' | 'outside';

/** What a chart names wrongly, would mislead by, or cannot place. */
export const chartMistakes = {
  'unknown-chart-type': error<{ type: string } & Choice>(),
  'unknown-chart-option': error<{ option: string; type: string } & Choice>(),
  'unknown-channel-field': error<{ channel: string; field: string; dataset: string } & Choice>(),
  'channel-type': error<{ channel: string; field: string; needs: string } & Choice>(),
  'mixed-units': error<{ channel: string; units: readonly string[] }>(),
  'empty-chart': error<{ dataset: string }>(),
  'chart-value': error<{ fault: ChartFault; of?: string }>(),
  'unused-chart': warning<{ id: string }>(),
  'repeated-chart': warning<{ id: string }>(),
  'cut-axis': error<{ type: string; option: string }>(),
  'log-of-nothing': error<{ field: string; key: string; value: string; count: number }>(),
  'log-and-zero': error<Record<never, never>>(),
  'parts-exceed-whole': error<{ category: string; sum: string; whole: string }>(),
  'parts-short-of-whole': error<{ category: string; sum: string; whole: string }>(),
  'missing-part': error<{ category: string; key: string }>(),
  'summed-rates': error<{ field: string }>(),
  'unordered-line': error<{ field: string }>(),
  'too-many-colours': error<{ field: string; count: number; most: number }>(),
  'doubled-place': error<{ key: string; other: string }>(),
  'map-of-counts': warning<{ field: string }>(),
  'unknown-geography': error<{ geo: string; allowed: readonly string[] }>(),
  'bad-geography': error<{ detail: string }>(),
  'letters-not-drawn': warning<{ id: string; letters: readonly string[] }>(),
  'area-drawn-twice': warning<{ key: string; geo: string; count: number }>(),
  'unknown-area': error<{ key: string; geo: string; property: string }>(),
  'annotation-place': error<{ fault: AnnotationFault; value?: string | undefined }>(),
} as const;
