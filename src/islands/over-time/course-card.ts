import { addSvg } from '../figure/svg.ts';
import { figureLine } from '../marks/readout.ts';
import type { Said } from './course-sentences.ts';

/** More lines than these are no longer read at a glance. */
const most = 8;

/** The card of a moment: its name, and for each series value and change. */
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
  return [figureLine([head], ''), ...paragraphs];
}

function line({ series, label, value, change }: Said, coloured: boolean): HTMLElement {
  return figureLine(
    [...(coloured ? [swatch(series.colour), ' '] : []), ...(label === '' ? [] : [label, ' '])],
    value,
    change === '' ? [] : [` ${change}`],
  );
}

/** A dot in the colour of a series. */
function swatch(colour: string): SVGSVGElement {
  const place = document.createDocumentFragment();
  const svg = addSvg(place, 'svg', { width: 9, height: 9, class: 'drawn' });
  const group = addSvg(svg, 'g', { class: colour });
  addSvg(group, 'circle', { class: 'shape', cx: 4.5, cy: 4.5, r: 4.5 });
  return svg;
}
