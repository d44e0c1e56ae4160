import { type PublishingWords, someOf, writeBytes } from '../contract/publishing.ts';

const someOfNames = (names: readonly string[]) =>
  someOf(names, '、', (count) => `，另有 ${count} 项`);

export const publishingWords: PublishingWords = {
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
      `${folder} 里不是由生成得来的，没有动：${someOfNames(others)}。`,
      ...(wasListed
        ? []
        : ['上一次生成没有留下文件清单，所以其中有些可能是它的旧文件：不需要的请删除。']),
    ],
    taken: (folder, paths) =>
      `什么也没有替换：${folder} 里有不是由生成得来的文件，占了网站自己要用的位置：${someOfNames(paths)}。请把它们移走，或用 --out 指定别的文件夹。`,
    inUse: (folder) =>
      `什么也没有替换：两分钟来一直有另一次生成在写 ${folder}。请等它结束后再生成。`,
  },
  serving: (address) => `网站在 ${address}`,
  stop: '按 Ctrl-C 停止。',
  portTaken: (port, again) =>
    `端口 ${port} 用不了：${port < 1024 ? '它需要更高的权限，或者' : ''}已被别的程序占用。请关闭那个程序，或换一个端口：${again}`,
  badPort: (name, port) => `${name} 是“${port}”，应当是 1 到 65535 之间的数字。`,
  badHost: (host) =>
    `“${host}”不是这台机器的地址。请在 --host 后面写本机的一个地址，0.0.0.0 表示全部；也可以不写。`,
  notThere: (folder, build) => `${folder} 里没有建好的网站。请先运行 ${build}`,
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

import type { FreezingWords } from '../contract/freezing.ts';

export const freezingWords: FreezingWords = {
  frozen: (kept, before) =>
    `已把 ${kept} 个嵌入页按这一版的样子存入 public/；原有的 ${before} 个不变。请与内容一起保存。`,
  notBuilt: (folder) => `${folder} 里没有建好的网站。请先运行 npm run build`,
};

import type { PreviewingWords } from '../contract/previewing.ts';

export const previewingWords: PreviewingWords = {
  here: (count) => `这一页所用的文件里有 ${count} 个错误`,
  hereHint: '页面显示的是没有错误时的样子；改好之后就会更新。',
  elsewhere: (count) => `别处有 ${count} 个错误（F8）`,
  desk: (address) => `编辑台（在浏览器里写稿和发布；这个地址只供你一人使用）：\n  ${address}`,
  welcome: {
    title: '还没有内容',
    intro: '这就是您的网站。三步之后，就有一篇带图表、数字都有出处的报道：',
    steps: [
      ['从电子表格导入数字', 'npm run import -- figures.xlsx --name figures'],
      ['画成图表', 'npm run new -- chart figures'],
      ['写成报道', 'npm run new -- story first-story'],
    ],
  },
};

import type { UpgradingWords } from '../contract/upgrading.ts';

export const upgradingWords: UpgradingWords = {
  nothing: (format) => `没有要改的：文件是格式 ${format}，正是这个版本的写法。`,
  shown: (from, to, count) => `从格式 ${from} 到 ${to}，会改动 ${count} 个文件：`,
  howToWrite: (command) => `还没有写入。要写入，请运行：${command}`,
  written: (count, to) => `写好了 ${count} 个文件；站点现在是格式 ${to}。`,
  newer: (format, current) =>
    `站点是格式 ${format}，而这个版本最多认识到 ${current}。请安装最新版：npm install yearlight@latest`,
};
