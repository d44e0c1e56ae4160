/**
 * Shows which number of the text is which mark of a chart: pointing at a number, or being in it by
 * keyboard, lights its marks, and pointing at a mark lights its numbers. A number's card keeps them lit.
 */

/** What can light others: a number, its card, a mark. */
const source = '[data-cell], .mark[data-key]';

let lit: Element[] = [];

function light(target: EventTarget | null): void {
  const from = target instanceof Element ? target.closest(source) : null;
  const next = from ? counterparts(from) : [];
  for (const element of lit) if (!next.includes(element)) element.classList.remove('lit');
  for (const element of next) element.classList.add('lit');
  lit = next;
}

/** The marks of a number's cell, with a card also its numbers; or the numbers of a mark's cells. */
function counterparts(from: Element): Element[] {
  const cell = from.getAttribute('data-cell');
  if (cell === null) {
    const cells = cellsOf(from);
    return all('.fact[data-cell]').filter((fact) =>
      cells.includes(fact.getAttribute('data-cell') ?? ''),
    );
  }
  const marks = all('.mark[data-key]').filter((mark) => cellsOf(mark).includes(cell));
  return [...marks, ...all(`.fact[popovertarget="${from.id}"]`)];
}

/** The addresses of a mark's cells: of its own field, else of the fields told of in it. */
function cellsOf(mark: Element): string[] {
  const dataset = mark.closest('[data-dataset]')?.getAttribute('data-dataset');
  const key = encodeKey(mark.getAttribute('data-key') ?? '');
  const fields = mark.hasAttribute('data-field')
    ? [mark]
    : [...mark.querySelectorAll('[data-field]')];
  return fields.map((each) => `${dataset}/${key}/${each.getAttribute('data-field')}`);
}

/** A key as it stands in an address; the same as `addressOf` in the model. */
function encodeKey(key: string): string {
  return encodeURIComponent(key)
    .replaceAll('%2C', ',')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function all(selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

document.addEventListener('pointerover', ({ target }) => light(target));
document.addEventListener('focusin', ({ target }) => light(target));
document.addEventListener('focusout', () => light(null));
document.documentElement.addEventListener('pointerleave', () => light(null));
// An open card would lie over the printed page.
addEventListener('beforeprint', () => {
  for (const card of all(':popover-open')) (card as HTMLElement).hidePopover();
});

export {};
