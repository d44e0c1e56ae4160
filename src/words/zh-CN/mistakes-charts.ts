import { type chartDataMistakes as chartDataMistakesKinds, named } from '../kinds/chart-data.ts';
import type {
  AnnotationFault,
  ChartFault,
  chartMistakes as chartMistakesKinds,
} from '../kinds/charts.ts';
import type { colourMistakes as colourMistakesKinds } from '../kinds/colours.ts';
import type { MistakeTexts } from '../kinds/phrases.ts';
import { choice } from './phrases.ts';

const chartFaults: Readonly<Record<ChartFault, (of: string) => string>> = {
  'rule-off-log': () => '对数刻度上没有零和负数的位置，画不了这条线。',
  'one-amount': () => '只有一个金额，没有可以对照的。',
  'amount-below-zero': () => '有金额小于零，不能与其他金额比长短。',
  'no-count': (address) => `count：${address} 不是不小于 2 的确切整数，无法平均。`,
  'less-than-not-begun': (key) => `“${key}”小于零：进度不能比没开始还少。`,
  'no-target': (key) => `“${key}”的目标不大于零，谈不上进度。`,
  'share-below-zero': (key) =>
    `“${key}”小于零：整体的份额不会小于零。去掉 percent 和 whole，负数会叠在零线以下。`,
  'layer-below-zero': (key) =>
    `“${key}”小于零，面积图的一层不能低于零。type: stacked 能画零线上下的数量，type: line 分别画线。`,
  'count-below-zero': (key) => `“${key}”小于零，而格子画不出比没有更少的数。`,
  'two-divisions': () => 'classes 和 diverging 是两种分法，请只留一种。',
  'factors-of-nothing': () => 'classes: log 按倍数分档，零和负数没有倍数。',
  'falling-bounds': () => 'classes 的界限要从小到大写。',
  'not-two-moments': (count) =>
    `坡度图连接两个时点，而这里有${count}个；请用“rows: […]”选行，或改用 line。`,
};

const annotationFaults: Readonly<Record<AnnotationFault, (value: string) => string>> = {
  nowhere: () => '这条注没有写明位置。',
  several: () => '这条注写了不止一个位置。',
  'half-span': () => '一段要有两头：from 和 to。',
  'rows-only': () => '这张图没有相应的坐标轴，注只能写在某一行上。',
  outside: (value) => `“${value}”不在坐标轴上。`,
};

export const chartMistakes: MistakeTexts<typeof chartMistakesKinds> = {
  'unknown-chart-type': ({ type, nearest, allowed }) => [
    `没有“${type}”这种图表。`,
    `${choice(nearest, allowed)}各种图表的示例：npm run dev 打开后看 /gallery/。`,
  ],
  'unknown-chart-option': ({ option, type, nearest, allowed }) => [
    `“${type}”这种图表没有“${option}”这一项。`,
    `${choice(nearest, allowed)}各项的说明：npm run dev 打开后看 /gallery/${type}/。`,
  ],
  'unknown-channel-field': ({ channel, field, dataset, nearest, allowed }) => [
    `${channel}：“${field}”不是数据集“${dataset}”的字段。`,
    choice(nearest, allowed),
  ],
  'channel-type': ({ channel, field, needs, nearest, allowed }) => [
    `${channel}：“${field}”里不是${needs === 'number' ? '数字' : needs}。`,
    choice(nearest, allowed),
  ],
  'mixed-units': ({ channel, units }) => [
    `${channel}：各行单位不同（${units.join('、')}），不能用同一把尺。`,
    '用“rows: […]”选单位相同的行，或分成两张图。',
  ],
  'empty-chart': ({ dataset }) => [
    `没有可画的数据：“${dataset}”里没有一行有数值。`,
    '请补上数据，或去掉这张图。',
  ],
  'chart-value': ({ fault, of = '' }) => [chartFaults[fault](of), '请换一种图表，或换几行数据。'],
  'unused-chart': ({ id }) => [
    `没有稿件用到图表“${id}”。`,
    `请在稿件里写 ::chart{#${id}}，或删去这个文件。它自己的页面照常生成。`,
  ],
  'repeated-chart': ({ id }) => [
    `这篇文字里已经有图表“${id}”。`,
    `请只留一处，另一处用链接指过去：[见图](#chart-${id})。`,
  ],
  'cut-axis': ({ type, option }) => [
    `${option}：“${type}”用长短表示大小，不从零画起，长短就是错的。`,
    '请去掉这个选项；或改用 line、range，它们用位置表示大小。',
  ],
  'log-of-nothing': ({ field, key, value, count }) => [
    `对数刻度上没有零和负数的位置，而“${key}”一行的“${field}”是 ${value}${count > 1 ? `，另有 ${count - 1} 行也不大于零` : ''}。`,
    '请去掉 scale: log，或用 where 略去这些行，并在 note 里写明。',
  ],
  'log-and-zero': () => [
    '对数刻度永远到不了零，不能再写 zero: true。',
    'scale: log 和 zero: true 只留一个。',
  ],
  'parts-exceed-whole': ({ category, sum, whole }) => [
    `“${category}”各部分合计${sum}，而整体是${whole}：这些不是它的组成部分。`,
    '看看有没有重复计算；可以多选的答案不是组成部分，请用并排的条形（grouped）。',
  ],
  'parts-short-of-whole': ({ category, sum, whole }) => [
    `“${category}”各部分合计只有${sum}，而整体是${whole}：漏了一部分。`,
    '请把其余部分单列一行，或去掉 percent 和 whole。',
  ],
  'missing-part': ({ category, key }) => [
    `“${key}”没有数值，“${category}”的合计也就无从知道。`,
    '请补上数值，用“rows: […]”去掉这一类，或改用并排的条形（grouped）。',
  ],
  'summed-rates': ({ field }) => [
    `“${field}”是增速、比率或平均数，叠起来等于相加，而它们的和没有意义。`,
    '请并排画：bar、column、grouped、line 或 dot。如果是同一整体的各部分占比，请写“percent: true”。',
  ],
  'unordered-line': ({ field }) => [
    `“${field}”的各项没有先后次序，连成线会显出并不存在的走势。`,
    '请用条形或点。如果确有次序（如等级），请写“ordered: true”，并按次序列出各行。',
  ],
  'too-many-colours': ({ field, count, most }) => [
    `“${field}”有${count}个值，而超过${most}种颜色就分不清了。`,
    '用“rows: […]”选几行，在数据集里把小的合并，或用“facet”分成几张小图。',
  ],
  'doubled-place': ({ key, other }) => [
    `“${other}”和“${key}”两行要画在同一处。`,
    '用“color”或“facet”写明它们的区别，或用“rows: […]”选行。',
  ],
  'map-of-counts': ({ field }) => [
    `地图按“${field}”上色，而它是总数：大的地方什么都多，看上去就重要。`,
    '请先除以人口或面积，做成计算字段；如果就是要画总数，请写“counts: true”。',
  ],
  'unknown-geography': ({ geo, allowed }) => [
    `没有名为“${geo}”的地图底图。`,
    allowed.length > 0 ? `可用的有：${allowed.join('、')}。` : `请把边界放进 data/${geo}.geojson。`,
  ],
  'bad-geography': ({ detail }) => [
    `这不是区域的集合：${detail}`,
    '请存成由多边形组成的 GeoJSON FeatureCollection，坐标用经纬度。',
  ],
  'letters-not-drawn': ({ id, letters }) => [
    `图表“${id}”的图片里缺这些字，图片所用的字体没有它们：${letters.slice(0, 20).join(' ')}${letters.length > 20 ? ' …' : ''}`,
    '网页上由读者自己的字体显示。PNG 和分享图里请换一种文字；能画出的有拉丁、希腊、西里尔、天城、阿拉伯、希伯来、泰文，常用汉字、假名、韩文和表情符号。',
  ],
  'area-drawn-twice': ({ key, geo, count }) => [
    `底图“${geo}”里有${count}块区域都叫“${key}”，同一行会给它们全都上色。`,
    '如果本是一个地方，请在底图文件里合成一个 MultiPolygon；否则给每块各自的 id，或用“key: …”另选一个属性。',
  ],
  'unknown-area': ({ key, geo, property }) => [
    `底图“${geo}”里没有“${property}”为“${key}”的区域。`,
    '请与底图写法一致，或用“key: …”另选一个属性。',
  ],
  'annotation-place': ({ fault, value = '' }) => [
    annotationFaults[fault](value),
    '一条注只在一处：at 写行的键，value 写数值，date 写日期，或用 from、to 写一段。',
  ],
};

const base = {
  missing: '没有数值',
  zero: '不大于零，不能作基数',
  bound: '只是下限，不能作基数',
} as const;

export const chartDataMistakes: MistakeTexts<typeof chartDataMistakesKinds> = {
  'where-nothing': ({ fields }) => [
    `where：没有一行同时符合对 ${fields} 的要求。`,
    '请放宽一个条件，或看看是否有两个值从不在同一行。',
  ],
  'where-mixed': ({ field }) => [
    `where：“${field}”的列表里既有值又有比较。`,
    '请只写值（符合其一即可），或只写比较（须同时成立）。',
  ],
  'where-comparison': ({ field, condition, needs }) => [
    `where：“${field}”里是${needs === 'number' ? '数字' : needs === 'time' ? '时间' : '文字，没有大小之分'}，不能与 ${condition} 比较。`,
    needs === 'number'
      ? '请只写数字，用字段的单位：">= 2000"。'
      : needs === 'time'
        ? '请按数据集的写法写时间，或只写它的开头：">= 2000"、"< 2024-05"。'
        : '请把要的值列出来。',
  ],
  'where-value': ({ field, value, nearest, allowed }) => [
    `“${field}”里没有“${value}”。`,
    choice(nearest, allowed),
  ],
  'latest-without-time': ({ field }) => [
    field ? `latest：“${field}”里不是时间。` : 'latest：数据集里没有时间字段。',
    '请把时间字段的类型写成 year、yearmonth、date 或 datetime，或用“where”选行。',
  ],
  'made-without-figures': ({ option }) => [
    `${option}：没有可以计算的数字字段。`,
    '请让图表的一个通道指向数字字段（number 或 integer，且不在主键里）。',
  ],
  'made-units': ({ option, field, units }) => [
    `${option}：“${field}”各行单位不同（${units.join('、')}），不能放在一起算。`,
    '请用“where”只留单位相同的行。',
  ],
  'made-twice': ({ option, field }) => [`${option}：“${field}”写了两次。`, '每个字段只写一次。'],
  'made-without-total': ({ option, keys }) => [
    `${option}：${named(keys).join('、')}是其余各行的合计，已略去，否则会重复计算。`,
    '最好自己排除：where: { …: "!= …" }。如果它不是合计，请换个名字。',
  ],
  'made-mixed-bounds': ({ option, field }) => [
    `${option}：“${field}”里既有约数又有“超过”，它们的和两者都不是，这里算作约数。`,
    '请用“where: { qualifier: … }”只留一种，或在 note 里说明。',
  ],
  'made-of-missing': ({ option, field, keys }) => [
    `${option}：${named(keys).join('、')}没有“${field}”，算出来的数不含它。`,
    '请补上数值，或用“where”去掉这些行。',
  ],
  'made-of-promised': ({ option, field }) => [
    `${option}：“${field}”把已实现的和只是承诺的加在一起，和算作承诺。`,
    '请只留一种：where: { status: done }。',
  ],
  'made-of-bounds': ({ option, field }) => [
    `${option}：“${field}”里有的数只知道下限，由它们算出的数无从知道。`,
    '请用“where: { qualifier: exact }”去掉这些行，或照原数画。',
  ],
  'made-below-zero': ({ option, field }) => [
    `${option}：“${field}”里有负数，不能算作整体的一部分。`,
    '请用“where”去掉，或照原数画。',
  ],
  'group-of-nothing': ({ allowed }) => [
    'group：没有写数值怎样合并。',
    `请写字段和方法：{ by: …, ${allowed[0] ?? 'rows'}: ${allowed[0] ? 'sum' : 'count'} }。${choice(undefined, allowed)}`,
  ],
  'group-sum-of-rates': ({ field }) => [
    `group：“${field}”是百分比、比率或平均数，相加没有意义。`,
    '请改用它们背后的总数相加，或取 median，或加权平均：{ mean: 权重字段 }。',
  ],
  'group-mean-of-rates': ({ field }) => [
    `group：“${field}”是比率，直接平均会把大小不同的对象同等看待。`,
    '请加权：{ mean: 权重字段 }；或取 median。',
  ],
  'group-without-place': ({ keys }) => [
    `group：${named(keys).join('、')}的分组字段是空的，不属于任何一组。`,
    '请补上，或用“where”去掉这些行。',
  ],
  'bin-of-bounds': ({ option, field }) => [
    `${option}：“${field}”里有的数只知道下限，可能属于更高的一段。`,
    '请用“where: { qualifier: exact }”去掉，或在 note 里说明。',
  ],
  'bin-too-many': ({ count, most }) => [
    `bin：这样会有 ${count} 段，超过 ${most} 段就看不出什么。`,
    '请把 width 写大一些。',
  ],
  'share-form': ({ written }) => [
    `share：“${written}”没有说明占什么的比例。`,
    '请写“of total”，或“of 字段”，在该字段每个值之内合计为 100%。',
  ],
  'share-of-rates': ({ field }) => [
    `share：“${field}”是百分比、比率或平均数，加起来不是整体。`,
    '请用总数字段；如果本来就是占比，照原数画即可。',
  ],
  'share-of-nothing': ({ field, keys }) => [
    `share：${named(keys).join('、')}的“${field}”合计为零，无法算占比。`,
    '请用“where”去掉这些行。',
  ],
  'index-form': ({ written }) => [
    `index：“${written}”的基数是零。`,
    '请写基数和时间：“100 at 2015”。',
  ],
  'index-without-time': ({ written }) => [
    `index：数据集里没有时间字段，找不到“${written}”。`,
    '请把时间字段的类型写成 year、yearmonth、date 或 datetime。',
  ],
  'index-base': ({ moment, reason, series }) => [
    `index：${moment}的${named(series).join('、')}${base[reason]}。`,
    '请换一个时间，或用“where”去掉这些系列。',
  ],
  'other-without-top': () => ['other：没有其余的行可以合并。', '请同时写“top: 10”，或去掉 other。'],
  'other-of-rates': ({ field }) => [
    `other：“${field}”是百分比、比率或平均数，其余各行不能相加。`,
    '请去掉 other：说明里会写明略去了几行。',
  ],
  'top-of-several': ({ fields }) => [
    `top：各行的 ${fields.join('、')} 都不同，最大的几行不能相比。`,
    '请先用“where”或“latest”只留一种，或用“group”合并。',
  ],
};

const page = { light: '浅色', dark: '深色' } as const;

export const colourMistakes: MistakeTexts<typeof colourMistakesKinds> = {
  'unworn-colours': ({ type }) => [
    `这张“${type}”图里没有可以按名称上色的东西。`,
    '请用 color 写明按哪个字段分颜色，或去掉 colours。',
  ],
  'unknown-coloured': ({ name, nearest, allowed }) => [
    `colours：图里没有叫“${name}”的。`,
    choice(nearest, allowed),
  ],
  'colour-contrast': ({ name, colour, shown, ratio, theme }) => [
    `“${name}”：${colour} 与${page[theme]}底的对比只有 ${ratio}:1，图形需要 3:1；在那里显示为 ${shown}。`,
    theme === 'light'
      ? `请写 ${shown} 或更深的颜色。`
      : `请分别写两种底色上的颜色：{ light: …, dark: "${shown}" }，深色底上可以更浅。`,
  ],
  'colours-alike': ({ name, other, theme, better }) => [
    `在${page[theme]}底上，“${name}”和“${other}”的颜色太像，色觉不同的读者分不清。`,
    `请把其中一个调浅或调深：“${name}”用 ${better} 色相相同、差别更大。两种底色可以分别写：{ light: …, dark: … }。`,
  ],
};
