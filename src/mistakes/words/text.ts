import type { EditorLanguage } from './editor-language.ts';
import { type Choice, choice, error, warning } from './phrases.ts';

/** Mistakes in a text: its marks, and what it links to, shows or binds. */
export const textMistakes = {
  'unknown-link': error<{ address: string } & Choice>({
    en: ({ address, nearest, allowed }) => [
      `The link “${address}” leads to no page of this site.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ address, nearest, allowed }) => [
      `链接“${address}”在本站没有对应的页面。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'unsafe-link': error<{ address: string }>({
    en: ({ address }) => [
      `The link “${address}” would run a script or hide its target.`,
      'Link to an http, https or mailto address, or to a page of this site.',
    ],
    'zh-CN': ({ address }) => [
      `链接“${address}”会运行脚本或隐藏去向。`,
      '请链接到 http、https、mailto 地址，或本站的页面。',
    ],
  }),
  'empty-link': error<{ address: string }>({
    en: ({ address }) => [
      `The link to “${address}” has no words.`,
      'Put words between its brackets. Only fact: fills them in by itself.',
    ],
    'zh-CN': ({ address }) => [
      `指向“${address}”的链接没有文字。`,
      '请在方括号里写上文字。只有 fact: 会自动填上。',
    ],
  }),
  'unknown-story': error<{ slug: string } & Choice>({
    en: ({ slug, nearest, allowed }) => [
      `The link leads to a story “${slug}” that does not exist in this language.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ slug, nearest, allowed }) => [
      `链接指向的稿件“${slug}”在这个语言里不存在。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'unpublished-story': error<{ slug: string; file: string }>({
    en: ({ slug, file }) => [
      `The link leads to “${slug}”, which is not published: ${file} is a draft, or its time has not come.`,
      'Publish that story together with this one, or take the link out.',
    ],
    'zh-CN': ({ slug, file }) => [
      `链接指向的“${slug}”尚未发布：${file} 是草稿，或还没到发布时间。`,
      '请与本篇同时发布那一篇，或去掉这个链接。',
    ],
  }),
  'unknown-chart': error<{ id: string } & Choice>({
    en: ({ id, nearest, allowed }) => [`There is no chart “${id}”.`, choice.en(nearest, allowed)],
    'zh-CN': ({ id, nearest, allowed }) => [`没有图表“${id}”。`, choice['zh-CN'](nearest, allowed)],
  }),
  'picture-incomplete': error<{ missing: readonly string[] }>({
    en: ({ missing }) => [
      `The picture has no ${missing.join(', no ')}.`,
      `Add ${missing.map((field) => `${field}="…"`).join(' ')}: readers who do not see it need the alt text, every picture its caption and credit. In a text a picture is written ::figure{src="…" alt="…" caption="…" credit="…"}.`,
    ],
    'zh-CN': ({ missing }) => [
      `图片缺少 ${missing.join('、')}。`,
      `请补上 ${missing.map((field) => `${field}="…"`).join(' ')}：看不见图的读者靠 alt，每张图都要有说明和署名。正文里的图写作 ::figure{src="…" alt="…" caption="…" credit="…"}。`,
    ],
  }),
  'missing-picture': error<{ src: string } & Choice>({
    en: ({ src, nearest, allowed }) => [
      `There is no picture public/${src}.`,
      `${choice.en(nearest, allowed)} Pictures stand in public/ and are named from there.`,
    ],
    'zh-CN': ({ src, nearest, allowed }) => [
      `没有图片 public/${src}。`,
      `${choice['zh-CN'](nearest, allowed)}图片放在 public/ 里，路径从那里写起。`,
    ],
  }),
  'unknown-directive': error<{ name: string } & Choice>({
    en: ({ name, nearest, allowed }) => [
      `“::${name}” means nothing here.`,
      `${choice.en(nearest, allowed)} A chart is written ::chart{#id}.`,
    ],
    'zh-CN': ({ name, nearest, allowed }) => [
      `“::${name}”没有意义。`,
      `${choice['zh-CN'](nearest, allowed)}插入图表写作 ::chart{#id}。`,
    ],
  }),
  'bad-directive': error<{ written: string; example: string }>({
    en: ({ written, example }) => [
      `“${written}” cannot be read.`,
      `Write it ${example}, on a line of its own, with half-width colons, braces and quotes.`,
    ],
    'zh-CN': ({ written, example }) => [
      `“${written}”读不懂。`,
      `请写成 ${example}，单独占一行，冒号、花括号、引号用半角。`,
    ],
  }),
  'unclosed-box': error<{ name: string }>({
    en: ({ name }) => [`The box “:::${name}” never ends.`, 'Close it with a line “:::”.'],
    'zh-CN': ({ name }) => [`方框“:::${name}”没有结束。`, '请用单独一行“:::”结束它。'],
  }),
  'unopened-box': error<Record<never, never>>({
    en: () => [
      'This “:::” ends no box.',
      'Begin the box with a line “:::aside”, or delete this line.',
    ],
    'zh-CN': () => ['这个“:::”没有对应的方框。', '请在方框开头写一行“:::aside”，或删去这一行。'],
  }),
  'literal-emphasis': warning<{ written: string; inside: string }>({
    en: ({ written, inside }) => [
      `The signs of “${written}” stand in the text as they are: they were not read as emphasis.`,
      `Put a space or punctuation outside them, or take the punctuation at their edge out of them; write \\${inside} where the signs themselves are meant.`,
    ],
    'zh-CN': ({ written, inside }) => [
      `“${written}”里的记号会原样出现在文中，没有被读成强调。`,
      `请在记号外面留空格或标点，或把紧挨记号的标点移到外面；如果要的就是记号本身，请写成 \\${inside}。`,
    ],
  }),
  'unread-markup': error<{ written: string }>({
    en: ({ written }) => [
      `“${written}” stands in the text as it is: it was not read as a bound number or a box.`,
      'Write [words](fact:dataset/key/field) with half-width brackets and colon, spaces in it as %20; charts, pictures and boxes on a line of their own.',
    ],
    'zh-CN': ({ written }) => [
      `“${written}”会原样出现在文中：它没有被当作绑定的数字或方框。`,
      '请写成 [文字](fact:数据集/键/字段)，括号和冒号用半角，空格写作 %20；图表、图片和方框要单独占一行。',
    ],
  }),
  'too-deep': error<{ what: DeepThing }>({
    en: ({ what }) => deepThings.en[what],
    'zh-CN': ({ what }) => deepThings['zh-CN'][what],
  }),
  'long-row': error<{ columns: number }>({
    en: ({ columns }) => [
      `This row has more cells than the ${columns} columns of its table: readers would not see the rest.`,
      'Give the head of the table as many cells, or write a pipe that is text as \\|.',
    ],
    'zh-CN': ({ columns }) => [
      `这一行的格子比表头的 ${columns} 列多：多出来的读者看不到。`,
      '请给表头补上列；如果竖线是文字，写作 \\|。',
    ],
  }),
  'unknown-footnote': error<{ label: string }>({
    en: ({ label }) => [
      `The footnote “[^${label}]” has no text.`,
      `Add a line “[^${label}]: …” at the end.`,
    ],
    'zh-CN': ({ label }) => [`脚注“[^${label}]”没有内容。`, `请在文末加上一行“[^${label}]: …”。`],
  }),
  'duplicate-footnote': error<{ label: string }>({
    en: ({ label }) => [
      `There are two footnotes “[^${label}]”.`,
      'Give one of them another label, in the text too.',
    ],
    'zh-CN': ({ label }) => [`脚注“[^${label}]”写了两次。`, '请给其中一个换个标记，正文里也要改。'],
  }),
  'unused-footnote': warning<{ label: string }>({
    en: ({ label }) => [
      `Nothing refers to the footnote “[^${label}]”, so that readers will not see it.`,
      `Put [^${label}] in the text, or delete the footnote.`,
    ],
    'zh-CN': ({ label }) => [
      `正文没有用到脚注“[^${label}]”，读者看不到它。`,
      `请在正文里写上 [^${label}]，或删去这条脚注。`,
    ],
  }),
  'unknown-reason': error<{ reason: string } & Choice>({
    en: ({ reason, nearest, allowed }) => [
      `“${reason}” is no reason for leaving a number unbound.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ reason, nearest, allowed }) => [
      `“${reason}”不是数字可以不绑定的理由。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'bad-round': error<{ round: string; most: number | undefined }>({
    en: ({ round, most }) => [
      most === undefined
        ? `“round ${round}” rounds what is no figure.`
        : `“round ${round}” does not shorten a figure with ${most} digits behind the point.`,
      most === undefined ? 'Delete it.' : `Write a whole number from 0 to ${most}, or delete it.`,
    ],
    'zh-CN': ({ round, most }) => [
      most === undefined
        ? `“round ${round}”：这里不是数字，不能舍入。`
        : `“round ${round}”不能用：这里的数字最多有 ${most} 位小数。`,
      most === undefined ? '请删去。' : `请写 0 到 ${most} 之间的整数，或者删去。`,
    ],
  }),
  'claim-without-statement': error<{ address: string }>({
    en: ({ address }) => [
      'The claim does not say what it states.',
      `Add the statement as the link's title: (claim:${address} "is max").`,
    ],
    'zh-CN': ({ address }) => [
      '这个说法没有写明它断言什么。',
      `请把断言写成链接标题：(claim:${address} "is max")。`,
    ],
  }),
  'missing-cell': error<{ address: string }>({
    en: ({ address }) => [
      `The cell ${address} has no value to show.`,
      'Fill in the dataset, or write the sentence without this number.',
    ],
    'zh-CN': ({ address }) => [
      `单元格 ${address} 没有数值可显示。`,
      '请先补上数据，或改写句子不用这个数。',
    ],
  }),
} as const;

/** What can stand inside its own kind without end: marks in a text, lists and groups in a file, formulas. */
export type DeepThing = 'marks' | 'lists' | 'formula';

type DeepWords = Readonly<Record<DeepThing, readonly [problem: string, hint: string]>>;

const deepThings: Readonly<Record<EditorLanguage, DeepWords>> = {
  en: {
    marks: [
      'This text holds marks inside marks, hundreds of levels deep.',
      'Look for a long run of *, _, [, >, - or :::, and delete it.',
    ],
    lists: [
      'Lists and groups stand inside one another here, more than a hundred levels deep.',
      'Look for a long run of [, { or “- ”, or for an anchor (&name) that holds itself (*name), and delete it.',
    ],
    formula: [
      'This formula is too long, or leads through too many others, to be computed.',
      'Part it: compute a piece in a cell of its own and name that cell, or use sum(…).',
    ],
  },
  'zh-CN': {
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
  },
};
