/**
 * Chinese words whose characters look like numerals and name no number: 十分, 四川, 万一. One line an
 * idea; 一 needs no words here, since alone it is an article (see `find-han-numbers.ts`).
 */
const words = `
十分 十足 万一 万能 万物 万岁 万象 万事 万千 万般 万全 万众 亿万 千万别 千万不 千万要 千万勿 千军万马 千家万户 千方百计 千千万万 成千上万 千变万化 千载难逢 千里 百里
百姓 百货 百科 百分比 百分点 百分制 百分百 百年 百花 百强 百搭 百态 百味 百业 百般 百度 百色 百日 千克 千瓦 千米 千卡 千帕 千赫 千伏 千岛 千瓦时
三农 三角 三脚 三轮 三峡 三亚 三明 三门峡 三国 三思 再三 三番 三伏 三九 三甲 三板 三废 三通一平 三只松鼠 三三两两 接二连三 三言两语 三心二意 不三不四 三位一体 三令五申 举一反三 推三阻四 朝三暮四 丢三落四
四川 四处 四周 四季 四面 四方 四海 四平 四肢 四通八达 四舍五入 四散 四邻 四合院 五金 五湖四海 五台 五指山 五粮液 五颜六色 五花八门 五味 五官 五脏 五谷 五彩 五常 五一 五四 三五成群
六安 六盘水 六合 六朝 七夕 七彩 七嘴八舌 七上八下 乱七八糟 八卦 八达岭 八宝 八仙 八成新 八方 九江 九寨 九州 九龙 九牛一毛 九霄 九泉 十堰 十字 十全十美 十面 双十一
二手 二维 二次元 二次曲线 二氧化 二甲 二极管 二进制 二胡 二连浩特 二审 二传 二线 三线 四线 五线谱 二话 独一无二 数一数二 说一不二 不二 一清二楚 一分为二 一五一十 一刀两断 一举两得 一石二鸟 一差二错 一穷二白 一干二净 一来二去 一唱三叹 一日三秋
两者 两岸 两侧 两端 两旁 两边 两极 两性 两栖 两会 两难 两全 两手 两地 两用 两可 两口子 两样 斤两 半斤八两 银两 三两下 三下五除二
一百八十度 百里挑一 百无一失 万无一失 九死一生 十拿九稳 十有八九 八九不离十 五五开
万州 万盛 万科 万达 万宁 万象城 亿阳 三一重工 三星 三菱 三元 五矿 五菱 六神 七匹狼 七牛 九阳 千岛湖 千佛 四环 百世 百威 百事 万华 万向
`;

/** The words by their first character, longest first. */
const byFirst = new Map<string, string[]>();
for (const word of words.split(/\s+/).filter(Boolean)) {
  // A numeral within a word keeps the whole word from being read, wherever the reading begins.
  byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
}
for (const each of byFirst.values()) each.sort((a, b) => b.length - a.length);

/** The length of the word that begins at a place, 0 where there is none. */
export function idiomAt(text: string, at: number): number {
  return byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at))?.length ?? 0;
}
