import { checkBlock } from '../facts/check-block.ts';
import type { Cell } from '../model/dataset.ts';
import type { ReaderText } from './reader-text.ts';
import type { Stock } from './stock.ts';

/**
 * Checks every bound number and statement of a publication: whether what is written is what its cell
 * says. What comes from a dataset with a mistake of its own waits until that is mended.
 */
export function checkFacts(
  texts: readonly ReaderText[],
  { site, datasets, mistakes }: Pick<Stock, 'site' | 'datasets' | 'mistakes'>,
): void {
  const errors = mistakes.list.filter(({ severity }) => severity === 'error');
  const files = new Set(errors.map(({ place }) => place.file));
  const broken = new Set(
    [...datasets.values()].filter(({ file }) => files.has(file)).map(({ name }) => name),
  );
  const isSound = ({ dataset, formula }: Cell) =>
    broken.size === 0 || (!broken.has(dataset) && formula === undefined);
  for (const { blocks, facts, language } of texts) {
    const context = { datasets, units: site.units, language, mistakes };
    const sound = facts.filter(({ cell }) => isSound(cell));
    for (const runs of blocks) checkBlock(runs, sound, context);
  }
}
