import { findNodeAtLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import type { Path } from '../../source/source.ts';
import { listChanges } from '../text/list-steps.ts';
import { NotEditable } from '../text/not-editable.ts';
import { fieldsOf, isRecord, isSame } from '../text/same-value.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';
import { insertChildren, removeChildren } from './children.ts';
import { flat, type JsonStyle, spread, styleOf, writeJson } from './write-json.ts';

/**
 * JSON that says `value` at a path, and all else letter by letter as it did: a row on one line stays on one line, a
 * new one is spaced out as those beside it. `undefined` takes the field or item away.
 *
 * @example reviseJson('{ "a": 1,  "b": 2.50 }', ['a'], 3) // '{ "a": 3,  "b": 2.50 }'
 */
export function reviseJson(text: string, path: Path, value: unknown): string {
  return applyEdits(text, jsonEdits(text, path, value));
}

/** The edits by which `reviseJson` does it. */
export function jsonEdits(text: string, path: Path, value: unknown): TextEdit[] {
  const errors: { readonly offset: number }[] = [];
  const root = parseTree(text, errors as never[], { disallowComments: true });
  if (!root || errors.length > 0) throw new NotEditable('Not JSON.');
  const json = { text, style: styleOf(text) };
  const node = findNodeAtLocation(root, [...path]);
  if (node && value !== undefined) return edits(json, node, value);
  if (node) return removed(json, node);
  const [above, step] = [path.slice(0, -1), path.at(-1)];
  if (value === undefined || step === undefined) return [];
  const around = findNodeAtLocation(root, [...above]);
  if (around?.type === 'object') return insertFields(json, around, [[String(step), value]]);
  if (around?.type === 'array')
    return insertItems(json, around, around.children?.length ?? 0, [value]);
  if (around) throw new NotEditable('Nothing can stand in a word.');
  return jsonEdits(text, above, typeof step === 'number' ? [value] : { [step]: value });
}

interface Json {
  readonly text: string;
  readonly style: JsonStyle;
}

function edits(json: Json, node: Node, value: unknown): TextEdit[] {
  if (node.type === 'object' && isRecord(value) && fieldsOf(value).length > 0 && hasSome(node))
    return fieldEdits(json, node, value);
  if (node.type === 'array' && Array.isArray(value) && value.length > 0 && hasSome(node))
    return itemEdits(json, node, value);
  if (isSame(getNodeValue(node), value)) return [];
  const indent = /^[ \t]*/.exec(json.text.slice(lineOf(json.text, node.offset)))?.[0] ?? '';
  const isSpread = json.text.slice(node.offset, node.offset + node.length).includes('\n');
  const put =
    isSpread && typeof value === 'object' && value !== null
      ? spread(value, json.style, indent)
      : writeJson(value, json.style, indent);
  return [{ offset: node.offset, length: node.length, text: put }];
}

function fieldEdits(json: Json, node: Node, value: Readonly<Record<string, unknown>>): TextEdit[] {
  const properties = node.children ?? [];
  const names = properties.map(({ children }) => String(children?.[0]?.value));
  const wanted = fieldsOf(value);
  const gone = names.flatMap((name, index) => (wanted.includes(name) ? [] : [index]));
  const fresh = wanted.filter((name) => !names.includes(name));
  if (gone.length === names.length)
    return [{ offset: node.offset, length: node.length, text: like(json, node, value) }];
  const inner = properties.flatMap(({ children }, index) => {
    const own = children?.[1];
    return own && !gone.includes(index) ? edits(json, own, value[names[index] ?? '']) : [];
  });
  const put = insertFields(
    json,
    node,
    fresh.map((name) => [name, value[name]]),
  );
  return [...inner, ...removeChildren(properties, gone), ...put];
}

function itemEdits(json: Json, node: Node, value: readonly unknown[]): TextEdit[] {
  const items = node.children ?? [];
  const gone: number[] = [];
  const found: TextEdit[] = [];
  for (const { start, gone: count, items: fresh } of listChanges(items.map(getNodeValue), value)) {
    const kept = Math.min(count, fresh.length);
    for (let index = 0; index < count; index += 1) {
      const item = items[start + index];
      if (index >= kept) gone.push(start + index);
      else if (item) for (const edit of edits(json, item, fresh[index])) found.push(edit);
    }
    if (fresh.length > kept)
      for (const edit of insertItems(json, node, start + kept, fresh.slice(kept))) found.push(edit);
  }
  return [...found, ...removeChildren(items, gone)];
}

function insertFields(
  json: Json,
  node: Node,
  fields: readonly (readonly [string, unknown])[],
): TextEdit[] {
  const { style } = json;
  const write = ([name, value]: readonly [string, unknown], indent: string) =>
    `${JSON.stringify(name)}:${style.colon}${writeJson(value, style, indent)}`;
  return insertChildren(
    json.text,
    node,
    node.children?.length ?? 0,
    (indent) => fields.map((field) => write(field, indent)),
    style,
  );
}

function insertItems(
  json: Json,
  node: Node,
  index: number,
  values: readonly unknown[],
): TextEdit[] {
  const beside = node.children?.[Math.max(0, index - 1)];
  return insertChildren(
    json.text,
    node,
    index,
    (indent) =>
      values.map((value) =>
        beside ? like(json, beside, value, indent) : writeJson(value, json.style, indent),
      ),
    json.style,
  );
}

/** The edits that take a field or an item away. */
function removed(json: Json, node: Node): TextEdit[] {
  const child = node.parent?.type === 'property' ? node.parent : node;
  const around = child.parent;
  if (!around) throw new NotEditable('A file says something.');
  const children = around.children ?? [];
  if (children.length > 1) return removeChildren(children, [children.indexOf(child)]);
  return edits(json, around, around.type === 'array' ? [] : {});
}

/** A value spaced out as another is. */
function like({ text, style }: Json, node: Node, value: unknown, indent = ''): string {
  const beside = text.slice(node.offset, node.offset + node.length);
  const isGroup = typeof value === 'object' && value !== null;
  if (isGroup && beside.includes('\n')) return spread(value, style, indent);
  if (isGroup && /^[{[]/.test(beside)) return flat(value, { ...style, ...rowStyle(beside) });
  return writeJson(value, style, indent);
}

/** How a row on one line is spaced out. */
function rowStyle(row: string): Partial<JsonStyle> {
  if (!row.startsWith('{') || row === '{}') return {};
  return {
    padding: row.startsWith('{ ') ? ' ' : '',
    colon: /"\s*:\s/.test(row) ? ' ' : '',
    ...(row.includes(',') ? { comma: /,\s/.test(row) ? ' ' : '' } : {}),
  };
}

function hasSome({ children = [] }: Node): boolean {
  return children.length > 0;
}

function lineOf(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
