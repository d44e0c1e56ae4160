/**
 * Shows which number of the text is which mark of a chart: pointing at a number, or being in it by
 * keyboard, lights its marks, and pointing at a mark lights its numbers. An open card keeps them lit.
 */

/** What can light others: a number, its card, a mark. */
const source = '.fact, .source-card, .mark[data-key]';

const canOpen = CSS.supports('selector(:popover-open)');

let lit: readonly Element[] = [];

function light(target: EventTarget | null): void {
  const pointed = target instanceof Element ? target.closest(source) : null;
  const from = pointed ?? openCards()[0];
  const next = from ? counterparts(from) : [];
  for (const element of lit) if (!next.includes(element)) element.classList.remove('lit');
  for (const element of next) element.classList.add('lit');
  lit = next;
}

/** The marks of a number's cells, with a card also its numbers; or the numbers of a mark's cells. */
function counterparts(from: Element): Element[] {
  const facts = all('.fact');
  if (from.matches('.mark')) {
    const cells = cellsOf(from);
    return facts.filter((fact) => cellsBehind(fact).some((cell) => cells.includes(cell)));
  }
  const card = cardOf(from) ?? from;
  const cells = cellsBehind(from);
  return [
    ...all('.mark[data-key]').filter((mark) => cellsOf(mark).some((cell) => cells.includes(cell))),
    ...(card === from ? facts.filter((fact) => cardOf(fact) === card) : []),
  ];
}

function cardOf(fact: Element): Element | null {
  const button = fact.querySelector(':scope > button');
  return document.getElementById(button?.getAttribute('popovertarget') ?? '');
}

/** The addresses of a number's cell, or a card's, and of those that the figure is found in as well. */
function cellsBehind(from: Element): string[] {
  const { cell = '', kin = '' } = ((cardOf(from) ?? from) as HTMLElement).dataset;
  return [cell, ...kin.split(' ')];
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

function openCards(): HTMLElement[] {
  return canOpen ? [...document.querySelectorAll<HTMLElement>('.source-card:popover-open')] : [];
}

function all(selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

document.addEventListener('pointerover', ({ target }) => light(target));
document.addEventListener('focusin', ({ target }) => light(target));
document.addEventListener('focusout', () => light(null));
document.addEventListener(
  'toggle',
  ({ target }) => {
    // The readout of a chart opens and closes, too.
    if (target instanceof Element && target.matches('.source-card')) light(null);
  },
  true,
);
document.documentElement.addEventListener('pointerleave', () => light(null));
// An open card would lie over the printed page. A drawing is a picture there: a file tells of pictures alone by a text.
addEventListener('beforeprint', () => {
  for (const card of openCards()) card.hidePopover();
  for (const drawing of document.querySelectorAll('[role="graphics-document"]')) {
    drawing.role = 'img';
    const restore = () => {
      drawing.role = 'graphics-document';
    };
    addEventListener('afterprint', restore, { once: true });
  }
});

export {};
