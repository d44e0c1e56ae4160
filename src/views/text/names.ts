import type { Dataset } from '../../model/dataset.ts';
import type { Site } from '../../model/publication.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';
import { textFor } from '../../schema/text.ts';

/** Names that stay whole in a line, by the two characters with which they begin; the longer ones first. */
export type Names = ReadonlyMap<string, readonly string[]>;

/** A part of a text from one offset to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The names of a publication in a language: those that its settings list, and the labels of its datasets. */
export function namesIn({ publication }: PublicationIndex, language: string): Names {
  return namesWith(publication.datasets, publication.site, language);
}

/** The names that settings list, and the labels of some datasets. */
export function namesWith(
  datasets: readonly Dataset[],
  site: Pick<Site, 'names'>,
  language: string,
): Names {
  const fields = datasets.flatMap((dataset) => dataset.fields);
  const labels = fields.flatMap(({ labels = {} }) =>
    Object.values(labels).map((label) => textFor(label, language)),
  );
  return gatherNames([...site.names, ...labels]);
}

export function gatherNames(names: readonly string[]): Names {
  const gathered = new Map<string, string[]>();
  const long = [...new Set(names)].filter((name) => name.length > 1);
  for (const name of long.sort((a, b) => b.length - a.length)) {
    const beginning = name.slice(0, 2);
    gathered.set(beginning, [...(gathered.get(beginning) ?? []), name]);
  }
  return gathered;
}

/** Where names stand in a text: at each place the longest, no two over one another. */
export function findNames(text: string, names: Names): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const name = names
      .get(text.slice(start, start + 2))
      ?.find((each) => text.startsWith(each, start));
    if (name === undefined) continue;
    found.push({ start, end: start + name.length });
    start += name.length - 1;
  }
  return found;
}
