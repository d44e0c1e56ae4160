/**
 * Words that make another number of the one before them, in any language: thousand, lakh, Millionen, 万, dozen. Behind a bound
 * number they are read or refused, whatever the page's language. The list holds the languages with the most readers.
 */
const latin = `hundred hundreds thousand thousands million millions billion billions trillion trillions quadrillion quadrillions
  lakh lakhs lac lacs crore crores dozen dozens myriad myriads zillion mn mln bn bln tn trn tln mio mrd
  mille milliers millier milliard milliards douzaine douzaines dizaine dizaines centaine centaines vingtaine
  hundert tausend millionen mio. milliarde milliarden mrd. billionen tsd tsd. dutzend billiarde billiarden
  mil miles cientos millón millones millardo millardos billón billones docena docenas
  milhão milhões mi bilhão bilhões bilião biliões trilhão trilhões milhares dúzia dúzias
  mila milioni milione miliardo miliardi migliaia centinaia dozzina dozzine
  duizend honderd miljoen miljard biljoen dozijn
  tusen tusind hundra miljon miljoner miljard miljarder milliarder milliard millioner dussin
  tuhat tuhatta miljoona miljoonaa miljardi miljardia
  tys tys. tysięcy tysiące milion miliony milionów miliard miliardy miliardów
  tisíc tisíce milionů miliardu ezer millió milliárd mii milioane miliarde
  bin_tane yüz milyon milyar trilyon ribu juta miliar triliun puluh ratus lusin nghìn ngàn triệu tỷ`;
const other = `тыс тыс. тысяч тысячи тысяча млн млн. миллион миллиона миллионов млрд млрд. миллиард миллиарда миллиардов трлн трлн. сотен сотни
  тисяч мільйонів мільярдів χιλιάδες εκατομμύρια δισεκατομμύρια ألف آلاف مليون ملايين مليار مليارات אלף מיליון מיליארד
  हज़ार हजार लाख करोड़ अरब হাজার লাখ কোটি ஆயிரம் லட்சம் கோடி พัน หมื่น แสน ล้าน`;
const hanAndHangul = '十 百 千 万 亿 兆 打 仟 佰 拾 천 백 만 억 조 십';

const listed = (words: string) =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' ').replace(/\./g, '\\.'))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** What stands right behind a number and multiplies it, as a pattern that holds at the beginning of a folded text. */
export const scalesBehind = new RegExp(
  `^[\\s-]?(?:(?:${listed(latin)}|${listed(other)})(?![\\p{L}\\p{N}])|(?:${listed(hanAndHangul)})|score(?= (?:of|years)\\b)|gross(?= of\\b|$))|^\\s?[×x*]\\s?\\d`,
  'iu',
);
