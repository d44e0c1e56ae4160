import type { Site } from '../../model/publication.ts';
import type { Path, Source } from '../../source/source.ts';
import type { ReaderText, TextOwner } from '../memory/reader-text.ts';
import type { ParsedSite } from '../read/parse-site.ts';

const siteTexts = ['name', 'description'];
const datasetTexts = ['title', 'description', 'note'];

/** The texts of the publication and of its datasets that readers see as they are, without markup: titles and what describes them. */
export function plainTexts({ site, datasets }: ParsedSite, { languages }: Site): ReaderText[] {
  const read = (owner: TextOwner, source: Source | undefined, names: readonly string[]) =>
    source ? names.flatMap((name) => textsAt(owner, source, name, languages)) : [];
  return [
    ...read({ kind: 'site', id: 'site' }, site?.source, siteTexts),
    ...datasets.flatMap(({ id, source }) => read({ kind: 'dataset', id }, source, datasetTexts)),
  ];
}

/** A text, in each language that it is written in; one for all languages is the first one's. */
function textsAt(
  owner: TextOwner,
  source: Source,
  name: string,
  languages: readonly string[],
): ReaderText[] {
  const written = valueAt(source.value, name);
  const text = (words: unknown, language: string, path: Path): ReaderText[] =>
    typeof words === 'string' && words !== ''
      ? [
          {
            owner,
            language,
            role: name,
            file: source.file,
            blocks: [[{ kind: 'text', text: words, place: source.textAt(path)(0) }]],
            facts: [],
          },
        ]
      : [];
  if (typeof written === 'string') return text(written, languages[0] ?? '', [name]);
  return languages.flatMap((language) =>
    text(valueAt(written, language), language, [name, language]),
  );
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
