import { z } from 'zod';
import type { DrawContext } from './chart-type.ts';
import { checkTotals } from './check-totals.ts';
import { defineChart, explain } from './define.ts';
import { describeMarks } from './describe.ts';
import { readTotals } from './totals.ts';
import { drawZoom } from './zoom-draw.ts';
import { zoomIslandData } from './zoom-island.ts';

const options = z.object({
  x: explain(
    z.string().optional(),
    'The field of amounts; the first field of figures where absent.',
    '金额所在的字段；不写时用第一个数字字段。',
  ),
  y: explain(
    z.string().optional(),
    "The field that names the amounts; the dataset's key where absent.",
    '给各个金额命名的字段；不写时用数据集的主键。',
  ),
  count: explain(
    z.string().optional(),
    'The cell (dataset/key/field) with the number of things that share the largest amount: it is drawn in as many pieces, and the average of one is computed and enlarged.',
    '单元格（数据集/键/字段）：最大的那笔金额由多少个共有。画成同样多的格子，算出平均每个多少并放大。',
  ),
});

/**
 * A large amount beside small ones: all on one scale first, then the small ones enlarged, so that both can
 * be seen. The largest row is the large one. What it comes to for each of many is computed.
 */
export const zoom = defineChart(options, {
  channels: { x: { holds: 'number', required: false }, y: { holds: 'any', required: false } },
  check: (written, context) => checkTotals(written, context),
  draw: (written, context) => {
    const totals = readTotals(written, context);
    return { kind: 'svg', at: (width) => drawZoom(totals, context, width) };
  },
  describe: (written, context) => {
    const { marks, average } = readTotals(written, context);
    const { describe } = context.words.charts;
    const shared = average && `${describe.item(average.label, average.text)}${describe.end}`;
    return [describeMarks(marks.list, context), shared]
      .filter(Boolean)
      .join(sentenceSpace(context));
  },
  island: 'zoom',
  islandData: (written, context) => zoomIslandData(readTotals(written, context), context),
});

/** What stands between two sentences: nothing in Chinese. */
function sentenceSpace({ words }: DrawContext): string {
  return words.figures.space === '' ? '' : ' ';
}
