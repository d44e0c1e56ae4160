import { counterLine } from '../../mistakes/words/counter-line.ts';
import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { MomentKind } from '../../schema/moments.ts';

/** A form of times that might have been another. */
export type TimeForm = 'epoch' | 'serial' | 'short-year' | 'season';

/** What is decided while a spreadsheet is read, and why. Columns are named by their letters. */
export interface ImportSays {
  readonly sheet: (name: string, others: readonly string[]) => string;
  readonly encoding: (encoding: string, sample: string) => string;
  readonly rivalEncoding: (encoding: string, sample: string) => string;
  readonly decimalComma: () => string;
  readonly delimiter: (name: string) => string;
  readonly dimensions: (names: readonly string[]) => string;
  readonly separator: (cell: string, written: string, isGroup: boolean) => string;
  readonly heads: (rows: readonly number[], first: number, texts: readonly string[]) => string;
  readonly linesLeft: (lines: readonly string[]) => string;
  readonly title: (title: string) => string;
  readonly sheetTitle: (title: string) => string;
  readonly ownTitle: (line: string) => string;
  readonly keptTitle: (line: string) => string;
  readonly source: (source: string) => string;
  readonly ownSource: (line: string) => string;
  readonly keptSource: (line: string) => string;
  readonly keptNote: () => string;
  readonly notes: (count: number) => string;
  readonly emptyColumn: (column: string, head: string) => string;
  readonly emptyCorner: (column: string) => string;
  readonly repeatedHeads: (rows: readonly number[]) => string;
  readonly bareRows: (rows: readonly number[]) => string;
  readonly countingRow: (row: number) => string;
  readonly filledDown: (cells: readonly string[]) => string;
  readonly hiddenRows: (rows: readonly number[]) => string;
  readonly hiddenColumns: (columns: readonly string[]) => string;
  readonly formulas: (count: number, first: string) => string;
  readonly rounded: (count: number, first: string, column: string) => string;
  readonly time: (column: string, kind: MomentKind, written: string, iso: string) => string;
  readonly timeForm: Readonly<
    Record<TimeForm, (column: string, written: string, iso: string) => string>
  >;
  readonly keptText: (column: string, cell: string, written: string) => string;
  readonly flags: (column: string, letters: readonly string[], cells: readonly string[]) => string;
  readonly suppressed: (
    column: string,
    signs: readonly string[],
    cells: readonly string[],
  ) => string;
  readonly sentinel: (cell: string, written: string) => string;
  readonly shortCode: (column: string, head: string, length: number) => string;
  readonly rowNumbers: () => string;
  readonly keyBlanks: (cells: readonly string[], name: string) => string;
  readonly leftOut: (columns: readonly string[]) => string;
  readonly numericTotal: (row: number, name: string) => string;
  readonly stems: (stem: string) => string;
  readonly yearFromTitle: (cell: string, iso: string) => string;
  readonly code: (column: string, head: string) => string;
  readonly unitColumn: (column: string) => string;
  readonly noteColumn: (column: string) => string;
  readonly unitFromHead: (column: string, head: string, unit: string) => string;
  readonly unitFromLine: (column: string, unit: string) => string;
  readonly unitFromCells: (column: string, unit: string) => string;
  readonly unknownLine: (line: string) => string;
  readonly unitFromTitle: (title: string, unit: string) => string;
  readonly unknownInTitle: (title: string, unit: string) => string;
  readonly unitsByRow: (column: string) => string;
  readonly noUnit: (column: string, written: string) => string;
  readonly counter: (word: string, column: string, languages: readonly string[]) => string;
  readonly totalNames: (cells: readonly string[]) => string;
  readonly manyDecimals: (column: string, decimals: number) => string;
  readonly marks: (column: string, cells: readonly string[]) => string;
  readonly key: (heads: readonly string[], asBefore: boolean) => string;
  readonly sameField: (column: string, head: string, field: string) => string;
  readonly wide: (from: string, to: string, count: number) => string;
  readonly long: (columns: number) => string;
  readonly markedTime: (column: string, head: string, time: string) => string;
  readonly notLong: () => string;
  readonly oneColumn: (row: number, text: string) => string;
}

const few = (items: readonly (string | number)[], separator: string) =>
  items.length > 8 ? `${items.slice(0, 8).join(separator)} …` : items.join(separator);

const encodings: Readonly<Record<string, string>> = {
  gb18030: 'GB 18030',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  big5: 'Big5',
  shift_jis: 'Shift-JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
  'koi8-r': 'KOI8-R',
  'koi8-u': 'KOI8-U',
  macintosh: 'Mac Roman',
};

const encodingName = (encoding: string) =>
  lookUp(encodings, encoding) ?? encoding.replace(/^windows/, 'Windows').replace(/^iso/, 'ISO');

const kinds: Readonly<Record<EditorLanguage, Readonly<Record<MomentKind, string>>>> = {
  en: {
    year: 'years',
    season: 'seasons or financial years',
    half: 'half-years',
    quarter: 'quarters',
    month: 'months',
    week: 'weeks',
    date: 'days',
    datetime: 'moments',
    time: 'times of day',
  },
  'zh-CN': {
    year: '年份',
    season: '跨年的年度（赛季、财年）',
    half: '半年',
    quarter: '季度',
    month: '月份',
    week: '周',
    date: '日期',
    datetime: '时刻',
    time: '钟点',
  },
};

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const shown = (texts: readonly string[]) =>
  `${texts
    .slice(0, 4)
    .map((text) => `“${cut(text)}”`)
    .join(', ')}${texts.length > 4 ? ' …' : ''}`;

const en: ImportSays = {
  sheet: (name, others) =>
    `The sheet “${name}” is read.${others.length ? ` The file also has ${others.map((each) => `“${each}”`).join(', ')}: choose one with --sheet.` : ''}`,
  encoding: (encoding, sample) =>
    `The file is encoded as ${encodingName(encoding)}${sample && `: “${sample}”. If that reads wrong, name the encoding with --encoding`}.`,
  rivalEncoding: (encoding, sample) =>
    `It might also be ${encodingName(encoding)}: “${sample}”. If that is right, add --encoding ${encoding}.`,
  delimiter: (name) => `The cells are parted by ${name}; say otherwise with --delimiter.`,
  dimensions: (names) =>
    `The first column holds ${names.length} dimensions and is split into ${names.map((name) => `“${name}”`).join(', ')}; cells are named by their columns after that.`,
  separator: (cell, written, isGroup) =>
    `${cell} “${written}” is taken for ${isGroup ? 'a number in thousands' : 'a decimal'}, by the figures beside it; if that is wrong, say --decimal comma or --decimal point.`,
  heads: (rows, first, texts) =>
    `${rows.length === 0 ? 'There is no row of heads' : `The heads take row ${rows.join(' and ')}`}; the first row of data is row ${first}: ${shown(texts)}.`,
  linesLeft: (lines) =>
    `${lines.length === 1 ? 'A line' : `${lines.length} lines`} above the table ${lines.length === 1 ? 'is' : 'are'} left out: ${lines
      .slice(0, 4)
      .map((line) => `“${cut(line)}”`)
      .join(', ')}${lines.length > 4 ? ' …' : ''}.`,
  decimalComma: () => 'Decimals are written with a comma: 12,5 is twelve and a half.',
  title: (title) => `The line above the table becomes the title: “${title}”.`,
  sheetTitle: (title) => `The name of the sheet becomes the title: “${title}”.`,
  ownTitle: (line) => `Your title stands; “${line}” is not taken.`,
  keptTitle: (line) => `The title that the dataset has stays; “${line}” is not taken.`,
  ownSource: (line) => `Your source stands; “${line}” below the table is not taken.`,
  keptSource: (line) =>
    `The sources that the dataset has stay; “${line}” below the table is not taken.`,
  keptNote: () => 'The note that the dataset has stays; what is below the table is not taken.',
  source: (source) => `The line below the table becomes the source: “${source}”.`,
  notes: (count) =>
    `${count === 1 ? 'The line' : `The ${count} lines`} below the table become${count === 1 ? 's' : ''} the dataset’s note.`,
  emptyColumn: (column, head) => `Column ${column} (“${head}”) holds nothing and is left out.`,
  emptyCorner: (column) => `Column ${column} has no head; it is called “Item”.`,
  repeatedHeads: (rows) => `The heads stand again in row ${few(rows, ', ')}; that is no data.`,
  bareRows: (rows) =>
    `Rows with a name and no figure (${few(rows, ', ')}) are kept as rows without figures; delete them if they are headings.`,
  countingRow: (row) => `Row ${row} only counts the columns; that is no data.`,
  filledDown: (cells) => `Merged cells hold for every row that they span: ${few(cells, ', ')}.`,
  hiddenRows: (rows) =>
    `Hidden rows are read with the others: ${few(rows, ', ')}. Delete them from the spreadsheet if they do not belong here.`,
  hiddenColumns: (columns) =>
    `Hidden columns are read with the others: ${few(columns, ', ')}. Delete them from the spreadsheet if they do not belong here.`,
  formulas: (count, first) =>
    `${count === 1 ? 'One cell is a formula' : `${count} cells are formulas`} (${first}): the result that the spreadsheet saved last is taken.`,
  rounded: (count, first, column) =>
    `${count === 1 ? 'One cell holds' : `${count} cells hold`} more decimals than ${count === 1 ? 'it shows' : 'they show'} (${first}): what is shown is taken. Show more decimals in column ${column} if they count.`,
  time: (column, kind, written, iso) =>
    `Column ${column} holds ${kinds.en[kind]}${written === iso ? '' : `: “${written}” is ${iso}`}.`,
  timeForm: {
    epoch: (column, written, iso) =>
      `Column ${column}: “${written}” counts ${written.length > 11 ? 'milliseconds' : 'seconds'} since 1970, which is ${iso} in UTC. If it is a plain number, add --type with “=number”.`,
    serial: (column, written, iso) =>
      `Column ${column}: “${written}” is a day as spreadsheets count them, ${iso}. If it is a plain number, add --type with “=number”.`,
    'short-year': (column, written, iso) =>
      `Column ${column}: the year in “${written}” has two digits and is read as ${iso.slice(0, 4)}.`,
    season: (column, written) =>
      `Column ${column}: each value goes on into the next year, so “${written}” is a season or financial year and no month.`,
  },
  keptText: (column, cell, written) =>
    `Column ${column} is kept as text: ${cell} “${written}” is neither a plain number nor a time. Say what it is with --type if it should be one.`,
  flags: (column, letters, cells) =>
    `Column ${column}: the letters behind figures (${letters.join(', ')}) are flags and become notes of their rows: ${few(cells, ', ')}.`,
  suppressed: (column, signs, cells) =>
    `Column ${column}: ${signs.map((sign) => `“${sign}”`).join(', ')} ${signs.length === 1 ? 'stands' : 'stand'} for figures that are not given; the cells are empty and their rows’ notes say why: ${few(cells, ', ')}.`,
  sentinel: (cell, written) =>
    `${cell} “${written}” is kept as a figure; if it stands for a missing one, empty the cell.`,
  shortCode: (column, head, length) =>
    `Column ${column}: codes called “${head}” usually have ${length} digits, and some have one less. A spreadsheet may have taken off leading zeros.`,
  rowNumbers: () =>
    'No columns tell the rows apart, so they are numbered: “row” is the key. Choose columns with --key if some do.',
  keyBlanks: (cells, name) =>
    `Empty cells of the key (${few(cells, ', ')}) get the name “${name}”.`,
  leftOut: (columns) => `Left out, as --columns says: ${columns.join(', ')}.`,
  numericTotal: (row, name) =>
    `Row ${row} (“${name}”) is the sum of all others, and would count twice in a chart.`,
  stems: (stem) => `The heads name “${stem}” for several years.`,
  yearFromTitle: (cell, iso) => `${cell} names no year; with that of the title it is ${iso}.`,
  code: (column, head) =>
    `Column ${column} (“${head}”) numbers the rows: it is kept as text, not as a figure.`,
  unitColumn: (column) => `Column ${column} gives each row its unit.`,
  noteColumn: (column) => `Column ${column} gives each row its note.`,
  unitFromHead: (column, head, unit) => `Column ${column}: “${head}” names the unit, ${unit}.`,
  unitFromLine: (column, unit) =>
    `Column ${column}: the line above the table names the unit, ${unit}.`,
  unitFromCells: (column, unit) =>
    `Column ${column}: its cells name the unit; all are given in ${unit}.`,
  unknownLine: (line) =>
    `“${line}” above the table is no unit that a dataset knows; columns stay without one.`,
  unitFromTitle: (title, unit) =>
    `“${title}” names a unit, ${unit}: it holds for every column of figures without one.`,
  unknownInTitle: (title, unit) =>
    `“${unit}” in “${title}” may be the unit of every column, but is none that a dataset knows: it is not taken. If it counts things, declare them under “units” in content/site.yaml and import again.`,
  unitsByRow: (column) =>
    `Column ${column} has several units: each row keeps its own, in the column “unit”.`,
  noUnit: (column, written) =>
    `Column ${column}: “${written}” has a unit that a dataset cannot name; the plain number is kept.`,
  counter: (word, column, languages) =>
    `Column ${column} counts in “${word}”, which content/site.yaml does not declare: the unit is left out. To have it, add “${counterLine(word, languages)}” there and import again with --replace.`,
  totalNames: (cells) =>
    `The totals have empty cells where other rows have names (${few(cells, ', ')}); they get the word for the total.`,
  manyDecimals: (column, decimals) =>
    `Column ${column} has ${decimals} decimals, as from a division. Round it in the spreadsheet, or set “decimals” in the dataset.`,
  marks: (column, cells) =>
    `Column ${column}: footnote marks behind figures are left out (${few(cells, ', ')}).`,
  key: (heads, asBefore) =>
    `${heads.map((head) => `“${head}”`).join(' and ')} ${heads.length > 1 ? 'together are' : 'is'} the key${asBefore ? ', as before' : ': different in every row'}.`,
  sameField: (column, head, field) =>
    `Column ${column} (“${head}”) takes the place of “${field}”, the only field of its kind that is left; its title stays.`,
  wide: (from, to, count) =>
    `Columns ${from} to ${to} are ${count} times of the same figure. A line chart wants a row for each: import again with --long.`,
  long: (columns) => `${columns} columns are turned: there is a row for each figure.`,
  markedTime: (column, head, time) =>
    `Column ${column}: “${head}” is ${time}; what its mark says belongs to the dataset’s note.`,
  notLong: () => 'There are no two columns of figures to turn, so --long changes nothing.',
  oneColumn: (row, text) =>
    `The whole file is one column of text: row ${row} is “${text}”. If a sign parts its cells, name it with --delimiter.`,
};

const delimiterNames: Readonly<Record<string, string>> = {
  comma: '逗号',
  semicolon: '分号',
  tab: '制表符',
  pipe: '竖线',
  space: '空格',
};

const zhCN: ImportSays = {
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
    `${column} 列是${kinds['zh-CN'][kind]}${written === iso ? '' : `：“${written}”记作 ${iso}`}。`,
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

export const importSays: Readonly<Record<EditorLanguage, ImportSays>> = { en, 'zh-CN': zhCN };
