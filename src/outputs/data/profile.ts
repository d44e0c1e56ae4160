import { z } from 'zod';
import { datasetSchema } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textIn } from '../../schema/text.ts';
import { languages as spoken } from '../../words/languages.ts';

/**
 * The profile of a dataset’s file as JSON Schema: what the Data Package standard asks of a Data Resource with
 * its rows inline, and the publication’s own fields on top. Editors’ programs complete and check by it.
 */
export function writeProfile(languages: readonly string[]): string {
  const schema = z.toJSONSchema(datasetSchema(textIn(languages)), {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override: ({ jsonSchema, path }) => {
      const meaning = path.at(-4) === 'fields' ? meaningOf(String(path.at(-1))) : {};
      const written = { ...jsonSchema };
      for (const key of Object.keys(written)) delete jsonSchema[key];
      Object.assign(jsonSchema, meaning, written);
    },
  });
  const title = 'A dataset of Yearlight: a Data Resource (v2) with its rows inline';
  return `${JSON.stringify({ ...schema, title }, null, 2)}\n`;
}

/** What an option of a field means: in English as the standard has it, in other languages under their tags. */
function meaningOf(option: string): Readonly<Record<string, string>> {
  const said = Object.entries(spoken).flatMap(([tag, { editors }]) => {
    const text = lookUp(editors.catalogue.dataset, option);
    return text === undefined ? [] : [[tag === 'en' ? 'description' : tag, text] as const];
  });
  return Object.fromEntries(said.sort(([a], [b]) => a.localeCompare(b, 'en')));
}
