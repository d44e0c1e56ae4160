import { z } from 'zod';
import { checkSomeValue } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { defineChart, explain, sortOption } from '../contract/define-chart.ts';
import { type Mark, readMarks, valueFieldOf } from '../rows/marks.ts';
import { valleyFigures } from '../samples/valley.ts';
import { markAttributes } from '../shapes/mark-group.ts';
import { element, type Markup, serialise } from '../text/markup.ts';
import { textWidth } from '../text/text-width.ts';
import { describeMarks } from '../words/describe.ts';

const options = z.object({
  x: explain(
    z.string().optional(),
    'The field of the figures; the first field of figures where absent.',
    '数字所在的字段；不写时用第一个数字字段。',
  ),
  y: explain(
    z.string().optional(),
    "The field that names the figures; the dataset's key where absent.",
    '给各个数字命名的字段；不写时用数据集的主键。',
  ),
  sort: sortOption,
});
type Options = z.infer<typeof options>;

const about: About = {
  name: { en: 'Figures', 'zh-CN': '数字' },
  shows: 'facts',
  use: {
    en: 'For one to four figures that need no comparing, in any units. Figures of one unit belong in bars, where their proportion is seen.',
    'zh-CN': '一到四个不需要互相比较的数字，单位可以不同。单位相同的数字请用条形图，才看得出比例。',
  },
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
  draw: (written, context) => {
    const { promised } = context.words.charts;
    const marks = read(written, context);
    const items = marks.map((mark) => figureItem(mark, promised));
    const attributes = { class: `drawn drawn-number ${sizeFor(marks)}` };
    return { kind: 'html', html: serialise(element('dl', attributes, items)) };
  },
  describe: (written, context) => describeMarks(read(written, context), context),
});

function read({ x, y }: Options, context: DrawContext): readonly Mark[] {
  return readMarks(context, valueFieldOf(context.dataset, x), y, 'each').list;
}

function figureItem(mark: Mark, promised: string): Markup {
  const notes = [...(mark.promised && mark.figure ? [promised] : []), ...mark.annotations];
  return element('div', markAttributes(mark), [
    element('dt', { class: 'label' }, [mark.label]),
    element('dd', { class: 'figure' }, figureParts(mark)),
    ...notes.map((note) => element('dd', { class: 'annotation' }, [note])),
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

/** Long figures are set smaller, so that the narrowest column holds them in one line; all in one size. */
function sizeFor(marks: readonly Mark[]): 'large' | 'medium' | 'small' {
  const ems = marks.map(({ figure, text }) => {
    const number = figure ? textWidth(figure.number, { size: 1, weight: 'bold' }) : 0;
    return number + (textWidth(text, { size: 1, weight: 'bold' }) - number) * unitSize;
  });
  const most = Math.max(...ems);
  if (most <= 6) return 'large';
  return most <= 8.5 ? 'medium' : 'small';
}

/** The size of a unit beside its number; worded.css has the same. */
const unitSize = 0.42;
