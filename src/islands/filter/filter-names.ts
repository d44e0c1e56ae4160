import { whenLeaving } from '../figure/island.ts';
import { addSvg } from '../figure/svg.ts';

/** What a reader does with the names of groups. */
export interface NameActs {
  /** A name has the pointer or the focus; none has where there is nothing. */
  readonly point: (group: string | undefined) => void;
  readonly toggle: (group: string) => void;
}

/** What a finger needs, in pixels. */
const reach = 44;

/**
 * Makes the names of groups in a drawing buttons, for pointer, finger, keys and screen readers. Where names are close
 * together, a press is that of the nearest.
 *
 * @returns Shows which groups are kept.
 */
export function answerNames(
  svg: SVGSVGElement,
  labelOf: (group: string) => string | undefined,
  { point, toggle }: NameActs,
  signal: AbortSignal,
): (kept: ReadonlySet<string>) => void {
  const all = [...svg.querySelectorAll<SVGGraphicsElement>(':is(.legend, .name)[data-series]')];
  const names = all.filter((name) => labelOf(groupOf(name)) !== undefined);
  const boxes = names.map((name) => {
    const { x, y, width, height } = name.getBBox();
    const [wide, high] = [Math.max(reach, width), Math.max(reach, height)];
    const [left, top] = [x - (wide - width) / 2, y - (high - height) / 2];
    const place = { x: left, y: top, width: wide, height: high, fill: 'transparent' };
    const written = name.textContent;
    name.prepend(addSvg(name, 'rect', place));
    name.setAttribute('role', 'button');
    name.setAttribute('tabindex', '0');
    if (!written) name.setAttribute('aria-label', labelOf(groupOf(name)) ?? '');
    return { name, x: x + width / 2, y: y + height / 2 };
  });
  const isName = ({ target }: Event) => names.some((name) => name.contains(target as Node));
  const nameAt = (event: MouseEvent) => {
    if (!isName(event)) return undefined;
    const { left, top, width } = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / width;
    const [x, y] = [(event.clientX - left) * scale, (event.clientY - top) * scale];
    const away = (box: (typeof boxes)[number]) => Math.hypot((box.x - x) / 4, box.y - y);
    return [...boxes].sort((a, b) => away(a) - away(b))[0]?.name;
  };
  const focused = ({ target }: Event) => names.find((name) => name === target);
  const around = svg.parentElement ?? svg;
  svg.addEventListener(
    'pointermove',
    (event) => {
      const name = nameAt(event);
      if (event.pointerType !== 'touch') point(name && groupOf(name));
    },
    { signal },
  );
  svg.addEventListener('pointerleave', () => point(undefined), { signal });
  svg.addEventListener(
    'click',
    (event) => {
      // Whoever acts without a pointer makes a press without a place.
      const name = event.detail > 0 ? nameAt(event) : focused(event);
      if (name) toggle(groupOf(name));
    },
    { signal },
  );
  around.addEventListener(
    'keydown',
    (event) => {
      const { key } = event as KeyboardEvent;
      const name = key === 'Enter' || key === ' ' ? focused(event) : undefined;
      if (!name) return;
      event.preventDefault();
      toggle(groupOf(name));
    },
    { signal },
  );
  around.addEventListener(
    'focusin',
    (event) => {
      const name = focused(event);
      if (name?.matches(':focus-visible')) point(groupOf(name));
    },
    { signal },
  );
  around.addEventListener('focusout', () => point(undefined), { signal });
  whenLeaving(signal, () => {
    for (const name of names) {
      name.firstChild?.remove();
      for (const attribute of ['role', 'tabindex', 'aria-label', 'aria-pressed'])
        name.removeAttribute(attribute);
    }
  });
  return (kept) => {
    for (const name of names) name.setAttribute('aria-pressed', String(kept.has(groupOf(name))));
  };
}

function groupOf(name: SVGElement): string {
  return name.dataset.series ?? '';
}
