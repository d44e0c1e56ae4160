import { checkBlock } from '../../facts/check-block.ts';
import type { Cell } from '../../model/dataset.ts';
import type { BoundFact } from '../../model/publication.ts';
import type { ReaderText } from '../cache/reader-text.ts';
import type { BuildContext } from '../context/build-context.ts';

/**
 * Checks every bound number and statement of a publication: whether what is written is what its cell
 * says. What comes from a dataset with a mistake of its own waits until that is mended.
 */
export function checkFacts(texts: readonly ReaderText[], buildContext: BuildContext): void {
  const { datasets } = buildContext;
  const errors = buildContext.mistakes.list.filter(({ severity }) => severity === 'error');
  const files = new Set(errors.map(({ place }) => place.file));
  const broken = new Set(
    [...datasets.values()].filter(({ file }) => files.has(file)).map(({ name }) => name),
  );
  const isSound = ({ dataset, formula }: Cell) =>
    broken.size === 0 || (!broken.has(dataset) && formula === undefined);
  for (const text of texts) {
    const check = (own: BuildContext) =>
      checkText(
        text,
        text.facts.filter(({ cell }) => isSound(cell)),
        own,
      );
    if (broken.size > 0) check(buildContext);
    else buildContext.cache.recall('facts', text, buildContext, check);
  }
}

function checkText(
  { blocks, language }: ReaderText,
  facts: readonly BoundFact[],
  { datasets, site, mistakes }: BuildContext,
): void {
  const context = { datasets, units: site.units, language, mistakes };
  for (const runs of blocks) checkBlock(runs, facts, context);
}
