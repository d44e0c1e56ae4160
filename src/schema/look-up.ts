/**
 * What a table holds under a word that people write, `undefined` where nothing: never what every object
 * inherits. `lookUp({ t: 'tonnes' }, 'constructor')` is `undefined`.
 */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>> | undefined,
  word: string | number,
): Value | undefined {
  return table !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
