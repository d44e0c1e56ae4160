import type { Unit } from '../../model/units/unit.ts';
import { lookUp } from '../../schema/look-up.ts';

const times = ['s', 'min', 'h', 'day', 'month', 'year'];

/** Whether a unit measures how long something takes. */
export function isDuration(bases: Unit['bases']): boolean {
  const [base, ...more] = Object.keys(bases);
  return (
    base !== undefined && more.length === 0 && lookUp(bases, base) === 1 && times.includes(base)
  );
}
