import * as Plot from '@observablehq/plot';
import type { Markup } from '../text/markup.ts';
import { PlotDocument, PlotElement } from './plot-document.ts';

const document = new PlotDocument();

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
  const plot: unknown = Plot.plot({
    ...options,
    margin: 0,
    document: document as unknown as Document,
  });
  const rows = new Map<string, Markup[]>();
  const rest: Markup[] = [];
  for (const group of childrenOf(plot)) {
    if (group.name !== 'g') continue;
    const className = group.getAttribute('class');
    for (const child of group.children) {
      const key = child.getAttribute('data-key');
      const drawn = child.toMarkup(dropped, className === null ? undefined : `${className}`);
      if (key === null) rest.push(drawn);
      else rows.set(`${key}`, [...(rows.get(`${key}`) ?? []), drawn]);
    }
  }
  return { rows, rest };
}

function childrenOf(drawn: unknown): readonly PlotElement[] {
  return drawn instanceof PlotElement ? drawn.children : [];
}

/** The options of a mark whose shapes are to be found again by their row's key. */
export function keyed(rows: readonly { readonly key: string }[], className: string) {
  const render: Plot.RenderFunction = (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const [place, child] of childrenOf(group).entries())
      child.setAttribute('data-key', rows[index[place] ?? 0]?.key ?? '');
    return group;
  };
  return { className, render };
}

/** Plot's own looks and names; an `aria-label` inside a picture is forbidden. */
const dropped = new Set(['data-key', 'aria-label', 'aria-hidden', 'fill', 'stroke']);
