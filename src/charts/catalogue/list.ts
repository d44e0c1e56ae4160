import { z } from 'zod';
import type { DrawContext } from '../chart-type.ts';
import { checkFields } from '../check-marks.ts';
import { defineChart, detailsOption, explain, sortOption } from '../define.ts';
import { describeFacts } from '../describe.ts';
import {
  detailFields,
  type Fact,
  factAttributes,
  factInWords,
  factParts,
  readFact,
} from '../fact-item.ts';
import { labelFieldOf } from '../marks.ts';
import { element, serialise } from '../markup.ts';

const options = z.object({
  y: explain(
    z.string().optional(),
    "The field that names the items; the dataset's key where absent.",
    '给各项命名的字段；不写时用数据集的主键。',
  ),
  details: detailsOption,
  sort: sortOption,
});
type Options = z.infer<typeof options>;

/** Facts without figures, or with few: each row by its name, with what its other fields say. */
export const list = defineChart(options, {
  channels: { y: { holds: 'any', required: false } },
  check: ({ details = [] }, context) => checkFields('details', details, context),
  most: 200,
  draw: (written, context) => {
    const items = read(written, context).map((fact) =>
      element('li', factAttributes(fact, context), factParts(fact, context)),
    );
    return {
      kind: 'html',
      html: serialise(element('ul', { class: 'drawn drawn-list', role: 'list' }, items)),
    };
  },
  describe: (written, context) =>
    describeFacts(
      read(written, context).map((fact) => ({
        label: fact.label,
        text: factInWords(fact, context),
      })),
      context,
    ),
});

function read({ y, details }: Options, context: DrawContext): Fact[] {
  const { dataset, rows } = context;
  const label = labelFieldOf(dataset, y);
  const fields = detailFields(dataset, details, [label?.name]);
  return rows.map((row) => readFact(context, row, label, fields));
}
