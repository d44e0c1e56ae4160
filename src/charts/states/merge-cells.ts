import type { Drawing } from '../contract/drawing.ts';
import { classesOf, element, type Markup, type MarkupChild } from '../text/markup.ts';

/**
 * The same picture with the cells of a group in one path: a page that draws the same forty cells for each of its steps
 * would else be made of thousands of elements. Dashes begin anew with every cell, as they do in rectangles.
 */
export function withMergedCells(drawing: Drawing): Drawing {
  if (drawing.kind === 'html') return drawing;
  return {
    ...drawing,
    at: (width) => {
      const picture = drawing.at(width);
      return { ...picture, markup: merged(picture.markup) };
    },
  };
}

function merged(markup: Markup): Markup {
  const isCells = classesOf(markup).includes('cells');
  const cells = isCells ? markup.children.filter(isCell) : [];
  if (cells.length === 0 || cells.length < markup.children.length)
    return { ...markup, children: markup.children.map(mergedChild) };
  const {
    class: names,
    'stroke-dasharray': dashes,
    'stroke-dashoffset': offset,
  } = markup.attributes;
  const style =
    dashes === undefined ? undefined : `stroke-dasharray:${dashes};stroke-dashoffset:${offset}`;
  return element('path', { class: `${names} shape cell`, style, d: cells.map(outline).join('') });
}

function mergedChild(child: MarkupChild): MarkupChild {
  return typeof child === 'object' && 'name' in child ? merged(child) : child;
}

function isCell(child: MarkupChild): child is Markup {
  return (
    typeof child === 'object' &&
    'name' in child &&
    child.name === 'rect' &&
    classesOf(child).includes('cell')
  );
}

function outline({ attributes }: Markup): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    settle(attributes[name]),
  );
  return `M${x} ${y}h${width}v${height}h${-(width ?? 0)}z`;
}

function settle(value: string | number | undefined): number {
  return Math.round(Number(value) * 100) / 100;
}
