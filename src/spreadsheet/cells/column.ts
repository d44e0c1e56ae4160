import type { Value } from '../../model/dataset.ts';
import type { Qualifier, TimeType } from '../../schema/dataset.ts';
import type { MomentKind } from '../../schema/moments.ts';
import type { Head, TableCell } from './table.ts';

/** What a column of a table becomes. Lists have an item for each row. */
export interface Column {
  readonly head: Head;
  /** The head without its unit, where the unit is understood. */
  readonly title: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'time' | TimeType;
  /** What kind of times it holds, if it does. */
  readonly time?: MomentKind | undefined;
  readonly values: readonly Value[];
  /** The cells that the values were read from. */
  readonly cells: readonly TableCell[];
  readonly unit?: string | undefined;
  readonly decimals?: number | undefined;
  /** The units and decimals of the rows, where they differ. */
  readonly units?: readonly (string | undefined)[] | undefined;
  readonly rowDecimals?: readonly (number | undefined)[] | undefined;
  readonly qualifiers?: readonly (Qualifier | undefined)[] | undefined;
  /** What flags, footnote marks and signs of suppression say of its rows. */
  readonly notes?: readonly (string | undefined)[] | undefined;
  /** The column that means the same in every dataset, if it is one. */
  readonly own?: 'unit' | 'note' | 'qualifier' | undefined;
  /** The units of rows that a dataset cannot name yet, as they were written. */
  readonly unnamed?: readonly (string | undefined)[] | undefined;
  /** Whether the column only numbers or codes its rows: 序号, 代码. */
  readonly isCode?: boolean | undefined;
}

export function isFigures({ type, own }: Pick<Column, 'type' | 'own'>): boolean {
  return !own && (type === 'number' || type === 'integer');
}

export function isTime({ time }: Pick<Column, 'time'>): boolean {
  return time !== undefined;
}
