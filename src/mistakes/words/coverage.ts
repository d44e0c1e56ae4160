import type { MistakeWords } from './phrases.ts';
import { error, warning } from './phrases.ts';

interface Unbound {
  readonly written: string;
  readonly suggestions: readonly string[];
  /** Whether it is a small count in words. */
  readonly isCount: boolean;
}

/** A story states figures; a standing page may also tell of rules, or of what was wrong before. */
const unbound: Omit<MistakeWords<Unbound>, 'severity'> = {
  en: ({ written, suggestions, isCount }) => [
    `“${written}” is a number that answers for nothing.`,
    `${suggestions.length ? `If it means what this cell says, bind it: ${suggestions.join(' or ')}; if not, bind it to its own cell.` : `Bind it: [${written}](fact:dataset/key/field).`} If it is no figure, say why: [${written}](nofact:${isCount ? 'count' : 'name'}), or ${isCount ? 'name, ' : ''}date, quote, ordinal; a name that comes often goes under “names” in content/site.yaml.`,
  ],
  'zh-CN': ({ written, suggestions, isCount }) => [
    `“${written}”是个没有出处的数字。`,
    `${suggestions.length ? `如果说的就是这个单元格，请绑定：${suggestions.join('或')}；如果不是，请绑定到它自己的单元格。` : `请绑定：[${written}](fact:数据集/键/字段)。`}如果它不是统计数字，请写明理由：[${written}](nofact:${isCount ? 'count' : 'name'})，或 ${isCount ? 'name、' : ''}date、quote、ordinal；常用的名称写进 content/site.yaml 的 names。`,
  ],
};

/** Mistakes in what no cell answers for. */
export const coverageMistakes = {
  'unbound-number': error(unbound),
  'unbound-on-page': warning(unbound),
  'unbound-in-name': warning<Unbound>({
    en: ({ written }) => [
      `“${written}” is a number in a name or description, which leads to no cell: it would stay when the data change.`,
      'Say it without the number; if it belongs to a name, put that under “names” in content/site.yaml.',
    ],
    'zh-CN': ({ written }) => [
      `名称或说明里的“${written}”连不到单元格：数据变了，它也不会变。`,
      '请换一个不带数字的说法；如果它是名称的一部分，请写进 content/site.yaml 的 names。',
    ],
  }),
  'no-small-count': error<{ written: string }>({
    en: ({ written }) => [
      `“${written}” is waived as a count, and is no count of up to ten in words.`,
      `Bind it: [${written}](fact:dataset/key/field); “count” is for such as “two ministers”.`,
    ],
    'zh-CN': ({ written }) => [
      `“${written}”按 count 声明不绑定，却不是十以内、用文字写的数目。`,
      `请绑定：[${written}](fact:数据集/键/字段)；count 只用于“两位部长”之类。`,
    ],
  }),
  'unbound-finding': warning<{ written: string; address: string }>({
    en: ({ written, address }) => [
      `The title says “${written}” of something, and no cell answers for it: it would stay when the data change.`,
      `Bind the words: [${written}](claim:${address} "is max"), or "is min", "is rank 2", "> another cell".`,
    ],
    'zh-CN': ({ written, address }) => [
      `标题说“${written}”，却没有绑定单元格：数据变了，这话也不会变。`,
      `请绑定这个说法：[${written}](claim:${address} "is max")，或写 "is min"、"is rank 2"、"> 另一单元格"。`,
    ],
  }),
  'many-waivers': warning<{ waived: number; numbers: number }>({
    en: ({ waived, numbers }) => [
      `${waived} of the ${numbers} numbers in this story are waived, more than one in eight.`,
      'Bind those that are figures to a cell; a story that waives its numbers does not answer for them.',
    ],
    'zh-CN': ({ waived, numbers }) => [
      `这篇稿件的 ${numbers} 个数字里有 ${waived} 个声明不绑定，超过八分之一。`,
      '是统计数字的，请绑定到单元格；不绑定的数字没有出处可查。',
    ],
  }),
} as const;
