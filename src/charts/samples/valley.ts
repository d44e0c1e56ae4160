import { both, figures, madeUp, names } from './made-up.ts';

/** Figures of several units, some done, one promised, one “more than”. */
export const valleyFigures = madeUp(
  'valley-figures',
  both('山谷数字', 'The valley in figures'),
  'figure',
  [
    names('figure', both('项目', 'Figure'), {
      farms: both('果园', 'Farms'),
      visitors: both('游客', 'Visitors'),
      woods: both('森林覆盖率', 'Land under wood'),
      solar: both('光伏装机', 'Solar panels'),
    }),
    figures('value', both('数值', 'Value')),
  ],
  [
    { figure: 'farms', value: 48, unit: 'farm' },
    { figure: 'visitors', value: 12300, unit: 'visitor', qualifier: 'over' },
    { figure: 'woods', value: 36.5, unit: 'percent', decimals: 1 },
    { figure: 'solar', value: 850, unit: 'kW', status: 'promised' },
  ],
);

/** Amounts of money of which one is many times the others. */
export const grants = madeUp(
  'grants',
  both('山谷得到的资金', 'Money for the valley'),
  'grant',
  [
    names('grant', both('资金', 'Grant'), {
      reservoir: both('水库工程', 'Reservoir'),
      seedlings: both('苗木补贴', 'Seedlings'),
      training: both('技术培训', 'Training'),
    }),
    figures('amount', both('金额', 'Amount'), '万元'),
  ],
  [
    { grant: 'reservoir', amount: 18600, status: 'promised' },
    { grant: 'seedlings', amount: 240 },
    { grant: 'training', amount: 160, qualifier: 'over' },
  ],
);

/** What is done, beside what was to be done, each in its own unit. */
export const orchardGoals = madeUp(
  'orchard-goals',
  both('果园更新的目标', 'Goals of the renewal'),
  'goal',
  [
    names('goal', both('目标', 'Goal'), {
      replanted: both('重新栽种', 'Land replanted'),
      trained: both('参加培训', 'People trained'),
      stores: both('冷库', 'Cold stores'),
    }),
    figures('done', both('已完成', 'Done')),
    figures('target', both('目标数', 'Target')),
  ],
  [
    { goal: 'replanted', done: 42, target: 60, unit: 'ha' },
    { goal: 'trained', done: 180, target: 240, unit: 'person' },
    { goal: 'stores', done: null, target: 3, unit: 'store' },
  ],
);

/** Orchards planted, and orchards to be planted. */
export const newOrchards = madeUp(
  'new-orchards',
  both('新建果园', 'New orchards'),
  'year',
  [
    { name: 'year', type: 'year', title: both('年份', 'Year') },
    figures('orchards', both('果园数', 'Orchards'), 'orchard'),
  ],
  [
    { year: 2022, orchards: 32 },
    { year: 2023, orchards: 40, qualifier: 'at-least', status: 'promised' },
  ],
);

/** What happened, and what is to happen. */
export const valleyEvents = madeUp(
  'valley-events',
  both('山谷大事', 'Events in the valley'),
  'event',
  [
    names('event', both('事件', 'Event'), {
      frost: both('一夜霜冻', 'A night of frost'),
      market: both('车站市场开张', 'The station market opens'),
      fair: both('第一届果品会', 'The first fruit fair'),
      reservoir: both('水库蓄水', 'The reservoir fills'),
    }),
    { name: 'day', type: 'date', title: both('日期', 'Day') },
    { name: 'place', type: 'string', title: both('地点', 'Place'), labels: places() },
  ],
  [
    { event: 'frost', day: '2020-04-09', place: 'slopes' },
    { event: 'market', day: '2021-06-01', place: 'station' },
    { event: 'fair', day: '2022-10-03', place: 'town' },
    { event: 'reservoir', day: '2023-05-20', place: 'upper', status: 'promised' },
  ],
);

function places() {
  return {
    slopes: both('北坡各果园', 'Farms on the north slope'),
    station: both('旧货场', 'The old goods yard'),
    town: both('镇上', 'In town'),
    upper: both('上游', 'The upper valley'),
  };
}

const side = names('side', both('方位', 'Side'), {
  north: both('北坡', 'North slope'),
  south: both('南坡', 'South slope'),
});
const farmRows = [
  ['Alder', '桤木', 'north', 4, 31, 3],
  ['Birch', '白桦', 'north', 6, 38, 4],
  ['Cedar', '雪松', 'north', 9, 66, 8],
  ['Elm', '榆树', 'north', 12, 71, 9],
  ['Fern', '蕨', 'north', 15, 104, 14],
  ['Hazel', '榛', 'south', 5, 62, 6],
  ['Ivy', '常春藤', 'south', 7, 80, 9],
  ['Juniper', '杜松', 'south', 10, 128, 14],
  ['Laurel', '月桂', 'south', 13, 149, 18],
  ['Maple', '枫', 'south', 18, 96, 10],
] as const;

/** Ten farms: their land, their harvest, their people, and the side of the valley that they lie on. */
export const valleyFarms = madeUp(
  'valley-farms',
  both('十个果园', 'Ten farms'),
  'farm',
  [
    names(
      'farm',
      both('果园', 'Farm'),
      Object.fromEntries(farmRows.map(([en, zh]) => [en.toLowerCase(), both(`${zh}园`, en)])),
    ),
    side,
    figures('land', both('面积', 'Land'), 'ha'),
    figures('harvest', both('产量', 'Harvest'), 't'),
    figures('people', both('人手', 'People'), 'person'),
  ],
  farmRows.map(([name, , slope, land, harvest, people]) => ({
    farm: name.toLowerCase(),
    side: slope,
    land,
    harvest,
    people,
  })),
);
