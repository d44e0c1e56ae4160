import type { EditorLanguage } from '../words/languages.ts';

/** What `create-yearlight` says, in one language. */
export interface CreatingWords {
  readonly usage: string;
  readonly needsFolder: string;
  readonly extraWord: (word: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly otherLanguage: (language: string) => string;
  /** Something stands where the folder is to come. */
  readonly taken: (folder: string, names: readonly string[]) => string;
  readonly isFile: (folder: string) => string;
  readonly denied: (folder: string, code: string) => string;
  readonly installing: (command: string) => string;
  readonly notInstalled: (command: string) => string;
  readonly oldNode: (version: string, oldest: string) => string;
  readonly made: (folder: string, steps: readonly string[]) => string;
}

const usage = 'npm create yearlight <folder> -- [--language en|zh-CN] [--no-install]';

/** The words of `create-yearlight`, by the editor's language. */
export const creatingWords: Readonly<Record<EditorLanguage, CreatingWords>> = {
  en: {
    usage: `Usage: ${usage}\n  Makes a folder with a site of your own: a story, a chart and a dataset to begin with.\n`,
    needsFolder: 'Write the name of the folder that is to hold your site.',
    extraWord: (word) =>
      `“${word}” is not expected here. A name with spaces stands between quotation marks.`,
    unknownOption: (option) => `There is no option ${option}.`,
    otherLanguage: (language) =>
      `The sample is written in en or zh-CN, not in “${language}”. Begin with one of them: content/site.yaml takes any language later.`,
    taken: (folder, names) =>
      `${folder} holds files already (${names.join(', ')}), and nothing is overwritten. Name a folder that is empty or not there yet.`,
    isFile: (folder) => `${folder} is a file. Name a folder.`,
    denied: (folder, code) =>
      `${folder} cannot be written (${code}). Give yourself the right to, or choose another place.`,
    installing: (command) => `Installing the generator: ${command}`,
    notInstalled: (command) =>
      `The folder is made, but the generator could not be installed. Mend what is said above, then run in the folder: ${command}`,
    oldNode: (version, oldest) =>
      `The Node here is ${version}; the site needs ${oldest} or newer: https://nodejs.org`,
    made: (folder, steps) => `Made ${folder}. What comes next:\n\n${indented(steps)}\n`,
  },
  'zh-CN': {
    usage: `用法：${usage}\n  新建一个文件夹，里面是您自己的站点，带有一篇稿件、一张图表和一个数据集。\n`,
    needsFolder: '请写上存放站点的文件夹的名字。',
    extraWord: (word) => `这里不该有“${word}”。名字里有空格时，请加上引号。`,
    unknownOption: (option) => `没有 ${option} 这个选项。`,
    otherLanguage: (language) =>
      `示例只有 en 和 zh-CN 两种语言，没有“${language}”。请先选其中一种，以后可以在 content/site.yaml 里写任何语言。`,
    taken: (folder, names) =>
      `${folder} 里已经有文件（${names.join('、')}），不会覆盖它们。请换一个空的或还不存在的文件夹。`,
    isFile: (folder) => `${folder} 是一个文件。请写一个文件夹的名字。`,
    denied: (folder, code) => `${folder} 写不进去（${code}）。请加上权限，或换一个位置。`,
    installing: (command) => `正在安装生成器：${command}`,
    notInstalled: (command) =>
      `文件夹已建好，但生成器没有装上。请按上面的提示处理，然后在文件夹里运行：${command}`,
    oldNode: (version, oldest) =>
      `这里的 Node 是 ${version}；站点需要 ${oldest} 或更新的版本：https://nodejs.org`,
    made: (folder, steps) => `已建好 ${folder}。接下来：\n\n${indented(steps)}\n`,
  },
};

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}\n`).join('');
}
