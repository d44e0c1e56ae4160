import type { StartingTexts } from '../../words/contract/starting-files.ts';
import { wordsFor } from '../../words/languages.ts';

/** A new dataset of two rows, to be written over. JSON has no comments: its titles explain themselves. */
export function startingDataset(name: string, languages: readonly string[], date: string): string {
  const text = (choose: (texts: StartingTexts) => string) => {
    const entries = languages.map(
      (language) => [language, choose(wordsFor(language).starting)] as const,
    );
    return languages.length === 1 ? entries[0]?.[1] : Object.fromEntries(entries);
  };
  const dataset = {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    title: text((texts) => texts.datasetTitle),
    description: text((texts) => texts.datasetDescription),
    temporal: date.slice(0, 4),
    sources: [{ title: text((texts) => texts.source) }],
    schema: {
      primaryKey: ['item'],
      fields: [
        {
          name: 'item',
          type: 'string',
          title: text((texts) => texts.key),
          labels: {
            first: text((texts) => texts.rows[0]),
            second: text((texts) => texts.rows[1]),
          },
        },
        {
          name: 'value',
          type: 'number',
          title: text((texts) => texts.value),
          unit: 'percent',
          decimals: 1,
        },
      ],
    },
    data: [
      { item: 'first', value: 60 },
      { item: 'second', value: 40 },
    ],
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}
