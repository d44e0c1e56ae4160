import type { BoundFact } from './publication.ts';

/** Gives the numbers of one text ids that stay the same when others are added: by their cells. */
export class FactAnchors {
  /** What stands before the cell: numbers of two texts on one page must not share an id. */
  readonly #scope: string;
  readonly #given = new Set<string>();

  constructor(scope = '') {
    this.#scope = scope && `${scope}:`;
  }

  anchor({ kind, cell }: Pick<BoundFact, 'kind' | 'cell'>): string {
    const name = [cell.dataset, cell.key, cell.field]
      .map((part) => part.replace(/[^\p{L}\p{N}.,_-]+/gu, '_'))
      .join('-');
    const first = `${kind}-${this.#scope}${name}`;
    let anchor = first;
    for (let time = 2; this.#given.has(anchor); time += 1) anchor = `${first}-${time}`;
    this.#given.add(anchor);
    return anchor;
  }
}
