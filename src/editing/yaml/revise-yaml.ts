import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Path } from '../../source/source.ts';
import { listSteps } from '../text/list-steps.ts';
import { NotEditable } from '../text/not-editable.ts';
import { fieldsOf, isRecord, isSame } from '../text/same-value.ts';
import { valueAt, withValue } from '../text/set-value.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';
import { scalarEdits } from './edit-scalar.ts';
import { insertField, putField, removeField } from './map-edits.ts';
import { insertItem, putItem, removeItem } from './seq-edits.ts';
import { writeBlock } from './write-value.ts';
import { type Found, findNode, readYaml, type YamlText } from './yaml-text.ts';

/** What a change of YAML goes by. */
export interface YamlOrder {
  /** The fields in the order in which editors write them: a new field goes behind those that stand before it. */
  readonly fields?: readonly string[] | undefined;
}

/**
 * YAML that says `value` at a path, and all else as it did: comments, order, quotes and lines stay, and lines
 * change only where they must. `undefined` takes the field or item away.
 *
 * @example reviseYaml('title: A # sure\n', ['title'], 'B') // 'title: B # sure\n'
 */
export function reviseYaml(
  text: string,
  path: Path,
  value: unknown,
  order: YamlOrder = {},
): string {
  const yaml = readYaml(text);
  const before = valueAt(yaml.value, path);
  if (isSame(before, value)) return text;
  const found = findNode(yaml, path);
  if (value === undefined) return found ? remove(yaml, path, found) : text;
  if (!found) return add(yaml, path, value, order);
  const { node } = found;
  if (isMap(node) && isRecord(value) && isRecord(before) && fieldsOf(value).length > 0)
    return reviseFields(text, path, before, value, order);
  if (isSeq(node) && Array.isArray(value) && Array.isArray(before) && value.length > 0)
    return reviseItems(text, path, before, value, order);
  return put(yaml, path, value, found);
}

function reviseFields(
  text: string,
  path: Path,
  before: Readonly<Record<string, unknown>>,
  value: Readonly<Record<string, unknown>>,
  order: YamlOrder,
): string {
  const inner = path.length === 0 ? order : {};
  let revised = text;
  for (const name of fieldsOf(value))
    revised = reviseYaml(revised, [...path, name], value[name], inner);
  const gone = Object.keys(before).filter((name) => value[name] === undefined);
  for (const name of gone) revised = reviseYaml(revised, [...path, name], undefined);
  return revised;
}

function reviseItems(
  text: string,
  path: Path,
  before: readonly unknown[],
  value: readonly unknown[],
  order: YamlOrder,
): string {
  let revised = text;
  for (const step of listSteps(before, value)) {
    const at = [...path, step.index];
    if (step.kind === 'put') revised = reviseYaml(revised, at, step.value, order);
    else if (step.kind === 'remove') revised = reviseYaml(revised, at, undefined);
    else {
      const yaml = readYaml(revised);
      const list = findNode(yaml, path)?.node;
      const items = valueAt(yaml.value, path);
      if (!isSeq(list) || !Array.isArray(items)) throw new NotEditable('The list is none.');
      const wanted = withValue(yaml.value, path, items.toSpliced(step.index, 0, step.value));
      revised = firstThatSays(yaml, wanted, [insertItem(yaml, list, step.index, step.value)]);
    }
  }
  return revised;
}

function put(yaml: YamlText, path: Path, value: unknown, found: Found): string {
  const { node, pair, map, list, index } = found;
  const wanted = withValue(yaml.value, path, value);
  const edits: TextEdit[] = [];
  const inFlow = Boolean(map?.flow || list?.flow);
  const isPlain = typeof value !== 'object' || value === null;
  if (isScalar(node) && node.range && node.range[1] > node.range[0] && isPlain)
    edits.push(...scalarEdits(yaml.text, node, value as string | number | boolean | null, inFlow));
  // On one line where the other is not read as wanted: a comment behind would come into a block.
  for (const isLine of inFlow ? [true] : [false, true]) {
    if (pair) edits.push(putField(yaml, pair, value, isLine));
    if (list && index !== undefined) edits.push(putItem(yaml, list, index, value, isLine));
  }
  if (path.length === 0)
    edits.push({ offset: 0, length: yaml.text.length, text: `${writeBlock(value, 0)}\n` });
  if (isAlias(node)) edits.reverse();
  return firstThatSays(yaml, wanted, edits);
}

function add(yaml: YamlText, path: Path, value: unknown, order: YamlOrder): string {
  const above = path.slice(0, -1);
  const step = path.at(-1) ?? '';
  const around = findNode(yaml, above);
  const wanted = withValue(yaml.value, path, value);
  if (isMap(around?.node))
    return firstThatSays(yaml, wanted, [
      insertField(yaml, around.node, [String(step), value], path.length === 1 ? order.fields : []),
    ]);
  if (isSeq(around?.node))
    return firstThatSays(yaml, wanted, [
      insertItem(yaml, around.node, around.node.items.length, value),
    ]);
  if (path.length === 1) {
    const gap = yaml.text === '' || yaml.text.endsWith('\n') ? '' : '\n';
    const line = `${gap}${writeBlock({ [step]: value }, 0)}\n`;
    return firstThatSays(yaml, wanted, [{ offset: yaml.text.length, length: 0, text: line }]);
  }
  const whole = typeof step === 'number' ? [value] : { [step]: value };
  return reviseYaml(yaml.text, above, whole, order);
}

function remove(yaml: YamlText, path: Path, found: Found): string {
  const { pair, map, list, index } = found;
  const above = path.slice(0, -1);
  const isLast = (map ?? list)?.items.length === 1;
  if (isLast && above.length > 0) return reviseYaml(yaml.text, above, map ? {} : []);
  const wanted = withValue(yaml.value, path, undefined);
  if (isLast && pair) {
    const edit = removeField(yaml, map, pair);
    return edit ? firstThatSays(yaml, null, [edit], {}) : yaml.text;
  }
  const edit =
    pair && map
      ? removeField(yaml, map, pair)
      : list && index !== undefined
        ? removeItem(yaml, list, index)
        : undefined;
  return firstThatSays(yaml, wanted, edit ? [edit] : []);
}

/** The text after the first edit that makes it say what is wanted, and nothing else. */
function firstThatSays(
  yaml: YamlText,
  wanted: unknown,
  edits: readonly TextEdit[],
  orElse: unknown = wanted,
): string {
  for (const edit of edits) {
    const text = applyEdits(yaml.text, [edit]);
    const read = readOrNothing(text);
    if (read && (isSame(read.value, wanted) || isSame(read.value, orElse))) return text;
  }
  throw new NotEditable('The field cannot be changed where it stands.');
}

function readOrNothing(text: string): YamlText | undefined {
  try {
    return readYaml(text);
  } catch (problem) {
    if (problem instanceof NotEditable) return undefined;
    throw problem;
  }
}
