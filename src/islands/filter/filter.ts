import type { FilterData } from '../../charts/contract/island-data.ts';
import { textSettingOf } from '../figure/address-state.ts';
import { type Host, whenLeaving } from '../figure/island.ts';
import { whenDrawn } from '../figure/when-drawn.ts';
import { groupFinder } from '../marks/groups.ts';
import { marksIn } from '../marks/marks.ts';
import { answerNames } from './filter-names.ts';
import { groupsIn, writeGroups } from './filter-state.ts';

/**
 * The names of groups in a drawing as its filter: those pressed are kept, the others recede. What is drawn stays where it
 * is and what it is, since a part of it, drawn anew, would say something else. A group that is pointed at, or whose
 * name has the focus, stands out for as long.
 */
export function enhance({ id, data: unread, element, leaving }: Host): void {
  const data = (unread ?? {}) as Partial<FilterData>;
  const { groups } = data;
  if (!Array.isArray(groups) || groups.length < 2) return;
  const labels = new Map(groups.map((group) => [group.id, group.label]));
  const ids = [...labels.keys()];
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
      for (const name of svg.querySelectorAll<SVGElement>('[role=button]'))
        name.setAttribute('aria-pressed', String(kept.has(name.dataset.series ?? '')));
    }
  };
  const point = (group?: string) => {
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

  whenDrawn(element, leaving, (svg) => {
    const parts = [...marksIn(svg), ...svg.querySelectorAll<SVGElement>('[data-series]')].map(
      (part) => ({ element: part, group: part.dataset.series ?? groupOf(part) }),
    );
    answerNames(svg, labels, { point, toggle }, leaving);
    drawn.push([svg, parts]);
    draw();
  });
  whenLeaving(leaving, () => {
    kept.clear();
    point();
    draw();
  });
}

/** Something of a drawing that belongs to a group. */
interface GroupElement {
  readonly element: SVGElement;
  readonly group: string;
}
