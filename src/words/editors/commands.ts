import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';
import { beginSite } from '../../mistakes/words/first-site.ts';
import { lookUp } from '../../schema/look-up.ts';

/** How much was looked at, and what was found. */
export interface CheckCounts {
  readonly stories: number;
  readonly pages: number;
  readonly charts: number;
  readonly datasets: number;
  readonly facts: number;
  readonly errors: number;
  readonly warnings: number;
}

/** The numbers in the published stories, their headlines and charts. */
export interface CoverageCounts {
  readonly bound: number;
  readonly waived: number;
  readonly unbound: number;
  /** How many in a hundred answer for themselves, rounded down. */
  readonly percent: number;
}

/** What the commands say to editors, apart from mistakes, in one language. */
export interface CommandWords {
  /** The sentence at the end of a check. */
  readonly checked: (counts: CheckCounts) => string;
  /** The sentence about how the numbers of stories answer for themselves. */
  readonly covered: (coverage: CoverageCounts) => string;
  /** What stands above the list of a cell's uses, and where there are none. */
  readonly usedBy: (cell: string, says: string, places: number) => string;
  readonly usage: string;
  /** What each command does, and what its options mean. */
  readonly commands: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly wrong: {
    readonly unknownOption: (option: string, nearest: string | undefined) => string;
    readonly port: (command: string) => string;
    readonly missingValue: (option: string) => string;
    readonly needlessValue: (option: string) => string;
    readonly extraWord: (word: string, command: string) => string;
    readonly missingWords: (words: string) => string;
    readonly noFolder: (folder: string) => string;
    readonly unknownKind: (kind: string, nearest: string | undefined) => string;
    readonly badId: (id: string, proposal: string | undefined) => string;
  };
  readonly created: (file: string) => string;
  readonly exists: (file: string) => string;
  /** Which dataset a new chart draws, and why; `path` is that of the dataset called as the chart is. */
  readonly drawn: Readonly<
    Record<
      'named' | 'first' | 'unreadable' | 'withoutFigures',
      (dataset: string, path: string) => string
    >
  >;
  readonly next: Readonly<
    Record<'story' | 'chart' | 'dataset' | 'page' | 'edition', (id: string) => string>
  >;
  readonly noSite: (folder: string) => string;
  readonly nothingToDraw: string;
  /** Where the system lets nothing be written or read, with its own word for why. */
  readonly noAccess: (path: string, code: string) => string;
  /** The running headline of a bug, which is no mistake of the editor's. */
  readonly bug: string;
}

const plural = (count: number, one: string, other: string) =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : other}`;

const tooManyFiles = {
  en: 'opened: too many files are open. Close other programs, or raise the limit (ulimit -n)',
  'zh-CN': '打不开：打开的文件太多。请关闭一些程序，或调高上限（ulimit -n）',
};

/** What stands behind “cannot be” where the system denies a file for another reason than a missing right. */
const denials: Readonly<Record<string, Readonly<Record<EditorLanguage, string>>>> = {
  ENOSPC: {
    en: 'written: the disk is full. Make room, or choose another place',
    'zh-CN': '写不进去：磁盘满了。请腾出空间，或换一个位置',
  },
  EDQUOT: {
    en: 'written: you have used up what you may use of this disk. Make room, or choose another place',
    'zh-CN': '写不进去：已用完您在这个磁盘上的配额。请腾出空间，或换一个位置',
  },
  EFBIG: {
    en: 'written: it is larger than this disk or your limits allow. Choose another place',
    'zh-CN': '写不进去：文件超出了磁盘或系统允许的大小。请换一个位置',
  },
  ENAMETOOLONG: {
    en: 'written: its name or path is too long for this disk. Choose a shorter one',
    'zh-CN': '写不进去：名字或路径太长。请换一个短些的',
  },
  EROFS: {
    en: 'written: this disk can only be read. Choose another place',
    'zh-CN': '写不进去：这个磁盘是只读的。请换一个位置',
  },
  EBUSY: {
    en: 'replaced: the system or another program holds it. Close that program, or choose another place',
    'zh-CN': '不能替换：系统或别的程序正在使用它。请关闭那个程序，或换一个位置',
  },
  EXDEV: {
    en: 'moved: it is on another disk. Choose a place on the same one',
    'zh-CN': '不能移动：它在另一个磁盘上。请换到同一个磁盘上',
  },
  ENFILE: tooManyFiles,
  EMFILE: tooManyFiles,
  EIO: {
    en: 'read or written: the disk reports a fault. Copy what matters elsewhere, and choose another place',
    'zh-CN': '不能读写：磁盘报告故障。请先把要紧的文件复制到别处，再换一个位置',
  },
  ELOOP: {
    en: 'found: its links lead round in a circle. Mend the links',
    'zh-CN': '找不到：链接绕成了圈。请改正这些链接',
  },
};

const en: CommandWords = {
  checked: ({ stories, pages, charts, datasets, facts, errors, warnings }) => {
    const parts = [
      plural(stories, 'story', 'stories'),
      ...(pages ? [plural(pages, 'page', 'pages')] : []),
      plural(charts, 'chart', 'charts'),
      plural(datasets, 'dataset', 'datasets'),
    ];
    const looked = `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
    const found = `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}`;
    return `Checked ${looked} with ${plural(facts, 'bound number', 'bound numbers')}: ${found}.`;
  },
  covered: ({ bound, waived, unbound, percent }) =>
    `Of ${bound + waived + unbound} numbers in published stories, ${bound} are bound to a cell and ${waived} waived; ${unbound || 'none'} ${unbound === 1 ? 'answers' : unbound ? 'answer' : 'answers'} for nothing: coverage ${percent} %.`,
  usedBy: (cell, says, places) =>
    places === 0
      ? `${cell} (${says}) is used nowhere.`
      : `${cell} (${says}) is used in ${places === 1 ? 'one place' : `${places} places`}:`,
  usage: 'Usage: ',
  commands: {
    check: 'Checks content and data without building, and prints every problem at once.',
    build: 'Writes the finished site.',
    freeze: 'Keeps the charts of the finished site for ever as they are in its edition.',
    dev: 'Shows the site while you write it.',
    start: 'Builds the site and serves it.',
    bench:
      'Measures the check, the build and what readers load, on large sites of made-up stories.',
    new: 'Writes a commented starting file for a story, a chart, a dataset, a page or an edition, and never overwrites one.',
    import: 'Makes a dataset of a spreadsheet, and shows what it takes each column for.',
  },
  options: {
    site: 'the folder of the site, with its content, data and public; here where absent',
    out: 'the folder to write to; dist where absent',
    host: 'the address to serve at, 0.0.0.0 for all of this machine; for this machine alone where absent',
    json: 'print the result as JSON',
    why: 'print where a cell is used, instead of the problems',
    name: 'what the dataset is called: it becomes data/<dataset>.json',
    replace:
      'put the figures in the place of those that are there; what you wrote around them is kept',
    'dry-run': 'show everything, write nothing',
    sheet: 'the sheet of a workbook; the first that holds a table where absent',
    long: 'make a row for each figure: years in columns become a column of years',
    title: 'the title of the dataset; the line above the table where absent',
    source: 'where the figures come from; the line below the table where absent',
    decimal: 'how decimals are written, where the file does not show it',
    key: 'the columns that name a row, by their heads or letters: “region,year”; “row” numbers the rows',
    encoding: 'the encoding of a text file, as in windows-1250',
    delimiter: 'what parts the cells: comma, semicolon, tab, pipe, space, or the sign itself',
    'head-row': 'the row of heads, counted from 1, or rows as in 4-5; 0 where there is none',
    skip: 'how many rows to leave out at the top',
    type: 'what columns hold, where that is read wrong: “zip=text,year=time”',
    columns: 'the only columns to take',
    again: 'make datasets anew from the file or address that they came from: those named, or all',
    from: 'the service that exported the file: makes the chart, too',
    as: 'the type to begin a chart with; the one that suits its data best where absent',
    proposals: 'print which types suit the data, and why, and write nothing',
    help: 'print this',
  },
  wrong: {
    unknownOption: (option, nearest) =>
      `There is no option ${option}.${nearest ? ` Did you mean ${nearest}?` : ''}`,
    port: (command) =>
      `There is no option --port: the port stands before the command, as in PORT=4400 npm run ${command}`,
    missingValue: (option) => `${option} needs a value behind it.`,
    needlessValue: (option) => `${option} takes no value.`,
    extraWord: (word, command) =>
      `“${word}” is not expected here. Options for npm run stand behind “--”, as in npm run ${command} -- --site <dir>.`,
    missingWords: (words) => `Write ${words} behind the command.`,
    noFolder: (folder) => `There is no folder ${folder}. ${beginSite.en(folder)}`,
    unknownKind: (kind, nearest) =>
      `“${kind}” cannot be started; it is a story, a chart, a dataset, a page or an edition.${nearest ? ` Did you mean ${nearest}?` : ''}`,
    badId: (id, proposal) =>
      `“${id}” cannot stand in an address: use lower-case letters a–z, digits and hyphens only.${proposal ? ` For instance: ${proposal}` : ''}`,
  },
  created: (file) => `Wrote ${file}`,
  exists: (file) => `${file} exists already and stays as it is.`,
  drawn: {
    named: (dataset) => `It draws data/${dataset}.json, the dataset of the same name.`,
    first: (dataset, path) =>
      `It draws data/${dataset}.json, the first dataset with figures: there is no ${path}. Name another behind “data:”.`,
    unreadable: (dataset, path) =>
      `It draws data/${dataset}.json, the first dataset with figures, for ${path} cannot be read: npm run check says why. Mend it, then name it behind “data:” with its fields, or delete the chart and start it again.`,
    withoutFigures: (dataset, path) =>
      `It draws data/${dataset}.json, the first dataset with figures: ${path} has none to draw. Name another behind “data:”.`,
  },
  next: {
    story: () =>
      'It is a draft: npm run dev shows it. Set its status to published when it is finished.',
    chart: (id) => `Put it in a story with ::chart{#${id}}`,
    dataset: (id) => `Name it in a chart with data: ${id}, or bind a number to it: fact:${id}/…`,
    page: (id) => `Put it into the menu in content/site.yaml: menu: [{ page: ${id} }]`,
    edition: (id) =>
      `It becomes the front page at /${id}/. Set edition: "${id}" in content/site.yaml to make it the current one.`,
  },
  noSite: (folder) =>
    `There is no site in this folder: content/site.yaml is missing. Name a folder that has one with --site. ${beginSite.en(folder)}`,
  nothingToDraw:
    'There is no dataset with figures yet, so there is nothing to draw. Begin with one: npm run new -- dataset <id>',
  noAccess: (path, code) =>
    `${path} cannot be ${lookUp(denials, code)?.en ?? `read or written (${code}). Give yourself the right to, or choose another place`}.`,
  bug: 'This is a fault of the program, not of your files. Please report it with what follows:',
};

const zhCN: CommandWords = {
  checked: ({ stories, pages, charts, datasets, facts, errors, warnings }) => {
    const parts = [
      `${stories} 篇稿件`,
      ...(pages ? [`${pages} 个页面`] : []),
      `${charts} 张图表`,
      `${datasets} 个数据集`,
    ];
    const found = `${errors || '没有'}${errors ? ' 个' : ''}错误，${warnings || '没有'}${warnings ? ' 个' : ''}警告`;
    return `检查了 ${parts.join('、')}，其中绑定的数字 ${facts} 处：${found}。`;
  },
  covered: ({ bound, waived, unbound, percent }) =>
    `已发布稿件共有 ${bound + waived + unbound} 个数字：${bound} 个绑定到单元格，${waived} 个声明不绑定，${unbound ? `${unbound} 个没有出处` : '没有一个缺出处'}，覆盖率 ${percent}%。`,
  usedBy: (cell, says, places) =>
    places === 0 ? `${cell}（${says}）没有用在任何地方。` : `${cell}（${says}）用在 ${places} 处：`,
  usage: '用法：',
  commands: {
    check: '检查内容和数据，不生成网站，一次列出全部问题。',
    build: '生成完整的网站。',
    freeze: '把建好的网站里的图表按这一版的样子永久留存。',
    dev: '边写边看：保存后立即预览。',
    start: '生成网站并在本机打开服务。',
    bench: '用虚构的大型站点测量检查、生成的快慢，以及读者要下载多少。',
    new: '为稿件（story）、图表（chart）、数据集（dataset）、页面（page）或一期（edition）新建一个带注释的起始文件，从不覆盖已有的文件。',
    import: '把表格做成数据集，并列出对每一列的判断。',
  },
  options: {
    site: '站点的文件夹，里面有 content、data 和 public；不写就是当前文件夹',
    out: '写到哪个文件夹；不写就是 dist',
    host: '在哪个地址上服务，0.0.0.0 表示本机的所有地址；不写就只有本机能访问',
    json: '以 JSON 输出结果',
    why: '不列问题，只列出这个单元格用在哪里',
    name: '数据集的名字，写成 data/<dataset>.json',
    replace: '用新的数字换掉原有的；您在数据集里写的文字会保留',
    'dry-run': '只显示结果，什么也不写',
    sheet: '工作簿里的哪张工作表；不写就是第一张有表格的',
    long: '每个数字一行：各年份列转成一列年份',
    title: '数据集的标题；不写就用表格上方的一行',
    source: '数字的来源；不写就用表格下方的一行',
    decimal: '小数点的写法，仅在文件里看不出来时需要',
    key: '用哪几列作主键，写列名或字母，如“地区,年份”；row 表示给各行编号',
    encoding: '文本文件的编码，例如 windows-1250',
    delimiter: '各格之间的分隔：comma、semicolon、tab、pipe、space，或符号本身',
    'head-row': '列名在第几行（从 1 数起），几行就写 4-5；没有列名写 0',
    skip: '跳过开头几行',
    type: '某列判断得不对时写明它是什么：“邮编=text,年份=time”',
    columns: '只导入这几列',
    again: '按原来的文件或网址重新导入：写出名字的数据集，不写就是全部',
    from: '导出这个文件的服务：图表也一起做出来',
    as: '图表用哪种类型；不写就用最适合数据的一种',
    proposals: '列出适合这些数据的类型和理由，不写文件',
    help: '显示这段说明',
  },
  wrong: {
    unknownOption: (option, nearest) =>
      `没有 ${option} 这个选项。${nearest ? `是不是想写 ${nearest}？` : ''}`,
    port: (command) => `没有 --port 这个选项：端口写在命令前面，例如 PORT=4400 npm run ${command}`,
    missingValue: (option) => `${option} 后面要跟一个值。`,
    needlessValue: (option) => `${option} 后面不用跟值。`,
    extraWord: (word, command) =>
      `这里不该有“${word}”。npm run 的选项要写在“--”之后，例如 npm run ${command} -- --site <dir>。`,
    missingWords: (words) => `请在命令后面写上 ${words}。`,
    noFolder: (folder) => `没有 ${folder} 这个文件夹。${beginSite['zh-CN'](folder)}`,
    unknownKind: (kind, nearest) =>
      `不能新建“${kind}”，只能是 story、chart、dataset、page 或 edition。${nearest ? `是不是想写 ${nearest}？` : ''}`,
    badId: (id, proposal) =>
      `“${id}”不能用在网址里：只用小写字母 a–z、数字和连字符。${proposal ? `例如：${proposal}` : ''}`,
  },
  created: (file) => `已写好 ${file}`,
  exists: (file) => `${file} 已经存在，没有改动它。`,
  drawn: {
    named: (dataset) => `图表画的是同名的数据集 data/${dataset}.json。`,
    first: (dataset, path) =>
      `图表画的是第一个含数字的数据集 data/${dataset}.json，因为没有 ${path}。要换一个，请改 data: 后面的名字。`,
    unreadable: (dataset, path) =>
      `${path} 读不出来，图表先画第一个含数字的数据集 data/${dataset}.json。原因请看 npm run check；改好后把它的名字和字段写进图表，或删掉图表重新新建。`,
    withoutFigures: (dataset, path) =>
      `${path} 没有可画的数字，图表先画第一个含数字的数据集 data/${dataset}.json。要换一个，请改 data: 后面的名字。`,
  },
  next: {
    story: () => '它现在是草稿，npm run dev 可以看到；写完后把 status 改为 published。',
    chart: (id) => `在稿件里写 ::chart{#${id}} 就能插入它`,
    dataset: (id) => `在图表里写 data: ${id}，或在文中绑定数字：fact:${id}/…`,
    page: (id) => `在 content/site.yaml 里写 menu: [{ page: ${id} }]，就会进入菜单`,
    edition: (id) =>
      `它是 /${id}/ 的首页。要设为当前一期，请在 content/site.yaml 里写 edition: "${id}"。`,
  },
  noSite: (folder) =>
    `这个文件夹里没有站点：缺少 content/site.yaml。请用 --site 指定一个有它的文件夹。${beginSite['zh-CN'](folder)}`,
  nothingToDraw: '还没有含数字的数据集，没有可画的东西。请先新建一个：npm run new -- dataset <id>',
  noAccess: (path, code) =>
    `${path} ${lookUp(denials, code)?.['zh-CN'] ?? `不能读写（${code}）。请加上权限，或换一个位置`}。`,
  bug: '这是程序的故障，不是您的文件有错。请把下面的内容报告给维护者：',
};

/** The words of the commands, by the editor's language. */
export const commandWords: Readonly<Record<EditorLanguage, CommandWords>> = { en, 'zh-CN': zhCN };
