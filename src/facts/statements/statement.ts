import type { NamedUnit } from '../../model/units/unit.ts';

export const comparisons = ['>', '>=', '<', '<=', '=', '~'] as const;
export type Comparison = (typeof comparisons)[number];

/** One key, or all from one to another: 2015..2024. */
export interface KeyRange {
  readonly from: string;
  readonly to?: string | undefined;
}

/** The rows that something is told of. Without `keys`, all of the dataset. */
export interface Rows {
  readonly keys?: readonly KeyRange[] | undefined;
  /** Whether the claim's own row is left out. */
  readonly others?: boolean | undefined;
  /** Another field, or `dataset/field`; without, the field of the claim's cell. */
  readonly of?: string | undefined;
  readonly except?: readonly KeyRange[] | undefined;
  readonly where?: Statement | undefined;
}

export const folds = ['sum', 'mean', 'median', 'min', 'max'] as const;
/** A function of several amounts. */
export type Fold = (typeof folds)[number];
export const spans = ['change', 'rate'] as const;
/** A function of a beginning and an end: the change in all, or in a year. */
export type Span = (typeof spans)[number];
export type RunDirection = 'rise' | 'fall';

/** What has a value: a number, a cell, or what is computed from them. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly unit?: NamedUnit | undefined }
  | { readonly kind: 'this' | 'previous' }
  /** Another field of the row: its exports. */
  | { readonly kind: 'its'; readonly field: string }
  | { readonly kind: 'cell'; readonly address: string }
  | { readonly kind: 'minus'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly op: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'function'; readonly name: Fold; readonly args: readonly Expression[] }
  | { readonly kind: 'fold'; readonly name: Fold | 'count'; readonly rows: Rows }
  | {
      readonly kind: 'span';
      readonly name: Span;
      readonly from: Expression;
      readonly to: Expression;
      /** How many years lie between; needed for a rate. */
      readonly years?: Expression | undefined;
    }
  | { readonly kind: 'key-span'; readonly name: Span; readonly rows: Rows }
  /** How many rises or falls in a row end at the cell. */
  | { readonly kind: 'run'; readonly way: RunDirection };

export type Quantifier =
  | 'every'
  | 'any'
  | 'no'
  | 'most'
  | 'only'
  | { readonly allBut: number }
  | { readonly count: number; readonly of: number };

/** What a claim says of its cell; its grammar stands in this folder’s README. */
export type Statement =
  | {
      readonly kind: 'extreme';
      readonly which: 'max' | 'min';
      /** The address of another cell than the claim's. */
      readonly subject?: string | undefined;
      readonly rows: Rows;
    }
  | {
      readonly kind: 'rank';
      readonly comparison: Exclude<Comparison, '~'>;
      readonly rank: number;
      readonly of?: number | undefined;
      readonly fromBelow: boolean;
      readonly subject?: string | undefined;
      readonly rows: Rows;
    }
  | {
      readonly kind: 'comparison';
      readonly comparison: Comparison;
      readonly left: Expression;
      readonly right: Expression;
      readonly within?: Expression | undefined;
    }
  | {
      readonly kind: 'between';
      readonly of: Expression;
      readonly low: Expression;
      readonly high: Expression;
      readonly lowOpen: boolean;
      readonly highOpen: boolean;
    }
  | { readonly kind: 'course'; readonly way: RunDirection; readonly rows: Rows }
  | {
      readonly kind: 'quantified';
      readonly quantifier: Quantifier;
      readonly rows: Rows;
      readonly test: Statement;
    }
  | { readonly kind: 'not' | 'as-stated'; readonly of: Statement }
  | { readonly kind: 'and' | 'or'; readonly left: Statement; readonly right: Statement };

/** The statements of a kind. */
export type OfKind<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;
