import type { Drawing, Picture } from '../contract/drawing.ts';
import { classesOf, element, type Markup, type MarkupChild } from '../text/markup.ts';

/** The drawing with so many cells of its first mark filled, a part of one from its base, and the others left blank. */
export function withFilledCells(drawing: Drawing, count: number): Drawing {
  if (drawing.kind === 'html') return drawing;
  return { ...drawing, at: (width) => filled(drawing.at(width), count) };
}

function filled(picture: Picture, count: number): Picture {
  let isDone = false;
  const visit = (child: MarkupChild): MarkupChild[] => {
    if (isDone || typeof child === 'string' || 'written' in child) return [child];
    if (!classesOf(child).includes('cells'))
      return [{ ...child, children: child.children.flatMap(visit) }];
    isDone = true;
    const blanked = element('g', { ...child.attributes, class: 'cells blanked' }, child.children);
    return [blanked, ...fillsOf(child, count)];
  };
  const { markup } = picture;
  return { ...picture, markup: { ...markup, children: markup.children.flatMap(visit) } };
}

/** A cell in the path of a group: `M0.75,4h19.5v19.5h-19.5z`. */
const outline = /M(?<x>[-\d.]+),(?<y>[-\d.]+)h(?<width>[-\d.]+)v(?<height>[-\d.]+)h[-\d.]+z/g;

/** What is filled of each cell, in their order: all of the first ones, a part of the last. */
function fillsOf({ children }: Markup, count: number): Markup[] {
  const path = children.find(
    (child): child is Markup => typeof child === 'object' && 'name' in child,
  );
  const cells = [...String(path?.attributes.d ?? '').matchAll(outline)];
  const d = cells.slice(0, Math.ceil(count)).map(({ groups = {} }, index) => {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(groups[name]),
    );
    const part = round(height * Math.min(1, count - index));
    return `M${x},${round(y + height - part)}h${width}v${part}h${-width}z`;
  });
  return d.length > 0 ? [element('path', { class: 'shape cell filled', d: d.join('') })] : [];
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
