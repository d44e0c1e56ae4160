import type { Dataset } from '../../model/dataset.ts';

/** Datasets that remember which of them were looked up, those that are not there too. */
export class WatchedDatasets implements ReadonlyMap<string, Dataset> {
  readonly used = new Map<string, Dataset | undefined>();
  readonly #all: ReadonlyMap<string, Dataset>;

  constructor(all: ReadonlyMap<string, Dataset>) {
    this.#all = all;
  }

  get(name: string): Dataset | undefined {
    const dataset = this.#all.get(name);
    this.used.set(name, dataset);
    return dataset;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** Who goes through all of them depends on each. */
  #everything(): ReadonlyMap<string, Dataset> {
    for (const [name, dataset] of this.#all) this.used.set(name, dataset);
    return this.#all;
  }

  get size(): number {
    return this.#everything().size;
  }

  keys() {
    return this.#everything().keys();
  }

  values() {
    return this.#everything().values();
  }

  entries() {
    return this.#everything().entries();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(each: (dataset: Dataset, name: string, all: ReadonlyMap<string, Dataset>) => void): void {
    this.#everything().forEach(each);
  }
}
