import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';

/** What stands in a starting file for readers, until an editor writes over it. */
export interface StartingTexts {
  readonly storyTitle: string;
  readonly dek: string;
  readonly firstParagraph: string;
  readonly chartTitle: string;
  readonly subtitle: string;
  readonly datasetTitle: string;
  readonly datasetDescription: string;
  readonly source: string;
  readonly key: string;
  readonly value: string;
  readonly rows: readonly [string, string];
}

const en: StartingTexts = {
  storyTitle: 'The headline says what happened',
  dek: 'One sentence that adds what the headline leaves out.',
  firstParagraph: 'Begin with what matters most to the reader.',
  chartTitle: 'The finding, in a sentence',
  subtitle: 'What is measured, when, and in which unit',
  datasetTitle: 'What the figures are about',
  datasetDescription: 'How the figures were gathered.',
  source: 'The title of the source',
  key: 'Item',
  value: 'Value',
  rows: ['First item', 'Second item'],
};

const zhCN: StartingTexts = {
  storyTitle: '标题写明发生了什么',
  dek: '用一句话补上标题没说的。',
  firstParagraph: '先写读者最需要知道的。',
  chartTitle: '用一句话写出结论',
  subtitle: '衡量什么、何时、用什么单位',
  datasetTitle: '这些数字讲的是什么',
  datasetDescription: '这些数字是怎么来的。',
  source: '来源的标题',
  key: '项目',
  value: '数值',
  rows: ['第一项', '第二项'],
};

/** The texts of starting files for readers of a language; English where there are none. */
export function startingTexts(language: string): StartingTexts {
  return language.split('-')[0] === 'zh' ? zhCN : en;
}

/** Whether a source is still called what a starting file calls it. */
export function isStartingSource(title: string): boolean {
  return [en, zhCN].some(({ source }) => source === title);
}

/** What a starting file explains to its editor, line by line. */
export interface StartingComments {
  readonly story: Readonly<Record<StoryComment, string>>;
  readonly chart: Readonly<Record<ChartComment, string>>;
}

type StoryComment =
  | 'head'
  | 'title'
  | 'dek'
  | 'kicker'
  | 'edition'
  | 'order'
  | 'date'
  | 'byline'
  | 'status'
  | 'lead'
  | 'image'
  | 'body';
type ChartComment =
  | 'head'
  | 'title'
  | 'subtitle'
  | 'type'
  | 'data'
  | 'channels'
  | 'rows'
  | 'highlight'
  | 'annotations'
  | 'note'
  | 'alt';

/** By the editor's language. */
export const startingComments: Readonly<Record<EditorLanguage, StartingComments>> = {
  en: {
    story: {
      head: 'A line that begins with # is a comment; nobody but you sees it.',
      title: 'The headline.',
      dek: 'The sentence under the headline. Take the line out if there is none.',
      kicker: 'The word above the headline.',
      edition: 'The edition that the story belongs to.',
      order: 'The place in the edition; the smallest number comes first.',
      date: 'The day of publication: year-month-day.',
      byline: 'Who wrote it, and what they did.',
      status: 'draft shows in the preview only; published goes on the site.',
      lead: 'The chart that stands for the story on the front page: its file name without .yaml.',
      image: 'A picture stands in public/ and needs alt text, a caption and a credit.',
      body: 'Below the second “---” follows the story. A chart: ::chart{#its-id}. A number from the data: [](fact:dataset/key/field). A link to a story: [words](story:its-slug).',
    },
    chart: {
      head: 'A line that begins with # is a comment; nobody but you sees it.',
      title: 'The finding, not the topic.',
      subtitle: 'What is measured, when, and in which unit.',
      type: 'The kind of chart. npm run dev shows a sample of each at /gallery/. There are:',
      data: 'The dataset: the name of its file in data/, without .json.',
      channels: 'Which fields of the dataset are drawn. This dataset has:',
      rows: 'Only these rows, by their keys; all where the line is left out. The dataset has:',
      highlight: 'The rows that the title speaks of.',
      annotations: 'A text beside a row.',
      note: 'What a reader must know to read the chart right.',
      alt: 'Your own description for readers who cannot see the chart; made from the data where absent.',
    },
  },
  'zh-CN': {
    story: {
      head: '以 # 开头的行是注释，只有编辑能看到。',
      title: '标题。',
      dek: '标题下面的一句话；不需要就删去这一行。',
      kicker: '标题上方的短词。',
      edition: '稿件属于哪一期。',
      order: '在这一期里的次序，数字小的排在前面。',
      date: '发布日期：年-月-日。',
      byline: '署名和分工。',
      status: 'draft 是草稿，只在预览里出现；published 才会发布。',
      lead: '首页上代表这篇稿件的图表：它的文件名，不带 .yaml。',
      image: '图片放在 public/ 里，必须有 alt、说明和署名。',
      body: '第二个“---”下面是正文。插入图表：::chart{#图表名}。引用数据里的数字：[](fact:数据集/键/字段)。链接到别的稿件：[文字](story:稿件名)。',
    },
    chart: {
      head: '以 # 开头的行是注释，只有编辑能看到。',
      title: '写结论，不写话题。',
      subtitle: '衡量什么、何时、用什么单位。',
      type: '图表种类。各种图表的示例：npm run dev 打开后看 /gallery/。可用的有：',
      data: '数据集：data/ 里的文件名，不带 .json。',
      channels: '画哪些字段。这个数据集有：',
      rows: '只画这些行（写它们的键）；不写就是全部。这个数据集有：',
      highlight: '标题说的是哪几行。',
      annotations: '某一行旁边的文字。',
      note: '读者看图必须知道的事。',
      alt: '给看不到图的读者的描述；不写就根据数据自动生成。',
    },
  },
};
