import { checkBlock } from '../facts/check-block.ts';
import type { ReaderText } from './reader-text.ts';
import type { Stock } from './stock.ts';

/** Checks every bound number and statement of a publication: whether what is written is what its cell says. */
export function checkFacts(
  texts: readonly ReaderText[],
  { site, datasets, mistakes }: Pick<Stock, 'site' | 'datasets' | 'mistakes'>,
): void {
  for (const { blocks, facts, language } of texts) {
    const context = { datasets, units: site.units, language, mistakes };
    for (const runs of blocks) checkBlock(runs, facts, context);
  }
}
