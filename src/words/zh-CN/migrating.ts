import type { MigratingWords } from '../contract/migrating.ts';

const zhQuoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join('、');

export const migratingWords: MigratingWords = {
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
  untranslated: (languages) => `文字在本站的每种语言（${languages.join('、')}）里都是原文：请翻译`,
  keptChart: (path) => `${path} 已经有了，保持不变。`,
  toDo: (count) =>
    `建站之前还要修改 ${count} 处，一般是文字里还没有绑定到单元格的数字。npm run check 会逐一指出，并给出该写的绑定。`,
  shown: (id) => `在报道里写：::chart{#${id}}`,
};
