import { fold } from '../../reading/characters/normalise-characters.ts';
import type { Suppression } from '../../words/contract/imported.ts';

const missing =
  /^(?:[-‐-―─－–—…·.:/\\*x×#?]+|n\.?\/?a\.?|n\.?\s?d\.?|n\.?\s?s\.?|n\/d|<na>|#n\/a|nan|null|nil|none|missing|unknown|not available|no data|k\.\s?a\.?|s\.\s?d\.|缺|缺失|无|无数据|暂无|暂缺|未统计|不详|空)$/i;
const missingText = /^(?:[-‐-―─－–—…]+|n\/a|n\.a\.|<na>|#n\/a|null|缺|缺失|暂缺|无数据)$/i;

/** The signs of offices of statistics for figures that they keep back, by how they are written. */
const suppressed: readonly (readonly [RegExp, Suppression])[] = [
  [/^:?\s?\(?(?:c|conf|confidential|geheim|保密)\)?$/i, 'confidential'],
  [/^\(?(?:s|\[s\]|suppressed|supp|withheld|d|\[c\])\)?$/i, 'suppressed'],
  [/^(?:\(?x\)?|\[x\])$/i, 'not-published'],
  [/^(?:\.\.|:\s?u|\[u\])$/i, 'not-available'],
  [/^(?:z|\[z\]|:\s?z|not applicable)$/i, 'not-applicable'],
  [/^[<≤]\s?\d[\d.,]*\s?%?$/, 'below'],
];

/** Whether a cell says that there is no figure. */
export function isMissing(text: string): boolean {
  return text === '' || missing.test(fold(text).trim());
}

/** The reason why a cell among figures has none: c, x, .., <5. `undefined` where it gives no reason. */
export function suppressionIn(text: string): Suppression | undefined {
  const folded = fold(text).trim();
  return suppressed.find(([form]) => form.test(folded))?.[1];
}

/** Whether a cell of a column of texts says that there is none; 无 may be an answer there. */
export function isMissingText(text: string): boolean {
  return text === '' || missingText.test(fold(text).trim());
}
