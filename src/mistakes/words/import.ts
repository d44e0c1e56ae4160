import { counterLine } from './counter-line.ts';
import { choice, error, warning } from './phrases.ts';

/** A cell by its name, as B7, and what stands in it. */
interface CellValues {
  readonly cell: string;
  readonly got: string;
}

const more = {
  en: (count: number) => (count > 0 ? ` ${count} more cells of this column are like it.` : ''),
  'zh-CN': (count: number) => (count > 0 ? `这一列还有 ${count} 格也是这样。` : ''),
};

/** Mistakes in what spreadsheets hold that become datasets. */
export const importMistakes = {
  'import-no-number': error<CellValues & { head: string; more: number }>({
    en: ({ got, head, more: rest, cell }) => [
      `${cell} “${got}” is no number, and the other cells of “${head}” are.${more.en(rest)}`,
      'Write the number alone, or leave the cell empty where there is none; put words into a column of their own. To keep the whole column as text, add --type with the column and “=text”.',
    ],
    'zh-CN': ({ got, head, more: rest, cell }) => [
      `${cell} 的“${got}”不是数字，而“${head}”这一列的其他格都是。${more['zh-CN'](rest)}`,
      '请只写数字；没有数就留空；文字请另放一列。要把整列按文字保存，请用 --type 写明这一列“=text”。',
    ],
  }),
  'import-shortened': error<CellValues>({
    en: ({ got, cell }) => [
      `${cell} “${got}”: the spreadsheet has cut a long number short, and its digits are lost.`,
      'Format the column as a number without decimals (or as text, for codes) and save the file again.',
    ],
    'zh-CN': ({ got, cell }) => [
      `${cell} 的“${got}”：表格把长数字缩写了，后面的位数已经丢失。`,
      '请把这一列设为不带小数的“数值”格式（编号设为“文本”），再保存一次。',
    ],
  }),
  'import-inexact': error<CellValues>({
    en: ({ got, cell }) => [
      `${cell} “${got}” has more digits than can be kept exactly.`,
      'Use at most fifteen digits, in a larger unit if need be; codes belong into a column called “Code”.',
    ],
    'zh-CN': ({ got, cell }) => [
      `${cell} 的“${got}”位数太多，无法精确保存。`,
      '请不要超过十五位，必要时换用更大的单位；如果是编号，请把列名写作“编号”。',
    ],
  }),
  'import-upper-bound': error<CellValues>({
    en: ({ got, cell }) => [
      `${cell} “${got}” is an upper bound, which a dataset cannot mark.`,
      'Write the number alone and the words into a column “note”, or leave the cell empty.',
    ],
    'zh-CN': ({ got, cell }) => [
      `${cell} 的“${got}”是上限，数据集无法标注。`,
      '请只写数字，把说法写进“备注”列；或者留空。',
    ],
  }),
  'import-unit-clash': error<CellValues & { unit: string; head: string }>({
    en: ({ got, unit, head, cell }) => [
      `${cell} “${got}” is not in ${unit}, which the head “${head}” names.`,
      'Correct one of the two, or move the cell to a column of its own unit.',
    ],
    'zh-CN': ({ got, unit, head, cell }) => [
      `${cell} 的“${got}”与表头“${head}”写的单位（${unit}）不符。`,
      '请改正其中一个，或把它放到单位相同的列里。',
    ],
  }),
  'import-line-clash': error<CellValues & { unit: string; head: string }>({
    en: ({ got, unit, head, cell }) => [
      `${cell} “${got}” is not in ${unit}, which the line above the table names for “${head}” too.`,
      'Correct one of the two, or move the cell to a column of its own unit.',
    ],
    'zh-CN': ({ got, unit, head, cell }) => [
      `${cell} 的“${got}”与表格上方写的单位（${unit}）不符，而“${head}”列也用这个单位。`,
      '请改正其中一个，或把它放到单位相同的列里。',
    ],
  }),
  'import-unit-missing': error<CellValues & { other: string; head: string }>({
    en: ({ got, other, head, cell }) => [
      `${cell} “${got}” has no unit, but other cells of “${head}” do (“${other}”).`,
      `Write the unit behind this number too, or once in the head, as in “${head} (unit)”.`,
    ],
    'zh-CN': ({ got, other, head, cell }) => [
      `${cell} 的“${got}”没有单位，而“${head}”的其他格有（“${other}”）。`,
      `请给它也写上单位，或统一写在表头里：${head}（单位）。`,
    ],
  }),
  'import-counters': error<{
    cell: string;
    words: readonly string[];
    languages: readonly string[];
  }>({
    en: ({ cell, words, languages }) => [
      `${cell}: this column counts different things (${words.join(', ')}), which content/site.yaml does not declare.`,
      `Declare them there, as in ${words.map((word) => counterLine(word, languages)).join(' and ')}, or give each its own column.`,
    ],
    'zh-CN': ({ cell, words, languages }) => [
      `${cell}：这一列混用了几种量词（${words.join('、')}），content/site.yaml 里还没有声明。`,
      `请在那里声明，例如 ${words.map((word) => counterLine(word, languages)).join(' 和 ')}；或分成几列。`,
    ],
  }),
  'import-mixed-units': error<{ column: string; head: string }>({
    en: ({ column, head }) => [
      `Column ${column} (“${head}”) mixes units, and the table has other columns of figures: a row can have only one unit.`,
      'Import with --long, which makes a row for each figure, or give each unit its own column.',
    ],
    'zh-CN': ({ column, head }) => [
      `${column} 列（“${head}”）混用了几种单位，而表里还有别的数字列：一行只能有一种单位。`,
      '请加上 --long（每个数字一行）重新导入，或把不同单位分成几列。',
    ],
  }),
  'import-unit-column': error<{ column: string; head: string; units: string }>({
    en: ({ column, head, units }) => [
      `Column ${column} (“${head}”) has a unit of its own, but the column “${units}” gives each row a unit that holds for all its figures.`,
      'Import with --long, which makes a row for each figure, or keep the two in separate spreadsheets.',
    ],
    'zh-CN': ({ column, head, units }) => [
      `${column} 列（“${head}”）自带单位，而“${units}”列给每行定的单位管这一行的全部数字。`,
      '请加上 --long（每个数字一行）重新导入，或分成两张表。',
    ],
  }),
  'import-mixed-qualifiers': error<CellValues>({
    en: ({ got, cell }) => [
      `${cell} “${got}” is no exact figure, and the other figures of its row are different: a row can be qualified only as a whole.`,
      'Import with --long, which makes a row for each figure, or write the number alone and the words into a column “note”.',
    ],
    'zh-CN': ({ got, cell }) => [
      `${cell} 的“${got}”不是确数，而同一行的其他数字与它不同：限定词只能管整行。`,
      '请加上 --long（每个数字一行）重新导入，或只写数字，把说法写进“备注”列。',
    ],
  }),
  'import-day-order': error<CellValues>({
    en: ({ got, cell }) => [
      `${cell} “${got}” may be read with the day, the month or the year first, and so may every date of the column.`,
      'Format the column as year-month-day, as in 2024-12-03, and save the file again.',
    ],
    'zh-CN': ({ got, cell }) => [
      `${cell} 的“${got}”分不清哪个是年、哪个是月、哪个是日，整列都是这样。`,
      '请把这一列的格式改为 年-月-日，例如 2024-12-03，再保存一次。',
    ],
  }),
  'import-almost-times': warning<CellValues & { head: string; example: string; rest: number }>({
    en: ({ cell, got, head, example, rest }) => [
      `${cell} “${got}” is not a time of the kind that most cells of “${head}” are (“${example}”), so the column is kept as text.${more.en(rest)}`,
      'Write it like the others, or move it elsewhere, and import again, if the column is to be one of times.',
    ],
    'zh-CN': ({ cell, got, head, example, rest }) => [
      `${cell} 的“${got}”与“${head}”列大多数格（“${example}”）不是同一种时间，整列按文字保存。${more['zh-CN'](rest)}`,
      '如果这一列应当是时间，请把它写成与其他格一样，或挪到别处，再重新导入。',
    ],
  }),
  'import-mixed-times': warning<CellValues & { head: string; other: string }>({
    en: ({ cell, got, head, other }) => [
      `“${head}” mixes times of several kinds (“${other}”, and ${cell} “${got}”), so the column is kept as text.`,
      'Every row is imported. Draw only the rows of one kind, or import a file that holds no others.',
    ],
    'zh-CN': ({ cell, got, head, other }) => [
      `“${head}”列混有几种时间（“${other}”和 ${cell} 的“${got}”），整列按文字保存。`,
      '各行都已导入。画图时请只取同一种时间的行，或导入只有一种时间的文件。',
    ],
  }),
  'import-scale-letter': error<CellValues & { bare: string; head: string }>({
    en: ({ cell, got, bare, head }) => [
      `${cell} “${got}”: the letter may be a scale or a flag, since other cells of “${head}” have none (${bare}).`,
      'Write all figures of the column in one scale and name it in the head, as in “Output (million)”; put flags into a column of their own.',
    ],
    'zh-CN': ({ cell, got, bare, head }) => [
      `${cell} 的“${got}”：字母可能是倍数，也可能是标记，因为“${head}”列的其他格没有（${bare}）。`,
      '请把整列统一成一种倍数，写在表头里；标记请另放一列。',
    ],
  }),
  'import-key-option': error<{ wanted: string; names: readonly string[] }>({
    en: ({ wanted, names }) => [
      `There is no column “${wanted}” to be part of the key.`,
      choice.en(undefined, names),
    ],
    'zh-CN': ({ wanted, names }) => [
      `没有“${wanted}”这一列可作主键。`,
      choice['zh-CN'](undefined, names),
    ],
  }),
  'import-column-option': error<{ option: string; wanted: string; names: readonly string[] }>({
    en: ({ option, wanted, names }) => [
      `There is no column “${wanted}”, which ${option} names.`,
      choice.en(undefined, names),
    ],
    'zh-CN': ({ option, wanted, names }) => [
      `${option} 写的“${wanted}”不是表里的列。`,
      choice['zh-CN'](undefined, names),
    ],
  }),
  'import-key-double': error<{
    row: number;
    before: number;
    said: readonly string[];
    heads: readonly string[];
  }>({
    en: ({ row, before, said, heads }) => [
      `Rows ${before} and ${row} are both called “${said.join(', ')}” (${heads.join(', ')}), so --key cannot name them.`,
      'Add a column that tells them apart to --key, or leave --key out.',
    ],
    'zh-CN': ({ row, before, said, heads }) => [
      `第 ${before} 行和第 ${row} 行都叫“${said.join('、')}”（${heads.join('、')}），--key 无法区分它们。`,
      '请在 --key 里再加一列来区分，或不写 --key。',
    ],
  }),
  'import-key-almost': warning<{ row: number; before: number; said: string; head: string }>({
    en: ({ row, before, said, head }) => [
      `“${head}” names the rows but for a few: rows ${before} and ${row} both say “${said}”. The rows are numbered instead.`,
      'Where that is a slip, mend it and import again: a name makes a better key than a number.',
    ],
    'zh-CN': ({ row, before, said, head }) => [
      `“${head}”列几乎能区分各行，只是第 ${before} 行和第 ${row} 行都是“${said}”。各行改用编号。`,
      '如果写错了，请改正后重新导入：用名称作主键比用编号好。',
    ],
  }),
  'import-error-cell': warning<CellValues>({
    en: ({ got, cell }) => [
      `${cell} shows the error ${got}; it counts as missing.`,
      'Mend the formula in the spreadsheet and import again, if there is a figure.',
    ],
    'zh-CN': ({ got, cell }) => [
      `${cell} 显示错误 ${got}，按缺数处理。`,
      '如果本来有数，请在表格里改好公式再导入。',
    ],
  }),
  'import-not-turned': warning<{ cell: string; head: string; times: number }>({
    en: ({ cell, head, times }) => [
      `${cell} “${head}” holds figures and names no time, so it is not turned with the ${times} times beside it: each of its figures stands in ${times} rows.`,
      'If it is a time, write only the year, month or day into its head; if not, keep it out of charts over time, or in a spreadsheet of its own.',
    ],
    'zh-CN': ({ cell, head, times }) => [
      `${cell} 的“${head}”是数字列，却不是时间，没有与旁边的 ${times} 个时间一起转成行：它的每个数字会在 ${times} 行里重复。`,
      '如果它是时间，列名请只写年、月或日；如果不是，请不要放进按时间画的图表，或另存为一张表。',
    ],
  }),
  'import-double-head': warning<{ cell: string; before: string; head: string }>({
    en: ({ cell, before, head }) => [
      `${cell} and ${before} are both called “${head}”.`,
      'Both columns are imported; give them different names, so that readers can tell them apart.',
    ],
    'zh-CN': ({ cell, before, head }) => [
      `${cell} 和 ${before} 的列名都是“${head}”。`,
      '两列都已导入；请起不同的名称，读者才分得清。',
    ],
  }),
  'import-total': warning<CellValues & { row: number }>({
    en: ({ got, cell, row }) => [
      `${cell} “${got}”: row ${row} adds up other rows, and would count twice in a chart.`,
      'It is imported. Leave it out of charts with “rows”, or delete it from the spreadsheet.',
    ],
    'zh-CN': ({ got, cell, row }) => [
      `${cell} 的“${got}”：第 ${row} 行是合计，放进图表会重复计算。`,
      '这一行已导入；请在图表里用 rows 排除它，或在表格里删掉。',
    ],
  }),
} as const;
