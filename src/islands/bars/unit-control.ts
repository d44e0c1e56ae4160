import type { BarIslandData, IslandUnit } from '../../charts/contract/island-data.ts';
import { settingOf } from '../figure/address-state.ts';
import { buttons, type Control } from '../figure/controls.ts';
import { bring } from '../figure/island.ts';
import type { MarkedDrawing } from '../marks/marks.ts';

/**
 * The buttons that choose the multiple of the unit in which values are written, as the address says at first; none
 * where there is no choice. What writes them comes with the first press.
 *
 * @param count Called with the rows as they are in another unit, when the drawings hold it.
 */
export function unitControl(
  id: string,
  units: readonly IslandUnit[],
  drawings: readonly MarkedDrawing[],
  data: BarIslandData,
  {
    leaving,
    count,
  }: { readonly leaving: AbortSignal; readonly count: (counted: BarIslandData) => void },
): Control | undefined {
  if (units.length === 0) return undefined;
  const ids = units.map((unit) => unit.id);
  const setting = settingOf(id, 'unit', ids);
  let unit = units.find(({ isDrawn }) => isDrawn);
  let write: ((unit: IslandUnit | undefined) => void) | undefined;
  const change = async (next: string) => {
    control.choose(next);
    const work = await bring(() => import('./write-units.ts'), leaving);
    if (!work) return control.choose(unit?.id);
    unit = units.find((each) => each.id === next);
    const other = unit?.isDrawn ? undefined : unit;
    write ??= work.unitWriter(drawings, leaving);
    write(other);
    setting.write(other?.id);
    count(work.countedIn(data, unit));
  };
  const choices = units.map((each) => ({ value: each.id, label: each.name }));
  const control = buttons(data.words.unit, choices, (chosen) => void change(chosen));
  const held = setting.read();
  control.choose(unit?.id);
  if (held && held !== unit?.id) void change(held);
  return control;
}
