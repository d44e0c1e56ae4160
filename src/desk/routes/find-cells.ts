import { z } from 'zod';
import { agree } from '../../facts/agree/agree.ts';
import { Mistakes } from '../../mistakes/mistake.ts';
import { addressOf, resolveCell } from '../../model/address.ts';
import { editorWords } from '../../words/languages.ts';
import { defineRoute, Refusal } from '../contract/route.ts';
import { findCells as find } from '../looks/find-cells.ts';
import { cardOf } from '../looks/look-at-story.ts';

/** Finds cells of the site's datasets by words and values. */
export const findCells = defineRoute({
  name: 'find-cells',
  takes: z.strictObject({ words: z.string(), datasets: z.array(z.string()), language: z.string() }),
  answer: async ({ words, datasets, language }, { reading }) =>
    find(words, datasets, reading(), language),
});

/**
 * The ways in which a cell may be written where the cursor is: as it is, rounded, and in words that are true of it. Each
 * has passed the check that the story will pass.
 */
export const wordCell = defineRoute({
  name: 'word-cell',
  takes: z.strictObject({
    address: z.string(),
    language: z.string(),
    before: z.string(),
    after: z.string(),
    /** What stands there now, or is typed by the editor: whether it passes is told. */
    written: z.string().optional(),
  }),
  answer: async ({ address, language, before, after, written }, desk) => {
    const reading = desk.reading();
    const { site, datasets } = reading.built.readable;
    const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
    const place = { file: '', line: 1, column: 1 };
    const cell = resolveCell(address, byName, place, new Mistakes());
    const card = cell && cardOf(cell, reading, language);
    if (!site || !cell || !card)
      throw new Refusal(editorWords(desk.language).desk.text.noCell(address));
    const dataset = byName.get(cell.dataset);
    const context = { language, units: site.units, dataset, before, after };
    const passes = (words: string) => agree(words, cell, context).ok;
    const refused = agree('?', cell, context);
    const proposed = refused.ok ? [] : [card.says, ...refused.allowed];
    return {
      card,
      address: addressOf(cell),
      wordings: [...new Set(proposed)].filter(passes),
      passes: written === undefined ? undefined : passes(written),
    };
  },
});
