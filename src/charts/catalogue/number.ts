import { sum } from 'd3';
import { z } from 'zod';
import { largest } from '../../model/units/extremes.ts';
import { checkSomeValue } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { defineChart, sortOption } from '../contract/define-chart.ts';
import type { HeightAt } from '../contract/drawing.ts';
import { type Mark, readMarks, valueFieldOf } from '../rows/marks.ts';
import { valleyFigures } from '../samples/valley.ts';
import { markAttributes } from '../shapes/mark-group.ts';
import { element, type Markup } from '../text/markup.ts';
import { heightOfText, heightOfTexts, type SetText, setTexts } from '../text/text-height.ts';
import { textWidth } from '../text/text-width.ts';
import { describeMarks } from '../words/describe.ts';

const options = z.object({
  x: z.string().optional(),
  y: z.string().optional(),
  sort: sortOption,
});
type Options = z.infer<typeof options>;

const about: About = {
  shows: 'facts',
  samples: [
    {
      data: [valleyFigures],
      chart: `title:
  zh-CN: 山谷有多大
  en: How large the valley is
subtitle:
  zh-CN: 示例数据
  en: Sample data
type: number
data: valley-figures
x: value
y: figure
annotations:
  - at: visitors
    text: { zh-CN: 果品会期间, en: During the fair }
`,
    },
  ],
};

/** Figures set large, each with its name: for a few numbers that need no comparing, in any units. */
export const number = defineChart(options, {
  about,
  channels: { x: { holds: 'number', required: false }, y: { holds: 'any', required: false } },
  check: ({ x }, context) => {
    checkSomeValue(valueFieldOf(context.dataset, x), context);
  },
  suits: ({ layout }) => {
    if (layout.kind === 'mixed') {
      const options = { x: layout.field.name, y: layout.label.field.name };
      return { rank: 0, options, reason: 'unlike' };
    }
    if (layout.kind !== 'row') return undefined;
    const y = layout.label?.field.name;
    const options = { x: layout.first.field.name, ...(y !== undefined && { y }) };
    return { rank: 0, options, reason: 'one-figure' };
  },
  read,
  draw: (marks, context) => {
    const items = marks.map((mark) => figureItem(mark, context));
    const size = sizeFor(marks);
    return {
      kind: 'html',
      markup: element('dl', { class: `drawn drawn-number ${size}` }, items),
      heightAt: heightOf(marks, size, context),
    };
  },
  describe: describeMarks,
});

function read({ x, y }: Options, context: DrawContext): readonly Mark[] {
  return readMarks(context, valueFieldOf(context.dataset, x), y, 'each').list;
}

function notesOf({ promised, figure, annotations }: Mark, { words }: DrawContext): string[] {
  return [...(promised && figure ? [words.charts.promised] : []), ...annotations];
}

function figureItem(mark: Mark, context: DrawContext): Markup {
  return element('div', markAttributes(mark), [
    element('dt', { class: 'label' }, [mark.label]),
    element('dd', { class: 'figure' }, figureParts(mark)),
    ...notesOf(mark, context).map((note) => element('dd', { class: 'annotation' }, [note])),
  ]);
}

/** A figure in parts, so that its unit and qualifier are set smaller than its number. */
function figureParts({ figure, text }: Mark): (Markup | string | undefined)[] {
  if (!figure) return [element('span', { class: 'missing' }, [text])];
  const { before, number: digits } = figure;
  const at = text.indexOf(digits, before.length);
  const part = (className: string, words: string) =>
    words === '' ? undefined : element('span', { class: className }, [words]);
  return [
    part('before', text.slice(0, at)),
    part('number', digits),
    part('unit', text.slice(at + digits.length)),
  ];
}

type Size = 'large' | 'medium' | 'small';

/** Long figures are set smaller, so that the narrowest column holds them in one line; all in one size. */
function sizeFor(marks: readonly Mark[]): Size {
  const ems = marks.map(({ figure, text }) => {
    const number = figure ? textWidth(figure.number, { size: 1, weight: 'bold' }) : 0;
    return number + (textWidth(text, { size: 1, weight: 'bold' }) - number) * unitSize;
  });
  const most = largest(ems);
  if (most <= 6) return 'large';
  return most <= 8.5 ? 'medium' : 'small';
}

/** The size of a unit beside its number; number.css has the same. */
const unitSize = 0.42;

/** The sizes of figures, in CSS pixels; number.css has the same. */
const figureSizes: Readonly<Record<Size, SetText>> = {
  large: { size: 46.4, weight: 'bold', leading: 53.4 },
  medium: { size: 33.6, weight: 'bold', leading: 38.7 },
  small: { size: 24, weight: 'bold', leading: 27.6 },
};

const [gap, rowGap, narrowest] = [32, 22.4, 176];

/** A figure as it takes room. */
interface Item {
  /** The width that it cannot do without. */
  readonly least: number;
  readonly heightAt: HeightAt;
}

/** As many figures stand beside each other as there is room for. */
function heightOf(marks: readonly Mark[], size: Size, context: DrawContext): HeightAt {
  const items = marks.map((mark) => itemOf(mark, size, context));
  // In a narrow font more stand in a row, where each has less room: whichever of the two is higher.
  return (width) =>
    Math.max(...[0.78, 1].map((narrowness) => rowsHeight(items, width, narrowness)));
}

function itemOf(mark: Mark, size: Size, context: DrawContext): Item {
  const style = figureSizes[size];
  const isBroken = size === 'small';
  const number = mark.figure?.number ?? '';
  const beside = textWidth(mark.text.replace(number, ''), {
    size: Math.max(14, style.size * unitSize),
    weight: 'bold',
  });
  return {
    least: isBroken ? 0 : textWidth(number, style) + beside + style.size * 0.15,
    heightAt: (room) =>
      (isBroken ? heightOfText(mark.text, room, style) : style.leading) +
      heightOfText(mark.label, room, setTexts.cell) +
      heightOfTexts(notesOf(mark, context), room, setTexts.small),
  };
}

function rowsHeight(items: readonly Item[], width: number, narrowness: number): number {
  const basis = items.length === 4 ? width * 0.4 : narrowest;
  const widthOf = ({ least }: Item) => Math.max(basis, least * narrowness);
  const rows: Item[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const needed = widthOf(item);
    if (used + gap + needed > width) {
      rows.push([item]);
      used = needed;
    } else {
      rows.at(-1)?.push(item);
      used += gap + needed;
    }
  }
  const heights = rows.map((row) => {
    const free = width - sum(row, (each) => widthOf(each) + gap) + gap;
    return largest(row.map((each) => each.heightAt(widthOf(each) + free / row.length)));
  });
  return sum(heights) + rowGap * Math.max(0, rows.length - 1);
}
