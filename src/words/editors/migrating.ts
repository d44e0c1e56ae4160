import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';

/** Why an exported chart cannot be read. */
export type ExportProblem = 'archive' | 'json' | 'chart' | 'data';

/** Why a chart becomes one of another type. */
export type ReplacedType =
  | 'pie'
  | 'map'
  | 'arrow'
  | 'bullet'
  | 'many-dots'
  | 'unknown'
  | 'no-figures';

/** What is said while a chart of another service is brought in. */
export interface MigratingWords {
  readonly otherService: (service: string) => string;
  readonly faults: Readonly<Record<ExportProblem, (file: string) => string>>;
  readonly noTable: string;
  readonly named: (name: string) => string;
  readonly leftOut: (columns: readonly string[]) => string;
  readonly undivided: (columns: readonly string[]) => string;
  readonly replaced: Readonly<Record<ReplacedType, (theirs: string, ours: string) => string>>;
  readonly simpler: string;
  readonly tableOnly: string;
  readonly annotations: (texts: readonly string[]) => string;
  readonly spans: (count: number) => string;
  readonly highlights: (names: readonly string[]) => string;
  readonly colours: (count: number) => string;
  readonly logarithmic: string;
  readonly byline: (byline: string) => string;
  readonly badSource: (address: string) => string;
  readonly noTitle: string;
  readonly untranslated: (languages: readonly string[]) => string;
  readonly keptChart: (path: string) => string;
  readonly toDo: (count: number) => string;
  readonly shown: (id: string) => string;
}

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');
const zhQuoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join('、');

export const migratingWords: Readonly<Record<EditorLanguage, MigratingWords>> = {
  en: {
    otherService: (service) =>
      `Charts of “${service}” cannot be read; --from takes datawrapper. A table from anywhere comes in without --from, as a CSV or a spreadsheet.`,
    faults: {
      archive: (file) =>
        `${file} is no ZIP that can be opened. Export it again, or unpack it and give the JSON.`,
      json: (file) =>
        `${file} holds no JSON of a chart. Datawrapper gives it at /v3/charts/<id> of its API, and as a project’s export.`,
      chart: (file) =>
        `${file} holds JSON, but no chart of Datawrapper: it needs “type” and “metadata” at its top. Give the answer of /v3/charts/<id> as it is.`,
      data: (file) =>
        `${file} tells how the chart looks and not its figures. Download its data too (/v3/charts/<id>/data), and put the CSV beside it under the same name: chart.json and chart.csv.`,
    },
    noTable: 'The data hold no rows under their heads.',
    named: (name) => `it is called ${name}, after its title; --name gives another name`,
    leftOut: (columns) => `${quoted(columns)}: hidden in the chart, and left out`,
    undivided: (columns) =>
      `${quoted(columns)}: divided in the chart, and left as written here, for not all cells are plain figures`,
    replaced: {
      pie: (theirs, ours) =>
        `“${theirs}” becomes “${ours}”: lengths are compared more surely than angles, and there are no pies here`,
      map: (theirs, ours) =>
        `“${theirs}” becomes “${ours}”: its areas stay with Datawrapper. With a GeoJSON of them in data/, make it a “map”`,
      arrow: (theirs, ours) =>
        `“${theirs}” becomes “${ours}”: the same two ends, without heads of arrows`,
      bullet: (theirs, ours) =>
        `“${theirs}” becomes “${ours}” of its first figures; “progress” draws them against a goal`,
      'many-dots': (theirs, ours) => `“${theirs}” of more than two figures a row becomes “${ours}”`,
      unknown: (theirs, ours) => `“${theirs}” has no counterpart here and becomes “${ours}”`,
      'no-figures': (theirs, ours) =>
        `“${theirs}” has no column of figures that could be drawn and becomes “${ours}”`,
    },
    simpler: 'its annotations or highlights did not fit the rows and are left out',
    tableOnly:
      'its rows cannot be drawn that way here (see below) and become a table; change “type:” when they can',
    annotations: (texts) =>
      `annotations without a place on the axis are left out: ${quoted(texts)}`,
    spans: (count) =>
      `${count} ${count === 1 ? 'shaded range, filled area or overlay has' : 'shaded ranges, filled areas and overlays have'} no words and ${count === 1 ? 'is' : 'are'} left out; an annotation from … to with a text is the like`,
    highlights: (names) => `highlighted there, and no row or series here: ${quoted(names)}`,
    colours: (count) =>
      `${count} ${count === 1 ? 'colour' : 'colours'} of its own ${count === 1 ? 'is' : 'are'} left: series wear the site’s colours, whose contrast is checked`,
    logarithmic:
      'its axis was logarithmic; here it is linear unless the chart’s file says otherwise',
    byline: (byline) => `made by “${byline}”: name them in the byline of the story`,
    badSource: (address) => `the source’s address “${address}” is none and is left out`,
    noTitle: 'it had no title: write the finding into “title:”',
    untranslated: (languages) =>
      `its texts stand in every language of the site (${languages.join(', ')}) as they were written: translate them`,
    keptChart: (path) => `${path} is there already and stays as it is.`,
    toDo: (count) =>
      `${count} ${count === 1 ? 'thing is' : 'things are'} left to mend before the site builds, as a rule a number in the texts that is bound to no cell yet. npm run check names ${count === 1 ? 'it' : 'each'}, with the binding to write.`,
    shown: (id) => `In a story: ::chart{#${id}}`,
  },
  'zh-CN': {
    otherService: (service) =>
      `读不了“${service}”的图表；--from 只接受 datawrapper。任何表格（CSV 或电子表格）不写 --from 就能导入。`,
    faults: {
      archive: (file) => `${file} 不是能打开的 ZIP。请重新导出，或解压后给出其中的 JSON。`,
      json: (file) =>
        `${file} 里没有图表的 JSON。Datawrapper 的接口 /v3/charts/<id> 会给出，导出项目也可以。`,
      chart: (file) =>
        `${file} 是 JSON，但不是 Datawrapper 的图表：最外层要有“type”和“metadata”。请原样给出 /v3/charts/<id> 的内容。`,
      data: (file) =>
        `${file} 只说明图表的样子，没有数字。请同时下载数据（/v3/charts/<id>/data），把 CSV 以同样的名字放在旁边：chart.json 和 chart.csv。`,
    },
    noTable: '数据在表头下面没有一行。',
    named: (name) => `按标题取名为 ${name}；要用别的名字请写 --name`,
    leftOut: (columns) => `${zhQuoted(columns)}：图表里隐藏的列，没有收入`,
    undivided: (columns) =>
      `${zhQuoted(columns)}：图表里除过，但并非每格都是单纯的数字，这里照原样保留`,
    replaced: {
      pie: (theirs, ours) => `“${theirs}”改成“${ours}”：比长短比比角度更准，这里不画饼图`,
      map: (theirs, ours) =>
        `“${theirs}”改成“${ours}”：地图的区域留在 Datawrapper。把区域的 GeoJSON 放进 data/，就可以改成“map”`,
      arrow: (theirs, ours) => `“${theirs}”改成“${ours}”：两端相同，没有箭头`,
      bullet: (theirs, ours) => `“${theirs}”改成“${ours}”，画第一列数字；要对照目标请用“progress”`,
      'many-dots': (theirs, ours) => `“${theirs}”每行超过两个数字，改成“${ours}”`,
      unknown: (theirs, ours) => `“${theirs}”在这里没有对应的类型，改成“${ours}”`,
      'no-figures': (theirs, ours) => `“${theirs}”没有可画的数字列，改成“${ours}”`,
    },
    simpler: '标注或突出显示与各行对不上，已略去',
    tableOnly: '这些行在这里不能照原样画（见下），先做成表格；能画时再改“type:”',
    annotations: (texts) => `在横轴上找不到位置的标注已略去：${zhQuoted(texts)}`,
    spans: (count) =>
      `${count} 处没有文字的阴影、填充或叠加已略去；可以改写成带文字的 from … to 标注`,
    highlights: (names) => `那里突出显示、这里没有对应的行或系列：${zhQuoted(names)}`,
    colours: (count) => `原来自定的 ${count} 种颜色没有带过来：系列用本站检查过对比度的颜色`,
    logarithmic: '原来的数轴是对数的；这里是等距的，除非图表文件另有说明',
    byline: (byline) => `制图“${byline}”：请写进报道的署名`,
    badSource: (address) => `来源的地址“${address}”不是地址，已略去`,
    noTitle: '原来没有标题：请把结论写进“title:”',
    untranslated: (languages) =>
      `文字在本站的每种语言（${languages.join('、')}）里都是原文：请翻译`,
    keptChart: (path) => `${path} 已经有了，保持不变。`,
    toDo: (count) =>
      `建站之前还要修改 ${count} 处，一般是文字里还没有绑定到单元格的数字。npm run check 会逐一指出，并给出该写的绑定。`,
    shown: (id) => `在报道里写：::chart{#${id}}`,
  },
};
