import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';

/** The words of the gallery of chart types, which is for editors. */
export interface GalleryWords {
  readonly title: string;
  readonly dek: string;
  /** What readers look for in a chart: the parts of the gallery. */
  readonly purposes: Readonly<
    Record<'amounts' | 'time' | 'parts' | 'goals' | 'relations' | 'places' | 'facts', string>
  >;
  readonly contents: string;
  readonly samples: string;
  /** The heading of a sample's file, and of its dataset. */
  readonly chartFile: string;
  readonly dataset: (name: string) => string;
  /** That its figures are made up. */
  readonly madeUp: string;
  /** The rows that a table leaves out. */
  readonly further: (count: number) => string;
  readonly asJson: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly options: string;
  readonly optionsNote: string;
  readonly shared: string;
  readonly sharedNote: string;
  readonly annotations: string;
  /** The columns of a table of options. */
  readonly head: Readonly<Record<'option' | 'filling' | 'required' | 'explanation', string>>;
  readonly required: string;
  readonly optional: string;
  readonly fallback: (value: string) => string;
  readonly fillings: Readonly<
    Record<'text' | 'number' | 'boolean' | 'list' | 'pair' | 'group' | 'any', string>
  >;
  readonly field: Readonly<Record<'number' | 'date' | 'any', string>>;
  readonly choice: (allowed: readonly string[]) => string;
}

const en: GalleryWords = {
  title: 'Chart types',
  dek: 'Each kind of chart that a file in content/charts/ can name: what it is for, how it is written, what becomes of it. All figures here are made up.',
  purposes: {
    amounts: 'Compare amounts',
    time: 'See change',
    parts: 'See parts of a whole',
    goals: 'Count, and measure progress',
    relations: 'See what goes together',
    places: 'See where',
    facts: 'Tell figures and facts',
  },
  contents: 'On this page',
  samples: 'Samples',
  chartFile: 'The chart’s file',
  dataset: (name) => `The dataset “${name}”`,
  madeUp: 'made up',
  further: (count) => `and ${count} further ${count === 1 ? 'row' : 'rows'}`,
  asJson: 'The whole file',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy it with your keys',
  options: 'Options',
  optionsNote: 'See also:',
  shared: 'What every chart takes',
  sharedNote:
    'Every text takes bound numbers, as stories do, and stands once for all languages or by language: { en: …, zh-CN: … }.',
  annotations: 'In an annotation',
  head: { option: 'Option', filling: 'Filled with', required: 'Needed', explanation: 'Meaning' },
  required: 'yes',
  optional: 'no',
  fallback: (value) => `no; ${value} where absent`,
  fillings: {
    text: 'a name or text',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list: […]',
    pair: 'two numbers: [from, to]',
    group: 'fields of its own',
    any: 'a value',
  },
  field: { number: 'a field of numbers', date: 'a field of dates', any: 'a field' },
  choice: (allowed) => `one of ${allowed.join(', ')}`,
};

const zhCN: GalleryWords = {
  title: '图表类型',
  dek: 'content/charts/ 里的文件能用的每一种图表：用在哪里，怎么写，画出来什么样。这里的数字都是虚构的。',
  purposes: {
    amounts: '比大小',
    time: '看变化',
    parts: '看构成',
    goals: '看数目与进度',
    relations: '看相关',
    places: '看地方',
    facts: '说数字和事实',
  },
  contents: '本页内容',
  samples: '示例',
  chartFile: '图表文件',
  dataset: (name) => `数据集“${name}”`,
  madeUp: '虚构',
  further: (count) => `还有 ${count} 行`,
  asJson: '整个文件',
  copy: '复制',
  copied: '已复制',
  selected: '已选中，请用键盘复制',
  options: '选项',
  optionsNote: '另见：',
  shared: '各种图表共有的选项',
  sharedNote:
    '各处文字都可以像稿件一样绑定数字；可以只写一份供各种语言用，也可以分语言写：{ zh-CN: …, en: … }。',
  annotations: '一条注里写什么',
  head: { option: '选项', filling: '填什么', required: '必填', explanation: '含义' },
  required: '是',
  optional: '否',
  fallback: (value) => `否，不写时为 ${value}`,
  fillings: {
    text: '名称或文字',
    number: '数字',
    boolean: 'true 或 false',
    list: '列表：[…]',
    pair: '两个数：[起, 止]',
    group: '若干项',
    any: '任意值',
  },
  field: { number: '数字字段', date: '日期字段', any: '字段' },
  choice: (allowed) => `${allowed.join('、')} 之一`,
};

/** By the editors' language. */
export const galleryWords: Readonly<Record<EditorLanguage, GalleryWords>> = { en, 'zh-CN': zhCN };
