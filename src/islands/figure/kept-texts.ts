import { whenLeaving } from './island.ts';

/** Texts of a drawing that say something else for a while. */
export interface Texts {
  /** Writes into an element; `undefined` gives it back what was drawn. */
  readonly write: (element: Element, text: string | undefined) => void;
}

/** Keeps what was drawn, lines and all, and puts it back when the chart leaves the page. */
export function keepTexts(leaving: AbortSignal): Texts {
  const drawn = new Map<Element, ChildNode[]>();
  whenLeaving(leaving, () => {
    for (const [element, nodes] of drawn) element.replaceChildren(...nodes);
  });
  return {
    write: (element, text) => {
      if (!drawn.has(element)) drawn.set(element, [...element.childNodes]);
      element.replaceChildren(...(text === undefined ? (drawn.get(element) ?? []) : [text]));
    },
  };
}
