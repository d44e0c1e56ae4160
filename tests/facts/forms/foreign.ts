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
[1.2ポイント]上昇 | 1.2 percentage-points
最低気温は[氷点下12度] | -12 degC
所要時間は[2時間15分] | 135 min`,
    no: `
[1億2711万人]です | 127120000 person
[8割]を占める | 86 percent
[30%減] | 30 percent
[3%]減 | 3 percent
[5%]を超えた | 4.96 percent
[5%]に届かなかった | 5 percent
[5%]ではない | 5 percent
[5人]に1人 | 5 person
[2時間]15分 | 2 h`,
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
[ein Drittel] | 33.3 percent
[Jede fünfte] Firma schloss | 20 percent
Der Anteil sank unter [35 %] | 34.4 percent
Das ist ein Minus von [0,8 Prozent] | -0.8 percent
Der Zins wurde um [25 Basispunkte] gesenkt | -0.25 percentage-points
Der Index verlor [0,8 Prozent] | -0.8 percent
Die Fahrt dauert [2 Stunden 40 Minuten] | 160 min
[2,7 % des BIP] | 2.7 percent
Die Menge ist [dreimal so hoch] | 3`,
    no: `
Es sind [84,4 Millionen Menschen] | 84500000 person
Es sind [3,2 Mrd. Euro] | 3200000 EUR
Das sind mehr als [5 %] | 4.96 percent
Der Umsatz sank um [3 %] | 3 percent
[3 %] weniger | 3 percent
Es sind [40] Millionen Menschen | 40 person
Das sind nicht [5 %] | 5 percent
[ein Drittel] | 30 percent
Der Anteil sank unter [35 %] | -34.4 percent
Der Zins wurde um [25 Basispunkte] gesenkt | 0.25 percentage-points
Der Index verlor [0,8 Prozent] | 0.8 percent
doppelt so viele wie [40] | 40
[zwei] Drittel | 2
zwischen [20] und 30 Millionen | 20
[2 Stunden] 40 Minuten | 2 h`,
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
[un tiers] | 33.3 percent
[115,6 % du PIB] | 115.6 percent
Le trajet dure [2 h 40] | 160 min
passe sous la barre des [35 %] | 34.4 percent
[11,9 euros] de l'heure | 11.9 EUR/h
Le volume est [multiplié par trois] | 3`,
    no: `
Ce sont [84,4 millions de personnes] | 84500000 person
Ce sont [3,2 milliards d’euros] | 3200000 EUR
Ce sont [1.234.567,5 €] | 1234567.5 EUR
C’est plus de [5 %] | 4.96 percent
Les ventes ont baissé de [3 %] | 3 percent
[3 %] de moins | 3 percent
C’est [un sur cinq] | 25 percent
passe sous la barre des [35 %] | 35.3 percent
deux fois plus que [40] | 40
[deux] tiers | 2
entre [20] et 30 millions | 20
[3,4 % de moins] | 3.4 percent`,
  },
  es: {
    ok: `
Son [84,4 millones de personas] | 84400000 person
Son [3.200 millones de euros] | 3200000000 EUR
Son [casi el 6 %] | 5.9 percent
Son más de [5 %] | 5.2 percent
Las ventas cayeron un [3 %] | -3 percent
[uno de cada cinco] | 20 percent
[Un tercio] de las casas | 33.3 percent
Se [duplicaron] | 2
El paro descendió en [12.000 personas] | -12000 person
[1.184 euros al mes] | 1184 EUR/month`,
    no: `
Son [84,4 millones de personas] | 84500000 person
Son [3.200 millones de euros] | 3200 EUR
Son más de [5 %] | 4.96 percent
Las ventas cayeron un [3 %] | 3 percent
[uno de cada cinco] | 25 percent
El paro descendió en [12.000 personas] | 12000 person
el doble que [40] | 40
[dos] tercios | 2
entre [20] y 30 millones | 20
nunca llegó al [40 %] | 40 percent`,
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
