import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';

/** What is said when the charts of an edition are kept for ever. */
export interface FreezingWords {
  readonly frozen: (kept: number, before: number) => string;
  readonly notBuilt: (folder: string) => string;
}

export const freezingWords: Readonly<Record<EditorLanguage, FreezingWords>> = {
  en: {
    frozen: (kept, before) =>
      `Put ${kept} embeds into public/, as they are in this edition; ${before} were there before and stay. Keep them with the content.`,
    notBuilt: (folder) => `There is no finished site in ${folder}. Build it first: npm run build`,
  },
  'zh-CN': {
    frozen: (kept, before) =>
      `已把 ${kept} 个嵌入页按这一版的样子存入 public/；原有的 ${before} 个不变。请与内容一起保存。`,
    notBuilt: (folder) => `${folder} 里没有建好的网站。请先运行 npm run build`,
  },
};
