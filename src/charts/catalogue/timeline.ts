import { sum } from 'd3';
import { z } from 'zod';
import { lookUp } from '../../schema/look-up.ts';
import { isDate } from '../../schema/values.ts';
import { checkFields } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { defineChart, detailsOption } from '../contract/define-chart.ts';
import { labelFieldOf } from '../rows/marks.ts';
import { valleyEvents } from '../samples/valley.ts';
import { element, type Markup } from '../text/markup.ts';
import { heightOfText, setTexts } from '../text/text-height.ts';
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
  x: z.string(),
  y: z.string().optional(),
  details: detailsOption,
});
type Options = z.infer<typeof options>;

const about: About = {
  shows: 'facts',
  samples: [
    {
      data: [valleyEvents],
      chart: `title:
  zh-CN: 从霜冻到水库
  en: From the frost to the reservoir
subtitle:
  zh-CN: 示例数据：山谷大事
  en: "Sample data: events in a valley"
type: timeline
data: valley-events
x: day
y: event
details: [place]
annotations:
  - at: market
    text: { zh-CN: 比原定晚了一年, en: A year later than planned }
`,
    },
  ],
};

/** Events in the order in which they happened, each under its date; what is still to come is dashed. */
export const timeline = defineChart(options, {
  about,
  channels: { x: { holds: 'date', required: true }, y: { holds: 'any', required: false } },
  check: ({ details = [] }, context) => checkFields('details', details, context),
  most: 200,
  suits: ({ layout }) =>
    layout.kind === 'words' && layout.time
      ? { rank: 0, options: { x: layout.time.field.name, y: layout.text }, reason: 'events' }
      : undefined,
  read,
  draw: (events, context) => ({
    kind: 'html',
    markup: element(
      'ol',
      { class: 'drawn drawn-timeline', role: 'list' },
      events.map((event) => drawEvent(event, context)),
    ),
    heightAt: (width) => heightOf(events, context, width),
  }),
  describe: (events, context) =>
    describeFacts(
      events.map(({ fact, day }) => ({
        label: day,
        text: [fact.label, factInWords(fact, context)]
          .filter(Boolean)
          .join(context.words.listSeparator),
      })),
      context,
    ),
});

interface Event {
  readonly fact: Fact;
  readonly date: string;
  /** The date in words. */
  readonly day: string;
}

/** Events by date; those without one stand last, and say so. */
function read({ x, y, details }: Options, context: DrawContext): Event[] {
  const { dataset, rows, words } = context;
  const label = labelFieldOf(dataset, y);
  const fields = detailFields(dataset, details, [x, label?.name]);
  return rows
    .map((row): Event => {
      const date = String(lookUp(row.values, x) ?? '');
      const day = date === '' ? words.interface.missing : words.day(date);
      return { fact: readFact(context, row, label, fields), date, day };
    })
    .sort((a, b) => Number(a.date === '') - Number(b.date === '') || compare(a.date, b.date));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function drawEvent({ fact, date, day }: Event, context: DrawContext): Markup {
  const isTime = isDate(date) || /^\d{4}(-\d{2})?$/.test(date);
  return element('li', factAttributes(fact, context), [
    isTime ? element('time', { datetime: date }, [day]) : element('span', { class: 'time' }, [day]),
    element('div', { class: 'event' }, factParts(fact, context)),
  ]);
}

/** Events under their dates, as far from the line at their side as timeline.css sets them. */
function heightOf(events: readonly Event[], context: DrawContext, width: number): number {
  const room = width - 23.4;
  const heights = events.map(
    ({ fact, day }) =>
      heightOfText(day, room, setTexts.small) +
      heightOfText(fact.label, room, setTexts.label) +
      detailsHeight(fact, context, room) +
      17.6,
  );
  return sum(heights) - 17.6;
}
