import { z } from 'zod';
import { datasetSchema } from '../../schema/dataset.ts';
import { textIn } from '../../schema/text.ts';

/**
 * The profile of a dataset’s file as JSON Schema: what the Data Package standard asks of a Data Resource with
 * its rows inline, and the publication’s own fields on top. Editors’ programs complete and check by it.
 */
export function writeProfile(languages: readonly string[]): string {
  const schema = z.toJSONSchema(datasetSchema(textIn(languages)), {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
  });
  const title = 'A dataset of Yearlight: a Data Resource (v2) with its rows inline';
  return `${JSON.stringify({ ...schema, title }, null, 2)}\n`;
}
