import type { ZoomAmount, ZoomIslandData } from '../../charts/contract/island-data.ts';
import { fill } from '../figure/sentence.ts';
import type { Answer } from '../marks/readout.ts';

/** What of the chart is shown: the total or what it comes to for each, and in which unit if not as drawn. */
export interface ZoomView {
  readonly each: boolean;
  readonly unit: string | undefined;
}

/** Where a mark stands: whole, at the same scale, enlarged, or told only. */
export type ZoomPlace = 'total' | 'same' | 'enlarged' | 'absent';

/** What the marks of the zoom chart say in a view. */
export interface ZoomVoice {
  /** The amount that a mark shows. */
  readonly amount: (key: string, place: ZoomPlace) => ZoomAmount | undefined;
  /** The amount in figures. */
  readonly text: (amount: ZoomAmount, view: ZoomView) => string;
  /** `piece` counts from 1, where one of those that share the total is pointed at. */
  readonly answer: (
    amount: ZoomAmount,
    place: ZoomPlace,
    view: ZoomView,
    piece: number | undefined,
  ) => Answer;
  readonly name: (
    amount: ZoomAmount,
    place: ZoomPlace,
    view: ZoomView,
    n: number,
    count: number,
  ) => string;
}

export function zoomVoice({ amounts, drawn, count, words }: ZoomIslandData): ZoomVoice {
  const average = amounts.find(({ part }) => part === 'average');
  const own = (amount: ZoomAmount, { unit }: ZoomView) => {
    const first = amount.part === 'total' ? drawn.total : drawn.enlarged;
    return amount.texts[unit ?? first] ?? Object.values(amount.texts)[0] ?? '';
  };
  const shared = (view: ZoomView) => average && `${words.each} ${own(average, view)}`;
  const text = (amount: ZoomAmount, view: ZoomView) =>
    (amount.part === 'total' && view.each && shared(view)) || own(amount, view);
  const scales: Partial<Record<ZoomPlace, string | undefined>> = words.enlarged
    ? { same: words.sameScale, enlarged: words.enlarged }
    : {};
  return {
    amount: (key, place) =>
      amounts.find(
        (amount) => amount.key === key && amount.part !== (place === 'total' ? 'average' : 'total'),
      ),
    text,
    answer: (amount, place, view, piece) => {
      if (average && count && (piece !== undefined || (view.each && amount.part === 'total'))) {
        const which = piece && fill(words.place, { n: piece, count: count.value });
        const label = which ? `${count.label} ${which}` : average.label;
        return { label, value: shared(view) ?? '', lines: [words.averageOnly ?? ''] };
      }
      const lines =
        amount.part === 'average'
          ? [words.averageOnly]
          : amount.part === 'total' && count
            ? [`${count.label} ${count.text}`, shared(view)]
            : [];
      const said = [...lines, scales[place]].filter((line) => line !== undefined);
      return { label: amount.label, value: own(amount, view), lines: said };
    },
    name: (amount, place, view, n, of) => {
      const parts = [text(amount, view), scales[place]].filter((part) => part !== undefined);
      const value = parts.join(words.separator);
      return fill(words.name, { label: amount.label, value, n, count: of });
    },
  };
}
