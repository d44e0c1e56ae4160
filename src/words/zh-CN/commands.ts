import { lookUp } from '../../schema/look-up.ts';
import type { CommandWords } from '../contract/commands.ts';
import { beginSite } from './phrases.ts';

const tooManyFiles = '打不开：打开的文件太多。请关闭一些程序，或调高上限（ulimit -n）';

/** What stands behind “cannot be” where the system denies a file for another reason than a missing right. */
const denials: Readonly<Record<string, string>> = {
  ENOSPC: '写不进去：磁盘满了。请腾出空间，或换一个位置',
  EDQUOT: '写不进去：已用完您在这个磁盘上的配额。请腾出空间，或换一个位置',
  EFBIG: '写不进去：文件超出了磁盘或系统允许的大小。请换一个位置',
  ENAMETOOLONG: '写不进去：名字或路径太长。请换一个短些的',
  EROFS: '写不进去：这个磁盘是只读的。请换一个位置',
  EBUSY: '不能替换：系统或别的程序正在使用它。请关闭那个程序，或换一个位置',
  EXDEV: '不能移动：它在另一个磁盘上。请换到同一个磁盘上',
  ENFILE: tooManyFiles,
  EMFILE: tooManyFiles,
  EIO: '不能读写：磁盘报告故障。请先把要紧的文件复制到别处，再换一个位置',
  ELOOP: '找不到：链接绕成了圈。请改正这些链接',
};

export const commandWords: CommandWords = {
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
  moreHelp: '每个命令加上 --help 会说明自己的用法；--version 显示版本。',
  commands: {
    check: '检查内容和数据，不生成网站，一次列出全部问题。',
    build: '生成完整的网站。',
    freeze: '把建好的网站里的图表按这一版的样子永久留存。',
    dev: '边写边看：保存后立即预览。',
    desk: '打开编辑台：在浏览器里写稿、绑定数字、发布。',
    serve: '像网站主机那样提供已建好的网站，不重新生成。',
    why: '列出一个单元格用在哪些地方。',
    bind: '找出报道里数据集已有的数字，绑定你接受的那些。',
    upgrade: '列出怎样把站点的文件改成这个版本的写法，要求时才写入。',
    docs: '在本机打开这份中英文文档，不用联网。',
    start: '生成网站并在本机打开服务。',
    bench: '用虚构的大型站点测量检查、生成的快慢，以及读者要下载多少。',
    new: '为稿件（story）、图表（chart）、数据集（dataset）、页面（page）、一期（edition）或另一种语言（language）新建起始文件，或写好主机（hosting）发布网站所需的文件，从不覆盖已有的文件。',
    import: '把表格做成数据集，并列出对每一列的判断。',
  },
  options: {
    site: '站点的文件夹，里面有 content、data 和 public；不写就从当前文件夹往上找有 content/site.yaml 的',
    out: '建好的网站放在哪个文件夹；不写就是站点文件夹里的 dist',
    port: '在哪个端口上服务；不写就是 PORT 或 4321',
    open: '用浏览器打开网站',
    host: '在哪个地址上服务，0.0.0.0 表示本机的所有地址；不写就只有本机能访问',
    json: '以 JSON 输出结果',
    why: '不列问题，只列出这个单元格用在哪里',
    name: '数据集的名字，写成 data/<dataset>.json',
    replace: '用新的数字换掉原有的；您在数据集里写的文字会保留',
    'dry-run': '只显示结果，什么也不写',
    sheet: '工作簿里的哪张工作表；不写就是第一张有表格、又不是封面、目录或说明的',
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
    write: '把要改的写进文件',
    proposals: '列出适合这些数据的类型和理由，不写文件',
    yes: '只有一个单元格相符、毫无疑义的数字直接绑定，其余列出',
    help: '显示这段说明',
  },
  wrong: {
    unknownOption: (option, nearest) =>
      `没有 ${option} 这个选项。${nearest ? `是不是想写 ${nearest}？` : ''}`,
    unknownCommand: (name, nearest) =>
      `没有“${name}”这个命令。${nearest ? `是不是想写 ${nearest}？` : ''}`,
    missingValue: (option) => `${option} 后面要跟一个值。`,
    needlessValue: (option) => `${option} 后面不用跟值。`,
    extraWord: (word, script) =>
      `这里不该有“${word}”。${script ? `npm run 的选项要写在“--”之后，例如 npm run ${script} -- --site <dir>。` : ''}`,
    missingWords: (words) => `请在命令后面写上 ${words}。`,
    noFolder: (folder) => `没有 ${folder} 这个文件夹。${beginSite(folder)}`,
    unknownKind: (kind, nearest) =>
      `不能新建“${kind}”，只能是 story、chart、dataset、page、edition、language 或 hosting。${nearest ? `是不是想写 ${nearest}？` : ''}`,
    unknownHosting: (name, nearest, allowed) =>
      `没有为主机“${name}”准备的文件。${nearest ? `是不是想写 ${nearest}？` : ''}现有的是 ${allowed.join('、')}；别的主机只要能发布文件，用 dist 里的就行。`,
    badLanguage: (tag) => `“${tag}”不是语言的标签。例如：fr、pt-BR、zh-TW`,
    languageThere: (tag) => `站点已经有 ${tag}，在 content/site.yaml 的 languages 里。`,
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
    language: (tag) =>
      `它们是草稿，里面是默认语言的文字：译好一篇，就把 status 改为 published。content/site.yaml、图表和数据里哪些文字还缺 ${tag}，npm run check 会指出。`,
    hosting: () => '还要做什么，写在文件开头。',
  },
  noSite: (folder) =>
    `这个文件夹里没有站点：缺少 content/site.yaml。请用 --site 指定一个有它的文件夹。${beginSite(folder)}`,
  nothingToDraw: '还没有含数字的数据集，没有可画的东西。请先新建一个：npm run new -- dataset <id>',
  noAccess: (path, code) =>
    `${path} ${lookUp(denials, code) ?? `不能读写（${code}）。请加上权限，或换一个位置`}。`,
  bug: '这是程序的故障，不是您的文件有错。请把下面的内容报告给维护者：',
};
