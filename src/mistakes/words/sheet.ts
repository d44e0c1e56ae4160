import { choice, error, warning } from './phrases.ts';

/** Mistakes in spreadsheets as such: whether one can be read, and a table found in it. */
export const sheetMistakes = {
  'import-encoding': error<{ wanted?: string | undefined }>({
    en: ({ wanted }) => [
      wanted
        ? `The file is no text in ${wanted}.`
        : 'In none of the usual encodings does the file read as words.',
      'Save the spreadsheet again as “CSV UTF-8” or .xlsx, or name its encoding with --encoding, as in --encoding windows-1250.',
    ],
    'zh-CN': ({ wanted }) => [
      wanted ? `文件不是 ${wanted} 编码的文本。` : '用常见的各种编码都读不成文字。',
      '请把表格另存为“CSV UTF-8”或 .xlsx，或用 --encoding 指定编码，例如 --encoding gb18030。',
    ],
  }),
  'import-two-decimals': error<{ cell: string; written: string; head: string }>({
    en: ({ written, cell, head }) => [
      `“${head}” has decimals with a point and with a comma; ${cell} “${written}” is one of them.`,
      'Write all of them alike, or say with --decimal comma or --decimal point which is meant: the others are then told one by one.',
    ],
    'zh-CN': ({ written, cell, head }) => [
      `“${head}”列的小数点有的用点、有的用逗号，例如 ${cell} 的“${written}”。`,
      '请统一写法，或用 --decimal comma 或 --decimal point 说明用哪一种，其余的会逐个指出。',
    ],
  }),
  'import-quote': error<{ line: number }>({
    en: ({ line }) => [
      `Row ${line}: a double quote opens and never closes, so the rows below run into one cell.`,
      'Close it, or write it twice ("") where it belongs to the text.',
    ],
    'zh-CN': ({ line }) => [
      `第 ${line} 行：有一个双引号没有配对，下面各行都并进了一格。`,
      '请补上右引号；若引号本来就是文字的一部分，请写两遍（""）。',
    ],
  }),
  'import-comma': error<{ cell: string; written: string; head: string }>({
    en: ({ written, cell }) => [
      `${cell} “${written}” may be a whole number or a decimal: nothing in the file shows which.`,
      'Say it with --decimal comma or --decimal point.',
    ],
    'zh-CN': ({ written, cell }) => [
      `${cell} 的“${written}”可能是整数，也可能是小数，文件里看不出来。`,
      '请加上 --decimal comma（逗号是小数点）或 --decimal point（点是小数点）。',
    ],
  }),
  'import-no-workbook': error<{ fault: 'old' | 'other' | 'broken' | 'large' }>({
    en: ({ fault }) =>
      ({
        old: [
          'This is a workbook with a password, or a damaged .xls.',
          'Open it, take off the password if there is one, and save it as .xlsx.',
        ],
        other: [
          'This is no .xlsx workbook, whatever its name says.',
          'Open it and save it as .xlsx or .csv.',
        ],
        broken: [
          'The workbook is damaged and cannot be opened.',
          'Open it in a spreadsheet program and save it again.',
        ],
        large: [
          'The workbook unpacks to more than a dataset can hold.',
          'Copy the table alone into a new workbook, or save the sheet as .csv.',
        ],
      })[fault] as [string, string],
    'zh-CN': ({ fault }) =>
      ({
        old: ['这个工作簿加了密码，或是损坏的 .xls 文件。', '请打开它，取消密码，另存为 .xlsx。'],
        other: ['这不是 .xlsx 文件，只是名字像。', '请用表格软件打开，另存为 .xlsx 或 .csv。'],
        broken: ['工作簿损坏，打不开。', '请用表格软件打开，再保存一遍。'],
        large: [
          '工作簿解开以后太大，数据集装不下。',
          '请只把那张表复制到新的工作簿，或把工作表另存为 .csv。',
        ],
      })[fault] as [string, string],
  }),
  'import-beyond': error<{ megabytes: number; seconds: number }>({
    en: ({ megabytes, seconds }) => [
      `To read the file takes more than ${megabytes} MB of memory or ${seconds} seconds, which no table asks for.`,
      'Copy the table alone into a new workbook, or save it as .csv.',
    ],
    'zh-CN': ({ megabytes, seconds }) => [
      `读这个文件要用 ${megabytes} MB 以上的内存，或 ${seconds} 秒以上的时间，没有表格需要这么多。`,
      '请只把那张表复制到新的工作簿，或另存为 .csv。',
    ],
  }),
  'import-no-records': error<{ isJson: boolean }>({
    en: ({ isJson }) => [
      isJson ? 'The JSON holds no list of records.' : 'The file is no JSON that can be read.',
      'Save a list of objects with the same names, as in [{"year": 2024, "cases": 3}], or a table as .csv.',
    ],
    'zh-CN': ({ isJson }) => [
      isJson ? '这份 JSON 里没有记录的列表。' : '这个文件不是能读的 JSON。',
      '请存成一列名称相同的对象，例如 [{"year": 2024, "cases": 3}]，或把表格存成 .csv。',
    ],
  }),
  'import-no-parquet': error<{ reason: string }>({
    en: ({ reason }) => [
      `The Parquet file cannot be read (${reason}).`,
      'Write it again without compression or with Snappy, or save the table as .csv.',
    ],
    'zh-CN': ({ reason }) => [
      `这个 Parquet 文件读不出来（${reason}）。`,
      '请不加压缩或用 Snappy 压缩重新写一遍，或把表格存成 .csv。',
    ],
  }),
  'import-no-sheet': error<{ wanted: string; names: readonly string[] }>({
    en: ({ wanted, names }) => [`There is no sheet “${wanted}”.`, choice.en(undefined, names)],
    'zh-CN': ({ wanted, names }) => [`没有工作表“${wanted}”。`, choice['zh-CN'](undefined, names)],
  }),
  'import-empty': error<Record<never, never>>({
    en: () => [
      'There is nothing in it.',
      'Check that it is the right file, and that it was saved.',
    ],
    'zh-CN': () => ['文件是空的。', '请检查是不是选错了文件，或者还没有保存。'],
  }),
  'import-large': error<{ rows: number; columns: number }>({
    en: ({ rows, columns }) => [
      `It is larger than a dataset can be: ${rows} rows and ${columns} columns.`,
      'Keep the rows and columns that the story needs, or add them up first.',
    ],
    'zh-CN': ({ rows, columns }) => [
      `表格太大：数据集最多 ${rows} 行、${columns} 列。`,
      '请只留稿件用得到的行和列，或先汇总。',
    ],
  }),
  'import-no-heads': error<{ row: number; got: string }>({
    en: ({ row, got }) => [
      `Row ${row} holds a figure (${got}) where the names of the columns belong.`,
      'Put a row above it that names each column, or say where it is with --head-row; --head-row 0 means that there is none.',
    ],
    'zh-CN': ({ row, got }) => [
      `第 ${row} 行应当是列名，却有数字（${got}）。`,
      '请在它上面加一行，写出每一列的名称；或用 --head-row 指定列名在第几行，--head-row 0 表示没有。',
    ],
  }),
  'import-no-head': warning<{ column: string; row: number; first: number }>({
    en: ({ column, row, first }) => [
      `Column ${column} has no name in row ${row}, but holds something (in row ${first}): it is called by its letter.`,
      `Write its name into ${column}${row}, or into the field’s title.`,
    ],
    'zh-CN': ({ column, row, first }) => [
      `${column} 列有内容（第 ${first} 行），第 ${row} 行却没有列名：先用字母称呼。`,
      `请在 ${column}${row} 写上列名，或写在字段的 title 里。`,
    ],
  }),
  'import-no-rows': error<Record<never, never>>({
    en: () => [
      'There are no rows below the names of the columns.',
      'A dataset needs a row of names and at least one row below it.',
    ],
    'zh-CN': () => ['列名下面没有数据。', '数据集要有一行列名，下面至少一行数据。'],
  }),
} as const;
