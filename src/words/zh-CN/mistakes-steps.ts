import type { MistakeTexts } from '../kinds/phrases.ts';
import type {
  StateFault,
  StepsFault,
  stepsMistakes as stepsMistakesKinds,
} from '../kinds/steps.ts';

const written =
  '分步讲图写作“:::steps{#图表}”，每一步一个“### …”标题、一行“::state{…}”和正文，最后“:::”。';

const forms: Readonly<Record<StepsFault, (of: string) => readonly [string, string]>> = {
  'state-outside': () => ['这个“::state”不在任何一步里。', written],
  'words-before': () => [
    '这些文字写在了第一步之前。',
    `请移到“:::steps”前面，或用“### …”开始一步。${written}`,
  ],
  'too-few': (count) => [
    `这里只有 ${count} 步，没有下一步可走。`,
    '请写两步以上，每步一个“### …”标题，或一个列表的一项；只要一张图，写 ::chart{#…} 就够了。',
  ],
  'two-states': () => [
    '一步只有一个状态，这里又写了一个。',
    '请并成一个“::state{…}”，或分成两步。',
  ],
  'no-marks': (type) => [
    `“${type}”类的图表全是文字，没有可以逐步变化的图形。`,
    '请换一张画图形的图表，如 bar、line 或 waffle。',
  ],
};

const states: Readonly<
  Record<StateFault, (name: string, of: string, has: string) => readonly [string, string]>
> = {
  unreadable: (name, of) => [
    `“${name}="${of}"”读不懂。`,
    '写法同图表文件，写在一行里：where="year: 2024, area: [north, south]"、group="by: region, output: sum"、top=3。',
  ],
  'other-unit': (_, of, has) => [
    `图上的数以${has}计，换不成“${of}”。`,
    '请写同一种量的单位，或一个比率的单元格，其分母单位就是图上的单位：项目数要用“元每个项目”。',
  ],
  'no-rate': (_, of) => [`“${of}”不是确切的数，不能拿来换算。`, '请写一个有确切数值的单元格。'],
  'other-measure': (_, of, has) => [
    `${of}与图上的量不是一种，图上以${has}计。`,
    '请对比同一种量；也可以先用 unit="…" 换算图上的数。',
  ],
  'no-scale': (_, of) => [
    `“${of}”类的图表没有可以填满的格子，也没有可以画线的刻度。`,
    '请换成 waffle、column 或 line，或用 highlight="…" 和 annotate="…" 来讲。',
  ],
  beyond: (_, of, has) => [
    `${of}比画出来的格子（${has}）还多。`,
    '请对比其中的一部分，或反过来比。',
  ],
  'no-value': (_, of) => [`${of}没有数值，无法对比。`, '请写一个有数值的单元格。'],
  nowhere: () => ['这句话没有可以依附的图形。', '画了不止一行，请用 highlight="…" 写明是哪一行。'],
  'as-before': (_, of) => [`第 ${of} 步画的与前一步一样。`, '请给它自己的状态，或把两步并成一步。'],
};

export const stepsMistakes: MistakeTexts<typeof stepsMistakesKinds> = {
  'steps-form': ({ fault, of = '' }) => [...forms[fault](of)],
  'step-state': ({ fault, name, of, has = '' }) => [...states[fault](name, of, has)],
};
