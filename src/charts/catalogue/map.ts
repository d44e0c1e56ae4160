import { z } from 'zod';
import { type Dataset, findField, isNumeric } from '../../model/dataset.ts';
import { type Area, areaKey, type Geography } from '../../model/geography.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textsOf } from '../../schema/text.ts';
import { writtenText } from '../../schema/written-text.ts';
import { checkOneUnit } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import type { CheckContext, DrawContext } from '../contract/chart-type.ts';
import { defineChart } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import {
  type Classes,
  checkClasses,
  classOptions,
  stepItems,
  stepsOf,
} from '../frame/colour-steps.ts';
import { statesOf } from '../frame/key.ts';
import { legendFor } from '../frame/legend.ts';
import { unsaidOfKnown } from '../frame/missing-note.ts';
import { drawSheet } from '../frame/panels.ts';
import { type NamedArea, nameAreas } from '../points/area-names.ts';
import { type Projected, project } from '../points/projection.ts';
import { keyOf } from '../rows/crossing.ts';
import { labelFieldOf, type Mark, type Marks, readMarks } from '../rows/marks.ts';
import { moves, pipedWater, valleyOutlines } from '../samples/villages.ts';
import { blankArea, hatchArea, ringsOf } from '../shapes/hatch-area.ts';
import { seriesMark } from '../shapes/series-mark.ts';
import { text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';
import { describeMarks } from '../words/describe.ts';

const options = z.object({
  color: z.string(),
  area: z.string().optional(),
  geo: z.string(),
  key: z.string().optional(),
  ...classOptions,
  counts: z.boolean().optional(),
});
type Options = z.infer<typeof options>;

const about: About = {
  shows: 'places',
  samples: [
    {
      data: [pipedWater],
      geography: valleyOutlines,
      chart: `title:
  zh-CN: 离镇上越远，通自来水的越少
  en: The farther from town, the less piped water
subtitle:
  zh-CN: 示例数据：通自来水的户数占比，%
  en: "Sample data: households with piped water, %"
type: map
data: piped-water
geo: valley
area: village
color: share
highlight: [town]
annotations:
  - at: upper
    text: { zh-CN: 管道还没修到, en: The pipes do not reach it yet }
`,
    },
    {
      data: [moves],
      geography: valleyOutlines,
      chart: `title:
  zh-CN: 镇上和磨坊村添了人，别处少了人
  en: Town and mill gained people, the others lost some
subtitle:
  zh-CN: 示例数据：人口增减，%；洼村没有数
  en: "Sample data: change of inhabitants, %; Marsh did not count"
type: map
data: moves
geo: valley
area: village
color: change
diverging: at 0
`,
    },
    {
      data: [pipedWater],
      geography: valleyOutlines,
      chart: `title:
  zh-CN: 镇上和磨坊村差不多通了，上村还差得远
  en: Town and Mill are nearly there, the Upper village is far off
subtitle:
  zh-CN: 示例数据：通自来水的户数占比，%
  en: "Sample data: households with piped water, %"
type: map
data: piped-water
geo: valley
area: village
color: share
classes: [50, 80]
`,
    },
  ],
};

/** Areas in five steps of one colour, on a projection of equal areas. */
export const map = defineChart(options, {
  about,
  channels: {
    color: { holds: 'number', required: true },
    area: { holds: 'any', required: false },
  },
  check,
  read,
  draw: (areas, context) => ({
    kind: 'svg',
    scale: 'position',
    at: (width) => drawMap(areas, context, width),
  }),
  describe: ({ marks }, context) => describeMarks(marks.list, context),
});

function check(written: Options, context: CheckContext): void {
  const { color, area, geo, key, counts } = written;
  const { dataset, rows, geographies = [], mistakes, at } = context;
  checkOneUnit('color', color, context);
  checkClasses(written, color, context);
  if (!counts && countsThings(color, context))
    mistakes.add('map-of-counts', at('color'), { field: color });
  const geography = geographies.find(({ name }) => name === geo);
  if (!geography) {
    const allowed = geographies.map(({ name }) => name);
    mistakes.add('unknown-geography', at('geo'), { geo, allowed });
    return;
  }
  const field = labelFieldOf(dataset, area)?.name ?? '';
  const find = areaFinder(geography, key, dataset, field);
  const wanted = rows.map((row) => keyOf(lookUp(row.values, field)));
  for (const each of new Set(wanted)) {
    const count = find(each).length;
    if (count > 1)
      mistakes.add('area-drawn-twice', at(area ? 'area' : 'geo'), { key: each, geo, count });
  }
  const lost = rows.find((row) => find(keyOf(lookUp(row.values, field))).length === 0);
  if (!lost) return;
  const values = { key: keyOf(lookUp(lost.values, field)), geo, property: key ?? 'name' };
  mistakes.add('unknown-area', at(area ? 'area' : 'geo'), values);
}

/** Shares, rates and quotients have a denominator; everything else is a count of something. */
function countsThings(name: string, { dataset }: CheckContext): boolean {
  const field = findField(dataset, name);
  if (!field || !isNumeric(field)) return false;
  const bases = field.unit?.bases ?? {};
  const isShare = ['percent', 'permille', 'percentage-points', 'degC'].some((base) =>
    Object.hasOwn(bases, base),
  );
  return !isShare && !Object.values(bases).some((power) => power < 0);
}

/**
 * The areas of a value: those of that name, else those called as readers are told its name in any language, since files
 * of outlines have names where datasets have codes.
 */
function areaFinder(
  { areas }: Geography,
  key: string | undefined,
  { fields }: Pick<Dataset, 'fields'>,
  field: string,
): (value: string) => readonly Area[] {
  const byKey = Map.groupBy(areas, (each) => areaKey(each, key));
  const byName = key === undefined ? Map.groupBy(areas, areaName) : byKey;
  const labels = findField({ fields }, field)?.labels ?? {};
  return (value) => {
    const label = textsOf(lookUp(labels, value));
    const names = [value, ...label];
    const found = names.map((name) => byKey.get(name) ?? byName.get(name)).find(Boolean);
    return value === '' ? [] : (found ?? []);
  };
}

function areaName({ properties }: Area): string | undefined {
  return properties.name === undefined || properties.name === null
    ? undefined
    : writtenText(properties.name);
}

/** The areas of a geography, and the rows that are about them. */
interface Areas {
  readonly marks: Marks;
  readonly geography: Geography;
  readonly classes: Classes;
  /** Each area, with the mark of its row where it has one. */
  readonly found: readonly { readonly area: Area; readonly mark: Mark | undefined }[];
}

function read(written: Options, context: DrawContext): Areas {
  const marks = readMarks(context, written.color, written.area);
  const geography = geographyOf(written, context);
  const field = labelFieldOf(context.dataset, written.area)?.name ?? '';
  const find = areaFinder(geography, written.key, context.dataset, field);
  const byArea = new Map(
    marks.list.flatMap((mark) =>
      find(keyOf(lookUp(mark.row.values, field))).map((area) => [area, mark] as const),
    ),
  );
  const found = geography.areas.map((area) => ({ area, mark: byArea.get(area) }));
  return { marks, geography, found, classes: written };
}

function drawMap(
  { marks, geography, found, classes }: Areas,
  context: DrawContext,
  width: number,
): Picture {
  const steps = stepsOf(marks.list, marks, context, classes);
  const projected = project(geography, width);
  // What is highlighted comes last, so that no neighbour covers its outline.
  const order = [...found].sort((a, b) => rank(a.mark) - rank(b.mark));
  const shapes = order.map(({ area, mark }) => {
    const d = projected.outline(area);
    if (!mark || mark.value === undefined) {
      const gone = [element('path', { class: 'gone', d }), blankArea(d)];
      return mark ? seriesMark(mark, '', gone) : element('g', {}, gone);
    }
    return seriesMark(mark, steps.classOf(mark.value), [
      element('path', { class: 'tint', d }),
      ...(mark.more ? hatchArea(d) : []),
    ]);
  });
  const told = found.flatMap(({ area, mark }) => namedArea(area, mark, projected));
  const names = nameAreas(told, width, projected.height);
  const notes = names.below.flatMap(({ name, annotations }) =>
    annotations.flatMap((words, index) =>
      wrap(
        `${index === 0 ? `${name}${context.words.colon}` : ''}${words}`,
        width,
        textStyles.annotation,
      ),
    ),
  );
  const isGone = found.some(({ mark }) => mark?.value === undefined);
  const items = [
    ...stepItems(steps, 'deep'),
    ...(isGone
      ? [{ label: context.words.interface.missing, colour: '', shape: 'gone' as const }]
      : []),
  ];
  const noted = notes.length && textHeight(notes.length, 'annotation') + 8;
  const parts: Markup[] = [
    element('g', { class: 'deep' }, shapes),
    ...names.parts,
    ...(noted ? [text(notes, 'annotation', { x: 0, y: projected.height + 8 })] : []),
  ];
  const pieces = [{ height: projected.height + noted, parts }];
  const states = statesOf(marks.list);
  const legend = legendFor(items, width, steps.unit);
  // Areas without a value are in the legend.
  const unsaid = unsaidOfKnown(marks.list, context, width);
  return drawSheet({ width, legend, pieces, columns: 1, states, unsaid }, context);
}

function geographyOf({ geo }: Options, { geographies }: DrawContext): Geography {
  const geography = geographies.find(({ name }) => name === geo);
  if (!geography) throw new Error(`The geography ${geo} was not checked.`);
  return geography;
}

function rank(mark: Mark | undefined): number {
  return mark?.highlighted ? 1 : 0;
}

/** What is written at an area that is told of. */
function namedArea(
  area: Area,
  mark: Mark | undefined,
  { middle, outline }: Projected,
): NamedArea[] {
  if (!mark || !(mark.highlighted || mark.annotations.length > 0)) return [];
  const { label, text: value, annotations } = mark;
  const rings = ringsOf(outline(area));
  return [{ name: label, value, annotations, rings, middle: middle(area) }];
}
