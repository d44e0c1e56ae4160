import type { MistakeTexts } from '../kinds/phrases.ts';
import type {
  StateFault,
  StepsFault,
  stepsMistakes as stepsMistakesKinds,
} from '../kinds/steps.ts';
import type { DeepWords, textMistakes as textMistakesKinds } from '../kinds/text.ts';
import { choice } from './phrases.ts';

const deepThings: DeepWords = {
  marks: [
    '这段文字里标记套标记，有几百层。',
    '请找一找连成一长串的 *、_、[、>、- 或 :::，把它删去。',
  ],
  lists: [
    '这里列表或字段组一层套一层，超过一百层。',
    '请找一找连成一长串的 [、{ 或“- ”，或者包含自身（*名称）的锚点（&名称），把它删去。',
  ],
  formula: [
    '这个公式太长，或者牵连的其他公式太多，无法计算。',
    '请拆开：把一部分放进单独的单元格计算，再引用它，或者使用 sum(…)。',
  ],
};

export const textMistakes: MistakeTexts<typeof textMistakesKinds> = {
  'unknown-link': ({ address, nearest, allowed }) => [
    `链接“${address}”在本站没有对应的页面。`,
    choice(nearest, allowed),
  ],
  'unsafe-link': ({ address }) => [
    `链接“${address}”会运行脚本或隐藏去向。`,
    '请链接到 http、https、mailto 地址，或本站的页面。',
  ],
  'empty-link': ({ address }) => [
    `指向“${address}”的链接没有文字。`,
    '请在方括号里写上文字。只有 fact: 会自动填上。',
  ],
  'unknown-story': ({ slug, nearest, allowed }) => [
    `链接指向的稿件“${slug}”在这个语言里不存在。`,
    choice(nearest, allowed),
  ],
  'unpublished-story': ({ slug, file }) => [
    `链接指向的“${slug}”尚未发布：${file} 是草稿，或还没到发布时间。`,
    '请与本篇同时发布那一篇，或去掉这个链接。',
  ],
  'unknown-chart': ({ id, nearest, allowed }) => [`没有图表“${id}”。`, choice(nearest, allowed)],
  'picture-incomplete': ({ missing }) => [
    `图片缺少 ${missing.join('、')}。`,
    `请补上 ${missing.map((field) => `${field}="…"`).join(' ')}：看不见图的读者靠 alt，每张图都要有说明和署名。正文里的图写作 ::figure{src="…" alt="…" caption="…" credit="…"}。`,
  ],
  'missing-picture': ({ src, nearest, allowed }) => [
    `没有图片 public/${src}。`,
    `${choice(nearest, allowed)}图片放在 public/ 里，路径从那里写起。`,
  ],
  'unknown-directive': ({ name, nearest, allowed }) => [
    `“::${name}”没有意义。`,
    `${choice(nearest, allowed)}插入图表写作 ::chart{#id}。`,
  ],
  'bad-directive': ({ written, example }) => [
    `“${written}”读不懂。`,
    `请写成 ${example}，单独占一行，冒号、花括号、引号用半角。`,
  ],
  'unclosed-box': ({ name }) => [`方框“:::${name}”没有结束。`, '请用单独一行“:::”结束它。'],
  'unopened-box': () => [
    '这个“:::”没有对应的方框。',
    '请在方框开头写一行“:::aside”，或删去这一行。',
  ],
  'literal-emphasis': ({ written, inside }) => [
    `“${written}”里的记号会原样出现在文中，没有被读成强调。`,
    `请在记号外面留空格或标点，或把紧挨记号的标点移到外面；如果要的就是记号本身，请写成 \\${inside}。`,
  ],
  'unread-markup': ({ written }) => [
    `“${written}”会原样出现在文中：它没有被当作绑定的数字或方框。`,
    '请写成 [文字](fact:数据集/键/字段)，括号和冒号用半角，空格写作 %20；图表、图片和方框要单独占一行。',
  ],
  'too-deep': ({ what }) => deepThings[what],
  'long-row': ({ columns }) => [
    `这一行的格子比表头的 ${columns} 列多：多出来的读者看不到。`,
    '请给表头补上列；如果竖线是文字，写作 \\|。',
  ],
  'unknown-footnote': ({ label }) => [
    `脚注“[^${label}]”没有内容。`,
    `请在文末加上一行“[^${label}]: …”。`,
  ],
  'duplicate-footnote': ({ label }) => [
    `脚注“[^${label}]”写了两次。`,
    '请给其中一个换个标记，正文里也要改。',
  ],
  'unused-footnote': ({ label }) => [
    `正文没有用到脚注“[^${label}]”，读者看不到它。`,
    `请在正文里写上 [^${label}]，或删去这条脚注。`,
  ],
  'unknown-reason': ({ reason, nearest, allowed }) => [
    `“${reason}”不是数字可以不绑定的理由。`,
    choice(nearest, allowed),
  ],
  'bad-round': ({ round, most }) => [
    most === undefined
      ? `“round ${round}”：这里不是数字，不能舍入。`
      : `“round ${round}”不能用：这里的数字最多有 ${most} 位小数。`,
    most === undefined ? '请删去。' : `请写 0 到 ${most} 之间的整数，或者删去。`,
  ],
  'claim-without-statement': ({ address }) => [
    '这个说法没有写明它断言什么。',
    `请把断言写成链接标题：(claim:${address} "is max")。`,
  ],
  'missing-cell': ({ address }) => [
    `单元格 ${address} 没有数值可显示。`,
    '请先补上数据，或改写句子不用这个数。',
  ],
};

const writtenSteps =
  '分步讲图写作“:::steps{#图表}”，每一步一个“### …”标题、一行“::state{…}”和正文，最后“:::”。';

const forms: Readonly<Record<StepsFault, (of: string) => readonly [string, string]>> = {
  'state-outside': () => ['这个“::state”不在任何一步里。', writtenSteps],
  'words-before': () => [
    '这些文字写在了第一步之前。',
    `请移到“:::steps”前面，或用“### …”开始一步。${writtenSteps}`,
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
