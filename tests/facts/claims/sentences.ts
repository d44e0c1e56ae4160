/**
 * Statements as journalists write them: the sentence, and a cell that would make it false, with the value that does.
 * The data are those of `newsroom.ts`.
 */
export const sentences: readonly (readonly [written: string, cell: string, value: number])[] = [
  // Ends and places of an order.
  [
    'Unemployment [fell to its lowest](claim:jobless/2024-06/rate "is min").',
    'jobless/2024-05/rate',
    4.6,
  ],
  ['失业率[降至最低](claim:jobless/2024-06/rate "is min")。', 'jobless/2024-05/rate', 4.6],
  ['增速[降至最低](claim:output/2020/growth "is min")。', 'output/2018/growth', -5],
  [
    'It was [the first fall in five years](claim:output/2020/value "< previous and rises through 2015..2019").',
    'output/2018/value',
    570,
  ],
  [
    'Output was [the highest on record](claim:output/2024/value "is max").',
    'output/2023/value',
    1010,
  ],
  ['产值[创新高](claim:output/2024/value "is max")。', 'output/2023/value', 1010],
  [
    'Growth was [the fastest since 2015](claim:output/2023/growth "is max among 2015..2023").',
    'output/2018/growth',
    12.6,
  ],
  [
    '增速为2015年以来[最快](claim:output/2023/growth "is max among 2015..2023")。',
    'output/2018/growth',
    12.6,
  ],
  [
    'Electronics grew [fastest of the seven sectors](claim:sectors/electronics/growth "is max").',
    'sectors/food/growth',
    30,
  ],
  [
    '七个行业中电子[增长最快](claim:sectors/electronics/growth "is max")。',
    'sectors/food/growth',
    30,
  ],
  ['Steel [fell most](claim:sectors/steel/growth "is min").', 'sectors/paper/growth', -5],
  ['钢铁[降幅最大](claim:sectors/steel/growth "is min")。', 'sectors/paper/growth', -5],
  [
    'Parks took [the largest part](claim:signed/parks/value "is max except total").',
    'signed/ports/value',
    65,
  ],
  [
    '除合计外，园区[最多](claim:signed/parks/value "is max except total")。',
    'signed/ports/value',
    65,
  ],
  [
    'Machinery came [second](claim:sectors/machinery/growth "is rank 2").',
    'sectors/food/growth',
    15,
  ],
  ['机械[排第二](claim:sectors/machinery/growth "is rank 2")。', 'sectors/food/growth', 15],
  [
    'Paper was [the second slowest](claim:sectors/paper/growth "is rank 2 from below").',
    'sectors/textiles/growth',
    -2,
  ],
  [
    '造纸[倒数第二](claim:sectors/paper/growth "is rank 2 from below")。',
    'sectors/textiles/growth',
    -2,
  ],
  [
    'Chemicals are [among the top three](claim:sectors/chemicals/growth "rank <= 3").',
    'sectors/food/growth',
    5,
  ],
  ['化工[位列前三](claim:sectors/chemicals/growth "rank <= 3")。', 'sectors/food/growth', 5],
  ['The valley road is [the quickest](claim:trips/valley/time "is min").', 'trips/coast/time', 1],
  ['河谷线[最快](claim:trips/valley/time "is min")。', 'trips/coast/time', 1],
  [
    'Food was [not the slowest](claim:sectors/food/growth "not is min").',
    'sectors/food/growth',
    -9,
  ],
  ['食品[并非最慢](claim:sectors/food/growth "not is min")。', 'sectors/food/growth', -9],
  // Comparisons.
  [
    'Output [rose](claim:output/2024/value "> output/2023/value") on the year.',
    'output/2024/value',
    899,
  ],
  ['产值比上年[增加](claim:output/2024/value "> previous")。', 'output/2024/value', 899],
  ['Output [fell](claim:output/2020/value "< previous") in 2020.', 'output/2020/value', 690],
  ['2020年产值[下降](claim:output/2020/value "< output/2019/value")。', 'output/2020/value', 690],
  [
    'The rate [did not fall](claim:jobless/2024-02/rate "not < previous") in February.',
    'jobless/2024-02/rate',
    5.1,
  ],
  [
    '2月失业率[没有下降](claim:jobless/2024-02/rate "not < previous")。',
    'jobless/2024-02/rate',
    5.1,
  ],
  [
    'Exports were [higher than imports](claim:trade/2024/exports "> its imports").',
    'trade/2024/imports',
    340,
  ],
  ['出口[高于](claim:trade/2024/exports "> its imports")进口。', 'trade/2024/imports', 340],
  [
    'March was [the same as January](claim:jobless/2024-03/rate "= jobless/2024-01/rate").',
    'jobless/2024-03/rate',
    5.1,
  ],
  [
    '3月与1月[持平](claim:jobless/2024-03/rate "= jobless/2024-01/rate")。',
    'jobless/2024-03/rate',
    5.1,
  ],
  [
    'Exports rose [while imports fell](claim:trade/2024/exports "> previous and trade/2024/imports < trade/2023/imports").',
    'trade/2024/imports',
    206,
  ],
  [
    '出口[上升而进口下降](claim:trade/2024/exports "> previous and trade/2024/imports < trade/2023/imports")。',
    'trade/2024/imports',
    206,
  ],
  ['Growth stayed [below 12%](claim:output/2024/growth "< 12%").', 'output/2024/growth', 12.1],
  ['增速[不到12%](claim:output/2024/growth "< 12%")。', 'output/2024/growth', 12.1],
  ['Output [broke 1,000亿元](claim:output/2024/value "> 1000")', 'output/2024/value', 999],
  ['产值[突破1000亿元](claim:output/2024/value "> 1000")。', 'output/2024/value', 999],
  [
    'The rate [slipped below 5%](claim:jobless/2024-05/rate "< 5% and < previous").',
    'jobless/2024-05/rate',
    5.1,
  ],
  [
    '失业率[跌破5%](claim:jobless/2024-05/rate "< 5% and < previous")。',
    'jobless/2024-05/rate',
    5.1,
  ],
  // Fractions, multiples, distances.
  [
    'Parks made up [more than half](claim:signed/parks/value "this / signed/total/value > 1/2").',
    'signed/parks/value',
    49,
  ],
  [
    '园区[超过一半](claim:signed/parks/value "this / signed/total/value > 1/2")。',
    'signed/parks/value',
    49,
  ],
  [
    'Ports made up [nearly a third](claim:signed/ports/value "< 1/3 * signed/total/value").',
    'signed/ports/value',
    5,
  ],
  [
    '港口[近三分之一](claim:signed/ports/value "< 1/3 * signed/total/value")。',
    'signed/ports/value',
    5,
  ],
  [
    'Output [more than doubled](claim:output/2024/value "> 2 * output/2015/value").',
    'output/2024/value',
    990,
  ],
  [
    '产值[翻了一番多](claim:output/2024/value "> 2 * output/2015/value")。',
    'output/2024/value',
    990,
  ],
  [
    'Parks took [twice as much as ports](claim:signed/parks/value "= 2 * signed/ports/value").',
    'signed/parks/value',
    90,
  ],
  [
    '园区是港口的[两倍](claim:signed/parks/value "= 2 * signed/ports/value")。',
    'signed/parks/value',
    90,
  ],
  [
    'Hill [grew by a quarter](claim:cities/2024,hill/value "= 1.25 * cities/2023,hill/value").',
    'cities/2024,hill/value',
    1600,
  ],
  [
    '山城[增加四分之一](claim:cities/2024,hill/value "= 1.25 * cities/2023,hill/value")。',
    'cities/2024,hill/value',
    1600,
  ],
  [
    'The rate is [0.5 percentage points lower](claim:jobless/2024-06/rate "= jobless/2024-01/rate - 0.5 percentage-points").',
    'jobless/2024-06/rate',
    4.8,
  ],
  [
    '比1月[低0.5个百分点](claim:jobless/2024-06/rate "= jobless/2024-01/rate - 0.5 percentage-points")。',
    'jobless/2024-06/rate',
    4.8,
  ],
  // Approximate, between.
  [
    'Output was [about 1,000亿元](claim:output/2024/value "~ 1000 within 1%")',
    'output/2024/value',
    1020,
  ],
  ['产值[约1000亿元](claim:output/2024/value "~ 1000 within 1%")。', 'output/2024/value', 1020],
  [
    'Growth was [between 11% and 12%](claim:output/2024/growth "between 11% and 12%").',
    'output/2024/growth',
    12.3,
  ],
  ['增速在[11%至12%](claim:output/2024/growth "in 11% ..< 12%")之间。', 'output/2024/growth', 12],
  // Runs.
  [
    'Output rose [for the fourth year in a row](claim:output/2024/value "rises in a row = 4").',
    'output/2021/value',
    640,
  ],
  ['产值[连续第4年增长](claim:output/2024/value "rises in a row = 4")。', 'output/2021/value', 640],
  [
    'Output [rose every year](claim:output/2024/value "rises through 2020..2024") after 2020.',
    'output/2022/value',
    700,
  ],
  [
    '2020年以后产值[连年增长](claim:output/2024/value "rises through 2020..2024")。',
    'output/2022/value',
    700,
  ],
  [
    'The rate [fell three months running](claim:jobless/2024-06/rate "falls through 2024-03..2024-06").',
    'jobless/2024-05/rate',
    5.1,
  ],
  [
    '失业率[连续三个月下降](claim:jobless/2024-06/rate "falls through 2024-03..2024-06")。',
    'jobless/2024-05/rate',
    5.1,
  ],
  [
    'Lake [shrank every year](claim:cities/2024,lake/value "falls through 2022,lake..2024,lake").',
    'cities/2023,lake/value',
    3100,
  ],
  [
    '湖城人口[逐年减少](claim:cities/2024,lake/value "falls through 2022,lake..2024,lake")。',
    'cities/2023,lake/value',
    3100,
  ],
  // Counts of rows.
  [
    '[Five of the seven](claim:sectors/food/growth "5 of 7 > 0") sectors grew.',
    'sectors/paper/growth',
    1,
  ],
  ['七个行业中[五个增长](claim:sectors/food/growth "5 of 7 > 0")。', 'sectors/paper/growth', 1],
  ['[Most grew](claim:sectors/food/growth "most > 0").', 'sectors/food/growth', Number.NaN],
  ['[多数增长](claim:sectors/food/growth "most > 0")。', 'sectors/food/growth', Number.NaN],
  ['[All but two grew](claim:sectors/food/growth "all but 2 > 0").', 'sectors/food/growth', -2],
  ['[除两个外都增长](claim:sectors/food/growth "all but 2 > 0")。', 'sectors/food/growth', -2],
  [
    '[Only electronics](claim:sectors/electronics/growth "only this > 10%") grew by more than a tenth.',
    'sectors/food/growth',
    14,
  ],
  [
    '增长过一成的[只有电子](claim:sectors/electronics/growth "only this > 10%")。',
    'sectors/food/growth',
    14,
  ],
  [
    '[Every year](claim:trade/2024/exports "every all > its imports") exports were higher.',
    'trade/2022/imports',
    270,
  ],
  [
    '[历年都高于](claim:trade/2024/exports "every all > its imports")进口。',
    'trade/2022/imports',
    270,
  ],
  [
    '[None fell by more than 5%](claim:sectors/steel/growth "no all < -5%").',
    'sectors/paper/growth',
    -7,
  ],
  ['[没有一个下降超过5%](claim:sectors/steel/growth "no all < -5%")。', 'sectors/paper/growth', -7],
  [
    'Output rose in [eight of the nine years](claim:output/2024/value "count(2016..2024 where > previous) = 8") since.',
    'output/2020/value',
    690,
  ],
  [
    '此后九年里[八年增长](claim:output/2024/value "count(2016..2024 where > previous) = 8")。',
    'output/2020/value',
    690,
  ],
  // Functions of rows.
  [
    'Electronics is [far above the average](claim:sectors/electronics/growth "> 3 * mean(all)").',
    'sectors/electronics/growth',
    6,
  ],
  [
    '电子[高于平均](claim:sectors/electronics/growth "> mean(all)")。',
    'sectors/electronics/growth',
    2,
  ],
  [
    'Chemicals is [above the median](claim:sectors/chemicals/growth "> median(all)").',
    'sectors/chemicals/growth',
    3,
  ],
  [
    '化工[高于中位数](claim:sectors/chemicals/growth "> median(all)")。',
    'sectors/chemicals/growth',
    3,
  ],
  [
    'Parks took [more than the others together](claim:signed/parks/value "> sum(others except total)").',
    'signed/parks/value',
    39,
  ],
  [
    '园区[多于其余之和](claim:signed/parks/value "> sum(others except total)")。',
    'signed/parks/value',
    39,
  ],
  [
    'Output grew [by 8.1% a year](claim:output/2024/value "rate(2015..2024) in 8.05% ..< 8.15%") from 2015.',
    'output/2024/value',
    1100,
  ],
  [
    '产值[年均增长8.1%](claim:output/2024/value "rate(2015..2024) in 8.05% ..< 8.15%")。',
    'output/2024/value',
    1100,
  ],
  [
    'Exports [grew faster than output](claim:trade/2024/exports "change(2020..2024) > change(2020..2024 of output/value)").',
    'trade/2024/exports',
    300,
  ],
  [
    '出口[增长快于](claim:trade/2024/exports "change(2020..2024) > change(2020..2024 of output/value)")产值。',
    'trade/2024/exports',
    300,
  ],
  [
    'Exports [grew 65%](claim:trade/2024/exports "change(2020..2024) = 65%") in four years.',
    'trade/2024/exports',
    340,
  ],
  [
    '四年间出口[增长65%](claim:trade/2024/exports "change(2020..2024) = 65%")。',
    'trade/2024/exports',
    340,
  ],
  // Bounds.
  [
    'The east park drew [more than the west](claim:visits/east/value "> visits/west/value").',
    'visits/west/value',
    3100,
  ],
  ['东园[多于](claim:visits/east/value "> visits/west/value")西园。', 'visits/west/value', 3100],
  // Ranges, shares and courses as releases tell them.
  [
    'Output grew [by 8 per cent a year on average](claim:output/2024/value "rate(2015..2024) in 7.5% .. 8.5%").',
    'output/2015/value',
    400,
  ],
  [
    '[年均增长8%左右](claim:output/2024/value "rate(2015..2024) in 7.5% .. 8.5%")。',
    'output/2015/value',
    400,
  ],
  [
    'The surplus was [seven times that of 2020](claim:trade/2024/exports "(this - its imports) / (trade/2020/exports - trade/2020/imports) = 7").',
    'trade/2020/imports',
    190,
  ],
  [
    'Exports [outpaced imports](claim:trade/2024/exports "change(trade/2020/exports, this) > change(trade/2020/imports, its imports)") over four years.',
    'trade/2020/imports',
    100,
  ],
  [
    'Growth was [in double digits for four years running](claim:output/2024/growth "every 2021..2024 >= 10").',
    'output/2022/growth',
    9.9,
  ],
  [
    '[连续四年保持两位数增长](claim:output/2024/growth "every 2021..2024 >= 10")。',
    'output/2022/growth',
    9.9,
  ],
  [
    'The top two made [nearly half](claim:sectors/electronics/output "(this + sectors/machinery/output) / sum(all) in 45% ..< 50%") of output.',
    'sectors/machinery/output',
    600,
  ],
  [
    '电子和机械合计[近半](claim:sectors/electronics/output "(this + sectors/machinery/output) / sum(all) in 45% ..< 50%")。',
    'sectors/machinery/output',
    600,
  ],
  [
    '产值[首次突破1000亿元](claim:output/2024/value "> 1000 and every others < 1000")。',
    'output/2023/value',
    1001,
  ],
  [
    'Machinery outgrew chemicals [by more than five points](claim:sectors/machinery/growth "this - sectors/chemicals/growth > 5 percentage-points").',
    'sectors/chemicals/growth',
    5,
  ],
  [
    '机械增速[高出化工5个百分点以上](claim:sectors/machinery/growth "this - sectors/chemicals/growth > 5 percentage-points")。',
    'sectors/chemicals/growth',
    5,
  ],
  [
    '钢铁和造纸是[仅有的两个下降的行业](claim:sectors/steel/growth "2 of 7 < 0")。',
    'sectors/food/growth',
    -1,
  ],
];
