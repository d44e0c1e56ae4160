import { type Span, spansOf } from './find-words.ts';

/** Behind a number that stands for itself: no unit and no counted thing follows. */
const end = String.raw`(?=[.,;)，；。、）\n]|$)`;

/**
 * Digits that call something by its number and measure nothing: telephones, postcodes, addresses, entries in
 * registers, standards, licences, versions, articles of a law. Where a figure could be meant, it is one.
 */
const patterns = [
  // +44 20 7946 0123; a rise of +1 234 567 has groups of three.
  String.raw`(?<![\w.])\+(?:\d{10,14}|(?!\d{1,3}(?: \d{3})+(?! ?\d))\d{1,3}(?:[ -]\(?\d{1,5}\)?){2,6})(?!\d|\.\d)`,
  String.raw`(?:(?:[Tt]el(?:ephone)?|[Pp]hone|[Mm]obile|[Ff]ax)\b|电话|手机|传真|热线)[:：] ?\(?\d[\d ()/.-]{3,}\d`,
  String.raw`(?<![\d.,])(?:\(0\d{1,4}\)|0\d{1,4})[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)`,
  String.raw`(?<!\d)(?:1[3-9]\d{9}|[48]00-\d{3,4}-\d{3,4})${end}`,
  String.raw`(?:\b[Ee]xt(?:ension|\.)|分机|(?<=\d{4})转) ?\d{1,5}${end}`,
  String.raw`(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)|\b10\.\d{4,9}\/[^\s，。；）)]+|\barXiv:? ?\d{4}\.\d{4,5}|\b(?:CVE|RFC|PMID|DOI)[-: ]\d[\d-]*`,
  String.raw`\b(?!(?:RMB|CNY|USD|EUR|GBP|US|HK|NT))[A-Z]{2,6}-?\d+(?:[-/]\d+)+(?![\d%]|[.,]\d| ?(?:per ?cent|million|billion))`,
  String.raw`\b(?:No\.? ?)?(?:\d{1,2}:)?\d{1,5}-[A-Za-z]{1,4}-\d{2,6}\b|\b(?:H\.?R\.?|S\.?J\.? ?Res\.|S\.|HB|SB|AB|LD) \d{1,5}\b|\b[A-Z]{2,5}\d+-\d+(?:\.\d+)?(?![\d%])|\b(?:[A-Z][A-Za-z.]+ ){1,4}\d{1,4}(?:\(\d{1,3}\))?[,:] ?\d{1,5}[-–]\d{1,5}(?![\d%])(?=[,.;)]|$)`,
  String.raw`(?<=热线|电话|手机|传真)(?:为|是|号码[为是]?)? ?\d{3,4}-\d{3,4}(?:-?\d{3,4})?(?![\d万亿])`,
  String.raw`(?:邮编|邮政编码)[:：]? ?\d{6}(?!\d)`,
  String.raw`(?<=\p{Script=Han}(?:路|街|道|巷|弄|胡同))\d+(?:-\d+)?号(?!线)(?:\d+(?:号楼|栋|幢|座|楼|层|室|单元))*`,
  String.raw`(?<![\w.,])\d{1,5}[A-Za-z]? (?:[A-Z][a-z’']+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Boulevard|Place|Quay|Court)${end}`,
  String.raw`ICP[备证] ?\d+号(?:-\d+)?|公网安备 ?\d+号`,
  String.raw`(?:信用代码|许可证号|刊号|出版物号|\bISSN|\bISBN)[:：]? ?[A-Z]{0,4} ?\d[\dA-Z/ -]*`,
  String.raw`\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]) \d{5}(?:-\d{4})?\b`,
  String.raw`\b(?:[Cc]ompany|[Cc]harity|[Rr]egistration|VAT|[Tt]ax) (?:[Nn]umber|[Nn]o\.?|ID):? ?[A-Z]{0,3} ?\d[\d ]*\d`,
  String.raw`\b(?:CC BY(?:[ -](?:NC|ND|SA))*|OFL|[AL]?GPL|MPL|Apache|ISO(?:\/IEC)?|IEC|DIN|RFC|WCAG|GB(?:\/[TZ])?|DB\d{0,2}(?:\/T)?|HJ|JGJ|JJF|CJJ|YY\/T|NY\/T|EN|BS|JIS|ASTM|ANSI|IEEE|NF)[ -]?[Vv]?\d+(?:[.:—–-]\d+)*`,
  String.raw`\b[Vv](?:ersion )?\d+(?:\.\d+)*|版本 ?\d+(?:\.\d+)*|\d+(?:\.\d+)+版`,
  String.raw`(?:\b(?:[Aa]rticle|[Ss]ection|[Pp]aragraph|[Cc]lause|[Aa]rt\.)|§) ?\d+(?:\.\d+)*(?:\(\w{1,4}\))*`,
  String.raw`(?<=》|(?<!方)法|条例|规定|章程)第[\d零〇一二三四五六七八九十百千]+条(?:第[\d一二三四五六七八九十]+[款项])*`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** The places of such numbers in a folded text. */
export function findIdentifiers(text: string): Span[] {
  return spansOf(text, patterns);
}
