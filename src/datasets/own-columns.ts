import type { Place } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Row } from '../model/dataset.ts';
import { namedUnit } from '../model/units/unit.ts';
import { type DatasetFile, qualifiers, statuses } from '../schema/dataset.ts';
import { lookUp } from '../schema/look-up.ts';
import type { Text } from '../schema/text.ts';
import { writtenText } from '../schema/written-text.ts';
import { show } from '../source/check-shape.ts';
import { typeFits } from './check-cell.ts';
import { checkUnit } from './check-fields.ts';
import type { DatasetContext } from './dataset-context.ts';

/** A row as it stands in the file: its cells by field, and where each stands. */
export interface RawRow {
  readonly key: string;
  /** The cell of a field; `undefined` where it is missing. */
  readonly cell: (field: string) => unknown;
  readonly at: (field: string) => Place;
}

type OwnValues = Pick<Row, 'qualifier' | 'status' | 'note' | 'unit' | 'decimals'>;

/** Reads the columns that mean the same in every dataset. */
export function readOwnColumns(raw: RawRow, file: DatasetFile, context: DatasetContext): OwnValues {
  const unit = textOf('unit', raw, context);
  if (unit !== undefined) checkUnit(unit, context.counters, raw.at('unit'), context.mistakes);
  return {
    qualifier: pick('qualifier', qualifiers, 'exact', raw, context),
    status: readStatus(raw, file, context),
    note: noteOf(raw, context),
    unit: unit === undefined ? undefined : namedUnit(unit, context.counters),
    decimals: decimalsOf(raw, context),
  };
}

function pick<Name extends string>(
  field: string,
  allowed: readonly Name[],
  standard: Name,
  { cell, at }: RawRow,
  { mistakes }: DatasetContext,
): Name {
  const value = cell(field);
  if (value === undefined) return standard;
  const found = allowed.find((each) => each === value);
  if (found) return found;
  const got = writtenText(value ?? 'null');
  mistakes.add('invalid-choice', at(field), {
    field,
    got,
    nearest: nearest(got, allowed),
    allowed,
  });
  return standard;
}

/** A dataset may have statuses of its own, if it lists them: they all count as done but for ours. */
function readStatus(raw: RawRow, { schema }: DatasetFile, context: DatasetContext): Row['status'] {
  const declared = schema.fields.find(({ name }) => name === 'status');
  const listed = declared?.constraints?.enum ?? Object.keys(declared?.labels ?? {});
  const value = raw.cell('status');
  const isOurs = statuses.some((each) => each === value);
  if (!isOurs && listed.some((each) => each === value)) return 'done';
  return pick('status', statuses, 'done', raw, context);
}

function textOf(field: string, raw: RawRow, { mistakes }: DatasetContext): string | undefined {
  const value = raw.cell(field);
  if (value === undefined || typeof value === 'string') return value;
  const values = { field, type: 'string', got: show(value), row: raw.key };
  mistakes.add('cell-type', raw.at(field), values);
  return undefined;
}

function decimalsOf(raw: RawRow, { mistakes }: DatasetContext): number | undefined {
  const value = raw.cell('decimals');
  const fits = typeFits(value, 'integer') && (value as number) >= 0 && (value as number) <= 10;
  if (value === undefined || fits) return value as number | undefined;
  const values = { field: 'decimals', type: 'integer', got: show(value), row: raw.key };
  mistakes.add('cell-type', raw.at('decimals'), values);
  return undefined;
}

function noteOf(raw: RawRow, { languages, mistakes }: DatasetContext): Text | undefined {
  const value = raw.cell('note');
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const byLanguage = typeof value === 'object' ? (value as Record<string, unknown>) : {};
  const missing = languages.filter(
    (language) =>
      typeof lookUp(byLanguage, language) !== 'string' || lookUp(byLanguage, language) === '',
  );
  if (missing.length === 0) return byLanguage as Record<string, string>;
  mistakes.add('missing-language', raw.at('note'), { field: 'note', languages: missing });
  return undefined;
}
