import type { Island } from './island.ts';
import { whenNear } from './when-near.ts';

/** How an island is loaded. */
export type Islands = Readonly<Record<string, () => Promise<Island>>>;

/**
 * Defines `<yearlight-figure data-island="bar">`, which stands around a finished drawing. The page is
 * whole without it: it loads its islands when the chart comes near the view, and these enhance, one after
 * the other, what is there. Taken off the page, it leaves the drawing as it found it; put back, it begins anew.
 */
export function defineFigure(islands: Islands): void {
  if (customElements.get('yearlight-figure')) return;
  customElements.define(
    'yearlight-figure',
    class extends HTMLElement {
      #present: AbortController | undefined;

      connectedCallback(): void {
        const names = (this.dataset.island ?? '').split(' ').filter((name) => islands[name]);
        if (names.length === 0) return;
        const present = new AbortController();
        this.#present = present;
        whenNear(this, present.signal, () => void enhance(this, names, islands, present));
      }

      disconnectedCallback(): void {
        this.#present?.abort();
      }
    },
  );
}

async function enhance(
  element: HTMLElement,
  names: readonly string[],
  islands: Islands,
  present: AbortController,
): Promise<void> {
  try {
    const loaded = await Promise.all(names.map((name) => islands[name]?.()));
    if (present.signal.aborted) return;
    for (const [index, island] of loaded.entries())
      island?.enhance({
        element,
        id: element.closest<HTMLElement>('[data-chart]')?.dataset.chart ?? '',
        // A page keeps a place for as many controls as there are; where it keeps none, none are seen.
        slot:
          element.querySelector<HTMLElement>('.controls > div') ?? document.createElement('div'),
        data: dataIn(element, names[index] ?? ''),
        leaving: present.signal,
      });
  } catch (reason) {
    // A chart that cannot be enhanced is still a chart: what was begun is undone.
    present.abort();
    console.warn('yearlight-figure', reason);
  }
}

function dataIn(element: HTMLElement, name: string): unknown {
  const text = element.querySelector(`script[data-for="${name}"]`)?.textContent;
  return text ? JSON.parse(text) : undefined;
}
