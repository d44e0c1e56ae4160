import type { z } from 'zod';
import type { Mistakes } from '../mistakes/mistake.ts';
import { lookUp } from '../schema/look-up.ts';
import { checkShape } from './check-shape.ts';
import type { Path, Source } from './source.ts';

/** What a file says, and whether it said it without a fault. */
export interface ReadShape<Output> {
  readonly written: Output;
  readonly isWhole: boolean;
}

/**
 * Checks what a file says against a schema, and reads on without its faulty fields, so that a mistake in
 * one field hides none in the rest of the file. Required fields that are left out so get what `standIns`
 * say; `undefined` where even that is not enough. `depth` is how deep in the file a fault may be for the rest around it
 * to be read.
 */
export function readShape<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  standIns: Readonly<Record<string, unknown>>,
  mistakes: Mistakes,
  depth = Number.POSITIVE_INFINITY,
): ReadShape<z.output<Schema>> | undefined {
  const whole = checkShape(source, schema, mistakes);
  if (whole !== undefined) return { written: whole, isWhole: true };
  for (const each of new Set([depth, 1])) {
    const result = schema.safeParse(withoutFaults(source.value, schema, each, standIns));
    if (result.success) return { written: result.data, isWhole: false };
  }
  return undefined;
}

function withoutFaults(
  value: unknown,
  schema: z.ZodType,
  depth: number,
  standIns: Readonly<Record<string, unknown>>,
): unknown {
  const kept = structuredClone(value);
  for (const issue of schema.safeParse(value).error?.issues ?? []) {
    const path = issue.path as Path;
    if (issue.code !== 'unrecognized_keys') leaveOut(kept, path, depth);
    else for (const key of issue.keys) leaveOut(kept, [...path, key], depth);
  }
  return isGroup(kept) ? { ...standIns, ...kept } : kept;
}

/** A list goes as a whole, for the places of the others in it must stay theirs. */
function leaveOut(value: unknown, path: Path, depth: number): void {
  const inList = path.findIndex((step) => typeof step === 'number');
  const steps = path.slice(0, Math.min(inList < 0 ? path.length : inList, depth));
  let at = value;
  for (const step of steps.slice(0, -1)) at = isGroup(at) ? lookUp(at, step) : undefined;
  const last = steps.at(-1);
  if (last !== undefined && isGroup(at)) delete at[last];
}

function isGroup(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
