/** An element of SVG or HTML as plain data, so that drawings need no document. */
export interface Markup {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly MarkupChild[];
}

export type MarkupChild = Markup | string;
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
    const value = attributes[key];
    if (value !== undefined && value !== '')
      written += ` ${key}="${typeof value === 'number' ? round(value) : escapeHtml(settle(key, value))}"`;
  }
  if (children.length === 0) return `${written}/>`;
  written += '>';
  for (const child of children)
    written += typeof child === 'string' ? escapeHtml(child) : serialise(child);
  return `${written}</${name}>`;
}

const special = /[&<>"]/;

/** Escapes text for HTML and SVG, within elements and attributes. */
export function escapeHtml(text: string): string {
  // Nearly all text is as it is to be.
  if (!special.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
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
