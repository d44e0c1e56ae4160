import { z } from 'zod';
import { chartDataOptions } from './chart-data.ts';
import { explain } from './explain.ts';
import { filledText } from './filled.ts';
import type { TextSchema } from './text.ts';
import { colour, name, word } from './values.ts';

/** What every chart has, whatever its type; a type adds its channels and options. */
export function chartSchema(text: TextSchema) {
  return z.strictObject({
    title: explain(text, 'The finding, not the topic.', '写结论，不写话题。'),
    subtitle: explain(
      text.optional(),
      'What is measured, when, and in what unit.',
      '衡量什么、何时、用什么单位。',
    ),
    type: explain(z.string(), 'A chart type of this catalogue.', '图表类型，用这里列出的名字。'),
    data: explain(
      z.string(),
      'The dataset: the name of its file in data/, without .json.',
      '数据集：data/ 里的文件名，不带 .json。',
    ),
    rows: explain(
      z.array(word).optional(),
      'The keys of the rows to draw, in order; all where absent. The fields of a key are joined with commas.',
      '要画的各行的键，按次序；不写就是全部。键由几个字段组成时用逗号连接。',
    ),
    ...chartDataOptions(text),
    highlight: explain(
      z.union([z.array(word), word.transform((key) => [key])]).optional(),
      'The keys of the rows that the title speaks of, or the value that wears one colour.',
      '标题说的是哪几行，写它们的键；也可以写某一种颜色所代表的值。',
    ),
    annotations: explain(
      z.array(annotationSchema(text)).default([]),
      'Texts, each tied to one place: at a row, a value, a date, or from one of these to another.',
      '图上的文字，每条只在一处：某一行、某个数值、某个日期，或从一处到另一处。',
    ),
    colours: explain(
      z
        .record(z.string(), z.union([colour, z.strictObject({ light: colour, dark: colour })]))
        .optional(),
      'Colours by the name of what wears them, a value of “color” or the key of a row: { cdu: "#202020", spd: { light: "#c4000d", dark: "#ff5a60" } }. Contrast and distance are checked.',
      '按名称指定颜色，名称是 color 字段的一个值或某一行的键：{ cdu: "#202020", spd: { light: "#c4000d", dark: "#ff5a60" } }。对比度和相互区别都会检查。',
    ),
    controls: explain(
      z.boolean().optional(),
      'Whether tools such as order, unit and filter show above the chart; they do where absent.',
      '图上方是否显示排序、单位、筛选等按钮；不写时显示。',
    ),
    round: explain(
      z.number().optional(),
      'So many digits behind the point are shown at most; the source card tells the exact figures.',
      '最多显示几位小数；来源卡片仍然写出准确的数字。',
    ),
    note: explain(
      text.optional(),
      'What a reader must know to read the chart right.',
      '读者看懂这张图必须知道的事。',
    ),
    alt: explain(
      text.optional(),
      'Your own description for readers who cannot see the chart; made from the data where absent.',
      '给看不到图的读者的描述；不写就根据数据自动生成。',
    ),
    redirectFrom: explain(
      z.array(name).default([]),
      'The ids that the chart had before: their addresses, in others’ articles too, show it still.',
      '图表以前用过的名字：旧地址仍然有效，别人文章里嵌入的也一样。',
    ),
    retired: explain(
      text.optional(),
      'Why the chart is no longer kept up; its page and its embeds stay and say so.',
      '这张图为什么不再更新；它的页面和嵌入都会保留，并写明这一点。',
    ),
  });
}

/** A text and the one place that it is about. */
export function annotationSchema(text: TextSchema) {
  const end = z.union([z.number(), filledText]);
  return z.strictObject({
    at: explain(word.optional(), 'The key of a row.', '某一行的键。'),
    value: explain(
      z.number().optional(),
      'A value on the scale, in the field’s unit: drawn as a rule.',
      '数轴上的一个数值，用字段的单位；画成一条线。',
    ),
    date: explain(
      word.optional(),
      'A date, or another value of the axis.',
      '一个日期，或横轴上的另一个值。',
    ),
    from: explain(
      end.optional(),
      'Where a span begins: a value of the axis or of the scale.',
      '一段从哪里开始：横轴或数轴上的值。',
    ),
    to: explain(end.optional(), 'Where the span ends.', '这一段到哪里结束。'),
    text: explain(text, 'What is said there.', '写在那里的文字。'),
  });
}

export type ChartFile = z.infer<ReturnType<typeof chartSchema>>;
