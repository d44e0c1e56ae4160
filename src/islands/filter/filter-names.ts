import { whenLeaving } from '../figure/island.ts';
import { addSvg } from '../figure/svg.ts';

/** What a reader does with the names of groups. */
export interface NameActs {
  /** A name has the pointer or the focus; none has where there is nothing. */
  readonly point: (group?: string) => void;
  readonly toggle: (group: string) => void;
}

/** What a finger needs, in pixels. */
const reach = 44;

/**
 * Makes the names of groups in a drawing buttons, for pointer, finger, keys and screen readers: as large as a finger
 * needs, where another name is not nearer.
 */
export function answerNames(
  svg: SVGSVGElement,
  labels: ReadonlyMap<string, string>,
  { point, toggle }: NameActs,
  signal: AbortSignal,
): void {
  const names = [...svg.querySelectorAll<SVGGElement>('.legend, .name')].filter(({ dataset }) =>
    labels.has(dataset.series ?? ''),
  );
  const boxes = names.map((name) => name.getBBox());
  for (const [index, name] of names.entries()) {
    const { x, y, width, height } = boxes[index] as DOMRect;
    const group = name.dataset.series ?? '';
    const bare = name.cloneNode(true);
    const apart = boxes.map((other) => Math.abs(other.y - y)).filter((each) => each > height);
    const [wide, high] = [Math.max(reach, width + 8), Math.max(height, Math.min(reach, ...apart))];
    if (!name.textContent) name.setAttribute('aria-label', labels.get(group) ?? '');
    name.setAttribute('role', 'button');
    name.setAttribute('tabindex', '0');
    addSvg(name, 'rect', {
      fill: 'transparent',
      x: x - (wide - width) / 2,
      y: y - (high - height) / 2,
      width: wide,
      height: high,
    });
    const on = <Kind extends keyof SVGElementEventMap>(
      kind: Kind,
      act: (event: SVGElementEventMap[Kind]) => void,
    ) => name.addEventListener(kind, act, { signal });
    on('pointerenter', () => point(group));
    on('pointerleave', () => point());
    on('focus', () => name.matches(':focus-visible') && point(group));
    on('blur', () => point());
    on('click', () => toggle(group));
    on('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      toggle(group);
    });
    whenLeaving(signal, () => name.replaceWith(bare));
  }
}
