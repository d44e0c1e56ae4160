import type { Said } from './course-voice.ts';
import { addSvg } from './svg.ts';

/** More lines than these are no longer read at a glance. */
const most = 8;

/** What stands on the card of a moment: its name, and for each series value and change. */
export function courseCard(
  head: string,
  panels: readonly (readonly Said[])[],
  panel: number,
): HTMLElement[] {
  const all = panels.flat();
  const lines = all.length > most ? (panels[panel] ?? []) : all;
  // Where all wear one colour, it tells nothing.
  const coloured = new Set(lines.map(({ series }) => series.colour)).size > 1;
  const paragraphs = lines.map((said) => line(said, coloured));
  return [paragraph([head]), ...paragraphs];
}

function line({ series, label, value, change }: Said, coloured: boolean): HTMLElement {
  const figure = document.createElement('b');
  figure.textContent = value;
  return paragraph([
    ...(coloured ? [swatch(series.colour), ' '] : []),
    ...(label === '' ? [] : [label, ' ']),
    figure,
    ...(change === '' ? [] : [` ${change}`]),
  ]);
}

/** The marks' names say all of it to those who do not see the card. */
function paragraph(parts: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement('p');
  element.setAttribute('aria-hidden', 'true');
  element.append(...parts);
  return element;
}

/** A dot in the colour of a series. */
function swatch(colour: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const side of ['width', 'height']) svg.setAttribute(side, '9');
  svg.setAttribute('class', 'drawn');
  const group = addSvg(svg, 'g', { class: colour });
  addSvg(group, 'circle', { class: 'shape', cx: 4.5, cy: 4.5, r: 4.5 });
  return svg;
}
