import type { FilterData } from '../../charts/contract/island-data.ts';
import { keyOf } from './marks.ts';

/** Finds which group a mark belongs to; the empty text where it belongs to none. */
export function groupFinder(
  element: Element,
  { by, groups, keys = {} }: FilterData,
): (mark: SVGElement) => string {
  if (by === 'field') return (mark) => mark.dataset.field ?? '';
  if (by === 'step')
    return (mark) => /\b(?:step|up|down)\d/.exec(mark.getAttribute('class') ?? '')?.[0] ?? '';
  const ids = new Map(groups.map(({ id, label }) => [label, id]));
  const rows = new Map(Object.entries(keys));
  const table = element.closest('[data-chart]')?.querySelector('table.data');
  for (const row of table?.querySelectorAll('tbody > tr[data-key]') ?? [])
    rows.set(keyOf(row), ids.get(row.children[by]?.textContent?.trim() ?? '') ?? '');
  return (mark) => rows.get(keyOf(mark)) ?? '';
}
