import { whenLeaving } from '../figure/island.ts';
import { addSvg } from '../figure/svg.ts';
import { widenBands } from './bands.ts';
import type { MarkedDrawing } from './marks.ts';

let hints = 0;

/** Adds a text that is only referred to; gives back its id. */
export function addHint(element: Element, text: string, leaving: AbortSignal): string {
  const hint = document.createElement('p');
  hints += 1;
  hint.id = `chart-keys-${hints}`;
  hint.hidden = true;
  hint.textContent = text;
  element.append(hint);
  whenLeaving(leaving, () => hint.remove());
  return hint.id;
}

/** Makes a picture into a document with a list, and gives each mark its whole band to point at, where it has one. */
export function makeList(
  { svg, list, marks, places }: MarkedDrawing,
  hintId: string,
  leaving: AbortSignal,
): void {
  const role = svg.getAttribute('role') ?? 'img';
  svg.setAttribute('role', 'graphics-document');
  list.setAttribute('role', 'list');
  list.setAttribute('aria-describedby', hintId);
  for (const { group } of marks) group.setAttribute('role', 'listitem');
  const width = svg.viewBox.baseVal.width;
  const bands = widenBands(places ? [] : marks).map(({ top: y, height }, index) => {
    const { group } = marks[index] as (typeof marks)[number];
    const band = addSvg(group, 'rect', { class: 'band', y, width, height });
    group.prepend(band);
    return band;
  });
  whenLeaving(leaving, () => {
    svg.setAttribute('role', role);
    list.removeAttribute('role');
    list.removeAttribute('aria-describedby');
    for (const band of bands) band.remove();
    for (const { group } of marks) {
      group.removeAttribute('role');
      group.removeAttribute('aria-label');
    }
  });
}
