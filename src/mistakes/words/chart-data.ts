import { type Choice, choice, error, warning } from './phrases.ts';

/** What a chart cannot make of its dataset's rows, or only with care. */
export const chartDataMistakes = {
  'where-nothing': error<{ fields: string }>({
    en: ({ fields }) => [
      `where: no row fits all that is asked of ${fields}.`,
      'Loosen one of the conditions, or look for a value that no row has together with another.',
    ],
    'zh-CN': ({ fields }) => [
      `where：没有一行同时符合对 ${fields} 的要求。`,
      '请放宽一个条件，或看看是否有两个值从不在同一行。',
    ],
  }),
  'where-mixed': error<{ field: string }>({
    en: ({ field }) => [
      `where: “${field}” is given values and comparisons in one list.`,
      'Write values only, of which one must fit, or comparisons only, of which all must hold.',
    ],
    'zh-CN': ({ field }) => [
      `where：“${field}”的列表里既有值又有比较。`,
      '请只写值（符合其一即可），或只写比较（须同时成立）。',
    ],
  }),
  'where-comparison': error<{ field: string; condition: string; needs: string | undefined }>({
    en: ({ field, condition, needs }) => [
      `where: “${field}” holds ${needs === 'number' ? 'numbers' : needs === 'time' ? 'times' : 'text, which has no order'}, and cannot be compared with ${condition}.`,
      needs === 'number'
        ? 'Write the bare number, in the field’s unit: ">= 2000".'
        : needs === 'time'
          ? 'Write the time as the dataset does, or its beginning: ">= 2000", "< 2024-05".'
          : 'Write the values that you want, as a list.',
    ],
    'zh-CN': ({ field, condition, needs }) => [
      `where：“${field}”里是${needs === 'number' ? '数字' : needs === 'time' ? '时间' : '文字，没有大小之分'}，不能与 ${condition} 比较。`,
      needs === 'number'
        ? '请只写数字，用字段的单位：">= 2000"。'
        : needs === 'time'
          ? '请按数据集的写法写时间，或只写它的开头：">= 2000"、"< 2024-05"。'
          : '请把要的值列出来。',
    ],
  }),
  'where-value': error<{ field: string; value: string } & Choice>({
    en: ({ field, value, nearest, allowed }) => [
      `No row has “${value}” in “${field}”.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ field, value, nearest, allowed }) => [
      `“${field}”里没有“${value}”。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'latest-without-time': error<{ field: string | undefined }>({
    en: ({ field }) => [
      field ? `latest: “${field}” holds no times.` : 'latest: the dataset has no field of times.',
      'Give the field of times the type year, yearmonth, date or datetime, or choose rows with “where”.',
    ],
    'zh-CN': ({ field }) => [
      field ? `latest：“${field}”里不是时间。` : 'latest：数据集里没有时间字段。',
      '请把时间字段的类型写成 year、yearmonth、date 或 datetime，或用“where”选行。',
    ],
  }),
  'made-without-figures': error<{ option: string }>({
    en: ({ option }) => [
      `${option}: there is no field of figures to reckon with.`,
      'Name one as a channel of the chart, with the type number or integer and outside the key.',
    ],
    'zh-CN': ({ option }) => [
      `${option}：没有可以计算的数字字段。`,
      '请让图表的一个通道指向数字字段（number 或 integer，且不在主键里）。',
    ],
  }),
  'made-units': error<{ option: string; field: string; units: readonly string[] }>({
    en: ({ option, field, units }) => [
      `${option}: the figures of “${field}” are in different units (${units.join(', ')}) and cannot be put together.`,
      'Keep the rows of one unit with “where”.',
    ],
    'zh-CN': ({ option, field, units }) => [
      `${option}：“${field}”各行单位不同（${units.join('、')}），不能放在一起算。`,
      '请用“where”只留单位相同的行。',
    ],
  }),
  'made-twice': error<{ option: string; field: string }>({
    en: ({ option, field }) => [`${option}: “${field}” is named twice.`, 'Name each field once.'],
    'zh-CN': ({ option, field }) => [`${option}：“${field}”写了两次。`, '每个字段只写一次。'],
  }),
  'made-without-total': warning<{ option: string; keys: readonly string[] }>({
    en: ({ option, keys }) => [
      `${option}: ${named(keys).join(', ')} ${keys.length === 1 ? 'is a total' : 'are totals'} of the other rows and left out, or it would count twice.`,
      'Leave totals out yourself: where: { … : "!= …" }. If the row is no total, give it another name.',
    ],
    'zh-CN': ({ option, keys }) => [
      `${option}：${named(keys).join('、')}是其余各行的合计，已略去，否则会重复计算。`,
      '最好自己排除：where: { …: "!= …" }。如果它不是合计，请换个名字。',
    ],
  }),
  'made-mixed-bounds': warning<{ option: string; field: string }>({
    en: ({ option, field }) => [
      `${option}: “${field}” has estimates and lower bounds; their sum is neither, and is called “about”.`,
      'Keep rows of one kind with “where: { qualifier: … }”, or say in the note what the sum holds.',
    ],
    'zh-CN': ({ option, field }) => [
      `${option}：“${field}”里既有约数又有“超过”，它们的和两者都不是，这里算作约数。`,
      '请用“where: { qualifier: … }”只留一种，或在 note 里说明。',
    ],
  }),
  'made-of-missing': warning<{ option: string; field: string; keys: readonly string[] }>({
    en: ({ option, field, keys }) => [
      `${option}: “${field}” has no value in ${named(keys).join(', ')}; what is made of it is made without.`,
      'Fill in the values, or leave those rows out with “where”.',
    ],
    'zh-CN': ({ option, field, keys }) => [
      `${option}：${named(keys).join('、')}没有“${field}”，算出来的数不含它。`,
      '请补上数值，或用“where”去掉这些行。',
    ],
  }),
  'made-of-promised': warning<{ option: string; field: string }>({
    en: ({ option, field }) => [
      `${option}: “${field}” adds up what is done and what is only promised; the sum counts as promised.`,
      'Keep one of the two: where: { status: done }.',
    ],
    'zh-CN': ({ option, field }) => [
      `${option}：“${field}”把已实现的和只是承诺的加在一起，和算作承诺。`,
      '请只留一种：where: { status: done }。',
    ],
  }),
  'made-of-bounds': error<{ option: string; field: string }>({
    en: ({ option, field }) => [
      `${option}: “${field}” holds values of which only a lower bound is known, and what would be made of them is not known.`,
      'Leave those rows out with “where: { qualifier: exact }”, or draw the figures as they are.',
    ],
    'zh-CN': ({ option, field }) => [
      `${option}：“${field}”里有的数只知道下限，由它们算出的数无从知道。`,
      '请用“where: { qualifier: exact }”去掉这些行，或照原数画。',
    ],
  }),
  'made-below-zero': error<{ option: string; field: string }>({
    en: ({ option, field }) => [
      `${option}: “${field}” has values below zero, which can be no parts of a whole.`,
      'Leave them out with “where”, or draw the figures as they are.',
    ],
    'zh-CN': ({ option, field }) => [
      `${option}：“${field}”里有负数，不能算作整体的一部分。`,
      '请用“where”去掉，或照原数画。',
    ],
  }),
  'group-of-nothing': error<{ allowed: readonly string[] }>({
    en: ({ allowed }) => [
      'group: it is not said what becomes of the figures.',
      `Write a field and how it is gathered: { by: …, ${allowed[0] ?? 'rows'}: ${allowed[0] ? 'sum' : 'count'} }. ${choice.en(undefined, allowed)}`,
    ],
    'zh-CN': ({ allowed }) => [
      'group：没有写数值怎样合并。',
      `请写字段和方法：{ by: …, ${allowed[0] ?? 'rows'}: ${allowed[0] ? 'sum' : 'count'} }。${choice['zh-CN'](undefined, allowed)}`,
    ],
  }),
  'group-sum-of-rates': error<{ field: string }>({
    en: ({ field }) => [
      `group: “${field}” holds percentages, rates or averages, whose sum means nothing.`,
      'Add up the amounts behind them, or take the median, or a weighted mean: { mean: <field of weights> }.',
    ],
    'zh-CN': ({ field }) => [
      `group：“${field}”是百分比、比率或平均数，相加没有意义。`,
      '请改用它们背后的总数相加，或取 median，或加权平均：{ mean: 权重字段 }。',
    ],
  }),
  'group-mean-of-rates': warning<{ field: string }>({
    en: ({ field }) => [
      `group: the mean of “${field}” counts small and large alike, though it is of rates.`,
      'Weigh it by what the rates are of: { mean: <field of weights> }. Or take the median.',
    ],
    'zh-CN': ({ field }) => [
      `group：“${field}”是比率，直接平均会把大小不同的对象同等看待。`,
      '请加权：{ mean: 权重字段 }；或取 median。',
    ],
  }),
  'group-without-place': warning<{ keys: readonly string[] }>({
    en: ({ keys }) => [
      `group: ${named(keys).join(', ')} ${keys.length === 1 ? 'belongs' : 'belong'} to no group, because the field is empty there.`,
      'Fill it in, or leave those rows out with “where”.',
    ],
    'zh-CN': ({ keys }) => [
      `group：${named(keys).join('、')}的分组字段是空的，不属于任何一组。`,
      '请补上，或用“where”去掉这些行。',
    ],
  }),
  'bin-of-bounds': warning<{ option: string; field: string }>({
    en: ({ option, field }) => [
      `${option}: “${field}” holds values of which only a lower bound is known; they may belong in a higher bin.`,
      'Leave them out with “where: { qualifier: exact }”, or say so in the note.',
    ],
    'zh-CN': ({ option, field }) => [
      `${option}：“${field}”里有的数只知道下限，可能属于更高的一段。`,
      '请用“where: { qualifier: exact }”去掉，或在 note 里说明。',
    ],
  }),
  'bin-too-many': error<{ count: number; most: number }>({
    en: ({ count, most }) => [
      `bin: that makes ${count} bins, and more than ${most} show nothing.`,
      'Write a larger width.',
    ],
    'zh-CN': ({ count, most }) => [
      `bin：这样会有 ${count} 段，超过 ${most} 段就看不出什么。`,
      '请把 width 写大一些。',
    ],
  }),
  'share-form': error<{ written: string }>({
    en: ({ written }) => [
      `share: “${written}” does not say of what.`,
      'Write “of total”, or “of” and a field, within whose values the shares add up to 100 %.',
    ],
    'zh-CN': ({ written }) => [
      `share：“${written}”没有说明占什么的比例。`,
      '请写“of total”，或“of 字段”，在该字段每个值之内合计为 100%。',
    ],
  }),
  'share-of-rates': error<{ field: string }>({
    en: ({ field }) => [
      `share: “${field}” holds percentages, rates or averages, which do not add up to a whole.`,
      'Take a field of amounts; if the figures are shares already, draw them as they are.',
    ],
    'zh-CN': ({ field }) => [
      `share：“${field}”是百分比、比率或平均数，加起来不是整体。`,
      '请用总数字段；如果本来就是占比，照原数画即可。',
    ],
  }),
  'share-of-nothing': error<{ field: string; keys: readonly string[] }>({
    en: ({ field, keys }) => [
      `share: “${field}” adds up to zero for ${named(keys).join(', ')}, and nothing is a share of that.`,
      'Leave those rows out with “where”.',
    ],
    'zh-CN': ({ field, keys }) => [
      `share：${named(keys).join('、')}的“${field}”合计为零，无法算占比。`,
      '请用“where”去掉这些行。',
    ],
  }),
  'index-form': error<{ written: string }>({
    en: ({ written }) => [
      `index: “${written}” sets a value to nothing.`,
      'Write the base and its moment: “100 at 2015”.',
    ],
    'zh-CN': ({ written }) => [
      `index：“${written}”的基数是零。`,
      '请写基数和时间：“100 at 2015”。',
    ],
  }),
  'index-without-time': error<{ written: string }>({
    en: ({ written }) => [
      `index: the dataset has no field of times in which to find “${written}”.`,
      'Give the field of times the type year, yearmonth, date or datetime.',
    ],
    'zh-CN': ({ written }) => [
      `index：数据集里没有时间字段，找不到“${written}”。`,
      '请把时间字段的类型写成 year、yearmonth、date 或 datetime。',
    ],
  }),
  'index-base': error<{
    moment: string;
    reason: 'missing' | 'zero' | 'bound';
    series: readonly string[];
  }>({
    en: ({ moment, reason, series }) => [
      `index: at ${moment}, ${named(series).join(', ')} ${baseEn[reason]}.`,
      'Choose another moment, or leave those series out with “where”.',
    ],
    'zh-CN': ({ moment, reason, series }) => [
      `index：${moment}的${named(series).join('、')}${baseZh[reason]}。`,
      '请换一个时间，或用“where”去掉这些系列。',
    ],
  }),
  'other-without-top': error<object>({
    en: () => ['other: there is no rest to name.', 'Write “top: 10” beside it, or take it away.'],
    'zh-CN': () => ['other：没有其余的行可以合并。', '请同时写“top: 10”，或去掉 other。'],
  }),
  'other-of-rates': error<{ field: string }>({
    en: ({ field }) => [
      `other: “${field}” holds percentages, rates or averages, so the rest cannot be added up.`,
      'Take “other” away: the note then says how many rows are left out.',
    ],
    'zh-CN': ({ field }) => [
      `other：“${field}”是百分比、比率或平均数，其余各行不能相加。`,
      '请去掉 other：说明里会写明略去了几行。',
    ],
  }),
  'top-of-several': error<{ fields: readonly string[] }>({
    en: ({ fields }) => [
      `top: the rows differ in ${fields.join(' and ')}, so the largest rows would be of different ${fields.at(-1)}.`,
      'Leave one of them with “where” or “latest”, or gather the rows with “group” first.',
    ],
    'zh-CN': ({ fields }) => [
      `top：各行的 ${fields.join('、')} 都不同，最大的几行不能相比。`,
      '请先用“where”或“latest”只留一种，或用“group”合并。',
    ],
  }),
} as const;

const baseEn = {
  missing: 'has no value',
  zero: 'is zero or less, and nothing can be measured against it',
  bound: 'is only a lower bound, against which nothing can be measured',
} as const;

const baseZh = {
  missing: '没有数值',
  zero: '不大于零，不能作基数',
  bound: '只是下限，不能作基数',
} as const;

/** The first of many, and a sign that there are more. */
function named(keys: readonly string[]): readonly string[] {
  return keys.length > 5 ? [...keys.slice(0, 5), '…'] : keys;
}
