import { textFor } from '../../schema/text.ts';
import type { Reading } from '../contract/desk-context.ts';

/** What the files of a site are called by those who read it, by path: the headline of a story, the title of a dataset. */
export function titlesOf({ built, shown }: Reading): ReadonlyMap<string, string> {
  const { datasets, charts, site } = built.readable;
  const [language = 'en'] = site?.languages ?? [];
  return new Map([
    ...datasets.map(({ file, title }) => [file, textFor(title, language)] as const),
    ...charts.map(({ file, title }) => [file, Object.values(title)[0]?.text ?? ''] as const),
    ...(shown?.stories ?? []).map(({ file, title }) => [file, title.text] as const),
  ]);
}
