import { escapeHtml } from '../../model/escape-html.ts';
import { lookUp } from '../../schema/look-up.ts';

export { escapeHtml };

/** An element of SVG or HTML as plain data, so that drawings need no document. */
export interface Markup {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly MarkupChild[];
}

/** Elements that are written out already. */
export interface Written {
  readonly written: string;
}

export type MarkupChild = Markup | Written | string;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly (MarkupChild | undefined)[] = [],
): Markup {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

/** Writes an element out. Numbers are rounded, so that every machine writes the same bytes. */
export function serialise({ name, attributes, children }: Markup): string {
  let written = `<${name}`;
  for (const key in attributes) {
    const value = lookUp(attributes, key);
    if (value !== undefined && value !== '')
      written += ` ${key}="${typeof value === 'number' ? round(value) : escapeHtml(settle(key, value))}"`;
  }
  if (children.length === 0) return `${written}/>`;
  return `${written}>${serialiseAll(children)}</${name}>`;
}

function serialiseAll(children: readonly MarkupChild[]): string {
  let written = '';
  for (const child of children) {
    if (typeof child === 'string') written += escapeHtml(child);
    else written += 'written' in child ? child.written : serialise(child);
  }
  return written;
}

/**
 * The same element with all that is in it written out. All widths of a picture are kept for as long as a site is
 * built: text takes a tenth of the room, and passes between threads as it is.
 */
export function withWrittenContent(markup: Markup): Markup {
  return { ...markup, children: [{ written: serialiseAll(markup.children) }] };
}

/** Every element of a tree, from the root on, in the order in which it is written. */
export function* elementsOf(markup: Markup): Generator<Markup> {
  yield markup;
  for (const child of markup.children)
    if (typeof child !== 'string' && !('written' in child)) yield* elementsOf(child);
}

/** The classes of an element. */
export function classesOf({ attributes }: Markup): readonly string[] {
  return String(attributes.class ?? '').split(' ');
}

const geometry = new Set(['d', 'transform', 'points', 'viewBox']);

function settle(name: string, value: string): string {
  if (geometry.has(name))
    return value.replace(/-?\d*\.(\d+e-?\d+|\d{3,})/g, (n) => `${round(Number(n))}`);
  return value;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
