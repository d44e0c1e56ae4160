import { readHanNumeral } from '../../reading/numerals/chinese.ts';
import type { UnitWords } from '../../reading/units/unit-words.ts';
import { spansOf } from './find-words.ts';
import type { FoundNumber } from './found-number.ts';

const digit = '零〇一二两三四五六七八九';
const token = new RegExp(
  `[${digit}十百千万亿廿卅]+(?:点[${digit}]+[万亿]*)?(?:分之[${digit}十百千万亿两点\\d.]+)?|[壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{2,}`,
  'g',
);
const shares: readonly RegExp[] = [
  /一半|半数|过半(?![个年月天日])|(?<=[近逾超])半(?![个年月天日小径岛山价])|对半|减半|折半|腰斩|(?<=[少降缩])一大?半|大半(?=[的以，。;、]|$)/g,
  /翻了?[一两二三四几数]?番|翻倍|翻了?[一两三四五六七八九十几数\d]+倍|成倍|(?<!双)倍增(?!计划|行动|工程|器|管|[”」])/g,
  /[几数多]分之[一二三几]|百分之[几数]/g,
  // 一比三, 3∶1 in words.
  new RegExp(`[${digit}十百]{1,4}比[${digit}十百]{1,4}(?![较])`, 'g'),
  /(?<=[添获夺摘揽得斩收])一(?=[金银铜])|双倍(?!增)|(?<=[为至到于降近])零(?![售部件工距和星碳担容钱食头花下点〇一二三四五六七八九])|(?<![他她我你咱它们])[俩仨](?=[人孩老男女])|[双单两三个]位数|[单双](?=位数)/g,
  // 三连胜, 七连阳.
  /[二两三四五六七八九十]{1,2}连(?=[胜败增降涨跌阳阴板冠平升亏])/g,
  /(?<=[增增降提减回上下长])(?:了|约|近)?一(?=(?:个)?百分点|(?:个)?基点)|一(?=个?百分点|个?基点)/g,
];
/** Words that end in 前 and tell no place. */
const otherFronts =
  '目此之以日当提年会空面生从跟眼史战行婚产饭课赛节事幕胸午月天周晚站门超支先往上向朝早身临较多';
const vague: readonly RegExp[] = [
  new RegExp(
    `(?:(?<!成[十百千])[数几上][十百千万亿]+|[${digit}十百千万亿]{0,6}十几|成[千百]上[千万百]|数以[十百千万亿]+计?)`,
    'g',
  ),
  // 几家, 数名, 几倍; not 近几年, 前几天.
  /(?<![\d零一二三四五六七八九十])[几数](?=多?(?:家|名|位(?!数)|人(?!类)|座|起(?!来)|例|所|户|项|件(?![大小]?事)|条|只|台|辆|艘|架|栋|套|支|款|场|倍|成(?!语|熟|功|为)|番|宗|个(?!月|小时|星期|世纪|年|方面|人)|吨|亩|公里|米(?!饭)|元|块钱))(?<!无数|少数|多数|半数|总数|人数|次数|户数|件数|家数|指数|系数|基数|参数|函数|倍数|级数|岁数|天数|位数|点数|分数|整数|负数|函数|奇数|偶数|复数|对数|约数|个数|台数|套数|房数|单数|双数|代数|计数|读数|如数|心中有数|为数|变数|算数|招数|票数|人次数|基本参数|好些)/g,
  // 前三, 前十: places, where no counting word follows.
  new RegExp(
    `(?<![${otherFronts}])前[二两三四五六七八九十百]{1,2}(?![二三四五六七八九十百一个名位家项季月年天日周次期届任排者段往景提途来后])`,
    'g',
  ),
  /(?<=[了近约逾过超用仅花需隔])半(?:年|个多?月|个?小时)(?![报度末内])/g,
  /(?<=[破过超逾近上达突])(?:[十百千万]*亿|[十百千万]+|万亿)(?=$|[，。；;:、!?)”的大]|俱乐部)/g,
];
/** One that counts: an accident's, a case's, all there are. By itself 一名 tells what somebody is. */
const oneBefore =
  /(?:仅|只|只有|仅有|唯有|共|各有|各|每天|新增|增加|减少|死|亡|伤|造成|导致|致|致使|确诊|剩|剩下|另有|其中|包括|每|找到|发现|救出|抓获|逮捕|至少|不止|不足|不到|多出|少了|多了|获得|拿下|夺得|摘得)(?:了|的)?$/;
const oneBehind =
  /^[^，。;!?]{0,14}?(?:死亡|身亡|遇难|受伤|重伤|轻伤|失踪|确诊|被困|获救|被捕|落水|溺亡|感染|牺牲|丧生|缺席|弃权|反对|落选)/;
const oneCounted = /^(?:名|人(?![一-龥]?[们类])|例(?!如|外|行)|宗|具|位|艘|架|枚|所)/;
/** What ranks without a numeral: 首次 is 第一次. A 首位 of a list is a place, 首次公开发行 a name. */
const firsts =
  /首(?:次(?!公开|发行|代币|币|付)|位(?!度|于|置)|例|家(?=[一-龥])(?!人))(?<!(?:榜|居|列|排名|排在|位居|名列|占据|稳居|高居)首位)/g;
const speaks =
  /^[^，。;]{0,14}?(?:说|表示|告诉|介绍|透露|称|认为|指出|坦言|回忆|解释|问|写道|直言|感慨)/;
const isSomething =
  /(?:是|作为|成为|成了|当|做|当了|做了|身为|为|变成|像|像是|叫|另|有|这|那|某|每|任何|随便|哪)(?:的|了)?$/;

/**
 * The Chinese numerals that tell a number. A numeral of two places or more does (四十, 三百); one character does where a
 * counting word or a unit follows (三家, 五成) or an ordinal stands before it (第三); 一 by itself is an article, but for 一名
 * and the like that count. Idioms have been taken out before.
 */
export function findHanNumbers(text: string, words: UnitWords): FoundNumber[] {
  const found: FoundNumber[] = spansOf(text, [...vague, ...shares])
    .filter(({ start, end }) => !asks(text, start, end))
    .map((span) => ({ kind: 'figure', ...span }));
  for (const span of spansOf(text, [firsts])) found.push({ kind: 'ordinal', ...span });
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = kindOf(text, start, end, words);
    if (kind) found.push({ kind, start: kind === 'ordinal' ? start - 1 : start, end });
  }
  return found;
}

/** Whether 几 asks, as it does at the end of a clause: 谈了几场，没有说. */
function asks(text: string, start: number, end: number): boolean {
  return text.charAt(start) === '几' && end === start + 1 && /^.[，。;?!]/u.test(text.slice(end));
}

function kindOf(
  text: string,
  start: number,
  end: number,
  words: UnitWords,
): FoundNumber['kind'] | undefined {
  const written = text.slice(start, end);
  if (text.charAt(start - 1) === '第') return 'ordinal';
  if (written.includes('分之') || written.includes('点')) return 'figure';
  const isCounted = counts(text, end, words);
  if (written.length === 1)
    return single(
      written,
      text.slice(Math.max(0, start - 6), start),
      isCounted,
      text.slice(end, end + 24),
    );
  if (/^[十百千万亿]+$/.test(written))
    return isCounted || /[近超逾过达约]/.test(text.charAt(start - 1)) ? 'figure' : undefined;
  if (
    /^(?:十[六七八九]|二十)$/.test(written) &&
    /^大(?!项|类|产|行|工)/.test(text.slice(end, end + 2))
  )
    return 'name';
  if (new RegExp(`^[${digit}]{3,}$`).test(written)) return isCounted ? 'figure' : 'name';
  const numeral = readHanNumeral(written, 0);
  if (numeral?.end !== written.length) return isCounted ? 'figure' : undefined;
  return numeral.upper && !isCounted && !/[百千万亿]$/.test(written) ? undefined : 'figure';
}

function single(
  written: string,
  before: string,
  isCounted: boolean,
  after: string,
): FoundNumber['kind'] | undefined {
  if (/[零〇]/.test(written)) return undefined;
  if (written === '一') return isOne(before, after) ? 'figure' : undefined;
  // “万元” alone is a unit, not ten thousand yuan.
  if (/[万亿]/.test(written))
    return isCounted && /[近超逾过达约破]$/.test(before) ? 'figure' : undefined;
  return isCounted ? 'figure' : undefined;
}

/** Whether 一 counts. An article or what somebody is does not: 一名村民说, 他是一名教师. */
function isOne(before: string, after: string): boolean {
  if (
    /^(?:[成倍折](?!不变|语|见|合)|元(?!化|论|二次)|块钱|吨|公里|公斤|平方米|度电|个百分点|百分点|个亿|个基点)/.test(
      after,
    )
  )
    return true;
  const counted = oneCounted.exec(after);
  if (!counted || /第$/.test(before)) return false;
  if (oneBefore.test(before) || (counted[0] === '人' && /^人(?:$|[，。;、])/.test(after)))
    return true;
  const rest = after.slice(counted[0].length);
  if (oneBehind.test(rest)) return true;
  return counted[0] === '名' && !isSomething.test(before) && !speaks.test(rest);
}

/** Counting words that a unit's list does not hold, since no amount is bound with them; results of matches. */
const counting =
  /^(?:[款只支笔枚颗粒朵顶幕首句段堂档桌趟遍桩起股束串列群双对副箱盒瓶杯碗袋桶罐车船席票球剂针拍帧环]|里(?![程面外头应])|班(?![人子级长组主])|局(?=$|[，。;、比全两三])|[胜负平](?=$|[，。;、一二两三四五六七八九十])|[金银铜](?=$|[，。;、一二两三四五六七八九十]|牌))/;
/** What is often counted without a counting word: 五省, 三企业. */
const nouns =
  /^(?:[万亿折番夜晚省市区县镇乡村国校院厂店城街州]|企业|公司|项目|部门|部委|委办|党派|单位|园区|产业|行业|领域|平台|指标|银行|机构|学校|医院|工程|任务|目标|环节|措施|基地|中心|方面|学者|专家|代表|成员|选手)/;

/** Whether a counting word or a unit follows, perhaps behind 多 or 余. */
function counts(text: string, end: number, words: UnitWords): boolean {
  const at = /^[多余来]/.test(text.charAt(end)) ? end + 1 : end;
  if (at > end && !text.charAt(at)) return true;
  const next = text.slice(at, at + 2);
  return words.at(text, at) !== undefined || nouns.test(next) || counting.test(next);
}
