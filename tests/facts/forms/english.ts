/** The same in English: see `chinese`. */
export const english = {
  growth: {
    ok: `
Sales were [up 14.7%] | 14.7 percent
Sales were [14.7% higher] | 14.7 percent
Inflation was [14.7pc] | 14.7 percent
Output was [ahead by 2.4%] | 2.4 percent
Profit [more than doubled] | 111 percent
Exports [doubled] | 101 percent
Exports [tripled] | 200 percent
A [threefold] rise | 200 percent
Growth was [double-digit] | 12.6 percent
Orders grew [by a factor of four] | 4
Turnover hit [a record 208 GW] | 208 GW
It added [an average of 158,000 a month] | 158000 job/month
Jobs rose by [158,000] a month | 158000 job`,
    no: `
Sales were [up 14.7%] | -14.7 percent
Sales were [14.7% higher] | 14.8 percent
Inflation was [14.7pc] | 14.7 percentage-points
Profit [more than doubled] | 94 percent
Exports [doubled] | 90 percent
Exports [tripled] | 170 percent
Growth was [double-digit] | 9.4 percent
Orders grew [by a factor of four] | 5
Turnover hit [a record 208 GW] | 209 GW
It costs [$40 a month] | 40 USD/year`,
  },
  falls: {
    ok: `
Sales fell by [3%] | -3 percent
Sales [fell by 3%] | -3 percent
Sales fell [by 3%] | -3 percent
Sales slumped [more than 30%] | -30.4 percent
Prices are [5.3%] lower than a year ago | -5.3 percent
Prices are [5.3% lower] | -5.3 percent
[33 fewer] deaths | -33 person
The group lost [40,000] jobs | -40000 job
The group lost [40,000] jobs | 40000 job
A loss of [£34.2m] | -34.2 million GBP
Net debt was [£(34.2)m] | -34.2 million GBP
The decline narrowed to [1.7%] | -1.7 percent
Rates were cut by [half] | -50 percent
Poverty was [halved] | -51 percent
It fell to [−40 °C] | -40 degC
It fell to [3%] | 3 percent
A [2%] decline | -2 percent
The forecast was revised [down by 5,000] | -5000 job
It was [24% below] the peak | -24 percent`,
    no: `
Sales fell by [3%] | 3 percent
Sales [fell by 3%] | 3 percent
Sales fell [by 3%] | 3 percent
Sales tumbled [3%] | 3 percent
Prices are [5.3%] lower than a year ago | 5.3 percent
Prices are [5.3% lower] | 5.3 percent
[33 fewer] deaths | 33 person
Net debt was [£(34.2)m] | 34.2 million GBP
Poverty was [halved] | -41 percent
Poverty was [halved] | 51 percent
It fell to [3%] | -3 percent
A [2%] decline | 2 percent
A drop of [2%] | 2 percent
Reserves fell by [1.2mn barrels] | 1200000 barrel`,
  },
  crossing: {
    ok: `
Revenue topped [$5bn] | 5.03 billion USD
The index broke through [3,000 points] | 3001.4 point
It raised north of [$2 billion] | 2.04 billion USD
It was just shy of [$5bn] | 4.97 billion USD
Sales missed [$5bn] | 4.9 billion USD
Exports totalled [$5bn] | 4.97 billion USD
The price dipped beneath [$70] | 69.6 USD
The board passed [40] laws | 40 case`,
    no: `
Revenue topped [$5bn] | 4.97 billion USD
Revenue exceeded [$5bn] | 4.97 billion USD
Revenue surpassed [$5bn] | 4.97 billion USD
Revenue passed [$5bn] | 4.97 billion USD
Revenue cleared [$5bn] | 4.97 billion USD
Revenue sailed past [$5bn] | 4.97 billion USD
Revenue bulldozed [$5bn] | 4.97 billion USD
The index broke through [3,000 points] | 2999.6 point
It raised north of [$2 billion] | 1.98 billion USD
It was just shy of [$5bn] | 5.03 billion USD
Sales missed [$5bn] | 5.1 billion USD
The price dipped beneath [$70] | 70.4 USD
More than a staggering [300] cases | 299.6 case
More than an estimated [2 million] people | 1960000 person
Comfortably over [2 million] people | 1960000 person`,
  },
  denied: {
    ok: `
It did not reach [50%] | 48.8 percent
It never exceeded [50%] | 49.6 percent
It was no more than [50%] | 49.8 percent`,
    no: `
It did not reach [50%] | 50 percent
It did not reach [50%] | 51.2 percent
It was not [7%] | 7 percent
It wasn't [7%] | 7 percent
Sales did not fall by [5%] | -5 percent
[50%] was not reached | 50 percent
The [50%] target has never been met | 50 percent`,
  },
  scales: {
    ok: `
It has [40] million homes | 40000000 home
It sold [40] dozen | 480 project
A payout of [40 lakh rupees] | 4000000 INR
A payout of [₹40 crore] | 400000000 INR`,
    no: `
[40] millions | 40 person
[40] million | 40 person
[40] lakh | 40 person
[40] crore | 40 person
[40] dozen | 40 person
[40] Millionen Menschen | 40 person
[40] milliards | 40 person
[40] mil | 40 person
[40] тысяч | 40 person
[40]万 | 40 person
twice [40] | 40 person
half of [40] | 40 person
forty [five] people | 5 person
[40] 000 people | 40 person
two [thirds] | 3 person`,
  },
  denominators: {
    ok: `
[12 per 100,000] people | 12 death/100000 person
Mortality is [5.6 per 1,000 live births] | 5.6 death/千birth
Mortality is [5.6] per 1,000 live births | 5.6 permille
[3.7 people per square kilometre] | 3.7 person/km2
It loses [C$49bn] a year | 49 billion CAD
They scored [2.6 goals] per match | 2.6 goal
[2.6 goals/match] | 2.6 goal/game
It rises [4.4 millimeters a year] | 4.4 mm/year`,
    no: `
[12 per 100,000] people | 13 death/100000 person
[12 per 10,000] people | 12 death/100000 person
Mortality is [5.6 per 1,000 live births] | 5.7 death/千birth
[3.7 people per square kilometre] | 3.7 person/ha
It rises [4.4 millimeters a year] | 4.4 cm/year
[611 million yuan per project] | 611 million CNY`,
  },
  units: {
    ok: `
Earnings of [6 cents] | 0.06 USD
Shares at [53.7p] | 0.537 GBP
[36.8Gt] of carbon | 36800000000 t
[36.8 GtCO₂e] | 36800000000 tCO2
It was [104°F] | 104 degF
[395.3 ppm] | 395.3 ppm
A mass of [5.97 × 10^24 kg] | 5.97e24 kg
A mass of [5.97e24 kg] | 5.97e24 kg
[10 working days] | 10 day
A [62 m²] flat | 62 m2
[70mph] | 70 mph
[Rs500] | 500 INR
[kr500] | 500 SEK
It cost [$4 to $5 billion] | 4.6 billion USD
It cost [$4bn to $5bn] | 4.6 billion USD
A [77-year-old] man | 77 year
[499 victims] of crime | 499 person`,
    no: `
Earnings of [6 cents] | 6 USD
Shares at [53.7p] | 53.7 GBP
[36.8Gt] of carbon | 36800000 t
It was [104°F] | 104 degC
A mass of [5.97 × 10^24 kg] | 5.97e25 kg
[10 working days] | 11 day
A [62 m²] flat | 62 m
[Rs500] | 500 USD
It cost [$4 to $5 billion] | 5.2 billion USD
A [77-year-old] man | 78 year
[499 victims] of crime | 500 person
[499 victims] of crime | 499 vehicle`,
  },
  points: {
    ok: `
by [half a percentage point] | 0.5 percentage-points
by [half a point] | 0.5 percentage-points
by [half] a percentage point | 0.5 percentage-points
by [a quarter of a percentage point] | 0.25 percentage-points
a [quarter-point] rise | 0.25 percentage-points
by [2.5 points] | 2.5 percentage-points
by [25 basis points] | 0.25 percentage-points
by [25bp] | 0.25 percentage-points`,
    no: `
by [half a percentage point] | 0.25 percentage-points
by [half a point] | 0.5 percent
by [a quarter of a percentage point] | 0.5 percentage-points
by [2.5 points] | 2.5 percent
by [25 basis points] | 25 percentage-points`,
  },
  shares: {
    ok: `
[Almost a third] of them | 31 percent
[Around a fifth] of sales | 18.9 percent
[One in six] people | 16.7 percent
[About one person out of every 50,000] | 0.00002
[Seven in ten] voters | 70 percent
Teachers are outnumbered [18 to 1] | 18
About [300] cases | 300 case
[Some 1,105,117] cases | 1105117 case
[well over half] of sales | 62 percent
[dozens of] cases | 64 case
[hundreds of thousands of] people | 430000 person`,
    no: `
[Almost a third] of them | 34 percent
[Almost a third] of them | 29 percent
[Around a fifth] of sales | 24 percent
[One in six] people | 20 percent
[Seven in ten] voters | 75 percent
Teachers are outnumbered [18 to 1] | 17
About [300] cases | 330 case
[well over half] of sales | 48 percent
[dozens of] cases | 12 case
[hundreds of thousands of] people | 43000 person`,
  },
  ranks: {
    ok: `
The [13th highest] on record | 13
The [No. 1 market] | 1
In the [top 10] | 7`,
    no: `
The [13th highest] on record | 12
The [No. 1 market] | 2
In the [top 10] | 11
The [13th highest] on record | 13 case`,
  },
  'the words around': {
    ok: `
It employs [about 5,000] people | 4982 person
The fund raised [$2.5bn] | 2.51 billion USD
Unemployment was [4.1%] in May | 4.1 percent
Output was [3.2%] below its peak | -3.2 percent
Sales of [£1.2bn] were reported | 1.2 billion GBP
The rate stood at [5.25%] | 5.25 percent
GDP shrank [0.3%] in the quarter | -0.3 percent
The pound slid [1.2%] to $1.21 | -1.2 percent
They killed [40] people | 40 person
It saw [1.3 million] visitors | 1300000 visit
A fall of [12%] | -12 percent
Emissions need to fall [43%] by 2030 | -43 percent
a [1.2 percentage point] drop | -1.2 percentage-points
It has lost [a third] of its value | -33.3 percent
It is worth [€3.4 billion] | 3.4 billion EUR
Some [300] of them | 300 person
A total of [1,234] cases | 1234 case
As many as [1,234] cases | 1234 case
Over the past [12 months] | 12 month
For the first time in [12 years] | 12 year
Roughly [two in five] adults | 40 percent
Nearly [nine out of ten] | 88.6 percent
It cost [£45 per person] | 45 GBP/person
[£45] per person | 45 GBP/person
[£45] each | 45 GBP/person
wages of [$27.16 an hour] | 27.16 USD/h
the [second-largest] economy | 2
the [third] largest | 3
a [40-hour] week | 40 h
[12.5 million metric tons] | 12500000 t
The deficit narrowed to [$67.4bn] | 67.4 billion USD
The deficit narrowed to [$67.4bn] | -67.4 billion USD
a net loss of [$1.2 billion] | -1.2 billion USD
Temperatures hit [minus 13°C] | -13 degC
lost [2.3%] | -2.3 percent
down [2.3%] | -2.3 percent
[2.3%] down on the year | -2.3 percent
growth slowed to [2.3%] | 2.3 percent
grew at an annual rate of [2.3%] | 2.3 percent
between [20% and 30%] | 24 percent
as much as [30%] | 30 percent
up to [30%] | 29.4 percent
no fewer than [40] | 42 project
no more than [40] projects | 40 project
[40] at most | 40 project
capped at [5%] | 5 percent
there were [40] projects | 40 project
a [4%] correction | -4 percent
came off [4%] | -4 percent
payrolls [edged down by 12,000] | -12000 job
the rate edged down to [4.1%] | 4.1 percent
the [40] deaths off the coast | 40 death
[40] people behind bars | 40 person
[40] jobs never advertised | 40 job
the figure exceeds [40%] | 41.2 percent
had passed [1 million] | 1003000 person
reached [1 million] | 1003000 person
just [40] projects | 40 project
only [40] projects | 40 project
all [40] projects | 40 project
the other [40] projects | 40 project
another [40] projects | 40 project
these [40] projects | 40 project
with [40] projects | 40 project
in [40] projects | 40 project
on [40] projects | 40 project
raised its forecast to [2.4%] | 2.4 percent
raised rates to [5.25%] | 5.25 percent
is expected to grow [4.5%] | 4.5 percent
will rise by [4.5%] | 4.5 percent
accounted for [31.4%] | 31.4 percent
the highest of [40] | 40 project
fell by [a quarter] | -25 percent
fell by [half] | -50 percent
[quadrupled] | 300 percent
rose [fivefold] | 400 percent
rose [10-fold] | 900 percent
[half a million] people | 500000 person
[1.5 times] as many | 1.5
[three times] the average | 3
The [1.5%] rise | 1.5 percent`,
    no: `
GDP shrank [0.3%] in the quarter | 0.3 percent
The pound slid [1.2%] to $1.21 | 1.2 percent
a [1.2 percentage point] drop | 1.2 percentage-points
dropped [12%] | 12 percent
dropped nearly [12%] | 11.8 percent
off by [12%] | 12 percent
decreased by around [12%] | 12 percent
hasn't hit [50%] | 50 percent
has not hit [50%] | 50 percent
failed to reach [50%] | 50.3 percent
never [50%] | 50 percent
no longer [50%] | 50 percent
without [40] projects | 40 project
crossed [$5bn] | 4.97 billion USD
smashed [$5bn] | 4.97 billion USD
crossed the [$5bn] mark | 4.97 billion USD
surged past [$5bn] | 4.97 billion USD
above [$5bn] | 4.97 billion USD
well above [$5bn] | 4.97 billion USD
beat [$5bn] | 4.97 billion USD
far below [$5bn] | 5.03 billion USD
fell short of [$5bn] | 5.03 billion USD
fell through [3,000] points | 3000.4 point
sank beneath [3,000] points | 3000.4 point
no fewer than [300] | 299.6 case
[300] or more | 299.6 case
[300] at least | 300 case
no more than [300] | 301 case
sales haemorrhaged [4%] | 4 percent
a haircut of [4%] | 4 percent
a [4%] correction | 4 percent
[4%] in the red | 4 percent
[4%] shy of its peak | 4 percent
[4%] worse off | 4 percent
came off [4%] | 4 percent
sales backslid [4%] | 4 percent
a [4%] downdraft | 4 percent
payrolls [edged down by 12,000] | 12000 job
knocking [4%] off output | 4 percent
it is a myth that there were [300] | 300 case
they denied that there were [300] | 300 case
there is no evidence of [300] | 300 case
on the wrong side of [300] | 300 case
[300] cases never happened | 300 case
[300] cases was an error | 300 case
[12%] percentage points | 12 percent
[300] at least | 299.6 case
[300] at most | 300.4 case
in excess of [300] | 299.6 case
greater than [half] | 49.6 percent
over [half] | 49.6 percent
less than [half] | 50.4 percent
under [half] | 50.4 percent
[40]-fold | 40 percent
[40] percent | 40 project
[40] per cent | 40 person
[40]pc | 40 person
[40]k | 40 person
[40]m | 40 person
[40] bn | 40 person
[40] hundred | 40 person
[40] score of people | 40 person
three [hundred] people | 100 person
three times [40] | 40 person
double [40] | 40 person
a third of [40] | 40 person
-[40] | 40 project
minus [40] | 40 project
$[40] | 40 project
[40] cents | 40 USD
[$40] million | 40 USD
[40] km | 40 mile
[40] tonnes | 40 kg
[40] percentage points | 40 percent
[40]% | 40 percentage-points
the [40th] | 40 project
[1.5 times] as many | 2.5
rose [fivefold] | 500 percent
narrowly missed [40%] | 40.4 percent`,
  },
  'cuts, marks and measures': {
    ok: `
The bank cut its main rate by [25 basis points] | -0.25 percentage-points
The bank lowered rates [25 basis points] | -0.25 percentage-points
The bank reduced its holdings by more than [20%] | -22 percent
It cut costs by [$2 billion] | 2 billion USD
It cut costs by [$2 billion] | -2 billion USD
Two-thirds of them, [two-thirds of] all | 66.7 percent
a place ranked [half of] all | 50 percent
[twice as many] homes | 2
Costs spiralled past [£2bn] | 2.03 billion GBP
Over the past [5 years] | 5 year
In the past [12 months] | 12 month
The ratio was [3:2] | 1.5
[18 to 1] | 18
[1.8:1] | 1.8
It ran at an annual rate of [2.3%] | 2.3 percent
The firm lost [40,000] jobs | 40000 job`,
    no: `
The bank cut its main rate by [25 basis points] | 0.25 percentage-points
The bank lowered rates [25 basis points] | 0.25 percentage-points
The bank reduced its holdings by more than [20%] | 22 percent
It took [half of] 40 | 20
twice as many as [40] | 40
Costs spiralled past [£2bn] | 1.96 billion GBP
The ratio was [3:2] | 1.6
[18 to 1] | 19
The number was nowhere near [40%] | 40 percent
The index lost [1.8%] | 1.8 percent`,
  },
  'turns of phrase': {
    ok: `
a [3-to-1] ratio | 3
It was [ranked 14th] | 14
[A 3% fall] in visitors | -3 percent
[2.5 times as many] cases | 2.5
growth [of 0.6 per cent] | 0.6 percent
The index [added 1.3%] | 1.3 percent
negative growth of [0.4%] | -0.4 percent
Shares were off [2.4%] | -2.4 percent
Spreads tightened [15 bps] | -0.15 percentage-points
Sales were [1.9% short of] plan | -1.9 percent`,
    no: `
a [3-to-1] ratio | 4
[A 3% fall] in visitors | 3 percent
Sales went backwards by [3%] | 3 percent
Output undershot its plan by [3%] | 3 percent
The share eroded by [2 points] | 2 percentage-points
negative growth of [0.4%] | 0.4 percent
Shares were off [2.4%] | 2.4 percent
Output dived [9%] | 9 percent
Spreads tightened [15 bps] | 0.15 percentage-points
It could not match [$5bn] | 5.2 billion USD
It is not true that [40%] left | 40 percent`,
  },
  'two units': {
    ok: `
The crossing takes [2 hours 40 minutes] | 160 min
The crossing takes [2 hours and 40 minutes] | 160 min
Calls lasted [1h 20m] on average | 80 min
The sentence was [two years and three months] | 27 month
The sentence was [two years and three months] | 2.25 year
She won in [2:21:07] | 8467 s
He won in [1:43.18] | 103.18 s
The wait was [3 weeks and 2 days] | 23 day
The shell weighs [3 lb 4 oz] | 52 oz`,
    no: `
The crossing takes [2 hours 40 minutes] | 161 min
The crossing takes [2 hours] 40 minutes | 2 h
The crossing takes [2 hours] and 40 minutes | 120 min
Calls lasted [1h 20m] on average | 100 min
The sentence was [two years and three months] | 28 month
The sentence was [two years] and three months | 2 year
She won in [2:21:07] | 8466 s
He won in [1:43.18] | 103.2 min`,
  },
  'by a little': {
    ok: `
Support was [barely 60%] | 60.4 percent
Turnout was [barely 60%] | 60 percent
It was [only just 60%] | 60.4 percent
Profits [more than halved] | -54 percent
Profits [nearly halved] | -48.6 percent
[More than a dozen] ports closed | 17
The price came within a whisker of [$90] | 89.4 USD`,
    no: `
Support was [barely 60%] | 58.8 percent
Support was [barely 60%] | 66 percent
Profits [more than halved] | -46 percent
Profits [nearly halved] | -53 percent
[More than a dozen] ports closed | 24
[More than a dozen] ports closed | 12
The price came within a whisker of [$90] | 91 USD`,
  },
  'across the bracket': {
    ok: `
The share fell [below 35%] | 34.4 percent
The price climbed [above $70] | 71.2 USD
Output declined at [280 t] per year | -280 t/year
The line ended lower at [3,204.5] | 3204.5
They raised it by [0.4 of a percentage point] | 0.4 percentage-points
They agreed to cut emissions [40%] | -40 percent
The drug cut deaths [by a fifth] | -20 percent
The firm trimmed its costs [18 per cent] | -18 percent
[Every tenth] house is empty | 10 percent
It is losing mass at a rate of [280 t per year] | -280 t/year
between [40] and 50 million people | 40000000 person
Net loss widened to [€1.2bn] | -1.2 billion EUR`,
    no: `
The share fell [below 35%] | -34.4 percent
The share fell [below 35%] | 35.2 percent
Output declined at [280 t] per year | 280 t/year
They agreed to cut emissions [40%] | 40 percent
The drug cut deaths [by a fifth] | 20 percent
It never got to [3%] | 3 percent
[6] 1/2 | 6
between [40] and 50 million people | 40 person
between [20] and 30 per cent | 20
[20]–30 per cent | 20
There were [40] odd thousand | 40 case
[One] in eight people | 1 person
[Two] out of every five | 2
a [third] of the seats | 3
[40] squared | 40
the [third] from the bottom | 3
the [second]-to-last | 2
It has yet to reach [3%] | 3 percent
It rarely reaches [3%] | 3 percent`,
  },
  nouns: {
    ok: `
It ran to [900 pages] | 900
She won by [537 disputed votes] | 537
It lists [14 protected wetlands] | 14
[560.2 infant deaths per 100,000 live births] | 560.2 death/100000 birth
It counted [40 young people] | 40 person
Some parts saw [300mm of rain] | 300 mm
The index fell [1.2 points] | -1.2
[27 of 60 seats] | 45 percent
[11.4 kt of CO2] | 11.4 kt
The rate is [4-1/4 percent] | 4.25 percent`,
    no: `
It ran to [900 pages] | 901
It ran to [900 pages] | 900 case
It ran to [900 crores] | 900
It counted [40 square people] | 40
It counted [40 young people] | 40 household
[27 of 60 seats] | 46 percent
[27 of 60 seats] | 27
The index fell [1.2 points] | 1.2
The rate is [4-1/4 percent] | 4.2 percent
[two and a half million] people | 2600000 person`,
  },
  'further apart': {
    ok: `
Takings fell sharply by [3%] | -3 percent
Takings fell in March by [3%] | -3 percent
Takings fell for a third month, by [3%] | -3 percent
Takings fell in the islands by [3%] | -3 percent
A fall in fares of [3%] | -3 percent
The decline was followed by [3] more | 3
A decline driven by [3 firms] | 3 enterprise
After fares fell in March, growth was [3%] | 3 percent
Fares fell in March to [3%] | 3 percent
The storm shaved [3%] off output | -3 percent
The shaft is [57 m deep] | 57 m
It lies [10 km] below the surface | 10 km
They are [three times as likely] to cycle | 3
It is [three times the EU average] | 3
The pound bought [$1.27] | 1.27 USD/GBP
It emits [481 g CO2/kWh] | 481 g/kWh
She came [in 3rd place] | 3
Her brother is [aged 54] | 54 year`,
    no: `
Takings fell sharply by [3%] | 3 percent
Takings fell in March by [3%] | 3 percent
Takings fell for a third month, by [3%] | 3 percent
Takings fell in the islands by [3%] | 3 percent
Takings did not fall in the islands by [3%] | -3 percent
A fall in fares of [3%] | 3 percent
The storm shaved [3%] off output | 3 percent
The fund hurtled through [$2tn] | 1.98 trillion USD
Outlays outran [£5bn] | 4.97 billion GBP
It dropped out of the [top ten] | 8
the [second] smallest but one | 2
The pound bought [$1.27] | 1.27 USD/EUR
It emits [481 g CO2/kWh] | 481 kg/kWh
Her brother is [aged 54] | 54`,
  },
  'rates and times': {
    ok: `
The rupee stood at [84.07 to the dollar] | 84.07 INR/USD
The rupee stood at [84.07] to the dollar | 84.07 INR/USD
The rupee weakened [0.6%] against the dollar | -0.6 percent
It was [the third-driest] spring | 3
The debate took [an hour and a half] | 1.5 h
It has grown for [23 consecutive months] | 23 month
We counted [2,092 homes sold] | 2092 home
[Three quarters of a million] visits | 750000 visit
Waiting times [more than doubled] | 112 percent
They emit [4.7 tonnes per capita] | 4.7 t/person
The ratio is [1 to 25] | 0.04
Fares rose [3.2% from a year earlier] | 3.2 percent
It has yet to top [300 million] | 298000000
Takings fell in May by a sharp [3.3%] | -3.3 percent
Posts decreased over the quarter by [73,000] | -73000 job
It is [1.5 degrees] warmer | 1.5 degC`,
    no: `
The rupee stood at [84.07 to the dollar] | 84.07 INR/EUR
The rand stood at [84.07 to the dollar] | 84.07 INR/USD
It has grown for [23 consecutive months] | 24 month
We counted [2,092 homes sold] | 2093 home
[Three quarters of a million] visits | 760000 visit
three times [more than 40] | 42
About [1/5] of them | 24 percent
Fares were down [3.2% on the year] | 3.2 percent
It has yet to top [300 million] | 304000000
It failed to pass [50%] | 51 percent
They missed the [2%] target | 2.3 percent
None hit [50%] | 50 percent
Takings fell in May by a sharp [3.3%] | 3.3 percent
It declined, year on year, by [2.2%] | 2.2 percent
It gave back [1.2%] | 1.2 percent`,
  },
  'numbers that go on': {
    ok: `
It owns [18] one-storey halls | 18 home
It lost [18 homes], or two a day | 18 home
It keeps [18 homes] or two a street | 18 home`,
    no: `
It lost [three] or four homes | 3 home
It keeps [18]-20 homes | 18 home
It sold [half] a million homes | 50 percent`,
  },
} as const;
