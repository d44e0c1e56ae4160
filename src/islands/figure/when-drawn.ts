import { whenLeaving } from './island.ts';

/** Calls back for each of a chart's drawings when it shows for the first time: now, or at another width. */
export function whenDrawn(
  element: Element,
  leaving: AbortSignal,
  then: (svg: SVGSVGElement) => void,
): void {
  const seen = new Set<SVGSVGElement>();
  const look = () => {
    for (const svg of element.querySelectorAll<SVGSVGElement>('.drawing svg')) {
      if (seen.has(svg) || svg.getClientRects().length === 0) continue;
      seen.add(svg);
      then(svg);
    }
  };
  look();
  const observer = new ResizeObserver(look);
  observer.observe(element);
  whenLeaving(leaving, () => observer.disconnect());
}
