import type { ImportContext } from '../cells/import-context.ts';
import { type FoundUnit, readUnit } from '../cells/read-unit.ts';

const shareHead = /增速|增长|增幅|比重|占比|比例|率$|±%|share|growth|rate|change|percent/i;

/** The units of the line above a table: one, or one for amounts and one for shares. */
export function unitsOfLine(
  line: string | undefined,
  { style, tell }: Pick<ImportContext, 'style' | 'tell'>,
): FoundUnit[] {
  if (line === undefined) return [];
  const whole = readUnit(line, style);
  const parts = line.split(/[、,，;；]|\s+and\s+/);
  const found = whole ? [whole] : parts.map((part) => readUnit(part, style));
  const units = found.filter((unit) => unit !== undefined);
  if (units.length === 0) tell((says) => says.unknownLine(line));
  return units;
}

/** The unit of that line which a head goes with: 增速 with %, 产值 with 亿元. */
export function unitForHead(head: string, units: readonly FoundUnit[]): FoundUnit | undefined {
  if (units.length < 2) return units[0];
  const isShare = ({ name }: FoundUnit) => name === 'percent' || name === 'percentage-points';
  return units.find((unit) => isShare(unit) === shareHead.test(head));
}
