/** The same in other languages, by tag: see `chinese`. */
export const foreign = {
  'zh-TW': {
    ok: `
產值[超過3億元] | 310000000 TWD
年減[4.7%] | -4.7 percent
市值[1.2兆元] | 1200000000000 TWD
[近三成] | 29.4 percent`,
    no: `
產值[超過3億元] | 299000000 TWD
年減[4.7%] | 4.7 percent
市值[1.2兆元] | 1300000000000 TWD
衝破[3億元] | 299000000 TWD`,
  },
  ja: {
    ok: `
[1億2711万人]です | 127110000 person
売上は[484億円] | 48400000000 JPY
[8割]を占める | 80 percent
[5人に1人] | 20 percent
[30%減] | -30 percent
[5%]を超えた | 5.2 percent
[約5%] | 5.1 percent
[5%未満] | 4.8 percent
[1.2ポイント]上昇 | 1.2 percentage-points`,
    no: `
[1億2711万人]です | 127120000 person
[8割]を占める | 86 percent
[30%減] | 30 percent
[3%]減 | 3 percent
[5%]を超えた | 4.96 percent
[5%]に届かなかった | 5 percent
[5%]ではない | 5 percent`,
  },
  de: {
    ok: `
Es sind [84,4 Millionen Menschen] | 84400000 person
Es sind [3,2 Mrd. Euro] | 3200000000 EUR
Das sind [1.234.567,5 Euro] | 1234567.5 EUR
Das sind [5,9 Prozent] | 5.9 percent
Das sind [knapp 6 %] | 5.9 percent
Das sind mehr als [5 %] | 5.2 percent
Der Umsatz sank um [3 %] | -3 percent
Der Umsatz [sank um 3 %] | -3 percent
[3 %] weniger | -3 percent
[1,2 Prozentpunkte] mehr | 1.2 percentage-points
[ein Drittel] | 33.3 percent`,
    no: `
Es sind [84,4 Millionen Menschen] | 84500000 person
Es sind [3,2 Mrd. Euro] | 3200000 EUR
Das sind mehr als [5 %] | 4.96 percent
Der Umsatz sank um [3 %] | 3 percent
[3 %] weniger | 3 percent
Es sind [40] Millionen Menschen | 40 person
Das sind nicht [5 %] | 5 percent
[ein Drittel] | 30 percent`,
  },
  fr: {
    ok: `
Ce sont [84,4 millions de personnes] | 84400000 person
Ce sont [3,2 milliards d’euros] | 3200000000 EUR
Ce sont [1 234 567,5 €] | 1234567.5 EUR
Ce sont [près de 6 %] | 5.9 percent
C’est plus de [5 %] | 5.2 percent
Les ventes ont baissé de [3 %] | -3 percent
[3 %] de moins | -3 percent
C’est [un sur cinq] | 20 percent
[un tiers] | 33.3 percent`,
    no: `
Ce sont [84,4 millions de personnes] | 84500000 person
Ce sont [3,2 milliards d’euros] | 3200000 EUR
Ce sont [1.234.567,5 €] | 1234567.5 EUR
C’est plus de [5 %] | 4.96 percent
Les ventes ont baissé de [3 %] | 3 percent
[3 %] de moins | 3 percent
C’est [un sur cinq] | 25 percent`,
  },
  es: {
    ok: `
Son [84,4 millones de personas] | 84400000 person
Son [3.200 millones de euros] | 3200000000 EUR
Son [casi el 6 %] | 5.9 percent
Son más de [5 %] | 5.2 percent
Las ventas cayeron un [3 %] | -3 percent
[uno de cada cinco] | 20 percent`,
    no: `
Son [84,4 millones de personas] | 84500000 person
Son [3.200 millones de euros] | 3200 EUR
Son más de [5 %] | 4.96 percent
Las ventas cayeron un [3 %] | 3 percent
[uno de cada cinco] | 25 percent`,
  },
  // No file reads Portuguese: digits with the unit as the site writes them are all that is vouched for.
  pt: {
    ok: `
São [5,9%] | 5.9 percent
São [40 projects] | 40 project
São [40] projects este ano | 40 project`,
    no: `
São [5%] | 4.96 percent
São [40] milhões | 40 project
São [mais de 5%] | 5.2 percent
São [cinco] | 5 project`,
  },
} as const;
