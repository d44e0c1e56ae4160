import { isRecord } from '../text/same-value.ts';
import { valueAt } from '../text/set-value.ts';

/** The fields that name a row of a dataset, as its file says; `undefined` where it says none. */
export function parseKey(dataset: unknown): readonly string[] | undefined {
  if (!isRecord(dataset)) return undefined;
  const key = valueAt(dataset, ['schema', 'primaryKey']);
  const names = (Array.isArray(key) ? key : [key]).filter((name) => typeof name === 'string');
  return names.length > 0 ? names : undefined;
}
