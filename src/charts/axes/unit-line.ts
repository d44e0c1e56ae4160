import { lookUp } from '../../schema/look-up.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { linesWidth } from '../text/label.ts';

/** “Unit: million yuan”; nothing where a part of the subtitle says just that. */
export function unitText(
  unitName: string,
  context: Pick<DrawContext, 'chart' | 'language' | 'words'>,
): string | undefined {
  const { chart, language } = context;
  const parts = lookUp(chart.subtitle, language)?.text.split(/[,，、;；:：()（）。]/u) ?? [];
  const isTold = parts.some((part) => part.trim().toLowerCase() === unitName.toLowerCase());
  return isTold ? undefined : wholeUnitText(unitName, context);
}

function wholeUnitText(unitName: string, { words }: Pick<DrawContext, 'words'>): string {
  return `${words.charts.unit}${words.colon}${unitName}`;
}

/**
 * Values with their unit; where that takes too much room, the unit stands once for all of them.
 *
 * @param isChosen Whether readers choose the unit: then it stands there whatever the subtitle says.
 */
export function unitLine(
  marks: readonly { readonly text: string; readonly short: string }[],
  unitName: string,
  context: DrawContext,
  width: number,
  isChosen = false,
): { readonly values: readonly string[]; readonly unit: string | undefined } {
  const full = marks.map(({ text }) => text);
  const short = marks.map((mark) => mark.short);
  const narrower = linesWidth(short, 'value') < linesWidth(full, 'value');
  if (unitName === '' || !narrower || linesWidth(full, 'value') <= width * 0.32)
    return { values: full, unit: undefined };
  const unit = isChosen ? wholeUnitText(unitName, context) : unitText(unitName, context);
  return { values: short, unit };
}
