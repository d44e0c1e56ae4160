import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';

/** Why an address gave no file. */
export type FetchFault =
  | 'address'
  | 'status'
  | 'type'
  | 'large'
  | 'time'
  | 'redirects'
  | 'connection';

/** What the command says around its work. */
export interface ImportingWords {
  readonly needsName: string;
  readonly badDecimal: (written: string) => string;
  readonly badEncoding: (written: string) => string;
  readonly badDelimiter: (written: string) => string;
  readonly badNumber: (option: string, written: string) => string;
  readonly badType: (written: string) => string;
  readonly fetchFault: (address: string, fault: FetchFault, detail: string) => string;
  readonly noOrigin: (name: string) => string;
  readonly noOrigins: () => string;
  readonly noDataset: (name: string) => string;
  readonly againFrom: (name: string, from: string) => string;
  readonly revised: (count: number) => string;
  readonly unrevised: (path: string) => string;
  readonly rowsGone: (rows: readonly string[]) => string;
  readonly noFile: (file: string) => string;
  readonly otherFile: (file: string) => string;
  readonly taken: (path: string) => string;
  readonly brokenBefore: (path: string) => string;
  /** The heads of the table of fields. */
  readonly heads: readonly [string, string, string, string, string, string, string, string];
  readonly isKey: string;
  readonly rows: (rows: number, fields: number) => string;
  readonly decided: string;
  readonly changes: (added: number, removed: number, changed: number) => string;
  readonly lostFields: (fields: readonly string[]) => string;
  readonly unchanged: string;
  readonly affected: (places: number) => string;
  readonly more: (count: number) => string;
  readonly nothingWritten: string;
  readonly wrote: (path: string) => string;
  readonly dryRun: (path: string) => string;
  readonly titleMissing: (path: string) => string;
  readonly sourceMissing: (path: string) => string;
  readonly oneLanguage: (languages: readonly string[]) => string;
  readonly next: (name: string) => string;
}

const englishWords: ImportingWords = {
  needsName: 'Write --name <dataset> behind the file: what the dataset is to be called.',
  badDecimal: (written) => `--decimal is “${written}”; it is either comma or point.`,
  badEncoding: (written) =>
    `--encoding is “${written}”, which is no encoding that can be read. Names are as in windows-1250, gb18030, shift_jis, iso-8859-2.`,
  badDelimiter: (written) =>
    `--delimiter is “${written}”; it is comma, semicolon, tab, pipe, space, or one sign.`,
  badNumber: (option, written) =>
    `${option} is “${written}”; it is a row’s number${option === '--head-row' ? ', or two with a hyphen between, as in 4-5' : ''}.`,
  badType: (written) =>
    `--type is “${written}”; it names columns and what they hold, as in “zip=text,cases=number,week=time”.`,
  fetchFault: (address, fault, detail) =>
    ({
      address: `${detail} is no http or https address.`,
      status: `${address} answers with status ${detail}. Open it in a browser, and copy the address of the file itself.`,
      type: `${address} is ${detail}, and no table. Copy the address of the file itself.`,
      large: `${address} is larger than a dataset can be. Download it, and keep the rows and columns that the story needs.`,
      time: `${address} did not answer within ${detail} seconds. Try again later, or download the file.`,
      redirects: `${address} redirects more than ${detail} times. Copy the address of the file itself.`,
      connection: `${address} cannot be reached (${detail}). Check the address and the connection.`,
    })[fault],
  noOrigin: (name) =>
    `data/${name}.json does not say what it was made of. Import its file once with --name ${name} --replace; from then on it is remembered.`,
  noOrigins: () =>
    'No dataset says what it was made of. Import a file once; from then on it is remembered.',
  noDataset: (name) => `There is no dataset ${name}.`,
  againFrom: (name, from) => `${name}, from ${from}`,
  revised: (count) =>
    `${count} published ${count === 1 ? 'value has' : 'values have'} changed: each has a revision, whose reason readers see. Say more in it if you know more.`,
  unrevised: (path) => `Nothing was written to ${path}.`,
  rowsGone: (rows) =>
    `${rows.length === 1 ? 'A row is' : `${rows.length} rows are`} no longer in the file: ${rows.slice(0, 8).join(', ')}${rows.length > 8 ? ' …' : ''}. Add --replace to let ${rows.length === 1 ? 'it' : 'them'} go.`,
  noFile: (file) => `There is no file ${file}.`,
  otherFile: (file) =>
    `${file} is no file of a kind that can be read: .csv, .tsv, .xlsx, .xls, .ods, .json, .geojson, .parquet. Save the table as one of these first.`,
  taken: (path) =>
    `${path} exists already and stays as it is. Add --replace to put the new figures in its place; titles, sources, labels and notes that you wrote there are kept.`,
  brokenBefore: (path) =>
    `${path} cannot be read, so what you wrote there cannot be kept. Mend or delete it first; nothing was written.`,
  heads: ['field', 'title', 'type', 'unit', 'decimals', 'key', 'for instance', 'missing'],
  isKey: 'key',
  rows: (rows, fields) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'}, ${fields} ${fields === 1 ? 'field' : 'fields'}:`,
  decided: 'What was decided, and why:',
  changes: (added, removed, changed) =>
    `Compared with before: ${added} ${added === 1 ? 'row' : 'rows'} added, ${removed} removed, ${changed} ${changed === 1 ? 'cell' : 'cells'} changed.`,
  lostFields: (fields) => `No longer there: ${fields.join(', ')}.`,
  unchanged: 'Compared with before: nothing has changed.',
  affected: (places) =>
    `Stories and charts that no longer agree with the data (${places} ${places === 1 ? 'place' : 'places'}):`,
  more: (count) => `And ${count} more; most go away with those above.`,
  nothingWritten: 'Nothing was written: mend the errors above first.',
  wrote: (path) => `Wrote ${path}`,
  dryRun: (path) => `Without --dry-run this would be written to ${path}.`,
  titleMissing: (path) =>
    `The spreadsheet has no title. Write “title” in ${path}, or import with --title "…"; until then the dataset goes by its name.`,
  sourceMissing: (path) =>
    `The spreadsheet names no source. Write it into “sources” of ${path}, or import with --source "…"; until then npm run check reminds you.`,
  oneLanguage: (languages) =>
    `Titles and labels are in one language. For ${languages.join(', ')}, write them as { ${languages.map((each) => `"${each}": "…"`).join(', ')} }.`,
  next: (name) => `Name it in a chart with data: ${name}, or bind a number to it: fact:${name}/…`,
};

const chineseWords: ImportingWords = {
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

export const importingWords: Readonly<Record<EditorLanguage, ImportingWords>> = {
  en: englishWords,
  'zh-CN': chineseWords,
};
