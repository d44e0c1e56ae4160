import { Decimal } from 'decimal.js';
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Mistakes, Place } from '../mistakes/mistake.ts';
import { lineFinder, type Source, type SourceFile } from './source.ts';
import { deepBracket } from './too-deep.ts';

/**
 * Reads JSON, strictly: no comments, no trailing commas, no name twice in one object, no number that
 * cannot be kept exactly. What cannot be read becomes a mistake and `undefined`.
 */
export function parseJson(file: SourceFile, mistakes: Mistakes): Source | undefined {
  const find = lineFinder(file.text);
  const place = (offset: number) => ({ file: file.path, ...find(offset) });
  const deep = deepBracket(file.text);
  if (deep !== undefined) {
    mistakes.add('too-deep', place(deep), { what: 'lists' });
    return undefined;
  }
  const errors: ParseError[] = [];
  const root = parseTree(file.text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !root) {
    const isEmpty = file.text.trim() === '';
    const detail = isEmpty || !first ? 'Empty' : printParseErrorCode(first.error);
    mistakes.add('json-syntax', place(isEmpty ? 0 : (first?.offset ?? 0)), { detail });
    return undefined;
  }
  const value = readValue(root, file.text, place, mistakes);
  const at: Source['at'] = (path, part = 'value') => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(root, [...path.slice(0, length)]);
      if (node) return place(offsetOf(node, part === 'key' && length === path.length));
    }
    return place(root.offset);
  };
  return { file: file.path, value, at, textAt: (path) => () => at(path) };
}

function offsetOf(node: Node, key: boolean): number {
  return key && node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

function readValue(
  node: Node,
  text: string,
  place: (offset: number) => Place,
  mistakes: Mistakes,
): unknown {
  const inside = (child: Node) => readValue(child, text, place, mistakes);
  if (node.type === 'array') return node.children?.map(inside) ?? [];
  if (node.type === 'number') return readNumber(node, text, place, mistakes);
  if (node.type === 'string') tellHalf(node, place, mistakes);
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = {};
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (!key || !value) continue;
    tellHalf(key, place, mistakes);
    const name = String(key.value);
    if (Object.hasOwn(object, name)) mistakes.add('duplicate-name', place(key.offset), { name });
    // Defined, not assigned: a name such as __proto__ must stay a name.
    const settings = { value: inside(value), enumerable: true, configurable: true, writable: true };
    Object.defineProperty(object, name, settings);
  }
  return object;
}

/** Half of a character can stand in no address and in no file. */
function tellHalf({ value, offset }: Node, place: (offset: number) => Place, mistakes: Mistakes) {
  if (String(value).isWellFormed()) return;
  mistakes.add('json-syntax', place(offset), { detail: 'HalfCharacter' });
}

/** A number with more digits than a computer keeps would be changed without a word. */
function readNumber(
  { offset, length, value }: Node,
  text: string,
  place: (offset: number) => Place,
  mistakes: Mistakes,
): number | null {
  const written = text.slice(offset, offset + length);
  const isKept = Number.isFinite(value) && new Decimal(written).eq(value);
  if (!isKept) mistakes.add('inexact-number', place(offset), { written });
  return Number.isFinite(value) ? value : null;
}
