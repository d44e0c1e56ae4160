import { type NamedUnit, namedUnit, parseUnit } from '../src/model/units/unit.ts';
import { scales } from '../src/model/units/unit-names.ts';

/** A number or scale in front of what is counted: 100000 or 千. */
const multiple = new RegExp(`^[\\d ]*(?:${Object.keys(scales).join('|')})? ?`);

/** The unit of a name; what no unit is called counts things: `boat`, `t/boat`. */
export function unitNamed(name: string): NamedUnit;
export function unitNamed(name: string | undefined): NamedUnit | undefined;
export function unitNamed(name: string | undefined): NamedUnit | undefined {
  if (name === undefined) return undefined;
  const counters = name
    .split('/')
    .filter((part) => !parseUnit(part, []))
    .map((part) => part.replace(multiple, ''));
  return namedUnit(name, counters);
}
