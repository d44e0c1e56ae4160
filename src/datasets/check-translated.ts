import type { Mistakes } from '../mistakes/mistake.ts';
import { languagesWithout } from '../model/languages-without.ts';
import type { DatasetFile } from '../schema/dataset.ts';
import { lookUp } from '../schema/look-up.ts';
import type { Text } from '../schema/text.ts';
import type { Path, Source } from '../source/source.ts';

/** A text for readers and where it stands; a name may be the same in all languages. */
export interface PlacedText {
  readonly path: Path;
  readonly text: Text | undefined;
  readonly isName?: boolean;
}

/** What texts are checked against. */
export interface Translation {
  readonly source: Source;
  readonly languages: readonly string[];
  readonly mistakes: Mistakes;
  /** The field whose values the texts are, where it has no labels. */
  readonly field?: string;
}

/** Tells, once for all, of texts that serve every language and that readers of some cannot read. */
export function checkTranslated(texts: readonly PlacedText[], check: Translation): void {
  const { source, languages, mistakes, field } = check;
  if (languages.length < 2) return;
  const found = texts.flatMap(({ path, text, isName = false }) => {
    if (typeof text !== 'string') return [];
    const missing = languagesWithout(text, languages, isName);
    return missing.length > 0 && missing.length < languages.length ? [{ path, text, missing }] : [];
  });
  const [first] = found;
  if (!first) return;
  const values = {
    texts: [...new Set(found.map(({ text }) => text))],
    missing: languages.filter((each) => found.some(({ missing }) => missing.includes(each))),
    languages,
    field,
  };
  mistakes.add('one-language', source.at(first.path), values);
}

/**
 * Tells of a dataset's titles, notes and labels, and of the names of its rows, that some of the publication's
 * readers cannot read. What sources are called is theirs, and stays.
 */
export function checkDatasetTranslated(file: DatasetFile, check: Translation): void {
  const { fields, primaryKey } = file.schema;
  for (const name of ['title', 'description', 'note'] as const)
    checkTranslated([{ path: [name], text: file[name] }], check);
  for (const [index, { title, description, labels }] of fields.entries()) {
    const path = ['schema', 'fields', index];
    checkTranslated([{ path: [...path, 'title'], text: title }], check);
    checkTranslated([{ path: [...path, 'description'], text: description }], check);
    const names = Object.entries(labels ?? {}).map(([value, text]) => ({
      path: [...path, 'labels', value],
      text,
      isName: true,
    }));
    checkTranslated(names, check);
  }
  for (const { name } of fields.filter((each) => !each.labels && primaryKey.includes(each.name))) {
    const texts = file.data.map((row, index) => ({
      path: ['data', index, name],
      text: lookUp(row, name) as Text,
      isName: true,
    }));
    checkTranslated(texts, { ...check, field: name });
  }
  const notes = file.data.map(({ note }, index) => ({
    path: ['data', index, 'note'],
    text: note as Text | undefined,
  }));
  checkTranslated(notes, check);
}
