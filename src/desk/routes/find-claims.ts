import { z } from 'zod';
import { proposeClaims } from '../../editing/claims/propose-claims.ts';
import { Mistakes } from '../../mistakes/mistake.ts';
import { addressOf, resolveCell } from '../../model/address.ts';
import { deskWords, editorsLanguage } from '../../words/desk/index.ts';
import { editorWords } from '../../words/languages.ts';
import { defineRoute, Refusal } from '../contract/route.ts';

/** The sentences that are true of a cell, alone or beside another, in the language of a story. */
export const findClaims = defineRoute({
  name: 'find-claims',
  takes: z.strictObject({
    address: z.string(),
    other: z.string().optional(),
    language: z.string(),
  }),
  answer: async ({ address, other, language }, desk) => {
    const { site, datasets } = desk.reading().built.readable;
    const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
    const place = { file: '', line: 1, column: 1 };
    const cellAt = (at: string) => {
      const cell = resolveCell(at, byName, place, new Mistakes());
      if (!cell) throw new Refusal(editorWords(desk.language).desk.text.noCell(at));
      return cell;
    };
    const cell = cellAt(address);
    const beside = other === undefined ? undefined : cellAt(other);
    const { phrases } = deskWords[editorsLanguage(language)].claims;
    const context = site && { site, datasets: byName, language, phrases };
    return {
      address: addressOf(cell),
      claims: context ? proposeClaims(cell, beside, context) : [],
    };
  },
});
