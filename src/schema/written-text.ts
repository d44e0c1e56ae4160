/**
 * What stands in a file, as text: nothing as an empty text, a list or an object as its JSON. `String` would ask an
 * object for its `toString`, and a file may hold anything under that name.
 */
export function writtenText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
