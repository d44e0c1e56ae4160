import type { CourseIslandData } from '../../charts/islands/over-time.ts';
import { type Control, menu, placeControls } from '../figure/controls.ts';
import { type Host, whenLeaving } from '../figure/island.ts';
import { letGo } from '../marks/dismiss.ts';
import { addHint } from '../marks/mark-list.ts';
import { readCourseData } from './course-data.ts';
import { type CourseDrawing, courseDrawings } from './course-drawing.ts';
import { listMoments } from './course-moments.ts';
import { followPointer, type Pointed } from './course-pointer.ts';
import { courseVoice } from './course-sentences.ts';
import { courseState } from './course-state.ts';
import { createView } from './course-view.ts';

/** The small chart at which a moment shows, and where a pointer is. */
type PointedMoment = Pick<Pointed, 'panel'> & Partial<Pick<Pointed, 'x'>>;

/**
 * Values over time that answer: the moment at a pointer, a finger or the focus says its values in every
 * series; and dragged over, extended with Shift or chosen from a list, two moments say what happened between them.
 */
export function enhance(host: Host): void {
  const { id, data: unread, element, leaving } = host;
  const data = readCourseData(unread);
  const drawings = data ? courseDrawings(element, data) : [];
  if (!data || drawings.length === 0) return;

  const { moments, words } = data;
  const voice = courseVoice(data);
  const state = courseState(id, moments);
  const { draw, card } = createView(element, drawings, voice, leaving);
  let moment = state.held();
  let panel = 0;
  let x: number | undefined;
  let touched = false;
  const update = () => {
    const still = moment === state.held() && !touched;
    draw({ moment, panel, x, other: state.other(), still });
  };
  const show = (next: number | undefined, at: PointedMoment = { panel: 0 }) => {
    const isNew = next !== moment || at.panel !== panel;
    ({ panel, x } = { x: undefined, ...at });
    moment = next;
    if (isNew) update();
  };
  const compare = (other: number | undefined, spanned: boolean) => {
    const before = state.other();
    state.compare(other, spanned);
    if (other === before) return;
    choose();
    update();
  };
  const unspan = () => {
    if (state.spanned()) compare(undefined, false);
  };
  const clear = () => {
    unspan();
    state.hold(undefined);
    show(undefined);
  };

  /** What is held shows again. */
  const back = () => show(state.held(), { panel });

  const hint = addHint(element, words.keys, leaving);
  const names = drawings.map((drawing) => {
    leaveToScroll(drawing, leaving);
    followPointer(
      drawing,
      {
        show: (at) => show(at.moment, at),
        span: (at, from) => {
          compare(from, true);
          show(at.moment, at);
        },
        hold: (dragged, byFinger) => {
          touched = byFinger;
          if (!dragged) unspan();
          // Pressed again, a moment is let go.
          state.hold(!dragged && moment === state.held() ? undefined : moment);
          update();
        },
        leave: back,
      },
      leaving,
    );
    const keys = {
      name: (each: number) => voice.name(each, state.other()),
      show: (each: number) => show(each),
      step: (to: number, from: number | undefined) => {
        if (from === undefined) return unspan();
        if (!state.spanned()) compare(from, true);
        state.hold(to);
      },
      hide: back,
    };
    return listMoments(drawing, moments.length, hint, keys, leaving);
  });
  const control = momentMenu(data, (other) => compare(other, false));
  const choose = () => {
    control.choose(moments[state.other() ?? -1]);
    for (const name of names) name();
  };
  if (data.controls !== 0) placeControls(host.slot, [control], leaving);
  choose();
  update();

  const inside = [...drawings.map(({ svg }) => svg), card, control.element];
  letGo({ inside, isShown: () => moment !== undefined, hide: clear }, leaving);
}

/** The list of moments that others can be set against. */
function momentMenu(
  { moments, labels, words }: CourseIslandData,
  onChoose: (moment: number | undefined) => void,
): Control {
  const choices = moments.map((value, index) => ({ value, label: labels[index] ?? value }));
  return menu(words.compareWith, [{ value: '', label: words.compareNone }, ...choices], (value) =>
    onChoose(value === '' ? undefined : moments.indexOf(value)),
  );
}

/** A finger over the drawing scrolls the page up and down; sideways it is the chart's. */
function leaveToScroll({ svg }: CourseDrawing, leaving: AbortSignal): void {
  const before = svg.getAttribute('style');
  svg.style.touchAction = 'pan-y';
  whenLeaving(leaving, () => {
    if (before === null) svg.removeAttribute('style');
    else svg.setAttribute('style', before);
  });
}
