import type { EditorLanguage } from './editor-language.ts';

/** The smallest content/site.yaml that is a site, in whole lines. */
export const smallestSite = `name: The Morning Post
url: https://morning-post.example
languages: [en]
edition: "2026"
`;

const lines = smallestSite.trim().split('\n');

/** The same lines in one sentence. */
export const smallestLines: Readonly<Record<EditorLanguage, string>> = {
  en: lines.map((line) => `“${line}”`).join(', '),
  'zh-CN': lines.map((line) => `“${line}”`).join('、'),
};

const path = (folder: string) =>
  folder === '' || folder === '.' ? 'content/site.yaml' : `${folder}/content/site.yaml`;

/** How a newsroom begins a site of its own in a folder, as written. */
export const beginSite: Readonly<Record<EditorLanguage, (folder: string) => string>> = {
  en: (folder) =>
    `To begin a site of your own, write ${path(folder)} with four lines:\n\n${smallestSite}`,
  'zh-CN': (folder) => `要新建自己的站点，请写一个 ${path(folder)}，四行即可：\n\n${smallestSite}`,
};
