import { z } from 'zod';
import { storySchema } from '../../schema/story.ts';
import { textIn } from '../../schema/text.ts';

/** A field of a form, as the schema of its file has it. */
export interface FormField {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'choice' | 'group' | 'list';
  readonly required: boolean;
  /** What may be chosen. */
  readonly options?: readonly string[] | undefined;
  /** The fields of a group, or of the items of a list; none where the items are texts. */
  readonly fields?: readonly FormField[] | undefined;
}

/** The fields of a story's front matter, in the order of its schema. */
export function storyFields(languages: readonly string[]): readonly FormField[] {
  return fieldsOf(
    z.toJSONSchema(storySchema(textIn(languages)), { io: 'input', unrepresentable: 'any' }),
  );
}

type Shape = z.core.JSONSchema.BaseSchema;

function fieldsOf({ properties = {}, required = [] }: Shape): FormField[] {
  return Object.entries(properties).flatMap(([name, shape]) =>
    typeof shape === 'boolean' ? [] : fieldOf(name, shape, required.includes(name)),
  );
}

function fieldOf(name: string, shape: Shape, required: boolean): FormField {
  const known = { name, required };
  const all = [shape, ...(shape.anyOf ?? [])].filter((each) => typeof each === 'object');
  if (shape.enum) return { ...known, kind: 'choice', options: shape.enum.map(String) };
  const group = all.find((each) => each.properties);
  if (group) return { ...known, kind: 'group', fields: fieldsOf(group) };
  if (shape.type === 'array' && typeof shape.items === 'object' && !Array.isArray(shape.items))
    return { ...known, kind: 'list', fields: fieldOf(name, shape.items, true).fields };
  return { ...known, kind: shape.type === 'number' ? 'number' : 'text' };
}
