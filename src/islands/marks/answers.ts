import type { Host } from '../figure/island.ts';
import { whenDrawn } from '../figure/when-drawn.ts';
import { figureRows } from './figure-rows.ts';
import { latePlaces } from './lazy-mark-places.ts';
import { answerMarks } from './mark-answers.ts';
import { keyOf, type MarkedDrawing, markedDrawing } from './marks.ts';
import { readMarksData } from './marks-data.ts';
import { type DrawnMark, rowVoice } from './row-sentences.ts';

/**
 * Any drawing made of marks answers: a mark says what its row's cells say, to pointer, finger, keys and screen
 * readers. Only the drawing that shows is made to.
 */
export function enhance({ data: unread, element, leaving }: Host): void {
  const data = readMarksData(unread);
  if (!data) return;
  const voice = rowVoice(data, figureRows(element, data));
  const seriesOf = (mark: SVGGElement) => voice.series(drawnMark(mark));
  const kin = (mark: SVGGElement) =>
    data.together
      ? [...(mark.ownerSVGElement?.querySelectorAll<SVGGElement>('.mark[data-key]') ?? [])]
          .filter((other) => other !== mark && seriesOf(other) === seriesOf(mark))
          .map(drawnMark)
      : [];
  const { add } = answerMarks({ element, leaving }, [], {
    hint: data.words.keys,
    answer: (mark) => voice.answer(drawnMark(mark), kin(mark)),
    name: (mark, n, count) => voice.name(drawnMark(mark), n, count),
  });
  whenDrawn(element, leaving, (svg) => {
    const drawing: MarkedDrawing = markedDrawing(svg, leaving);
    if (drawing.marks.length === 0) return;
    add(
      isBanded(drawing) ? drawing : { ...drawing, places: latePlaces(drawing, seriesOf, leaving) },
    );
  });
}

/** Whether each mark has a band of its own from side to side, one under the other. */
function isBanded({ svg, marks }: MarkedDrawing): boolean {
  if (svg.querySelectorAll('.rows').length !== 1) return false;
  return marks.every(({ top, height }, index) => {
    const before = marks[index - 1];
    return height > 0 && (!before || top >= before.top + before.height);
  });
}

function drawnMark(mark: SVGGElement): DrawnMark {
  return {
    key: keyOf(mark),
    field: mark.getAttribute('data-field') ?? '',
    promised: mark.classList.contains('promised'),
  };
}
