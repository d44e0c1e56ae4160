import { sum } from 'd3';
import { z } from 'zod';
import { checkFields } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { defineChart, detailsOption, sortOption } from '../contract/define-chart.ts';
import { labelFieldOf } from '../rows/marks.ts';
import { valleyEvents } from '../samples/valley.ts';
import { element } from '../text/markup.ts';
import { heightOfText, setTexts, wide } from '../text/text-height.ts';
import { describeFacts } from '../words/describe.ts';
import {
  detailFields,
  detailsHeight,
  type Fact,
  factAttributes,
  factInWords,
  factParts,
  readFact,
} from '../words/fact-item.ts';

const options = z.object({
  y: z.string().optional(),
  details: detailsOption,
  sort: sortOption,
});
type Options = z.infer<typeof options>;

const about: About = {
  shows: 'facts',
  samples: [
    {
      data: [valleyEvents],
      chart: `title:
  zh-CN: 山谷里的几件事
  en: What happened in the valley
subtitle:
  zh-CN: 示例数据
  en: Sample data
type: list
data: valley-events
rows: [market, fair, reservoir]
details: [place]
annotations:
  - at: fair
    text: { zh-CN: 以后每年一届, en: Every year from now on }
`,
    },
  ],
};

/** Facts without figures, or with few: each row by its name, with what its other fields say. */
export const list = defineChart(options, {
  about,
  channels: { y: { holds: 'any', required: false } },
  check: ({ details = [] }, context) => checkFields('details', details, context),
  most: 200,
  aside: true,
  suits: ({ layout }) =>
    layout.kind === 'words' && !layout.time
      ? { rank: 0, options: { y: layout.text }, reason: 'texts' }
      : undefined,
  read,
  draw: (facts, context) => {
    const items = facts.map((fact) =>
      element('li', factAttributes(fact, context), factParts(fact, context)),
    );
    return {
      kind: 'html',
      markup: element('ul', { class: 'drawn drawn-list', role: 'list' }, items),
      heightAt: (width) => heightOf(facts, context, width),
    };
  },
  describe: (facts, context) =>
    describeFacts(
      facts.map((fact) => ({
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

/** Details stand under the names, and on wide pages beside them. */
function heightOf(facts: readonly Fact[], context: DrawContext, width: number): number {
  const isWide = width >= wide;
  const first = Math.max(144, ((width - 24) * 2) / 5);
  const heights = facts.map((fact) => {
    const name = heightOfText(fact.label, isWide ? first : width, setTexts.label);
    const rest = detailsHeight(fact, context, isWide ? width - 24 - first : width);
    return 22.4 + (isWide ? Math.max(name, rest) : name + rest);
  });
  return sum(heights) + facts.length - 1;
}
