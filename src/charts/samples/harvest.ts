import { both, figures, madeUp, names } from './made-up.ts';

const apples = both('苹果', 'Apples');
const pears = both('梨', 'Pears');
const plums = both('李子', 'Plums');
const cherries = both('樱桃', 'Cherries');
const fruit = (labels: Parameters<typeof names>[2]) =>
  names('fruit', both('水果', 'Fruit'), labels);
const farm = names('farm', both('果园', 'Farm'), {
  hill: both('山上果园', 'Hill farm'),
  brook: both('溪边果园', 'Brook farm'),
  mill: both('磨坊果园', 'Mill farm'),
});
const harvest = figures('harvest', both('产量', 'Harvest'), 't');
const before = figures('before', both('上年产量', 'Harvest the year before'), 't');

/** What a valley picked of each fruit: done, promised, more than, and one that nobody weighed. */
export const fruitHarvest = madeUp(
  'fruit-harvest',
  both('山谷的水果产量', 'Fruit picked in the valley'),
  'fruit',
  [
    fruit({
      apples,
      pears,
      plums,
      cherries,
      apricots: both('杏', 'Apricots'),
      figs: both('无花果', 'Figs'),
    }),
    harvest,
    before,
  ],
  [
    { fruit: 'apples', harvest: 420, before: 380 },
    { fruit: 'pears', harvest: 310, before: 345 },
    { fruit: 'plums', harvest: 180, before: 150, qualifier: 'over' },
    { fruit: 'cherries', harvest: 95, before: 120 },
    { fruit: 'apricots', harvest: 60, before: null, status: 'promised' },
    { fruit: 'figs', harvest: null, before: 20 },
  ],
);

/** The same by farm: three fruits of three farms. */
export const harvestByFarm = madeUp(
  'harvest-by-farm',
  both('各果园的水果产量', 'Fruit picked on each farm'),
  ['fruit', 'farm'],
  [fruit({ apples, pears, plums }), farm, harvest],
  [
    { fruit: 'apples', farm: 'hill', harvest: 180 },
    { fruit: 'apples', farm: 'brook', harvest: 150 },
    { fruit: 'apples', farm: 'mill', harvest: 90 },
    { fruit: 'pears', farm: 'hill', harvest: 70 },
    { fruit: 'pears', farm: 'brook', harvest: 140 },
    { fruit: 'pears', farm: 'mill', harvest: 100 },
    { fruit: 'plums', farm: 'hill', harvest: 40 },
    { fruit: 'plums', farm: 'brook', harvest: 30 },
    { fruit: 'plums', farm: 'mill', harvest: 110, qualifier: 'over' },
  ],
);

const year = { name: 'year', type: 'year', title: both('年份', 'Year') } as const;

/** All of it, year by year; the last is a hope. */
export const harvestByYear = madeUp(
  'harvest-by-year',
  both('历年水果产量', 'Fruit picked, year by year'),
  'year',
  [year, harvest],
  [
    { year: 2015, harvest: 610 },
    { year: 2016, harvest: 655 },
    { year: 2017, harvest: 590 },
    { year: 2018, harvest: 700 },
    { year: 2019, harvest: 745 },
    { year: 2020, harvest: 520 },
    { year: 2021, harvest: 995 },
    { year: 2022, harvest: 1005, qualifier: 'over' },
    { year: 2023, harvest: 1100, status: 'promised' },
  ],
);

/** Four fruits in two years. */
export const harvestThenAndNow = madeUp(
  'harvest-then-and-now',
  both('水果产量，两年对照', 'Fruit picked in two years'),
  ['fruit', 'year'],
  [fruit({ apples, pears, plums, cherries }), year, harvest],
  [
    { fruit: 'apples', year: 2015, harvest: 300 },
    { fruit: 'pears', year: 2015, harvest: 350 },
    { fruit: 'plums', year: 2015, harvest: 120 },
    { fruit: 'cherries', year: 2015, harvest: 140 },
    { fruit: 'apples', year: 2022, harvest: 420 },
    { fruit: 'pears', year: 2022, harvest: 310 },
    { fruit: 'plums', year: 2022, harvest: 180 },
    { fruit: 'cherries', year: 2022, harvest: 95 },
  ],
);
