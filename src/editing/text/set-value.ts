import type { Path } from '../../source/source.ts';
import { isRecord } from './same-value.ts';

/** The value at a path of another; `undefined` where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found)) found = found[Number(step)];
    else if (isRecord(found) && Object.hasOwn(found, step)) found = found[String(step)];
    else return undefined;
  }
  return found;
}

/** A copy of a value with another at a path, without it where that is `undefined`. */
export function withValue(value: unknown, path: Path, put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  const inner = withValue(valueAt(value, [step]), rest, put);
  if (Array.isArray(value)) {
    const at = Number(step);
    const tail = value.slice(at + 1);
    return inner === undefined
      ? [...value.slice(0, at), ...tail]
      : [...value.slice(0, at), inner, ...tail];
  }
  const fields = new Map(Object.entries(isRecord(value) ? value : {}));
  if (inner === undefined) fields.delete(String(step));
  else fields.set(String(step), inner);
  return Object.fromEntries(fields);
}
