import { counterLine } from '../kinds/counter-line.ts';
import type { importMistakes as importMistakesKinds } from '../kinds/import.ts';
import type { MistakeTexts } from '../kinds/phrases.ts';
import type { sheetMistakes as sheetMistakesKinds } from '../kinds/sheet.ts';
import { choice } from './phrases.ts';

const more = (count: number) => (count > 0 ? `这一列还有 ${count} 格也是这样。` : '');

export const importMistakes: MistakeTexts<typeof importMistakesKinds> = {
  'import-no-number': ({ got, head, more: rest, cell }) => [
    `${cell} 的“${got}”不是数字，而“${head}”这一列的其他格都是。${more(rest)}`,
    '请只写数字；没有数就留空；文字请另放一列。要把整列按文字保存，请用 --type 写明这一列“=text”。',
  ],
  'import-shortened': ({ got, cell }) => [
    `${cell} 的“${got}”：表格把长数字缩写了，后面的位数已经丢失。`,
    '请把这一列设为不带小数的“数值”格式（编号设为“文本”），再保存一次。',
  ],
  'import-inexact': ({ got, cell }) => [
    `${cell} 的“${got}”位数太多，无法精确保存。`,
    '请不要超过十五位，必要时换用更大的单位；如果是编号，请把列名写作“编号”。',
  ],
  'import-upper-bound': ({ got, cell }) => [
    `${cell} 的“${got}”是上限，数据集无法标注。`,
    '请只写数字，把说法写进“备注”列；或者留空。',
  ],
  'import-unit-clash': ({ got, unit, head, cell }) => [
    `${cell} 的“${got}”与表头“${head}”写的单位（${unit}）不符。`,
    '请改正其中一个，或把它放到单位相同的列里。',
  ],
  'import-line-clash': ({ got, unit, head, cell }) => [
    `${cell} 的“${got}”与表格上方写的单位（${unit}）不符，而“${head}”列也用这个单位。`,
    '请改正其中一个，或把它放到单位相同的列里。',
  ],
  'import-unit-missing': ({ got, other, head, cell }) => [
    `${cell} 的“${got}”没有单位，而“${head}”的其他格有（“${other}”）。`,
    `请给它也写上单位，或统一写在表头里：${head}（单位）。`,
  ],
  'import-counters': ({ cell, words, languages }) => [
    `${cell}：这一列混用了几种量词（${words.join('、')}），content/site.yaml 里还没有声明。`,
    `请在那里声明，例如 ${words.map((word) => counterLine(word, languages)).join(' 和 ')}；或分成几列。`,
  ],
  'import-mixed-units': ({ column, head }) => [
    `${column} 列（“${head}”）混用了几种单位，而表里还有别的数字列：一行只能有一种单位。`,
    '请加上 --long（每个数字一行）重新导入，或把不同单位分成几列。',
  ],
  'import-unit-column': ({ column, head, units }) => [
    `${column} 列（“${head}”）自带单位，而“${units}”列给每行定的单位管这一行的全部数字。`,
    '请加上 --long（每个数字一行）重新导入，或分成两张表。',
  ],
  'import-mixed-qualifiers': ({ got, cell }) => [
    `${cell} 的“${got}”不是确数，而同一行的其他数字与它不同：限定词只能管整行。`,
    '请加上 --long（每个数字一行）重新导入，或只写数字，把说法写进“备注”列。',
  ],
  'import-day-order': ({ got, cell }) => [
    `${cell} 的“${got}”分不清哪个是年、哪个是月、哪个是日，整列都是这样。`,
    '请把这一列的格式改为 年-月-日，例如 2024-12-03，再保存一次。',
  ],
  'import-almost-times': ({ cell, got, head, example, rest }) => [
    `${cell} 的“${got}”与“${head}”列大多数格（“${example}”）不是同一种时间，整列按文字保存。${more(rest)}`,
    '如果这一列应当是时间，请把它写成与其他格一样，或挪到别处，再重新导入。',
  ],
  'import-mixed-times': ({ cell, got, head, other }) => [
    `“${head}”列混有几种时间（“${other}”和 ${cell} 的“${got}”），整列按文字保存。`,
    '各行都已导入。画图时请只取同一种时间的行，或导入只有一种时间的文件。',
  ],
  'import-scale-letter': ({ cell, got, bare, head }) => [
    `${cell} 的“${got}”：字母可能是倍数，也可能是标记，因为“${head}”列的其他格没有（${bare}）。`,
    '请把整列统一成一种倍数，写在表头里；标记请另放一列。',
  ],
  'import-key-option': ({ wanted, names }) => [
    `没有“${wanted}”这一列可作主键。`,
    choice(undefined, names),
  ],
  'import-column-option': ({ option, wanted, names }) => [
    `${option} 写的“${wanted}”不是表里的列。`,
    choice(undefined, names),
  ],
  'import-key-double': ({ row, before, said, heads }) => [
    `第 ${before} 行和第 ${row} 行都叫“${said.join('、')}”（${heads.join('、')}），--key 无法区分它们。`,
    '请在 --key 里再加一列来区分，或不写 --key。',
  ],
  'import-key-almost': ({ row, before, said, head }) => [
    `“${head}”列几乎能区分各行，只是第 ${before} 行和第 ${row} 行都是“${said}”。各行改用编号。`,
    '如果写错了，请改正后重新导入：用名称作主键比用编号好。',
  ],
  'import-error-cell': ({ got, cell }) => [
    `${cell} 显示错误 ${got}，按缺数处理。`,
    '如果本来有数，请在表格里改好公式再导入。',
  ],
  'import-not-turned': ({ cell, head, times }) => [
    `${cell} 的“${head}”是数字列，却不是时间，没有与旁边的 ${times} 个时间一起转成行：它的每个数字会在 ${times} 行里重复。`,
    '如果它是时间，列名请只写年、月或日；如果不是，请不要放进按时间画的图表，或另存为一张表。',
  ],
  'import-double-head': ({ cell, before, head }) => [
    `${cell} 和 ${before} 的列名都是“${head}”。`,
    '两列都已导入；请起不同的名称，读者才分得清。',
  ],
  'import-total': ({ got, cell, row }) => [
    `${cell} 的“${got}”：第 ${row} 行是合计，放进图表会重复计算。`,
    '这一行已导入；请在图表里用 rows 排除它，或在表格里删掉。',
  ],
};

export const sheetMistakes: MistakeTexts<typeof sheetMistakesKinds> = {
  'import-encoding': ({ wanted }) => [
    wanted ? `文件不是 ${wanted} 编码的文本。` : '用常见的各种编码都读不成文字。',
    '请把表格另存为“CSV UTF-8”或 .xlsx，或用 --encoding 指定编码，例如 --encoding gb18030。',
  ],
  'import-two-decimals': ({ written, cell, head }) => [
    `“${head}”列的小数点有的用点、有的用逗号，例如 ${cell} 的“${written}”。`,
    '请统一写法，或用 --decimal comma 或 --decimal point 说明用哪一种，其余的会逐个指出。',
  ],
  'import-quote': ({ line }) => [
    `第 ${line} 行：有一个双引号没有配对，下面各行都并进了一格。`,
    '请补上右引号；若引号本来就是文字的一部分，请写两遍（""）。',
  ],
  'import-comma': ({ written, cell }) => [
    `${cell} 的“${written}”可能是整数，也可能是小数，文件里看不出来。`,
    '请加上 --decimal comma（逗号是小数点）或 --decimal point（点是小数点）。',
  ],
  'import-no-workbook': ({ fault }) =>
    ({
      old: ['这个工作簿加了密码，或是损坏的 .xls 文件。', '请打开它，取消密码，另存为 .xlsx。'],
      other: ['这不是 .xlsx 文件，只是名字像。', '请用表格软件打开，另存为 .xlsx 或 .csv。'],
      broken: ['工作簿损坏，打不开。', '请用表格软件打开，再保存一遍。'],
      large: [
        '工作簿解开以后太大，数据集装不下。',
        '请只把那张表复制到新的工作簿，或把工作表另存为 .csv。',
      ],
    })[fault] as [string, string],
  'import-beyond': ({ megabytes, seconds }) => [
    `读这个文件要用 ${megabytes} MB 以上的内存，或 ${seconds} 秒以上的时间，没有表格需要这么多。`,
    '请只把那张表复制到新的工作簿，或另存为 .csv。',
  ],
  'import-no-records': ({ isJson }) => [
    isJson ? '这份 JSON 里没有记录的列表。' : '这个文件不是能读的 JSON。',
    '请存成一列名称相同的对象，例如 [{"year": 2024, "cases": 3}]，或把表格存成 .csv。',
  ],
  'import-no-parquet': ({ reason }) => [
    `这个 Parquet 文件读不出来（${reason}）。`,
    '请不加压缩或用 Snappy 压缩重新写一遍，或把表格存成 .csv。',
  ],
  'import-no-sheet': ({ wanted, names }) => [`没有工作表“${wanted}”。`, choice(undefined, names)],
  'import-empty': () => ['文件是空的。', '请检查是不是选错了文件，或者还没有保存。'],
  'import-large': ({ rows, columns }) => [
    `表格太大：数据集最多 ${rows} 行、${columns} 列。`,
    '请只留稿件用得到的行和列，或先汇总。',
  ],
  'import-long-cell': ({ cell, length, most }) => [
    `${cell} 里的文字有 ${length} 个字符；和 Excel 一样，一个单元格最多 ${most} 个。`,
    '请缩短它。如果里面有很多行，可能是前面有个引号没有配对。',
  ],
  'import-no-heads': ({ row, got }) => [
    `第 ${row} 行应当是列名，却有数字（${got}）。`,
    '请在它上面加一行，写出每一列的名称；或用 --head-row 指定列名在第几行，--head-row 0 表示没有。',
  ],
  'import-no-head': ({ column, row, first }) => [
    `${column} 列有内容（第 ${first} 行），第 ${row} 行却没有列名：先用字母称呼。`,
    `请在 ${column}${row} 写上列名，或写在字段的 title 里。`,
  ],
  'import-no-rows': () => ['列名下面没有数据。', '数据集要有一行列名，下面至少一行数据。'],
};
