import { error, pick } from './phrases.ts';

/** What every mistake in a bound number is told with. */
interface Bound {
  readonly written: string;
  /** The cell's address, and what it says. */
  readonly address: string;
  readonly says: string;
  /** Ways to write it that pass. */
  readonly allowed: readonly string[];
  /** Whether they go in the place of all that is told as written, words outside of the link included. */
  readonly isWhole?: boolean;
}

type Reasoned<Reason extends string> = Bound & { readonly reason: Reason };

/** What may be written instead. */
const instead = {
  en: ({ allowed, address, isWhole, written }: Bound) => {
    const file = `data/${address.split('/')[0]}.json`;
    if (allowed.length === 0) return `Write the sentence without this number, or correct ${file}.`;
    const place = isWhole ? ` in place of all of “${written}”` : '';
    return `Write ${quoted(allowed, ['“', '”'], ', ', ' or ')}${place}; if the data are wrong, correct ${file}.`;
  },
  'zh-CN': ({ allowed, address, isWhole, written }: Bound) => {
    const file = `data/${address.split('/')[0]}.json`;
    if (allowed.length === 0) return `请改写句子不用这个数，或改正 ${file}。`;
    const place = isWhole ? `可以把“${written}”整个改成` : '可以写';
    return `${place}${quoted(allowed, ['“', '”'], '、', '或')}；如果是数据错了，请改 ${file}。`;
  },
};

function quoted(
  words: readonly string[],
  [open, close]: readonly [string, string],
  comma: string,
  or: string,
): string {
  const each = words.map((word) => `${open}${word}${close}`);
  const last = each.pop() ?? '';
  return each.length > 0 ? `${each.join(comma)}${or}${last}` : last;
}

/** Mistakes in numbers that are bound to cells. */
export const factMistakes = {
  'fact-mismatch': error<Bound>({
    en: (fact) => [
      `“${fact.written}” is not what the data say: ${fact.address} is ${fact.says}.`,
      instead.en(fact),
    ],
    'zh-CN': (fact) => [
      `“${fact.written}”与数据不符：${fact.address} 是${fact.says}。`,
      instead['zh-CN'](fact),
    ],
  }),
  'fact-rounding': error<Reasoned<'cut-off' | 'rounded-up' | 'too-precise' | 'to-nothing'>>({
    en: (fact) => [
      pick(fact.reason, {
        'cut-off': `“${fact.written}” is ${fact.says} (${fact.address}) with digits cut off; figures are rounded half up.`,
        'rounded-up': `“${fact.written}” is ${fact.says} (${fact.address}) rounded up; figures are rounded half up.`,
        'too-precise': `“${fact.written}” has more decimals than the data: ${fact.address} is ${fact.says}.`,
        'to-nothing': `“${fact.written}” makes nothing of ${fact.says} (${fact.address}).`,
      }),
      instead.en(fact),
    ],
    'zh-CN': (fact) => [
      pick(fact.reason, {
        'cut-off': `“${fact.written}”是把${fact.says}（${fact.address}）截去了尾数，应当四舍五入。`,
        'rounded-up': `“${fact.written}”是把${fact.says}（${fact.address}）一律进了位，应当四舍五入。`,
        'too-precise': `“${fact.written}”的小数比数据还多：${fact.address} 是${fact.says}。`,
        'to-nothing': `“${fact.written}”把${fact.says}（${fact.address}）约没了。`,
      }),
      instead['zh-CN'](fact),
    ],
  }),
  'fact-qualifier': error<Reasoned<'lost' | 'untrue' | 'other'>>({
    en: (fact) => [
      pick(fact.reason, {
        lost: `“${fact.written}” leaves out a word: ${fact.address} is not exact, it says ${fact.says}.`,
        untrue: `“${fact.written}” is not true of ${fact.address}, which is exactly ${fact.says}.`,
        other: `“${fact.written}” says something else than ${fact.address}, which is ${fact.says}.`,
      }),
      instead.en(fact),
    ],
    'zh-CN': (fact) => [
      pick(fact.reason, {
        lost: `“${fact.written}”少了限定词：${fact.address} 不是确数，写的是${fact.says}。`,
        untrue: `“${fact.written}”不属实：${fact.address} 正好是${fact.says}。`,
        other: `“${fact.written}”的限定词与数据不同：${fact.address} 写的是${fact.says}。`,
      }),
      instead['zh-CN'](fact),
    ],
  }),
  'fact-undecidable': error<Reasoned<'bound' | 'wide-range' | 'verb' | 'denied'>>({
    en: (fact) => [
      pick(fact.reason, {
        bound: `Whether “${fact.written}” is true cannot be told: ${fact.address} says only ${fact.says}.`,
        verb: `The verb before “${fact.written}” is not known: if it says that this mark was passed, it is not true, since ${fact.address} is ${fact.says}.`,
        denied: `“${fact.written}” is denied, and what it says then cannot be told: ${fact.address} is ${fact.says}.`,
        'wide-range': `“${fact.written}” is so wide that it says little of ${fact.says} (${fact.address}).`,
      }),
      instead.en(fact),
    ],
    'zh-CN': (fact) => [
      pick(fact.reason, {
        bound: `“${fact.written}”是否属实无从判断：${fact.address} 只写了${fact.says}。`,
        verb: `“${fact.written}”前面的动词不认得：如果它说过了这个关口，就不属实，因为 ${fact.address} 是${fact.says}。`,
        denied: `“${fact.written}”前后有否定的话，说的是多少无从判断：${fact.address} 是${fact.says}。`,
        'wide-range': `“${fact.written}”范围太宽，等于没有说${fact.says}（${fact.address}）。`,
      }),
      instead['zh-CN'](fact),
    ],
  }),
  'fact-unit': error<Reasoned<'missing' | 'other' | 'ordinal' | 'points' | 'per'>>({
    en: (fact) => [
      pick(fact.reason, {
        missing: `“${fact.written}” has no unit: ${fact.address} is ${fact.says}.`,
        other: `“${fact.written}” is in another unit than ${fact.address}, which is ${fact.says}.`,
        ordinal: `“${fact.written}” is a place in an order; ${fact.address} is ${fact.says}.`,
        points: `“${fact.written}” mixes up percent and percentage points: ${fact.address} is ${fact.says}.`,
        per: `“${fact.written}” does not say for what: ${fact.address} is ${fact.says}.`,
      }),
      `${instead.en(fact)} The unit may also stand right behind the link.`,
    ],
    'zh-CN': (fact) => [
      pick(fact.reason, {
        missing: `“${fact.written}”没有单位：${fact.address} 是${fact.says}。`,
        other: `“${fact.written}”的单位与数据不同：${fact.address} 是${fact.says}。`,
        ordinal: `“${fact.written}”说的是次序；${fact.address} 是${fact.says}。`,
        points: `“${fact.written}”混淆了百分比与百分点：${fact.address} 是${fact.says}。`,
        per: `“${fact.written}”没有写明平均到什么：${fact.address} 是${fact.says}。`,
      }),
      `${instead['zh-CN'](fact)}单位也可以紧接在链接后面。`,
    ],
  }),
  'fact-cut': error<Bound>({
    en: (fact) => [
      `The number goes on outside the link of “${fact.written}”, so that readers see another one.`,
      `Put the whole number between the brackets. ${instead.en(fact)}`,
    ],
    'zh-CN': (fact) => [
      `“${fact.written}”的链接外面还有数字相连，读者看到的是另一个数。`,
      `请把整个数都放进方括号。${instead['zh-CN'](fact)}`,
    ],
  }),
  'fact-not-a-number': error<Bound>({
    en: (fact) => [
      `“${fact.written}” holds no number, and ${fact.address} is ${fact.says}.`,
      `${instead.en(fact)} Words that say something about a number are bound with claim:, as in [fastest](claim:… "is max").`,
    ],
    'zh-CN': (fact) => [
      `“${fact.written}”里没有数，而 ${fact.address} 是${fact.says}。`,
      `${instead['zh-CN'](fact)}对数字下判断的词用 claim: 绑定，例如 [领跑](claim:… "is max")。`,
    ],
  }),
  'fact-two-numbers': error<Bound>({
    en: (fact) => [
      `“${fact.written}” holds more than one number; a link binds one.`,
      `Bind each number by itself. ${instead.en(fact)}`,
    ],
    'zh-CN': (fact) => [
      `“${fact.written}”里不止一个数；一个链接只绑定一个。`,
      `请逐个绑定。${instead['zh-CN'](fact)}`,
    ],
  }),
  'fact-vague': error<Bound>({
    en: (fact) => [
      `“${fact.written}” names no number that could be compared; ${fact.address} is ${fact.says}.`,
      instead.en(fact),
    ],
    'zh-CN': (fact) => [
      `“${fact.written}”没有说出可以核对的数；${fact.address} 是${fact.says}。`,
      instead['zh-CN'](fact),
    ],
  }),
  'fact-unreadable': error<
    Reasoned<'words' | 'contradiction' | 'digits' | 'language'> & { readonly rest: string }
  >({
    en: (fact) => [
      pick(fact.reason, {
        words: `“${fact.written}” cannot be read as a number: “${fact.rest}” is no known unit or qualifier.`,
        contradiction: `“${fact.written}” holds qualifiers that contradict each other.`,
        digits: `“${fact.rest}” is no number as it is written.`,
        language: `“${fact.written}” is not what the site writes in this language, whose words are not read: ${fact.address} is ${fact.says}.`,
      }),
      `Leave in the link only the number with its unit and qualifier. ${instead.en(fact)}`,
    ],
    'zh-CN': (fact) => [
      pick(fact.reason, {
        words: `“${fact.written}”读不成一个数：“${fact.rest}”不是已知的单位或限定词。`,
        contradiction: `“${fact.written}”里的限定词互相矛盾。`,
        digits: `“${fact.rest}”这样写不成一个数。`,
        language: `“${fact.written}”不是网站在这种语言里的写法，而这种语言的词读不了：${fact.address} 是${fact.says}。`,
      }),
      `链接里请只留数字、单位和限定词。${instead['zh-CN'](fact)}`,
    ],
  }),
  'fact-text': error<Bound>({
    en: (fact) => [
      `“${fact.written}” is not the name that ${fact.address} has: ${fact.says}.`,
      instead.en(fact),
    ],
    'zh-CN': (fact) => [
      `“${fact.written}”不是 ${fact.address} 的名称：${fact.says}。`,
      instead['zh-CN'](fact),
    ],
  }),
  'fact-date': error<Bound>({
    en: (fact) => [
      `“${fact.written}” is not the date of ${fact.address}: ${fact.says}.`,
      instead.en(fact),
    ],
    'zh-CN': (fact) => [
      `“${fact.written}”不是 ${fact.address} 的日期：${fact.says}。`,
      instead['zh-CN'](fact),
    ],
  }),
  'fact-no-value': error<Bound>({
    en: (fact) => [
      `“${fact.written}” is bound to ${fact.address}, which has no value.`,
      'Fill in the dataset, or write the sentence without this number.',
    ],
    'zh-CN': (fact) => [
      `“${fact.written}”绑定到 ${fact.address}，那里没有数值。`,
      '请先补上数据，或改写句子不用这个数。',
    ],
  }),
} as const;
