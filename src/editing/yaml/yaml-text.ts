import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../../source/source.ts';
import { NotEditable } from '../text/not-editable.ts';

/** A YAML text with its nodes, each of which knows its range in it. */
export interface YamlText {
  readonly text: string;
  readonly document: Document;
  readonly value: unknown;
}

/** Reads YAML as the check does. */
export function readYaml(text: string): YamlText {
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
    logLevel: 'error',
    keepSourceTokens: true,
  });
  const [problem] = document.errors;
  if (problem) throw new NotEditable(problem.message);
  try {
    return { text, document, value: document.toJS({ maxAliasCount: 20 }) };
  } catch (cause) {
    throw new NotEditable('An alias without its anchor.', { cause });
  }
}

/** What stands at a path: the node, and the list or the pair of fields that it stands in. */
export interface Found {
  readonly node: Node | null;
  readonly pair?: Pair | undefined;
  readonly map?: YAMLMap | undefined;
  readonly list?: YAMLSeq | undefined;
  readonly index?: number | undefined;
}

/** Finds what stands at a path; `undefined` where nothing does. */
export function findNode({ document }: YamlText, path: Path): Found | undefined {
  let found: Found = { node: document.contents };
  for (const step of path) {
    const { node } = found;
    if (isMap(node)) {
      const pair = node.items.find((each) => keyOf(each) === String(step));
      if (!pair) return undefined;
      found = { node: isNode(pair.value) ? pair.value : null, pair, map: node };
    } else if (isSeq(node)) {
      const index = Number(step);
      if (!(index in node.items)) return undefined;
      const item = node.items[index];
      found = { node: isNode(item) ? item : null, list: node, index };
    } else return undefined;
  }
  return found;
}

/** The name of a field. */
export function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

/** Where a field begins. */
export function pairStart({ key }: Pair): number {
  return (isNode(key) ? key.range?.[0] : undefined) ?? 0;
}

/** Where what a node says ends: the comments and the space behind it are not its own. */
export function contentEnd(node: Node | null | undefined, least: number): number {
  if (!node?.range) return least;
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (last === undefined) return Math.max(least, node.range[0]);
    if (isPair(last)) return pairEnd(last);
    return contentEnd(isNode(last) ? last : undefined, least);
  }
  return Math.max(least, node.range[1]);
}

/** Where what a field says ends. */
export function pairEnd(pair: Pair): number {
  const keyEnd = (isNode(pair.key) ? pair.key.range?.[1] : undefined) ?? 0;
  return contentEnd(isNode(pair.value) ? pair.value : undefined, keyEnd);
}

/** Where the line behind an offset begins; the end of the text behind its last line. */
export function nextLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
