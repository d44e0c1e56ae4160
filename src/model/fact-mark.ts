import type { SafeAddress } from '../schema/safe-address.ts';
import { escapeHtml, unescapeHtml } from './escape-html.ts';
import type { BoundFact } from './publication.ts';

/**
 * How a bound number or statement stands in the HTML of a text: a link to the row that it comes from. A
 * page may make more of it (`bindFacts`); where it does not, the link is enough.
 */
export interface FactMark {
  /** The id under which the number can be linked to, where its page has one for it. */
  readonly anchor?: string | undefined;
  /** The address of the row on its dataset's page. */
  readonly href: SafeAddress;
  /** The cell's address: `dataset/key/field`. */
  readonly cell: string;
  /** What a claim states; nothing for a number. */
  readonly claim?: string | undefined;
  /** Whether its cell is only promised: large type is then outlined, as marks are. */
  readonly promised?: boolean | undefined;
  /** The words, as HTML. */
  readonly html: string;
}

export function writeFactMark({ anchor, href, cell, claim, promised, html }: FactMark): string {
  const attributes = [
    ['class', claim === undefined ? 'fact' : 'fact claim'],
    ['id', anchor],
    ['href', href],
    ['data-cell', cell],
    ['data-claim', claim],
    ['data-status', promised ? 'promised' : undefined],
  ] as const;
  return `<a${attributes.map(([name, value]) => attribute(name, value)).join('')}>${html}</a>`;
}

/** Reads a mark that `writeFactMark` has written: its tag, and the words in it. */
export function readFactMark(tag: string, html: string): Omit<FactMark, 'href'> {
  const of = (name: string) => {
    const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
    return value && unescapeHtml(value);
  };
  return {
    anchor: of('id'),
    cell: of('data-cell') ?? '',
    claim: of('data-claim'),
    promised: of('data-status') === 'promised' || undefined,
    html,
  };
}

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

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;
}
