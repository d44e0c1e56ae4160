/** Lets the marks of a drawing that the former one has too move to their place from where they were there. */
export function moveMarks(former: Element, step: Element): void {
  const before = boxesIn(former);
  for (const [name, { shape, box }] of boxesIn(step)) {
    const from = before.get(name)?.box;
    if (!from || !box.width || !box.height || !from.width || !from.height) continue;
    const [across, down] = [from.width / box.width, from.height / box.height];
    const { style } = shape;
    shape.classList.remove('moving');
    style.transform = `translate(${from.x - box.x * across}px, ${from.y - box.y * down}px) scale(${across}, ${down})`;
    // The browser must have seen the one place before it is told the other.
    shape.getBoundingClientRect();
    shape.classList.add('moving');
    style.transform = '';
  }
}

interface Placed {
  readonly shape: SVGGraphicsElement;
  readonly box: DOMRect;
}

/** The shapes of the drawing that shows, by the row that they stand for. */
function boxesIn(step: Element): Map<string, Placed> {
  const svg = [...step.querySelectorAll('svg')].find((each) => each.clientWidth > 0);
  const boxes = new Map<string, Placed>();
  const counts = new Map<string, number>();
  for (const shape of svg?.querySelectorAll<SVGGraphicsElement>('.mark .shape') ?? []) {
    const mark = shape.closest<SVGElement>('.mark');
    const row = `${mark?.dataset.key} ${mark?.dataset.field}`;
    const count = (counts.get(row) ?? 0) + 1;
    counts.set(row, count);
    boxes.set(`${row} ${count}`, { shape, box: shape.getBBox() });
  }
  return boxes;
}
