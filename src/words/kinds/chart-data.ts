import { type Choice, error, warning } from './phrases.ts';

/** What a chart cannot make of its dataset's rows, or only with care. */
export const chartDataMistakes = {
  'where-nothing': error<{ fields: string }>(),
  'where-mixed': error<{ field: string }>(),
  'where-comparison': error<{ field: string; condition: string; needs: string | undefined }>(),
  'where-value': error<{ field: string; value: string } & Choice>(),
  'latest-without-time': error<{ field: string | undefined }>(),
  'made-without-figures': error<{ option: string }>(),
  'made-units': error<{ option: string; field: string; units: readonly string[] }>(),
  'made-twice': error<{ option: string; field: string }>(),
  'made-without-total': warning<{ option: string; keys: readonly string[] }>(),
  'made-mixed-bounds': warning<{ option: string; field: string }>(),
  'made-of-missing': warning<{ option: string; field: string; keys: readonly string[] }>(),
  'made-of-promised': warning<{ option: string; field: string }>(),
  'made-of-bounds': error<{ option: string; field: string }>(),
  'made-below-zero': error<{ option: string; field: string }>(),
  'group-of-nothing': error<{ allowed: readonly string[] }>(),
  'group-sum-of-rates': error<{ field: string }>(),
  'group-mean-of-rates': warning<{ field: string }>(),
  'group-without-place': warning<{ keys: readonly string[] }>(),
  'bin-of-bounds': warning<{ option: string; field: string }>(),
  'bin-too-many': error<{ count: number; most: number }>(),
  'share-form': error<{ written: string }>(),
  'share-of-rates': error<{ field: string }>(),
  'share-of-nothing': error<{ field: string; keys: readonly string[] }>(),
  'index-form': error<{ written: string }>(),
  'index-without-time': error<{ written: string }>(),
  'index-base': error<{
    moment: string;
    reason: 'missing' | 'zero' | 'bound';
    series: readonly string[];
  }>(),
  'other-without-top': error<object>(),
  'other-of-rates': error<{ field: string }>(),
  'top-of-several': error<{ fields: readonly string[] }>(),
} as const;

/** The first of many, and a sign that there are more. */
export function named(keys: readonly string[]): readonly string[] {
  return keys.length > 5 ? [...keys.slice(0, 5), '…'] : keys;
}
