const traditional: Readonly<Record<string, string>> = {
  億: '亿',
  萬: '万',
  兩: '两',
  點: '点',
  餘: '余',
  個: '个',
  約: '约',
  過: '过',
  達: '达',
  幾: '几',
  數: '数',
  貳: '贰',
  陸: '陆',
  參: '叁',
  叄: '叁',
  参: '叁',
  圓: '元',
  噸: '吨',
  畝: '亩',
  歐: '欧',
  鎊: '镑',
  韓: '韩',
  幣: '币',
  時: '时',
  鐘: '钟',
  鍾: '钟',
  頃: '顷',
  淨: '净',
  佔: '占',
  將: '将',
  滿: '满',
  於: '于',
  內: '内',
  項: '项',
  條: '条',
  種: '种',
  戶: '户',
  開: '开',
  負: '负',
  為: '为',
  總: '总',
  計: '计',
  類: '类',
  '○': '〇',
};

const marks: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200A': ' ',
  '\u202F': ' ',
  '\u3000': ' ',
  '\n': ' ',
  '\t': ' ',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '﹣': '-',
  '〜': '~',
  '∼': '~',
  '﹪': '%',
  '’': "'",
  '‘': "'",
  '￥': '¥',
  '￡': '£',
};

/** The first digits of the scripts whose digits a site may be written in. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50];

/**
 * A text with one form for each sign: full-width and other digits, traditional numerals, kinds of
 * space and of minus. As long as the text itself, so that every offset stands. The full-width comma
 * stays: between two numbers of running text it parts them.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const sign = known.get(unit) ?? foldUnit(unit);
    known.set(unit, sign);
    folded += sign;
  }
  return folded;
}

const plain = /^[ -~]*$/;
const known = new Map<string, string>();

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit === '\n' || unit === '\t' || unit === '\r' ? ' ' : unit;
  if (unit === '，') return unit;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const other = marks[unit] ?? traditional[unit];
  if (other !== undefined) return other;
  if (code < 0x660 || code > 0xe59) return unit;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? unit : String(code - zero);
}
