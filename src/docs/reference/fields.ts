import type { z } from 'zod';
import { type DocumentedOption, documentOptions } from '../../charts/contract/document-options.ts';

interface Definition {
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

/**
 * Every field of a schema in its order, those within others behind them by their whole paths: `publisher`,
 * `publisher.name`, `sources[].title`.
 */
export function fieldsOf(schema: z.ZodObject, before = ''): DocumentedOption[] {
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  return documentOptions(schema).flatMap((field) => {
    const path = `${before}${field.name}`;
    const inner = objectIn(shape[field.name], path);
    const within = inner ? fieldsOf(inner.schema, `${inner.path}.`) : [];
    return [{ ...field, name: path }, ...within];
  });
}

/** The object that a field holds, or a list of it; of several forms the first that is one. */
function objectIn(
  schema: z.ZodType | undefined,
  path: string,
): { readonly schema: z.ZodObject; readonly path: string } | undefined {
  if (!schema) return undefined;
  const { shape, innerType, in: input, element, options } = schema.def as unknown as Definition;
  if (shape) return { schema: schema as z.ZodObject, path };
  if (element) return objectIn(element, `${path}[]`);
  for (const each of [innerType, input, ...(options ?? [])]) {
    const found = objectIn(each, path);
    if (found) return found;
  }
  return undefined;
}
