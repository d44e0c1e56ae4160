import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';

/** What the preview says over and in the place of pages. */
export interface PreviewingWords {
  /** How many errors stand in the files of this page. */
  readonly here: (count: number) => string;
  readonly hereHint: string;
  /** How many errors stand elsewhere, and how to see them. */
  readonly elsewhere: (count: number) => string;
  readonly welcome: {
    readonly title: string;
    readonly intro: string;
    /** What to do next, each with its command. */
    readonly steps: readonly (readonly [what: string, command: string])[];
  };
}

export const previewingWords: Readonly<Record<EditorLanguage, PreviewingWords>> = {
  en: {
    here: (count) =>
      count === 1
        ? 'One error in what this page is made of'
        : `${count} errors in what this page is made of`,
    hereHint:
      'The page shows what it last was without them. It comes up to date when they are mended.',
    elsewhere: (count) =>
      count === 1 ? 'One error elsewhere (F8)' : `${count} errors elsewhere (F8)`,
    welcome: {
      title: 'Nothing is written yet',
      intro:
        'This is your site. Three steps, and it has a story with a chart whose numbers answer for themselves:',
      steps: [
        ['Bring in figures from a spreadsheet', 'npm run import -- figures.xlsx --name figures'],
        ['Draw them', 'npm run new -- chart figures'],
        ['Write about them', 'npm run new -- story first-story'],
      ],
    },
  },
  'zh-CN': {
    here: (count) => `这一页所用的文件里有 ${count} 个错误`,
    hereHint: '页面显示的是没有错误时的样子；改好之后就会更新。',
    elsewhere: (count) => `别处有 ${count} 个错误（F8）`,
    welcome: {
      title: '还没有内容',
      intro: '这就是您的网站。三步之后，就有一篇带图表、数字都有出处的报道：',
      steps: [
        ['从电子表格导入数字', 'npm run import -- figures.xlsx --name figures'],
        ['画成图表', 'npm run new -- chart figures'],
        ['写成报道', 'npm run new -- story first-story'],
      ],
    },
  },
};
