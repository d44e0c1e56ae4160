import type { StartingComments, StartingTexts } from '../contract/starting-files.ts';

export const startingTexts: StartingTexts = {
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

/** By the editor's language. */
export const startingComments: StartingComments = {
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
    round: 'So many digits are shown; source cards have all that the dataset has.',
    note: 'What a reader must know to read the chart right.',
    alt: 'Your own description for readers who cannot see the chart; made from the data where absent.',
  },
};
