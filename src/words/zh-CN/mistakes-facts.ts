import type { coverageMistakes as coverageMistakesKinds, Unbound } from '../kinds/coverage.ts';
import { type Bound, type factMistakes as factMistakesKinds, quoted } from '../kinds/facts.ts';
import { type MistakeTexts, pick } from '../kinds/phrases.ts';

/** What may be written instead. */
const instead = ({ allowed, address, isWhole, written }: Bound) => {
  const file = `data/${address.split('/')[0]}.json`;
  if (allowed.length === 0) return `请改写句子不用这个数，或改正 ${file}。`;
  const place = isWhole ? `可以把“${written}”整个改成` : '可以写';
  return `${place}${quoted(allowed, ['“', '”'], '、', '或')}；如果是数据错了，请改 ${file}。`;
};

/** A story states figures; a standing page may also tell of rules, or of what was wrong before. */
const unbound = ({ written, suggestions, isCount }: Unbound): readonly [string, string] => [
  `“${written}”是个没有出处的数字。`,
  `${suggestions.length ? `如果说的就是这个单元格，请绑定：${suggestions.join('或')}；如果不是，请绑定到它自己的单元格。` : `请绑定：[${written}](fact:数据集/键/字段)。`}如果它不是统计数字，请写明理由：[${written}](nofact:${isCount ? 'count' : 'name'})，或 ${isCount ? 'name、' : ''}date、quote、ordinal；常用的名称写进 content/site.yaml 的 names。`,
];

export const factMistakes: MistakeTexts<typeof factMistakesKinds> = {
  'fact-mismatch': (fact) => [
    `“${fact.written}”与数据不符：${fact.address} 是${fact.says}。`,
    instead(fact),
  ],
  'fact-rounding': (fact) => [
    pick(fact.reason, {
      'cut-off': `“${fact.written}”是把${fact.says}（${fact.address}）截去了尾数，应当四舍五入。`,
      'rounded-up': `“${fact.written}”是把${fact.says}（${fact.address}）一律进了位，应当四舍五入。`,
      'too-precise': `“${fact.written}”的小数比数据还多：${fact.address} 是${fact.says}。`,
      'to-nothing': `“${fact.written}”把${fact.says}（${fact.address}）约没了。`,
    }),
    instead(fact),
  ],
  'fact-qualifier': (fact) => [
    pick(fact.reason, {
      lost: `“${fact.written}”少了限定词：${fact.address} 不是确数，写的是${fact.says}。`,
      untrue: `“${fact.written}”不属实：${fact.address} 正好是${fact.says}。`,
      other: `“${fact.written}”的限定词与数据不同：${fact.address} 写的是${fact.says}。`,
    }),
    instead(fact),
  ],
  'fact-undecidable': (fact) => [
    pick(fact.reason, {
      bound: `“${fact.written}”是否属实无从判断：${fact.address} 只写了${fact.says}。`,
      verb: `“${fact.written}”前面的动词不认得：如果它说过了这个关口，就不属实，因为 ${fact.address} 是${fact.says}。`,
      denied: `“${fact.written}”前后有否定的话，说的是多少无从判断：${fact.address} 是${fact.says}。`,
      'wide-range': `“${fact.written}”范围太宽，等于没有说${fact.says}（${fact.address}）。`,
    }),
    instead(fact),
  ],
  'fact-unit': (fact) => [
    pick(fact.reason, {
      missing: `“${fact.written}”没有单位：${fact.address} 是${fact.says}。`,
      other: `“${fact.written}”的单位与数据不同：${fact.address} 是${fact.says}。`,
      ordinal: `“${fact.written}”说的是次序；${fact.address} 是${fact.says}。`,
      points: `“${fact.written}”混淆了百分比与百分点：${fact.address} 是${fact.says}。`,
      per: `“${fact.written}”没有写明平均到什么：${fact.address} 是${fact.says}。`,
    }),
    `${instead(fact)}单位也可以紧接在链接后面。`,
  ],
  'fact-cut': (fact) => [
    `“${fact.written}”的链接外面还有数字相连，读者看到的是另一个数。`,
    `请把整个数都放进方括号。${instead(fact)}`,
  ],
  'fact-not-a-number': (fact) => [
    `“${fact.written}”里没有数，而 ${fact.address} 是${fact.says}。`,
    `${instead(fact)}对数字下判断的词用 claim: 绑定，例如 [领跑](claim:… "is max")。`,
  ],
  'fact-two-numbers': (fact) => [
    `“${fact.written}”里不止一个数；一个链接只绑定一个。`,
    `请逐个绑定。${instead(fact)}`,
  ],
  'fact-vague': (fact) => [
    `“${fact.written}”没有说出可以核对的数；${fact.address} 是${fact.says}。`,
    instead(fact),
  ],
  'fact-unreadable': (fact) => [
    pick(fact.reason, {
      words: `“${fact.written}”读不成一个数：“${fact.rest}”不是已知的单位或限定词。`,
      contradiction: `“${fact.written}”里的限定词互相矛盾。`,
      digits: `“${fact.rest}”这样写不成一个数。`,
      language: `“${fact.written}”不是网站在这种语言里的写法，而这种语言的词读不了：${fact.address} 是${fact.says}。`,
    }),
    `链接里请只留数字、单位和限定词。${instead(fact)}`,
  ],
  'fact-text': (fact) => [
    `“${fact.written}”不是 ${fact.address} 的名称：${fact.says}。`,
    instead(fact),
  ],
  'fact-date': (fact) => [
    `“${fact.written}”不是 ${fact.address} 的日期：${fact.says}。`,
    instead(fact),
  ],
  'fact-no-value': (fact) => [
    `“${fact.written}”绑定到 ${fact.address}，那里没有数值。`,
    '请先补上数据，或改写句子不用这个数。',
  ],
};

export const coverageMistakes: MistakeTexts<typeof coverageMistakesKinds> = {
  'unbound-number': unbound,
  'unbound-on-page': unbound,
  'unbound-in-name': ({ written }) => [
    `名称或说明里的“${written}”连不到单元格：数据变了，它也不会变。`,
    '请换一个不带数字的说法；如果它是名称的一部分，请写进 content/site.yaml 的 names。',
  ],
  'no-small-count': ({ written }) => [
    `“${written}”按 count 声明不绑定，却不是十以内、用文字写的数目。`,
    `请绑定：[${written}](fact:数据集/键/字段)；count 只用于“两位部长”之类。`,
  ],
  'unbound-finding': ({ written, address }) => [
    `标题说“${written}”，却没有绑定单元格：数据变了，这话也不会变。`,
    `请绑定这个说法：[${written}](claim:${address} "is max")，或写 "is min"、"is rank 2"、"> 另一单元格"。`,
  ],
  'many-waivers': ({ waived, numbers }) => [
    `这篇稿件的 ${numbers} 个数字里有 ${waived} 个声明不绑定，超过八分之一。`,
    '是统计数字的，请绑定到单元格；不绑定的数字没有出处可查。',
  ],
};
