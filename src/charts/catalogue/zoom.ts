import { z } from 'zod';
import { checkTotals } from '../check/totals.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { defineChart } from '../contract/define-chart.ts';
import type { Picture } from '../contract/drawing.ts';
import { keyFor, statesOf } from '../frame/key.ts';
import { frame } from '../frame/svg-root.ts';
import { writings, zoomIslandData } from '../islands/zoom.ts';
import type { Mark } from '../rows/marks.ts';
import { readTotals, type Totals } from '../rows/totals.ts';
import { grants, valleyFigures } from '../samples/valley.ts';
import { pieces } from '../shapes/bar-pieces.ts';
import { hatchWidth } from '../shapes/hatch.ts';
import { markGroup } from '../shapes/mark-group.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';
import { describeMarks } from '../words/describe.ts';

const options = z.object({
  x: z.string().optional(),
  y: z.string().optional(),
  count: z.string().optional(),
});

const about: About = {
  shows: 'amounts',
  samples: [
    {
      data: [grants, valleyFigures],
      chart: `title:
  zh-CN: 水库一项，远超过补贴和培训
  en: The reservoir dwarfs seedlings and training
subtitle:
  zh-CN: 示例数据：山谷得到的资金，万元
  en: "Sample data: money for a valley, yuan"
type: zoom
data: grants
x: amount
y: grant
count: valley-figures/farms/value
highlight: [reservoir]
note:
  zh-CN: 虚线是计划投入的钱。
  en: Dashed is money that is planned.
`,
    },
  ],
};

/**
 * A large amount beside small ones: all on one scale first, then the small ones enlarged, so that both can
 * be seen. The largest row is the large one. What it comes to for each of many is computed.
 */
export const zoom = defineChart(options, {
  about,
  colours: 'rows',
  channels: { x: { holds: 'number', required: false }, y: { holds: 'any', required: false } },
  check: (written, context) => checkTotals(written, context),
  read: readTotals,
  draw: (totals, context) => ({
    kind: 'svg',
    scale: 'length',
    at: (width) => drawZoom(totals, context, width),
  }),
  describe: ({ marks, average }, context) => {
    const { describe } = context.words.charts;
    const shared = average && `${describe.item(average.label, average.text)}${describe.end}`;
    return [describeMarks(marks.list, context), shared]
      .filter(Boolean)
      .join(sentenceSpace(context));
  },
  island: 'zoom',
  islandData: zoomIslandData,
});

/** What stands between two sentences: nothing in Chinese. */
function sentenceSpace({ words }: DrawContext): string {
  return words.figures.space === '' ? '' : ' ';
}

/** A piece of the drawing and the room it takes. */
interface Section {
  readonly height: number;
  readonly markup: readonly (Markup | undefined)[];
}

/** Draws the large amount and the small ones at one scale, then the small ones enlarged. */
function drawZoom(totals: Totals, context: DrawContext, width: number): Picture {
  const { large, small, missing, enlarged, times, count } = totals;
  const room = width - (totals.marks.list.some(({ more }) => more) ? hatchWidth : 0);
  const total = large.value || 1;
  const parts: Section[] = [];
  let top = 0;
  const add = (section: string, gap: number, draw: (top: number) => Section) => {
    const { height, markup } = draw(top + gap);
    parts.push({ height, markup: [element('g', { class: section }, markup)] });
    top += gap + height;
  };
  const bar = { room, width, values: (mark: Mark) => writings(mark, totals, context) };
  add('total', 0, (y) => titledBar(large, y, { ...bar, total, thick: 40, cuts: count?.value }));
  if (times === undefined) {
    for (const mark of enlarged)
      add('same', 12, (y) => titledBar(mark, y, { ...bar, total, thick: 24 }));
  } else {
    for (const mark of small) add('same', 6, (y) => thinBar(mark, y, { ...bar, total }));
    const most = total / times;
    const words = context.words.charts.enlargedBy(String(times));
    add('lens', 6, (y) => lens(words, y, (room * most) / total, room));
    for (const mark of enlarged)
      add('enlarged', 12, (y) => titledBar(mark, y, { ...bar, total: most, thick: 24 }));
  }
  for (const mark of missing)
    add('absent', 12, (y) => titledBar(mark, y, { ...bar, total, thick: 0 }));
  const key = keyFor(statesOf(totals.marks.list), context.words.charts, width);
  return frame(context, { width, height: top + key.height }, [
    ...parts.flatMap(({ markup }) => markup),
    key.draw(top),
  ]);
}

interface BarSetting {
  /** The width of bars at most, and of text. */
  readonly room: number;
  readonly width: number;
  /** The amount that fills the room. */
  readonly total: number;
  /** All that may come to stand as a mark's value. */
  readonly values: (mark: Mark) => readonly string[];
}

interface TitledSetting extends BarSetting {
  /** The height of the bar; none is drawn at zero. */
  readonly thick: number;
  readonly cuts?: number | undefined;
}

/** Label and value over a bar, which is cut into pieces where it is shared out. */
function titledBar(mark: Mark, top: number, setting: TitledSetting): Section {
  const { room, width, total, thick, cuts, values } = setting;
  const title = titleOf(mark, top, width, values(mark));
  const y1 = top + title.height + 4;
  const note = mark.annotations.flatMap((each) => wrap(each, width, textStyles.annotation));
  const noteHeight = note.length && textHeight(note.length, 'annotation') + 4;
  const height = title.height + (thick && thick + 4) + noteHeight;
  const shapes = thick === 0 ? [] : pieces(mark, { top: y1, height: thick, total, room }, cuts);
  const markup = [
    ...title.markup,
    ...shapes,
    note.length > 0
      ? text(note, 'annotation', { x: 0, y: top + height - noteHeight + 4 })
      : undefined,
  ];
  return { height, markup: [markGroup(mark, { top, height }, markup)] };
}

/** Label and value in one line where every value fits that may come to stand there, else in two. */
function titleOf(mark: Mark, y: number, width: number, values: readonly string[]): Section {
  const label = wrap(mark.label, width, textStyles.strong);
  const value = wrap(mark.text, width, textStyles.value);
  const role = mark.value === undefined ? 'missing' : 'value';
  const line = textHeight(1, 'value');
  const labelHeight = textHeight(label.length, 'label');
  const x = linesWidth(label.slice(-1), mark.highlighted ? 'strong' : 'label') + 10;
  const fits = value.length === 1 && x + linesWidth([...value, ...values], 'value') <= width;
  const labelText = text(label, mark.highlighted ? 'strong' : 'label', { x: 0, y });
  const place = fits ? { x, y: y + labelHeight - line } : { x: 0, y: y + labelHeight };
  return {
    height: labelHeight + (fits ? 0 : textHeight(value.length, 'value')),
    markup: [labelText, text(value, role, place)],
  };
}

/** A small amount at the large one's scale: as thin as it is, with its name beside it. */
function thinBar(mark: Mark, top: number, setting: BarSetting): Section {
  const { room, width, total } = setting;
  const end = (room * (mark.value ?? 0)) / total + (mark.more ? hatchWidth : 0) + 8;
  const beside = wrap(mark.label, Math.max(width - end, 1), textStyles.annotation);
  const line = textHeight(1, 'annotation');
  if (width - end > 120 && beside.length === 1) {
    const y1 = top + (line - 12) / 2;
    const label = text(beside, 'annotation', { x: end, y: top });
    const shapes = pieces(mark, { top: y1, height: 12, total, room });
    return { height: line, markup: [markGroup(mark, { top, height: line }, [...shapes, label])] };
  }
  const above = wrap(mark.label, width, textStyles.annotation);
  const y1 = top + textHeight(above.length, 'annotation') + 2;
  const height = y1 + 12 - top;
  const label = text(above, 'annotation', { x: 0, y: top });
  const shapes = pieces(mark, { top: y1, height: 12, total, room });
  return { height, markup: [markGroup(mark, { top, height }, [label, ...shapes])] };
}

/** What widens from the small scale to the large one, and how many times. */
function lens(words: string, top: number, from: number, to: number): Section {
  const height = 40;
  const corners = `M0,${top}H${from}L${to},${top + height}H0Z`;
  const line = textHeight(1, 'axis');
  return {
    height,
    markup: [
      element('path', { class: 'ground', d: corners }),
      text([words], 'axis', { x: 8, y: top + height - line - 4 }),
    ],
  };
}
