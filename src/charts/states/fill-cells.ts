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

/** What is filled of each cell, in their order: all of the first ones, a part of the last. */
function fillsOf({ children }: Markup, count: number): Markup[] {
  const cells = children.filter(
    (child): child is Markup => typeof child === 'object' && 'name' in child,
  );
  const shares = cells.map((_, index) => Math.min(1, Math.max(0, count - index)));
  const rects = cells.flatMap(({ attributes }, index) => {
    const share = shares[index] ?? 0;
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(attributes[name]),
    );
    if (share === 0 || height === undefined || y === undefined) return [];
    const part = height * share;
    return element('rect', { class: 'shape cell', x, y: y + height - part, width, height: part });
  });
  return rects.length > 0 ? [element('g', { class: 'cells filled' }, rects)] : [];
}
