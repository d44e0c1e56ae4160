import { isRecord } from '../text/same-value.ts';

/** How JSON is spaced out where something new is to stand. */
export interface JsonStyle {
  /** What stands behind the colon of a field, and the comma of an item, on one line. */
  readonly colon: string;
  readonly comma: string;
  /** What stands within the braces of a group of fields on one line. */
  readonly padding: string;
  /** One step of indentation. */
  readonly step: string;
  /** How wide a line may be; a wider value takes a line for each of its fields. */
  readonly width: number;
}

/** How a text is spaced out, as what stands in it shows. */
export function styleOf(text: string): JsonStyle {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const isTight = count(/":[^\s]/g) > count(/":\s/g);
  const isLine = !text.trim().includes('\n');
  return {
    colon: isTight ? '' : ' ',
    comma: isTight && count(/,[^\s]/g) >= count(/, /g) ? '' : ' ',
    padding: count(/[{] "/g) > count(/[{]"/g) ? ' ' : '',
    step: /\n([ \t]+)"/.exec(sample)?.[1] ?? '  ',
    width: isLine ? Number.POSITIVE_INFINITY : 100,
  };
}

/** A value as JSON, on one line where it fits; lines behind the first are indented by `indent`. */
export function writeJson(value: unknown, style: JsonStyle, indent: string): string {
  const line = flat(value, style);
  const isGroup = typeof value === 'object' && value !== null;
  return !isGroup || line.length + indent.length <= style.width
    ? line
    : spread(value, style, indent);
}

/** A value with a line for each of its fields or items. */
export function spread(value: object, style: JsonStyle, indent: string): string {
  const inner = indent + style.step;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = partsOf(value, style, (item) => writeJson(item, style, inner));
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

/** A value on one line. */
export function flat(value: unknown, style: JsonStyle): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = partsOf(value, style, (item) => flat(item, style));
  const inner = parts.join(`,${style.comma}`);
  if (!isRecord(value)) return `[${inner}]`;
  return parts.length === 0 ? '{}' : `{${style.padding}${inner}${style.padding}}`;
}

function partsOf(value: object, { colon }: JsonStyle, write: (item: unknown) => string): string[] {
  if (Array.isArray(value)) return value.map(write);
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]) => `${JSON.stringify(name)}:${colon}${write(item)}`);
}
