import { both, figures, madeUp, names } from './made-up.ts';

const sales = figures('sales', both('销量', 'Sales'), 't');
const market = names('market', both('市场', 'Market'), {
  town: both('镇上市场', 'Town market'),
  station: both('车站市场', 'Station market'),
});
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const sold = {
  town: [22, 20, 24, 27, null, 38, 52, 61, 74, 70, 41, 30],
  station: [8, 9, 12, 16, 21, 29, 33, 40, 47, 52, 44, 36],
};

/** Fruit sold in two markets, month by month; in one month nobody kept the books. */
export const marketSales = madeUp(
  'market-sales',
  both('市场的水果销量', 'Fruit sold in the markets'),
  ['month', 'market'],
  [{ name: 'month', type: 'yearmonth', title: both('月份', 'Month') }, market, sales],
  months.flatMap((month, index) =>
    (['town', 'station'] as const).map((place) => ({
      month: `2022-${month}`,
      market: place,
      sales: sold[place][index] ?? null,
    })),
  ),
);
