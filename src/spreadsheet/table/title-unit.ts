import type { ImportContext } from '../cells/import-context.ts';
import { type FoundUnit, readUnit, type UnitStyle } from '../cells/read-unit.ts';

/** The title of a table, and the unit that stands at its end for all columns. */
export interface TitleUnit {
  readonly title: string | undefined;
  readonly unit?: string | undefined;
}

const brackets = /^(.*?)\s*[（(【[]([^（()）【】[\]]+)[）)】\]]$/s;
const tails = [/^(.+?)\s*[,，]\s*([^,，]+)$/s, /^(.+?)\s+(in\s.+)$/is];
const scaled =
  /^(?:in )?(?:'000s?|(?:hundred|thousand|million|billion|trillion)s?)(?: |$)|^[十百千万亿]+\p{Script=Han}{1,4}$/iu;

/** Takes the unit off the end of a title: 水稻产量（万吨）, “Output, thousand tonnes”. What may be one is told. */
export function takeTitleUnit(
  title: string | undefined,
  { style, tell }: Pick<ImportContext, 'style' | 'tell'>,
): TitleUnit {
  for (const pattern of title === undefined ? [] : [brackets, ...tails]) {
    const [, before = '', written = ''] = pattern.exec(title ?? '') ?? [];
    if (written === '') continue;
    const found = unitIn(written, style);
    const isTaken = found && (pattern === brackets || !isSpan(found));
    if (isTaken) tell((says) => says.unitFromTitle(title ?? '', written));
    if (isTaken) return { title: before.trim() || undefined, unit: written };
    if (found || !scaled.test(written)) continue;
    tell((says) => says.unknownInTitle(title ?? '', written));
    break;
  }
  return { title };
}

/** A unit that a dataset can hold, or a counting word that is told; a letter alone numbers a table. */
function unitIn(written: string, style: UnitStyle): FoundUnit | undefined {
  return /^[A-Z]$/.test(written) ? undefined : readUnit(written, style);
}

/** Whether the end of a title is a time, which says when and not in what: “Output by month, year”. */
function isSpan({ unit: { bases } }: FoundUnit): boolean {
  return ['s', 'min', 'h', 'day', 'month', 'year'].some((base) => Object.hasOwn(bases, base));
}
