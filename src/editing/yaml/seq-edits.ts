import { type CST, isNode, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/text-edit.ts';
import { writeBlock, writeFlow } from './write-value.ts';
import { contentEnd, lineStart, nextLine, type YamlText } from './yaml-text.ts';

/** Puts an item into a list, before the one that has its index now. */
export function insertItem(
  { text }: YamlText,
  list: YAMLSeq,
  index: number,
  value: unknown,
): TextEdit {
  const [from, to] = list.range ?? [0, 0];
  if (list.flow) {
    const written = writeFlow(value);
    if (list.items.length === 0) return { offset: from, length: to - from, text: `[${written}]` };
    return index < list.items.length
      ? { offset: itemStart(list, index), length: 0, text: `${written}, ` }
      : { offset: itemEnd(list, index - 1), length: 0, text: `, ${written}` };
  }
  const column = dashOf(list, 0) - lineStart(text, dashOf(list, 0));
  const offset =
    index === 0 ? lineStart(text, dashOf(list, 0)) : nextLine(text, itemEnd(list, index - 1));
  const written = `${' '.repeat(column)}- ${writeBlock(value, column + 2)}`;
  const gap = offset > 0 && text[offset - 1] !== '\n';
  return { offset, length: 0, text: gap ? `\n${written}` : `${written}\n` };
}

/** Writes an item anew; in brackets, on one line, where it is asked for. */
export function putItem(
  { text }: YamlText,
  list: YAMLSeq,
  index: number,
  value: unknown,
  inFlow: boolean,
): TextEdit {
  const end = itemEnd(list, index);
  if (list.flow) {
    const offset = itemStart(list, index);
    return { offset, length: end - offset, text: writeFlow(value) };
  }
  const dash = dashOf(list, index);
  const column = dash - lineStart(text, dash) + 2;
  const written = `- ${inFlow ? writeFlow(value) : writeBlock(value, column)}`;
  const isLine = text[end - 1] === '\n';
  return { offset: dash, length: end - dash, text: isLine ? `${written}\n` : written };
}

/** Takes an item away, with its lines where it has them for itself. */
export function removeItem({ text }: YamlText, list: YAMLSeq, index: number): TextEdit {
  const isLast = index === list.items.length - 1;
  if (list.flow) {
    const [from, to] = isLast
      ? [itemEnd(list, index - 1), itemEnd(list, index)]
      : [itemStart(list, index), itemStart(list, index + 1)];
    return { offset: from, length: to - from, text: '' };
  }
  const dash = dashOf(list, index);
  const start = lineStart(text, dash);
  if (text.slice(start, dash).trim() === '')
    return { offset: start, length: nextLine(text, itemEnd(list, index)) - start, text: '' };
  const to = isLast ? itemEnd(list, index) : dashOf(list, index + 1);
  return { offset: dash, length: to - dash, text: '' };
}

function itemStart(list: YAMLSeq, index: number): number {
  const item = list.items[index];
  return (isNode(item) ? item.range?.[0] : undefined) ?? 0;
}

function itemEnd(list: YAMLSeq, index: number): number {
  const item = list.items[index];
  const least = list.flow ? itemStart(list, index) : dashOf(list, index) + 1;
  return contentEnd(isNode(item) ? item : undefined, least);
}

/** Where the dash of an item stands. */
function dashOf(list: YAMLSeq, index: number): number {
  const items = list.srcToken?.type === 'block-seq' ? list.srcToken.items : [];
  const marks: readonly CST.SourceToken[] = items[index]?.start ?? [];
  return marks.find(({ type }) => type === 'seq-item-ind')?.offset ?? itemStart(list, index);
}
