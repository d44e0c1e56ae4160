import type { Markup } from '../text/markup.ts';

/** The attributes of an element, in the order in which they were set. */
type Values = Map<string, string | number>;

/**
 * An element as Plot needs one: what it sets and appends, and nothing that listens or is laid out. A whole document in
 * JavaScript takes twice as long to make its elements, and to clear them away, as Plot takes to draw.
 */
export class PlotElement {
  readonly name: string;
  readonly namespaceURI: string;
  readonly ownerDocument: PlotDocument;
  readonly children: PlotElement[] = [];
  readonly #attributes: Values = new Map();
  textContent = '';

  constructor(ownerDocument: PlotDocument, namespace: string, name: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespace;
    this.name = name;
  }

  setAttribute(name: string, value: string | number): void {
    this.#attributes.set(name, value);
  }

  getAttribute(name: string): string | number | null {
    return this.#attributes.get(name) ?? null;
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  appendChild(child: PlotElement): PlotElement {
    this.children.push(child);
    return child;
  }

  /** Plot puts what it draws behind all that is there. */
  insertBefore(child: PlotElement, next: PlotElement | null): PlotElement {
    if (next)
      throw new Error('Plot puts an element before another, which this document does not know.');
    return this.appendChild(child);
  }

  /** The element as plain data, without some attributes; those set last come first. */
  toMarkup(without: ReadonlySet<string>, className?: string): Markup {
    const attributes: Record<string, string | number> = className ? { class: className } : {};
    for (const [name, value] of [...this.#attributes].reverse())
      if (!without.has(name)) attributes[name] = value;
    const inner = this.children.map((child) => child.toMarkup(without));
    return {
      name: this.name,
      attributes,
      children: this.textContent === '' ? inner : [this.textContent, ...inner],
    };
  }
}

/** The document in which Plot makes its elements. */
export class PlotDocument {
  readonly documentElement: PlotElement = this.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'html',
  );

  createElementNS(namespace: string, name: string): PlotElement {
    return new PlotElement(this, namespace, name);
  }
}
