import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { element, type Markup } from './markup.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** What Plot drew: the shapes that stand for rows, by key, and everything else. */
export interface PlotShapes {
  readonly rows: ReadonlyMap<string, readonly Markup[]>;
  readonly rest: readonly Markup[];
}

/**
 * Draws marks with Plot and takes the shapes out of its document. Plot gives geometry alone: what its
 * marks look like stands in drawing.css, and text is set by `label.ts`, which knows how wide Chinese is.
 */
export function drawPlot(options: Plot.PlotOptions): PlotShapes {
  const plot = Plot.plot({
    ...options,
    margin: 0,
    document: document as unknown as Document,
  });
  const rows = new Map<string, Markup[]>();
  const rest: Markup[] = [];
  for (const group of plot.querySelectorAll('svg > g')) {
    for (const child of group.children) {
      const key = child.getAttribute('data-key');
      const drawn = toMarkup(child, group.getAttribute('class') ?? undefined);
      if (key === null) rest.push(drawn);
      else rows.set(key, [...(rows.get(key) ?? []), drawn]);
    }
  }
  return { rows, rest };
}

/** The options of a mark whose shapes are to be found again by their row's key. */
export function keyed(rows: readonly { readonly key: string }[], className: string) {
  const render: Plot.RenderFunction = (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const [place, child] of [...(group?.children ?? [])].entries())
      child.setAttribute('data-key', rows[index[place] ?? 0]?.key ?? '');
    return group;
  };
  return { className, render };
}

function toMarkup(shape: Element, className: string | undefined): Markup {
  const attributes: Record<string, string | number> = className ? { class: className } : {};
  for (const name of shape.getAttributeNames())
    if (!dropped.has(name)) attributes[name] = numberIn(shape.getAttribute(name) ?? '');
  const children = [...shape.childNodes].map((child) =>
    child.nodeType === 3 ? (child.textContent ?? '') : toMarkup(child as Element, undefined),
  );
  return element(shape.nodeName.toLowerCase(), attributes, children);
}

function numberIn(value: string): string | number {
  return /^-?\d+(\.\d+)?(e-\d+)?$/.test(value) ? Number(value) : value;
}

/** Plot's own looks and names; an `aria-label` inside a picture is forbidden. */
const dropped = new Set(['data-key', 'aria-label', 'aria-hidden', 'fill', 'stroke']);
