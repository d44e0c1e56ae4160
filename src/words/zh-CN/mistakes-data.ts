import { type dataMistakes as dataMistakesKinds, some } from '../kinds/data.ts';
import type { MistakeTexts } from '../kinds/phrases.ts';
import { choice } from './phrases.ts';

export const dataMistakes: MistakeTexts<typeof dataMistakesKinds> = {
  'name-mismatch': ({ name, expected }) => [
    `数据集自称“${name}”，文件名却是“${expected}”。`,
    `请写 "name": "${expected}"，或把文件改名为 ${name}.json。`,
  ],
  'unknown-dataset-field': ({ field, nearest }) => [
    `“${field}”没有用处：Data Package 标准和本程序都没有这个字段。`,
    `${nearest ? `是不是想写“${nearest}”？` : ''}给其他程序用的字段请以“x-”开头。`,
  ],
  'too-many-rows': ({ rows, most }) => [
    `数据集有 ${rows} 行，最多只能有 ${most} 行，因为每一行都会给读者看。`,
    '请只留报道用得到的行，或先汇总，或拆成几个数据集。',
  ],
  'undeclared-field': ({ field, nearest, allowed }) => [
    `这一行的字段“${field}”没有在 schema.fields 里声明。`,
    `${choice(nearest, allowed)}或者在 schema.fields 里声明它。`,
  ],
  'duplicate-field': ({ field }) => [`字段“${field}”声明了两次。`, '请只留一个。'],
  'unknown-key-field': ({ field, nearest, allowed }) => [
    `主键用到的“${field}”不是字段。`,
    choice(nearest, allowed),
  ],
  'cell-type': ({ field, type, got, row }) => [
    `行“${row}”：“${field}”里的 ${got} 不是 ${type} 类型。`,
    type === 'number' || type === 'integer'
      ? '请只写数字本身，不加引号、单位和千位分隔符；没有数据就写 null。'
      : `请写 ${type} 类型的值；没有数据就写 null。`,
  ],
  'finer-than-declared': ({ field, row, got, decimals, count }) => [
    `“${row}”的“${field}”是 ${got}，小数位数多于声明的 ${decimals} 位，读者看到的是四舍五入后的数。${count > 1 ? `这个字段有 ${count} 格如此。` : ''}`,
    '请按来源的位数写 decimals，或把数字写成来源的样子。',
  ],
  'fall-below-zero': ({ field, row, got, count }) => [
    `“${field}”记的是降幅（"sign": "fall"），“${row}”却是 ${got}，降幅不会小于零。${count > 1 ? `这个字段有 ${count} 格如此。` : ''}`,
    '请把降幅写成不带负号的数；如果负数才表示下降，请从字段里删去 "sign": "fall"。',
  ],
  'cell-constraint': ({ field, constraint, got, row, nearest, allowed }) => [
    `行“${row}”：“${field}”里的 ${got} 不符合约束 ${constraint}。`,
    allowed.length ? choice(nearest, allowed) : '请改正这个值，或修改 schema.fields 里的约束。',
  ],
  'missing-key': ({ field }) => [`这一行缺少主键字段“${field}”。`, `请填写“${field}”。`],
  'duplicate-key': ({ key, line }) => [
    `键“${key}”在第 ${line} 行已经有了。`,
    '每行要有各自的键；请改掉其中一个，或删去一行。',
  ],
  'alike-values': ({ got, other, line }) => [
    `“${got}”和第 ${line} 行的“${other}”看上去一样：只差空格、大小写或全半角，会被当成两个。`,
    '请写成一样的，或者给两者各写一个能区分的名称（labels）。',
  ],
  'unknown-unit': ({ unit, nearest, allowed }) => [
    `“${unit}”不是已知的单位。`,
    `${choice(nearest, allowed)}自己的量词请在 content/site.yaml 的 units 里声明。`,
  ],
  'unknown-scale': ({ scale, languages, nearest, allowed }) => [
    `${languages.join('、')} 里没有“${scale}”这一级单位。`,
    choice(nearest, allowed),
  ],
  'scale-language': ({ language, nearest, allowed }) => [
    `scale 里写了“${language}”，而本刊没有这种语言。`,
    choice(nearest, allowed),
  ],
  'scale-misplaced': ({ field, unit }) => [
    unit === undefined
      ? `“${field}”写了 scale，但它不是数字字段。`
      : `“${field}”写了 scale，但它的单位是 ${unit}，前面不能再加这一级单位。`,
    '请删去 scale：它只用于金额和数量。',
  ],
  'missing-label': ({ field, value, nearest, allowed }) => [
    `“${field}”的值“${value}”没有名称。`,
    `${choice(nearest, allowed)}或者在字段“${field}”的 "labels" 里补上。`,
  ],
  'unused-label': ({ field, value, nearest, allowed }) => [
    `“${field}”的名称“${value}”没有对应的行。`,
    choice(nearest, allowed),
  ],
  'source-unnamed': ({ dataset }) => [
    `数据集“${dataset}”没有写明数字的来源。`,
    '请把起始文件里的来源标题换成真正的来源。',
  ],
  'revision-in-future': ({ date }) => [
    `更正的日期 ${date} 还没有到。`,
    '请写改动数字的那一天：年-月-日。',
  ],
  'revision-value': ({ address, to, says }) => [
    `最后一次更正把 ${address} 改成了 ${to}，单元格里却是 ${says}。`,
    `请写 "to": ${says}，或改正单元格；如果后来又改过，请补上那一次更正。`,
  ],
  'revision-elsewhere': ({ address, dataset, other }) => [
    `这次更正说的是 ${address}，不是数据集“${dataset}”里的单元格。`,
    `请把它移到 data/${other}.json 的 revisions 里，或写本数据集的单元格：键/字段。`,
  ],
  'derive-syntax': ({ expression, part }) => [
    part
      ? `公式“${expression}”算不出来：里面不能有“${part}”。`
      : `公式“${expression}”读不出来：缺单元格、数字、运算符或括号。`,
    '单元格写作 数据集/键/字段，+ - * / 两边留空格，例如 a/b/c / d/e/f。可用的函数有 sum、mean、min、max。',
  ],
  'derive-zero': ({ expression }) => [
    `“${expression}”除以了零。`,
    '请改正作除数的那个数，或用 null 让这一格空着。',
  ],
  'derived-field-type': ({ field, type }) => [
    `字段“${field}”由公式算出，而只有主键以外的数字字段才能这样；它的类型是 ${type}。`,
    '请写 "type": "number"，或去掉 "derive"。',
  ],
  'derive-unknown-field': ({ expression, field, nearest, allowed }) => [
    `公式 ${expression} 里的“${field}”不是这个数据集的字段。`,
    `${choice(nearest, allowed)}别的数据集里的数写作 数据集[键字段].字段。`,
  ],
  'derive-absent': ({ expression, field, keys }) => [
    `“${field}”有 ${keys.length} 行算不出：${expression} 在 ${some(keys).join('、')} 没有数值。`,
    '请补上缺的数；不补也可以，这些格子会留空并如实显示。',
  ],
  'derive-cycle': ({ cells }) => [
    `公式绕成了圈：${cells.join(' → ')}。`,
    '请把其中一个公式换成数据。',
  ],
  'derive-units': ({ expression, left, right, operation }) => [
    operation === '='
      ? `“${expression}”算出来是 ${right}，单位写的却是 ${left}。`
      : `“${expression}”：${left} 与 ${right} 不能用 ${operation} 连起来。`,
    '只有同类的量才能相加、相减、相比。结果的单位写在字段上，或写在 unit 列。',
  ],
  'derive-missing': ({ expression, cell }) => [
    `“${expression}”用到的 ${cell} 没有数值。`,
    '请先填上那个单元格，或去掉公式：缺数不等于零。',
  ],
  'derive-qualifier': ({ expression }) => [
    `“${expression}”的界限无从判断：它减去或除以了一个只知下限或约数的量。`,
    '请用确数来推算，或不写这一项。',
  ],
  'unknown-dataset': ({ name, nearest, allowed }) => [
    `没有名为“${name}”的数据集。`,
    choice(nearest, allowed),
  ],
  'unknown-row': ({ dataset, key, nearest, allowed }) => [
    `数据集“${dataset}”没有“${key}”这一行。`,
    choice(nearest, allowed),
  ],
  'unknown-cell-field': ({ dataset, field, nearest, allowed }) => [
    `数据集“${dataset}”没有“${field}”字段。`,
    choice(nearest, allowed),
  ],
  'ambiguous-field': ({ dataset, address, allowed }) => [
    `“${address}”没有写明字段，而“${dataset}”的数字字段不止一个或没有。`,
    `请补上字段：${allowed.map((field) => `${address}/${field}`).join(' 或 ')}。`,
  ],
  'bad-address': ({ address }) => [
    `“${address}”不是单元格地址。`,
    '请写成 数据集/键/字段；键里的空格、括号和斜线要做百分号编码。',
  ],
};
