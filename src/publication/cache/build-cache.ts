import { type Mistake, Mistakes } from '../../mistakes/mistake.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { SourceFile } from '../../source/source.ts';
import type { ReaderText } from './reader-text.ts';
import { WatchedDatasets } from './watched-datasets.ts';

/** What was made, what was told on the way, and all that it depends on. */
interface Kept {
  readonly around: object;
  readonly used: ReadonlyMap<string, Dataset | undefined>;
  readonly result: unknown;
  readonly mistakes: readonly Mistake[];
  readonly texts: readonly ReaderText[];
}

/** The part of a build's context by which the cache decides whether what it keeps still holds. */
export interface Watched {
  /** One object as long as nothing has changed but files of content and rows of datasets. */
  readonly around: object;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly mistakes: Mistakes;
  readonly texts: ReaderText[];
}

/**
 * What one reading of a site leaves for the next: what comes of a file is made again only where the file, what is
 * around it, or a dataset that was looked into has changed. Mistakes and texts are told anew each time.
 */
export class BuildCache {
  readonly #parsed = new Map<string, { readonly text: string; readonly kept: Kept }>();
  readonly #kept = new Map<string, WeakMap<object, Kept>>();
  #around: { readonly parts: readonly unknown[] } = { parts: [] };

  /** A file's content, parsed when its text has changed. */
  parse<Content>(
    file: SourceFile,
    mistakes: Mistakes,
    read: (file: SourceFile, mistakes: Mistakes) => Content | undefined,
  ): Content | undefined {
    const known = this.#parsed.get(file.path);
    const buildContext = { around: this, datasets: noDatasets, mistakes, texts: [] };
    const kept =
      known?.text === file.text
        ? known.kept
        : make(buildContext, (own) => read(file, own.mistakes));
    this.#parsed.set(file.path, { text: file.text, kept });
    return replay(kept, buildContext) as Content | undefined;
  }

  /** One object as long as all parts are what they were: what all files of a site have around them. */
  around(parts: readonly unknown[]): object {
    const before = this.#around.parts;
    const isSame = parts.length === before.length && parts.every((part, at) => part === before[at]);
    if (!isSame) this.#around = { parts };
    return this.#around;
  }

  /** What `build` makes of a subject; it must depend on nothing but these and the buildContext. */
  recall<Result, Part extends Watched>(
    what: string,
    subject: object,
    buildContext: Part,
    build: (buildContext: Part) => Result,
  ): Result {
    const shelf = this.#kept.get(what) ?? new WeakMap<object, Kept>();
    this.#kept.set(what, shelf);
    const known = shelf.get(subject);
    const kept = known && holds(known, buildContext) ? known : make(buildContext, build);
    shelf.set(subject, kept);
    return replay(kept, buildContext) as Result;
  }
}

const noDatasets: ReadonlyMap<string, Dataset> = new Map();

function holds({ around, used }: Kept, buildContext: Watched): boolean {
  if (around !== buildContext.around) return false;
  for (const [name, dataset] of used) if (buildContext.datasets.get(name) !== dataset) return false;
  return true;
}

function make<Part extends Watched>(
  buildContext: Part,
  build: (buildContext: Part) => unknown,
): Kept {
  const mistakes = new Mistakes();
  const texts: ReaderText[] = [];
  const datasets = new WatchedDatasets(buildContext.datasets);
  const result = build({ ...buildContext, mistakes, texts, datasets });
  return {
    around: buildContext.around,
    used: datasets.used,
    result,
    mistakes: mistakes.list,
    texts,
  };
}

function replay({ result, mistakes, texts }: Kept, buildContext: Watched): unknown {
  for (const mistake of mistakes) buildContext.mistakes.tell(mistake);
  for (const text of texts) buildContext.texts.push(text);
  return result;
}
