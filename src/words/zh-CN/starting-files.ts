import type { StartingComments, StartingTexts } from '../contract/starting-files.ts';

export const startingTexts: StartingTexts = {
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

/** By the editor's language. */
export const startingComments: StartingComments = {
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
    round: '显示几位小数；来源卡片写出数据集里的全部位数。',
    note: '读者看图必须知道的事。',
    alt: '给看不到图的读者的描述；不写就根据数据自动生成。',
  },
};
