import { readHanNumeral } from '../../reading/numerals/chinese.ts';
import type { ClaimLexicon } from './lexicon.ts';

const numeral = '(?<n>[一二两三四五六七八九十百\\d]+)';
const ranks = '一二三四五六七八九十';

export const chinese: ClaimLexicon = {
  words: {
    rise: `增长 上升 增加 提高 上涨 增产 增收 攀升 走高 回升 反弹 扩大 提升 增多 走强 上行 递增 增 涨 升 加快`,
    fall: `下降 减少 下跌 下滑 降低 缩减 负增长 减产 减收 收缩 萎缩 缩水 回落 走低 下行 走弱 滑落 缩小 递减 锐减 骤降 降幅 跌幅
      减幅 降 跌 减 放缓`,
    max: `最大 最高 最多 最强 最长 最重 最忙 最深 最宽 最热 最贵 最足 领跑 居首 首位 榜首 之首 夺冠 冠军 魁首 新高 最高纪录 峰值
      顶峰 称冠 头名 独占鳌头 首屈一指 拔得头筹 高居第一 无出其右 为冠 之冠 前所未有地高 最旺`,
    min: '最小 最低 最少 最弱 最短 最轻 最浅 最窄 最冷 最便宜 最淡 垫底 末位 殿后 新低 谷底 最末 居末 末名 最差',
    'max|min': '首次 首度 头一回 头一次',
    extreme: '最好 最佳 之最 纪录 记录 最显著 最突出 空前',
    quickest: '最快 最迅速 最猛 最迅猛',
    slowest: '最慢 最缓',
    'max|more': '领先 遥遥领先 领头',
    'min|less': '落后 倒数',
    more: `高于 多于 大于 超过 超出 超越 超 逾 突破 胜过 快于 强于 长于 重于 高出 多出 高过 多过 更高 更多 更大 更快 更强 更忙 更长
      更重 更深 更宽 更贵 较高 较多 较大 较快 都高 都多 都大 都快 都强 都忙 还高 还多 还大 还快 要高 要多 要大 要快 赶超 反超 赶过 不止 不只
      首破 跃上 迈上 站上 跨越 跨过 跨上 迈过 越过 冲破 首超 破`,
    less: `低于 少于 小于 不及 不如 未达 不足 不到 未到 未满 慢于 弱于 短于 轻于 逊于 更低 更少 更小 更慢 更弱 更短 更轻 较低 较少
      较小 较慢 都低 都少 都小 都慢 还低 还少 还小 要低 要少 要小 低过 少过`,
    'fall&less': '跌破 降破 跌穿',
    'fall&less|fall-to': '降至 跌至 回落至',
    'fall|fall-to': '降到 跌到 回落到 下降到 下跌到 下滑到 下降至 下跌至 下滑至',
    'at-least': '不少于 不低于 不小于 不下于 至少 最少有 以上 不亚于 起码',
    'at-most': '不超过 不高于 不多于 不大于 至多 最多有 以下 以内 未超过 没有超过',
    equal: '相同 一样 持平 相等 等于 同样 并列 平齐 打平 不变 一致 同为 平手',
    'equal|near': '相当 不相上下 旗鼓相当',
    near: '将近 接近 大约 左右 上下 相仿 差不多 几乎 相近 临近 逼近 近 约',
    not: '不 未 没 没有 并非 不是 并未 未能 并不 非 无',
    every: '都 均 全部 所有 全都 皆 悉数 全线 无一例外 无不 个个',
    none: '没有一个 没有一 无一 没有任何 均未 都没 都没有 都未 都不 均不 均无 没有哪个 没有哪',
    most: '大多数 多数 大部分 大半 绝大多数 半数以上',
    only: '只有一个 仅有一个 只有一家 仅有一家 只此一家 唯一 惟一 独一无二 独有',
    'only|plain': '只有 仅有 仅 只',
    'all-but': '除 之外 以外',
    'in-a-row': '连续 连年 接连 逐年 逐月 逐季 年年 节节 一路 连着 月月',
    'in-a-row&rise': '连涨 连升 连增 年年增',
    'in-a-row&fall': '连跌 连降 连减',
    'in-a-row|every|yearly': '每年 每月 每季',
    yearly: '年均 复合 年平均',
    mean: '平均 均值',
    median: '中位数 中位 中值',
    together: '之和 总和 加起来 合起来 合计 相加',
    plain: `增速 增幅 增量 增值 增加值 增长率 增长速度 升级 升降 减排 不断 不仅 不但 未来 无论 不过 不久 不动产 不锈钢 不良 人均 户均 均衡
      都市 首都 成都 无锡 无人机 非常 大约在 超级 超市 高新 多个 多家 多年 一减一增 有增有减 破产 除以 减税 降价 降温 涨价 非洲 近年 近年来 上下游
      持续 没有例外 最近 最后 最新 最终 只要 只是 以下简称`,
  },
  places: [
    {
      pattern: new RegExp(
        `倒数第${numeral}|第${numeral.replace('?<n>', '?<m>')}(?:低|小|少|慢|短|轻|弱)`,
        'gu',
      ),
      kind: 'rank-from-below',
    },
    { pattern: /次低|次少|次小|次慢/gu, kind: 'rank-from-below', rank: 2 },
    {
      pattern: new RegExp(`前${numeral}(?:名|位|强|甲)?(?![年月日天季周个期家项次任轮成倍])`, 'gu'),
      kind: 'top',
    },
    { pattern: new RegExp(`(?:后|末)${numeral}(?:名|位)`, 'gu'), kind: 'bottom' },
    { pattern: /亚军|次席|榜眼|次高|次多|次大|次快|居次/gu, kind: 'rank', rank: 2 },
    { pattern: /季军|探花/gu, kind: 'rank', rank: 3 },
    { pattern: new RegExp(`第${numeral}(?!(?:产业|季度|次|届|期|轮|批))`, 'gu'), kind: 'rank' },
  ],
  number: (written) =>
    /^\d+$/.test(written) ? Number(written) : readHanNumeral(written, 0)?.value.toNumber(),
  halved: /减半|腰斩|对折/gu,
  offers: {
    max: '最大',
    min: '最小',
    more: '更多',
    less: '更少',
    equal: '相同',
    rise: '上升',
    fall: '下降',
  },
  placeOffer: (rank, fromBelow) => `${fromBelow ? '倒数' : ''}第${ranks.charAt(rank - 1) || rank}`,
};
