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
export class Memory {
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
    const stock = { around: this, datasets: noDatasets, mistakes, texts: [] };
    const kept =
      known?.text === file.text ? known.kept : make(stock, (own) => read(file, own.mistakes));
    this.#parsed.set(file.path, { text: file.text, kept });
    return replay(kept, stock) as Content | undefined;
  }

  /** One object as long as all parts are what they were: what all files of a site have around them. */
  around(parts: readonly unknown[]): object {
    const before = this.#around.parts;
    const isSame = parts.length === before.length && parts.every((part, at) => part === before[at]);
    if (!isSame) this.#around = { parts };
    return this.#around;
  }

  /** What `build` makes of a subject; it must depend on nothing but these and the stock. */
  recall<Result, Part extends Watched>(
    what: string,
    subject: object,
    stock: Part,
    build: (stock: Part) => Result,
  ): Result {
    const shelf = this.#kept.get(what) ?? new WeakMap<object, Kept>();
    this.#kept.set(what, shelf);
    const known = shelf.get(subject);
    const kept = known && holds(known, stock) ? known : make(stock, build);
    shelf.set(subject, kept);
    return replay(kept, stock) as Result;
  }
}

const noDatasets: ReadonlyMap<string, Dataset> = new Map();

function holds({ around, used }: Kept, stock: Watched): boolean {
  if (around !== stock.around) return false;
  for (const [name, dataset] of used) if (stock.datasets.get(name) !== dataset) return false;
  return true;
}

function make<Part extends Watched>(stock: Part, build: (stock: Part) => unknown): Kept {
  const mistakes = new Mistakes();
  const texts: ReaderText[] = [];
  const datasets = new WatchedDatasets(stock.datasets);
  const result = build({ ...stock, mistakes, texts, datasets });
  return { around: stock.around, used: datasets.used, result, mistakes: mistakes.list, texts };
}

function replay({ result, mistakes, texts }: Kept, stock: Watched): unknown {
  for (const mistake of mistakes) stock.mistakes.tell(mistake);
  for (const text of texts) stock.texts.push(text);
  return result;
}
