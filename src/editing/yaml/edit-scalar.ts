import { CST, type Scalar } from 'yaml';
import { align } from '../../source/source.ts';
import { changeBetween, type TextEdit } from '../text/text-edit.ts';
import { writeFlow } from './write-value.ts';

/**
 * Ways to make a scalar say something else, the closest to how it is written first: the letters that differ alone,
 * then the whole in the style that it has, then anew. The first that reads as wanted is the one to take.
 */
export function scalarEdits(
  text: string,
  scalar: Scalar,
  value: string | number | boolean | null,
  inFlow: boolean,
): TextEdit[] {
  const [from, to] = scalar.range ?? [0, 0];
  const whole = (put: string): TextEdit => ({ offset: from, length: to - from, text: put });
  if (typeof value !== 'string') return [whole(writeFlow(value))];
  return [
    ...lettersOf(text, scalar, value),
    ...inStyle(scalar, value, inFlow),
    whole(JSON.stringify(value)),
  ];
}

/** The change of the letters that differ, where they stand. */
function lettersOf(text: string, scalar: Scalar, value: string): TextEdit[] {
  const change = typeof scalar.value === 'string' ? changeBetween(scalar.value, value) : undefined;
  if (!change || !scalar.range) return [];
  const [from, to] = scalar.range;
  const written = text.slice(from, to);
  const at = align(String(scalar.value), written);
  const start = at(change.offset);
  const end = change.length === 0 ? start : at(change.offset + change.length - 1) + 1;
  const put = escaped(change.text, scalar, written);
  return put === undefined ? [] : [{ offset: from + start, length: end - start, text: put }];
}

/** Letters as the scalar's style has them; `undefined` where it must be written anew for them. */
function escaped(letters: string, { type }: Scalar, written: string): string | undefined {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(letters).slice(1, -1);
  if (!letters.includes('\n'))
    return type === 'QUOTE_SINGLE' ? letters.replaceAll("'", "''") : letters;
  const indent = /\n( +)\S/.exec(written)?.[1];
  return type === 'BLOCK_LITERAL' && indent !== undefined
    ? letters.replace(/\n(?!\n|$)/g, `\n${indent}`)
    : undefined;
}

/** The whole scalar anew, with quotes or as a block where it has them. */
function inStyle(scalar: Scalar, value: string, inFlow: boolean): TextEdit[] {
  const { srcToken } = scalar;
  if (!srcToken) return [];
  const token = structuredClone(srcToken);
  CST.setScalarValue(token, value, { afterKey: true, inFlow });
  const length = CST.stringify(srcToken).length;
  return [{ offset: srcToken.offset, length, text: CST.stringify(token) }];
}
