import { type Choice, error, warning } from './phrases.ts';

/** Mistakes in datasets, and in what refers to their cells. */
export const dataMistakes = {
  'name-mismatch': error<{ name: string; expected: string }>(),
  'unknown-dataset-field': warning<{ field: string; nearest?: string | undefined }>(),
  'too-many-rows': error<{ rows: number; most: number }>(),
  'undeclared-field': error<{ field: string } & Choice>(),
  'duplicate-field': error<{ field: string }>(),
  'unknown-key-field': error<{ field: string } & Choice>(),
  'cell-type': error<{ field: string; type: string; got: string; row: string }>(),
  'finer-than-declared': warning<{
    field: string;
    row: string;
    got: string;
    decimals: number;
    count: number;
  }>(),
  'fall-below-zero': error<{ field: string; row: string; got: string; count: number }>(),
  'cell-constraint': error<
    { field: string; constraint: string; got: string; row: string } & Choice
  >(),
  'missing-key': error<{ field: string }>(),
  'duplicate-key': error<{ key: string; line: number }>(),
  'alike-values': warning<{ got: string; other: string; line: number }>(),
  'unknown-unit': error<{ unit: string } & Choice>(),
  'unknown-scale': error<{ scale: string; languages: readonly string[] } & Choice>(),
  'scale-language': error<{ language: string } & Choice>(),
  'scale-misplaced': error<{ field: string; unit: string | undefined }>(),
  'missing-label': error<{ field: string; value: string } & Choice>(),
  'unused-label': warning<{ field: string; value: string } & Choice>(),
  'source-unnamed': warning<{ dataset: string }>(),
  'revision-in-future': error<{ date: string }>(),
  'revision-value': error<{ address: string; to: string; says: string }>(),
  'revision-elsewhere': error<{ address: string; dataset: string; other: string }>(),
  'derive-syntax': error<{ expression: string; part?: string | undefined }>(),
  'derive-zero': error<{ expression: string }>(),
  'derived-field-type': error<{ field: string; type: string }>(),
  'derive-unknown-field': error<{ expression: string; field: string } & Choice>(),
  'derive-absent': warning<{ expression: string; field: string; keys: readonly string[] }>(),
  'derive-cycle': error<{ cells: readonly string[] }>(),
  'derive-units': error<{ expression: string; left: string; right: string; operation: string }>(),
  'derive-missing': error<{ expression: string; cell: string }>(),
  'derive-qualifier': error<{ expression: string }>(),
  'unknown-dataset': error<{ name: string } & Choice>(),
  'unknown-row': error<{ dataset: string; key: string } & Choice>(),
  'unknown-cell-field': error<{ dataset: string; field: string } & Choice>(),
  'ambiguous-field': error<{ dataset: string; address: string } & Choice>(),
  'bad-address': error<{ address: string }>(),
} as const;

/** The first of many, and a sign that there are more. */
export function some(keys: readonly string[]): readonly string[] {
  return keys.length > 5 ? [...keys.slice(0, 5), '…'] : keys;
}
