import { z } from 'zod';
import type { DrawContext } from './chart-type.ts';
import { checkSomeValue } from './check-marks.ts';
import { defineChart, explain, sortOption } from './define.ts';
import { describeMarks } from './describe.ts';
import { markAttributes } from './mark-group.ts';
import { type Mark, readMarks, valueFieldOf } from './marks.ts';
import { element, type Markup, serialise } from './markup.ts';
import { textWidth } from './text-width.ts';

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

/** Figures set large, each with its name: for a few numbers that need no comparing, in any units. */
export const number = defineChart(options, {
  channels: { x: { holds: 'number', required: false }, y: { holds: 'any', required: false } },
  check: ({ x }, context) => {
    checkSomeValue(valueFieldOf(context.dataset, x), context);
  },
  draw: (written, context) => {
    const { promised } = context.words.charts;
    const items = read(written, context).map((mark) => figureItem(mark, promised));
    return { kind: 'html', html: serialise(element('dl', { class: 'drawn drawn-number' }, items)) };
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
    element('dd', { class: `figure ${sizeOf(mark)}` }, figureParts(mark)),
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

/** Long figures are set smaller, so that the narrowest column holds them in one line. */
function sizeOf({ figure, text }: Mark): 'large' | 'medium' | 'small' {
  if (!figure) return 'small';
  const number = textWidth(figure.number, { size: 10 });
  const ems = number + (textWidth(text, { size: 10 }) - number) * 0.42;
  if (ems <= 50) return 'large';
  return ems <= 84 ? 'medium' : 'small';
}
