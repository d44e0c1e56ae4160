import { settingOf } from '../figure/address-state.ts';
import { buttons, placeControls } from '../figure/controls.ts';
import { type Host, whenLeaving } from '../figure/island.ts';
import { keepTexts } from '../figure/kept-texts.ts';
import { answerMarks } from '../marks/mark-answers.ts';
import { keyOf, markedDrawings } from '../marks/marks.ts';
import { piecesOf, walkPieces } from './piece-list.ts';
import { readZoomData } from './zoom-data.ts';
import { type ZoomPlace, type ZoomView, zoomVoice } from './zoom-sentences.ts';

/**
 * A large amount that answers: as a total or as what it comes to for each of those that share it, in any
 * of its units; and each of the pieces that it is cut into says its share.
 */
export function enhance({ id, data: unread, ...host }: Host): void {
  const data = readZoomData(unread);
  const drawings = markedDrawings(host.element, host.leaving);
  if (!data || drawings.length === 0) return;

  const { words, units, drawn } = data;
  const voice = zoomVoice(data);
  const asDrawn = drawn.total === drawn.enlarged ? drawn.total : undefined;
  const showing = settingOf(id, 'show', ['each']);
  const counting = settingOf(
    id,
    'unit',
    units.map((unit) => unit.id),
  );
  let view: ZoomView = { each: showing.read() === 'each', unit: counting.read() };

  const { refresh, show } = answerMarks(host, drawings, {
    hint: words.keys,
    answer: (mark, piece) => {
      const amount = voice.amount(keyOf(mark), placeOf(mark));
      const n = piece && piecesOf(mark).indexOf(piece) + 1;
      return amount && voice.answer(amount, placeOf(mark), view, n);
    },
    name: (mark, n, count) => {
      const amount = voice.amount(keyOf(mark), placeOf(mark));
      return amount ? voice.name(amount, placeOf(mark), view, n, count) : '';
    },
  });
  for (const drawing of drawings)
    walkPieces(drawing, (mark, piece) => show({ mark, piece }), host.leaving);

  const texts = keepTexts(host.leaving);
  const draw = () => {
    showControl.choose(view.each ? 'each' : 'total');
    unitControl.choose(view.unit ?? asDrawn);
    for (const { group } of drawings.flatMap(({ marks }) => marks)) {
      const place = placeOf(group);
      const amount = voice.amount(keyOf(group), place);
      const value = group.querySelector('.value');
      const changed = view.unit !== undefined || (view.each && place === 'total');
      if (amount && value) texts.write(value, changed ? voice.text(amount, view) : undefined);
      fade(group, view.each && place === 'total');
    }
    refresh();
  };
  const change = (next: Partial<ZoomView>) => {
    view = { ...view, ...next };
    showing.write(view.each ? 'each' : undefined);
    counting.write(view.unit);
    draw();
  };
  const showControl = buttons(
    words.show,
    [
      { value: 'total', label: words.total },
      { value: 'each', label: words.each ?? '' },
    ],
    (chosen) => change({ each: chosen === 'each' }),
  );
  const unitControl = buttons(
    words.unit,
    units.map((unit) => ({ value: unit.id, label: unit.name })),
    // What is as drawn is not in the address; a unit pressed again is let go.
    (unit) => change({ unit: unit === asDrawn || unit === view.unit ? undefined : unit }),
  );

  const hasEach = words.each !== undefined;
  placeControls(host.slot, hasEach ? [showControl, unitControl] : [unitControl], host.leaving);
  whenLeaving(host.leaving, () => {
    for (const { marks } of drawings) for (const { group } of marks) fade(group, false);
  });
  draw();
}

/** The part of the drawing in which a mark stands. */
function placeOf(mark: Element): ZoomPlace {
  const places = ['total', 'same', 'enlarged'] as const;
  return places.find((place) => mark.closest(`.${place}`)) ?? 'absent';
}

/** Shows one of the pieces and leaves the others in the background. */
function fade(mark: Element, faded: boolean): void {
  for (const [index, piece] of piecesOf(mark).entries())
    piece.classList.toggle('away', faded && index > 0);
}
