import type { Node } from 'jsonc-parser';
import type { TextEdit } from '../text/text-edit.ts';
import type { JsonStyle } from './write-json.ts';

/** Takes fields or items away, some of all, by their indices in order: runs of them with the commas between. */
export function removeChildren(children: readonly Node[], gone: readonly number[]): TextEdit[] {
  const left = new Set(gone);
  const edits: TextEdit[] = [];
  for (const first of gone) {
    if (left.has(first - 1)) continue;
    let last = first;
    while (left.has(last + 1)) last += 1;
    const [before, end, next] = [children[first - 1], children[last], children[last + 1]];
    const from = next ? (children[first]?.offset ?? 0) : endOf(before);
    const to = next ? next.offset : endOf(end);
    edits.push({ offset: from, length: to - from, text: '' });
  }
  return edits;
}

/**
 * Puts fields or items before the one that has an index, parted as those that are there. `write` gets the indentation
 * of the line on which they stand.
 */
export function insertChildren(
  text: string,
  node: Node,
  index: number,
  write: (indent: string) => readonly string[],
  style: JsonStyle,
): TextEdit[] {
  const children = node.children ?? [];
  const space = spaceBefore(text, node, children, style);
  const indent = /\n([ \t]*)$/.exec(space)?.[1] ?? '';
  const written = write(indent);
  if (written.length === 0) return [];
  const before = children[index - 1];
  if (before) {
    const put = written.map((each) => `,${space}${each}`).join('');
    return [{ offset: endOf(before), length: 0, text: put }];
  }
  const [first] = children;
  if (first)
    return [
      { offset: first.offset, length: 0, text: written.map((each) => `${each},${space}`).join('') },
    ];
  const close = space.includes('\n') ? space.slice(0, -style.step.length) : space;
  const inner = written.join(`,${space.includes('\n') ? space : style.comma}`);
  const [open, shut] = node.type === 'array' ? '[]' : '{}';
  return [
    { offset: node.offset, length: node.length, text: `${open}${space}${inner}${close}${shut}` },
  ];
}

/** The space in front of an item. */
function spaceBefore(
  text: string,
  node: Node,
  children: readonly Node[],
  style: JsonStyle,
): string {
  const [first, second] = children;
  const behind = (from: number, to: number) => text.slice(from, to).replace(/^\s*,/, '');
  if (first && second) return behind(endOf(first), second.offset);
  if (first) {
    const space = text.slice(node.offset + 1, first.offset);
    return space.includes('\n') ? space : style.comma;
  }
  if (style.width === Number.POSITIVE_INFINITY) return node.type === 'array' ? '' : style.padding;
  const line = text.slice(text.lastIndexOf('\n', node.offset - 1) + 1, node.offset);
  return `\n${/^[ \t]*/.exec(line)?.[0] ?? ''}${style.step}`;
}

function endOf(node: Node | undefined): number {
  return node ? node.offset + node.length : 0;
}
