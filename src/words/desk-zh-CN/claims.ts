import type { ClaimsWords } from '../desk-contract/claims.ts';

const numerals = ['一', '二', '三', '四', '五'];

export const claimsWords: ClaimsWords = {
  title: '或者说一句与它相符的话',
  hint: '每句话都绑定到数据：数据一变，检查就会提醒。',
  none: '关于这个数字，这里没有数据能确证的说法。',
  compare: '与另一个数字相比',
  comparedWith: (name) => `与“${name}”相比`,
  find: '另一个数字',
  phrases: {
    largest: (count) => [`${count}个中最高`, `${count}个中最大`],
    smallest: (count) => [`${count}个中最低`, `${count}个中最小`],
    rank: (rank, count) => [
      `在${count}个中排第${numerals[rank - 1] ?? rank}`,
      `排第${numerals[rank - 1] ?? rank}`,
    ],
    rose: (by) => [`增长${by}`, `增加${by}`],
    fell: (by) => [`下降${by}`, `减少${by}`],
    inARow: {
      rise: (times) => [`连续第${times}次上升`, `连续${times}次上升`],
      fall: (times) => [`连续第${times}次下降`, `连续${times}次下降`],
    },
    aboveMean: ['高于平均'],
    belowMean: ['低于平均'],
    more: (name) => [`多于${name}`, `高于${name}`],
    less: (name) => [`少于${name}`, `低于${name}`],
    moreBy: (by, name) => [`比${name}多${by}`, `比${name}高${by}`],
    lessBy: (by, name) => [`比${name}少${by}`, `比${name}低${by}`],
    times: (times, name) => [`是${name}的${times}倍`],
    share: (percent, name) => [`占${name}的${percent}`],
    equal: (name) => [`与${name}相同`],
  },
};
