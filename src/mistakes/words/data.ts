import { type Choice, choice, error, warning } from './phrases.ts';

/** Mistakes in datasets, and in what refers to their cells. */
export const dataMistakes = {
  'name-mismatch': error<{ name: string; expected: string }>({
    en: ({ name, expected }) => [
      `The dataset calls itself “${name}”, its file “${expected}”.`,
      `Write "name": "${expected}", or rename the file to ${name}.json.`,
    ],
    'zh-CN': ({ name, expected }) => [
      `数据集自称“${name}”，文件名却是“${expected}”。`,
      `请写 "name": "${expected}"，或把文件改名为 ${name}.json。`,
    ],
  }),
  'unknown-dataset-field': warning<{ field: string; nearest?: string | undefined }>({
    en: ({ field, nearest }) => [
      `Nothing reads “${field}”: it is no field of the Data Package standard, nor of this program.`,
      `${nearest ? `Did you mean “${nearest}”? ` : ''}A field for other programs begins with “x-”.`,
    ],
    'zh-CN': ({ field, nearest }) => [
      `“${field}”没有用处：Data Package 标准和本程序都没有这个字段。`,
      `${nearest ? `是不是想写“${nearest}”？` : ''}给其他程序用的字段请以“x-”开头。`,
    ],
  }),
  'too-many-rows': error<{ rows: number; most: number }>({
    en: ({ rows, most }) => [
      `The dataset has ${rows} rows; it can have ${most} at most, for readers are shown all of them.`,
      'Keep the rows that the story needs, add them up, or part them into several datasets.',
    ],
    'zh-CN': ({ rows, most }) => [
      `数据集有 ${rows} 行，最多只能有 ${most} 行，因为每一行都会给读者看。`,
      '请只留报道用得到的行，或先汇总，或拆成几个数据集。',
    ],
  }),
  'undeclared-field': error<{ field: string } & Choice>({
    en: ({ field, nearest, allowed }) => [
      `The row has a field “${field}” that schema.fields does not declare.`,
      `${choice.en(nearest, allowed)} Or declare it in schema.fields.`,
    ],
    'zh-CN': ({ field, nearest, allowed }) => [
      `这一行的字段“${field}”没有在 schema.fields 里声明。`,
      `${choice['zh-CN'](nearest, allowed)}或者在 schema.fields 里声明它。`,
    ],
  }),
  'duplicate-field': error<{ field: string }>({
    en: ({ field }) => [`The field “${field}” is declared twice.`, 'Keep one of the two.'],
    'zh-CN': ({ field }) => [`字段“${field}”声明了两次。`, '请只留一个。'],
  }),
  'unknown-key-field': error<{ field: string } & Choice>({
    en: ({ field, nearest, allowed }) => [
      `The primary key names “${field}”, which is not a field.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ field, nearest, allowed }) => [
      `主键用到的“${field}”不是字段。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'cell-type': error<{ field: string; type: string; got: string; row: string }>({
    en: ({ field, type, got, row }) => [
      `Row “${row}”: ${got} in “${field}” is not of the type ${type}.`,
      type === 'number' || type === 'integer'
        ? 'Write the bare number, without quotes, unit or thousands separators; write null where there is none.'
        : `Write a value of the type ${type}, or null where there is none.`,
    ],
    'zh-CN': ({ field, type, got, row }) => [
      `行“${row}”：“${field}”里的 ${got} 不是 ${type} 类型。`,
      type === 'number' || type === 'integer'
        ? '请只写数字本身，不加引号、单位和千位分隔符；没有数据就写 null。'
        : `请写 ${type} 类型的值；没有数据就写 null。`,
    ],
  }),
  'finer-than-declared': warning<{
    field: string;
    row: string;
    got: string;
    decimals: number;
    count: number;
  }>({
    en: ({ field, row, got, decimals, count }) => [
      `“${field}” of “${row}” is ${got}, with more decimals than the ${decimals} that are declared: readers see it rounded.${count > 1 ? ` ${count} cells of the field are so.` : ''}`,
      'Declare as many decimals as the source prints, or write the figure as the source does.',
    ],
    'zh-CN': ({ field, row, got, decimals, count }) => [
      `“${row}”的“${field}”是 ${got}，小数位数多于声明的 ${decimals} 位，读者看到的是四舍五入后的数。${count > 1 ? `这个字段有 ${count} 格如此。` : ''}`,
      '请按来源的位数写 decimals，或把数字写成来源的样子。',
    ],
  }),
  'fall-below-zero': error<{ field: string; row: string; got: string; count: number }>({
    en: ({ field, row, got, count }) => [
      `“${field}” holds the sizes of falls ("sign": "fall"), yet for “${row}” it is ${got}: a fall of less than nothing.${count > 1 ? ` ${count} cells of the field are so.` : ''}`,
      'Write the sizes of falls without a minus, or take "sign": "fall" out of the field, so that what is below zero is a fall.',
    ],
    'zh-CN': ({ field, row, got, count }) => [
      `“${field}”记的是降幅（"sign": "fall"），“${row}”却是 ${got}，降幅不会小于零。${count > 1 ? `这个字段有 ${count} 格如此。` : ''}`,
      '请把降幅写成不带负号的数；如果负数才表示下降，请从字段里删去 "sign": "fall"。',
    ],
  }),
  'cell-constraint': error<
    { field: string; constraint: string; got: string; row: string } & Choice
  >({
    en: ({ field, constraint, got, row, nearest, allowed }) => [
      `Row “${row}”: ${got} in “${field}” breaks its constraint ${constraint}.`,
      allowed.length
        ? choice.en(nearest, allowed)
        : 'Correct the value, or the constraint in schema.fields.',
    ],
    'zh-CN': ({ field, constraint, got, row, nearest, allowed }) => [
      `行“${row}”：“${field}”里的 ${got} 不符合约束 ${constraint}。`,
      allowed.length
        ? choice['zh-CN'](nearest, allowed)
        : '请改正这个值，或修改 schema.fields 里的约束。',
    ],
  }),
  'missing-key': error<{ field: string }>({
    en: ({ field }) => [
      `The row has no “${field}”, which is part of its key.`,
      `Fill in “${field}”.`,
    ],
    'zh-CN': ({ field }) => [`这一行缺少主键字段“${field}”。`, `请填写“${field}”。`],
  }),
  'duplicate-key': error<{ key: string; line: number }>({
    en: ({ key, line }) => [
      `The key “${key}” stands already in line ${line}.`,
      'Give each row a key of its own, or delete one of the two rows.',
    ],
    'zh-CN': ({ key, line }) => [
      `键“${key}”在第 ${line} 行已经有了。`,
      '每行要有各自的键；请改掉其中一个，或删去一行。',
    ],
  }),
  'unknown-unit': error<{ unit: string } & Choice>({
    en: ({ unit, nearest, allowed }) => [
      `“${unit}” is no known unit.`,
      `${choice.en(nearest, allowed)} A counter of your own is declared under “units” in content/site.yaml.`,
    ],
    'zh-CN': ({ unit, nearest, allowed }) => [
      `“${unit}”不是已知的单位。`,
      `${choice['zh-CN'](nearest, allowed)}自己的量词请在 content/site.yaml 的 units 里声明。`,
    ],
  }),
  'unknown-scale': error<{ scale: string; languages: readonly string[] } & Choice>({
    en: ({ scale, languages, nearest, allowed }) => [
      `“${scale}” is no scale of ${languages.join(' or ')}.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ scale, languages, nearest, allowed }) => [
      `${languages.join('、')} 里没有“${scale}”这一级单位。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'scale-language': error<{ language: string } & Choice>({
    en: ({ language, nearest, allowed }) => [
      `The publication has no language “${language}” for a scale.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ language, nearest, allowed }) => [
      `scale 里写了“${language}”，而本刊没有这种语言。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'scale-misplaced': error<{ field: string; unit: string | undefined }>({
    en: ({ field, unit }) => [
      unit === undefined
        ? `“${field}” has a scale, but holds no numbers.`
        : `“${field}” has a scale, but is measured in ${unit}, which takes none.`,
      'Delete “scale”: it is for amounts and counts.',
    ],
    'zh-CN': ({ field, unit }) => [
      unit === undefined
        ? `“${field}”写了 scale，但它不是数字字段。`
        : `“${field}”写了 scale，但它的单位是 ${unit}，前面不能再加这一级单位。`,
      '请删去 scale：它只用于金额和数量。',
    ],
  }),
  'missing-label': error<{ field: string; value: string } & Choice>({
    en: ({ field, value, nearest, allowed }) => [
      `The value “${value}” of “${field}” has no label.`,
      `${choice.en(nearest, allowed)} Or add it under "labels" of the field “${field}”.`,
    ],
    'zh-CN': ({ field, value, nearest, allowed }) => [
      `“${field}”的值“${value}”没有名称。`,
      `${choice['zh-CN'](nearest, allowed)}或者在字段“${field}”的 "labels" 里补上。`,
    ],
  }),
  'unused-label': warning<{ field: string; value: string } & Choice>({
    en: ({ field, value, nearest, allowed }) => [
      `The label “${value}” of “${field}” belongs to no row.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ field, value, nearest, allowed }) => [
      `“${field}”的名称“${value}”没有对应的行。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'source-unnamed': warning<{ dataset: string }>({
    en: ({ dataset }) => [
      `The dataset “${dataset}” does not say where its figures come from.`,
      'Write the title of the source in place of the one that the starting file holds.',
    ],
    'zh-CN': ({ dataset }) => [
      `数据集“${dataset}”没有写明数字的来源。`,
      '请把起始文件里的来源标题换成真正的来源。',
    ],
  }),
  'revision-in-future': error<{ date: string }>({
    en: ({ date }) => [
      `The revision is of ${date}, a day that has not come.`,
      'Write the day on which the figure was changed: year-month-day.',
    ],
    'zh-CN': ({ date }) => [`更正的日期 ${date} 还没有到。`, '请写改动数字的那一天：年-月-日。'],
  }),
  'revision-value': error<{ address: string; to: string; says: string }>({
    en: ({ address, to, says }) => [
      `The last revision changes ${address} to ${to}, but the cell says ${says}.`,
      `Write "to": ${says}, or correct the cell; if the figure was changed again, add that revision.`,
    ],
    'zh-CN': ({ address, to, says }) => [
      `最后一次更正把 ${address} 改成了 ${to}，单元格里却是 ${says}。`,
      `请写 "to": ${says}，或改正单元格；如果后来又改过，请补上那一次更正。`,
    ],
  }),
  'revision-elsewhere': error<{ address: string; dataset: string; other: string }>({
    en: ({ address, dataset, other }) => [
      `The revision is of ${address}, a cell of another dataset than “${dataset}”.`,
      `Move it to "revisions" in data/${other}.json, or name a cell of this dataset: key/field.`,
    ],
    'zh-CN': ({ address, dataset, other }) => [
      `这次更正说的是 ${address}，不是数据集“${dataset}”里的单元格。`,
      `请把它移到 data/${other}.json 的 revisions 里，或写本数据集的单元格：键/字段。`,
    ],
  }),
  'derive-syntax': error<{ expression: string; part?: string | undefined }>({
    en: ({ expression, part }) => [
      part
        ? `The formula “${expression}” cannot be computed: “${part}” does not belong in it.`
        : `The formula “${expression}” cannot be read: a cell, a number, a sign or a bracket is missing.`,
      'Write cells as dataset/key/field, with spaces around + - * /, as in a/b/c / d/e/f. There are sum, mean, min and max.',
    ],
    'zh-CN': ({ expression, part }) => [
      part
        ? `公式“${expression}”算不出来：里面不能有“${part}”。`
        : `公式“${expression}”读不出来：缺单元格、数字、运算符或括号。`,
      '单元格写作 数据集/键/字段，+ - * / 两边留空格，例如 a/b/c / d/e/f。可用的函数有 sum、mean、min、max。',
    ],
  }),
  'derive-zero': error<{ expression: string }>({
    en: ({ expression }) => [
      `“${expression}” divides by zero.`,
      'Correct the figure that it divides by, or leave this cell empty with null.',
    ],
    'zh-CN': ({ expression }) => [
      `“${expression}”除以了零。`,
      '请改正作除数的那个数，或用 null 让这一格空着。',
    ],
  }),
  'derived-field-type': error<{ field: string; type: string }>({
    en: ({ field, type }) => [
      `The field “${field}” is computed, which only a field of numbers outside the key can be; it is of the type ${type}.`,
      'Write "type": "number", or take "derive" away.',
    ],
    'zh-CN': ({ field, type }) => [
      `字段“${field}”由公式算出，而只有主键以外的数字字段才能这样；它的类型是 ${type}。`,
      '请写 "type": "number"，或去掉 "derive"。',
    ],
  }),
  'derive-unknown-field': error<{ expression: string; field: string } & Choice>({
    en: ({ expression, field, nearest, allowed }) => [
      `The formula ${expression} names “${field}”, which is not a field of this dataset.`,
      `${choice.en(nearest, allowed)} A cell of another dataset is written dataset[key field].field.`,
    ],
    'zh-CN': ({ expression, field, nearest, allowed }) => [
      `公式 ${expression} 里的“${field}”不是这个数据集的字段。`,
      `${choice['zh-CN'](nearest, allowed)}别的数据集里的数写作 数据集[键字段].字段。`,
    ],
  }),
  'derive-absent': warning<{ expression: string; field: string; keys: readonly string[] }>({
    en: ({ expression, field, keys }) => [
      `“${field}” has no value in ${keys.length} ${keys.length === 1 ? 'row' : 'rows'}: ${expression} finds nothing at ${some(keys).join(', ')}.`,
      'Fill in what is missing, or leave it: the cells stay empty and are shown so.',
    ],
    'zh-CN': ({ expression, field, keys }) => [
      `“${field}”有 ${keys.length} 行算不出：${expression} 在 ${some(keys).join('、')} 没有数值。`,
      '请补上缺的数；不补也可以，这些格子会留空并如实显示。',
    ],
  }),
  'derive-cycle': error<{ cells: readonly string[] }>({
    en: ({ cells }) => [
      `The formula goes round in a circle: ${cells.join(' → ')}.`,
      'Replace one of these formulas by data.',
    ],
    'zh-CN': ({ cells }) => [`公式绕成了圈：${cells.join(' → ')}。`, '请把其中一个公式换成数据。'],
  }),
  'derive-units': error<{ expression: string; left: string; right: string; operation: string }>({
    en: ({ expression, left, right, operation }) => [
      operation === '='
        ? `“${expression}” gives ${right}, but the unit is given as ${left}.`
        : `“${expression}”: ${left} and ${right} cannot be joined by ${operation}.`,
      'Only amounts of the same kind can be added, subtracted or compared. The unit of a result stands on its field or in the column “unit”.',
    ],
    'zh-CN': ({ expression, left, right, operation }) => [
      operation === '='
        ? `“${expression}”算出来是 ${right}，单位写的却是 ${left}。`
        : `“${expression}”：${left} 与 ${right} 不能用 ${operation} 连起来。`,
      '只有同类的量才能相加、相减、相比。结果的单位写在字段上，或写在 unit 列。',
    ],
  }),
  'derive-missing': error<{ expression: string; cell: string }>({
    en: ({ expression, cell }) => [
      `“${expression}” uses ${cell}, which holds no number.`,
      'Fill in that cell, or drop the formula: what is missing is not zero.',
    ],
    'zh-CN': ({ expression, cell }) => [
      `“${expression}”用到的 ${cell} 没有数值。`,
      '请先填上那个单元格，或去掉公式：缺数不等于零。',
    ],
  }),
  'derive-qualifier': error<{ expression: string }>({
    en: ({ expression }) => [
      `“${expression}” has no knowable bound: it takes away, or divides by, a figure that is only a lower bound or an estimate.`,
      'Derive it from exact figures, or leave it out.',
    ],
    'zh-CN': ({ expression }) => [
      `“${expression}”的界限无从判断：它减去或除以了一个只知下限或约数的量。`,
      '请用确数来推算，或不写这一项。',
    ],
  }),
  'unknown-dataset': error<{ name: string } & Choice>({
    en: ({ name, nearest, allowed }) => [
      `There is no dataset “${name}”.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ name, nearest, allowed }) => [
      `没有名为“${name}”的数据集。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'unknown-row': error<{ dataset: string; key: string } & Choice>({
    en: ({ dataset, key, nearest, allowed }) => [
      `The dataset “${dataset}” has no row “${key}”.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ dataset, key, nearest, allowed }) => [
      `数据集“${dataset}”没有“${key}”这一行。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'unknown-cell-field': error<{ dataset: string; field: string } & Choice>({
    en: ({ dataset, field, nearest, allowed }) => [
      `The dataset “${dataset}” has no field “${field}”.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ dataset, field, nearest, allowed }) => [
      `数据集“${dataset}”没有“${field}”字段。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'ambiguous-field': error<{ dataset: string; address: string } & Choice>({
    en: ({ dataset, address, allowed }) => [
      `“${address}” does not say which field, and “${dataset}” has not exactly one of numbers.`,
      `Add the field: ${allowed.map((field) => `${address}/${field}`).join(' or ')}.`,
    ],
    'zh-CN': ({ dataset, address, allowed }) => [
      `“${address}”没有写明字段，而“${dataset}”的数字字段不止一个或没有。`,
      `请补上字段：${allowed.map((field) => `${address}/${field}`).join(' 或 ')}。`,
    ],
  }),
  'bad-address': error<{ address: string }>({
    en: ({ address }) => [
      `“${address}” is not the address of a cell.`,
      'Write dataset/key/field; percent-encode spaces, brackets and slashes in a key.',
    ],
    'zh-CN': ({ address }) => [
      `“${address}”不是单元格地址。`,
      '请写成 数据集/键/字段；键里的空格、括号和斜线要做百分号编码。',
    ],
  }),
} as const;

/** The first of many, and a sign that there are more. */
function some(keys: readonly string[]): readonly string[] {
  return keys.length > 5 ? [...keys.slice(0, 5), '…'] : keys;
}
