import type { z } from 'zod';
import { lookUp } from '../../schema/look-up.ts';
import type { Channel } from './chart-type.ts';

/** The kind of value that is written behind an option. */
export type Filling =
  | { readonly kind: 'field'; readonly holds: Channel['holds'] }
  | { readonly kind: 'text' | 'number' | 'boolean' | 'list' | 'pair' | 'group' | 'any' }
  | { readonly kind: 'choice'; readonly allowed: readonly string[] };

/** An option of a chart, as its schema has it; what it means is said by each language. */
export interface DocumentedOption {
  readonly name: string;
  readonly filling: Filling;
  readonly required: boolean;
  /** What it is where it is left out, where the schema fills in something. */
  readonly fallback?: unknown;
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly defaultValue?: unknown;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

/** Every option of a schema, in its order, as the gallery tells of it. Channels are filled with fields. */
export function documentOptions(
  schema: z.ZodObject,
  channels: Readonly<Record<string, Channel>> = {},
): DocumentedOption[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, option]) => {
    const channel = lookUp(channels, name);
    const fallback = fallbackOf(option);
    return {
      name,
      filling: channel ? { kind: 'field', holds: channel.holds } : fillingOf(option),
      required: channel?.required || !option.safeParse(undefined).success,
      ...(fallback !== undefined && { fallback }),
    };
  });
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

/** A default that says something: an empty list does not. */
function fallbackOf(schema: z.ZodType): unknown {
  const { defaultValue } = definitionOf(schema);
  return Array.isArray(defaultValue) && defaultValue.length === 0 ? undefined : defaultValue;
}

const kinds: Readonly<Record<string, Exclude<Filling['kind'], 'field' | 'choice'>>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'list',
  tuple: 'pair',
  object: 'group',
  record: 'group',
};

/** Of a union, the first alternative tells most. */
function fillingOf(schema: z.ZodType): Filling {
  const { type, innerType, in: before, options, entries, values } = definitionOf(schema);
  const inner = innerType ?? before ?? options?.[0];
  if (inner) return fillingOf(inner);
  const allowed = entries ? Object.values(entries) : values?.map(String);
  return allowed ? { kind: 'choice', allowed } : { kind: lookUp(kinds, type) ?? 'any' };
}
