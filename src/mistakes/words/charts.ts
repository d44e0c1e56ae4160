import { type Choice, choice, error, warning } from './phrases.ts';

/** What a chart names wrongly, would mislead by, or cannot place. */
export const chartMistakes = {
  'unknown-chart-type': error<{ type: string } & Choice>({
    en: ({ type, nearest, allowed }) => [
      `There is no chart type “${type}”.`,
      `${choice.en(nearest, allowed)} npm run dev shows a sample of each at /gallery/.`,
    ],
    'zh-CN': ({ type, nearest, allowed }) => [
      `没有“${type}”这种图表。`,
      `${choice['zh-CN'](nearest, allowed)}各种图表的示例：npm run dev 打开后看 /gallery/。`,
    ],
  }),
  'unknown-chart-option': error<{ option: string; type: string } & Choice>({
    en: ({ option, type, nearest, allowed }) => [
      `“${option}” means nothing in a chart of the type “${type}”.`,
      `${choice.en(nearest, allowed)} npm run dev explains each at /gallery/${type}/.`,
    ],
    'zh-CN': ({ option, type, nearest, allowed }) => [
      `“${type}”这种图表没有“${option}”这一项。`,
      `${choice['zh-CN'](nearest, allowed)}各项的说明：npm run dev 打开后看 /gallery/${type}/。`,
    ],
  }),
  'unknown-channel-field': error<{ channel: string; field: string; dataset: string } & Choice>({
    en: ({ channel, field, dataset, nearest, allowed }) => [
      `${channel}: “${field}” is not a field of the dataset “${dataset}”.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ channel, field, dataset, nearest, allowed }) => [
      `${channel}：“${field}”不是数据集“${dataset}”的字段。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'channel-type': error<{ channel: string; field: string; needs: string } & Choice>({
    en: ({ channel, field, needs, nearest, allowed }) => [
      `${channel}: “${field}” does not hold ${needs === 'number' ? 'numbers' : needs}.`,
      choice.en(nearest, allowed),
    ],
    'zh-CN': ({ channel, field, needs, nearest, allowed }) => [
      `${channel}：“${field}”里不是${needs === 'number' ? '数字' : needs}。`,
      choice['zh-CN'](nearest, allowed),
    ],
  }),
  'mixed-units': error<{ channel: string; units: readonly string[] }>({
    en: ({ channel, units }) => [
      `${channel}: the rows are measured in different units (${units.join(', ')}) and cannot share one scale.`,
      'Choose rows of one unit with “rows: […]”, or draw two charts.',
    ],
    'zh-CN': ({ channel, units }) => [
      `${channel}：各行单位不同（${units.join('、')}），不能用同一把尺。`,
      '用“rows: […]”选单位相同的行，或分成两张图。',
    ],
  }),
  'empty-chart': error<{ dataset: string }>({
    en: ({ dataset }) => [
      `There is nothing to draw: no row of “${dataset}” has a value.`,
      'Fill in the dataset, or take the chart away.',
    ],
    'zh-CN': ({ dataset }) => [
      `没有可画的数据：“${dataset}”里没有一行有数值。`,
      '请补上数据，或去掉这张图。',
    ],
  }),
  'chart-value': error<{ detail: { en: string; 'zh-CN': string } }>({
    en: ({ detail }) => [detail.en, 'Choose another chart type, or other rows.'],
    'zh-CN': ({ detail }) => [detail['zh-CN'], '请换一种图表，或换几行数据。'],
  }),
  'unused-chart': warning<{ id: string }>({
    en: ({ id }) => [
      `No story uses the chart “${id}”.`,
      `Put ::chart{#${id}} in a story, or delete the file. Its own page is built all the same.`,
    ],
    'zh-CN': ({ id }) => [
      `没有稿件用到图表“${id}”。`,
      `请在稿件里写 ::chart{#${id}}，或删去这个文件。它自己的页面照常生成。`,
    ],
  }),
  'repeated-chart': warning<{ id: string }>({
    en: ({ id }) => [
      `The chart “${id}” stands in this text already.`,
      `Keep it in one place, and lead readers there from the other: [the chart](#chart-${id}).`,
    ],
    'zh-CN': ({ id }) => [
      `这篇文字里已经有图表“${id}”。`,
      `请只留一处，另一处用链接指过去：[见图](#chart-${id})。`,
    ],
  }),
  'cut-axis': error<{ type: string; option: string }>({
    en: ({ type, option }) => [
      `${option}: a chart of the type “${type}” tells values by length, and a length that does not begin at zero tells a wrong one.`,
      'Take the option away, or draw a line or a range, which tell values by their place.',
    ],
    'zh-CN': ({ type, option }) => [
      `${option}：“${type}”用长短表示大小，不从零画起，长短就是错的。`,
      '请去掉这个选项；或改用 line、range，它们用位置表示大小。',
    ],
  }),
  'log-of-nothing': error<{ field: string; key: string; value: string; count: number }>({
    en: ({ field, key, value, count }) => [
      `A log scale has no place for zero or less, and “${field}” is ${value} in the row “${key}”${count > 1 ? ` and no higher than zero in ${count - 1} more` : ''}.`,
      'Take “scale: log” away, or leave these rows out with “where” and say so in the note.',
    ],
    'zh-CN': ({ field, key, value, count }) => [
      `对数刻度上没有零和负数的位置，而“${key}”一行的“${field}”是 ${value}${count > 1 ? `，另有 ${count - 1} 行也不大于零` : ''}。`,
      '请去掉 scale: log，或用 where 略去这些行，并在 note 里写明。',
    ],
  }),
  'log-and-zero': error<Record<never, never>>({
    en: () => [
      'A log scale never reaches zero, so “zero: true” cannot be kept on it.',
      'Keep “scale: log” or “zero: true”, not both.',
    ],
    'zh-CN': () => [
      '对数刻度永远到不了零，不能再写 zero: true。',
      'scale: log 和 zero: true 只留一个。',
    ],
  }),
  'parts-exceed-whole': error<{ category: string; sum: string; whole: string }>({
    en: ({ category, sum, whole }) => [
      `The parts of “${category}” add up to ${sum}, and the whole is ${whole}: they are not parts of it.`,
      'Look for a part that is counted twice; answers of which several can be given are bars side by side (grouped), not parts.',
    ],
    'zh-CN': ({ category, sum, whole }) => [
      `“${category}”各部分合计${sum}，而整体是${whole}：这些不是它的组成部分。`,
      '看看有没有重复计算；可以多选的答案不是组成部分，请用并排的条形（grouped）。',
    ],
  }),
  'parts-short-of-whole': error<{ category: string; sum: string; whole: string }>({
    en: ({ category, sum, whole }) => [
      `The parts of “${category}” add up to ${sum} only, and the whole is ${whole}: something is left out.`,
      'Add the rest as a row of its own, or take “percent” and “whole” away.',
    ],
    'zh-CN': ({ category, sum, whole }) => [
      `“${category}”各部分合计只有${sum}，而整体是${whole}：漏了一部分。`,
      '请把其余部分单列一行，或去掉 percent 和 whole。',
    ],
  }),
  'missing-part': error<{ category: string; key: string }>({
    en: ({ category, key }) => [
      `“${key}” has no value, so what “${category}” adds up to is not known.`,
      'Fill in the value, leave the whole category out with “rows: […]”, or set the parts side by side (grouped).',
    ],
    'zh-CN': ({ category, key }) => [
      `“${key}”没有数值，“${category}”的合计也就无从知道。`,
      '请补上数值，用“rows: […]”去掉这一类，或改用并排的条形（grouped）。',
    ],
  }),
  'summed-rates': error<{ field: string }>({
    en: ({ field }) => [
      `“${field}” holds rates of change or averages; put on top of each other they would be added up, and their sum means nothing.`,
      'Set them side by side: bar, column, grouped, line or dot. If they are shares of one whole, write “percent: true”.',
    ],
    'zh-CN': ({ field }) => [
      `“${field}”是增速、比率或平均数，叠起来等于相加，而它们的和没有意义。`,
      '请并排画：bar、column、grouped、line 或 dot。如果是同一整体的各部分占比，请写“percent: true”。',
    ],
  }),
  'unordered-line': error<{ field: string }>({
    en: ({ field }) => [
      `A line would join the values of “${field}”, which have no order, and show a course that there is not.`,
      'Draw bars or dots. If the values do have an order, as degrees have, write “ordered: true” and list the rows in it.',
    ],
    'zh-CN': ({ field }) => [
      `“${field}”的各项没有先后次序，连成线会显出并不存在的走势。`,
      '请用条形或点。如果确有次序（如等级），请写“ordered: true”，并按次序列出各行。',
    ],
  }),
  'too-many-colours': error<{ field: string; count: number; most: number }>({
    en: ({ field, count, most }) => [
      `“${field}” has ${count} values, and more than ${most} colours cannot be told apart.`,
      'Choose rows with “rows: […]”, gather the small ones in the dataset, or draw small multiples with “facet”.',
    ],
    'zh-CN': ({ field, count, most }) => [
      `“${field}”有${count}个值，而超过${most}种颜色就分不清了。`,
      '用“rows: […]”选几行，在数据集里把小的合并，或用“facet”分成几张小图。',
    ],
  }),
  'doubled-place': error<{ key: string; other: string }>({
    en: ({ key, other }) => [
      `The rows “${other}” and “${key}” belong in the same place of the drawing.`,
      'Say what tells them apart with “color” or “facet”, or choose rows with “rows: […]”.',
    ],
    'zh-CN': ({ key, other }) => [
      `“${other}”和“${key}”两行要画在同一处。`,
      '用“color”或“facet”写明它们的区别，或用“rows: […]”选行。',
    ],
  }),
  'map-of-counts': warning<{ field: string }>({
    en: ({ field }) => [
      `The map colours areas by “${field}”, which counts things: large areas look important because they hold more of everything.`,
      'Divide it by what it belongs to (by people, by area) in a computed field; or say with “counts: true” that counts are meant.',
    ],
    'zh-CN': ({ field }) => [
      `地图按“${field}”上色，而它是总数：大的地方什么都多，看上去就重要。`,
      '请先除以人口或面积，做成计算字段；如果就是要画总数，请写“counts: true”。',
    ],
  }),
  'unknown-geography': error<{ geo: string; allowed: readonly string[] }>({
    en: ({ geo, allowed }) => [
      `There is no geography “${geo}”.`,
      allowed.length > 0
        ? `Available: ${allowed.join(', ')}.`
        : `Put its outlines into data/${geo}.geojson.`,
    ],
    'zh-CN': ({ geo, allowed }) => [
      `没有名为“${geo}”的地图底图。`,
      allowed.length > 0
        ? `可用的有：${allowed.join('、')}。`
        : `请把边界放进 data/${geo}.geojson。`,
    ],
  }),
  'bad-geography': error<{ detail: string }>({
    en: ({ detail }) => [
      `This is not a collection of areas: ${detail}`,
      'Save it as a GeoJSON FeatureCollection of polygons, in degrees of longitude and latitude.',
    ],
    'zh-CN': ({ detail }) => [
      `这不是区域的集合：${detail}`,
      '请存成由多边形组成的 GeoJSON FeatureCollection，坐标用经纬度。',
    ],
  }),
  'letters-not-drawn': warning<{ id: string; letters: readonly string[] }>({
    en: ({ id, letters }) => [
      `In pictures of the chart “${id}” these letters are missing, as no font of pictures has them: ${letters.slice(0, 20).join(' ')}${letters.length > 20 ? ' …' : ''}`,
      'On pages readers’ own fonts show them. For PNG files and cards write the words in another script; drawn are Latin, Greek, Cyrillic, Devanagari, Arabic, Hebrew, Thai, Han in common use, kana and emoji.',
    ],
    'zh-CN': ({ id, letters }) => [
      `图表“${id}”的图片里缺这些字，图片所用的字体没有它们：${letters.slice(0, 20).join(' ')}${letters.length > 20 ? ' …' : ''}`,
      '网页上由读者自己的字体显示。PNG 和分享图里请换一种文字；能画出的有拉丁、希腊、西里尔、天城、阿拉伯、希伯来、泰文，常用汉字、假名和表情符号。',
    ],
  }),
  'area-drawn-twice': warning<{ key: string; geo: string; count: number }>({
    en: ({ key, geo, count }) => [
      `The geography “${geo}” has ${count} areas “${key}”, and one row colours all of them.`,
      'If they are one place, join them in its file as a MultiPolygon; else give each an id of its own, or name another property with “key: …”.',
    ],
    'zh-CN': ({ key, geo, count }) => [
      `底图“${geo}”里有${count}块区域都叫“${key}”，同一行会给它们全都上色。`,
      '如果本是一个地方，请在底图文件里合成一个 MultiPolygon；否则给每块各自的 id，或用“key: …”另选一个属性。',
    ],
  }),
  'unknown-area': error<{ key: string; geo: string; property: string }>({
    en: ({ key, geo, property }) => [
      `The geography “${geo}” has no area whose “${property}” is “${key}”.`,
      'Write the value as the geography does, or name another property with “key: …”.',
    ],
    'zh-CN': ({ key, geo, property }) => [
      `底图“${geo}”里没有“${property}”为“${key}”的区域。`,
      '请与底图写法一致，或用“key: …”另选一个属性。',
    ],
  }),
  'annotation-place': error<{ detail: { en: string; 'zh-CN': string } }>({
    en: ({ detail }) => [
      detail.en,
      'An annotation stands at one place: “at” a row’s key, at a “value”, at a “date”, or “from” … “to”.',
    ],
    'zh-CN': ({ detail }) => [
      detail['zh-CN'],
      '一条注只在一处：at 写行的键，value 写数值，date 写日期，或用 from、to 写一段。',
    ],
  }),
} as const;
