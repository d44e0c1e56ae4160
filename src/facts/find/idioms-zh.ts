import { lookUp } from '../../schema/look-up.ts';
import type { Span } from './find-words.ts';

/**
 * Words that hold numerals and tell no number. They are looked for before any number is; a numeral inside
 * them is never one. Single 一 is an article and needs no place here (一个, 统一, 一直), nor does a
 * numeral that no counting word follows (三角, 四川, 五金).
 */
const words = `
万一 千万别 千万不 千万要 千万记 千万莫 千万小心 成千上万 千千万万 万万不 万万没 亿万 百万雄师
十分 十足 十全十美 十拿九稳 十万火急 十年磨 十之八九 十有八九 十里长 十指 十字
百分点 百分比 百分率 百分制 百分百 百般 百货 百科 百姓 百花 百尺竿头 百废 百战 百炼 百折不挠 百发百中 百家争鸣 百家姓 百里挑一 百年大计 百年树人
百年老店 百年未有 百度 百岁老人 百感 百业 百强 百日 百思不 百无 百叶 百合 百态 百搭 百川 一百零八将 一千零一夜 万里长城 千岛湖 诸子百家
千方百计 千家万户 千差万别 千变万化 千锤百炼 千秋 千里 千载难逢 千军万马 千篇一律 千丝万缕 千言万语 千山万水 千辛万苦 千钧 千古 千金 千禧 千斤顶
千瓦时 千瓦 千克 千米 千卡 千赫 千伏 千帕 千兆 千分尺 万用 万能 万物 万象 万事 万众 万里 万家灯火 万家 万户 万全 万向 万维 万紫千红 万无一失 万古 万水千山 万花筒 万人空巷 万国 万岁 万分 万有
三番五次 三番两次 三心二意 三三两两 三五成群 三言两语 三令五申 三长两短 三头六臂 三思 三方 三维 三通 三轮车 三明治 三角 三元锂 三元材料 三元电池 三元正极 三元前驱
三门峡 三甲医院 三亚 三峡 三人行 三点一线 三包 三农 三伏 三九
二手 二维 二次元 二次创业 二次开发 二次供水 二话不说 二元结构 二元论 二元 二胡 二人转 二者 两者 二级市场 一级市场
两市 两国 两院 两党 两军 两制 两岸 两侧 两端 两旁 两边 两头 两极 两面 两难 两用 两江 两会 两翼 两栖 两手 两相 两利 两全 两败俱伤 一举两得 一刀两断 进退两难 模棱两可 两口子 两样
四季 四周 四处 四方 四面八方 四通八达 四肢 四邻 四溢 四起 四海 四分五裂 四平八稳 四舍五入 朝三暮四 张三李四 不三不四 颠三倒四 四合院 四人帮 四大天王 四轮驱动
五湖四海 五花八门 五光十色 五颜六色 五彩 五星 五谷 五官 五金 五体投地 五味 五四 五年规划 五台山 五指山 五险一金 五音 五行 三五 五大三粗
六神无主 六亲 六合 六安 六盘水 七上八下 七嘴八舌 乱七八糟 七拼八凑 七夕 七台河 七彩 七零八落 横七竖八 八卦 八仙 八方 八达岭 八角 八面玲珑 八股 八宝
九牛一毛 九死一生 九霄 九江 九州 九龙坡 九寨沟 九宫 三教九流 一言九鼎
一一 一百八十度 一带一路 一二三产 一二产 二三产 一二线 二三线 三四线 四五线 一五一十 一传十 十一黄金周 十一假期 十一长假 十堰 七十二行 三百六十行 三十而立 四十不惑 二十四节气 十二生肖
周一 周二 周三 周四 周五 周六 星期一 星期二 星期三 星期四 星期五 星期六 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六 初一 初二 初三
第一时间 第一线 第一手 第一责任人 第三方 第三者 第二课堂 第二故乡 第一书记 不管三七二十一 丢三落四 接二连三 说一不二 数一数二 独一无二 略知一二 举一反三 隔三差五 低三下四 推三阻四
半斤八两 二百五 三下五除二 九九归一 万变不离其宗 以一当十 以一持万 闻一知十 事半功倍 一知半解 一半天
二氧化 二甲 二极管 二进制 二连浩特 二审 二传 三国 三废 三板 三只松鼠 三位一体 三星 三菱 四五 四散 五矿 五菱 五粮液 五一 六朝 六神 六一 七一 八一 九龙 九阳 九泉 双十一
斤两 银两 一清二楚 一分为二 一石二鸟 一穷二白 一干二净 一来二去 一唱三叹 一日三秋 百世 百威 百事 百味 万宁 万达 万科 万盛 万州 万华 万般 千佛 千岛 五位一体 四个全面 四个意识 四个自信 两个维护 两个确立 三个代表 两学一做 三严三实 八项规定 三重一大 三去一降一补 三公经费 两不愁三保障 三支一扶 三通一平 六稳 六保 双碳
三孩 二孩 二胎 三胎 四化 两院院士 两高 三高 四大名著 四大发明 四大行 四大皆空 七大洲 四大洋 五大洲 八大山人 三大运营商 四书五经 三字经 十三经
五家渠 五道口 三里屯 四道口 六里桥 十里河 八里庄 五棵松 三元桥 三江源 二里头 三水区 四会 五常 四平 三台县 五台 六枝 八宿 五莲 五河县 七星区 双鸭山 九台 三河市 六横 两当县 三原 三穗 五峰 五华 五大连池 八大处 四明山 五角场 六本木 三门县 五四运动 九一八 七七事变 五卅 五一国际 七一勋章 八一勋章 六一儿童 五一劳动 一二九
百日维新 百团大战 八国联军 三八妇女 三八红旗手 十月革命 三段论 三部曲 四重奏 三重奏 五重奏 二重唱 三叶虫 四氧化 三氧化 五氧化 二十四史 三角洲 三国演义 三分钟热度 三分球 三分线 两分球 十年树木 十三陵 十渡 六一八 七里河 八公山 九曲 百里峡 七剑 八路军 五彩 九九重阳 三伏天 六味 四物汤 两栖 三聚氰胺 十字军 十一国庆 三班倒 三班 二更 五更
五五开 八九不离十 百无一失 十面
`;

/** The words by their first character, longest first. */
const byFirst = new Map<string, string[]>();
for (const word of words.split(/\s+/).filter(Boolean))
  byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
for (const each of byFirst.values()) each.sort((a, b) => b.length - a.length);

/** What makes an idiom's characters a number all the same: 十分钟, 千里以外. */
const numbers: Readonly<Record<string, RegExp>> = { 十分: /^[钟之]/, 千里: /^以/ };

const numeral = /[零〇一二两三四五六七八九十百千万亿\d]/;

/** Whether a numeral goes on across a place. */
function goesOn(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return (
    numeral.test(after) &&
    (numeral.test(before) || (before === '点' && numeral.test(text.charAt(at - 2))))
  );
}

/** The idioms of a text. One is none where it cuts through a number: 六十分 is no 十分. */
export function findIdioms(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const end = idiomEnd(text, at);
    if (end === undefined || goesOn(text, at) || goesOn(text, end)) continue;
    found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}

/** The end of the idiom that begins at a place; none where there is none. */
function idiomEnd(text: string, at: number): number | undefined {
  const word = byFirst.get(text.charAt(at))?.find((each) => text.startsWith(each, at));
  if (!word || lookUp(numbers, word)?.test(text.charAt(at + word.length))) return undefined;
  return at + word.length;
}
