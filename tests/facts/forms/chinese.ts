/**
 * Sentences of newsrooms in Chinese: `sentence | value unit, and how the cell is to be read`, a sentence a line, the bound words in
 * brackets. True ones and, of the same kinds, false ones.
 */
export const chinese = {
  growth: {
    ok: `
一季度工业增加值[同比增长5.2%] | 5.2 percent
社会零售总额比上年[增长7.1%] | 7.1 percent
出口额同比[提高3.4%] | 3.4 percent
用电量较上年同期[上升6.6%] | 6.6 percent
房价环比上涨[0.3%] | 0.3 percent
粮价累计攀升[12%] | 12 percent
两项合计增长了[1.5倍] | 150 percent
利用外资[翻一番] | 103 percent
快递量[翻了两番] | 300 percent
投诉[成倍增长] | 140 percent`,
    no: `
一季度工业增加值[同比增长5.2%] | -5.2 percent
出口额同比[提高3.4%] | 3.5 percent
房价环比上涨[0.3%] | -0.3 percent
利用外资[翻一番] | 88 percent
快递量[翻了两番] | 200 percent
投诉[成倍增长] | 64 percent`,
  },
  falls: {
    ok: `
发电量同比下降[4.7%] | -4.7 percent
发电量[同比下降4.7%] | -4.7 percent
发电量同比[下降4.7%] | -4.7 percent
客流减少了[12万人次] | -120000 visit
产量比上年减少[近三成] | -29.2 percent
股指收跌[1.2%] | -1.2 percent
利率下调[25个基点] | -0.25 percentage-points
预期[下调0.3个百分点]至4.1% | -0.3 percentage-points
亏损[3.2亿元] | -3.2 亿元
净亏损收窄至[1.1亿元] | -1.1 亿元
净亏损收窄至[1.1亿元] | 1.1 亿元
跌幅缩小[0.4个百分点] | 0.4 percentage-points
涨幅回落[0.4个百分点] | -0.4 percentage-points
最低气温零下[18℃] | -18 degC
最低气温[零下18℃] | -18 degC
比常年偏低[1.4℃] | -1.4 degC
下降到[4.7%] | 4.7 percent
降至[4.7%] | 4.7 percent
减少到[300人] | 300 person
[4.7%]的降幅 | -4.7 percent
降幅为[4.7%] | -4.7 percent`,
    no: `
发电量同比下降[4.7%] | 4.7 percent
发电量[同比下降4.7%] | 4.7 percent
发电量同比[下降4.7%] | 4.7 percent
客流减少了[12万人次] | 120000 visit
股指收跌[1.2%] | 1.2 percent
股指重挫[1.2%] | 1.2 percent
利率下调[25个基点] | 0.25 percentage-points
涨幅回落[0.4个百分点] | 0.4 percentage-points
最低气温零下[18℃] | 18 degC
比常年偏低[1.4℃] | 1.4 degC
降至[4.7%] | -4.7 percent
减少到[300人] | -300 person
[4.7%]的降幅 | 4.7 percent
跌[4.7%] | 4.8 percent
下降[4.7%] | -4.6 percent`,
  },
  crossing: {
    ok: `
市值突破[3万亿元] | 30200 亿元
首破[1亿吨] | 100300000 t
游客量跃上[200万人次] | 2010000 visit
股指站上[3000点] | 3001.2 point
累计跨过[50万件]大关 | 502000 case
汇价跌破[7元] | 6.98 元
得票不及[三成] | 28.8 percent
产量未达[40万吨] | 392000 t`,
    no: `
市值突破[3万亿元] | 29900 亿元
首破[1亿吨] | 99800000 t
冲破[1亿吨] | 99800000 t
越过[1亿吨] | 99800000 t
游客量跃上[200万人次] | 1996000 visit
游客量迈上[200万人次] | 1996000 visit
股指站上[3000点] | 2999.7 point
累计跨过[50万件]大关 | 499800 case
汇价跌破[7元] | 7.02 元
得票不及[三成] | 30.4 percent
产量未达[40万吨] | 402000 t
攀上[40万吨] | 398000 t`,
  },
  denied: {
    ok: `
合格率没有达到[80%] | 78.2 percent
合格率未达到[80%] | 78.2 percent
进度未超过[60%] | 58.8 percent`,
    no: `
合格率没有达到[80%] | 80 percent
合格率没有达到[80%] | 82.1 percent
不是[7%] | 7 percent
并非[40个] | 40 project
[80%]的目标没有达到 | 80 percent
没有下降[5%] | -5 percent
进度未超过[60%] | 60.4 percent`,
  },
  scales: {
    ok: `
产能[40万]吨 | 400000 t
受访[40]人 | 40 person
约[3.5]亿元 | 3.48 亿元`,
    no: `
[40]打 | 40 project
[40]百人 | 40 person
[40]萬人 | 40 person
[40]亿 | 40 project
[40]兆 | 40 project
[40] millions | 40 person
[40] lakh | 40 person
两倍于[40个] | 40 project
半数[40%] | 40 percent
2 [345]人 | 345 person`,
  },
  denominators: {
    ok: `
婴儿死亡率为[5.6‰] | 5.6 permille
每万人发明专利[12.3件] | 12.3 case/万person
每10万人中有[15.1例] | 15.1 case/十万person
孕产妇死亡率[15.1/10万] | 15.1 death/100000 person
每千人口床位[6.7张] | 6.7 bed/千person
能耗[0.55吨标准煤/万元] | 0.55 tce/万元
每年产值[30亿元] | 30 亿元
每股收益[1.2元] | 1.2 元
每股收益[1.2元] | 1.2 元/share
户均收入[5.2万元] | 52000 元/household
密度[329人/平方公里] | 329 person/km2`,
    no: `
每万人发明专利[12.3件] | 12.4 case/万person
每10万人中有[15.1例] | 15.1 case/万person
孕产妇死亡率[15.1/10万] | 15.2 death/100000 person
孕产妇死亡率[15.1/10万] | 15.1 death/1000 person
每千人口床位[6.7张] | 6.8 bed/千person
密度[329人/平方公里] | 329 person/ha
每个项目[6亿元] | 6 亿元
每月[30元] | 30 元/year`,
  },
  units: {
    ok: `
总产[1.39万亿斤] | 1390000000000 jin
总产[1.39万亿斤] | 695000000000 kg
铺设面积[320㎡] | 320 m2
浓度[29微克/立方米] | 29 ug/m3
浓度[29μg/m³] | 29 ug/m3
浓度[29 µg/m³] | 29 ug/m3
浓度达[423ppm] | 423 ppm
排放[3.2亿吨二氧化碳] | 320000000 tCO2
限[5个工作日] | 5 day
质量[5.97×10^24千克] | 5.97e24 kg
约合[3美分] | 0.03 USD
利率[3.5个百分点] | 3.5 percentage-points
原油[73美元/桶] | 73 USD/barrel`,
    no: `
总产[1.39万亿斤] | 1400000000000 jin
铺设面积[320㎡] | 320 m
浓度[29微克/立方米] | 29 g/m3
浓度[29μg/m³] | 30 ug/m3
浓度达[423ppm] | 423 percent
限[5个工作日] | 6 day
质量[5.97×10^24千克] | 5.97e23 kg
约合[3美分] | 3 USD
原油[73美元/桶] | 73 CNY/barrel`,
  },
  shares: {
    ok: `
占比[近三分之一] | 31.2 percent
占[约四成] | 40 percent
占[十分之一] | 10.1 percent
[过半]企业 | 52.3 percent
[六成五] | 65 percent
男女比[105.1:100] | 1.051
占[三分之二] | 66.7 percent
产能[减半] | -50.6 percent`,
    no: `
占比[近三分之一] | 34 percent
占比[近三分之一] | 29.9 percent
占[十分之一] | 10.4 percent
[过半]企业 | 49.8 percent
[六成五] | 66 percent
男女比[105.1:100] | 1.061
占[三分之二] | 68 percent
产能[减半] | -44 percent
产能[减半] | 50 percent`,
  },
  vague: {
    ok: `
[上百家]企业 | 130 enterprise
[数百万人] | 4300000 person
[几十个]项目 | 64 project
[十几个]项目 | 14 project
[数十亿元] | 32 亿元
[两位数]增长 | 12.4 percent
约[300人] | 300 person
近[300人] | 296 person`,
    no: `
[上百家]企业 | 92 enterprise
[数百万人] | 430000 person
[数百万人] | 43000000 person
[几十个]项目 | 14 project
[十几个]项目 | 24 project
[两位数]增长 | 9.6 percent
近[300人] | 300 person
近[300人] | 302 person`,
  },
  ranks: {
    ok: `
[第二大]经济体 | 2
排名[第十三] | 13
位列[前10] | 7
[第3名] | 3`,
    no: `
[第二大]经济体 | 3
排名[第十三] | 12
位列[前10] | 11
[第3名] | 3 元`,
  },
  'the words around': {
    ok: `
全年营收[12.3亿元] | 12.3 亿元
同比增速为[6.1%] | 6.1 percent
较去年同期增长[6.1%] | 6.1 percent
比上年提高[0.6个百分点] | 0.6 percentage-points
比上年降低[0.6个百分点] | -0.6 percentage-points
共签约[40个]项目 | 40 project
新增[40个]项目 | 40 project
总投资[12.3亿元] | 12.3 亿元
其中[40个]项目开工 | 40 project
达到了[12.3亿元] | 12.3 亿元
超[12亿元] | 12.3 亿元
连续[12年]增长 | 12 year
的[40个]项目 | 40 project
减少的[40个]项目 | 40 project
完成投资[12.3亿元]，下降3% | 12.3 亿元
有[40%]的企业 | 40 percent
每[4.5人] | 4.5 person
预计增长[5%]左右 | 5.1 percent
降幅比上月收窄[0.3个百分点] | 0.3 percentage-points
占比由[12%]提高到15% | 12 percent
从[12%]下降到10% | 12 percent
增至[15%] | 15 percent
下降至[10%] | 10 percent
同比少[3.2亿元] | -3.2 亿元
环比跌[0.1%] | -0.1 percent
逆差[300亿元] | 300 亿元
逆差[300亿元] | -300 亿元
减少碳排放[12.3万吨] | 123000 t
节约用水[12.3万立方米] | 123000 m3
增加了[1倍] | 100 percent
是上年的[2.3倍] | 2.3
至少[40%] | 41 percent
不超过[40个] | 40 project
[40个]以内 | 40 project
至多[40%] | 40 percent
[约1000多万人次] | 10400000 visit
约[1000多万人次] | 10400000 visit
砍掉[40个]项目 | 40 project
统一[40个] | 40 project
星期一[40个]项目开工 | 40 project
超[百个]项目 | 130 project
[300件]的办理时限没有变 | 300 case
[300件]实现全程网办 | 300 case
产量砍掉[5%] | -5 percent
不低于[40%] | 41 percent
最多[40个] | 38 project
[40个]以内 | 38 project
[百分之三十八] | 38 percent
[三成多] | 33 percent`,
    no: `
同比少[3.2亿元] | 3.2 亿元
环比跌[0.1%] | 0.1 percent
增速放缓[0.3个百分点] | 0.3 percentage-points
缩短[3天] | 3 day
压减[3%] | 3 percent
锐减[3%] | 3 percent
较上年降低[0.6个百分点] | 0.6 percentage-points
从未超过[40%] | 40.4 percent
尚未突破[40%] | 40.4 percent
没有低于[40%] | 39.6 percent
至少[40%] | 40 percent
不超过[40个] | 41 project
[约1000多万人次] | 9900000 visit
产量砍掉[5%] | 5 percent
产量失血[5%] | 5 percent
遭遇[5%]的重挫 | 5 percent
出现[5%]的滑坡 | 5 percent
客流少掉了[5%] | 5 percent
工资倒扣[5%] | 5 percent
何曾增长[5%] | 5 percent
哪里有[5%] | 5 percent
怎么会有[5%] | 5 percent
差点增长[5%] | 5 percent
[5%]尚且不到 | 5 percent
[5%]都没有 | 5 percent
[300件]不止 | 300 case
[300件]的说法不实 | 300 case
[300件]系误传 | 300 case
与[300件]失之交臂 | 300 case
二百[40]人 | 40 person
三万[40]人 | 40 person
[12%]个百分点 | 12 percent
不等于[40%] | 40 percent
站稳[3000点] | 2999.6 point
冲上[3000点] | 2999.6 point
攻破[3000点] | 2999.6 point
一举突破[3000点] | 2999.6 point
跌穿[3000点] | 3000.4 point
失守[3000点] | 3000.4 point
逼近[3000点] | 3000.4 point
不足[3000点] | 3000.4 point
[3000点]以上 | 2999.6 point
[3000点]以下 | 3000.4 point
[3000]多点 | 2999.6 point
[40]余人 | 39.6 person
[40]成 | 40 percent
[40]千人 | 40 person
[四十]万人 | 40 person
三[百]人 | 100 person
负[40] | 40 project
零下[40℃] | 40 degC
第[40]个 | 40 project
[40]倍 | 40 percent
增长[1倍] | 200 percent
是上年的[2.3倍] | 3.3
[40%]下降 | 41 percent
[40]美元 | 40 元
[40]公里 | 40 mile
[40]亩 | 40 ha`,
  },
  'cuts, marks and measures': {
    ok: `
央行下调存款准备金率[50个基点] | -0.5 percentage-points
央行下调存款准备金率[超过50个基点] | -0.55 percentage-points
居世界[首位] | 1
打[七五折] | 75 percent
时速[350公里] | 350 km/h
时速超过[350公里] | 357 km/h
师生比[1∶16] | 0.0625`,
    no: `
央行下调存款准备金率[50个基点] | 0.5 percentage-points
居世界[首位] | 2
打[七五折] | 70 percent
时速[350公里] | 360 km/h
时速[350公里] | 350 km
师生比[1∶16] | 0.0725`,
  },
  'turns of phrase': {
    ok: `
央行降息[25个基点] | -0.25 percentage-points
央行加息[25个基点] | 0.25 percentage-points
公司裁减员工[3000人] | -3000 person
一度逼近[百万] | 982000 person
出口[逆势增长9.2%] | 9.2 percent
人民币[贬值0.8%] | -0.8 percent
由第12位升至[第10位] | 10
进入[世界前三] | 2
居[全球第一] | 1
投入产出比[1比4] | 0.25
排放[11.9吉吨] | 11.9 Gt`,
    no: `
央行降息[25个基点] | 0.25 percentage-points
没能守住[50%] | 50.3 percent
谈不上[8%] | 8 percent
从来没有过[9%] | 9 percent
人民币[贬值0.8%] | 0.8 percent
由第12位升至[第10位] | 12
进入[世界前三] | 4
投入产出比[1比4] | 0.2`,
  },
  'two units': {
    ok: `
全程[2小时40分] | 160 min
全程[2小时05分08秒] | 7508 s
工期[两年零三个月] | 27 month
成绩[9秒83] | 9.83 s
跳过[2米38] | 2.38 m
身高[1米83] | 183 cm
水位涨了[半米] | 0.5 m`,
    no: `
全程[2小时40分] | 161 min
全程[2小时]40分 | 2 h
工期[两年]零三个月 | 2 year
工期[两年零三个月] | 28 month
成绩[9秒83] | 9.84 s
跳过[2米38] | 2.39 m
水位涨了[半米] | 0.6 m`,
  },
  'by a little': {
    ok: `
支持率[勉强达到60%] | 60.3 percent
产量[翻了近一番] | 96 percent
用工率[刚过六成] | 60.8 percent`,
    no: `
支持率[勉强达到60%] | 59.2 percent
产量[翻了近一番] | 104 percent
难以达到[60%] | 60 percent
即将突破[60%] | 60.4 percent
没有一年超过[5%] | 5.4 percent
距[1万亿元]大关仅一步之遥 | 10012 亿元
仅比[60%]略低 | 60.4 percent
翻[两]番 | 2
排名倒数[第三] | 3`,
  },
  'across the bracket': {
    ok: `
增速低于全国平均水平[0.4个百分点] | -0.4 percentage-points
低于预期[0.2个百分点] | -0.2 percentage-points
高于预期[0.2个百分点] | 0.2 percentage-points
水库蓄水[较常年同期偏多12%] | 12 percent
降水[比2015年减少3%] | -3 percent
亏损扩大至[5.6亿元] | -5.6 亿元
拟每10股派发[2.5元] | 2.5 元
每百元收入中的成本为[85元] | 85 元
男女比例为[105比100] | 1.05`,
    no: `
增速低于全国平均水平[0.4个百分点] | 0.4 percentage-points
低于预期[0.2个百分点] | 0.2 percentage-points
高于预期[0.2个百分点] | -0.2 percentage-points
水库蓄水[较常年同期偏多12%] | -12 percent
降水[比2015年减少3%] | 3 percent
面积缩小[18%] | 18 percent
由[12]增加到15万 | 12
[12]至15万 | 12`,
  },
  nouns: {
    ok: `
夺得[40枚金牌] | 40
赞成票[312票] | 312
[十户中有三户]参保 | 30 percent
[每四人中有一人]参保 | 25 percent
连续[第六个交易日]上涨 | 6
发生[6.8级地震] | 6.8
[3.3亿]家庭户 | 330000000 household`,
    no: `
夺得[40枚金牌] | 41
[十户中有三户]参保 | 40 percent
[五成]五 | 50 percent
三点[五]倍 | 5
平均降价[53%] | 53 percent
难达[5%] | 5 percent
夺得[40枚金牌] | 40 case
夺得[40万枚金牌] | 40`,
  },
  'further apart': {
    ok: `
净出口[拖累经济增长0.6个百分点] | -0.6 percentage-points
消费拉动经济增长[2.8个百分点] | 2.8 percentage-points
股指收复[3000点] | 3012 point
产值突破[500亿元]大关 | 506 亿元
股指跌破[3000点]关口 | 2996 point
油价重回[80美元]之上 | 80.6 USD
汇率在[7.0]下方 | 6.98
增速[排名第五] | 5
[54城]环比下跌 | 54
欧元兑美元报[1.08美元] | 1.08 USD/EUR
煤耗为[302克标准煤/千瓦时] | 302 g/kWh`,
    no: `
净出口拖累经济增长[0.6个百分点] | 0.6 percentage-points
股指收复[3000点] | 2993 point
产值突破[500亿元]大关 | 498 亿元
股指跌破[3000点]关口 | 3004 point
油价重回[80美元]之上 | 79.6 USD
汇率在[7.0]下方 | 7.03
得票率未能过[50%] | 50.4 percent
不存在[12件]隐患 | 12 case
跌出[前十] | 8
[两成]五 | 20 percent
英镑兑日元报[1.08美元] | 1.08 USD/EUR`,
  },
  'rates and times': {
    ok: `
日元跌至[151.97]兑1美元 | 151.97 JPY/USD
只用了[3个多月] | 3.4 month
只用了[两个多小时] | 2.4 h
产值[过百亿元] | 108 亿元
市值重回[万亿] | 1.02 万亿元
[每5人中就有1人]参保 | 20 percent
每10万人中有大学生[15467人] | 15467 person/十万person
新建[172万套（间）] | 1720000 home
净流出[超过20亿元] | -21.3 亿元
打进[第700粒]进球 | 700`,
    no: `
日元跌至[151.97]兑1美元 | 151.97 JPY/EUR
只用了[3个多月] | 2.8 month
产值[过百亿元] | 97 亿元
汇率走贬[1.2%] | 1.2 percent
险守[2万点] | 19800 point
距[200亿元]还有不小差距 | 200 亿元
仅次于[第二名] | 2
[一]又二分之一 | 1`,
  },
  'parts, pairs and each': {
    ok: `
合格率过[九成] | 91.4 percent
投票者过[半] | 50.8 percent
走过[25年]历程 | 25 year
户均[86元] | 86 元/household
人均用水[4.6吨] | 4.6 t/person
客流翻了[两番] | 300 percent
夺得[历史同期第四高] | 4`,
    no: `
合格率过[九成] | 89.2 percent
投票者过[半] | 48.9 percent
赞成者过[三分之二] | 65.9 percent
人均[86元] | 86 元/household
每户[86元] | 86 元/person
赠书[60]双 | 60 person
客流翻了[两番] | 200 percent
夺得[历史同期第四高] | 5`,
  },
} as const;
