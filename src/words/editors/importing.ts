import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';

/** What the command says around its work. */
export interface ImportingWords {
  readonly needsName: string;
  readonly badDecimal: (written: string) => string;
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
  noFile: (file) => `There is no file ${file}.`,
  otherFile: (file) =>
    `${file} is no .csv, .tsv or .xlsx file. Save the spreadsheet as one of these first.`,
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
  noFile: (file) => `没有 ${file} 这个文件。`,
  otherFile: (file) => `${file} 不是 .csv、.tsv 或 .xlsx 文件。请先把表格另存为其中一种。`,
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
