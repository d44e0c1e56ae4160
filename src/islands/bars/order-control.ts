import type { BarIslandWords, IslandRow } from '../../charts/contract/island-data.ts';
import { settingOf } from '../figure/address-state.ts';
import { buttons, type Control } from '../figure/controls.ts';
import { bring } from '../figure/island.ts';
import type { MarkedDrawing } from '../marks/marks.ts';
import { type Order, orderKeys, orderOf, orders } from './order-keys.ts';

/**
 * The buttons that sort the rows of a chart, as the address says at first; none where rows are published in the
 * order of their values. What moves the rows comes with the first press.
 *
 * @param refresh Called when the rows stand in another order.
 */
export function orderControl(
  id: string,
  rows: readonly IslandRow[],
  drawings: readonly MarkedDrawing[],
  words: BarIslandWords,
  { leaving, refresh }: { readonly leaving: AbortSignal; readonly refresh: () => void },
): Control | undefined {
  const asDrawn = orderOf(rows, drawings[0]?.marks.map(({ key }) => key) ?? []);
  if (asDrawn === 'value' && orderOf(rows, orderKeys(rows, 'published')) === asDrawn)
    return undefined;
  const setting = settingOf(id, 'sort', orders);
  let order = asDrawn;
  let hasMoved = false;
  const sort = async (next: Order, moving: boolean) => {
    control.choose(next);
    const work = await bring(() => import('./sort-marks.ts'), leaving);
    if (!work) return control.choose(order);
    if (!hasMoved) work.unsortWhenLeaving(drawings, leaving);
    hasMoved = true;
    order = next;
    work.sortMarks(drawings, orderKeys(rows, order), moving);
    setting.write(order === asDrawn ? undefined : order);
    refresh();
  };
  const choices = [
    { value: 'value', label: words.byValue },
    { value: 'published', label: words.asPublished },
  ] as const;
  const control = buttons(words.sort, choices, (chosen) => void sort(chosen, true));
  const held = setting.read();
  control.choose(asDrawn);
  if (held && held !== asDrawn) void sort(held, false);
  return control;
}
