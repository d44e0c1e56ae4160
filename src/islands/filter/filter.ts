import type { FilterData } from '../../charts/contract/island-data.ts';
import { textSettingOf } from '../figure/address-state.ts';
import { placeControls } from '../figure/controls.ts';
import { type Host, whenLeaving } from '../figure/island.ts';
import { toggles } from '../figure/toggles.ts';
import { whenDrawn } from '../figure/when-drawn.ts';
import { groupFinder } from '../marks/groups.ts';
import { marksIn } from '../marks/marks.ts';
import { groupsIn, writeGroups } from './filter-state.ts';

/**
 * The names of groups as a filter: those pressed are kept, the others recede. What is drawn stays where it
 * is and what it is, since a part of it, drawn anew, would say something else. A group that is pointed at, or whose
 * name has the focus, stands out for as long.
 */
export function enhance({ id, data: unread, element, slot, leaving }: Host): void {
  const data = (unread ?? {}) as Partial<FilterData>;
  const { groups, words } = data;
  if (!Array.isArray(groups) || groups.length < 2 || !words) return;
  const ids = groups.map((group) => group.id);
  const setting = textSettingOf(id, 'only');
  const kept = new Set(groupsIn(setting.read(), ids));
  const groupOf = groupFinder(element, data as FilterData);
  const drawn: (readonly [svg: SVGSVGElement, parts: readonly GroupElement[]])[] = [];
  let pointed: string | undefined;

  const draw = () => {
    const shown = pointed === undefined ? kept : new Set([pointed]);
    const isOn = shown.size > 0 && shown.size < ids.length;
    for (const [svg, parts] of drawn) {
      svg.classList.toggle('filtered', isOn);
      for (const part of parts)
        part.element.classList.toggle('kept', isOn && shown.has(part.group));
    }
    control.choose(kept);
  };
  const point = (group: string | undefined) => {
    if (group === pointed) return;
    pointed = group;
    draw();
  };
  const toggle = (group: string) => {
    if (!kept.delete(group)) kept.add(group);
    if (kept.size === ids.length) kept.clear();
    setting.write(writeGroups(kept, ids));
    pointed = undefined;
    draw();
  };
  const choices = groups.map((group) => ({ value: group.id, label: group.label }));
  const control = toggles(words.only, choices, toggle, point);

  whenDrawn(element, leaving, (svg) => {
    const parts = [...marksIn(svg), ...svg.querySelectorAll<SVGElement>('[data-series]')].map(
      (part) => ({ element: part, group: part.dataset.series ?? groupOf(part) }),
    );
    drawn.push([svg, parts]);
    answerNames(svg, { point, toggle }, leaving);
    draw();
  });
  placeControls(slot, [control], leaving);
  draw();
  whenLeaving(leaving, () => {
    kept.clear();
    point(undefined);
    draw();
  });
}

/** Something of a drawing that belongs to a group. */
interface GroupElement {
  readonly element: SVGElement;
  readonly group: string;
}

/** The names of groups in a drawing answer to a pointer; keys have the control. */
function answerNames(
  svg: SVGSVGElement,
  act: {
    readonly point: (group: string | undefined) => void;
    readonly toggle: (group: string) => void;
  },
  signal: AbortSignal,
): void {
  const nameAt = ({ target }: Event) =>
    target instanceof Element
      ? target.closest<SVGElement>('.legend[data-series], .name[data-series]')?.dataset.series
      : undefined;
  svg.addEventListener(
    'pointerover',
    (event) => {
      if (event.pointerType !== 'touch') act.point(nameAt(event));
    },
    { signal },
  );
  svg.addEventListener('pointerleave', () => act.point(undefined), { signal });
  svg.addEventListener(
    'click',
    (event) => {
      const group = nameAt(event);
      if (group !== undefined) act.toggle(group);
    },
    { signal },
  );
}
