import { patternsOf } from './find-words.ts';

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty';
const capital = small.replace(
  /(^|\|)([a-z])/g,
  (_, bar: string, first: string) => bar + first.toUpperCase(),
);

const parts = {
  // 4, 4.2, 6(1)(f), 2003/87, 10A, and what makes it a figure all the same.
  no: '\\d+[A-Za-z]?(?:[.:/–-]\\d+[A-Za-z]?)*(?:\\(\\w{1,4}\\))*',
  nos: `(?:\\d+[A-Za-z]?(?:[.:/–-]\\d+[A-Za-z]?)*(?:\\(\\w{1,4}\\))*|${capital})(?:(?:, | and | or | to | & )\\d+[A-Za-z]?(?![\\d%]|[.,]\\d| ?(?:per ?cent|[mb]n?\\b)))*`,
  end: '(?![\\d%‰°]|[.,]\\d| ?(?:per ?cent|percent|pc|million|billion|trillion|thousand|bn|m|pp|tonnes|km)(?![A-Za-z]))',
  n: `(?:\\d{1,3}|${small}|${capital})`,
  span: '(?:day|week|month|quarter|year)s?',
  ordinal:
    '(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth)',
  ord: '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth)',
  number: capital,
  small,
};

/**
 * Names of English texts that hold numbers, by their kinds: parts of writings and laws, ways and places, models and
 * classes, share indices, terms of bonds, ages that a group goes by, conventional bases and denominators.
 */
export const englishNames = patternsOf(
  String.raw`
(?<!\b(?:average|median|mean|minimum|retirement|pension) (?:age )?)\b(?:[Aa]ged?|at the age of|by the age of) (?:<n>)\b(?![\d%]|[.,]\d|[- ]?(?:per ?cent|million|billion|years? (?:in|ago)))|\b<n>(?:-[a-z]{3,5})?[- ]years?-olds?\b(?<!\d[.,]\d+-year-olds?)|(?<=\b[A-Z][\w'’-]+ [A-Z][\w'’-]+ )\(\d{1,3}\)|(?<=\b[A-Z][\p{L}'’-]+, )(?:1[0-1]\d|[1-9]\d)(?=,(?! ?\d)(?! [A-Z])|\.$)|\bboth (?:aged )?\d{2}(?=[,.)])|\b(?:I['’]m|I am|who is|who was) \d{2}\b(?![\d%.,]\d|%| ?(?:per|million|billion|percent|points|times|years? (?!old)))|(?<=\b[Aa]ged \d{1,2}(?:(?:, | and | to )\d{1,2})*(?:, | and | or ))\d{1,2}\b(?![\d%]|[.,]\d)|\b\d{1,2} to \d{1,2} age (?:group|band|bracket)s?|\b\d{1,3}-(?:nation|member|country|state|strong) (?:blocs?|unions?|alliances?|groups?|groupings?|councils?)|(?<=\b(?:EU|Nato|NATO|G20|bloc)['’]s )\d{2}(?= (?:leaders|members|member states|countries|nations|governments))|\b(?:goals?|targets?|limits?) of (?:1\.5|2) ?°?C(?: (?:and|or|to) (?:1\.5|2) ?°?C)?|\bturn(?:s|ed|ing)? \d{1,3}\b(?![.,]?\d|%| ?(?:per|million|billion|degrees|percent|points|times))
\b(?:\d+(?:st|nd|rd|th)|<ord>)(?:(?:,? (?:and|or|to) |, )(?:\d+(?:st|nd|rd|th)|<ord>))?[- ](?:(?:US|U\.S\.|American|British|French|German|Japanese|Indian|Chinese|annual|regular|general|UN|United Nations|serving|sitting|elected)[- ])?(?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Gg]overnor|[Mm]ayor|[Pp]ope|[Ss]ecretary[- ][Gg]eneral|[Ss]peaker|[Pp]remier|[Mm]onarch|[Cc]hief [Jj]ustice|[Aa]rchbishop|[Bb]ishop|[Ee]arl|[Dd]uke|[Bb]aron|[Vv]iscount|Dalai Lama|[Ee]mperor|[Ss]ultan|[Cc]hairman|[Cc]hairwoman|[Cc]hair|[Ss]ecretary of [Ss]tate|[Aa]ttorney [Gg]eneral|[Vv]ice[- ][Pp]resident|James Bond|[Aa]nniversary|[Bb]irthday|round|leg|heat|ballot|innings|reading|Infantry|Airborne|Battalion|Brigade|Regiment|Squadron|Fleet|Corps|Marines)\b(?! (?:record|successive|straight))|\b\d{1,3} (?:Commando|Squadron|Regiment|Para|Brigade)\b
(?<![\d.,])\d{1,4}(?:\/1|-\d{1,2}(?= (?:on |joint[- ]|co-|second )?(?:favou?rites?|outsiders?|shots?|chances?|each[- ]way|winners?|underdogs?)\b)|[\/]\d{1,2}(?= (?:on |joint[- ])?(?:favou?rites?|shots?|on\b|odds)))(?![\d\/])|(?<=\b[Oo]dds[^.;!?]{0,48}?)(?<![\d.,])\d{1,4}[-\/]\d{1,4}(?![\d%])
\b[Rr]oute \d{1,3}\b|\bMAX \d{1,2}\b|(?<=\b(?:the|ran|won|swam|in the|and|men's|women's) )(?:50|60|100|110|200|400|800|1,?500|3,?000|5,?000|10,?000)m(?=(?: and \d|,| in \d| final| heats?| at the| on (?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)|\.(?!\d)))
\b(?:<small>)-year (?:fix(?:es|ed)?|deals?|mortgages?|bonds?|notes?|gilts?|yields?|swaps?|Treasur(?:y|ies)|Bunds?)\b|\b(?:<n>)-(?:hour|day) (?:forecasts?|news|notice|helpline|hotline|clock|news channels?|window)\b|\b24-hour\b(?! (?:total|period|delay))|\b\d{2}[-–]\d{2}(?:-year-olds?)?(?= (?:age )?(?:groups?|brackets?|cohorts?|demographics?)\b)
\b(?:[Cc]hapters?|[Ss]ections?|[Ss]ubsections?|[Pp]ages?|[Aa]rticles?|[Pp]aragraphs?|[Cc]lauses?|[Aa]ppendix|[Aa]ppendices|[Aa]nnex(?:es)?|[Vv]olumes?|[Ff]ootnotes?|[Ss]chedules?|[Ff]ig\.|[Vv]ol\.|pp?\.|[Vv]erses?|[Aa]mendments?) <nos><end>
\b(?:Tables?|Figures?|Box(?:es)?|Exhibits?|Charts?|Photos?|Pictures?|Images?|Plates?|Slides?|Graphs?|Videos?|Maps?|Panels?|Notes?|Parts?|Acts?|Scenes?|Episodes?|Seasons?|Questions?|Steps?|Items?|Rules?|Options?|Titles?|Resolutions?|Directives?|Regulations?|Propositions?|Prop\.?|Protocols?|Conventions?|Recommendations?|Bills?|Laws?|Decrees?|Goals?|Objectives?|Principles?|Criteri(?:on|a)|Scenarios?|Equations?|Examples?|Cases?|Days?|Weeks?|Months?|Years?|Rounds?|Games?|Matches|Match|Heats?|Stages?|Legs?|Lots?|Plots?|Groups?|Pools?|Cohorts?|Class(?:es)?|Divisions?|Leagues?|Forms?|Papers?|Sheets?) <nos><end>(?! (?:people|times|percent|points?)\b)
\b(?:[Tt]able|[Ff]igure|[Bb]ox|[Ee]xhibit|[Rr]esolution|[Dd]irective|[Rr]egulation|[Cc]onvention|[Ll]ine|[Cc]olumn|[Rr]ow) \d{1,3}[A-Za-z]?(?:\.\d+)?<end>(?! (?!was|is|has|shows|lists|gives|sets|says|holds|runs)[a-z]+s\b)
\b(?:Regulation|Directive|Decision) \((?:EU|EC|EEC|Euratom)\) (?:No )?\d+\/\d+
(?<!\d)\d{2,4}\/\d{1,4}\/(?:EC|EU|EEC|JHA)\b
\b\d+ U\.?S\.?C?\.?(?:C\.)?(?: §+ ?\d+[a-z]?(?:\(\w\))*)?
\b(?:401\(k\)|403\(b\)|501\(c\)(?:\(\d\))?|529 plans?|10-[KQ]|8-K|20-F|W-[249]|1099s?|Form 1040)
\b(?:[Pp]hases?|[Tt]ypes?|[Gg]rades?|[Ll]evels?|[Cc]ategory|[Tt]iers?|[Ss]copes?|[Pp]illars?|[Cc]lass|[Ss]tages?|[Zz]ones?|[Bb]ands?|[Pp]riority) (?:\d[A-Za-z]?(?:[-–](?:\d))?|(?:<small>)(?= [a-z])|<number>|[IV]{1,4})(?:(?:, | and | or | to )\d)*<end>(?! (?:people|times|points?)\b)
\b(?:[Ff]lights?|[Ii]nterstate|[Rr]outes?|[Hh]ighways?|[Mm]otorway|[Aa]utobahn|[Tt]erminals?|[Gg]ates?|[Pp]latforms?|[Jj]unctions?|[Ee]xit|[Rr]unway|[Ll]anes?|[Ll]ines?|[Rr]ooms?|[Ff]lat|[Aa]partment|Apt\.?|Rm\.?|Ste\.?|[Ss]uite|[Pp]ier|[Bb]erth|[Rr]eactors?|[Uu]nits?|[Bb]locks?|[Bb]uilding|[Ww]ard|[Dd]istrict|[Pp]recinct|[Ss]ector|[Cc]hannel|GATE|ROUTE|LINE|FLIGHT|ROOM|UNIT|TERMINAL|PLATFORM|LANE|EXIT|BLOCK|Radio|Studio|[Hh]all|[Cc]ourt|[Bb]us|[Tt]ram|Area|Hole|Lap|Bay|Seat|Car|Bloc|Squadron|Battalion|Brigade|Company) \d{1,4}[A-Za-z]?<end>(?! [a-z]+(?:s|people|men|women)\b(?<! (?:jets|services|is|was|has|carries|as|buses|trains|passengers)))
\b(?:Boeing|Airbus|Embraer|Bombardier|Comac|COMAC|Cessna|Tupolev|Antonov|Ilyushin|Sukhoi|Gulfstream|iPhones?|iPads?|iOS|iPadOS|macOS|Android|Windows|Galaxy|Pixel|PlayStation|Xbox|Mate|Kirin|Ryzen|Snapdragon|GeForce|Radeon|Python|Java|PHP|Ubuntu|Debian|Fedora|Firefox|Chrome|Angular|Vue|HTML|CSS|Apollo|Gemini|Soyuz|Vostok|Voyager|Pioneer|Mariner|Viking|Artemis|Falcon|Ariane|Atlas|Sputnik|Luna|Venera|Chandrayaan|Chang'e|Shenzhou|Tiangong|Tianwen|Tianzhou|Long March|Hayabusa|Sentinel|Landsat|Beidou|GPT|ChatGPT|Claude|Llama|Grok|Qwen|Gemma|Formula|Model|Mark|Mk|Fiat|Peugeot|Porsche|Renault|Audi|Mazda|Ferrari|Polestar|Ioniq|Leopard|Tomahawk|Trident|Minuteman|Shahed|Glock|Catch|Fahrenheit|Motel|Heinz|Forever|Blink|Maroon|Ocean's|Toy Story|Star Wars|Rocky|Terminator|HTTP|USB|Wi-Fi|WiFi|Bluetooth|HDMI|PCIe|Thunderbolt|IFRS|IAS|SSAP|PEP|EN|BS|ASTM|ANSI|IEEE|Basel|Web|Industry|Omega|Carbon|Uranium|Plutonium|Iodine|Strontium|Caesium|Cesium|Cobalt|Polonium|Radon|Vitamin [A-Z]|Covid|SARS-CoV|Interleukin|Area|Agenda|Charter|Chanel No\.?|BRICS|ASEAN|EU|EA|OECD|RTX|GTX|RX|BMW|ATR|CRJ|ERJ|MD|DC|AK|AR|IBM|ThinkPad|MacBook|Kia|Volvo|Lexus|Mercedes|Defender|Levi's|Nokia|Casio)[ -]\d+[A-Za-z]{0,3}(?:\.\d+)*(?:[-–]\d+)?<end>(?! (?:people|countries|members|states|days|months|years|points?)\b)
\b(?:omega|carbon|uranium|plutonium|iodine|strontium|caesium|cesium|cobalt|polonium|radon|helium|lithium|interleukin|covid|catch|alpha|beta)-\d+<end>
\bEuro [1-7]\b(?!\.\d)
\b[A-Z][a-z]+ \d{1,2} (?:[Uu]niversity|[Cc]ollege|[Hh]igh [Ss]chool|[Ss]tudios?)\b
(?:[£$€]\d{1,3} (?:notes?|banknotes?|coins?)|\b\d{1,2}(?:p|c|-cent|-pence) (?:coins?|pieces?))\b
\b(?:1\.5|2(?:\.0)?) ?°? ?C (?:target|goal|limit|threshold|ceiling|guardrail|pathway|mark of the Paris)\b
\b(?:Bond|[Aa]gent) 00\d\b|\b20\/20 vision\b|\b24\/7\b
\b(?:[Cc]amp|[Tt]ype) \d{1,2}(?= [a-z])<end>
\b(?:UN|Security Council|General Assembly|[Hh]ouse|[Ss]enate) [Rr]esolution \d{1,4}\b
\b802\.\d+[a-z]{0,2}\b
\b(?:S&P(?:\/ASX|\/TSX|\/BMV)?|FTSE|Nikkei|Nasdaq|NASDAQ|Dow(?: Jones)?|DAX|CAC|IBEX|AEX|SMI|OMX|(?:Euro )?Stoxx(?: Europe)?|(?:EURO )?STOXX(?: Europe)?|Russell|Topix|TOPIX|Kospi|KOSPI|CSI|SSE|STAR|ChiNext|ASX|TSX|Nifty|Sensex|BSE|Shenzhen|Fortune|Forbes|Global|Inc\.?|FT|AIM|Midcap|MidCap)(?: Global| Composite)?[ -](?:10|20|25|30|35|40|50|60|80|100|150|180|200|225|250|300|350|380|400|500|600|800|1000|1500|2000|3000|5000)(?![\d%]|[.,]\d)(?! (?:people|points?|million|billion)\b)
\b<n>[- ]<span>(?:[- ]old)?[- ](?:[A-Z][A-Za-z]+ |government |sovereign |benchmark |corporate |fixed(?:-rate)? |forward |index-linked |inflation-protected |inflation |mid-|interest |overnight |local-currency |dollar |euro |sterling |yen |interbank ){0,3}(?:Treasur(?:y|ies)|yields?|bonds?|notes?|bills?|gilts?|Bunds?|BTPs?|JGBs?|OATs?|swaps?|mortgages?|fixed|rates?|paper|LPR|Shibor|Libor|Euribor|SOFR|repos?|breakevens?|maturit(?:y|ies)|tenors?|debentures?)\b
\b<n>[- ]<span>[- ](?:simple |exponential |centred )?(?:moving|rolling|trailing|running) (?:average|mean|total|sum)|\b(?:rolling|trailing|moving) <n>[- ]<span>\b|\b52-week (?:high|low|range)s?
\b[Aa]ged (?:<n>(?: to |[-–—]| and )<n>|(?:at least )?<n> (?:and|or) (?:over|above|older|under|below|younger|more|less)|(?:over|under|above|below) <n>)\b
\b(?:[Uu]nder|[Oo]ver)[-– ](?:\d{1,2}s|(?:fives|tens|sixties|seventies|eighties)\b)|\b[Uu]nder-(?:\d{1,2}|five|fifteen|one)\b|\b(?:mid|early|late)[- ]?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b
\b(?:[Pp]eople|[Tt]hose|[Aa]dults|[Ww]omen|[Mm]en|[Cc]hildren|[Kk]ids|[Bb]abies|[Ii]nfants|workers|pensioners|drivers|patients|voters|everyone|anyone|girls|boys|residents|men and women) (?:over|under|above|below) (?:the age of )?<n>\b(?![\d%]|[.,]\d| ?(?:per ?cent|million|billion|years? (?:in|ago)))
\b(?:over|under|above|below|from|before|until|after|since|between) (?:the )?ages? (?:of )?<n>(?: and <n>)?\b
\b(?:\d{1,2}|<n>)(?:[- ]to[- ]|[-–])(?:\d{1,2}|<n>)[- ]years?[- ]olds?\b|\b\d{1,2}[-–]\d{1,2}s\b|\b\d{1,2}[-–]\d{1,2} age (?:group|band|bracket)s?
\b(?:in|into) (?:his|her|their|our|your) (?:(?:early|mid|late)[- ])?(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens)\b
\b(?:[Pp]er|[Ff]or every|[Ff]or each) (?:1(?:0{1,6}|(?:,000){1,2}|00,000|0,000)?|a |one )?(?: ?(?:ten |hundred |a hundred )?(?:hundred|thousand|million))?(?<=[\dden])(?![\d%]|[.,]\d)(?<! (?:a|one|each|every))
(?<=\d ?)\/ ?1(?:0{1,5}|(?:,000){1,2}|00,000|0,000)(?![\d.,%])
(?:(?:[A-Z][a-z]{2,8}\.? |Q[1-4] ?)?(?<!\d)[12]\d{3}(?:[-–/]\d{2,4})? ?)?= ?1(?:0{1,3})(?![\d%]|[.,]\d)
\b(?:re-?based|indexed|set|scaled|normali[sz]ed) (?:to|at) 1(?:00|,?000)(?![\d%]|[.,]\d)|\bindex(?:es)? (?:of|at|where|with) .{0,12}? ?(?:=|is|equals) ?100\b|\bbase (?:value |level )?(?:of |= ?)100\b
(?<!^)(?<![.!?:] )(?<=[a-z,] )<ordinal>(?= [A-Z])(?: [A-Z][a-z]+){1,3}
(?<![a-z])(?:The|the|Its|A) <ordinal>(?= [A-Z])(?: [A-Z][a-z]+){1,3}
(?<!^)(?<![.!?:] )(?<=\b[a-z]+ )(?:<number>|Hundred|Thirty)(?:[- ][A-Z][a-z']+){1,3}\b
\b(?:The|the) (?:<number>)(?=[- ][A-Z])(?:[- ][A-Z][a-z']+){1,3}\b
\bGroup of \d{1,2}\b(?! [a-z]+s (?:was|were|left|arrived))|\bTwenty20\b
\b(?:[Aa]n?|[Tt]he|Boeing|Boeing's) 7[0-8]7(?:-\d{1,3}[A-Z]{0,3})?\b(?! (?:people|jobs|seats|votes|cases|deaths|homes|million|billion))
\b(?:[Hh]alf|[Qq]uarter|[Tt]wenty|[Tt]en|[Ff]ive) (?:past|to) (?:<small>|\d{1,2})\b
\b(?:Groups?|Gang|Council|Secret) of (?:Seven|Eight|Ten|Twenty|Four|Five|77)\b|\b(?:Big|Magnificent|Final|Sweet|Elite|Top) (?:Three|Four|Five|Seven|Eight|Sixteen)\b|\b(?:Formula|League|Division|Radio|Air Force|Capital|Channel|Phase|Power|Area) (?:One|Two|Three|Four|Five)\b
\b(?:First|Second) World (?:War|Cup)?|\bWorld War (?:One|Two|[IV]+)|\b(?:First|Second) (?:Lady|Minister|Gentleman|Amendment|Sea Lord)|\bThird (?:World|Reich|Way)
\b\d+(?:st|nd|rd|th) (?:[A-Z][a-z]+ ){0,3}?(?:Congress|Street|St|Avenue|Ave|Floor|Five-Year Plan|Amendment|Circuit|Regiment|Division|Brigade|Fleet|Army|Infantry|Battalion|Corps|Parliament|Assembly|Session|Olympiad|Dynasty|Arrondissement|Precinct|Bundestag|Knesset|Duma|Party Congress|Plenum|Plenary|Summit|Conference|Olympics|Olympic Games|Games|Congressional District|District|Century Fox|Dalai Lama|Panchen Lama|Earl|Duke|Baron|Marquess|Viscount|President)\b
\b\d+(?:st|nd|rd|th)[- ](?:floor|street|avenue|minute)\b|\b[Tt]he (?:\d+(?:st|nd|rd|th)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)) (?:national )?(?:population |economic |agricultural )?(?:census|session|plenum|plenary|legislature|reading)\b
\b(?:first|second|third|final) reading\b
\b(?:[Dd]ial(?:led|ling)?|[Cc]all(?:ed|ing|s)?|[Rr]ing|[Tt]ext(?:ed|ing)?|[Pp]hone|helpline|hotline|number) (?:on )?(?:999|911|112|111|101|119|118|988|116 ?\d{3}|105|811|311|211|12345)(?:,? (?:or|and) (?:999|911|112|111|101|116 ?\d{3})|)(?![\d%]|[.,]\d| [a-z]+s\b)(?:(?=.*)|)
(?<=\b(?:999|911|112)\b[^.]{0,24}, or )(?:111|101|112)(?= for)
(?<![\d.,/])(?:9\/11|7\/7|24\/7|24x7|50[-/]50|80\/20)(?![\d/])
\b(?:[1-9]|1[0-2]) o'clock\b|\b(?:<small>) o'clock\b|\b(?:[01]\d|2[0-3])[0-5]\d(?= (?:GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|IST|JST|hours|hrs)\b)|\b(?:GMT|UTC)[+-]\d{1,2}(?::\d{2})?
(?<=^|[.;:] |, |\band )\(\d{1,2}\)(?= )|^\d{1,2}[.)](?= )|^\d{1,2}(?:\.\d{1,2}){1,3}\.?(?= [A-Z])
(?<![\w.])(?:(?:men's|women's|boys'|girls'|mixed|the|mens|womens|senior|junior) )?\d{1,2}?(?:[x×])?\d{2,5}[- ]?m(?:etres?|eters?)? (?=final|finals|semi-final|semi-finals|heats?|hurdles|freestyle|backstroke|breaststroke|butterfly|medley|relay|sprint|dash|steeplechase|individual|champion|title|gold|silver|bronze|world record|air rifle|air pistol|pistol|rifle|platform|springboard|butterfly)
\b\d{1,2} ?nm (?=process|node|chips?|technology|wafers?|line)
\b\d[x×]\d{2,3}m\b|\b3x3(?= basketball)|\b\d{2,3}kg (?=class|category|division|final|title|champion)
\b(?:Hundred|Thirty|Seven|Six|Eighty)[- ](?:Years?|Day)['’]?s?['’]? War\b
\bG\d+\b|\bnumber (?:10|ten) Downing Street\b|\bNo\.? ?10 Downing Street\b|\bNo 10(?= (?:said|spokes|declined|insisted|sources|staff))
`,
  parts,
);
