import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';

/** Why a folder cannot be written to. */
export type OutProblem =
  | 'holds-site'
  | 'in-site'
  | 'is-file'
  | 'holds-more'
  | 'no-parent'
  | 'read-only'
  | 'read-only-disk'
  | 'no-space'
  | 'too-long';

/** What stays in a folder of what others have put there. */
export interface KeptOthers {
  readonly others: readonly string[];
  readonly wasListed: boolean;
}

/** What a finished build tells. */
export interface BuildCounts {
  readonly name: string;
  readonly pages: number;
  readonly charts: number;
  readonly datasets: number;
  readonly files: number;
  readonly bytes: number;
  /** Brotli bytes of a story of middle length. */
  readonly story?: number | undefined;
  readonly seconds: number;
  /** The folder, as an editor would name it. */
  readonly out: string;
  readonly warnings: number;
}

/** What build, start and dev say to editors, in one language. */
export interface PublishingWords {
  readonly bundling: string;
  readonly drawing: (done: number, all: number) => string;
  readonly built: (counts: BuildCounts) => readonly string[];
  /** How to look at what was built. */
  readonly look: (command: string) => string;
  readonly measured: (what: string, stories: number) => string;
  readonly notBuilt: string;
  readonly out: Readonly<Record<OutProblem, (folder: string) => string>>;
  /** What others have put into the folder of the site. */
  readonly others: {
    readonly kept: (folder: string, kept: KeptOthers) => readonly string[];
    readonly taken: (folder: string, paths: readonly string[]) => string;
    readonly inUse: (folder: string) => string;
  };
  /** The page at the address is there to be read. */
  readonly serving: (address: string) => string;
  readonly stop: string;
  readonly portTaken: (port: number, command: string) => string;
  readonly badPort: (port: string) => string;
  readonly badHost: (host: string) => string;
  /** Others can read what is served. */
  readonly open: string;
  /** What is said to a browser that asks by a name which is not this server's. */
  readonly otherHost: (named: string) => string;
  /** What a preview says after a saved file was read. */
  readonly preview: {
    readonly intro: string;
    readonly reloaded: (time: string) => string;
    readonly mended: string;
    readonly kept: string;
    readonly nothingYet: string;
  };
  /** The mistakes over a page of the preview. */
  readonly overlay: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly close: string;
  };
}

const units = ['B', 'KB', 'MB', 'GB'] as const;

/** 940 B, 21.4 KB, 1.9 MB: thousands of bytes, as networks and disks count. */
export function writeBytes(bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(bytes || 1) / 3)));
  const value = bytes / 1000 ** step;
  return `${step === 0 ? value : value.toFixed(1)} ${units[step]}`;
}

const plural = (count: number, one: string, other: string) =>
  `${count} ${count === 1 ? one : other}`;

/** So many names tell what they are; of the rest there is a number. */
const mostNames = 8;

function someOf(names: readonly string[], comma: string, rest: (count: number) => string): string {
  const more = names.length - mostNames;
  return names.slice(0, mostNames).join(comma) + (more > 0 ? rest(more) : '');
}

const someInEnglish = (names: readonly string[]) =>
  someOf(names, ', ', (count) => ` and ${count} more`);
const someInChinese = (names: readonly string[]) =>
  someOf(names, '、', (count) => `，另有 ${count} 项`);

const en: PublishingWords = {
  bundling: 'Preparing the pages …',
  drawing: (done, all) => `Pages ${done}/${all}`,
  built: ({ name, pages, charts, datasets, files, bytes, story, seconds, out, warnings }) => [
    `Built ${name} in ${seconds.toFixed(1)} s: ${plural(pages, 'page', 'pages')}, ${plural(charts, 'chart', 'charts')}, ${plural(datasets, 'dataset', 'datasets')}.`,
    `${writeBytes(bytes)} in ${plural(files, 'file', 'files')}, in the folder ${out}${
      story === undefined
        ? '.'
        : `; a typical story takes ${writeBytes(story)} over the wire (Brotli, without font and pictures).`
    }`,
    ...(warnings ? [`${plural(warnings, 'warning', 'warnings')} above: worth a look.`] : []),
  ],
  look: (command) => `Look at it: ${command}`,
  measured: (what, stories) => `Measured: ${what}, ${stories} stories`,
  notBuilt: 'Nothing was written: mend the errors above first.',
  out: {
    'holds-site': (folder) =>
      `${folder} holds the site itself, and a build takes a folder of its own. Name another folder with --out.`,
    'in-site': (folder) =>
      `${folder} belongs to the sources of the site, and a build takes a folder of its own. Name another folder with --out.`,
    'is-file': (folder) => `${folder} is a file. Name a folder with --out.`,
    'holds-more': (folder) =>
      `${folder} holds files that no build has put there, and a build takes a folder of its own. Empty it, or name another folder with --out.`,
    'no-parent': (folder) =>
      `${folder} cannot be made, since a file stands in its way. Name another folder with --out.`,
    'read-only': (folder) =>
      `${folder} cannot be written: you have no right to change ${folder} or the folder around it. Name another folder with --out.`,
    'read-only-disk': (folder) =>
      `${folder} cannot be written: its disk can only be read. Name another folder with --out.`,
    'no-space': (folder) =>
      `${folder} cannot be written: its disk is full, or what you may use of it. Make room, or name another folder with --out.`,
    'too-long': (folder) =>
      `${folder} has too long a name for the files of a site to stand below it. Name another folder with --out.`,
  },
  others: {
    kept: (folder, { others, wasListed }) => [
      `Left alone in ${folder}, since no build has put it there: ${someInEnglish(others)}.`,
      ...(wasListed
        ? []
        : [
            'The build before this one left no list of its files, so some of these may be old ones of its own: delete what you do not need.',
          ]),
    ],
    taken: (folder, paths) =>
      `Nothing was replaced: in ${folder} files that no build has put there stand where the site is to have its own: ${someInEnglish(paths)}. Move them away, or name another folder with --out.`,
    inUse: (folder) =>
      `Nothing was replaced: another build has been writing to ${folder} for two minutes. Wait until it ends, then build again.`,
  },
  serving: (address) => `The site is at ${address}`,
  stop: 'Ctrl-C stops it.',
  portTaken: (port, command) =>
    `Port ${port} cannot be used: ${port < 1024 ? 'it needs more rights, or ' : ''}another program has it. Stop that one, or choose another port: PORT=${port < 1024 ? 4321 : port + 1} ${command}`,
  badPort: (port) => `PORT is “${port}”; it must be a number from 1 to 65535.`,
  badHost: (host) =>
    `“${host}” is no address of this machine. Write one of its addresses behind --host, 0.0.0.0 for all of them, or leave it out.`,
  open: 'Whoever can reach this machine can read it.',
  otherHost: (named) =>
    `This server does not answer to the name “${named}”. Ask for it as it was printed when it started, or name the host with --host.`,
  preview: {
    intro: 'Drafts are shown too. What you save shows at once.',
    reloaded: (time) => `${time}  shown anew`,
    mended: 'All errors are mended.',
    kept: 'The preview keeps the last state without errors.',
    nothingYet: 'There is nothing to show until the errors are mended.',
  },
  overlay: {
    title: (count) => `${plural(count, 'error', 'errors')} in content or data`,
    hint: 'This goes away by itself once they are mended.',
    close: 'Close',
  },
};

const zhCN: PublishingWords = {
  bundling: '正在准备页面……',
  drawing: (done, all) => `页面 ${done}/${all}`,
  built: ({ name, pages, charts, datasets, files, bytes, story, seconds, out, warnings }) => [
    `《${name}》生成完毕，用时 ${seconds.toFixed(1)} 秒：${pages} 个页面、${charts} 张图表、${datasets} 个数据集。`,
    `共 ${writeBytes(bytes)}、${files} 个文件，写在 ${out}${
      story === undefined
        ? '。'
        : `；一篇普通稿件的传输量为 ${writeBytes(story)}（Brotli 压缩，不含字体和图片）。`
    }`,
    ...(warnings ? [`上面有 ${warnings} 条警告，值得看一看。`] : []),
  ],
  look: (command) => `查看网站：${command}`,
  measured: (what, stories) => `已测：${what}，${stories} 篇稿件`,
  notBuilt: '什么也没有写入：请先改正上面的错误。',
  out: {
    'holds-site': (folder) =>
      `${folder} 是站点所在的文件夹，而生成的网站要有自己的文件夹。请用 --out 指定别的文件夹。`,
    'in-site': (folder) =>
      `${folder} 属于站点的素材，而生成的网站要有自己的文件夹。请用 --out 指定别的文件夹。`,
    'is-file': (folder) => `${folder} 是一个文件。请用 --out 指定文件夹。`,
    'holds-more': (folder) =>
      `${folder} 里有不是由生成得来的文件，而生成的网站要有自己的文件夹。请先清空它，或用 --out 指定别的文件夹。`,
    'no-parent': (folder) =>
      `无法创建 ${folder}：路径上有一个同名文件。请用 --out 指定别的文件夹。`,
    'read-only': (folder) =>
      `${folder} 写不进去：没有权限更改它或它所在的文件夹。请用 --out 指定另一个文件夹。`,
    'read-only-disk': (folder) =>
      `${folder} 写不进去：它所在的磁盘是只读的。请用 --out 指定另一个文件夹。`,
    'no-space': (folder) =>
      `${folder} 写不进去：磁盘满了，或者超出了可用的配额。请腾出空间，或用 --out 指定另一个文件夹。`,
    'too-long': (folder) =>
      `${folder} 的名字太长，网站的文件放不进去。请用 --out 指定另一个文件夹。`,
  },
  others: {
    kept: (folder, { others, wasListed }) => [
      `${folder} 里不是由生成得来的，没有动：${someInChinese(others)}。`,
      ...(wasListed
        ? []
        : ['上一次生成没有留下文件清单，所以其中有些可能是它的旧文件：不需要的请删除。']),
    ],
    taken: (folder, paths) =>
      `什么也没有替换：${folder} 里有不是由生成得来的文件，占了网站自己要用的位置：${someInChinese(paths)}。请把它们移走，或用 --out 指定别的文件夹。`,
    inUse: (folder) =>
      `什么也没有替换：两分钟来一直有另一次生成在写 ${folder}。请等它结束后再生成。`,
  },
  serving: (address) => `网站在 ${address}`,
  stop: '按 Ctrl-C 停止。',
  portTaken: (port, command) =>
    `端口 ${port} 用不了：${port < 1024 ? '它需要更高的权限，或者' : ''}已被别的程序占用。请关闭那个程序，或换一个端口：PORT=${port < 1024 ? 4321 : port + 1} ${command}`,
  badPort: (port) => `PORT 是“${port}”，应当是 1 到 65535 之间的数字。`,
  badHost: (host) =>
    `“${host}”不是这台机器的地址。请在 --host 后面写本机的一个地址，0.0.0.0 表示全部；也可以不写。`,
  open: '能连到这台机器的人都能看到它。',
  otherHost: (named) =>
    `这个服务不以“${named}”这个名字应答。请用启动时显示的地址访问，或用 --host 指定主机。`,
  preview: {
    intro: '草稿也会显示。保存后立即可见。',
    reloaded: (time) => `${time}  已更新`,
    mended: '错误都改好了。',
    kept: '预览仍停在上一次没有错误的样子。',
    nothingYet: '改正错误之前，没有可以预览的内容。',
  },
  overlay: {
    title: (count) => `内容或数据里有 ${count} 个错误`,
    hint: '改好以后，这里会自动消失。',
    close: '关闭',
  },
};

/** The words of build, start and dev, by the editor's language. */
export const publishingWords: Readonly<Record<EditorLanguage, PublishingWords>> = {
  en,
  'zh-CN': zhCN,
};
