import { whenLeaving } from '../figure/island.ts';
import { placeReadout } from './place-readout.ts';

/** What a mark says when it is pointed at. */
export interface Answer {
  readonly label: string;
  readonly value: string;
  /** More figures with what they are, which the mark's name says as well. */
  readonly figures?: readonly { readonly label: string; readonly value: string }[] | undefined;
  /** Sentences that go beyond what the mark's name says. */
  readonly lines: readonly string[];
}

export interface Readout {
  readonly element: HTMLElement;
  readonly say: (answer: Answer) => void;
  /** Shows what else may stand on it. */
  readonly fill: (contents: readonly Node[]) => void;
  /** Puts it beside a mark; see `placeReadout`. */
  readonly place: (
    mark: Parameters<typeof placeReadout>[0],
    at: Parameters<typeof placeReadout>[1],
  ) => void;
  readonly hide: () => void;
}

/**
 * The small card that follows pointer, finger and focus. It lies in a region that screen readers
 * listen to; label and values are left out there, since the mark itself says them.
 */
export function createReadout(host: Element, leaving: AbortSignal): Readout {
  const region = document.createElement('div');
  region.setAttribute('aria-live', 'polite');
  const card = document.createElement('div');
  card.className = 'readout';
  card.hidden = true;
  // In the top layer nothing cuts it off; where a browser has none, it is merely fixed.
  const layered = typeof card.showPopover === 'function';
  if (layered) card.popover = 'manual';
  region.append(card);
  host.append(region);
  whenLeaving(leaving, () => region.remove());

  const fill: Readout['fill'] = (contents) => {
    card.replaceChildren(...contents);
    card.hidden = false;
    if (layered && !card.matches(':popover-open')) card.showPopover();
  };
  return {
    element: card,
    fill,
    say: (answer) => fill(contents(answer)),
    place: (mark, at) => {
      const view = { width: document.documentElement.clientWidth, height: innerHeight };
      const { left, top } = placeReadout(mark, at, card.getBoundingClientRect(), view);
      card.style.left = `${left}px`;
      card.style.top = `${top}px`;
    },
    hide: () => {
      if (layered && card.matches(':popover-open')) card.hidePopover();
      card.hidden = true;
    },
  };
}

/** A line of a card with a figure in it. The marks' names say all of it to those who do not see the card. */
export function figureLine(
  before: readonly (Node | string)[],
  value: string,
  after: readonly string[] = [],
): HTMLElement {
  const line = document.createElement('p');
  const figure = document.createElement('b');
  figure.textContent = value;
  line.setAttribute('aria-hidden', 'true');
  line.append(...before, ...(value === '' ? [] : [figure]), ...after);
  return line;
}

function contents({ label, value, figures = [], lines }: Answer): HTMLElement[] {
  const heads = [{ label, value }, ...figures].map((each) =>
    figureLine([each.label, ' '], each.value),
  );
  const sentences = lines.map((line) => {
    const sentence = document.createElement('p');
    sentence.textContent = line;
    return sentence;
  });
  return [...heads, ...sentences];
}
