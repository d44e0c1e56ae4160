import type { Place } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { scaleNames, scaleStep, takesScale } from '../model/field-scale.ts';
import { parseUnit, unitless } from '../model/units/unit.ts';
import type { FieldFile } from '../schema/dataset.ts';
import { wordsFor } from '../words/languages.ts';
import type { DatasetContext } from './dataset-context.ts';

/** Checks that the scale of a field is one of the languages that it is for, and that its figures take one. */
export function checkScale(
  { name, type, scale, unit = '' }: FieldFile,
  at: (...path: string[]) => Place,
  { languages, counters, mistakes }: DatasetContext,
): void {
  if (scale === undefined) return;
  const styles = new Map(languages.map((each) => [each, { words: wordsFor(each).figures }]));
  const isNumber = type === 'number' || type === 'integer';
  const measured = parseUnit(unit, counters) ?? unitless;
  if (!isNumber || [...styles.values()].some((style) => !takesScale(measured, style)))
    mistakes.add('scale-misplaced', at(), { field: name, unit: isNumber ? unit : undefined });
  const refuse = (written: string, tags: readonly string[], place: Place) => {
    const allowed = [...new Set(tags.flatMap((tag) => scaleNames(styleOf(tag))))];
    const values = { scale: written, languages: tags, nearest: nearest(written, allowed), allowed };
    mistakes.add('unknown-scale', place, values);
  };
  const styleOf = (tag: string) => styles.get(tag) ?? { words: wordsFor(tag).figures };
  const isOf = (written: string, tag: string) => scaleStep(written, styleOf(tag)) !== undefined;
  if (typeof scale === 'string') {
    if (!languages.some((tag) => isOf(scale, tag))) refuse(scale, languages, at());
    return;
  }
  for (const [tag, written] of Object.entries(scale))
    if (!languages.includes(tag))
      mistakes.add('scale-language', at(tag), {
        language: tag,
        nearest: nearest(tag, languages),
        allowed: languages,
      });
    else if (!isOf(written, tag)) refuse(written, [tag], at(tag));
}
