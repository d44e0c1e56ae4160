import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Mistakes } from '../errors.ts';
import { lineFinder, type Source, type SourceFile } from './source.ts';

/** Reads JSON, strictly: no comments, no trailing commas. What cannot be read becomes a mistake and `undefined`. */
export function parseJson(file: SourceFile, mistakes: Mistakes): Source | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(file.text, errors, { disallowComments: true, allowTrailingComma: false });
  const find = lineFinder(file.text);
  const place = (offset: number) => ({ file: file.path, ...find(offset) });
  const [first] = errors;
  if (first || !root) {
    const detail = first ? readable(printParseErrorCode(first.error)) : 'the file is empty';
    mistakes.add('json-syntax', place(first?.offset ?? 0), { detail });
    return undefined;
  }
  const at: Source['at'] = (path, part = 'value') => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(root, [...path.slice(0, length)]);
      if (node) return place(offsetOf(node, part === 'key' && length === path.length));
    }
    return place(root.offset);
  };
  return { file: file.path, value: getNodeValue(root), at, textAt: (path) => () => at(path) };
}

function offsetOf(node: Node, key: boolean): number {
  return key && node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

/** `CommaExpected` as `comma expected`. */
function readable(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
