import { sameKind, unitless } from '../../model/units/unit.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Category, Crossing, Series } from '../rows/crossing.ts';
import type { Mark } from '../rows/marks.ts';
import { everyMark } from '../shapes/series-mark.ts';
import { describeMarks } from './describe.ts';

/** Beyond so many values a group is told by its ends and extremes only; the table has the rest. */
const mostNamed = 12;

/**
 * What a chart of categories shows, in words. A trend is told only where it is one: at least four values,
 * none missing between them, all exact, each above (or each below) the one before.
 */
export function describeCrossing(crossing: Crossing, context: DrawContext): string {
  const { words, typeName } = context;
  const { describe } = words.charts;
  const all = crossing.panels.flatMap(({ label, series }) =>
    series.map((each) => ({ ...each, label: [label, each.label].filter(Boolean).join(' ') })),
  );
  const marks = everyMark(crossing);
  if (all.length === 1 && (!crossing.ordered || marks.length <= 4))
    return describeMarks(marks, context);
  const intro =
    all.length === 1
      ? describe.intro(typeName, crossing.categories.length)
      : describe.crossed(typeName, all.length, crossing.categories.length);
  const told = all.map((series) =>
    crossing.ordered ? courseOf(series, crossing, context) : valuesOf(series, crossing, context),
  );
  const promised = marks.filter((mark) => mark.promised && mark.value !== undefined);
  const missing = marks.filter((mark) => mark.value === undefined);
  const list = (some: readonly Mark[]) =>
    [...new Set(some.map(({ label }) => label))].slice(0, mostNamed).join(words.listSeparator);
  return [
    intro.trimEnd(),
    ...told,
    promised.length > 0 ? describe.promised(list(promised)) : '',
    missing.length > 0 ? describe.missing(list(missing)) : '',
  ].join('');
}

interface Known {
  readonly category: Category;
  readonly mark: Mark;
  readonly index: number;
}

function knownIn({ marks }: Series, { categories }: Crossing): Known[] {
  return marks.flatMap((mark, index) => {
    const category = categories[index];
    return mark?.value === undefined || !category ? [] : [{ category, mark, index }];
  });
}

function valuesOf(series: Series, crossing: Crossing, { words }: DrawContext): string {
  const { describe } = words.charts;
  const known = knownIn(series, crossing);
  if (known.length === 0) return '';
  const shown = known.length > mostNamed ? extremesOf(known) : known;
  const items = shown.map(({ category, mark }) => describe.item(category.label, mark.text));
  return describe.group(series.label, items.join(words.listSeparator));
}

/** The highest and the lowest. */
function extremesOf(known: readonly Known[]): Known[] {
  const sorted = [...known].sort((a, b) => (b.mark.value ?? 0) - (a.mark.value ?? 0));
  return sorted.length < 2 ? sorted : [sorted[0] as Known, sorted.at(-1) as Known];
}

function courseOf(series: Series, crossing: Crossing, { words }: DrawContext): string {
  const { describe } = words.charts;
  const known = knownIn(series, crossing);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  if (first === last)
    return describe.group(series.label, describe.item(first.category.label, first.mark.text));
  const [most, least] = extremesOf(known);
  const ends = [first, last];
  const inside = most && least && (!ends.includes(most) || !ends.includes(least));
  const trend = trendOf(known);
  return [
    describe.course(
      series.label,
      first.category.label,
      first.mark.text,
      last.category.label,
      last.mark.text,
    ),
    trend ? describe[trend] : '',
    inside && comparable(known)
      ? describe.peaks(most.category.label, most.mark.text, least.category.label, least.mark.text)
      : '',
    describe.end,
  ].join('');
}

/** Whether a course goes one way throughout, by the rule above. */
export function trendOf(
  known: readonly { readonly mark: Pick<Mark, 'value' | 'row'>; readonly index: number }[],
): 'rising' | 'falling' | undefined {
  const whole = known.every(({ index }, place) => index === (known[0]?.index ?? 0) + place);
  const exact = known.every(({ mark }) => mark.row.qualifier === 'exact');
  if (known.length < 4 || !whole || !exact) return undefined;
  const steps = known
    .slice(1)
    .map(({ mark }, index) => (mark.value ?? 0) - (known[index]?.mark.value ?? 0));
  if (steps.every((step) => step > 0)) return 'rising';
  return steps.every((step) => step < 0) ? 'falling' : undefined;
}

function comparable(known: readonly Known[]): boolean {
  const units = known.map(({ mark }) => mark.quantity?.unit ?? unitless);
  return units.every((unit) => sameKind(unit, units[0] ?? unitless));
}
