import { z } from 'zod';

/**
 * When a check of a length looks at a value: only when it is of the check’s own type. Zod’s `min` and `max` ask
 * whatever has a `length`, so that an object in a list’s place with a field of that name would be compared with a number.
 */
function whenIt(isOfType: (value: unknown) => boolean) {
  return ({ value }: { readonly value: unknown }) => isOfType(value);
}

const whenText = whenIt((value) => typeof value === 'string');
const whenList = whenIt(Array.isArray);

/** A text of at least one character. */
export const filledText = z
  .string()
  .check(new z.core.$ZodCheckMinLength({ check: 'min_length', minimum: 1, when: whenText }));

/** A list of at least so many items, one unless said, and at most so many where that is said. */
export function filledList<Item extends z.ZodType>(item: Item, minimum = 1, maximum?: number) {
  const list = z
    .array(item)
    .check(new z.core.$ZodCheckMinLength({ check: 'min_length', minimum, when: whenList }));
  return maximum === undefined
    ? list
    : list.check(new z.core.$ZodCheckMaxLength({ check: 'max_length', maximum, when: whenList }));
}
