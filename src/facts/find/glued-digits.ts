import { scaleAt } from '../../reading/numerals/scale-words.ts';
import type { UnitWords } from '../../reading/units/unit-words.ts';

/** The letters of currencies that stand before an amount without a space, beyond the codes of ISO 4217: Rs500, kr500. */
const currencyLetters =
  /(?<![A-Za-z])(?:US|HK|NT|RMB|Rs|Re|kr|Kr|RM|Rp|Tk|Fr|SFr|fr|Ft|DM|KSh|Ksh|TSh|USh|Dhs?|AED|NIS|Bs|Lei|lei|Php|Esc)$/;
/** Single letters that stand for a currency before large amounts only: R12bn, N1,500. */
const currencyLetter = /(?<![A-Za-z])[RNPK]$/;
const code = /(?<![A-Za-z])([A-Z]{3})$/;
const codes = new Set(Intl.supportedValuesOf('currency'));
/** Conferences and lists that have the letters of a currency: COP28, TOP10. */
const namedLikeCodes = new Set(['COP', 'TOP', 'ALL']);
/** Quantities that are written before their amount: GDP126万亿, AQI78. */
const indicators =
  /(?<![A-Za-z])(?:GDP|GNP|GNI|GVA|CPI|PPI|PMI|RPI|HICP|PCE|FDI|ODI|IPO|AQI|PUE|ROE|ROA|ROI|EPS|EBITDA?|ARPU|GMV|DAU|MAU|BMI|TFR|IMR|MMR|HDI|NPS|LPR|MLF)$/;

/**
 * Names that begin with digits, a closed list: nets, pictures and dimensions (5G, 4K, 3D, 1080p), Chinese shops and
 * grades (4S店, 5A级), gold, cycles of a book (10-K stands elsewhere), firms.
 */
const namesOfDigits =
  /^(?:[2-6](?:\.[05]|\.75)?G(?:-A|\+)?(?![A-Za-z]| ?b)|(?:2|4|8|16)K(?![A-Za-z]| (?:people|jobs|followers|homes|deaths|workers|users|cases|visitors|students|signatures|views|subscribers|tonnes|miles|units|a )\b)|(?:5|10)K(?= (?:run|race|walk|road|course|champion)|赛|跑)|[1-6]D(?![A-Za-z])|(?:360|480|540|720|1080|1440|2160)[pi](?![A-Za-z])|[1-5]A(?=级|景区|级|[旅大])|4S(?=店)|[3-7]S(?=管理)|[1-9]C(?=产品|数码|认证|行业|电子|倍率|快充|超充)|\d[vV]\d|[124]x[24](?!\d)|4×4|(?:9|10|14|18|22|24)K(?=金| gold)|(?:9|14|18|22|24)k(?= gold)|3M(?='s| (?:fell|rose|said|shares|gained|lost|jumped|has|is|was|will|makes|makes|agreed|plans|cut|paid|and)\b|公司|口罩| Co\b| Company| Corp| said| shares)|[1-4]P(?=空调)|7-?E(?:leven|LEVEN)|7UP|23andMe|1[BV]1|2[BC](?=端|业务|市场|模式))/;
/** Behind digits: a word with a capital that is no unit (20Minuten), or letters and digits by turns, a code. */
const nameGoesOn =
  /^(?:(?![KMGTP](?:bps|tpa|tce|toe|wh|hz|pa)(?![a-z]))[A-Z][a-z]{3,}(?![A-Za-z])|(?!x\d)[A-Za-z]{1,4}\d)/;
const unitWithDigit = /^(?:[kcm]?m[23]|(?:[kMG]?g|[kMG]?t)?CO2e?|μg|µg|t|Mt|Gt|kt)(?![a-z])/;

/**
 * Whether digits belong to a name and state nothing: letters before digits do (A320, PM2.5, CO2, H1N1) unless they
 * are a currency or an indicator; letters behind digits are a unit or a scale (14.7pc, 36.8Gt, 220V, 5k) unless the
 * whole is one of few names (5G, 4K, 3D).
 */
export function isInName(text: string, start: number, end: number, words: UnitWords): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  const digits = text.slice(start, end);
  if (/[A-Za-z_]$/.test(before) && !isAmount(before, digits, text, end)) return true;
  if (/(?<![A-Za-z])[A-Z]{2,}-$/.test(before) || isHyphenated(before, after)) return true;
  // BA.5, XBB.1.5
  if (/(?<![A-Za-z.])(?!NO|No)[A-Z]{1,4}\.$/.test(before)) return true;
  // 1.2e6 is a number, 3f2a none.
  if (!/^[-A-Za-z°×]/.test(after) || /^[eE][+-]?\d+(?![\dA-Za-z])/.test(after)) return false;
  if (isNamed(digits + after, before)) return true;
  if (unitWithDigit.test(after) || scaleAt(text, end) || words.at(text, end)) return false;
  return nameGoesOn.test(after);
}

/** A name that digits begin. Behind a currency's sign it is none: $4K. */
function isNamed(text: string, before: string): boolean {
  return namesOfDigits.test(text) && !/[$€£¥₹₩\d.,]$/.test(before);
}

/** Whether letters before digits announce an amount. */
function isAmount(before: string, digits: string, text: string, end: number): boolean {
  const iso = code.exec(before)?.[1];
  if (iso && codes.has(iso) && !namedLikeCodes.has(iso)) return true;
  if (currencyLetters.test(before) || indicators.test(before)) return true;
  if (/(?<![A-Za-z])(?:TOP|Top|top)$/.test(before)) return true;
  const isLarge = /[,.]|\d{3}/.test(digits) || scaleAt(text, end) !== undefined;
  if (currencyLetter.test(before) && isLarge && !/^[A-Za-z]/.test(afterScale(text, end)))
    return true;
  if (/^\s?[%‰]/.test(text.slice(end))) return true;
  const isAcronym = /(?<![A-Za-z])[A-Z]{2,6}$/.test(before);
  return isAcronym && /^[万亿倍元个家]/.test(text.slice(end));
}

function afterScale(text: string, end: number): string {
  return text.slice(scaleAt(text, end)?.end ?? end);
}

/**
 * Whether a hyphen makes a name with the digits behind it: F-16, Covid-19, Sputnik-5; not Top-10, Sub-2% or Mid-20s.
 */
function isHyphenated(before: string, after: string): boolean {
  const word = /(?<![A-Za-z-])([A-Z][A-Za-z']*)-$/.exec(before)?.[1];
  if (word === undefined || /^\s?[%‰]|^[.,]\d/.test(after)) return false;
  return !/^(?:Top|Sub|Under|Over|Mid|Post|Pre|Non|Plus|About|Near|Nearly|Around|Ex|Pro|Almost|A|An|The)$/.test(
    word,
  );
}
