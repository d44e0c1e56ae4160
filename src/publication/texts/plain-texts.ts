import type { Run } from '../../markdown/rendering/markdown.ts';
import type { Site } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { Path, Source } from '../../source/source.ts';
import type { ReaderText, TextOwner } from '../cache/reader-text.ts';
import type { ParsedSite } from '../read/parse-site.ts';

const siteTexts = [['name'], ['description'], ['publisher', 'name']];
const datasetTexts = [['title'], ['description'], ['note']];

/** The texts of the publication and of its datasets that readers see as they are, without markup: titles and what describes them. */
export function plainTexts({ site, datasets }: ParsedSite, { languages }: Site): ReaderText[] {
  const read = (owner: TextOwner, source: Source | undefined, paths: readonly Path[]) =>
    source ? paths.flatMap((path) => textsAt(owner, source, path, languages)) : [];
  return [
    ...read({ kind: 'site', id: 'site' }, site?.source, siteTexts),
    ...datasets.flatMap(({ id, source }) =>
      read({ kind: 'dataset', id }, source, [...datasetTexts, ...rowNotes(source)]),
    ),
  ];
}

/** Where the notes of a dataset's rows stand. */
function rowNotes(source: Source | undefined): Path[] {
  const rows = valueAt(source?.value, ['data']);
  return Array.isArray(rows) ? rows.map((_, index) => ['data', index, 'note']) : [];
}

/** A text, in each language that it is written in; one for all languages is the first one's. */
function textsAt(
  owner: TextOwner,
  source: Source,
  path: Path,
  languages: readonly string[],
): ReaderText[] {
  const text = (language: string, at: Path): ReaderText[] => {
    const words = valueAt(source.value, at);
    if (typeof words !== 'string' || words === '') return [];
    const run: Run = { kind: 'text', text: words, place: source.textAt(at)(0) };
    return [
      { owner, language, role: String(path.at(-1)), file: source.file, blocks: [[run]], facts: [] },
    ];
  };
  return typeof valueAt(source.value, path) === 'string'
    ? text(languages[0] ?? '', path)
    : languages.flatMap((language) => text(language, [...path, language]));
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = lookUp(found as Readonly<Record<string | number, unknown>>, key);
  }
  return found;
}
