import type { Pair, YAMLMap } from 'yaml';
import type { TextEdit } from '../text/text-edit.ts';
import { writeBlock, writeFlow } from './write-value.ts';
import { keyOf, lineStart, nextLine, pairEnd, pairStart, type YamlText } from './yaml-text.ts';

/** Puts a new field into a group: behind the last of those that an editor writes before it, else at the end. */
export function insertField(
  { text }: YamlText,
  map: YAMLMap,
  [name, value]: readonly [string, unknown],
  order: readonly string[] = [],
): TextEdit {
  const last = placeFor(map, name, order);
  if (map.flow) {
    const written = writeFlow({ [name]: value })
      .slice(1, -1)
      .trim();
    const [from, to] = map.range ?? [0, 0];
    if (!last) return { offset: from, length: to - from, text: `{ ${written} }` };
    return { offset: pairEnd(last), length: 0, text: `, ${written}` };
  }
  const first = map.items[0];
  const column = first ? pairStart(first) - lineStart(text, pairStart(first)) : 0;
  const written = `${' '.repeat(column)}${writeBlock({ [name]: value }, column)}`;
  const offset = last ? nextLine(text, pairEnd(last)) : 0;
  const gap = offset > 0 && text[offset - 1] !== '\n';
  return { offset, length: 0, text: gap ? `\n${written}` : `${written}\n` };
}

function placeFor(map: YAMLMap, name: string, order: readonly string[]): Pair | undefined {
  const at = order.indexOf(name);
  if (at < 0) return map.items.at(-1);
  const before = new Set(order.slice(0, at));
  return map.items.findLast((pair) => before.has(keyOf(pair) ?? '')) ?? map.items.at(-1);
}

/** Writes a field anew; in brackets, on one line, where its group is written so or a comment stands behind. */
export function putField(
  { text }: YamlText,
  pair: Pair,
  value: unknown,
  inFlow: boolean | undefined,
): TextEdit {
  const offset = pairStart(pair);
  const name = keyOf(pair) ?? '';
  const end = valueEnd(text, pair);
  const column = offset - lineStart(text, offset);
  const written = inFlow
    ? writeFlow({ [name]: value })
        .slice(1, -1)
        .trim()
    : writeBlock({ [name]: value }, column);
  const isLine = end > 0 && text[end - 1] === '\n';
  return { offset, length: end - offset, text: isLine ? `${written}\n` : written };
}

/** Where a field ends, its colon included where nothing stands behind. */
function valueEnd(text: string, pair: Pair): number {
  const end = pairEnd(pair);
  const [colon] = /^\s*:/.exec(text.slice(end)) ?? [];
  return end + (colon?.length ?? 0);
}

/** Takes a field away, with its lines where it has them for itself. */
export function removeField(
  { text }: YamlText,
  map: YAMLMap | undefined,
  pair: Pair,
): TextEdit | undefined {
  const at = map?.items.indexOf(pair) ?? 0;
  const next = map?.items[at + 1];
  const offset = pairStart(pair);
  const start = lineStart(text, offset);
  if (!map?.flow && text.slice(start, offset).trim() === '')
    return { offset: start, length: nextLine(text, valueEnd(text, pair)) - start, text: '' };
  if (next) return { offset, length: pairStart(next) - offset, text: '' };
  const before = map?.items[at - 1];
  if (!before) return undefined;
  const end = valueEnd(text, before);
  return { offset: end, length: valueEnd(text, pair) - end, text: '' };
}
