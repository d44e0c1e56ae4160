import { lookUp } from '../../schema/look-up.ts';
import type { MomentKind } from '../../schema/moments.ts';
import { cut, encodingName, few, type ImportSays, shown } from '../contract/import-decisions.ts';
import { counterLine } from '../kinds/counter-line.ts';

const delimiterNames: Readonly<Record<string, string>> = {
  comma: '逗号',
  semicolon: '分号',
  tab: '制表符',
  pipe: '竖线',
  space: '空格',
};

const kinds: Readonly<Record<MomentKind, string>> = {
  year: '年份',
  season: '跨年的年度（赛季、财年）',
  half: '半年',
  quarter: '季度',
  month: '月份',
  week: '周',
  date: '日期',
  datetime: '时刻',
  time: '钟点',
};

export const importSays: ImportSays = {
  sheet: (name, others) =>
    `读取的是工作表“${name}”。${others.length ? `文件里还有${others.map((each) => `“${each}”`).join('、')}，可用 --sheet 指定。` : ''}`,
  encoding: (encoding, sample) =>
    `文件编码是 ${encodingName(encoding)}${sample && `：“${sample}”。如果读出来不对，请用 --encoding 指定编码`}。`,
  rivalEncoding: (encoding, sample) =>
    `也可能是 ${encodingName(encoding)}：“${sample}”。如果这样才对，请加上 --encoding ${encoding}。`,
  delimiter: (name) =>
    `各格以${lookUp(delimiterNames, name) ?? name}分隔；不对的话用 --delimiter 指定。`,
  dimensions: (names) =>
    `第一列含 ${names.length} 个维度，拆成${names.map((name) => `“${name}”`).join('、')}；单元格按拆开后的列命名。`,
  separator: (cell, written, isGroup) =>
    `${cell} 的“${written}”按${isGroup ? '千分位' : '小数'}读，依据是同列的其他数字；如果不对，请加上 --decimal comma 或 --decimal point。`,
  heads: (rows, first, texts) =>
    `${rows.length === 0 ? '没有表头' : `表头是第 ${rows.join('、')} 行`}；第一行数据是第 ${first} 行：${shown(texts)}。`,
  linesLeft: (lines) =>
    `表格上方有 ${lines.length} 行没有采用：${lines
      .slice(0, 4)
      .map((line) => `“${cut(line)}”`)
      .join('、')}${lines.length > 4 ? '……' : ''}。`,
  decimalComma: () => '文件用逗号作小数点：12,5 就是十二点五。',
  title: (title) => `表格上方的一行用作标题：“${title}”。`,
  sheetTitle: (title) => `工作表的名称用作标题：“${title}”。`,
  ownTitle: (line) => `标题用您写的；没有采用“${line}”。`,
  keptTitle: (line) => `数据集原有的标题不变；没有采用“${line}”。`,
  ownSource: (line) => `来源用您写的；没有采用表格下方的“${line}”。`,
  keptSource: (line) => `数据集原有的来源不变；没有采用表格下方的“${line}”。`,
  keptNote: () => '数据集原有的说明（note）不变；没有采用表格下方的文字。',
  source: (source) => `表格下方的一行用作来源：“${source}”。`,
  notes: (count) => `表格下方的 ${count} 行文字写进数据集的说明（note）。`,
  emptyColumn: (column, head) => `${column} 列（“${head}”）是空的，没有导入。`,
  emptyCorner: (column) => `${column} 列没有列名，称作“项目”。`,
  repeatedHeads: (rows) => `第 ${few(rows, '、')} 行又写了一遍表头，不算数据。`,
  bareRows: (rows) =>
    `只有名称、没有数字的行（第 ${few(rows, '、')} 行）照样保留；如果只是小标题，请在表格里删掉。`,
  countingRow: (row) => `第 ${row} 行只是给各列编号，不算数据。`,
  filledDown: (cells) => `合并单元格的内容补到它跨过的每一行：${few(cells, '、')}。`,
  hiddenRows: (rows) => `隐藏的行也导入了：第 ${few(rows, '、')} 行。不该有的请先在表格里删掉。`,
  hiddenColumns: (columns) =>
    `隐藏的列也导入了：${few(columns, '、')} 列。不该有的请先在表格里删掉。`,
  formulas: (count, first) =>
    `有 ${count} 个单元格是公式（如 ${first}），取表格上次保存时算出的结果。`,
  rounded: (count, first, column) =>
    `有 ${count} 个单元格存的小数位比显示的多（如 ${first}），按显示的取。若要更多位小数，请在表格里让 ${column} 列多显示几位。`,
  time: (column, kind, written, iso) =>
    `${column} 列是${kinds[kind]}${written === iso ? '' : `：“${written}”记作 ${iso}`}。`,
  timeForm: {
    epoch: (column, written, iso) =>
      `${column} 列：“${written}”是从 1970 年起数的${written.length > 11 ? '毫秒' : '秒'}，即世界时 ${iso}。如果只是数字，请用 --type 写明“=number”。`,
    serial: (column, written, iso) =>
      `${column} 列：“${written}”是表格软件内部的日期序号，即 ${iso}。如果只是数字，请用 --type 写明“=number”。`,
    'short-year': (column, written, iso) =>
      `${column} 列：“${written}”里的年份只有两位，读作 ${iso.slice(0, 4)} 年。`,
    season: (column, written) =>
      `${column} 列：每个值都跨到下一年，所以“${written}”是赛季或财年，不是月份。`,
  },
  keptText: (column, cell, written) =>
    `${column} 列按文字保存：${cell} 的“${written}”既不是普通数字，也不是时间。如果应当是，请用 --type 写明。`,
  flags: (column, letters, cells) =>
    `${column} 列：数字后面的字母（${letters.join('、')}）是标记，写进各行的备注：${few(cells, '、')}。`,
  suppressed: (column, signs, cells) =>
    `${column} 列：${signs.map((sign) => `“${sign}”`).join('、')}表示数字没有公布；这些格留空，原因写进各行的备注：${few(cells, '、')}。`,
  sentinel: (cell, written) => `${cell} 的“${written}”照样当作数字；如果它表示缺数，请清空这一格。`,
  shortCode: (column, head, length) =>
    `${column} 列：“${head}”一般是 ${length} 位，有的少一位，可能是表格软件去掉了开头的零。`,
  rowNumbers: () =>
    '没有哪几列能区分各行，所以给各行编号：主键是 row。如果有这样的列，请用 --key 指定。',
  keyBlanks: (cells, name) => `主键里的空格（${few(cells, '、')}）称作“${name}”。`,
  leftOut: (columns) => `按 --columns 没有导入：${columns.join('、')}。`,
  numericTotal: (row, name) => `第 ${row} 行（“${name}”）是其他各行之和，放进图表会重复计算。`,
  stems: (stem) => `表头是“${stem}”的几个年份。`,
  yearFromTitle: (cell, iso) => `${cell} 没写年份，按标题里的年份记作 ${iso}。`,
  code: (column, head) => `${column} 列（“${head}”）是编号，按文字保存，不当作数字。`,
  unitColumn: (column) => `${column} 列是各行的单位。`,
  noteColumn: (column) => `${column} 列是各行的备注。`,
  unitFromHead: (column, head, unit) => `${column} 列：表头“${head}”写明了单位 ${unit}。`,
  unitFromLine: (column, unit) => `${column} 列：表格上方写明了单位 ${unit}。`,
  unitFromCells: (column, unit) => `${column} 列：单元格里写有单位，统一按 ${unit} 记。`,
  unknownLine: (line) => `表格上方的“${line}”不是数据集认得的单位，各列先不带单位。`,
  unitFromTitle: (title, unit) => `“${title}”写明了单位 ${unit}：用于所有没有自带单位的数字列。`,
  unknownInTitle: (title, unit) =>
    `“${title}”里的“${unit}”可能是各列的单位，但不是数据集认得的单位：没有采用。如果是数东西的量词，请在 content/site.yaml 的 units 里声明，再重新导入。`,
  unitsByRow: (column) => `${column} 列有几种单位：各行保留自己的单位，写在 unit 列。`,
  noUnit: (column, written) => `${column} 列：“${written}”的单位无法写进数据集，只保留数字。`,
  counter: (word, column, languages) =>
    `${column} 列的量词“${word}”没有在 content/site.yaml 里声明，先不带单位。需要的话，在那里加上“${counterLine(word, languages)}”，再用 --replace 重新导入。`,
  totalNames: (cells) => `合计行里本该有名称的空格（${few(cells, '、')}）补上了“合计”一类的字样。`,
  manyDecimals: (column, decimals) =>
    `${column} 列有 ${decimals} 位小数，像是除出来的。请在表格里四舍五入，或在数据集里改 decimals。`,
  marks: (column, cells) => `${column} 列：数字后面的脚注符号没有导入（${few(cells, '、')}）。`,
  key: (heads, asBefore) =>
    `${heads.map((head) => `“${head}”`).join('加')}作主键${asBefore ? '，与原来一样' : '：每行都不相同'}。`,
  sameField: (column, head, field) =>
    `${column} 列（“${head}”）顶替字段“${field}”：同类字段里只剩它没有对上；原来的标题不变。`,
  wide: (from, to, count) =>
    `${from} 到 ${to} 列是同一指标的 ${count} 个时间。折线图要求每个时间一行：加上 --long 重新导入即可。`,
  long: (columns) => `已把 ${columns} 列转成行：每个数字一行。`,
  markedTime: (column, head, time) =>
    `${column} 列：“${head}”就是 ${time}；标记的含义属于数据集的说明（note）。`,
  notLong: () => '没有两列以上的数字可转，--long 不起作用。',
  oneColumn: (row, text) =>
    `整个文件只有一列文字：第 ${row} 行是“${text}”。如果各格之间有分隔符，请用 --delimiter 写明。`,
};

import type { ImportingWords } from '../contract/importing.ts';

export const importingWords: ImportingWords = {
  needsName: '请在文件名后面写上 --name <dataset>，给数据集起个名字。',
  badDecimal: (written) => `--decimal 写的是“${written}”，只能是 comma（逗号）或 point（点）。`,
  badEncoding: (written) =>
    `--encoding 写的是“${written}”，不是能读的编码。名称如 windows-1250、gb18030、shift_jis、iso-8859-2。`,
  badDelimiter: (written) =>
    `--delimiter 写的是“${written}”，只能是 comma、semicolon、tab、pipe、space，或一个符号。`,
  badNumber: (option, written) =>
    `${option} 写的是“${written}”，应当是行号${option === '--head-row' ? '，或用连字符连起来的两个行号，如 4-5' : ''}。`,
  badType: (written) =>
    `--type 写的是“${written}”，应当写列名和它的内容，例如“邮编=text,病例=number,周=time”。`,
  fetchFault: (address, fault, detail) =>
    ({
      address: `${detail} 不是 http 或 https 地址。`,
      status: `${address} 的回应是 ${detail}。请在浏览器里打开，复制文件本身的地址。`,
      type: `${address} 是 ${detail}，不是表格。请复制文件本身的地址。`,
      large: `${address} 太大，数据集装不下。请下载下来，只留稿件用得到的行和列。`,
      time: `${address} 在 ${detail} 秒内没有回应。请稍后再试，或下载文件。`,
      redirects: `${address} 转了 ${detail} 次以上。请复制文件本身的地址。`,
      connection: `${address} 连不上（${detail}）。请检查地址和网络。`,
    })[fault],
  noOrigin: (name) =>
    `data/${name}.json 没有写明是从哪里导入的。请用 --name ${name} --replace 再导入一次文件，以后就记得了。`,
  noOrigins: () => '没有一个数据集写明是从哪里导入的。请先导入一次文件，以后就记得了。',
  noDataset: (name) => `没有 ${name} 这个数据集。`,
  againFrom: (name, from) => `${name}，来自 ${from}`,
  revised: (count) =>
    `有 ${count} 个已发布的数字变了，各写了一条修订，读者会看到原因。如果知道得更多，请补充。`,
  unrevised: (path) => `没有改动 ${path}。`,
  rowsGone: (rows) =>
    `有 ${rows.length} 行已不在文件里：${rows.slice(0, 8).join('、')}${rows.length > 8 ? '……' : ''}。确实要删去，请加上 --replace。`,
  noFile: (file) => `没有 ${file} 这个文件。`,
  otherFile: (file) =>
    `${file} 不是能读的文件：.csv、.tsv、.xlsx、.xls、.ods、.json、.geojson、.parquet。请先把表格另存为其中一种。`,
  taken: (path) =>
    `${path} 已经存在，没有改动它。加上 --replace 就换成新的数字；您在里面写的标题、来源、名称和说明都会保留。`,
  brokenBefore: (path) =>
    `${path} 读不出来，无法保留您在里面写的内容。请先改好或删掉它；什么也没有写入。`,
  heads: ['字段', '标题', '类型', '单位', '小数位', '主键', '示例', '缺数'],
  isKey: '是',
  rows: (rows, fields) => `共 ${rows} 行、${fields} 个字段：`,
  decided: '自动判断的结果和理由：',
  changes: (added, removed, changed) =>
    `与原来相比：新增 ${added} 行，删去 ${removed} 行，改动 ${changed} 个单元格。`,
  lostFields: (fields) => `不再有的字段：${fields.join('、')}。`,
  unchanged: '与原来相比没有变化。',
  affected: (places) => `以下 ${places} 处稿件或图表与新数据对不上了：`,
  more: (count) => `还有 ${count} 处，改好上面的，多半就没有了。`,
  nothingWritten: '什么也没有写入：请先改正上面的错误。',
  wrote: (path) => `已写好 ${path}`,
  dryRun: (path) => `去掉 --dry-run 就会写到 ${path}。`,
  titleMissing: (path) =>
    `表格里没有标题。请填在 ${path} 的 title 里，或导入时加上 --title "……"；填好之前就用数据集的名字。`,
  sourceMissing: (path) =>
    `表格里没有写来源。请填在 ${path} 的 sources 里，或导入时加上 --source "……"；填好之前 npm run check 会一直提醒。`,
  oneLanguage: (languages) =>
    `标题和名称只有一种语言。要有 ${languages.join('、')}，请写成 { ${languages.map((each) => `"${each}": "…"`).join(', ')} }。`,
  next: (name) => `在图表里写 data: ${name}，或在文中绑定数字：fact:${name}/…`,
};
